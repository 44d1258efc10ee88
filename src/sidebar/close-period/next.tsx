// The period that follows: made from here, or there already.

import type { CloseView } from '../../protocol/close-period';
import { CLOSE_PERIOD, formatMessage, PROGRESS } from '../../words';
import { Button } from '../ui/button';
import type { Work } from './work';

interface NextProps {
  readonly view: CloseView;
  readonly work: Work;
  readonly onCarry: () => void;
  readonly onCreate: () => void;
  readonly onChange: () => void;
}

export function Next({ view: { next, actions }, work, onCarry, onCreate, onChange }: NextProps) {
  const isBlocked = work !== null;
  return (
    <section>
      <h3>{CLOSE_PERIOD.next}</h3>
      {next === null ? (
        <>
          <p class="quiet">{PROGRESS.nextHelp}</p>
          <div class="stack">
            <Button
              look="primary"
              busy={work === 'create' ? PROGRESS.creatingNext : null}
              isBlocked={isBlocked}
              onClick={onCreate}
            >
              {PROGRESS.createNext}
            </Button>
            <Button
              busy={work === 'change' ? PROGRESS.opening : null}
              isBlocked={isBlocked}
              onClick={onChange}
            >
              {PROGRESS.changeFirst}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{formatMessage(CLOSE_PERIOD.goesOnIn, next)}</p>
          {next.count > 0 && (
            <div class="stack">
              <Button
                look="primary"
                busy={work === 'carry' ? CLOSE_PERIOD.carrying : null}
                isBlocked={isBlocked}
                onClick={onCarry}
              >
                {formatMessage(CLOSE_PERIOD.carryOver, next)}
              </Button>
            </div>
          )}
          <p role="status">
            {next.count === 0 && actions.length > next.left.length
              ? formatMessage(CLOSE_PERIOD.carried, next)
              : ''}
          </p>
          {next.left.map((text) => (
            <p key={text} class="quiet">
              {text}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
