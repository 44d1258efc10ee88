// Whether whoever asks may write somewhere: asked before the first thing is done that can't be taken back, so that all of it
// is done or nothing is.

import { formatMessage, REFUSALS } from '../../words';
import { UserError } from '../runtime/user-error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Why cells may not be written by whoever asks; null where they may. */
export function notAllowedAt(range: Range): string | null {
  if (range.canEdit()) return null;
  const words = { sheet: range.getSheet().getName(), cells: range.getA1Notation() };
  return formatMessage(REFUSALS.notAllowedAt, words);
}

/** Refuses where one of these may not be written. */
export function requireWritable(ranges: readonly Range[]): void {
  for (const range of ranges) {
    const refused = notAllowedAt(range);
    if (refused !== null) throw new UserError(refused);
  }
}
