// What the tables of KPIs have in common: progress sheets, and goal trees.

import { KIND_CHOICES } from '../../words';
import { CALENDAR } from './computation';
import type { Accepts } from './table-spec';

/** The arguments by which figures of a row are judged: its period, its day, and how it behaves. */
export const PERIOD = ['start', 'end', 'judgedAsOf', CALENDAR, 'kind', 'baseline'] as const;

/** In pixels. A column without a width of its own is as wide as Sheets makes it: every figure fits in. */
export const TEXT_WIDTH = 160;

/** A word of a table of words. */
export const oneOf = (words: () => Readonly<Record<string, string>>): Accepts => ({
  type: 'choice',
  choices: () => Object.values(words()),
});

/** A kind, in either direction. */
export const KINDS: Accepts = {
  type: 'choice',
  choices: () => Object.values(KIND_CHOICES).flatMap(({ higher, lower }) => [higher, lower]),
};
