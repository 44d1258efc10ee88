// What is wrong on the sheet, and what would make it better: folded away, with counts.

import type { ProgressView } from '../../protocol/replies';
import { formatMessage, numberText, PROGRESS } from '../../words';
import { Fold } from '../ui/fold';

export function Problems({ view }: { readonly view: ProgressView }) {
  const { problems, moreProblems, advice, moreAdvice, logUse } = view;
  if (problems.length === 0 && advice.length === 0 && logUse === null) return null;
  return (
    <div class="findings">
      {problems.length > 0 && (
        <Fold
          class="problems"
          isOpen
          label={
            problems.length === 1
              ? PROGRESS.oneProblem
              : formatMessage(PROGRESS.manyProblems, { count: numberText(problems.length + moreProblems, 0) })
          }
        >
          <ul>
            {problems.map(({ cell, message }) => (
              <li key={`${cell} ${message}`}>
                {cell !== null && <b>{cell}: </b>}
                {message}
              </li>
            ))}
          </ul>
          <More count={moreProblems} />
        </Fold>
      )}
      {logUse !== null && (
        <p class="quiet log-use">{formatMessage(PROGRESS.logUse, { text: sentence(logUse) })}</p>
      )}
      {advice.length > 0 && (
        <Fold
          label={
            advice.length === 1
              ? PROGRESS.oneAdvice
              : formatMessage(PROGRESS.manyAdvice, { count: numberText(advice.length + moreAdvice, 0) })
          }
        >
          <ul>
            {advice.map((text) => (
              <li key={text}>{sentence(text)}</li>
            ))}
          </ul>
          <More count={moreAdvice} />
        </Fold>
      )}
    </div>
  );
}

/** How many are not listed. */
const More = ({ count }: { readonly count: number }) =>
  count > 0 ? (
    <p class="quiet more">{formatMessage(PROGRESS.notListed, { count: numberText(count, 0) })}</p>
  ) : null;

/** Advice may begin with a small letter, where it follows a colon elsewhere. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
