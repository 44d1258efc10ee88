// The results to everyone, on wish: the mail is seen before it goes, and nobody gets it twice.

import type { ResultsMailView } from '../../protocol/close-period';
import { CLOSE_PERIOD, formatMessage, LIST_JOIN } from '../../words';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import type { Work } from './work';

interface TellEveryoneProps {
  readonly mail: ResultsMailView;
  readonly work: Work;
  /** `again`: addresses that may have had it, and are to have it once more. */
  readonly onSend: (again: readonly string[]) => void;
}

export function TellEveryone({ mail, work, onSend }: TellEveryoneProps) {
  const { sent, left, unsure, unconfirmed, refusedTo } = mail;
  const listed = (addresses: readonly string[]) => ({ to: addresses.join(LIST_JOIN) });
  const isNobody = sent.length + left.length + unsure.length === 0;
  return (
    <section>
      <h3>{CLOSE_PERIOD.tell}</h3>
      {isNobody ? (
        <p class="quiet">{CLOSE_PERIOD.nobody}</p>
      ) : (
        <>
          <p role="status">{sent.length > 0 ? formatMessage(CLOSE_PERIOD.sentTo, listed(sent)) : ''}</p>
          {left.length > 0 && (
            <>
              <p class="quiet">
                {sent.length > 0
                  ? formatMessage(CLOSE_PERIOD.stillToSend, listed(left))
                  : CLOSE_PERIOD.tellHelp}
              </p>
              {sent.length === 0 && <p class="addresses">{left.join(LIST_JOIN)}</p>}
            </>
          )}
          <Fold label={CLOSE_PERIOD.preview}>
            <p>
              <strong>{mail.subject}</strong>
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is read by keyboard too. */}
            <pre class="mail-text" tabIndex={0}>
              {mail.text}
            </pre>
          </Fold>
          {unsure.map((to) => (
            <Notice key={to} tone="careful">
              <p>{formatMessage(CLOSE_PERIOD.unsure, { to })}</p>
              <Button isBlocked={work !== null} onClick={() => onSend([to])}>
                {formatMessage(CLOSE_PERIOD.sendAgain, { to })}
              </Button>
            </Notice>
          ))}
          {left.length > 0 && (
            <div class="stack">
              <Button
                busy={work === 'send' ? CLOSE_PERIOD.sending : null}
                isBlocked={work !== null}
                onClick={() => onSend([])}
              >
                {CLOSE_PERIOD.send}
              </Button>
            </div>
          )}
        </>
      )}
      {refusedTo.map((to) => (
        <p key={to} class="error" role="alert">
          {formatMessage(CLOSE_PERIOD.refusedTo, { to })}
        </p>
      ))}
      {unconfirmed.length > 0 && (
        <p class="quiet">{formatMessage(CLOSE_PERIOD.unconfirmed, listed(unconfirmed))}</p>
      )}
    </section>
  );
}
