// A figure that is due on several sheets is asked for once: on that of the shortest period, which the others may be made of.

import { normalized } from '../cells/text';
import { SUMMARY_DAYS } from './digest';
import type { Rules } from './follow-up';
import type { Judged } from './judge';

type Today = Pick<Rules, 'today'>;

const lengthOf = ({ kpi }: Judged): number => kpi.end - kpi.start;

/** Whether a figure that is due on one sheet is the one that is due on another of a shorter period, to the same owners. */
function isDueOn(shorter: Judged, one: Judged): boolean {
  return (
    shorter.overdue !== null &&
    shorter.overdue.dataThrough === one.overdue?.dataThrough &&
    shorter.sheet.id !== one.sheet.id &&
    lengthOf(shorter) < lengthOf(one) &&
    shorter.kpi.start >= one.kpi.start &&
    shorter.kpi.end <= one.kpi.end &&
    shorter.kpi.isLogged === one.kpi.isLogged &&
    shorter.kpi.kind === one.kpi.kind &&
    normalized(shorter.kpi.typedName) === normalized(one.kpi.typedName) &&
    shorter.owners.join() === one.owners.join()
  );
}

/** Whether anyone is asked for the figure of a KPI at all. */
const isAskable = ({ kpi }: Judged, { today }: Today): boolean =>
  kpi.actualProblem === null &&
  (kpi.snooze === null || kpi.snooze <= today) &&
  today - kpi.end <= SUMMARY_DAYS;

/** Of each KPI whose figure is asked for on another sheet, the one there. */
export function askedElsewhere(judged: readonly Judged[], rules: Today): ReadonlyMap<Judged, Judged> {
  const due = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.overdue === null) continue;
    const name = normalized(one.kpi.typedName);
    due.set(name, [...(due.get(name) ?? []), one]);
  }
  const found = new Map<Judged, Judged>();
  for (const same of due.values()) {
    for (const one of same) {
      const [shortest] = same
        .filter((other) => isDueOn(other, one) && isAskable(other, rules))
        .sort((a, b) => lengthOf(a) - lengthOf(b));
      if (shortest !== undefined) found.set(one, shortest);
    }
  }
  return found;
}
