// Where a sheet and the plan of its file do not go together. The sheet is judged as it stands: its target wins.

import { inBrief } from '../../cells/shortened';
import type { Calendar } from '../../kpi/calendar';
import { reaches } from '../../kpi/compare';
import type { Day } from '../../kpi/day';
import { planToDate } from '../../kpi/plan/plan-to-date';
import type { Stretch } from '../../kpi/plan/stretches';
import { formatMessage, LINT_WORDS, shownDay } from '../../words';
import { figuresTogether } from '../numbers/figures-together';
import type { SheetContent } from '../read/content';
import { type FilePlan, rowOfPlan } from '../read/file-plan';
import type { Advice } from './lint';

/**
 * Advice on a sheet whose formulas look at the plan: targets that are not those of the plan, and periods that the plan does not
 * cover, each once. A KPI that the plan does not know is judged without it, and a blank stretch is not planned: both are no
 * mistake.
 */
export function planAdvice(
  { columns, kpis }: SheetContent,
  file: FilePlan | null,
  calendar: Calendar,
): Advice[] {
  if (columns.planned === undefined) return [];
  const uncovered = new Map<string, Advice>();
  const contradictions: Advice[] = [];
  for (const kpi of kpis) {
    // What was reset is to be another than what was planned.
    if (kpi.line !== undefined) continue;
    const row = rowOfPlan(kpi, file);
    const stretches = file?.plan?.stretches ?? [];
    const [from, to] = [stretches[0]?.first, stretches[stretches.length - 1]?.last];
    if (row === null || from === undefined || to === undefined) continue;
    const advice = uncoveredPeriod(kpi, { first: from, last: to });
    if (advice !== null) uncovered.set(advice.message, advice);
    const planned = planToDate(row, kpi.end, calendar);
    if (kpi.target === null || planned === null || isSame(kpi.target, planned)) continue;
    const { first, second } = figuresTogether(kpi.target, planned, kpi);
    contradictions.push({
      rule: 'notAsPlanned',
      kpi: kpi.name,
      message: formatMessage(LINT_WORDS.notAsPlanned, {
        kpi: inBrief(kpi.name),
        target: first,
        planned: second,
      }),
    });
  }
  return [...uncovered.values(), ...contradictions];
}

const isSame = (one: number, other: number): boolean => reaches(one, other) && reaches(other, one);

/** That a period lies outside the plan, or reaches out of it; null where the plan covers it. */
function uncoveredPeriod(
  { start, end }: { readonly start: Day; readonly end: Day },
  { first, last }: Stretch,
): Advice | null {
  if (first <= start && end <= last) return null;
  const rule = end < first || last < start ? 'otherYear' : 'partlyPlanned';
  const days = {
    first: shownDay(first),
    last: shownDay(last),
    start: shownDay(start),
    end: shownDay(end),
  };
  return { rule, kpi: null, message: formatMessage(LINT_WORDS[rule], days) };
}
