// The form of a year plan -> the plan's numbers, or what is wrong with it. The sidebar asks as one types and shows them, the
// script once more before it writes.

import * as z from 'zod/mini';
import { normalized } from '../cells/text';
import { MONTHS_PER_YEAR, monthsLater, parseDay } from '../kpi/civil-date';
import type { LoggedStretch } from '../kpi/plan/logged-months';
import type { Stretch } from '../kpi/plan/stretches';
import type { Unit } from '../sheet/numbers/units';
import { MOST_MONTHS, monthsTogether } from '../sheet/year-plan/change-plan';
import type { LoggedYears } from '../sheet/year-plan/logged-years';
import type { PlannedRow } from '../sheet/year-plan/planned-rows';
import { MOST_PLANNED } from '../sheet/year-plan/read-budget';
import { keptMonths, type PlannedYear, type Spread, spreadKpi } from '../sheet/year-plan/spread-kpi';
import { firstMonths, yearFrom } from '../sheet/year-plan/year';
import type { YearOfKpi } from '../sheet/year-plan/year-plan-sheet';
import {
  formatMessage,
  SETUP_PROBLEMS,
  SETUP_REFUSALS,
  UNIT_WORDS,
  YEAR_PLAN_PROBLEMS,
  YEAR_PLAN_REFUSALS,
} from '../words';
import { readAmount } from './amounts';
import type { Unusable } from './read-setup';
import { readShares } from './read-shares';
import { whyNoForm } from './refused-form';
import type { Problem } from './setup-form';
import type { YearPlanForm, YearPlanKpiForm, YearPlanStart } from './year-plan-form';

const text = z.string().check(z.maxLength(10_000));

const form = z.strictObject({
  first: text,
  kpis: z
    .array(
      z.strictObject({
        name: text,
        kind: z.enum(['total', 'rate', 'level']),
        unit: z.enum(Object.keys(UNIT_WORDS) as [Unit, ...Unit[]]),
        target: text,
        baseline: text,
        spread: z.enum(['even', 'lastYear', 'shares', 'hand']),
        shares: text,
        amounts: z.array(text).check(z.maxLength(MONTHS_PER_YEAR)),
      }),
    )
    // More than can be planned is told in words.
    .check(z.maxLength(10 * MOST_PLANNED)),
});

/** A KPI of the form, spread. */
export interface KpiYear extends YearOfKpi {
  /** So many months keep what the plan has. */
  readonly kept: number;
  readonly notes: readonly string[];
}

/** A year as it would be written; of a KPI null where it is not planned, or something is wrong with it. */
export interface ReadYearPlan {
  readonly months: readonly Stretch[];
  readonly kpis: readonly (KpiYear | null)[];
  readonly problems: readonly Problem[];
}

/** Reads what a request has for a form. */
export function readYearPlanForm(request: unknown, start: YearPlanStart): ReadYearPlan | Unusable {
  const parsed = form.safeParse(request);
  if (!parsed.success) return { refused: whyNoForm(request, parsed.error.issues), problems: [] };
  const read = readYearPlan(parsed.data, start);
  return read.problems.length === 0 ? read : { refused: SETUP_REFUSALS.problems, problems: read.problems };
}

/** Whether a form can be used. */
export const isUsableYear = (read: ReadYearPlan | Unusable): read is ReadYearPlan => 'months' in read;

/** Spreads what stands in a form. All that is wrong with it is told at once. */
export function readYearPlan(typed: YearPlanForm, start: YearPlanStart): ReadYearPlan {
  const problems: Problem[] = [];
  const chosen = parseDay(typed.first);
  const isOffered = chosen !== null && firstMonths(start).includes(chosen);
  const months = yearFrom(isOffered ? chosen : start.first, start.anchor);
  const tellFirst = (message: string) => problems.push({ path: 'first', message });
  if (!isOffered) tellFirst(YEAR_PLAN_PROBLEMS.wrongFirst);
  if (start.plan !== null && start.plan.firstDays.length > 0) {
    const count = monthsTogether(start.plan.firstDays, months);
    if (count > MOST_MONTHS)
      tellFirst(formatMessage(YEAR_PLAN_REFUSALS.tooFar, { count, most: MOST_MONTHS }));
  }
  const count = typed.kpis.length;
  if (count > MOST_PLANNED) {
    const message = formatMessage(YEAR_PLAN_PROBLEMS.tooMany, { count, most: MOST_PLANNED });
    problems.push({ path: 'kpis', message });
  }
  const names = new Set<string>();
  const file = byNames(start);
  const before = yearBefore(months, start.anchor);
  const kpis = typed.kpis.map((kpi, index) => {
    const tell = (field: string, message: string) =>
      problems.push({ path: `kpis.${index}.${field}`, message });
    const name = normalized(kpi.name);
    if (name !== '' && names.has(name)) tell('name', YEAR_PLAN_PROBLEMS.nameTwice);
    names.add(name);
    const row = file.rows.get(name);
    return readKpi(kpi, yearOf({ months, before }, start, row, file.logged.get(name)), row, tell);
  });
  if (problems.length === 0 && kpis.every((kpi) => kpi === null))
    problems.push({
      path:
        typed.kpis.length === 0
          ? 'kpis'
          : `kpis.0.${typed.kpis[0]?.spread === 'hand' ? 'amounts.0' : 'target'}`,
      message: YEAR_PLAN_PROBLEMS.nothing,
    });
  return { months, kpis, problems };
}

/** What the file has of each KPI, by its name: a form has many, and is read with each key. */
const byNames = ({ plan, logged }: YearPlanStart) => ({
  rows: new Map((plan?.rows ?? []).map((row) => [normalized(row.name), row])),
  logged: new Map(logged.map((one) => [normalized(one.name), one])),
});

function yearBefore(months: readonly Stretch[], anchor: number): Stretch[] {
  const [{ first }] = months as [Stretch];
  return yearFrom(monthsLater(first, -MONTHS_PER_YEAR, anchor), anchor);
}

/** What the plan and the log have of a KPI, for a year. */
function yearOf(
  { months, before }: Pick<PlannedYear, 'months' | 'before'>,
  { today, calendar, plan, loggedMonths }: YearPlanStart,
  row: PlannedRow | undefined,
  logged: LoggedYears | undefined,
): PlannedYear {
  const planned =
    row?.problem === null
      ? months.map((month) => row.amounts[plan?.firstDays.indexOf(month.first) ?? -1] ?? null)
      : null;
  const nothing: LoggedStretch = { sum: 0, count: 0, reached: 0 };
  return {
    months,
    today,
    calendar,
    before,
    planned,
    logged: logged
      ? before.map((month) => logged.months[loggedMonths.indexOf(month.first)] ?? nothing)
      : null,
  };
}

/** Nobody reads a longer name in a table. */
const LONGEST_NAME = 200;

function readKpi(
  typed: YearPlanKpiForm,
  year: PlannedYear,
  row: PlannedRow | undefined,
  tell: (field: string, message: string) => void,
): KpiYear | null {
  const { kind, unit } = typed;
  const name = typed.name.trim().replace(/\s+/g, ' ');
  let isWrong = false;
  const wrong = (field: string, message: string) => {
    isWrong = true;
    tell(field, message);
    return null;
  };
  const amountOf = (field: string, written: string): number | null => {
    const read = readAmount(written, unit);
    return 'amount' in read ? read.amount : wrong(field, read.message);
  };
  const kept = keptMonths(year);
  const isHand = typed.spread === 'hand';
  const isBlank = isHand
    ? typed.amounts.slice(kept).every((amount) => amount.trim() === '')
    : typed.target.trim() === '';
  // What nobody has planned yet, and nobody does now.
  if (isBlank && (year.planned === null || year.planned.every((amount) => amount === null))) return null;
  if (name === '') return wrong('name', YEAR_PLAN_PROBLEMS.noName);
  if (name.length > LONGEST_NAME)
    wrong('name', formatMessage(SETUP_PROBLEMS.textTooLong, { most: LONGEST_NAME }));
  if (row !== undefined && row.problem !== null) wrong('name', row.problem);
  const spread = readSpread(typed, kept, { wrong, amountOf });
  const target = isHand ? null : amountOf('target', typed.target);
  const baseline = kind === 'level' && !isHand ? amountOf('baseline', typed.baseline) : null;
  if (isWrong || spread === null) return null;
  const result = spreadKpi({ kind, unit, target, baseline, spread }, year);
  if ('message' in result) {
    wrong(result.field, result.message);
    return null;
  }
  return { name, kind, unit, ...result };
}

interface Reading {
  readonly wrong: (field: string, message: string) => null;
  readonly amountOf: (field: string, written: string) => number | null;
}

function readSpread(typed: YearPlanKpiForm, kept: number, { wrong, amountOf }: Reading): Spread | null {
  // A kind that doesn't have this way is spread evenly: the form doesn't offer it.
  const isShared = typed.spread === 'shares' && typed.kind !== 'rate';
  const isLogged = typed.spread === 'lastYear' && typed.kind !== 'level';
  if (typed.spread === 'hand') {
    const amounts = Array.from({ length: MONTHS_PER_YEAR }, (_, month) =>
      month < kept ? null : amountOf(`amounts.${month}`, typed.amounts[month] ?? ''),
    );
    return { way: 'hand', amounts };
  }
  if (!isShared) return { way: isLogged ? 'lastYear' : 'even' };
  const read = readShares(typed.shares);
  return 'shares' in read ? { way: 'shares', shares: read.shares } : wrong('shares', read.message);
}
