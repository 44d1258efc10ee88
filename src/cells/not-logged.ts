// A KPI that the log doesn't know, in words.

import { wordsAtHand } from '../words';
import { described } from './described';
import type { InputError } from './input-error';
import type { Log } from './log';
import { problem } from './problem';

/** A message names so many of the log's KPIs. */
const MOST_NAMED = 5;

/** What is told of a KPI of which the log has no entry. */
export function notLogged(kpi: string, log: Log): InputError {
  const known = [...log.names.values()].slice(0, MOST_NAMED);
  if (known.length === 0) return problem('nothingLogged', () => ({}));
  return problem('notLogged', () => ({
    kpi: described(kpi),
    known: known.map(described).join(wordsAtHand().LIST_JOIN),
  }));
}
