// The agenda beside the card, or folded above it: what comes, and what is done with.

import type { ReviewCardView } from '../../protocol/review';
import { REVIEW_PAGE } from '../../words';
import { DoneIcon } from '../ui/icons';

interface AgendaProps {
  readonly cards: readonly ReviewCardView[];
  readonly place: number;
  readonly isSeen: (card: ReviewCardView) => boolean;
  readonly onGo: (place: number) => void;
}

export function Agenda({ cards, place, isSeen, onGo }: AgendaProps) {
  return (
    <ol class="agenda-list">
      {cards.map((card, index) => (
        <li key={card.name} class={card.part !== cards[index - 1]?.part ? 'begins' : ''}>
          {card.part !== cards[index - 1]?.part && (
            <span class="agenda-part">{REVIEW_PAGE.parts[card.part]}</span>
          )}
          <button
            type="button"
            class="agenda-item"
            aria-current={index === place ? 'step' : undefined}
            onClick={() => onGo(index)}
          >
            <span class="agenda-mark">
              {isSeen(card) && (
                <>
                  <DoneIcon />
                  <span class="visually-hidden">{REVIEW_PAGE.seen}</span>
                </>
              )}
            </span>
            <span>{card.name}</span>
          </button>
        </li>
      ))}
      <li class="begins">
        <button
          type="button"
          class="agenda-item"
          aria-current={place === cards.length ? 'step' : undefined}
          onClick={() => onGo(cards.length)}
        >
          <span class="agenda-mark" />
          <span>{REVIEW_PAGE.end}</span>
        </button>
      </li>
    </ol>
  );
}
