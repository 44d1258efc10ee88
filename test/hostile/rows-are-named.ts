// Whatever can't be used is told with its cell: told from what was typed, not from what the readers make of it.

import { isBlank } from '../../src/cells/cell';
import { isErrorValue } from '../../src/cells/error-value';
import { normalized, textOf } from '../../src/cells/text';
import type { ProgressView } from '../../src/protocol/replies';
import { problemsInLog } from '../../src/sheet/log/log-problems';
import { readSheet } from '../../src/sheet/read/read-sheet';
import { cellAt } from '../../src/sheet/table/a1';
import { findHeaders } from '../../src/sheet/table/headers';
import type { ColumnKey } from '../../src/words';
import { BLANK, type Entry } from './entries';
import { cellOf, entriesOf } from './grid';
import { holds } from './holds';
import type { Readings, SheetReading } from './readings';

/** Digits of any kind, and what stands for numbers in Japanese. */
const DIGIT = /[\p{N}〇一二三四五六七八九十百千万億兆元]/u;

/** Whether nobody could take an entry for an amount. */
const isNoAmount = (entry: Entry): boolean => {
  switch (entry.is) {
    case 'flag':
    case 'error':
    case 'date':
      return true;
    case 'text':
      return entry.text.trim() !== '' && !DIGIT.test(entry.text);
    default:
      return false;
  }
};

/** Whether nobody could take an entry for a day. */
const isNoDay = (entry: Entry): boolean => {
  switch (entry.is) {
    case 'flag':
    case 'error':
      return true;
    case 'text':
      return entry.text.trim() !== '' && !DIGIT.test(entry.text);
    case 'number':
      return entry.value < 1;
    default:
      return false;
  }
};

const AMOUNTS: readonly ColumnKey[] = ['target', 'baseline'];
const DAYS: readonly ColumnKey[] = ['start', 'end', 'actionDue', 'snooze'];

/** Every cell of a row with a name that can't be used is told, at that cell. */
export function everyBadRowIsNamed(
  { sheet, cells, head }: SheetReading,
  seen: ProgressView,
  { calendarProblem }: Readings,
): void {
  const { headerRow, columns } = findHeaders(cells.values);
  const told = new Set(seen.problems.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const entries = entriesOf(sheet);
  // What is wrong above the table, or with all of it, is said once.
  const isSaidOfAll = seen.problems.some(
    ({ cell }) => cell === null || Number(cell.replace(/[A-Z]+/, '')) < headerRow,
  );
  for (let row = headerRow + 1; row <= entries.length; row++) {
    const entry = (key: ColumnKey): Entry => entries[row - 1]?.[(columns[key] ?? 0) - 1] ?? BLANK;
    const nameEntry = entry('kpi');
    const name = textOf(cellOf(nameEntry));
    const isTold = (key: ColumnKey) => told.has(cellAt(row, columns[key] ?? 0));
    if (name === '') {
      const figures = (['owner', 'target', 'actual'] as const).filter((key) => !isBlank(cellOf(entry(key))));
      holds(figures.length < 2 || isTold('kpi'), 'a row with figures and no name is not told:', row);
      continue;
    }
    // An error is no name: the row is out as a whole.
    if (isErrorValue(name)) {
      holds(isTold('kpi'), 'an error for a name is not told:', row, nameEntry);
      continue;
    }
    for (const key of AMOUNTS)
      if (isNoAmount(entry(key))) holds(isTold(key), 'is not told:', key, row, entry(key));
    for (const key of DAYS) {
      // A day that the head lacks too is told of the head.
      const isOfHead = (key === 'start' || key === 'end') && head === null && isSaidOfAll;
      if (isNoDay(entry(key)) && !isOfHead) holds(isTold(key), 'is not told:', key, row, entry(key));
    }
    const isLoggedRow =
      columns.logged !== undefined &&
      normalized(textOf(cellOf(entry('actual')))) === normalized(textOf(cellOf(entry('logged'))));
    if (isNoAmount(entry('actual')) && !isLoggedRow)
      holds(isTold('actual'), 'is not told:', 'actual', row, entry('actual'));
    // A row that has a name is shown, or something is said of it.
    const isShown = seen.kpis.some((kpi) => kpi.row === row) || seen.notShown > 0;
    const isSaid = [...told].some((cell) => cell.replace(/[A-Z]+/, '') === String(row));
    holds(
      isShown || isSaid || isSaidOfAll || calendarProblem !== null,
      'a row has gone without a word:',
      row,
      name,
    );
  }
}

/** Every entry of the log that can't be used is told with its row, as far as a KPI of the sheet takes it. */
export function everyLogRowIsNamed(
  { cells, head }: SheetReading,
  seen: ProgressView,
  readings: Readings,
): void {
  const { file, log, sheetDays, calendar } = readings;
  if (log === null || file.log === null) return;
  const { kpis } = readSheet(cells.values, sheetDays, calendar, head);
  const takers = new Set(
    kpis
      .filter(({ isLogged, loggedAs }) => isLogged && !/[/／∕÷]/.test(loggedAs))
      .map(({ typedName }) => normalized(typedName)),
  );
  const { problems } = problemsInLog(log, kpis, sheetDays.today(), { knowsAll: false });
  const told = new Set(problems.flatMap(({ rows }) => rows));
  const said = new Set(seen.problems.map(({ message }) => message));
  for (const { message } of problems) holds(said.has(message), 'Progress does not say of the log:', message);
  file.log.forEach((entries, index) => {
    const [day = BLANK, kpi = BLANK, value = BLANK] = entries;
    const isBad = isNoAmount(value) || isNoDay(day) || day.is === 'blank';
    if (!isBad || isBlank(cellOf(value)) || !takers.has(normalized(textOf(cellOf(kpi))))) return;
    // The header stands in the first row.
    holds(told.has(index + 2), 'a row of the log is not told:', index + 2, entries);
  });
}
