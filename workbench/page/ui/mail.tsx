// A mail over the sheet, as its receiver would see it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mail } from '../../host/services/outbox';
import { dayAt, longDay, timeAt } from '../../play/days';
import type { Desk } from '../desk';
import { mailDocument } from '../mail-document';
import type { Mailbox } from '../mailbox';
import { focusOn } from './areas';
import { CloseIcon, NewerIcon, OlderIcon } from './icons';

interface MailViewProps {
  readonly desk: Desk;
  readonly mail: Mail;
  readonly mailbox: Mailbox;
  readonly timeZone: string;
}

const VIEWS = { wide: 'Wide', phone: 'Phone', text: 'Plain text' } as const;
type View = keyof typeof VIEWS;

export function MailView({ desk, mail, mailbox: { mails, chosen = 0 }, timeZone }: MailViewProps) {
  const [wanted, setView] = useState<View>('wide');
  const view = mail.htmlBody === undefined ? 'text' : wanted;
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  const close = () => {
    desk.closeMail();
    focusOn(`#outbox [data-place="${chosen}"]`);
  };
  const { at, subject } = mail;
  return (
    // In the place of the sheet, which nobody can get at meanwhile.
    <main
      id="mail"
      aria-label="Mail"
      tabIndex={-1}
      ref={root}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div class="mail-head">
        <h2>
          <bdi>{subject}</bdi>
        </h2>
        <div class="mail-tools">
          {mail.htmlBody !== undefined && <Views view={view} onChange={setView} />}
          <Turn label="Newer mail" place={chosen + 1} count={mails.length} onTurn={desk.openMail}>
            <NewerIcon />
          </Turn>
          <Turn label="Older mail" place={chosen - 1} count={mails.length} onTurn={desk.openMail}>
            <OlderIcon />
          </Turn>
          <button
            type="button"
            class="round"
            aria-label="Back to the sheet"
            title="Back to the sheet"
            onClick={close}
          >
            <CloseIcon />
          </button>
        </div>
        <dl class="mail-facts">
          <Fact label="From" text={mail.name === undefined ? mail.from : `${mail.name} <${mail.from}>`} />
          <Fact label="To" text={mail.to.join(', ')} />
          <Fact label="Cc" text={mail.cc.join(', ')} />
          <Fact label="Bcc" text={mail.bcc.join(', ')} />
          <Fact label="Reply to" text={mail.replyTo ?? ''} />
          <Fact label="Sent" text={`${longDay(dayAt(at, timeZone))}, ${timeAt(at, timeZone)}`} />
        </dl>
      </div>
      {/* Another mail gets another frame, and begins at its top. */}
      <Body key={chosen} mail={mail} view={view} />
      <p class="mail-note">
        Nothing was sent. Links don’t open here, and pictures from elsewhere are not loaded.
      </p>
    </main>
  );
}

function Views({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <fieldset class="views" aria-label="How the mail is shown">
      {(Object.keys(VIEWS) as View[]).map((one) => (
        <label key={one} class={one === view ? 'view chosen' : 'view'}>
          <input
            type="radio"
            name="mail-view"
            class="visually-hidden"
            checked={one === view}
            onChange={() => onChange(one)}
          />
          {VIEWS[one]}
        </label>
      ))}
    </fieldset>
  );
}

interface TurnProps {
  readonly label: string;
  readonly place: number;
  readonly count: number;
  readonly onTurn: (place: number) => void;
  readonly children: preact.ComponentChildren;
}

function Turn({ label, place, count, onTurn, children }: TurnProps) {
  const isThere = place >= 0 && place < count;
  return (
    <button
      type="button"
      class="round"
      aria-label={label}
      title={label}
      aria-disabled={!isThere}
      onClick={() => isThere && onTurn(place)}
    >
      {children}
    </button>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </div>
  );
}

function Body({ mail: { subject, body, htmlBody }, view }: { mail: Mail; view: View }) {
  if (view === 'text' || htmlBody === undefined) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must get there
      <section class="mail-body as-text" tabIndex={0} aria-label="The mail as plain text">
        <pre>{body}</pre>
      </section>
    );
  }
  return (
    <div class={`mail-body as-${view}`}>
      {/* No scripts, no origin, no forms, no windows. */}
      <iframe title={`Mail: ${subject}`} sandbox="" srcdoc={mailDocument(htmlBody)} />
    </div>
  );
}
