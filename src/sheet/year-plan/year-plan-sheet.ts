// A year's plan -> the plan of its sheet.

import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import type { Stretch } from '../../kpi/plan/stretches';
import { formatMessage, YEAR_PLAN_SHEET } from '../../words';
import type { Unit } from '../numbers/units';
import { headerLook, MUTED } from '../plan/look';
import { planTable, type RowContents } from '../plan/plan-table';
import type { Area, Content, Look, Rule, SheetPlan } from '../plan/sheet-plan';
import { called, cellAt, columnLetters, formula } from '../table/a1';
import { GENERAL_FORMAT } from '../table/formats';
import { PLAN_NAME } from '../table/layout';
import { type YearPlanKey, yearPlanTable } from '../table/year-plan-table';
import { yearFormat } from './formats';
import { yearName } from './year';

/** A KPI with what it should reach in each month. */
export interface YearOfKpi {
  readonly name: string;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly amounts: readonly (number | null)[];
}

/** Rows of a new plan: formulas all over the file read each of them. */
const ROWS = 200;

/** Columns behind the sum, for whatever people note there. */
const SPARE_COLUMNS = 3;

/** What heads the column behind the months. */
export const sumHeader = (months: readonly Stretch[]): string =>
  formatMessage(YEAR_PLAN_SHEET.sum, { year: yearName(months) });

/** What a row says behind its months: of a total their sum, of a level the last of them, of a rate nothing. */
export function sumContent(kind: Kind, row: number, firstColumn: number, lastColumn: number): Content {
  const months = `${cellAt(row, firstColumn)}:${cellAt(row, lastColumn)}`;
  if (kind === 'rate') return null;
  if (kind === 'total') return { formula: formula('SUM', months) };
  const last = cellAt(row, lastColumn);
  return { formula: formula('IF', `${last}=""`, '""', last) };
}

const PAST = { colour: MUTED, background: '#f1f3f4' } as const;

/** Months that are over look so, headers and all, wherever a KPI is named in the row. */
export function pastRule(area: Area, nameColumn: number): Rule {
  const header = `${columnLetters(area.column)}$${area.row}`;
  const isNamed = `$${columnLetters(nameColumn)}${area.row}<>""`;
  const isOver = `${called('EDATE', header, '1')}<=${called('TODAY')}`;
  return {
    areas: [area],
    formula: formula('AND', isNamed, called('ISNUMBER', header), isOver),
    ...PAST,
  };
}

/** How the headers of months look that are added, and of their sum. */
export const headLook = (row: number, column: number, columns: number): Look =>
  headerLook({ row, column, rows: 1, columns }, 'right');

/** The plan of the sheet. */
export function planYearSheet(kpis: readonly YearOfKpi[], months: readonly Stretch[]): SheetPlan {
  const table = yearPlanTable(months.length, sumHeader(months));
  const lastMonth = months.length + 1;
  const width = lastMonth + 1;
  const rows = Math.max(ROWS, kpis.length * 2);
  const contents = kpis.map(
    ({ name, kind, amounts }, index): RowContents<YearPlanKey> => ({
      kpi: { text: name },
      ...Object.fromEntries(amounts.map((amount, month) => [`month${month}`, amount])),
      sum: sumContent(kind, index + 2, 2, lastMonth),
    }),
  );
  // Its number formats are not those of its columns.
  const plan = planTable(table, contents, { rows, formatted: table.headerRow, checked: rows });
  const heads: Content[] = months.map(({ first }): Day => first);
  return {
    ...plan,
    size: { rows, columns: width + SPARE_COLUMNS },
    contents: [
      (plan.contents[0] ?? []).map((content, column) => heads[column - 1] ?? content),
      ...plan.contents.slice(1),
    ],
    numberFormats: {
      row: 1,
      formats: [
        [GENERAL_FORMAT, ...months.map(() => YEAR_PLAN_SHEET.monthFormat), GENERAL_FORMAT],
        ...kpis.map((kpi) => [GENERAL_FORMAT, ...Array<string>(width - 1).fill(yearFormat(kpi))]),
      ],
    },
    rules: [pastRule({ row: 1, column: 2, rows, columns: months.length }, 1)],
    frozen: { rows: 1, columns: 1 },
    named: { name: PLAN_NAME, a1: `A:${columnLetters(width)}` },
  };
}
