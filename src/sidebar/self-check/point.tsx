// One point of the self-check: expected, found, what it means, what to do. The outcome is said in words and by a shape.

import type { Outcome } from '../../self-check/finding';
import type { ReportLine } from '../../self-check/report';
import { SELF_CHECK_OUTCOMES, SELF_CHECK_PAGE } from '../../words';

const TONES: Readonly<Record<Outcome, string>> = {
  fine: 'good',
  differs: 'careful',
  problem: 'bad',
  unknown: 'idle',
  waiting: 'idle',
};

/** Drawn in a box of 10 by 10. */
const SHAPES: Readonly<Record<Outcome, string>> = {
  fine: 'M1 5.2 2.4 3.8 4.1 5.5 7.7 1.9 9.1 3.3 4.1 8.3Z',
  differs: 'M.5 2.5h9v2h-9Zm0 3.5h9v2h-9Z',
  problem: 'M2.2.8 5 3.6 7.8.8l1.4 1.4L6.4 5l2.8 2.8-1.4 1.4L5 6.4 2.2 9.2.8 7.8 3.6 5 .8 2.2Z',
  unknown: 'M1 4h8v2H1Z',
  waiting: 'M1 4h2v2H1Zm3 0h2v2H4Zm3 0h2v2H7Z',
};

export function Point({ line }: { readonly line: ReportLine }) {
  const { outcome, assumption, expected, found, means, advice } = line;
  const said: readonly (readonly [label: string, text: string | null])[] = [
    [SELF_CHECK_PAGE.expected, expected],
    [SELF_CHECK_PAGE.found, found],
    [SELF_CHECK_PAGE.means, means],
    [SELF_CHECK_PAGE.advice, advice],
  ];
  return (
    <li class="point">
      <p class="assumption">{assumption}</p>
      <span class={`chip ${TONES[outcome]}`}>
        <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
          <path d={SHAPES[outcome]} fill="currentColor" />
        </svg>
        {SELF_CHECK_OUTCOMES[outcome]}
      </span>
      <dl>
        {said.map(
          ([label, text]) =>
            text !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}
