// Single rows of the daily log that count for nothing.

import type { LoggedRow, UnusableRow } from '../../cells/log';
import { inBrief } from '../../cells/shortened';
import { type Day, dayOf } from '../../kpi/day';
import { isUnclearShare } from '../../kpi/unclear-share';
import { formatMessage, LOG_PROBLEMS, shareText, shownDay, trimmedNumberText } from '../../words';
import { amountMeant } from '../numbers/amount-meant';
import { valueText } from '../numbers/value-text';
import type { SheetKpi } from '../read/content';
import { firstProblems, type LogProblem, placesText } from './log-problem';
import { isWithin } from './log-takers';

/** Rows in which something else stands than a number, or than a date. */
export function unusableProblems(bad: readonly UnusableRow[], kpi: string): LogProblem[] {
  return firstProblems(
    sameTogether(bad),
    (one, where) => unusableText(one, where, kpi),
    (left) => formatMessage(LOG_PROBLEMS.moreUnusable, { ...left, kpi: inBrief(kpi) }),
  );
}

/** What is wrong in the same way is said once. */
function sameTogether(bad: readonly UnusableRow[]): (UnusableRow & { rows: number[] })[] {
  const known = new Map<string, UnusableRow & { rows: number[] }>();
  for (const one of bad) {
    const key = `${one.wrong} ${one.got}`;
    const same = known.get(key);
    if (same === undefined) known.set(key, { ...one, rows: [one.row] });
    else same.rows.push(one.row);
  }
  return [...known.values()];
}

function unusableText(
  { wrong, got, dateText, valueText, valueProblem }: UnusableRow,
  where: string,
  name: string,
): string {
  const about = { where, got, kpi: inBrief(name) };
  if (wrong === 'value') {
    if (valueProblem === 'numberTooLarge') return formatMessage(LOG_PROBLEMS.valueTooLarge, about);
    if (valueProblem === 'numberTooSmall') return formatMessage(LOG_PROBLEMS.valueTooSmall, about);
    const amount = valueText === null ? null : amountMeant(valueText);
    if (amount === null) return formatMessage(LOG_PROBLEMS.value, about);
    return formatMessage(LOG_PROBLEMS.valueMeant, { ...about, meant: trimmedNumberText(amount, 10) });
  }
  const meant = dateText === null ? null : lastDayMeant(dateText);
  if (meant !== null) return formatMessage(LOG_PROBLEMS.noSuchDay, { ...about, meant: shownDay(meant) });
  return formatMessage(LOG_PROBLEMS.date, { ...about, example: EXAMPLE_DAY });
}

const EXAMPLE_DAY = shownDay(dayOf(2026, 4, 30));

/** Of a date after the end of its month, the last day of that month. */
function lastDayMeant(text: string): Day | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  const number = Number(month);
  if (year === undefined || number < 1 || number > 12 || Number(day) < 29) return null;
  return (dayOf(Number(year) + (number === 12 ? 1 : 0), (number % 12) + 1, 1) - 1) as Day;
}

/** A row of another time between two rows that count. */
interface Stray {
  readonly rows: readonly [number];
  readonly day: Day;
  readonly before: Day;
  readonly after: Day;
}

/**
 * Rows that stand between rows of the period and are of another time: a year or a month was mistyped.
 *
 * @param good Those that can be used.
 * @param isKnown Whether a row is told of already.
 */
export function strayProblems(
  good: readonly LoggedRow[],
  counts: (row: LoggedRow) => boolean,
  isKnown: (row: number) => boolean,
  kpi: string,
): LogProblem[] {
  const inOrder = [...good].sort((a, b) => a.row - b.row);
  const strays = inOrder.flatMap((stray, index): Stray[] => {
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
    if (before === undefined || after === undefined || isKnown(stray.row)) return [];
    if (counts(stray) || !counts(before) || !counts(after)) return [];
    return [{ rows: [stray.row], day: stray.day, before: before.day, after: after.day }];
  });
  return firstProblems(
    strays,
    ({ day, before, after }, where) => {
      const days = { day: shownDay(day), before: shownDay(before), after: shownDay(after) };
      return formatMessage(LOG_PROBLEMS.stray, { where, kpi: inBrief(kpi), ...days });
    },
    (left) => formatMessage(LOG_PROBLEMS.moreStrays, { ...left, kpi: inBrief(kpi) }),
  );
}

/** Where nothing counts yet, days that are still to come say why. */
export function futureProblem(good: readonly LoggedRow[], today: Day, kpi: string): LogProblem[] {
  const future = good.filter(({ day }) => day > today);
  const [first] = future;
  if (first === undefined) return [];
  const rows = future.map(({ row }) => row).sort((a, b) => a - b);
  return [
    {
      rows,
      message: formatMessage(LOG_PROBLEMS.future, {
        where: placesText(rows),
        day: shownDay(first.day),
        kpi: inBrief(kpi),
      }),
    },
  ];
}

/** Percentages without their sign, of a KPI that takes its entries as they are. */
export function shareProblems(kpi: SheetKpi, inPeriod: readonly LoggedRow[]): LogProblem[] {
  if (kpi.unit !== 'percent' || kpi.kind === 'total') return [];
  const unclear = inPeriod
    .filter(({ value, day }) => isWithin(day, kpi) && isUnclearShare(value, kpi.target))
    .map(({ row, value }) => ({ rows: [row], value }));
  const target = valueText(kpi.target ?? 0, kpi);
  return firstProblems(
    unclear,
    ({ value }, where) =>
      formatMessage(LOG_PROBLEMS.unclearShare, {
        where,
        got: String(value),
        kpi: inBrief(kpi.name),
        target,
        meant: shareText(value / 100),
      }),
    (left) => formatMessage(LOG_PROBLEMS.moreShares, { ...left, kpi: inBrief(kpi.name) }),
  );
}
