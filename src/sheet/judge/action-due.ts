// Whether a recovery action is due: the day before, and once its day has passed. Mails and Progress ask here.

import { inBrief } from '../../cells/shortened';
import type { Calendar } from '../../kpi/calendar';
import { counts } from '../../kpi/counting-days';
import type { Day } from '../../kpi/day';
import { ACTION_DUE_WORDS, dayText, formatMessage } from '../../words';
import type { JudgedKpi } from './judge';

/** A recovery action that someone is to be reminded of. */
export interface DueAction {
  readonly due: Day;
  /** `soon` from the day before it is due to its day; then `passed`. */
  readonly what: 'soon' | 'passed';
}

/** No calendar has so many closed days in a row. */
const MOST_DAYS_BEFORE = 31;

/**
 * The recovery action of a KPI, where it is due by today and still needed: not once the KPI is on course without it, as far
 * as is known, nor when its period is over.
 *
 * @param isLookedAt Whether anyone looks on a day: then the day before is the last one on which someone does.
 * @example dueAction(judged: due on Monday, Friday, Monday to Friday)?.what // => 'soon'
 */
export function dueAction(
  judged: Pick<JudgedKpi, 'kpi' | 'assessment' | 'overdue'>,
  today: Day,
  calendar: Calendar,
  isLookedAt: (day: Day) => boolean = () => true,
): DueAction | null {
  const { action, actionDue: due, end } = judged.kpi;
  if (action === '' || due === null || today > end || isOnCourse(judged)) return null;
  if (today > due) return { due, what: 'passed' };
  return today < dayBefore(due, calendar, isLookedAt) ? null : { due, what: 'soon' };
}

/** That it is due, in words, with who carries it out if that is not the owner; null where it isn't. */
export function actionDueText(judged: JudgedKpi, today: Day, calendar: Calendar): string | null {
  const action = dueAction(judged, today, calendar);
  if (action === null) return null;
  const by = inBrief(judged.kpi.actionBy);
  const words = by === '' ? ACTION_DUE_WORDS[action.what] : ACTION_DUE_WORDS[`${action.what}By`];
  return formatMessage<string>(words, { day: dayText(action.due), by });
}

/** Of a figure that is due, nobody knows. */
const isOnCourse = ({ assessment: { status }, overdue }: Pick<JudgedKpi, 'assessment' | 'overdue'>) =>
  overdue === null && (status === 'achieved' || status === 'ahead' || status === 'onTrack');

/** The last counting day before a day on which someone looks; the day before where there is none. */
function dayBefore(due: Day, calendar: Calendar, isLookedAt: (day: Day) => boolean): Day {
  for (let before = 1; before <= MOST_DAYS_BEFORE; before++) {
    const day = (due - before) as Day;
    if (counts(calendar, day) && isLookedAt(day)) return day;
  }
  return (due - 1) as Day;
}
