// A source as someone typed it: in the form of Set up, or in the cells of its row.

import type { Cell } from '../../cells/cell';
import { choiceNamed } from '../../cells/choice';
import { inSheetsOfAny, SOURCE_RULE_WORDS, SOURCE_WAY_WORDS } from '../../words';
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
];

const isRule = (field: SourceField): boolean => RULE_KEYS.includes(field);

/** What a field has to say in a cell: choices by their words. */
export function cellText(typed: TypedSource, field: SourceField): string {
  const text = (typed[field] ?? '').trim();
  const words: Readonly<Record<string, string>> =
    field === 'way' ? SOURCE_WAY_WORDS : isRule(field) ? SOURCE_RULE_WORDS : {};
  return words[text] ?? text;
}

/** The fields of a row as they are typed into the form. */
export function typedFrom(cell: (key: SourceKey) => Cell, shown: (cell: Cell) => string): TypedSource {
  const keyOf = (field: SourceField, text: string): string => {
    if (field === 'way')
      return (
        choiceNamed(
          inSheetsOfAny((words) => words.SOURCE_WAY_WORDS),
          text,
        ) ?? text
      );
    if (!isRule(field)) return text;
    return (
      choiceNamed(
        inSheetsOfAny((words) => words.SOURCE_RULE_WORDS),
        text,
      ) ?? text
    );
  };
  return Object.fromEntries(SOURCE_FIELDS.map((field) => [field, keyOf(field, shown(cell(field)))]));
}
