// The arithmetic of one KPI: the days, each figure with its formula and its numbers, and the rule of its status.

import type { Status } from '../../kpi/status';
import type { ManualView } from '../../protocol/replies';
import type { BurnUp } from '../../sheet/explain/burn-up';
import type { ExplainedFigure, Explanation } from '../../sheet/explain/explain';
import type { ExplainedForecast } from '../../sheet/explain/explain-forecast';
import { FORECAST_WORDS, formatMessage, KPI_ROW, MANUAL_SHEET, REVIEW_PAGE, STATUS_WORDS } from '../../words';
import { BurnUpPicture } from './burn-up';

interface ExplainedProps {
  /** Which other sheets the actual is taken from. */
  readonly from: string | null;
  readonly explanation: Explanation;
  readonly burnUp: BurnUp | null;
  readonly status: Status;
  /** What worked for it, by what reviews have kept. */
  readonly worked: readonly string[];
  readonly manual: ManualView | null;
}

export function Explained({ from, explanation, burnUp, status, worked, manual }: ExplainedProps) {
  const { days, plan, reached, figures, rule, forecast } = explanation;
  return (
    <>
      {burnUp !== null && <BurnUpPicture picture={burnUp} />}
      <p>{days}</p>
      {from !== null && <p>{from}</p>}
      {plan !== null && <p>{plan}</p>}
      {reached !== null && <p>{reached}</p>}
      <dl class="figures">
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </dl>
      {forecast !== null && <ForecastInWords {...forecast} />}
      <div class="rule">
        <b>{formatMessage(KPI_ROW.why, { status: STATUS_WORDS[status] })}</b>
        <p>{rule}</p>
      </div>
      {worked.length > 0 && (
        <div class="rule">
          <b>{REVIEW_PAGE.worked}</b>
          {worked.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {manual !== null && <ManualLines {...manual} />}
    </>
  );
}

/** How the figure is counted and entered, and who does so now. */
function ManualLines({ lines, standIns }: ManualView) {
  if (lines.length + standIns.length === 0) return null;
  return (
    <section class="manual" aria-label={MANUAL_SHEET}>
      <b>{MANUAL_SHEET}</b>
      {standIns.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="typed">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ForecastInWords({ landing, sentences }: ExplainedForecast) {
  return (
    <div class="forecast-words">
      <p class="forecast-line">
        <b>{FORECAST_WORDS.title}</b>
        <span>{landing}</span>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function Figure({ label, formula, filledIn, result }: ExplainedFigure) {
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd class="result">{result ?? KPI_ROW.dash}</dd>
      {formula !== '' && <dd class="formula">{formula}</dd>}
      {filledIn !== '' && <dd class="filled-in">{result === null ? filledIn : `= ${filledIn}`}</dd>}
    </div>
  );
}
