// What the sidebar asks before a target is set, and what it is told.

import * as z from 'zod/mini';
import { certainDay } from '../cells/day-text';
import { normalized } from '../cells/text';
import { formatDay } from '../kpi/civil-date';
import type { Stretch } from '../kpi/plan/stretches';
import type { AdvisedKpi, TargetAdvice } from '../sheet/advice/target-advice';
import type { OfferedPlanKpi } from '../sheet/year-plan/offered-kpis';
import type { KpiForm, SetupForm } from './setup-form';
import type { YearPlanKpiForm } from './year-plan-form';

const text = z.string().check(z.maxLength(1000));

const kpi = z.strictObject({
  name: z.string().check(z.maxLength(10_000)),
  owner: z.nullable(z.string().check(z.maxLength(10_000))),
  isOnlyOne: z.boolean(),
  kind: z.enum(['total', 'rate', 'level']),
  start: text,
  end: text,
  quotient: z.nullable(z.strictObject({ of: text, by: text })),
  loggedAs: z.enum(['latest', 'average']),
  isShare: z.boolean(),
});

export const adviceRequest = z.strictObject({
  completeThrough: z.enum(['yesterday', 'today']),
  kpis: z.array(kpi).check(z.maxLength(500)),
});

/** Which KPIs are to have targets, and when. */
export type AdviceRequest = z.output<typeof adviceRequest>;
export type AskedAdvice = AdviceRequest['kpis'][number];

/** What is known of each KPI, in the order in which they were asked for; null of those that nothing is known of. */
export interface Advice {
  readonly advice: readonly (TargetAdvice | null)[];
}

/**
 * What is asked for a KPI of Set up; null as long as its name or its period is not known.
 *
 * @param all The KPIs of the form: another may have its name.
 */
export function askedFor(
  kpi: KpiForm,
  sheet: Pick<SetupForm, 'start' | 'end'>,
  all: readonly Pick<KpiForm, 'name'>[],
): AskedAdvice | null {
  const [name, of, by] = [kpi.name.trim(), kpi.quotientOf.trim(), kpi.quotientBy.trim()];
  // A target that is prorated is one of the whole period.
  const own = kpi.kind === 'total' && kpi.targetFor === 'sheet' ? { start: '', end: '' } : kpi;
  const [start, end] = [own.start.trim() || sheet.start, own.end.trim() || sheet.end];
  const [first, last] = [certainDay(start), certainDay(end)];
  if (name === '' || first === null || last === null || last < first) return null;
  const { kind, loggedAs = 'latest' } = kpi;
  const quotient = kind === 'rate' && of !== '' && by !== '' ? { of, by } : null;
  const isOnlyOne = all.filter((one) => normalized(one.name) === normalized(name)).length <= 1;
  const isShare = kpi.unit === 'percent';
  return { name, owner: kpi.owner.trim(), isOnlyOne, kind, start, end, quotient, loggedAs, isShare };
}

/**
 * What is asked for a KPI of the year plan, whose months are known; null as long as its name is not. The plan knows names
 * alone: of several of one name it can't tell whose was which.
 *
 * @param made How its figure is made of the log, where a progress sheet says that.
 */
export function askedForYear(
  { name, kind, unit }: Pick<YearPlanKpiForm, 'name' | 'kind' | 'unit'>,
  months: readonly Stretch[],
  made: Pick<OfferedPlanKpi, 'quotient' | 'loggedAs'> = { quotient: null, loggedAs: 'latest' },
): AskedAdvice | null {
  const [first, last] = [months[0], months[months.length - 1]];
  if (name.trim() === '' || first === undefined || last === undefined) return null;
  const [start, end] = [formatDay(first.first), formatDay(last.last)];
  return {
    name: name.trim(),
    owner: null,
    isOnlyOne: true,
    kind,
    start,
    end,
    quotient: kind === 'rate' ? made.quotient : null,
    loggedAs: made.loggedAs,
    isShare: unit === 'percent',
  };
}

/** What is asked for, with its days; null where they are none. */
export function readAsked({ start, end, ...asked }: AskedAdvice): AdvisedKpi | null {
  const [first, last] = [certainDay(start), certainDay(end)];
  return first === null || last === null || last < first ? null : { ...asked, start: first, end: last };
}
