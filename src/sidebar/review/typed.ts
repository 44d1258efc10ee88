// What is typed on a card and not saved yet, beside what stood there when it was begun.

import type { NoteChanges } from '../../protocol/read-notes';
import type { ReviewCardView, SaveReviewCard } from '../../protocol/review';

/** The fields of a card. */
export type CardField = 'cause' | 'action' | 'actionBy' | 'actionDue' | 'ownLanding';

/** What was typed into a field, over what stood there, and on which day: a version of old did not keep that. */
interface TypedText {
  readonly from: string;
  readonly to: string;
  readonly day?: string;
}

/** What was typed into some of them. */
export type Typed = Readonly<Partial<Record<CardField, TypedText>>>;

/** Of an action that is done with, these belong to it: their fields are blank, for what comes next. */
const OF_ACTION: readonly CardField[] = ['action', 'actionBy', 'actionDue'];
const NOTES = ['cause', 'action', 'actionBy', 'actionDue'] as const;

/** What a field holds on the sheet, or in the review. */
const heldIn = (card: ReviewCardView, field: CardField): string =>
  field === 'ownLanding' ? card.ownLanding : card.notes[field];

/** What a field shows while nothing is typed into it. */
const untouched = (card: ReviewCardView, field: CardField): string =>
  card.isSettled && OF_ACTION.includes(field) ? '' : heldIn(card, field);

/** What a field shows. */
export const shownIn = (card: ReviewCardView, typed: Typed, field: CardField): string =>
  typed[field]?.to ?? untouched(card, field);

/** The same, with something typed into a field; what is as it was before is not typed. */
export function withTyped(
  card: ReviewCardView,
  typed: Typed,
  field: CardField,
  to: string,
  day: string,
): Typed {
  const from = typed[field]?.from ?? heldIn(card, field);
  const { [field]: _, ...others } = typed;
  return to === untouched(card, field) && from === heldIn(card, field)
    ? others
    : { ...others, [field]: { from, to, day } };
}

/** What is to be saved of it. */
export function changesOf(
  card: ReviewCardView,
  typed: Typed,
): Pick<SaveReviewCard, 'changes' | 'ownLanding'> {
  const next = typed.action?.to.trim() ?? '';
  const changes: { -readonly [Field in keyof NoteChanges]: NoteChanges[Field] } = {};
  for (const field of NOTES) {
    const isOfAction = card.isSettled && OF_ACTION.includes(field);
    // Until something comes next, the cells hold what was done.
    if (isOfAction && next === '') continue;
    const to = shownIn(card, typed, field);
    const from = typed[field]?.from ?? heldIn(card, field);
    if (to.trim() !== from) changes[field] = { from, to };
  }
  const { ownLanding } = typed;
  if (ownLanding === undefined) return { changes };
  const { from, to } = ownLanding;
  return { changes, ownLanding: { from, to } };
}

/** The last day before this one on which something was typed that is still to be saved; null where all of it is of today. */
export function typedBefore(card: ReviewCardView, typed: Typed, today: string): string | null {
  if (!isTouched(card, typed)) return null;
  const days = Object.values(typed).flatMap(({ day }) => (day === undefined || day >= today ? [] : [day]));
  return days.sort().at(-1) ?? null;
}

/** Whether there is anything to save. */
export function isTouched(card: ReviewCardView, typed: Typed): boolean {
  const { changes, ownLanding } = changesOf(card, typed);
  return Object.keys(changes).length > 0 || ownLanding !== undefined;
}

/** What is left to save once this was: what was typed since, over what stands there now. */
export function leftAfter(card: ReviewCardView, typed: Typed, saved: Typed): Typed {
  const left = Object.entries(typed).flatMap(([key, one]) => {
    const field = key as CardField;
    return saved[field]?.to === one.to ? [] : [[field, { ...one, from: heldIn(card, field) }] as const];
  });
  return Object.fromEntries(left);
}

/** The same over what someone else has made of it: whoever presses again has seen that. */
export const rebased = (card: ReviewCardView, typed: Typed): Typed => leftAfter(card, typed, {});
