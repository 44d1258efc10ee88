// A budget table that someone has pasted, of either shape: what each KPI should reach in each month of a year. What can't be
// read is told with its cell, and takes nothing else with it.

import { isMeasured } from '../../cells/amount-size';
import { readAmountText } from '../../cells/amount-text';
import type { Conventions } from '../../cells/date';
import { quoted } from '../../cells/described';
import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import { MONTHS_PER_YEAR } from '../../kpi/civil-date';
import type { Stretch } from '../../kpi/plan/stretches';
import { formatMessage, inCellsOfAny, YEAR_PLAN_NOTES, YEAR_PLAN_PROBLEMS } from '../../words';
import type { Unit } from '../numbers/units';
import { cellAt } from '../table/a1';
import { beyondNotes, leftOutNotes, shortList } from './budget-notes';
import { isMonth, MONTH_ELSEWHERE, monthMeant } from './month-meant';
import { pastedTable, turned } from './pasted-table';
import { isTotal } from './total-words';
import { monthName } from './year';

/** A KPI of a budget. */
export interface BudgetKpi {
  readonly name: string;
  /** As far as its cells tell. */
  readonly unit: Unit;
  /** By month; null is not planned. */
  readonly amounts: readonly (number | null)[];
}

/** What a table says, and what of it was left out or can't be read; or why it says nothing. */
export type ReadBudget =
  | { readonly kpis: readonly BudgetKpi[]; readonly notes: readonly string[] }
  | { readonly message: string };

/** So many KPIs are planned at once: all of a file's, save of one that no page could show. */
export const MOST_PLANNED = 1000;
/** More notes of one sort nobody reads. */
const MOST_NOTES = 8;

/** A table with its months in a row. */
interface Oriented {
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
  /** A cell as whoever pasted the table finds it. */
  readonly cellName: (row: number, column: number) => string;
}

/** Reads a table for the months of a year. */
export function readBudget(text: string, months: readonly Stretch[], conventions: Conventions): ReadBudget {
  const { rows: pasted, rowsBeyond, columnsBeyond } = pastedTable(text);
  const beyond = beyondNotes(rowsBeyond, columnsBeyond);
  if (pasted.length === 0) return { message: [YEAR_PLAN_PROBLEMS.nothingToRead, ...beyond].join(' ') };
  const table = oriented(pasted, months, conventions);
  if (table === null) return { message: YEAR_PLAN_PROBLEMS.noMonths };
  const columns = columnsOf(table, months, conventions);
  const read = rowsOf(table, columns, months, conventions);
  if (read.kpis.length === 0)
    return { message: [YEAR_PLAN_PROBLEMS.noKpiRead, ...read.notes, ...beyond].join(' ') };
  if (read.kpis.length > MOST_PLANNED) {
    const count = read.kpis.length;
    return { message: formatMessage(YEAR_PLAN_PROBLEMS.tooManyKpis, { count, most: MOST_PLANNED }) };
  }
  const totals = [...columns.totals, ...read.totals];
  return {
    kpis: read.kpis,
    notes: [
      ...beyond,
      ...read.notes,
      ...columns.notes,
      ...leftOutNotes({ ...columns, totals, rows: read.leftOut }),
      ...thousands(pasted),
    ],
  };
}

/** The table with its months in one row: that which has most of them, or the column, turned. */
function oriented(
  pasted: readonly (readonly string[])[],
  months: readonly Stretch[],
  conventions: Conventions,
): Oriented | null {
  const countIn = (line: readonly string[]) =>
    line.filter((cell) => isMonth(monthMeant(cell, months, conventions))).length;
  const best = (lines: readonly (readonly string[])[]) => {
    const counts = lines.map(countIn);
    const count = Math.max(0, ...counts);
    return { count, place: counts.indexOf(count) };
  };
  const across = turned(pasted);
  const [row, column] = [best(pasted), best(across)];
  if (row.count === 0) return null;
  return row.count >= column.count
    ? { rows: pasted, header: row.place, cellName: (one, other) => cellAt(one + 1, other + 1) }
    : { rows: across, header: column.place, cellName: (one, other) => cellAt(other + 1, one + 1) };
}

/** Which column is what. */
interface Columns {
  readonly name: number;
  /** By month of the year; undefined where the table has no such month. */
  readonly ofMonths: readonly (number | undefined)[];
  readonly totals: readonly string[];
  readonly others: readonly string[];
  readonly elsewhere: readonly string[];
  readonly notes: readonly string[];
}

function columnsOf(
  { rows, header, cellName }: Oriented,
  months: readonly Stretch[],
  conventions: Conventions,
): Columns {
  const headers = rows[header] ?? [];
  const meant = headers.map((cell) => monthMeant(cell, months, conventions));
  const below = rows.slice(header + 1);
  const isText = (cell: string) => cell !== '' && readAmountText(cell, conventions.numerals) === null;
  const mayName = (column: number) => !isMonth(meant[column] ?? null) && !isTotal(headers[column] ?? '');
  const kpiHeaders = inCellsOfAny((words) => normalized(words.KPI_HEADER));
  const headed = headers.findIndex((cell) => kpiHeaders.includes(normalized(cell)));
  const texts = headers.findIndex(
    (_, column) => mayName(column) && below.some((row) => isText(row[column] ?? '')),
  );
  const name = Math.max(0, headed >= 0 ? headed : texts);
  const ofMonths: (number | undefined)[] = [];
  const [totals, others, elsewhere, notes]: [string[], string[], string[], string[]] = [[], [], [], []];
  headers.forEach((cell, column) => {
    const month = meant[column] ?? null;
    if (typeof month === 'number') {
      const before = ofMonths[month];
      if (before === undefined) ofMonths[month] = column;
      else {
        const [first, second] = [cellName(header, before), cellName(header, column)];
        const twice = { month: monthName((months[month] as Stretch).first), first, second };
        notes.push(formatMessage(YEAR_PLAN_NOTES.monthTwice, twice));
      }
    } else if (month === MONTH_ELSEWHERE) elsewhere.push(inBrief(cell));
    else if (isTotal(cell)) totals.push(inBrief(cell));
    else if (column !== name && below.some((row) => (row[column] ?? '') !== ''))
      others.push(cell === '' ? cellName(header, column) : inBrief(cell));
  });
  return { name, ofMonths, totals, others, elsewhere, notes };
}

/** What stands for nothing in a table of numbers. */
const DASH = /^[-–—－ー−]+$/;

function rowsOf(
  { rows, header, cellName }: Oriented,
  { name, ofMonths }: Columns,
  months: readonly Stretch[],
  conventions: Conventions,
) {
  const kpis: BudgetKpi[] = [];
  const rowOf = new Map<string, number>();
  const [totals, leftOut, notes]: [string[], string[], string[]] = [[], [], []];
  for (let row = header + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const kpi = (cells[name] ?? '').replace(/\s+/g, ' ');
    const texts = Array.from({ length: MONTHS_PER_YEAR }, (_, month) => {
      const column = ofMonths[month];
      const text = column === undefined ? '' : (cells[column] ?? '');
      return DASH.test(text) ? '' : text;
    });
    const isBlank = texts.every((text) => text === '');
    if (kpi === '' && isBlank) continue;
    if (isTotal(kpi)) {
      totals.push(inBrief(kpi));
      continue;
    }
    if (kpi === '' || isBlank) {
      leftOut.push(kpi === '' ? cellName(row, name) : inBrief(kpi));
      continue;
    }
    const before = rowOf.get(normalized(kpi));
    if (before !== undefined) {
      const places = { first: cellName(before, name), second: cellName(row, name) };
      notes.push(formatMessage(YEAR_PLAN_NOTES.kpiTwice, { kpi: inBrief(kpi), ...places }));
      continue;
    }
    rowOf.set(normalized(kpi), row);
    const amounts = texts.map((text, month) => {
      const read = readAmountText(text, conventions.numerals);
      if (typeof read === 'object' && read !== null && isMeasured(read.value)) return read.value;
      if (text !== '') {
        const template = read === 'ambiguous' ? YEAR_PLAN_NOTES.unsure : YEAR_PLAN_NOTES.unreadable;
        notes.push(
          formatMessage(template, {
            cell: cellName(row, ofMonths[month] as number),
            got: quoted(text),
            kpi: inBrief(kpi),
            month: monthName((months[month] as Stretch).first),
          }),
        );
      }
      return null;
    });
    kpis.push({ name: kpi, unit: unitIn(texts, amounts), amounts });
  }
  return { kpis, totals, leftOut, notes: shortList(notes, MOST_NOTES) };
}

const MONEY: readonly (readonly [Unit, RegExp])[] = [
  ['percent', /[%％]/],
  ['yen', /[¥￥円]/],
  ['dollar', /[$＄]/],
  ['euro', /€/],
  ['pound', /[£￡]/],
];

/** The unit that cells show. */
function unitIn(texts: readonly string[], amounts: readonly (number | null)[]): Unit {
  const all = texts.join(' ');
  const shown = MONEY.find(([, sign]) => sign.test(all));
  if (shown !== undefined) return shown[0];
  return amounts.every((amount) => amount === null || Number.isInteger(amount)) ? 'count' : 'decimal';
}

/** A unit of thousands is said: what is meant by it nobody but its author knows. */
const IN_THOUSANDS = /千円|百万円|万円|\bin (?:thousands|millions)\b/i;

function thousands(rows: readonly (readonly string[])[]): string[] {
  const said = rows
    .flat()
    .filter((cell) => !/^[▲△(（¥￥-]*\d/.test(cell))
    .map((cell) => IN_THOUSANDS.exec(cell)?.[0])
    .find((found) => found !== undefined);
  return said === undefined ? [] : [formatMessage(YEAR_PLAN_NOTES.thousands, { got: said })];
}
