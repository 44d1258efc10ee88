// Writes the weights of weekdays into the calendar of a file. One that was made before there were weights gets their column.

import { type Cell, isBlank, isDate } from '../../cells/cell';
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
 * Writes them, in one call once their column is there.
 *
 * @param named The range of the calendar: its first row has the headers.
 * @param open Which weekdays are open by now.
 */
export function writeWeights(named: Range, weights: readonly DayWeight[], open: readonly boolean[]): void {
  const sheet = named.getSheet();
  const values = named.getValues() as Cell[][];
  const [headers = [], ...below] = values;
  const place = headers.findIndex((cell) => isHeaded(cell, (words) => words.CALENDAR_HEADER));
  const hasFormulas = named.getFormulas().some((row) => [row[place], row[place + 1]].some(isFormula));
  if (place < 0 || hasFormulas) throw new UserError(REFUSALS.weightsByHand);
  const isThere = isHeaded(headers[place + 1], (words) => words.WEIGHT_HEADER);
  // A run that was cut short has left it without a header.
  const isFree = place + 1 < headers.length && values.every((row) => isBlank(row[place + 1]));
  const entries = below.map((row): [Cell, Cell] => [row[place], isThere ? row[place + 1] : '']);
  const now = reweighed(entries, weights, open);
  if (now.length > entries.length) throw new UserError(REFUSALS.weightsByHand);
  const [row, column] = [named.getRow(), named.getColumn() + place];
  const table = calendarTable().columns.find(({ key }) => key === 'weight');
  // The name of the calendar grows with a column in it.
  if (!isThere && !isFree) sheet.insertColumnsAfter(column, 1);
  const header = [headers[place], isThere ? headers[place + 1] : (table?.header ?? '')];
  const cells = [header, ...now].map((entry) => entry.map((cell) => keptCell(cell, '')));
  sheet.getRange(row, column, cells.length, 2).setValues(cells);
  if (!isThere) sheet.getRange(row, column + 1).setNotes([[table?.note ?? '']]);
  // A day that has moved into a cell of weekdays is still shown as a day.
  if (now.some(([days]) => isDate(days)))
    sheet
      .getRange(row + 1, column, now.length, 1)
      .setNumberFormats(now.map(([days]) => [isDate(days) ? dateFormat() : GENERAL_FORMAT]));
}

const isFormula = (formula: string | undefined): boolean => formula !== undefined && formula !== '';

/** Whether a cell has a header, in whichever language. */
const isHeaded = (cell: Cell, header: Parameters<typeof inCellsOfAny<string>>[0]): boolean =>
  inCellsOfAny(header)
    .map(normalized)
    .includes(normalized(String(cell)));
