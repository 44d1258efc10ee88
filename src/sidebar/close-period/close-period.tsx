// The page that closes a period: what it came to, how good targets and forecasts were, what goes along, who is told, and the
// period that follows.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActionChosen, CloseView } from '../../protocol/close-period';
import type { Created, NextPeriod, Refusal } from '../../protocol/replies';
import { CLOSE_PERIOD, formatMessage, SIDEBAR } from '../../words';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Actions } from './actions';
import { Forecasts } from './forecasts';
import { Next } from './next';
import { Results } from './results';
import { Targets } from './targets';
import { TellEveryone } from './tell-everyone';
import type { Work } from './work';

interface ClosePeriodProps {
  readonly sheet: string;
  readonly onBack: () => void;
  readonly onMade: (made: Created) => void;
  readonly onSetUpNext: (next: NextPeriod) => void;
}

export function ClosePeriod({ sheet, onBack, onMade, onSetUpNext }: ClosePeriodProps) {
  const [view, setView] = useState<CloseView | Refusal | null>(null);
  const [work, setWork] = useState<Work>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly ActionChosen[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  const show = (reply: CloseView) => {
    setView(reply);
    setChosen(reply.actions.map(({ wasDue: _, ...one }) => ({ ...one, isCarried: true })));
  };
  const load = async () => {
    setView(null);
    const reply = await call('loadClose', { sheet });
    if (isRefusal(reply)) setView(reply);
    else show(reply);
  };
  useEffect(() => void load(), [sheet]);
  const isLoaded = view !== null;
  useLayoutEffect(() => {
    if (isLoaded) heading.current?.focus();
  }, [isLoaded]);

  /** `then` runs where it was done. */
  const run = async <Reply extends object>(
    doing: Work,
    ask: () => Promise<Reply | Refusal>,
    then: (reply: Reply) => void,
  ) => {
    setRefused(null);
    setWork(doing);
    const reply = await ask();
    setWork(null);
    if (isRefusal(reply)) setRefused(reply.refused);
    else then(reply);
  };

  if (view === null) return <Busy text={CLOSE_PERIOD.loading} isPage />;
  const back = (
    <p>
      <Button look="link" isBlocked={work !== null} onClick={onBack}>
        {CLOSE_PERIOD.back}
      </Button>
    </p>
  );
  if (isRefusal(view)) {
    return (
      <div class="scroller close-period">
        {back}
        <Notice tone="bad" isAlert>
          <p>{view.refused}</p>
        </Notice>
        <Button onClick={() => void load()}>{SIDEBAR.tryAgain}</Button>
      </div>
    );
  }
  const isClosed = view.closedOn !== null;
  return (
    <div class="scroller close-period" aria-busy={work !== null}>
      {back}
      <h2 ref={heading} tabIndex={-1}>
        {view.sheet}
      </h2>
      {refused !== null && (
        <Notice tone="bad" isAlert>
          <p>{refused}</p>
        </Notice>
      )}
      <p role="status" class={isClosed ? 'closed-on' : 'visually-hidden'}>
        {view.closedOn === null ? '' : formatMessage(CLOSE_PERIOD.isClosed, { day: view.closedOn })}
      </p>
      <Results view={view} />
      <Targets view={view} />
      <Forecasts view={view} />
      <Actions view={view} chosen={chosen} isFixed={isClosed} onChoose={setChosen} />
      {!isClosed && (
        <section class="stack">
          <Button
            look="primary"
            busy={work === 'close' ? CLOSE_PERIOD.closing : null}
            isBlocked={work !== null}
            onClick={() => void run('close', () => call('closePeriod', { sheet, actions: chosen }), show)}
          >
            {CLOSE_PERIOD.close}
          </Button>
          <p class="help">{CLOSE_PERIOD.closeHelp}</p>
        </section>
      )}
      {isClosed && (
        <>
          <TellEveryone
            mail={view.mail}
            work={work}
            onSend={(again) =>
              void run('send', () => call('mailResults', { sheet, text: view.mail.text, again }), show)
            }
          />
          <Next
            view={view}
            work={work}
            onCarry={() => void run('carry', () => call('carryOver', { sheet }), show)}
            onCreate={() => void run('create', () => call('createNextPeriod', { sheet }), onMade)}
            onChange={() => void run('change', () => call('loadNextPeriod', { sheet }), onSetUpNext)}
          />
        </>
      )}
    </div>
  );
}
