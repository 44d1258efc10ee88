// Writes the weights of weekdays into the calendar of a file. One that was made before there were weights gets their column.

import { type Cell, isDate } from '../../cells/cell';
import { normalized } from '../../cells/text';
import { keptCell } from '../../sheet/plan/typed-text';
import type { DayWeight } from '../../sheet/setup/day-weights';
import { reweighed } from '../../sheet/setup/reweighed';
import { calendarTable } from '../../sheet/table/file-tables';
import { dateFormat, GENERAL_FORMAT } from '../../sheet/table/formats';
import { inCellsOfAny, REFUSALS } from '../../words';
import { UserError } from '../runtime/user-error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes them.
 *
 * @param named The range of the calendar: its first row has the headers.
 * @param open Which weekdays are open by now.
 */
export function writeWeights(named: Range, weights: readonly DayWeight[], open: readonly boolean[]): void {
  const sheet = named.getSheet();
  const headerRow = named.getRow();
  const [headers = []] = sheet.getRange(headerRow, named.getColumn(), 1, named.getNumColumns()).getValues();
  const place = headers.findIndex((cell) => isHeaded(cell, (words) => words.CALENDAR_HEADER));
  if (place < 0) throw new UserError(REFUSALS.weightsByHand);
  const first = named.getColumn() + place;
  const isThere = isHeaded(headers[place + 1], (words) => words.WEIGHT_HEADER);
  const rows = Math.min(sheet.getMaxRows(), named.getLastRow()) - headerRow;
  const block = sheet.getRange(headerRow + 1, first, rows, isThere ? 2 : 1);
  if (block.getFormulas().some((row) => row.some((formula) => formula !== '')))
    throw new UserError(REFUSALS.weightsByHand);
  const entries = block.getValues().map(([days, weight = '']) => [days, weight] as [Cell, Cell]);
  const now = reweighed(entries, weights, open);
  if (now.length > rows) throw new UserError(REFUSALS.weightsByHand);
  if (!isThere) addColumn(sheet, headerRow, first);
  const cells = now.map((entry) => entry.map((cell) => keptCell(cell, '')));
  sheet.getRange(headerRow + 1, first, now.length, 2).setValues(cells);
  // A day that has moved into a cell of weekdays is still shown as a day.
  const formats = now.map(([days]) => [isDate(days) ? dateFormat() : GENERAL_FORMAT]);
  if (now.some(([days]) => isDate(days)))
    sheet.getRange(headerRow + 1, first, now.length, 1).setNumberFormats(formats);
}

/** Between the weekdays and the holidays: the name of the calendar grows with it. */
function addColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, headerRow: number, after: number): void {
  const weight = calendarTable().columns.find(({ key }) => key === 'weight');
  sheet.insertColumnAfter(after);
  sheet
    .getRange(headerRow, after + 1)
    .setValue(weight?.header ?? '')
    .setNote(weight?.note ?? '');
}

/** Whether a cell has a header, in whichever language. */
const isHeaded = (cell: unknown, header: Parameters<typeof inCellsOfAny<string>>[0]): boolean =>
  inCellsOfAny(header)
    .map(normalized)
    .includes(normalized(String(cell)));
