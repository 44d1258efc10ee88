// A call with texts, ranges, or something that can't be used: headers, blanks and messages, the same for every function.

import { SMALLEST, TOO_LARGE } from '../cells/amount-size';
import { readCalendar } from '../cells/calendar';
import { type Cell, isBlank } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { readLog } from '../cells/log';
import { readPlan } from '../cells/plan';
import { problem } from '../cells/problem';
import { NO_PROGRESS, type Progress } from '../kpi/progress';
import type { FunctionName } from '../words';
import type { ArgumentName, CustomFunction, TableFunction, Value, WholeFunction } from './custom-function';
import { FUNCTIONS } from './functions';
import { type Range, type Shown, shown, unwrapped } from './given';
import { type Column, hasHeader, isHeaderOfNames, isOnlyHeader } from './header';
import { labelsOf } from './labels';
import { Row } from './row';
import { isRowArgument, ROW_ARGUMENTS } from './row-arguments';
import { BLANK, isBlankRow, shownInRow } from './row-shown';
import { signature } from './signature';
import { answerAlone, answerTogether } from './together';

/** What a function fills the cells of a row with. */
type Answer = (row: Row) => Shown[];

/** Answers a call in full: see `call`. */
export function answerInFull(
  name: FunctionName,
  given: ArrayLike<unknown>,
  daysOf: () => SheetDays,
): Shown | Shown[][] {
  const sheetDays: SheetDays = {
    dayOf: (date) => daysOf().dayOf(date),
    today: () => daysOf().today(),
    conventions: () => daysOf().conventions?.() ?? null,
  };
  const called = FUNCTIONS[name];
  const { args, required } = called;
  if (given.length < required) {
    throw problem('argumentMissing', () => ({
      argument: args[given.length] as string,
      call: signatureHere(name, sheetDays),
    }));
  }
  if (given.length > args.length) {
    throw problem('tooManyArguments', () => ({
      got: given.length,
      most: args.length,
      call: signatureHere(name, sheetDays),
    }));
  }
  const row = new Row(sheetDays);
  row.mayLackPlan = args.includes('line_from') && given.length > args.indexOf('line_from');
  const columns: Column[] = [];
  const single: [ArgumentName, Cell | Range][] = [];
  for (let i = 0; i < given.length; i++) {
    const argument = args[i] as ArgumentName;
    const value = unwrapped(given[i] as Cell | Range);
    if (Array.isArray(value) && isRowArgument(argument)) {
      const { expects, read } = ROW_ARGUMENTS[argument];
      columns.push({ name: argument, cells: value, expects, read });
    } else {
      single.push([argument, value]);
    }
  }
  if ('answerTable' in called) {
    if (columns.length > 0) throw problem('oneAlone', () => ({ argument: (columns[0] as Column).name }));
    readSingle(row, single);
    const rows = called.answerTable(row).map((one) => one.map(shown));
    return rows.length === 0 ? [wide(BLANK, called)] : rows;
  }
  if (columns.length === 0) {
    if (isOnlyHeader(single)) {
      const [label = BLANK, ...others] = labelsOf(name);
      return others.length > 0 ? [[label, ...others]] : label;
    }
    if ('answerAll' in called) return answerAlone(called, single, sheetDays);
    row.isAlone = true;
    readSingle(row, single);
    const [first = BLANK, ...others] = answerOf(called)(row);
    return others.length > 0 ? [[first, ...others]] : first;
  }
  checkShapes(columns);
  if (single.some(([argument, value]) => argument === 'calendar' && isColumnOfCalendars(value, columns))) {
    throw problem('calendarPerRow', () => ({ rows: (columns[0] as Column).cells.length }));
  }
  const first = hasHeader(columns) ? [labelsOf(name)] : [];
  if ('answerAll' in called) return answerTogether(called, columns, single, first, sheetDays);
  return answerRows({ name, called, answer: answerOf(called), row, columns }, first, single);
}

function answerOf(called: Exclude<CustomFunction, WholeFunction | TableFunction>): Answer {
  if ('figure' in called) return (row) => [shown(called.figure(row, progressFor(called, row)))];
  return (row) => {
    const answered = called.answer(row);
    return isList(answered) ? answered.map(shown) : [shown(answered)];
  };
}

const progressFor = ({ args }: CustomFunction, row: Row): Progress =>
  args.includes('start') ? row.progress : NO_PROGRESS;

const isList = (answered: Value | readonly Value[]): answered is readonly Value[] => Array.isArray(answered);

/** The signature as it is typed in this file, whose locale is asked for only here: where something is wrong. */
const signatureHere = (name: FunctionName, sheetDays: SheetDays): string =>
  sheetDays.conventions?.()?.numerals.decimal === ','
    ? signature(name).replace(/, /g, '; ')
    : signature(name);

function readSingle(row: Row, single: readonly (readonly [ArgumentName, Cell | Range])[]): void {
  for (const [argument, value] of single) {
    if (argument === 'calendar') row.calendar = readCalendar(value, row.sheetDays);
    else if (argument === 'log') row.log = readLog(value, row.sheetDays);
    else if (argument === 'plan') row.plan = planIn(row, value);
    else if (argument === 'sources') row.sources = wholeOrNone(value);
    else if (argument === 'data') row.data = wholeOrNone(value);
    else if (argument === 'divisor_data') row.divisorData = wholeOrNone(value);
    else ROW_ARGUMENTS[argument].read(row, value as Cell);
  }
}

/** A range as it is; of a blank nothing. */
const wholeOrNone = (value: Cell | Range): Range | null =>
  Array.isArray(value) ? value : isBlank(value as Cell) ? null : [[value as Cell]];

const planIn = (row: Row, value: Cell | Range): Row['plan'] =>
  row.mayLackPlan && isBlank(value as Cell) ? null : readPlan(value, row.sheetDays);

function checkShapes(columns: readonly Column[]): void {
  const first = columns[0] as Column;
  for (const { name, cells } of columns) {
    const width = cells[0]?.length ?? 0;
    if (width !== 1) throw problem('tooWide', () => ({ argument: name, columns: width }));
    if (cells.length !== first.cells.length) {
      throw problem('unequalLengths', () => ({
        first: first.name,
        firstRows: first.cells.length,
        second: name,
        secondRows: cells.length,
      }));
    }
  }
}

/**
 * Whether a calendar looks as if each row had one of its own: one column, as long as the others, and no entry
 * beside a blank row. One calendar holds for all rows, so it would be merged in silence.
 */
function isColumnOfCalendars(calendar: Cell | Range, columns: readonly Column[]): boolean {
  if (!Array.isArray(calendar) || calendar.length !== columns[0]?.cells.length) return false;
  const entries = calendar.map(([first, ...others]) => others.length === 0 && !isBlank(first));
  return entries.includes(true) && entries.every((isEntry, row) => !isEntry || !isBlankRow(columns, row));
}

/** A call that is answered row by row. */
interface Question {
  readonly name: FunctionName;
  readonly called: CustomFunction;
  readonly answer: Answer;
  readonly row: Row;
  readonly columns: readonly Column[];
}

function answerRows(
  question: Question,
  results: Shown[][],
  single: readonly (readonly [ArgumentName, Cell | Range])[],
): Shown[][] {
  const { name, called, row, columns } = question;
  const { length } = (columns[0] as Column).cells;
  // A single value that can't be used is told in every row that has something in it, and nowhere else.
  let wrong: string | null = null;
  try {
    readSingle(row, single);
  } catch (error) {
    wrong = shownInRow(error);
  }
  if (results.length === 0 && row.log !== null && isHeaderOfNames(columns, row.log))
    results.push(labelsOf(name));
  // The rows run inside one `try`, which is entered again after a row that can't be used: a call and a handler
  // for each row would double the time of a long column.
  while (results.length < length) {
    try {
      answerFrom(question, results, wrong);
    } catch (error) {
      results.push(wide(shownInRow(error), called));
    }
  }
  return results;
}

/**
 * Appends the results of the rows that are still missing, until the end or the first row that throws. The arguments of
 * which each row has another one, and the figures made of them, are taken without a further call.
 */
function answerFrom(
  { called, answer, row, columns }: Question,
  results: Shown[][],
  wrong: string | null,
): void {
  const figure = 'figure' in called ? called.figure : null;
  const firstCells = (columns[0] as Column).cells;
  // A cell like the one above it is not read again, and a period like it not worked out.
  const before: Cell[] = [];
  let progress: Progress | null = null;
  for (let i = results.length; i < firstCells.length; i++) {
    if (typeof (firstCells[i] as readonly Cell[])[0] !== 'number' && isBlankRow(columns, i)) {
      results.push(wide(BLANK, called));
      continue;
    }
    if (wrong !== null) {
      results.push(wide(wrong, called));
      continue;
    }
    for (let j = 0; j < columns.length; j++) {
      const { name, cells, read } = columns[j] as Column;
      const cell = (cells[i] as readonly Cell[])[0];
      if (name === 'actual' || name === 'target' || name === 'planned') {
        if (typeof cell === 'number' && cell >= SMALLEST && cell < TOO_LARGE) row[name] = cell;
        else read(row, cell);
      } else if (cell !== before[j] || cell === undefined) {
        read(row, cell);
        before[j] = cell;
        progress = null;
      }
    }
    if (figure === null) results.push(answer(row));
    else {
      progress ??= progressFor(called, row);
      const value = figure(row, progress);
      results.push([value === null ? BLANK : value]);
    }
  }
}

/** A row with something in its first column, and nothing beside it. */
function wide(first: string, { columns = 1 }: CustomFunction): Shown[] {
  const row: Shown[] = [first];
  while (row.length < columns) row.push(BLANK);
  return row;
}
