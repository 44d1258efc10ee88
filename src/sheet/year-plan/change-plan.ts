// A year's plan over the plan that a file has: what is written, and what is inserted for it. Everything else on the sheet stays.

import { type Cell, isBlank } from '../../cells/cell';
import type { Plan } from '../../cells/plan';
import { normalized, textOf } from '../../cells/text';
import { monthsBetween } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import type { Stretch } from '../../kpi/plan/stretches';
import { inSheetsOfAny } from '../../words';
import type { Content } from '../plan/sheet-plan';
import { yearFormat } from './formats';
import { isTotal } from './total-words';
import type { WrittenCells } from './write-together';
import { monthsFrom } from './year';
import { sumContent, sumHeader, type YearOfKpi } from './year-plan-sheet';

/** The plan of a file as it stands on its sheet: rows and columns are counted from 1. */
export interface PlanOnSheet {
  readonly row: number;
  readonly column: number;
  /** From its header down and to the right, as far as anything stands there. */
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** So many of them are the plan's: what comes below belongs to someone else. */
  readonly rows: number;
  /** As wide as its name is. */
  readonly columns: number;
  /** Of its months. */
  readonly firstDays: readonly Day[];
  /** The day of the month on which they begin. */
  readonly anchor: number;
  /** What was read of it. */
  readonly plan: Plan;
}

/** What is done to the sheet, in this order. */
export interface PlanChange {
  /** Columns that are inserted, each time in front of a column as it is by then. */
  readonly inserted: readonly { readonly before: number; readonly count: number }[];
  /** First days that are written into the header. */
  readonly heads: { readonly row: number; readonly column: number; readonly days: readonly Day[] }[];
  /** The header over the year's sum, where it is new. */
  readonly sumHead: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** The cells that are written: names, months, and sums. */
  readonly cells: readonly (readonly WrittenCells[])[];
  /** The last row of the plan afterwards. */
  readonly lastRow: number;
  /** The first row below it in which something of someone else's stands; null where nothing does. */
  readonly nextRow: number | null;
  /** What the name of the plan stands for afterwards. */
  readonly named: { readonly row: number; readonly column: number; readonly columns: number };
  /** All months, as the rule for those that are over has them. */
  readonly months: { readonly column: number; readonly columns: number };
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** KPIs in whose rows formulas give way to numbers. */
  readonly withFormulas: readonly string[];
}

/** So many months of a plan are read at once by each formula. */
export const MOST_MONTHS = 60;

/** How many rows of a table belong to a plan whose name covers some of them: those right below it do as well. */
export function rowsOfPlan(values: readonly (readonly Cell[])[], covered: number): number {
  let rows = Math.min(covered, values.length);
  while (!isBlank(values[rows]?.[0])) rows++;
  return rows;
}

/** How many months a plan has together with a year. */
export function monthsTogether(firstDays: readonly Day[], year: readonly Stretch[]): number {
  const { before, after } = around(firstDays, year);
  return before + firstDays.length + after;
}

/** How many months come before and after those that the plan has. */
function around(firstDays: readonly Day[], year: readonly Stretch[]) {
  const [first, last] = [firstDays[0] as Day, firstDays[firstDays.length - 1] as Day];
  const [yearFirst, yearLast] = [year[0] as Stretch, year[year.length - 1] as Stretch];
  return {
    before: Math.max(0, monthsBetween(yearFirst.first, first)),
    after: Math.max(0, monthsBetween(last, yearLast.first)),
  };
}

/**
 * What has to be done for the plan to have these KPIs in a year.
 *
 * @param keptOf How many months of a KPI are over, and stay as they are.
 * @returns Where there is no room below the plan for KPIs that are new to it, how many rows are free.
 */
export function changePlan(
  plan: PlanOnSheet,
  year: readonly Stretch[],
  kpis: readonly YearOfKpi[],
  keptOf: (kpi: string) => number,
): PlanChange | { readonly freeRows: number } {
  const { row, column, columns, values, firstDays, anchor } = plan;
  const { before, after } = around(firstDays, year);
  const count = firstDays.length;
  const months = before + count + after;
  const firstMonth = column + 1;
  const behind = firstMonth + months;
  const sum = sumIn(plan, year, months);
  const first = Math.min(firstDays[0] as Day, (year[0] as Stretch).first) as Day;
  const days = monthsFrom(first, months, anchor);
  const place = {
    year: firstMonth + monthsBetween(first, (year[0] as Stretch).first),
    sum: behind + sum.place,
    isWider: before + after > 0,
  };
  const heads = [
    { row, column: firstMonth, days: days.slice(0, before) },
    { row, column: firstMonth + before + count, days: days.slice(before + count) },
  ];
  const added = kpis.filter(({ name }) => plan.plan.rowOf(name) === null).length;
  const free = freeRow(plan, firstDays.length, added);
  if ('freeRows' in free) return free;
  const written = rowsOf(plan, year, kpis, keptOf, {
    ...place,
    oldSum: sum.isNew ? null : sum.place,
    next: free.next,
  });
  const lastRow = Math.max(
    row + plan.rows - 1,
    ...written.cells.flat().map((one) => one.row + one.contents.length - 1),
  );
  const inserted = [
    { before: firstMonth, count: before },
    { before: firstMonth + before + count, count: after },
    { before: place.sum, count: sum.isNew ? 1 : 0 },
  ];
  const wider = inserted.reduce((all, one) => all + one.count, 0);
  return {
    inserted: inserted.filter((one) => one.count > 0),
    heads: heads.filter((head) => head.days.length > 0),
    sumHead: sum.isNew ? { row, column: place.sum, text: sumHeader(year) } : null,
    ...written,
    lastRow,
    nextRow: occupiedFrom(values, lastRow - row + 1, row),
    named: { row, column, columns: Math.max(columns + wider, place.sum - column + 1) },
    months: { column: firstMonth, columns: months },
  };
}

/** Which column behind the months has the sum of a year, counted from 0: a new one stands behind those that there are. */
function sumIn({ values, firstDays }: PlanOnSheet, year: readonly Stretch[], months: number) {
  const headers = (values[0] ?? []).slice(firstDays.length + 1).map((cell) => normalized(textOf(cell)));
  const own = headers.indexOf(normalized(sumHeader(year)));
  if (own >= 0) return { place: own, isNew: false };
  let sums = 0;
  while (isSumHeader(headers[sums] ?? '')) sums++;
  // A total of someone's own is that of the year where there is no other.
  if (sums === 1 && months === year.length) return { place: 0, isNew: false };
  return { place: sums, isNew: true };
}

function isSumHeader(header: string): boolean {
  const ours = inSheetsOfAny(({ YEAR_PLAN_SHEET }) => {
    const [before = '', behind = ''] = normalized(YEAR_PLAN_SHEET.sum).split('{year}');
    return header.startsWith(before) && header.endsWith(behind);
  });
  return isTotal(header) || ours.includes(true);
}

/** Where the year stands by then. */
interface Places {
  readonly year: number;
  readonly sum: number;
  /** Where the sum stood before, behind the months; null where there was none. */
  readonly oldSum: number | null;
  /** Where the first KPI that is new to the plan stands, counted from its header. */
  readonly next: number;
  readonly isWider: boolean;
}

/** A cell that is not written into. */
const LEFT_ALONE = 'leftAlone';

/** A row of the year, as it is written. */
interface Line {
  readonly kpi: YearOfKpi;
  readonly row: number;
  readonly isNew: boolean;
  /** From this month on something is written; null: nothing is. */
  readonly from: number | null;
  readonly months: readonly (Content | typeof LEFT_ALONE)[];
  readonly needsSum: boolean;
}

function rowsOf(
  plan: PlanOnSheet,
  year: readonly Stretch[],
  kpis: readonly YearOfKpi[],
  keptOf: (kpi: string) => number,
  places: Places,
): Pick<PlanChange, 'cells' | 'added' | 'changed' | 'withFormulas'> {
  const { row, column, values, formulas, firstDays } = plan;
  let { next } = places;
  const withFormulas: string[] = [];
  const shift = monthsBetween(firstDays[0] as Day, (year[0] as Stretch).first);
  const lines = kpis.map((kpi): Line => {
    const index = plan.plan.rowOf(kpi.name);
    if (index === null) {
      return { kpi, row: row + next++, isNew: true, from: 0, months: kpi.amounts, needsSum: true };
    }
    const planned = plan.plan.amountsOf(kpi.name) ?? [];
    const kept = keptOf(kpi.name);
    const others = kpi.amounts.map(
      (amount, month) => month >= kept && !isSame(amount, planned[month + shift] ?? null),
    );
    // Beyond the months that the plan has now, nothing of its row is a month.
    const formulaOf = (month: number) =>
      firstDays[month + shift] === undefined ? '' : (formulas[index]?.[month + shift + 1] ?? '');
    if (others.some((isOther, month) => isOther && formulaOf(month) !== '')) withFormulas.push(kpi.name);
    const { oldSum } = places;
    return {
      kpi,
      row: row + index,
      isNew: false,
      from: others.includes(true) ? kept : null,
      // A formula whose number stays is left alone: what it refers to may move with the columns that are inserted.
      months: kpi.amounts.map((amount, month) =>
        others[month] || formulaOf(month) === '' ? amount : LEFT_ALONE,
      ),
      needsSum: oldSum === null || isBlank(values[index]?.[firstDays.length + 1 + oldSum]),
    };
  });
  const added = lines.filter(({ isNew }) => isNew);
  const lastMonth = places.year + year.length - 1;
  const names = blocks(
    added,
    () => column,
    ({ kpi }) => [{ text: kpi.name }],
    null,
  );
  const months = blocks(
    lines.flatMap(piecesOf),
    ({ from }) => places.year + from,
    ({ contents }) => contents,
    ({ line, contents }) => (line.isNew || places.isWider ? contents.map(() => yearFormat(line.kpi)) : null),
  );
  const sums = blocks(
    lines.filter(({ needsSum, kpi }) => needsSum && kpi.kind !== 'rate'),
    () => places.sum,
    (line) => [sumContent(line.kpi.kind, line.row, places.year, lastMonth)],
    (line) => [yearFormat(line.kpi)],
  );
  return {
    cells: [names, months, sums],
    added: added.map(({ kpi }) => kpi.name),
    changed: lines.filter(({ isNew, from }) => !isNew && from !== null).map(({ kpi }) => kpi.name),
    withFormulas,
  };
}

/** Neighbouring months of a row that are written. */
interface Piece {
  readonly line: Line;
  readonly row: number;
  readonly from: number;
  readonly contents: readonly Content[];
}

function piecesOf(line: Line): Piece[] {
  const { row, from, months } = line;
  if (from === null) return [];
  const pieces: { line: Line; row: number; from: number; contents: Content[] }[] = [];
  let open: Content[] | null = null;
  months.forEach((content, month) => {
    if (month < from || content === LEFT_ALONE) {
      open = null;
      return;
    }
    if (open === null) {
      open = [];
      pieces.push({ line, row, from: month, contents: open });
    }
    open.push(content);
  });
  return pieces;
}

/** As many digits as are typed: a share that was shown as a percentage comes back with a hair's breadth of difference. */
const isSame = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other)));

const isFree = (row: readonly Cell[]) => row.every(isBlank);

/**
 * Where so many rows in a row are free: behind the last KPI, or behind everything that is the plan's. Counted from 0. Or how
 * many are, where someone else's rows are in the way.
 */
function freeRow(
  { values, rows }: PlanOnSheet,
  months: number,
  count: number,
): { readonly next: number } | { readonly freeRows: number } {
  let after = rows;
  // Its header is never blank.
  while (values[after - 1]?.slice(0, months + 1).every(isBlank)) after--;
  const areFree = (from: number) => values.slice(from, from + count).every(isFree);
  const next = [after, rows].find(areFree);
  if (next !== undefined) return { next };
  const taken = values.findIndex((row, index) => index >= rows && !isFree(row));
  return { freeRows: taken - rows };
}

/** The first row from one on in which something stands, as the sheet counts them; null where nothing does. */
function occupiedFrom(values: readonly (readonly Cell[])[], from: number, firstRow: number): number | null {
  const found = values.findIndex((row, index) => index >= from && !isFree(row));
  return found === -1 ? null : firstRow + found;
}

/** Neighbouring rows that are written from the same column on are written together. */
function blocks<Part extends { readonly row: number }>(
  lines: readonly Part[],
  columnOf: (line: Part) => number,
  contentsOf: (line: Part) => readonly Content[],
  formatsOf: ((line: Part) => readonly string[] | null) | null,
): WrittenCells[] {
  const found: {
    row: number;
    column: number;
    contents: (readonly Content[])[];
    formats: (readonly string[])[] | null;
  }[] = [];
  for (const line of [...lines].sort((one, other) => one.row - other.row)) {
    const column = columnOf(line);
    const formats = formatsOf?.(line) ?? null;
    const contents = contentsOf(line);
    // A row may come in pieces: what is above one of them is not always what was found last.
    const above = found.find(
      (one) =>
        one.column === column &&
        one.row + one.contents.length === line.row &&
        one.contents[0]?.length === contents.length &&
        (one.formats === null) === (formats === null),
    );
    if (above === undefined) {
      found.push({ row: line.row, column, contents: [contents], formats: formats && [formats] });
    } else {
      above.contents.push(contents);
      if (formats !== null) above.formats?.push(formats);
    }
  }
  return found;
}
