// The arithmetic of one KPI: the days, each figure with its formula and its numbers, and the rule of its status.

import type { Status } from '../../kpi/status';
import type { ExplainedFigure, Explanation } from '../../sheet/explain/explain';
import { formatMessage, KPI_ROW, STATUS_WORDS } from '../../words';

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly status: Status;
}

export function Explained({ explanation: { days, figures, rule }, status }: ExplainedProps) {
  return (
    <>
      <p>{days}</p>
      <dl class="figures">
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </dl>
      <div class="rule">
        <b>{formatMessage(KPI_ROW.why, { status: STATUS_WORDS[status] })}</b>
        <p>{rule}</p>
      </div>
    </>
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
