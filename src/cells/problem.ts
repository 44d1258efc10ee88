// Problems of cells in words: everything that is wrong with what was typed is said here.

import { ARGUMENT_NAMES, formatMessage, MESSAGES, ROW_PROBLEM_MARK, speakInCells } from '../words';
import type { BlanksIn } from '../words/texts';
import { InputError } from './input-error';
import { awaitedLanguage } from './language-of-call';

type Messages = typeof MESSAGES;
type Values<Name extends keyof Messages> = Readonly<Record<BlanksIn<Messages[Name]>, string | number>>;

/**
 * What a message calls the thing that is wrong: an argument by its name in formulas, or anything else in words, which may
 * be put together when they are needed.
 */
export type Named = string | (() => string);

/** From here on words are of the language of the call that is answered, where one is. */
export function speakOfCall(): void {
  const language = awaitedLanguage();
  if (language !== null) speakInCells(language);
}

/** The name in words. */
export function named(argument: Named): string {
  if (typeof argument !== 'string') return argument();
  return (ARGUMENT_NAMES as Readonly<Record<string, string>>)[argument] ?? argument;
}

/**
 * What is to be thrown for a cell that can't be used. `values` fills the message's blanks: it is asked once the language
 * is chosen.
 */
export function problem<Name extends keyof Messages>(
  name: Name,
  values: () => Values<Name>,
  isPassedOn = false,
): InputError {
  speakOfCall();
  return new InputError(formatMessage(MESSAGES[name], values()), isPassedOn);
}

/** A problem as a row shows it instead of its value. */
export const toldInRow = (message: string): string => ROW_PROBLEM_MARK + message;

/** What another function says of a row, where a text is that; null where it is not. */
export const saidOfRow = (text: string): string | null =>
  text.startsWith(ROW_PROBLEM_MARK) ? text.slice(ROW_PROBLEM_MARK.length) : null;
