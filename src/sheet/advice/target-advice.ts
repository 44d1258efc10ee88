// What is worth knowing before a target is set: what the KPI came to before, and how what it will come to is spread.

import { forecastInLog } from '../../cells/forecast-in-log';
import type { Log } from '../../cells/log';
import { figureInLog } from '../../cells/logged';
import { type Quotient, quotientText } from '../../cells/logged-as';
import type { Calendar } from '../../kpi/calendar';
import { formatDay } from '../../kpi/civil-date';
import { countingDays } from '../../kpi/counting-days';
import type { Day } from '../../kpi/day';
import type { Spread } from '../../kpi/forecast/distribution';
import type { Kind } from '../../kpi/kpi';
import { LOGGED_AS_WORDS } from '../../words';
import type { Span } from '../setup/periods';
import { type Extremes, extremesOf } from './extremes';
import { type EarlierResult, resultsBefore, type SoughtKpi } from './results';

/** A KPI whose target is to be set. */
export interface AdvisedKpi extends Span, SoughtKpi {
  readonly kind: Kind;
  /** Of a rate: the two logged names whose sums it divides. */
  readonly quotient: Quotient | null;
  readonly loggedAs: 'latest' | 'average';
  /** Whether its amounts are shown as percentages. */
  readonly isShare: boolean;
}

/** What is known of the file. */
export interface Known {
  readonly log: Log | null;
  readonly calendar: Calendar;
  /** The last day that is over. */
  readonly lastComplete: Day;
  /** Results of a KPI beside its log. */
  readonly resultsOf: (kpi: SoughtKpi) => readonly EarlierResult[];
}

/** What a period came to. */
export interface ShownResult {
  readonly period: string;
  readonly value: number;
}

/** Where the period lands on present form. */
export interface Outlook {
  /** The day as of which that was worked out, as `yyyy-mm-dd`: the last logged one, of a running period up to today. */
  readonly asOf: string;
  readonly spread: Spread;
  readonly areWhole: boolean;
  /** The most and the least that as many days came to; null where the log is too young to tell. */
  readonly extremes: Extremes | null;
}

/** What to know before a target is set, as plain data. */
export interface TargetAdvice {
  /** The latest first. */
  readonly results: readonly ShownResult[];
  readonly lastYear: ShownResult | null;
  /** null without a log that tells enough, and of what doesn't add up. */
  readonly outlook: Outlook | null;
  /** How many days are logged, where they are too few for an outlook. */
  readonly tooFewDays: number | null;
}

/**
 * What to know before a KPI's target is set; null where nothing is.
 *
 * @example targetAdvice({ name: 'Orders', ... July }, known)?.results[0] // => { period: 'June 2026', value: 95 }
 */
export function targetAdvice(kpi: AdvisedKpi, known: Known): TargetAdvice | null {
  const { log, calendar, resultsOf } = known;
  // What is logged of a running period is known. One that is over is as hard to tell as it was on its eve.
  const isOver = kpi.end <= known.lastComplete;
  const through = isOver ? ((kpi.start - 1) as Day) : known.lastComplete;
  const asOf = log?.lastDay(through) ?? null;
  const loggedIn = (span: Span) =>
    log === null || asOf === null ? null : loggedResult(kpi, span, log, asOf, calendar);
  const { latest, lastYear } = resultsBefore(kpi, loggedIn, () => resultsOf(kpi), calendar, through);
  const found = log === null || asOf === null ? NO_OUTLOOK : outlookOf(kpi, log, asOf, calendar);
  if (latest.length === 0 && lastYear === null && found.outlook === null && found.tooFewDays === null)
    return null;
  return { results: latest.map(shown), lastYear: lastYear && shown(lastYear), ...found };
}

const shown = ({ period, value }: EarlierResult): ShownResult => ({ period, value });

/** What a KPI came to by the log; null unless the log holds all of the period. */
export function loggedResult(
  kpi: Pick<AdvisedKpi, 'name' | 'kind' | 'quotient' | 'loggedAs' | 'isShare'>,
  span: Span,
  log: Log,
  asOf: Day,
  calendar: Calendar,
): number | null {
  const { name, kind, quotient, loggedAs, isShare } = kpi;
  const counted = quotient === null ? log.countedOf?.(name) : null;
  const first = counted?.first ?? log.usableOf(quotient?.of ?? name)[0]?.day;
  if (first === undefined || asOf < span.end) return null;
  if (first > span.start && countingDays(calendar, span.start, (first - 1) as Day) > 0) return null;
  const how =
    quotient === null ? (kind === 'total' ? '' : LOGGED_AS_WORDS[loggedAs]) : quotientText(quotient);
  const asked = { name, kind, ...span, check: null, loggedAs: how, target: null, isShare };
  return figureInLog(asked, log, asOf, calendar).actual;
}

const NO_OUTLOOK = { outlook: null, tooFewDays: null };

function outlookOf(
  { name, kind, start, end }: AdvisedKpi,
  log: Log,
  asOf: Day,
  calendar: Calendar,
): Pick<TargetAdvice, 'outlook' | 'tooFewDays'> {
  if (kind !== 'total') return NO_OUTLOOK;
  const asked = { name, kind, start, end, lowerIsBetter: false, target: null };
  const found = forecastInLog(asked, log, asOf, calendar);
  if (found === null) return NO_OUTLOOK;
  const { spread, areWhole, made } = found;
  if (spread === null) return { outlook: null, tooFewDays: made?.days ?? null };
  const extremes = extremesOf(log.usableOf(name), end - start + 1, asOf);
  return { outlook: { asOf: formatDay(asOf), spread, areWhole, extremes }, tooFewDays: null };
}
