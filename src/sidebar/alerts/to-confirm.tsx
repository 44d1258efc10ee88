// The owners who are told nothing until whoever turned alerts on confirms their addresses.

import { useState } from 'preact/hooks';
import type { AlertsView } from '../../protocol/alerts';
import { MOST_SHOWN } from '../../protocol/replies';
import { ALERTS, formatMessage, TRY_ALERTS } from '../../words';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Outcome, type Said } from './outcome';
import type { Work } from './part';

interface ToConfirmProps {
  readonly view: AlertsView;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
  readonly onConfirmed: (view: AlertsView) => void;
}

export function ToConfirm({ view, work, onWork, onConfirmed }: ToConfirmProps) {
  const { toConfirm, isSomeoneElses, turnedOnBy } = view;
  const [said, setSaid] = useState<Said | null>(null);
  const confirm = async (addresses: readonly string[]) => {
    setSaid(null);
    onWork('confirm');
    const reply = await call('confirmOwners', { addresses });
    onWork(null);
    if (isRefusal(reply)) setSaid({ text: reply.refused, isBad: true });
    else onConfirmed(reply);
  };
  const shown = toConfirm.slice(0, MOST_SHOWN);
  const more = toConfirm.length - shown.length;
  return (
    <section class="to-confirm">
      <h2>{ALERTS.toConfirm}</h2>
      <p class="quiet">
        {isSomeoneElses
          ? formatMessage(ALERTS.toConfirmTheirs, { owner: turnedOnBy ?? '' })
          : ALERTS.toConfirmHelp}
      </p>
      <ul>
        {shown.map((address) => (
          <li key={address}>
            <span class="clipped">{address}</span>
            {!isSomeoneElses && (
              <button
                type="button"
                class="link"
                aria-label={formatMessage(ALERTS.confirmOne, { address })}
                disabled={work !== null}
                onClick={() => void confirm([address])}
              >
                {ALERTS.confirm}
              </button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{formatMessage(TRY_ALERTS.notShown, { count: more })}</p>}
      {!isSomeoneElses && toConfirm.length > 1 && (
        <Button
          busy={work === 'confirm' ? ALERTS.confirming : null}
          isBlocked={work !== null}
          onClick={() => void confirm(toConfirm)}
        >
          {ALERTS.confirmAll}
        </Button>
      )}
      <Outcome said={said} />
    </section>
  );
}
