// What keeps the sheet from showing how things stand, each with the button that mends it.

import type { ProgressView } from '../../protocol/replies';
import { type ColumnKey, PROGRESS, say } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Work } from './progress';

interface MendProps {
  readonly view: ProgressView;
  readonly work: Work | null;
  readonly onUnfreeze: () => void;
  readonly onClear: (column: ColumnKey, cells: readonly string[]) => void;
}

export function Mend({ view: { isFrozen, asOf, blocked }, work, onUnfreeze, onClear }: MendProps) {
  return (
    <>
      {isFrozen && (
        <Notice tone="careful">
          <p>{say(PROGRESS.frozen, { day: asOf ?? '' })}</p>
          <Button
            onClick={onUnfreeze}
            busy={work?.name === 'unfreeze' ? PROGRESS.unfreezing : null}
            isBlocked={work !== null}
          >
            {PROGRESS.unfreeze}
          </Button>
        </Notice>
      )}
      {blocked.map(({ column, message, cells }) => (
        <Notice key={column} tone="careful">
          <p>{message}</p>
          <ul class="plain">
            {cells.map(({ cell, content }) => (
              <li key={cell} class="clipped">
                {say(PROGRESS.blockedCell, { cell, content })}
              </li>
            ))}
          </ul>
          <Button
            onClick={() =>
              onClear(
                column,
                cells.map(({ cell }) => cell),
              )
            }
            busy={work?.name === 'clearBlocked' && work.column === column ? PROGRESS.clearing : null}
            isBlocked={work !== null}
          >
            {PROGRESS.clear}
          </Button>
        </Notice>
      ))}
    </>
  );
}
