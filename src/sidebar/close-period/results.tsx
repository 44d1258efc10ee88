// What the KPIs of a period came to, wins first.

import { toneOf } from '../../kpi/tone';
import type { CloseView } from '../../protocol/close-period';
import { CLOSE_PERIOD, formatMessage } from '../../words';
import { StatusChip } from '../ui/status-chip';

export function Results({ view }: { readonly view: CloseView }) {
  const wins = view.results.filter(({ isReached }) => isReached);
  const others = view.results.filter(({ isReached }) => !isReached);
  return (
    <section>
      <h3>{view.reachedOf}</h3>
      {view.missing !== null && (
        <p class="quiet">{formatMessage(CLOSE_PERIOD.missing, { kpis: view.missing })}</p>
      )}
      {view.unread.length > 0 && (
        <>
          <p class="quiet">{CLOSE_PERIOD.unread}</p>
          <ul aria-label={CLOSE_PERIOD.unread}>
            {view.unread.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {wins.length > 0 && <ResultList label={CLOSE_PERIOD.wins} results={wins} />}
      {others.length > 0 && <ResultList label={CLOSE_PERIOD.others} results={others} />}
    </section>
  );
}

function ResultList({ label, results }: { readonly label: string; readonly results: CloseView['results'] }) {
  return (
    <>
      <h4>{label}</h4>
      <ul class="results" aria-label={label}>
        {results.map(({ kpi, status, text, gap, streak, reset }) => (
          <li key={kpi} class={toneOf(status)}>
            <span class="result-line">
              <span class="clipped" title={kpi}>
                {kpi}
              </span>
              <StatusChip status={status} />
            </span>
            <span>
              {text}
              {gap !== null && <> · {formatMessage(CLOSE_PERIOD.gapOf, { gap })}</>}
            </span>
            {reset !== null && <span class="quiet">{reset}</span>}
            {streak !== null && <span class="streak">{streak}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
