// What becomes of the rows, in numbers.

import type { RowCounts } from '../../sheet/import/merge-rows';
import { FILE_FORM, formatMessage, localized } from '../../words';

interface CountsProps {
  readonly counts: RowCounts;
  readonly notes: readonly string[];
  /** There was nothing before: all rows are new. */
  readonly isNew?: boolean;
}

export function Counts({ counts, notes, isNew = false }: CountsProps) {
  const line = (text: typeof FILE_FORM.wouldAdd, count: number) => (
    <li>{formatMessage(text, { count: localized(String(count)) })}</li>
  );
  return (
    <>
      <ul class="file-counts">
        {line(FILE_FORM.wouldAdd, counts.added)}
        {!isNew && line(FILE_FORM.wouldChange, counts.changed)}
        {!isNew && line(FILE_FORM.wouldStay, counts.unchanged)}
        {counts.kept > 0 && line(FILE_FORM.wouldKeep, counts.kept)}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
