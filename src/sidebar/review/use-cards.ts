// The cards of a review as they stand, what is typed on them, and how they are saved.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewCardView, ReviewView, SaveReviewCard } from '../../protocol/review';
import type { Problem } from '../../protocol/setup-form';
import { call, isRefusal } from '../server/call';
import { keepTyped, keptTyped, type TypedCards } from './keeping';
import { type CardField, changesOf, isTouched, leftAfter, rebased, type Typed, withTyped } from './typed';

/** Why a card was not saved. */
interface NotSaved {
  readonly name: string;
  readonly refused: string;
  readonly problems: readonly Problem[];
}

export interface Cards {
  readonly cards: readonly ReviewCardView[];
  readonly running: ReviewView['running'];
  readonly isReadOnly: boolean;
  readonly saving: string | null;
  readonly notSaved: NotSaved | null;
  readonly typedOn: (card: ReviewCardView) => Typed;
  readonly type: (card: ReviewCardView, field: CardField, to: string) => void;
  /** Saves what is typed on a card, and what is said of it; whether that went well. */
  readonly save: (card: ReviewCardView, said?: Pick<SaveReviewCard, 'outcome'>) => Promise<boolean>;
  /** Waits for what is on its way. */
  readonly settled: () => Promise<void>;
  /** Whether a card has been looked at. */
  readonly isSeen: (card: ReviewCardView) => boolean;
}

export function useCards(view: ReviewView): Cards {
  const [cards, setCards] = useState(view.cards);
  const [running, setRunning] = useState(view.running);
  const [typed, setTyped] = useState<TypedCards>(() => keptTyped(view.sheet));
  const isReadOnly = !view.mayEdit;
  const [saving, setSaving] = useState<string | null>(null);
  const [notSaved, setNotSaved] = useState<NotSaved | null>(null);
  const [seenHere, setSeenHere] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    setCards(view.cards);
    setRunning(view.running);
  }, [view]);
  useEffect(() => keepTyped(view.sheet, typed), [view.sheet, typed]);

  const onTheWay = useRef(new Set<Promise<unknown>>());

  const typedOn = ({ name }: ReviewCardView): Typed => typed[name] ?? {};
  const put = (card: ReviewCardView, change: (typed: Typed) => Typed) =>
    setTyped((all) => ({ ...all, [card.name]: change(all[card.name] ?? {}) }));

  const save: Cards['save'] = async (card, said = {}) => {
    const sent = typedOn(card);
    const isSaying = said.outcome !== undefined;
    setSeenHere((seen) => new Set([...seen, card.name]));
    if (isReadOnly || (!isSaying && card.isSeen && !isTouched(card, sent))) return true;
    setNotSaved(null);
    // What only was looked at keeps nobody waiting.
    if (isSaying || isTouched(card, sent)) setSaving(card.name);
    const asking = call('saveReviewCard', {
      sheet: view.sheet,
      review: running?.id ?? null,
      name: card.name,
      kpi: card.typedName,
      owner: card.notes.owner,
      row: card.row,
      // What is pressed is told of what stands there; what is typed over it goes along later.
      ...(isSaying ? { changes: {} } : changesOf(card, sent)),
      ...said,
      isSeen: true,
    });
    onTheWay.current.add(asking);
    const reply = await asking;
    onTheWay.current.delete(asking);
    setSaving((name) => (name === card.name ? null : name));
    const replace = (state: Partial<ReviewCardView>) => {
      const now = { ...card, ...state };
      setCards((all) => all.map((one) => (one.name === card.name ? now : one)));
      return now;
    };
    if (isRefusal(reply)) {
      // Pressed again, what was typed replaces what stands there now; of a review that was ended, a new one begins.
      if ('card' in reply) {
        const now = replace(reply.card);
        put(card, (left) => rebased(now, left));
      } else setRunning(null);
      setNotSaved({ name: card.name, refused: reply.refused, problems: reply.problems ?? [] });
      return false;
    }
    setRunning(reply.running);
    const now = replace(reply.card);
    put(card, (left) => (isSaying ? rebased(now, left) : leftAfter(now, left, sent)));
    return true;
  };
  return {
    cards,
    running,
    isReadOnly,
    saving,
    notSaved,
    typedOn,
    type: (card, field, to) => put(card, (now) => withTyped(card, now, field, to, view.today)),
    save,
    settled: async () => {
      await Promise.all(onTheWay.current);
    },
    isSeen: ({ name, isSeen }) => isSeen || seenHere.has(name) || (running?.seen.includes(name) ?? false),
  };
}
