// Which cells of a column whoever asks may change: a protected one can neither be written nor emptied.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So often Google is asked of a column; of what is still open then, nothing is written. */
const MOST_ASKED = 24;

/**
 * Of rows that follow one another, whether a column's cell may be changed. All of them are asked for in one call; only where
 * some may not, halves of them, and halves of those.
 */
export function editableRows(sheet: Sheet, column: number, firstRow: number, rows: number): boolean[] {
  const may = Array<boolean>(rows).fill(false);
  const open: [from: number, count: number][] = [[0, rows]];
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const [from, count] = open.shift() ?? [0, 0];
    if (count === 0) break;
    if (sheet.getRange(firstRow + from, column, count, 1).canEdit()) may.fill(true, from, from + count);
    else if (count > 1) {
      const half = Math.ceil(count / 2);
      open.push([from, half], [from + half, count - half]);
    }
  }
  return may;
}
