// A file is in its place: what became of its rows, and where to go from here.

import type { FilePlaced } from '../../protocol/bring-in';
import { FILE_FORM, formatMessage } from '../../words';
import { call } from '../server/call';
import { Button } from '../ui/button';
import { DonePage } from '../ui/done';
import { Counts } from './counts';

interface FilePlacedProps {
  readonly placed: FilePlaced;
  /** Leads on to a KPI that is counted from the tab; null where none can be. */
  readonly onCount: (() => void) | null;
  readonly onAnother: () => void;
}

export function FileInPlace({ placed, onCount, onAnother }: FilePlacedProps) {
  const { tab, isNew, counts, notes } = placed;
  return (
    <DonePage
      title={formatMessage(isNew ? FILE_FORM.doneNew : FILE_FORM.doneTitle, { tab })}
      steps={
        <>
          {onCount !== null && (
            <Button look="primary" onClick={onCount}>
              {FILE_FORM.count}
            </Button>
          )}
          <Button onClick={() => void call('openSheet', { sheet: tab })}>{FILE_FORM.show}</Button>
          <Button onClick={onAnother}>{FILE_FORM.another}</Button>
        </>
      }
    >
      <Counts counts={counts} notes={notes} isNew={isNew} />
    </DonePage>
  );
}
