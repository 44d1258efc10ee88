// A status: its word, its colour and a shape, so that the colour never speaks alone.

import type { Status } from '../../kpi/status';
import { toneOf } from '../../kpi/tone';
import { STATUS_WORDS } from '../../words';

/** Drawn in a box of 10 by 10. */
const SHAPES: Readonly<Record<Status, string>> = {
  achieved: 'M1 5.2 2.4 3.8 4.1 5.5 7.7 1.9 9.1 3.3 4.1 8.3Z',
  ahead: 'M5 1 9.5 8.5H.5Z',
  onTrack: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  atRisk: 'M5 .3 9.7 5 5 9.7.3 5Z',
  behind: 'M5 9 .5 1.5h9Z',
  missed: 'M2.2.8 5 3.6 7.8.8l1.4 1.4L6.4 5l2.8 2.8-1.4 1.4L5 6.4 2.2 9.2.8 7.8 3.6 5 .8 2.2Z',
  notStarted: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  noData: 'M1 4h2v2H1Zm3 0h2v2H4Zm3 0h2v2H7Z',
  noTarget: 'M1 4h8v2H1Z',
};

export function StatusChip({ status }: { readonly status: Status }) {
  return (
    <span class={`chip ${toneOf(status)}`}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d={SHAPES[status]} fill="currentColor" />
      </svg>
      {STATUS_WORDS[status]}
    </span>
  );
}
