// Which sheet, as of when, and how far its period is.

import type { ProgressView } from '../../protocol/replies';
import { formatMessage, PROGRESS } from '../../words';
import { RefreshIcon } from '../ui/icons';

interface HeadProps {
  readonly view: ProgressView;
  readonly isReading: boolean;
  readonly onRead: () => void;
}

export function Head({ view, isReading, onRead }: HeadProps) {
  const { sheet, asOf, elapsed, daysLeft, headline } = view;
  const label = isReading ? PROGRESS.refreshing : PROGRESS.refresh;
  return (
    <header class="head">
      <div class="head-line">
        <h2 title={sheet} tabIndex={-1}>
          {sheet}
        </h2>
        <button
          type="button"
          class={isReading ? 'icon-button turning' : 'icon-button'}
          aria-label={label}
          title={label}
          aria-disabled={isReading}
          onClick={() => !isReading && onRead()}
        >
          <RefreshIcon />
        </button>
      </div>
      {headline !== undefined && <p class="headline">{headline}</p>}
      {asOf !== null && <p class="quiet">{formatMessage(PROGRESS.asOf, { day: asOf })}</p>}
      {elapsed !== null && <ElapsedBar elapsed={elapsed} />}
      <p class="quiet ends">
        {elapsed !== null && <span>{formatMessage(PROGRESS.elapsed, { share: elapsed })}</span>}
        {daysLeft !== null && <span>{daysLeftText(daysLeft)}</span>}
      </p>
    </header>
  );
}

const daysLeftText = (count: number) =>
  count === 1 ? PROGRESS.oneDayLeft : formatMessage(PROGRESS.daysLeft, { count });

/** The line below says the same in words. */
function ElapsedBar({ elapsed }: { elapsed: string }) {
  const percent = Math.min(100, Math.max(0, Number.parseFloat(elapsed) || 0));
  return (
    <div class="elapsed" aria-hidden="true">
      <div style={{ width: `${percent}%` }} />
    </div>
  );
}
