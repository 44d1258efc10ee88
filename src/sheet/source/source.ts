// What a source is: how the figure of a KPI is made of the rows of a tab.

import type { SOURCE_RULE_WORDS, SOURCE_TEXT_WORDS, SOURCE_WAY_WORDS } from '../../words';

/** What is done with the rows that count. */
export type SourceWay = keyof typeof SOURCE_WAY_WORDS;

/** How dates and amounts are read that are texts: `read` finds the order of day and month in the column itself. */
export type SourceTexts = keyof typeof SOURCE_TEXT_WORDS;

/** What has to hold of a column. */
export type SourceRule = keyof typeof SOURCE_RULE_WORDS;

/** A value that cells are compared with; a day by its serial number. */
export type Sought = string | number | boolean;

/** What must hold of a column for a row to count. */
export interface Condition {
  /** Its header. */
  readonly column: string;
  readonly rule: SourceRule;
  /** Of `oneOf` one or more, of `notBlank` none, else one. */
  readonly sought: readonly Sought[];
}

/** How one figure is counted from a tab. Columns go by their headers. */
export interface Source {
  readonly kpi: string;
  readonly tab: string;
  /** Counted from 1; null: the first row that has all the headers. */
  readonly headerRow: number | null;
  readonly date: string;
  readonly way: SourceWay;
  /** null where rows are counted. */
  readonly value: string | null;
  /** The name of the source that it is divided by; null where it is not. */
  readonly by: string | null;
  readonly conditions: readonly Condition[];
  /** null: dates and amounts that are texts count for nothing. */
  readonly texts: SourceTexts | null;
}

/** The headers that a source names. */
export const headersOf = ({ date, value, conditions }: Source): string[] => [
  ...new Set([date, ...(value === null ? [] : [value]), ...conditions.map(({ column }) => column)]),
];
