// A review by keys: Enter moves on, arrows go to and fro, and single letters lead into the card that has the focus.

import { useLayoutEffect } from 'preact/hooks';
import type { CardField } from './typed';

export interface KeyActions {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onOutcome: (outcome: 'done' | 'notYet' | 'dropped') => void;
  readonly onField: (field: CardField) => void;
  readonly onHeading: () => void;
}

const OUTCOMES = { 1: 'done', 2: 'notYet', 3: 'dropped' } as const;
const FIELDS: Readonly<Record<string, CardField>> = {
  a: 'action',
  c: 'cause',
  w: 'actionBy',
  d: 'actionDue',
  l: 'ownLanding',
};

/** What takes keys for itself. */
const TYPED_INTO = 'input, textarea, select';
const PRESSED = 'button, a, summary, [role="tab"]';

/** Listens to the page's keys. */
export function useKeys(actions: KeyActions): void {
  // At once: the next key is pressed before the page is painted.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (act(event, actions)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}

/** Whether a key meant something. */
function act(event: KeyboardEvent, actions: KeyActions): boolean {
  const { key } = event;
  // Enter that ends a word of kanji is no Enter.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('[data-keys="own"]') !== null) return false;
  const isTyping = target.matches(TYPED_INTO);
  if (key === 'Enter' && !event.shiftKey && !target.matches(PRESSED)) {
    actions.onNext();
    return true;
  }
  if (isTyping) {
    if (key === 'Escape') actions.onHeading();
    return key === 'Escape';
  }
  if (key === 'ArrowRight') actions.onNext();
  else if (key === 'ArrowLeft') actions.onPrevious();
  else return !event.shiftKey && target.closest('.review-card') !== null && actInCard(key, actions);
  return true;
}

function actInCard(key: string, { onOutcome, onField }: KeyActions): boolean {
  const field = FIELDS[key.toLowerCase()];
  if (key === '1' || key === '2' || key === '3') onOutcome(OUTCOMES[key]);
  else if (field !== undefined) onField(field);
  else return false;
  return true;
}
