// Set up -> the plan of a progress sheet.

import { quotientText } from '../../cells/logged-as';
import { normalized } from '../../cells/text';
import { type ColumnKey, KIND_CHOICES, LOGGED_AS_WORDS, SHEET_NAMES } from '../../words';
import { rowFormats } from '../numbers/number-formats';
import { proratedTarget } from '../setup/prorated';
import { isRolledRate, partsAsKpis, partsOf, rolledRate } from '../setup/rolled-rates';
import type { Setup, SetupKpi } from '../setup/setup';
import {
  needsOwner,
  type RolledFormulas,
  rolledFormulas,
  type SourceSheet,
  sourcesOf,
} from '../setup/source-sheets';
import type { PlacedPair } from '../source/pairs';
import { daysFormula, type SourceFormulas, sourceFormulas } from '../source/source-formulas';
import { headCell, headDay } from '../table/head';
import { FIRST_KPI_ROW, HEAD_VALUE_ROW, HEADER_ROW, NEW_SHEET_ROWS } from '../table/layout';
import { logReference } from '../table/log-reference';
import { cellReference, type FullPlacement, plannedPlacement } from '../table/placement';
import { progressTable } from '../table/progress-table';
import { rolledHow } from '../table/rolled-up';
import { type FieldKey, mapFields } from '../table/typed-fields';
import { dataThroughFormula, judgedAsOfFormula, loggedFormula } from './actual-formulas';
import { withGapChart } from './gap-chart';
import { headContents, headFormats } from './head-plan';
import { withHeadline } from './headline-formula';
import { chanceRules, headLooks, rulesOf } from './look';
import { planTable, type RowContents } from './plan-table';
import { plannedTarget } from './planned-target';
import type { Area, Content, SheetPlan } from './sheet-plan';

/** Rows that have number formats beyond the KPIs that there are now. */
const SPARE_ROWS = 20;
/** The chart stands below as many rows, so that the KPIs that are added later do not slip under it. */
const ROOM_FOR_KPIS = 7;

/**
 * The plan of a progress sheet.
 *
 * @param logSheet The name of the sheet with the daily log, for the KPIs whose actuals come out of it.
 * @param plan How formulas refer to the plan of the file; null where it has none.
 * @param sheets Those of shorter periods, for the KPIs whose actuals are taken from them.
 * @param sources By the normalized names of the KPIs whose actuals are counted from tabs.
 */
export function planProgressSheet(
  setup: Setup,
  logSheet: string = SHEET_NAMES.log,
  plan: string | null = null,
  sheets: readonly SourceSheet[] = [],
  sources: ReadonlyMap<string, PlacedPair> = new Map(),
): SheetPlan {
  const { name, kpis } = setup;
  const isLogged = kpis.some(({ actual }) => actual === 'log');
  const log = isLogged ? logReference(logSheet) : null;
  const days = daysFormula(log, countedTotals(kpis, sources));
  const table = { ...progressTable({ log, days, plan }), name };
  const placement = plannedPlacement(table);
  const formatted = HEADER_ROW + kpis.length + SPARE_ROWS;
  const rows = Math.max(formatted + 1, NEW_SHEET_ROWS);
  // Colours and checks reach every row from the start; number formats follow the KPIs.
  const planned = planTable(
    table,
    kpis.map((kpi, index) =>
      kpiContents(kpi, placement, FIRST_KPI_ROW + index, plan, () =>
        kpi.actual === 'source'
          ? countedFormulas(sources.get(normalized(kpi.name)), placement, FIRST_KPI_ROW + index)
          : rolledContents(kpi, placement, FIRST_KPI_ROW + index, kpis, sheets),
      ),
    ),
    { rows, formatted, checked: rows },
  );
  const columnArea = (key: ColumnKey, row: number, count: number): Area => ({
    row,
    column: placement.columns[key],
    rows: count,
    columns: 1,
  });
  const everyRow = (key: ColumnKey) => columnArea(key, FIRST_KPI_ROW, rows - FIRST_KPI_ROW + 1);
  const sheet = {
    ...planned,
    contents: [...headContents(setup, table.columns.length), ...planned.contents.slice(HEADER_ROW - 1)],
    numberFormats: {
      row: HEAD_VALUE_ROW,
      formats: [
        ...headFormats(table.columns.length),
        ...kpis.map((kpi) => rowFormats(table, { ...kpi, actual: null })),
        ...Array.from({ length: SPARE_ROWS }, () => rowFormats(table, null)),
      ],
    },
    looks: [...headLooks(), ...planned.looks],
    rules: [
      ...rulesOf(everyRow('status'), everyRow('paceGap')),
      ...(days !== null ? chanceRules(everyRow('chance')) : []),
    ],
    frozen: { rows: HEADER_ROW, columns: 1 },
  };
  const chartRow = FIRST_KPI_ROW + Math.max(kpis.length, ROOM_FOR_KPIS) + 1;
  // The first of the chart's columns is nobody's either.
  return withHeadline(withGapChart(sheet, placement, chartRow), placement, table.columns.length + 1);
}

/** How the KPIs are counted that are and add up: of others there is nothing to forecast. */
const countedTotals = (kpis: readonly SetupKpi[], sources: ReadonlyMap<string, PlacedPair>): PlacedPair[] =>
  kpis.flatMap(({ name, kind, actual }) =>
    kind === 'total' && actual === 'source' ? (sources.get(normalized(name)) ?? []) : [],
  );

/** What is said of how the log makes the figure: nothing where it is the usual way. */
function loggedAsText({ kind, quotient, loggedAs }: SetupKpi): string {
  if (kind === 'rate' && quotient !== null) return quotientText(quotient);
  return loggedAs === 'average' && kind !== 'total' ? LOGGED_AS_WORDS.average : '';
}

/** The target: that of the plan, or what it is made of where it is prorated. */
function targetContent({ target, proration, isTargetPlanned }: SetupKpi, planned: string | null): Content {
  if (isTargetPlanned) return planned === null ? null : { formula: planned };
  if (target === null) return null;
  const isProrated = proration !== null && proration !== 'asked';
  return isProrated ? { formula: proratedTarget(target, proration) } : target;
}

/** The actual of a KPI, and the day through which it is complete. */
function actualContents(
  { actual }: SetupKpi,
  placement: FullPlacement<ColumnKey>,
  row: number,
  fromElsewhere: () => RolledFormulas | SourceFormulas | null,
): { readonly actual: Content; readonly dataThrough: Content } {
  if (actual === 'typed')
    return { actual: null, dataThrough: { formula: dataThroughFormula(placement, row) } };
  const of = (key: 'logged' | 'loggedThrough') => ({ formula: loggedFormula(key, placement, row) });
  if (actual === 'log') return { actual: of('logged'), dataThrough: of('loggedThrough') };
  const formulas = fromElsewhere();
  if (formulas === null) return { actual: null, dataThrough: null };
  return { actual: { formula: formulas.actual }, dataThrough: { formula: formulas.dataThrough } };
}

/** The formulas of a KPI that is counted from a tab; none where nothing says how. */
function countedFormulas(
  source: PlacedPair | undefined,
  placement: FullPlacement<ColumnKey>,
  row: number,
): SourceFormulas | null {
  if (source === undefined) return null;
  const cell = (key: ColumnKey) => cellReference(placement, key, row);
  const cells = {
    kpi: cell('kpi'),
    start: cell('start'),
    end: cell('end'),
    headDay: headDay(),
    dataThrough: cell('dataThrough'),
  };
  return sourceFormulas(source, cells);
}

/** The formulas of a KPI that is taken from the sheets of shorter periods. */
function rolledContents(
  kpi: SetupKpi,
  placement: FullPlacement<ColumnKey>,
  row: number,
  kpis: readonly SetupKpi[],
  sheets: readonly SourceSheet[],
): RolledFormulas {
  const cell = (key: ColumnKey) => cellReference(placement, key, row);
  const cells = { kpi: cell('kpi'), owner: cell('owner'), actual: cell('actual') };
  if (isRolledRate(kpi)) {
    const { quotient, owner } = kpi;
    const sources = sourcesOf(partsAsKpis(quotient, owner), sheets);
    const formulas = rolledRate(partsOf(quotient, owner, kpis, sources), cells, sources);
    if (formulas !== null) return formulas;
  }
  const sources = sourcesOf([kpi], sheets);
  return rolledFormulas(rolledHow(kpi.kind), cells, sources, needsOwner(kpi, kpis, sources));
}

/** The cells of one KPI. Computed columns are left to their header's formula; `plan` is where blank targets come from. */
function kpiContents(
  kpi: SetupKpi,
  placement: FullPlacement<ColumnKey>,
  row: number,
  plan: string | null,
  fromElsewhere: () => RolledFormulas | SourceFormulas | null,
): RowContents<ColumnKey> {
  const cell = (key: ColumnKey) => cellReference(placement, key, row);
  const text = (value: string): Content => (value === '' ? null : { text: value });
  const isLogged = kpi.actual === 'log';
  const dayCells = {
    actual: cell('actual'),
    dataThrough: cell('dataThrough'),
    headDay: headDay(),
    complete: headCell('completeThrough'),
    share: { target: cell('target'), unit: cell('unit'), kind: cell('kind') },
  };
  return {
    ...mapFields<Record<FieldKey, Content>>((field, key) => {
      const value = kpi[key];
      if (value === null || typeof value === 'number') return value;
      return text(field.type === 'choice' ? (field.words()[value] ?? '') : value);
    }),
    target: targetContent(kpi, plan === null ? null : plannedTarget(plan, cell)),
    kpi: text(kpi.name),
    owner: text(kpi.owner),
    ...actualContents(kpi, placement, row, fromElsewhere),
    kind: text(kindChoice(kpi)),
    start: kpi.period?.start ?? { formula: `=${headCell('start')}` },
    end: kpi.period?.end ?? { formula: `=${headCell('end')}` },
    loggedAs: isLogged ? text(loggedAsText(kpi)) : null,
    judgedAsOf: { formula: judgedAsOfFormula(dayCells) },
    ...(kpi.carried !== undefined && {
      action: text(kpi.carried.action),
      actionBy: text(kpi.carried.by),
      actionDue: kpi.carried.due,
    }),
  };
}

/** A kind and its direction as the Kind column offers them. */
export function kindChoice({ kind, lowerIsBetter }: Pick<SetupKpi, 'kind' | 'lowerIsBetter'>): string {
  return KIND_CHOICES[kind][lowerIsBetter ? 'lower' : 'higher'];
}
