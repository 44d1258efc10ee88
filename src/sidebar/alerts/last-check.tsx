// Where alerts stand: on or off, in whose name, and what the last check did.

import { useState } from 'preact/hooks';
import type { AlertsView } from '../../protocol/alerts';
import { ALERTS, formatMessage, shownTime } from '../../words';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Outcome, type Said } from './outcome';
import type { Work } from './part';

interface LastCheckProps {
  readonly view: AlertsView;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
  /** Whether there are choices that are not saved. */
  readonly isChanged: boolean;
  readonly onRead: () => Promise<void>;
}

export function LastCheck({ view, work, onWork, isChanged, onRead }: LastCheckProps) {
  const { turnedOnBy, isSomeoneElses, me, lastCheck, mailsLeft } = view;
  const [said, setSaid] = useState<Said | null>(null);
  const isOn = turnedOnBy !== null;
  const check = async () => {
    setSaid(null);
    onWork('check');
    const reply = await call('checkAtOnce');
    if (isRefusal(reply)) setSaid({ text: reply.refused, isBad: true });
    else {
      setSaid({ text: reply.what, isBad: false });
      await onRead();
    }
    onWork(null);
  };
  return (
    <section class={isOn ? 'standing on' : 'standing'}>
      <h2>{isOn ? ALERTS.isOn : ALERTS.isOff}</h2>
      {!isOn && <p class="quiet">{ALERTS.offHelp}</p>}
      {isSomeoneElses && <p class="quiet">{formatMessage(ALERTS.theirs, { owner: turnedOnBy ?? '' })}</p>}
      <dl>
        {isOn && (
          <>
            <dt>{ALERTS.nameOf}</dt>
            <dd>{turnedOnBy === me && me !== '' ? formatMessage(ALERTS.you, { who: me }) : turnedOnBy}</dd>
          </>
        )}
        {(isOn || lastCheck !== null) && (
          <>
            <dt>{ALERTS.lastCheck}</dt>
            <dd>
              {lastCheck === null ? ALERTS.noCheckYet : shownTime(lastCheck.when)}
              {lastCheck !== null && <p>{lastCheck.what}</p>}
            </dd>
          </>
        )}
        <dt>{ALERTS.mailsLeft}</dt>
        <dd>{mailsLeft}</dd>
      </dl>
      {isOn && (
        <>
          <Button
            busy={work === 'check' ? ALERTS.checking : null}
            isBlocked={work !== null}
            onClick={() => void check()}
          >
            {ALERTS.checkNow}
          </Button>
          {isSomeoneElses && <p class="help">{ALERTS.checksInYourName}</p>}
          {isChanged && <p class="help">{ALERTS.checksSaved}</p>}
        </>
      )}
      <Outcome said={said} />
    </section>
  );
}
