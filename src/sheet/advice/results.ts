// What a KPI came to in earlier periods: by its log, by earlier progress sheets, by History.

import type { Calendar } from '../../kpi/calendar';
import { countingDays } from '../../kpi/counting-days';
import type { Day } from '../../kpi/day';
import { nameOfPeriod, type Span } from '../setup/periods';
import { earlierSpan, lastYearsSpan } from './earlier-spans';

/** What a KPI came to in a period that is over. */
export interface EarlierResult {
  /** How its period is called. */
  readonly period: string;
  readonly end: Day;
  /** How many days it had, or how many of them counted; null where neither is known. */
  readonly lasted: { readonly days: number } | { readonly countingDays: number } | null;
  readonly value: number;
}

/** A KPI whose earlier results are looked for. */
export interface SoughtKpi {
  readonly name: string;
  /** null: nobody says whose it is. */
  readonly owner: string | null;
  /** Whether no other KPI has its name now: then the one of that name is it, whoever had it before. */
  readonly isOnlyOne: boolean;
}

/** The results that a target is compared with, the latest first. */
export interface Results {
  readonly latest: readonly EarlierResult[];
  readonly lastYear: EarlierResult | null;
}

const MOST_RESULTS = 3;
/** How many periods are looked back for so many that are over: a period may be planned far ahead. */
const MOST_PERIODS_BACK = 24;
/** A period is about as long as another between these: months have 28 to 31 days, and fewer that count. */
const LIKE_LENGTH = { least: 0.8, most: 1.25 } as const;
/** And it is the same one of last year if it ends so close to it. */
const SAME_END_DAYS = 3;

/**
 * The last results of periods as long as this one, and that of last year: by the log where it says one, else of what others
 * say. None twice.
 *
 * @param loggedIn What a KPI came to in a period by its log; null where it doesn't say.
 * @param others Results that are known besides: asked for only where the log doesn't say all.
 * @param through The day by which a period has to be over.
 */
export function resultsBefore(
  span: Span,
  loggedIn: (span: Span) => number | null,
  others: () => readonly EarlierResult[],
  calendar: Calendar,
  through: Day,
): Results {
  const logged = (earlier: Span): EarlierResult[] => {
    const value = earlier.end > through ? null : loggedIn(earlier);
    if (value === null) return [];
    const { start, end } = earlier;
    return [{ period: nameOfPeriod(earlier), end, lasted: { days: end - start + 1 }, value }];
  };
  const byLog: EarlierResult[] = [];
  for (let before = 1; before <= MOST_PERIODS_BACK && byLog.length < MOST_RESULTS; before++)
    byLog.push(...logged(earlierSpan(span, before)));
  const lastYears = lastYearsSpan(span);
  const loggedLastYear = logged(lastYears)[0] ?? null;
  const isAllLogged = byLog.length === MOST_RESULTS && loggedLastYear !== null;
  const known = (isAllLogged ? [] : others())
    .filter((one) => one.end < span.start && one.end <= through && isAsLong(one, span, calendar))
    .sort((one, other) => other.end - one.end);
  const latest: EarlierResult[] = [];
  for (const one of [...byLog, ...known].sort((a, b) => b.end - a.end)) {
    const isNew = latest.every(({ end }) => Math.abs(end - one.end) > SAME_END_DAYS);
    if (isNew && latest.length < MOST_RESULTS) latest.push(one);
  }
  const isLastYears = ({ end }: EarlierResult) => Math.abs(end - lastYears.end) <= SAME_END_DAYS;
  const lastYear = latest.some(isLastYears) ? null : (loggedLastYear ?? known.find(isLastYears) ?? null);
  return { latest, lastYear };
}

function isAsLong({ lasted }: EarlierResult, { start, end }: Span, calendar: Calendar): boolean {
  if (lasted === null) return true;
  const [had, wanted] =
    'days' in lasted
      ? [lasted.days, end - start + 1]
      : [lasted.countingDays, countingDays(calendar, start, end)];
  return had >= LIKE_LENGTH.least * wanted && had <= LIKE_LENGTH.most * wanted;
}
