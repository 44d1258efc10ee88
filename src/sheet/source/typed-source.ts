// A source as someone typed it: in the form of Set up, or in the cells of its row.

import type { Cell } from '../../cells/cell';
import { choiceNamed } from '../../cells/choice';
import { inCellsOfAny, wordsAtHand } from '../../words';
import { CONDITION_KEYS, type SourceKey } from '../table/sources-table';

/** What the form asks for: the name is that of its KPI, and the row of the headers is found. */
export type SourceField = Exclude<SourceKey, 'kpi' | 'headerRow'>;

/** The fields as texts; what is done and the rules by their keys. What is absent is blank. */
export type TypedSource = { readonly [Field in SourceField]?: string | undefined };

const RULE_KEYS: readonly SourceField[] = CONDITION_KEYS.map(({ rule }) => rule);

/** All fields, in the order of the form. */
export const SOURCE_FIELDS: readonly SourceField[] = [
  'tab',
  'date',
  'way',
  'value',
  ...CONDITION_KEYS.flatMap(({ where, rule, sought }) => [where, rule, sought]),
  'by',
  'texts',
];

/** The words of a choice, in the language that is spoken and in each; null of what is none. */
function choicesOf(field: SourceField): readonly Readonly<Record<string, string>>[] | null {
  const inAny = (words: (one: ReturnType<typeof wordsAtHand>) => Readonly<Record<string, string>>) => [
    words(wordsAtHand()),
    ...inCellsOfAny(words),
  ];
  if (field === 'way') return inAny((words) => words.SOURCE_WAY_WORDS);
  if (field === 'texts') return inAny((words) => words.SOURCE_TEXT_WORDS);
  return RULE_KEYS.includes(field) ? inAny((words) => words.SOURCE_RULE_WORDS) : null;
}

/** What a field has to say in a cell: choices by their words. */
export function cellText(typed: TypedSource, field: SourceField): string {
  const text = (typed[field] ?? '').trim();
  return choicesOf(field)?.[0]?.[text] ?? text;
}

/** The fields of a row as they are typed into the form. */
export function typedFrom(cell: (key: SourceKey) => Cell, shown: (cell: Cell) => string): TypedSource {
  const keyOf = (field: SourceField, text: string): string => {
    const choices = choicesOf(field);
    return (choices && choiceNamed(choices, text)) ?? text;
  };
  return Object.fromEntries(SOURCE_FIELDS.map((field) => [field, keyOf(field, shown(cell(field)))]));
}
