// What stands over the columns that functions fill.

import { speakOfCall } from '../cells/problem';
import { type FunctionName, wordsAtHand } from '../words';

/** The labels of a function, one a column, in the language of the call. */
export function labelsOf(name: FunctionName): string[] {
  speakOfCall();
  const { FUNCTION_LABELS, FURTHER_LABELS } = wordsAtHand();
  return [FUNCTION_LABELS[name], ...(FURTHER_LABELS[name] ?? [])];
}
