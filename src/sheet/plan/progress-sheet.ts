// Set up -> the plan of a progress sheet.

import { quotientText } from '../../cells/logged-as';
import {
  CHART_TITLE,
  COLUMN_WORDS,
  type ColumnKey,
  DATE_HELP,
  HEAD_WORDS,
  KIND_CHOICES,
  LOGGED_AS_WORDS,
  SHEET_NAMES,
} from '../../words';
import { rowFormats } from '../numbers/number-formats';
import type { Setup, SetupKpi } from '../setup/setup';
import { type Accepts, COLUMNS, type Column, cellReference, columnNumber, headerOf } from '../table/columns';
import { GENERAL_FORMAT } from '../table/formats';
import {
  asOfFormula,
  completeThroughFormula,
  HEAD,
  type HeadKey,
  headCell,
  headDay,
  periodFormula,
} from '../table/head';
import { FIRST_KPI_ROW, HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADER_ROW } from '../table/layout';
import { runsOf } from '../table/runs';
import { type FieldKey, mapFields } from '../table/typed-fields';
import {
  dataThroughFormula,
  judgedAsOfFormula,
  loggedActualFormula,
  loggedThroughFormula,
} from './actual-formulas';
import { LOOKS, rulesOf } from './look';
import type { Area, Content, SheetPlan } from './sheet-plan';

/** Rows that have number formats beyond the KPIs that there are now. */
const SPARE_ROWS = 20;
/** Rows of a new sheet, as Sheets has them. */
const ROWS = 1000;
/** The chart stands below as many rows, so that the KPIs that are added later do not slip under it. */
const ROOM_FOR_KPIS = 7;

/**
 * The plan of a progress sheet.
 *
 * @param logSheet The name of the sheet with the daily log, for the KPIs whose actuals come out of it.
 */
export function planProgressSheet(setup: Setup, logSheet: string = SHEET_NAMES.log): SheetPlan {
  const formattedRows = setup.kpis.length + SPARE_ROWS;
  const rows = Math.max(FIRST_KPI_ROW + formattedRows, ROWS);
  // Colours and checks reach every row from the start; number formats follow the KPIs.
  const kpiRows = rows - FIRST_KPI_ROW + 1;
  const columnArea = (key: ColumnKey, count = 1): Area => ({
    row: FIRST_KPI_ROW,
    column: columnNumber(key),
    rows: kpiRows,
    columns: count,
  });
  const log = setup.kpis.some(({ actual }) => actual === 'log') ? logSheet : null;
  const setUpColumns = COLUMNS.filter(({ isSetUp }) => isSetUp);
  return {
    name: setup.name,
    size: { rows, columns: COLUMNS.length },
    named: null,
    contents: [...headContents(setup, log), ...setup.kpis.map(kpiContents)],
    numberFormats: {
      row: HEAD_VALUE_ROW,
      formats: [
        ...headFormats(),
        ...setup.kpis.map((kpi) => rowFormats({ ...kpi, actual: null })),
        ...Array.from({ length: SPARE_ROWS }, () => rowFormats(null)),
      ],
    },
    looks: LOOKS,
    rules: rulesOf(columnArea('status'), columnArea('paceGap')),
    inputs: COLUMNS.flatMap(({ key, accepts }) =>
      accepts === undefined ? [] : [{ area: columnArea(key), accepts, help: helpOf(key, accepts) }],
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
    warnedAreas: runsOf(COLUMNS.map((column) => isFilled(column, log)))
      .filter(({ value }) => value)
      .map(({ first, count }) => ({ row: HEADER_ROW, column: first + 1, rows: kpiRows + 1, columns: count })),
    chart: {
      title: CHART_TITLE,
      names: { ...columnArea('kpi'), row: HEADER_ROW, rows: setup.kpis.length + 1 },
      values: { ...columnArea('paceGap'), row: HEADER_ROW, rows: setup.kpis.length + 1 },
      at: { row: FIRST_KPI_ROW + Math.max(setup.kpis.length, ROOM_FOR_KPIS) + 1, column: 1 },
    },
  };
}

/** Whether a formula in a header fills the column: what is typed into it is in the way. */
const isFilled = ({ computedBy, filledFrom }: Column, log: string | null): boolean =>
  computedBy?.name === 'LOGGED' || filledFrom !== undefined ? log !== null : computedBy !== undefined;

/** What is said of how the log makes the figure: nothing where it is the usual way. */
function loggedAsText({ kind, quotient, loggedAs }: SetupKpi): string {
  if (kind === 'rate' && quotient !== null) return quotientText(quotient);
  return loggedAs === 'average' && kind !== 'total' ? LOGGED_AS_WORDS.average : '';
}

/** The rows of the head and of the column headers, filled to the width of the table. */
function headContents(setup: Setup, log: string | null): Content[][] {
  const rows = Array.from({ length: HEADER_ROW }, () => COLUMNS.map((): Content => null));
  const put = (row: number, column: number, content: Content) => {
    const cells = rows[row - 1];
    if (cells !== undefined) cells[column - 1] = content;
  };
  const values: Record<HeadKey, Content> = {
    start: setup.start,
    end: setup.end,
    asOf: { formula: asOfFormula() },
    elapsed: { formula: periodFormula('ELAPSED') },
    daysLeft: { formula: periodFormula('DAYS_LEFT') },
    tolerance: setup.tolerance,
    completeThrough: { formula: completeThroughFormula(setup.completeThrough) },
  };
  put(1, 1, { text: setup.name });
  HEAD.forEach(({ key }, index) => {
    put(HEAD_LABEL_ROW, index + 1, { text: HEAD_WORDS[key] });
    put(HEAD_VALUE_ROW, index + 1, values[key]);
  });
  COLUMNS.forEach((column, index) => {
    const header = headerOf(column, log);
    // What a formula fills from the column before must be empty, its header too.
    const isSpilt = column.filledFrom !== undefined && log !== null;
    put(
      HEADER_ROW,
      index + 1,
      isSpilt ? null : header.startsWith('=') ? { formula: header } : { text: header },
    );
  });
  return rows;
}

/** The cells of one KPI. Computed columns are left to their header's formula. */
function kpiContents(kpi: SetupKpi, index: number): Content[] {
  const row = FIRST_KPI_ROW + index;
  const text = (value: string): Content => (value === '' ? null : { text: value });
  const isLogged = kpi.actual === 'log';
  const dayCells = {
    actual: cellReference('actual', row),
    dataThrough: cellReference('dataThrough', row),
    headDay: headDay(),
    complete: headCell('completeThrough'),
    share: {
      target: cellReference('target', row),
      unit: cellReference('unit', row),
      kind: cellReference('kind', row),
    },
  };
  const typed: Partial<Record<ColumnKey, Content>> = {
    ...mapFields<Record<FieldKey, Content>>((field, key) => {
      const value = kpi[key];
      if (value === null || typeof value === 'number') return value;
      return text(field.type === 'choice' ? (field.words()[value] ?? '') : value);
    }),
    kpi: text(kpi.name),
    owner: text(kpi.owner),
    actual: isLogged ? { formula: loggedActualFormula(row) } : null,
    dataThrough: { formula: isLogged ? loggedThroughFormula(row) : dataThroughFormula(row) },
    kind: text(kindChoice(kpi)),
    start: kpi.period?.start ?? { formula: `=${headCell('start')}` },
    end: kpi.period?.end ?? { formula: `=${headCell('end')}` },
    loggedAs: isLogged ? text(loggedAsText(kpi)) : null,
    judgedAsOf: { formula: judgedAsOfFormula(dayCells) },
  };
  return COLUMNS.map(({ key }) => typed[key] ?? null);
}

/** A kind and its direction as the Kind column offers them. */
function kindChoice({ kind, lowerIsBetter }: Pick<SetupKpi, 'kind' | 'lowerIsBetter'>): string {
  return KIND_CHOICES[kind][lowerIsBetter ? 'lower' : 'higher'];
}

/** The formats from the head's values down to the column headers. */
function headFormats(): string[][] {
  return Array.from({ length: HEADER_ROW - HEAD_VALUE_ROW + 1 }, (_, index) =>
    COLUMNS.map((_column, column) =>
      index === 0 ? (HEAD[column]?.format ?? GENERAL_FORMAT) : GENERAL_FORMAT,
    ),
  );
}

/** Columns that take the same are told the same, so that the shell makes one rule for all of them. */
function helpOf(key: ColumnKey, accepts: Accepts): string {
  return accepts.type === 'date' ? DATE_HELP : COLUMN_WORDS[key].note;
}

/** Neighbours of one width together. */
function widthsOf(columns: readonly Column[]): SheetPlan['widths'] {
  return runsOf(columns.map(({ width }) => width)).flatMap(({ value, first, count }) =>
    value === undefined ? [] : [{ column: first + 1, columns: count, pixels: value }],
  );
}
