// What comes behind the last card: what only is counted, what worked, and the end.

import type { RefObject } from 'preact';
import type { ReviewView } from '../../protocol/review';
import { formatMessage, REVIEW_PAGE } from '../../words';
import { Button } from '../ui/button';

interface LastPageProps {
  readonly view: ReviewView;
  readonly seen: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly isReadOnly: boolean;
  readonly isEnding: boolean;
  readonly refused: string | null;
  readonly onEnd: () => void;
}

export function LastPage({ view, seen, heading, isReadOnly, isEnding, refused, onEnd }: LastPageProps) {
  const { cards, lines, worked } = view;
  const count = cards.length;
  return (
    <article class="review-card last">
      <h2 ref={heading} tabIndex={-1}>
        {count === 0 ? REVIEW_PAGE.nothing : REVIEW_PAGE.endTitle}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {worked.length > 0 && (
        <section class="worked">
          <h3>{REVIEW_PAGE.worked}</h3>
          <ul>
            {worked.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {count > 0 && (
        <p>{seen >= count ? REVIEW_PAGE.endAll : formatMessage(REVIEW_PAGE.endSome, { seen, count })}</p>
      )}
      {view.running !== null && !isReadOnly && (
        <>
          <p class="quiet">{formatMessage(REVIEW_PAGE.endText, { reviews: view.reviewsSheet })}</p>
          <div class="stack">
            <Button look="primary" onClick={onEnd} busy={isEnding ? REVIEW_PAGE.ending : null}>
              {REVIEW_PAGE.end}
            </Button>
          </div>
        </>
      )}
      {refused !== null && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </article>
  );
}
