// What keeps the sheet from showing how things stand, each with the button that puts it right.

import type { EndpointName } from '../../protocol/endpoints';
import type { ProgressView } from '../../protocol/replies';
import { type ColumnKey, formatMessage, PROGRESS } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Work } from './work';

interface RepairProps {
  readonly view: ProgressView;
  readonly work: Work | null;
  readonly onUnfreeze: () => void;
  readonly onWatch: () => void;
  readonly onDontWatch: () => void;
  readonly onClear: (column: ColumnKey, cells: readonly string[]) => void;
  readonly onMend: (column: ColumnKey, cells: readonly string[]) => void;
}

export function Repair(props: RepairProps) {
  const { view, work, onUnfreeze, onClear, onMend } = props;
  const { isFrozen, asOf, blocked, broken, isWatchOffered } = view;
  const isBlocked = work !== null;
  const isAt = (name: EndpointName, column: ColumnKey) => work?.name === name && work.column === column;
  return (
    <>
      {isFrozen && (
        <Notice tone="careful">
          <p>{formatMessage(PROGRESS.frozen, { day: asOf ?? '' })}</p>
          <Button
            onClick={onUnfreeze}
            busy={work?.name === 'unfreeze' ? PROGRESS.unfreezing : null}
            isBlocked={work !== null}
          >
            {PROGRESS.unfreeze}
          </Button>
        </Notice>
      )}
      {isWatchOffered && (
        <Notice>
          <p>{PROGRESS.notWatched}</p>
          <div class="offer">
            <Button
              onClick={props.onWatch}
              busy={work?.name === 'watchSheet' ? PROGRESS.watching : null}
              isBlocked={isBlocked}
            >
              {PROGRESS.watch}
            </Button>
            <Button look="link" onClick={props.onDontWatch} isBlocked={isBlocked}>
              {PROGRESS.dontWatch}
            </Button>
          </div>
        </Notice>
      )}
      {broken.map(({ column, message, cells }) => (
        <Notice key={`broken ${column}`} tone="careful">
          <p>{message}</p>
          {cells.length > 0 && <p>{PROGRESS.mendClears}</p>}
          <Contents cells={cells} />
          <Button
            onClick={() => onMend(column, placesOf(cells))}
            busy={isAt('repairHeader', column) ? PROGRESS.mending : null}
            isBlocked={isBlocked}
          >
            {PROGRESS.mend}
          </Button>
        </Notice>
      ))}
      {blocked.map(({ column, message, cells }) => (
        <Notice key={column} tone="careful">
          <p>{message}</p>
          <Contents cells={cells} />
          <Button
            onClick={() => onClear(column, placesOf(cells))}
            busy={isAt('clearBlocked', column) ? PROGRESS.clearing : null}
            isBlocked={isBlocked}
          >
            {PROGRESS.clear}
          </Button>
        </Notice>
      ))}
    </>
  );
}

type Cells = ProgressView['blocked'][number]['cells'];

const placesOf = (cells: Cells) => cells.map(({ cell }) => cell);

/** What would be lost, cell by cell. */
function Contents({ cells }: { readonly cells: Cells }) {
  if (cells.length === 0) return null;
  return (
    <ul class="plain">
      {cells.map(({ cell, content }) => (
        <li key={cell} class="clipped">
          {formatMessage(PROGRESS.blockedCell, { cell, content })}
        </li>
      ))}
    </ul>
  );
}
