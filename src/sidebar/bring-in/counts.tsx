// What becomes of the rows, in numbers.

import type { RowCounts } from '../../sheet/import/merge-rows';
import { FILE_FORM, formatMessage, localized } from '../../words';

export function Counts({ counts, notes }: { counts: RowCounts; notes: readonly string[] }) {
  const line = (text: typeof FILE_FORM.wouldAdd, count: number) => (
    <li>{formatMessage(text, { count: localized(String(count)) })}</li>
  );
  return (
    <>
      <ul class="file-counts">
        {line(FILE_FORM.wouldAdd, counts.added)}
        {line(FILE_FORM.wouldChange, counts.changed)}
        {line(FILE_FORM.wouldStay, counts.unchanged)}
        {counts.kept > 0 && line(FILE_FORM.wouldKeep, counts.kept)}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
