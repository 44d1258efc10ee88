// What a year plan begins with: what the file's plan, its log and its progress sheets have.

import type { Cell } from '../cells/cell';
import { InputError } from '../cells/input-error';
import type { Log } from '../cells/log';
import { readLoggedAs } from '../cells/logged-as';
import type { Plan } from '../cells/plan';
import { normalized } from '../cells/text';
import type { Calendar } from '../kpi/calendar';
import { MONTHS_PER_YEAR, monthsLater } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { Kind } from '../kpi/kpi';
import { type LoggedStretch, loggedStretches } from '../kpi/plan/logged-months';
import { stretchesOf } from '../kpi/plan/stretches';
import type { Unit } from '../sheet/numbers/units';
import { monthsFrom } from '../sheet/year-plan/year';
import { inSheetsOfAny } from '../words';
import { firstMonths } from './read-year-plan';
import type { LoggedYears, OfferedPlanKpi, PlannedRow, YearPlanStart } from './year-plan-form';

/** A KPI as its progress sheet has it. */
export interface KpiOfSheet {
  readonly typedName: string;
  readonly kind: Kind;
  readonly unit: Unit | null;
  readonly lowerIsBetter: boolean;
  readonly baseline: number | null;
  readonly loggedAs: string;
}

/** Each KPI once, as the first sheet has it. */
export function offeredKpis(kpis: readonly KpiOfSheet[], log: Log | null): OfferedPlanKpi[] {
  const known = new Map<string, OfferedPlanKpi>();
  for (const kpi of kpis) {
    const name = normalized(kpi.typedName);
    if (known.has(name)) continue;
    const { typedName, kind, unit, lowerIsBetter, baseline } = kpi;
    const how = readLoggedAs(kpi.loggedAs, kind, isKnownIn(log));
    known.set(name, {
      name: typedName,
      kind,
      unit: unit ?? 'decimal',
      lowerIsBetter,
      baseline,
      quotient: kind === 'rate' && how !== null && typeof how === 'object' ? how : null,
      loggedAs: how === 'average' ? 'average' : 'latest',
    });
  }
  return [...known.values()];
}

const isKnownIn = (log: Log | null) => (name: string) => log !== null && log.usableOf(name).length > 0;

/** The rows of a plan; what the cells beside a row's months tell of its KPI. */
export function plannedRows(
  plan: Plan,
  rowsOf: (name: string) => { readonly formula: string; readonly format: string } | null,
): PlannedRow[] {
  return [...plan.names.values()].map((name) => {
    const row = rowsOf(name);
    const about = { name, kind: kindOf(row?.formula ?? ''), unit: unitOf(row?.format ?? '') };
    try {
      return { ...about, amounts: plan.amountsOf(name) ?? [], problem: null };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { ...about, amounts: [], problem: error.message };
    }
  });
}

/** What is planned is a total where its months are added up, a level where the last of them counts. */
function kindOf(formula: string): Kind | null {
  if (formula === '') return null;
  return /\bsum\(/i.test(formula) ? 'total' : 'level';
}

/** The unit of a number format; null where it tells none. */
function unitOf(format: string): Unit | null {
  if (format.includes('%')) return 'percent';
  const [, sign] = /\[\$([^\]-]+)/.exec(format) ?? /^[^\w\s]*([$€£¥])/.exec(format) ?? [];
  if (sign === undefined) return null;
  const found = inSheetsOfAny(({ UNIT_WORDS }) =>
    Object.entries(UNIT_WORDS).find(([, word]) => word === sign),
  );
  return (found[0]?.[0] as Unit | undefined) ?? null;
}

/** Names in a log beyond these that are no KPIs yet nobody plans. */
const MOST_OTHERS = 200;

/**
 * What the log has of each of its KPIs, by month: for every year before one that is offered.
 *
 * @param planned Names that the plan has besides.
 */
export function loggedYears(
  log: Log | null,
  kpis: readonly KpiOfSheet[],
  planned: Iterable<string>,
  calendar: Calendar,
  start: Pick<YearPlanStart, 'today' | 'first' | 'anchor'>,
): Pick<YearPlanStart, 'logged' | 'loggedMonths'> {
  if (log === null) return { logged: [], loggedMonths: [] };
  const [first] = firstMonths(start);
  const from = monthsLater(first as Day, -MONTHS_PER_YEAR, start.anchor);
  const until = monthsLater(start.today, 1, start.anchor);
  const days: Day[] = [];
  for (let month = 0; monthsLater(from, month, start.anchor) <= until; month++)
    days.push(monthsLater(from, month, start.anchor));
  const months = stretchesOf(days);
  const last = log.lastDay(start.today);
  const own = (name: string) => loggedStretches(log.usableOf(name), last, months, calendar);
  const isKnown = isKnownIn(log);
  const quotients = new Map<string, LoggedStretch[]>();
  for (const { typedName, kind, loggedAs } of kpis) {
    const how = kind === 'rate' ? readLoggedAs(loggedAs, kind, isKnown) : null;
    if (how === null || typeof how !== 'object' || !isKnown(how.of) || !isKnown(how.by)) continue;
    const by = own(how.by);
    quotients.set(
      normalized(typedName),
      own(how.of).map((of, month) => quotient(of, by[month] as LoggedStretch)),
    );
  }
  const named = new Set([...kpis.map(({ typedName }) => typedName), ...planned].map(normalized));
  let others = 0;
  const logged: LoggedYears[] = [...log.names.values()]
    .filter((name) => isKnown(name) && !quotients.has(normalized(name)))
    .filter((name) => named.has(normalized(name)) || ++others <= MOST_OTHERS)
    .map((name) => ({ name, months: own(name) }));
  return {
    logged: [...logged, ...[...quotients].map(([name, ofMonths]) => ({ name, months: ofMonths }))],
    loggedMonths: monthsFrom(from, days.length, start.anchor),
  };
}

/** A month of a rate that is one logged sum by another. */
const quotient = (of: LoggedStretch, by: LoggedStretch): LoggedStretch =>
  by.sum === 0
    ? { sum: 0, count: 0, reached: 0 }
    : { sum: of.sum / by.sum, count: 1, reached: Math.min(of.reached, by.reached) };

/** Rows of a plan by the names in them, as its sheet has them. */
export function cellsBeside(
  formulas: readonly (readonly string[])[],
  formats: readonly (readonly string[])[],
  values: readonly (readonly Cell[])[],
  months: number,
): (name: string) => { formula: string; format: string } | null {
  const rows = new Map<string, number>();
  values.forEach((cells, index) => {
    const name = normalized(String(cells[0] ?? ''));
    if (index > 0 && !rows.has(name)) rows.set(name, index);
  });
  return (name) => {
    const row = rows.get(normalized(name));
    if (row === undefined) return null;
    return { formula: formulas[row]?.[months + 1] ?? '', format: formats[row]?.[0] ?? '' };
  };
}
