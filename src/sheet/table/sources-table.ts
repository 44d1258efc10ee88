// The table of sources: how each KPI is counted from a tab, a KPI a row.

import {
  formatMessage,
  inCellsOfAny,
  type SOURCE_COLUMN_WORDS,
  type SOURCE_CONDITION_WORDS,
  wordsAtHand,
} from '../../words';
import type { FoundColumn, NamedTable } from './table-spec';

const NUMBERS = [1, 2, 3, 4, 5] as const;

type ConditionPart = keyof typeof SOURCE_CONDITION_WORDS;

/** The key of a column of the sources. */
export type SourceKey = keyof typeof SOURCE_COLUMN_WORDS | `${ConditionPart}${(typeof NUMBERS)[number]}`;

/** The three columns of each condition. */
export const CONDITION_KEYS = NUMBERS.map((number) => ({
  where: `where${number}`,
  rule: `rule${number}`,
  sought: `sought${number}`,
})) satisfies Record<ConditionPart, SourceKey>[];

/** Headers stand no further down, whatever was written above them. */
const SEARCHED_ROWS = 10;

type Look = Pick<FoundColumn<SourceKey>, 'width' | 'shows' | 'accepts'>;

const NAME: Look = { width: 150, shows: 'text' };
const choiceOf = (words: () => Readonly<Record<string, string>>): Look => ({
  width: 120,
  shows: 'text',
  accepts: { type: 'choice', choices: () => Object.values(words()) },
});

const LOOKS: Readonly<Record<keyof typeof SOURCE_COLUMN_WORDS, Look>> = {
  kpi: { width: 180, shows: 'text' },
  tab: NAME,
  headerRow: { width: 90, shows: 'value' },
  date: NAME,
  way: choiceOf(() => wordsAtHand().SOURCE_WAY_WORDS),
  value: NAME,
  by: NAME,
  texts: choiceOf(() => wordsAtHand().SOURCE_TEXT_WORDS),
};

const CONDITION_LOOKS: Readonly<Record<ConditionPart, Look>> = {
  where: NAME,
  rule: choiceOf(() => wordsAtHand().SOURCE_RULE_WORDS),
  sought: NAME,
};

/** The sources of a file. Known by the KPI, the tab, the date column and what to do. */
export function sourcesTable(): NamedTable<SourceKey> {
  const inAny = inCellsOfAny((words) => words.SOURCE_COLUMN_WORDS);
  const conditionsInAny = inCellsOfAny((words) => words.SOURCE_CONDITION_WORDS);
  const {
    SOURCE_SHEET: name,
    SOURCE_COLUMN_WORDS: ofColumns,
    SOURCE_CONDITION_WORDS: ofConditionParts,
  } = wordsAtHand();
  const keys = Object.keys(ofColumns) as (keyof typeof SOURCE_COLUMN_WORDS)[];
  const parts = Object.keys(ofConditionParts) as ConditionPart[];
  const ofConditions = NUMBERS.flatMap((number) =>
    parts.map((part): FoundColumn<SourceKey> => {
      const headed = ({ header }: { readonly header: string }) => formatMessage(header, { number });
      const { note } = ofConditionParts[part];
      return {
        key: `${part}${number}`,
        header: headed(ofConditionParts[part]),
        note,
        headers: conditionsInAny.map((words) => headed(words[part])),
        ...CONDITION_LOOKS[part],
      };
    }),
  );
  return {
    name,
    names: inCellsOfAny((words) => words.SOURCE_SHEET),
    columns: [
      ...keys.map((key) => ({
        key,
        ...ofColumns[key],
        headers: inAny.map((words) => words[key].header),
        ...LOOKS[key],
      })),
      ...ofConditions,
    ],
    headerRow: 1,
    searchedRows: SEARCHED_ROWS,
    knownBy: { all: ['kpi', 'tab', 'date', 'way'], most: [], count: 0 },
  };
}
