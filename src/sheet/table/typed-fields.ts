// What is typed about a KPI when it is set up, stands in a column of its own, and goes on into the next period: one table.
// The form, its checks, the cells, their reader and the next period's set-up follow it.

import { checkFrequencyWords } from '../../cells/check-frequency';
import type { ChoiceWords } from '../../cells/choice';
import type { Kind } from '../../kpi/kpi';
import { CHECK_WORDS, type ColumnKey, INDICATOR_WORDS, UNIT_WORDS } from '../../words';
import { indicatorWords, unitWords } from './choice-words';

/** How a field is typed, kept in its column, and read back. `isFolded`: in the part of the form that folds away. */
export type TypedField = { readonly isFolded?: true } & (
  | { readonly type: 'text' }
  | {
      readonly type: 'amount';
      /** Of other kinds it is not asked for. */
      readonly onlyFor?: Kind;
    }
  | {
      readonly type: 'choice';
      readonly words: () => Readonly<Record<string, string>>;
      /** Whatever else may be typed for these words, in any language. */
      readonly understood: () => readonly ChoiceWords<string>[];
      /** What a new KPI begins with. */
      readonly usual: string;
      /** What the next period takes where the cell says nothing that is known. */
      readonly unread: string;
      /** An unknown word in the cell is no mistake. */
      readonly isFree?: true;
    }
);

/** The fields by the keys of their columns, in the order of the form. */
export const TYPED_FIELDS = {
  target: { type: 'amount' },
  unit: {
    type: 'choice',
    words: () => UNIT_WORDS,
    understood: unitWords,
    usual: 'count',
    unread: 'decimal',
    isFree: true,
  },
  baseline: { type: 'amount', onlyFor: 'level' },
  goal: { type: 'text', isFolded: true },
  factor: { type: 'text', isFolded: true },
  indicator: {
    type: 'choice',
    words: () => INDICATOR_WORDS,
    understood: indicatorWords,
    usual: 'lagging',
    unread: 'lagging',
    isFolded: true,
  },
  check: {
    type: 'choice',
    words: () => CHECK_WORDS,
    understood: checkFrequencyWords,
    usual: 'weekly',
    unread: 'weekly',
    isFolded: true,
  },
  reviewed: { type: 'text', isFolded: true },
} as const satisfies Partial<Record<ColumnKey, TypedField>>;

type Fields = typeof TYPED_FIELDS;
export type FieldKey = keyof Fields;
export const FIELD_KEYS = Object.keys(TYPED_FIELDS) as readonly FieldKey[];
/** Those that a form lays out one below the other; the others have places of their own. */
export const FOLDED_FIELDS = FIELD_KEYS.filter((key) => 'isFolded' in TYPED_FIELDS[key]);

type Choice<Field> = Field extends { words: () => Readonly<Record<infer Key, string>> } ? Key : never;

/** The values as someone types them: amounts as texts, choices by their keys. */
export type FieldsTyped = {
  readonly [Key in FieldKey]: Fields[Key]['type'] extends 'choice' ? Choice<Fields[Key]> : string;
};

/** The values as they are set up. */
export type FieldsSet = {
  readonly [Key in FieldKey]: Fields[Key]['type'] extends 'amount' ? number | null : FieldsTyped[Key];
};

/** The values as cells have them: a choice that is none is null. */
export type FieldsRead = {
  readonly [Key in FieldKey]: Fields[Key]['type'] extends 'choice' ? FieldsSet[Key] | null : FieldsSet[Key];
};

/** A value for each field, or for each of some. What comes of it is the caller's to say. */
export function mapFields<Values>(
  value: (field: TypedField, key: FieldKey) => unknown,
  keys: readonly FieldKey[] = FIELD_KEYS,
): Values {
  return Object.fromEntries(keys.map((key) => [key, value(TYPED_FIELDS[key], key)])) as Values;
}

/** What the form of a new KPI begins with. */
export const NEW_FIELDS = mapFields<FieldsTyped>((field) => (field.type === 'choice' ? field.usual : ''));

/** The same as it is set up, where nothing else was chosen. */
export const NEW_FIELDS_SET = mapFields<FieldsSet>((field, key) =>
  field.type === 'amount' ? null : NEW_FIELDS[key],
);
