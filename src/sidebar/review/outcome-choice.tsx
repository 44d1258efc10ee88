// What became of an action: one press each.

import type { ReviewCardView } from '../../protocol/review';
import { OUTCOME_WORDS, REVIEW_PAGE } from '../../words';

type Outcome = NonNullable<ReviewCardView['outcome']>;

interface OutcomeChoiceProps {
  readonly card: ReviewCardView;
  readonly onChoose: (outcome: Outcome) => void;
}

const KEYS: readonly Outcome[] = ['done', 'notYet', 'dropped'];

export function OutcomeChoice({ card, onChoose }: OutcomeChoiceProps) {
  return (
    <fieldset class="outcomes">
      <legend>{REVIEW_PAGE.howDidItGo}</legend>
      {KEYS.map((outcome, index) => (
        <button
          key={outcome}
          type="button"
          class="secondary"
          aria-pressed={card.outcome === outcome}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(outcome)}
        >
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>
          {OUTCOME_WORDS[outcome]}
        </button>
      ))}
    </fieldset>
  );
}
