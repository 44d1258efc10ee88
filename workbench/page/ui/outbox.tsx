// The mails that scripts have sent, newest first, beside the sheet. One that is chosen is shown over the sheet.
import { useRef, useState } from 'preact/hooks';
import type { Mail } from '../../host/services/outbox';
import { dayAt, shortDay, timeAt } from '../../play/days';
import type { Desk } from '../desk';
import type { Mailbox } from '../mailbox';
import { focusOn } from './areas';
import { CloseIcon } from './icons';

interface OutboxProps {
  readonly desk: Desk;
  readonly mailbox: Mailbox;
  readonly timeZone: string;
  /** Whether it leaves its room to a mail where there is little. */
  readonly givesWay: boolean;
}

/** How many are listed at once. */
const LISTED = 100;

export function Outbox({ desk, mailbox, timeZone, givesWay }: OutboxProps) {
  const { mails, read, chosen } = mailbox;
  const [most, setMost] = useState(LISTED);
  const root = useRef<HTMLElement>(null);
  const close = () => {
    desk.closeOutbox();
    focusOn('#outbox-button');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveFocus(root.current, step);
  };
  const newestFirst = mails.map((mail, place) => ({ mail, place })).reverse();
  return (
    <section
      id="outbox"
      class={givesWay ? 'gives-way' : ''}
      aria-label="Outbox"
      tabIndex={-1}
      ref={root}
      onKeyDown={onKeyDown}
    >
      <div class="panel-head">
        <h2>
          Outbox{' '}
          {mails.length > 0 && (
            <span class="count">{mails.length === 1 ? '1 mail' : `${mails.length} mails`}</span>
          )}
        </h2>
        <button type="button" class="round" aria-label="Close the Outbox" title="Close" onClick={close}>
          <CloseIcon />
        </button>
      </div>
      {mails.length === 0 ? (
        <NoMails />
      ) : (
        <div class="mail-list">
          <ol reversed>
            {newestFirst.slice(0, most).map(({ mail, place }) => (
              <li key={place}>
                <Entry
                  mail={mail}
                  place={place}
                  timeZone={timeZone}
                  isRead={read.has(place)}
                  isChosen={place === chosen}
                  onChoose={() => desk.openMail(place)}
                />
              </li>
            ))}
          </ol>
          {mails.length > most && (
            <button type="button" class="quiet" onClick={() => setMost(most + LISTED)}>
              Show older mails
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface EntryProps {
  readonly mail: Mail;
  readonly place: number;
  readonly timeZone: string;
  readonly isRead: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Entry({ mail: { at, to, subject }, place, timeZone, isRead, isChosen, onChoose }: EntryProps) {
  return (
    <button
      type="button"
      class={isRead ? 'mail-entry' : 'mail-entry unread'}
      data-place={place}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      {!isRead && <span class="visually-hidden">Unread. </span>}
      <time class="mail-time">
        {shortDay(dayAt(at, timeZone))}, {timeAt(at, timeZone)}
      </time>
      <span class="mail-to">{to.join(', ')}</span>
      <bdi class="mail-subject">{subject}</bdi>
    </button>
  );
}

function NoMails() {
  return (
    <div class="no-mails">
      <p>No mails yet.</p>
      <p>
        What the script sends arrives here, and nowhere else. Turn on the daily check in the menu KPI Pacer
        under “Set up alerts”, and move the clock on. Or play the month, which does both.
      </p>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From mail to mail. */
function moveFocus(root: HTMLElement | null, step: number): void {
  const entries = [...(root?.querySelectorAll<HTMLElement>('.mail-entry') ?? [])];
  const current = entries.indexOf(document.activeElement as HTMLElement);
  entries[current === -1 ? 0 : current + step]?.focus();
}
