// Where a KPI lands by its own log, in words: with the numbers that the method worked with.

import { DAYS_FOR_RANGE, type Forecast, type Made } from '../../kpi/forecast/forecast';
import { FORECAST_WORDS, formatMessage, shareText, trimmedNumberText } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { chanceText } from '../numbers/chance-text';
import { figureText, valueText } from '../numbers/value-text';

/** A forecast as it is shown. */
export interface ExplainedForecast {
  /** `85 (75 to 97)` */
  readonly landing: string;
  /** How it came about, a sentence each. */
  readonly sentences: readonly string[];
}

/** A share without a decimal: it is known no more exactly. */
const roughShare = (share: number) => `${trimmedNumberText(share * 100, 0)}%`;

/**
 * How a forecast came about; null where the log says nothing of the KPI.
 *
 * @example explainForecast(judged).landing // => '85 (75 to 97)'
 */
export function explainForecast({ kpi, forecast }: JudgedKpi): ExplainedForecast | null {
  if (forecast === null) return null;
  const { landing, range, made } = forecast;
  const amount = (value: number) => valueText(value, kpi);
  const words = { landing: amount(landing), low: amount(range?.low ?? 0), high: amount(range?.high ?? 0) };
  const isRange = range !== null && made !== null;
  return {
    landing: formatMessage(isRange ? FORECAST_WORDS.landingInRange : FORECAST_WORDS.landing, words),
    sentences:
      made === null
        ? [formatMessage(kpi.kind === 'total' ? FORECAST_WORDS.finished : FORECAST_WORDS.latest, words)]
        : [
            formatMessage(FORECAST_WORDS.soFar, { actual: amount(forecast.actual) }),
            looksOf(made, kpi),
            ...correction(made),
            formatMessage(FORECAST_WORDS.rest, {
              pace: figureText(made.pace, 'perDay', kpi),
              days: trimmedNumberText(made.usualDays, 1),
              rest: amount(landing - forecast.actual),
              landing: words.landing,
            }),
            ...certainty(forecast, made, kpi),
          ],
  };
}

function looksOf({ recent, steady, lastYear, trust }: Made, kpi: JudgedKpi['kpi']): string {
  const pace = (value: number) => figureText(value, 'perDay', kpi);
  const [recentTrust, steadyTrust, lastYearTrust] = trust.map(roughShare) as [string, string, string];
  const looks = { recent: pace(recent), recentTrust, steady: pace(steady), steadyTrust };
  return lastYear === null
    ? formatMessage(FORECAST_WORDS.looks, looks)
    : formatMessage(FORECAST_WORDS.looksWithLastYear, { ...looks, lastYear: pace(lastYear), lastYearTrust });
}

/** What was learned of this point of earlier periods; nothing where there are too few of them. */
function correction({ bias, earlierPeriods, isLearned }: Made): string[] {
  if (!isLearned) return [];
  const learned = { count: earlierPeriods, share: shareText(Math.abs(bias)) };
  if (bias === 0) return [formatMessage(FORECAST_WORDS.held, learned)];
  return [formatMessage(bias > 0 ? FORECAST_WORDS.raised : FORECAST_WORDS.lowered, learned)];
}

function certainty({ range, chance }: Forecast, { days }: Made, kpi: JudgedKpi['kpi']): string[] {
  if (range === null) return [formatMessage(FORECAST_WORDS.noRange, { needed: DAYS_FOR_RANGE, days })];
  const amount = (value: number) => valueText(value, kpi);
  const between = { low: amount(range.low), high: amount(range.high) };
  return [
    formatMessage(FORECAST_WORDS.range, between),
    ...(chance === null || kpi.target === null
      ? []
      : [
          formatMessage(kpi.lowerIsBetter ? FORECAST_WORDS.chanceLower : FORECAST_WORDS.chance, {
            target: amount(kpi.target),
            chance: chanceText(chance),
          }),
        ]),
  ];
}
