// The words that each call from a cell loads, in the language that is spoken.
//
// Imported from here they are those of the moment, for an import of a name is a look at it, not a copy. What is made of
// words once, when a file is loaded, would keep the language of then.

import * as en from '../en/at-hand';
import * as ja from '../ja/at-hand';
import type { Words } from '../texts';
import type { Language } from './language';

type Names = Readonly<Record<keyof typeof en, unknown>>;
type Spoken = { readonly [Name in keyof typeof en]: Words<(typeof en)[Name]> };

/** The same in every language: what people type is understood in each. */
export const AT_HAND = { en, ja } satisfies Record<Language, Names> as unknown as Readonly<
  Record<Language, Spoken>
>;

export let PRODUCT = en.PRODUCT as Words<typeof en.PRODUCT>;
export let MENU = en.MENU as Words<typeof en.MENU>;
export let GUIDE = en.GUIDE as Words<typeof en.GUIDE>;
export let MAIN_PART_MISSING = en.MAIN_PART_MISSING as Words<typeof en.MAIN_PART_MISSING>;
export let STATUS_WORDS = en.STATUS_WORDS as Words<typeof en.STATUS_WORDS>;
export let KIND_WORDS = en.KIND_WORDS as Words<typeof en.KIND_WORDS>;
export let KIND_FORMS = en.KIND_FORMS as Words<typeof en.KIND_FORMS>;
export let DIRECTION_WORDS = en.DIRECTION_WORDS as Words<typeof en.DIRECTION_WORDS>;
export let HOW_WORDS = en.HOW_WORDS as Words<typeof en.HOW_WORDS>;
export let HOW_FORMS = en.HOW_FORMS as Words<typeof en.HOW_FORMS>;
export let LINK_WORDS = en.LINK_WORDS as Words<typeof en.LINK_WORDS>;
export let WEEKDAY_WORDS = en.WEEKDAY_WORDS as Words<typeof en.WEEKDAY_WORDS>;
export let WEEKDAY_TEXTS = en.WEEKDAY_TEXTS as Words<typeof en.WEEKDAY_TEXTS>;
export let EVERY_DAY_TEXT = en.EVERY_DAY_TEXT as Words<typeof en.EVERY_DAY_TEXT>;
export let SPAN_WORDS = en.SPAN_WORDS as Words<typeof en.SPAN_WORDS>;
export let LIST_WORDS = en.LIST_WORDS as Words<typeof en.LIST_WORDS>;
export let EVERY_DAY_WORDS = en.EVERY_DAY_WORDS as Words<typeof en.EVERY_DAY_WORDS>;
export let MONDAY_TO_FRIDAY_WORDS = en.MONDAY_TO_FRIDAY_WORDS as Words<typeof en.MONDAY_TO_FRIDAY_WORDS>;
export let HOLIDAY_WORDS = en.HOLIDAY_WORDS as Words<typeof en.HOLIDAY_WORDS>;
export let DATE_WORDS = en.DATE_WORDS as Words<typeof en.DATE_WORDS>;
export let MONTH_WORDS = en.MONTH_WORDS as Words<typeof en.MONTH_WORDS>;
export let LOGGED_AS_WORDS = en.LOGGED_AS_WORDS as Words<typeof en.LOGGED_AS_WORDS>;
export let QUOTIENT_SIGN = en.QUOTIENT_SIGN as Words<typeof en.QUOTIENT_SIGN>;
export let CHECK_WORDS = en.CHECK_WORDS as Words<typeof en.CHECK_WORDS>;
export let CHECK_FORMS = en.CHECK_FORMS as Words<typeof en.CHECK_FORMS>;
export let DATE_SIGN = en.DATE_SIGN as Words<typeof en.DATE_SIGN>;
export let PERCENT_UNIT = en.PERCENT_UNIT as Words<typeof en.PERCENT_UNIT>;
export let COUNTER_WORDS = en.COUNTER_WORDS as Words<typeof en.COUNTER_WORDS>;
export let QUOTED = en.QUOTED as Words<typeof en.QUOTED>;
export let LIST_JOIN = en.LIST_JOIN as Words<typeof en.LIST_JOIN>;
export let ROW_PROBLEM_MARK = en.ROW_PROBLEM_MARK as Words<typeof en.ROW_PROBLEM_MARK>;
export let MESSAGES = en.MESSAGES as Words<typeof en.MESSAGES>;
export let ARGUMENT_NAMES = en.ARGUMENT_NAMES as Words<typeof en.ARGUMENT_NAMES>;
export let received = en.received as Words<typeof en.received>;
export let FUNCTION_LABELS = en.FUNCTION_LABELS as Words<typeof en.FUNCTION_LABELS>;
export let FURTHER_LABELS = en.FURTHER_LABELS as Words<typeof en.FURTHER_LABELS>;
export let NODE_HEADER = en.NODE_HEADER as Words<typeof en.NODE_HEADER>;
export let KPI_HEADER = en.KPI_HEADER as Words<typeof en.KPI_HEADER>;
export let ACTUAL_HEADER = en.ACTUAL_HEADER as Words<typeof en.ACTUAL_HEADER>;
export let KIND_HEADER = en.KIND_HEADER as Words<typeof en.KIND_HEADER>;
export let UNIT_HEADER = en.UNIT_HEADER as Words<typeof en.UNIT_HEADER>;
export let TARGET_HEADER = en.TARGET_HEADER as Words<typeof en.TARGET_HEADER>;
export let BASELINE_HEADER = en.BASELINE_HEADER as Words<typeof en.BASELINE_HEADER>;
export let CALENDAR_HEADER = en.CALENDAR_HEADER as Words<typeof en.CALENDAR_HEADER>;
export let WEIGHT_HEADER = en.WEIGHT_HEADER as Words<typeof en.WEIGHT_HEADER>;
export let SOURCE_SHEET = en.SOURCE_SHEET as Words<typeof en.SOURCE_SHEET>;
export let SOURCE_COLUMN_WORDS = en.SOURCE_COLUMN_WORDS as Words<typeof en.SOURCE_COLUMN_WORDS>;
export let SOURCE_CONDITION_WORDS = en.SOURCE_CONDITION_WORDS as Words<typeof en.SOURCE_CONDITION_WORDS>;
export let SOURCE_WAY_WORDS = en.SOURCE_WAY_WORDS as Words<typeof en.SOURCE_WAY_WORDS>;
export let SOURCE_RULE_WORDS = en.SOURCE_RULE_WORDS as Words<typeof en.SOURCE_RULE_WORDS>;
export let SOURCE_TEXT_WORDS = en.SOURCE_TEXT_WORDS as Words<typeof en.SOURCE_TEXT_WORDS>;
export let SOURCE_PROBLEMS = en.SOURCE_PROBLEMS as Words<typeof en.SOURCE_PROBLEMS>;

let spoken: Language = 'en';

/** The language of these words: that which is spoken. */
export const spokenLanguage = (): Language => spoken;

/** All of these words, as they are spoken. */
export const wordsAtHand = (): Spoken => AT_HAND[spoken];

/** From here on these words are of this language. Most calls from cells speak the one that is spoken already. */
export function speakInCells(language: Language): void {
  if (language === spoken) return;
  spoken = language;
  const words = AT_HAND[language];
  PRODUCT = words.PRODUCT;
  MENU = words.MENU;
  GUIDE = words.GUIDE;
  MAIN_PART_MISSING = words.MAIN_PART_MISSING;
  STATUS_WORDS = words.STATUS_WORDS;
  KIND_WORDS = words.KIND_WORDS;
  KIND_FORMS = words.KIND_FORMS;
  DIRECTION_WORDS = words.DIRECTION_WORDS;
  HOW_WORDS = words.HOW_WORDS;
  HOW_FORMS = words.HOW_FORMS;
  LINK_WORDS = words.LINK_WORDS;
  WEEKDAY_WORDS = words.WEEKDAY_WORDS;
  WEEKDAY_TEXTS = words.WEEKDAY_TEXTS;
  EVERY_DAY_TEXT = words.EVERY_DAY_TEXT;
  SPAN_WORDS = words.SPAN_WORDS;
  LIST_WORDS = words.LIST_WORDS;
  EVERY_DAY_WORDS = words.EVERY_DAY_WORDS;
  MONDAY_TO_FRIDAY_WORDS = words.MONDAY_TO_FRIDAY_WORDS;
  HOLIDAY_WORDS = words.HOLIDAY_WORDS;
  DATE_WORDS = words.DATE_WORDS;
  MONTH_WORDS = words.MONTH_WORDS;
  LOGGED_AS_WORDS = words.LOGGED_AS_WORDS;
  QUOTIENT_SIGN = words.QUOTIENT_SIGN;
  CHECK_WORDS = words.CHECK_WORDS;
  CHECK_FORMS = words.CHECK_FORMS;
  DATE_SIGN = words.DATE_SIGN;
  PERCENT_UNIT = words.PERCENT_UNIT;
  COUNTER_WORDS = words.COUNTER_WORDS;
  QUOTED = words.QUOTED;
  LIST_JOIN = words.LIST_JOIN;
  ROW_PROBLEM_MARK = words.ROW_PROBLEM_MARK;
  MESSAGES = words.MESSAGES;
  ARGUMENT_NAMES = words.ARGUMENT_NAMES;
  received = words.received;
  FUNCTION_LABELS = words.FUNCTION_LABELS;
  FURTHER_LABELS = words.FURTHER_LABELS;
  NODE_HEADER = words.NODE_HEADER;
  KPI_HEADER = words.KPI_HEADER;
  ACTUAL_HEADER = words.ACTUAL_HEADER;
  KIND_HEADER = words.KIND_HEADER;
  UNIT_HEADER = words.UNIT_HEADER;
  TARGET_HEADER = words.TARGET_HEADER;
  BASELINE_HEADER = words.BASELINE_HEADER;
  CALENDAR_HEADER = words.CALENDAR_HEADER;
  WEIGHT_HEADER = words.WEIGHT_HEADER;
  SOURCE_SHEET = words.SOURCE_SHEET;
  SOURCE_COLUMN_WORDS = words.SOURCE_COLUMN_WORDS;
  SOURCE_CONDITION_WORDS = words.SOURCE_CONDITION_WORDS;
  SOURCE_WAY_WORDS = words.SOURCE_WAY_WORDS;
  SOURCE_RULE_WORDS = words.SOURCE_RULE_WORDS;
  SOURCE_TEXT_WORDS = words.SOURCE_TEXT_WORDS;
  SOURCE_PROBLEMS = words.SOURCE_PROBLEMS;
}
