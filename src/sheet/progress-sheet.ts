// Set up -> the plan of a progress sheet.

import {
  CHART_TITLE,
  CHECK_WORDS,
  COLUMN_WORDS,
  type ColumnKey,
  HEAD_WORDS,
  INDICATOR_WORDS,
  KIND_CHOICES,
  UNIT_WORDS,
} from '../words';
import { actualFormula, dataThroughFormula } from './actuals';
import { COLUMNS, type Column, columnNumber, headerOf } from './columns';
import { asOfFormula, HEAD, type HeadKey, headCell, periodFormula } from './head';
import { FIRST_KPI_ROW, HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADER_ROW } from './layout';
import { LOOKS, rulesOf } from './look';
import { rowFormats } from './number-formats';
import type { Area, Content, SheetPlan } from './plan';
import type { Setup, SetupKpi } from './setup';

/** Rows that are formatted and checked beyond the KPIs that there are now. */
const SPARE_ROWS = 50;
/** The number format of cells that need none. */
const GENERAL = 'General';

/** The plan of a progress sheet. */
export function planProgressSheet(setup: Setup): SheetPlan {
  const kpiRows = setup.kpis.length + SPARE_ROWS;
  const columnArea = (key: ColumnKey, count = 1): Area => ({
    row: FIRST_KPI_ROW,
    column: columnNumber(key),
    rows: kpiRows,
    columns: count,
  });
  const setUpColumns = COLUMNS.filter(({ isSetUp }) => isSetUp);
  return {
    name: setup.name,
    contents: [...headContents(setup), ...setup.kpis.map((kpi, index) => kpiContents(setup, kpi, index))],
    numberFormats: [
      ...headFormats(),
      ...setup.kpis.map((kpi) => rowFormats(kpi)),
      ...Array.from({ length: SPARE_ROWS }, () => rowFormats(null)),
    ],
    looks: LOOKS,
    rules: rulesOf(columnArea('status'), columnArea('paceGap')),
    inputs: COLUMNS.flatMap(({ key, accepts }) =>
      accepts === undefined ? [] : [{ area: columnArea(key), accepts, help: COLUMN_WORDS[key].note }],
    ),
    notes: { row: HEADER_ROW, texts: COLUMNS.map(({ key }) => COLUMN_WORDS[key].note) },
    widths: widthsOf(COLUMNS),
    frozen: { rows: HEADER_ROW, columns: 1 },
    group: {
      row: 1,
      column: columnNumber(setUpColumns[0]?.key ?? 'unit'),
      rows: 1,
      columns: setUpColumns.length,
    },
    warnedAreas: COLUMNS.filter(({ computedBy }) => computedBy !== undefined).map(({ key }) => ({
      ...columnArea(key),
      row: HEADER_ROW,
      rows: kpiRows + 1,
    })),
    chart: {
      title: CHART_TITLE,
      names: { ...columnArea('kpi'), row: HEADER_ROW, rows: setup.kpis.length + 1 },
      values: { ...columnArea('paceGap'), row: HEADER_ROW, rows: setup.kpis.length + 1 },
      at: { row: FIRST_KPI_ROW + setup.kpis.length + 2, column: 1, rows: 1, columns: 1 },
    },
  };
}

/** The rows of the head and of the column headers, filled to the width of the table. */
function headContents(setup: Setup): Content[][] {
  const rows = Array.from({ length: HEADER_ROW }, () => COLUMNS.map((): Content => null));
  const put = (row: number, column: number, content: Content) => {
    const cells = rows[row - 1];
    if (cells !== undefined) cells[column - 1] = content;
  };
  const values: Record<HeadKey, Content> = {
    start: setup.start,
    end: setup.end,
    asOf: { formula: asOfFormula(setup.completeThrough) },
    elapsed: { formula: periodFormula('ELAPSED') },
    daysLeft: { formula: periodFormula('DAYS_LEFT') },
    tolerance: setup.tolerance,
  };
  put(1, 1, { text: setup.name });
  HEAD.forEach(({ key }, index) => {
    put(HEAD_LABEL_ROW, index + 1, { text: HEAD_WORDS[key] });
    put(HEAD_VALUE_ROW, index + 1, values[key]);
  });
  COLUMNS.forEach((column, index) => {
    const header = headerOf(column);
    put(HEADER_ROW, index + 1, column.computedBy === undefined ? { text: header } : { formula: header });
  });
  return rows;
}

/** The cells of one KPI. Computed columns are left to their header's formula. */
function kpiContents(setup: Setup, kpi: SetupKpi, index: number): Content[] {
  const row = FIRST_KPI_ROW + index;
  const text = (value: string): Content => (value === '' ? null : { text: value });
  const typed: Partial<Record<ColumnKey, Content>> = {
    kpi: text(kpi.name),
    owner: text(kpi.owner),
    target: kpi.target,
    actual: setup.actuals === 'log' ? { formula: actualFormula(kpi, row) } : null,
    dataThrough: { formula: dataThroughFormula(row) },
    goal: text(kpi.goal),
    factor: text(kpi.factor),
    indicator: text(INDICATOR_WORDS[kpi.indicator]),
    kind: text(kindChoice(kpi)),
    baseline: kpi.baseline,
    start: { formula: `=${headCell('start')}` },
    end: { formula: `=${headCell('end')}` },
    check: text(CHECK_WORDS[kpi.check]),
    unit: text(UNIT_WORDS[kpi.unit]),
  };
  return COLUMNS.map(({ key }) => typed[key] ?? null);
}

/** A kind and its direction as the Kind column offers them. */
export function kindChoice({ kind, lowerIsBetter }: Pick<SetupKpi, 'kind' | 'lowerIsBetter'>): string {
  return KIND_CHOICES[kind][lowerIsBetter ? 'lower' : 'higher'];
}

function headFormats(): string[][] {
  return Array.from({ length: HEADER_ROW }, (_, index) =>
    COLUMNS.map((_column, column) =>
      index === HEAD_VALUE_ROW - 1 ? (HEAD[column]?.format ?? GENERAL) : GENERAL,
    ),
  );
}

/** Neighbouring columns of one width are set together: each setting is a call. */
function widthsOf(columns: readonly Column[]): SheetPlan['widths'] {
  const widths: { column: number; columns: number; pixels: number }[] = [];
  columns.forEach(({ width }, index) => {
    const last = widths[widths.length - 1];
    if (last?.pixels === width) last.columns++;
    else widths.push({ column: index + 1, columns: 1, pixels: width });
  });
  return widths;
}
