// Progress sheets for tests: hand-made ones, and the cells of one that the add-in made.

import type { Cell } from '../../src/cells/cell';
import type { SheetDays } from '../../src/cells/date';
import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import { planProgressSheet } from '../../src/sheet/plan/progress-sheet';
import type { SheetCells, SheetKpi } from '../../src/sheet/read/content';
import type { Setup, SetupKpi } from '../../src/sheet/setup/setup';
import { NEW_FIELDS_SET } from '../../src/sheet/table/typed-fields';

export const day = (text: string): Day => parseDay(text) as Day;

export const TODAY = day('2011-10-15');

export const SHEET_DAYS: SheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => TODAY,
};

/** A KPI of October 2011 as its row says it: 50 of 100 calls through the 14th. */
export function aKpi(change: Partial<SheetKpi & Kpi> = {}): SheetKpi {
  return {
    ...NEW_FIELDS_SET,
    row: 6,
    name: change.name ?? 'Calls',
    typedName: change.name ?? 'Calls',
    actualProblem: null,
    isLogged: false,
    loggedAs: '',
    idleWeekdays: new Set(),
    owner: 'a@x.com',
    kind: 'total',
    lowerIsBetter: false,
    actual: 50,
    target: 100,
    baseline: null,
    start: day('2011-10-01'),
    end: day('2011-10-31'),
    dataThrough: day('2011-10-14'),
    cause: '',
    action: '',
    actionBy: '',
    actionDue: null,
    comment: '',
    snooze: null,
    goal: 'Revenue',
    factor: 'Enough talks',
    indicator: 'leading',
    check: 'weekly',
    reviewed: 'Monday meeting',
    unit: 'count',
    ...change,
  };
}

/** A KPI as it is set up. */
export function aSetupKpi(change: Partial<SetupKpi> = {}): SetupKpi {
  return {
    ...NEW_FIELDS_SET,
    name: 'Calls',
    owner: 'a@x.com',
    target: 100,
    kind: 'total',
    lowerIsBetter: false,
    baseline: null,
    unit: 'count',
    goal: 'Revenue',
    factor: 'Enough talks',
    indicator: 'leading',
    check: 'weekly',
    reviewed: 'Monday meeting',
    period: null,
    proration: null,
    isTargetPlanned: false,
    actual: 'typed',
    quotient: null,
    loggedAs: 'latest',
    ...change,
  };
}

/** October 2011, set up. */
export function aSetup(change: Partial<Setup> = {}): Setup {
  return {
    name: 'October 2011',
    start: day('2011-10-01'),
    end: day('2011-10-31'),
    completeThrough: 'yesterday',
    tolerance: 0.1,
    kpis: [aSetupKpi()],
    ...change,
  };
}

/**
 * The cells of a sheet that the add-in made, as Sheets shows them. Formulas that refer to the head show what it
 * has, computed headers their texts, the rest nothing; `typed` is what someone did to it since, by A1 reference.
 */
export function cellsOf(setup: Setup, typed: Readonly<Record<string, Cell>> = {}): SheetCells {
  const { contents } = planProgressSheet(setup, LOG_SHEET);
  const shown: Readonly<Record<string, Cell>> = {
    '=$A$3': setup.start,
    '=$B$3': setup.end,
    '=MIN($G$3; $B$3)': Math.min(setup.completeThrough === 'today' ? TODAY : TODAY - 1, setup.end),
    '=TODAY()-1': TODAY - 1,
    '=TODAY()': TODAY,
    '=1205/10*15/31': 58.3,
    '=100*76/31': 245.2,
    '=100*15/31': 48.4,
  };
  const labels: readonly [string, string][] = [
    ['KPI_STATUS', 'Status'],
    ['ACHIEVEMENT', 'Achievement'],
    ['PACE_GAP', 'Pace gap'],
    ['LANDING', 'Landing'],
    ['SHORTFALL', 'Shortfall'],
    ['REQUIRED_PACE', 'Needed/day'],
    ['EXPECTED', 'Expected'],
    ['LOGGED', 'Logged'],
  ];
  const result = (formula: string): Cell =>
    shown[formula] ?? labels.find(([name]) => formula.startsWith(`=${name}(`))?.[1] ?? '';
  const values: Cell[][] = contents.map((row) =>
    row.map((content) => {
      if (content === null || typeof content === 'number') return content ?? '';
      return 'text' in content ? content.text : result(content.formula);
    }),
  );
  const formulas: string[][] = contents.map((row) =>
    row.map((content) =>
      content !== null && typeof content === 'object' && 'formula' in content ? content.formula : '',
    ),
  );
  for (const [reference, cell] of Object.entries(typed)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    const [row, index] = [Number(digits) - 1, column - 1];
    const isFormula = typeof cell === 'string' && cell.startsWith('=');
    (values[row] as Cell[])[index] = isFormula ? result(cell) : cell;
    (formulas[row] as string[])[index] = isFormula ? cell : '';
  }
  return { values, formulas };
}

/** What the log's sheet is called. */
const LOG_SHEET = 'Log';
