// LINK_STRENGTH: whether two KPIs of the daily log go together.

import { linkInLog } from '../cells/link-in-log';
import { notLogged } from '../cells/not-logged';
import { speakOfCall } from '../cells/problem';
import { wordsAtHand } from '../words';
import type { Row } from './row';

type Answer = readonly [verdict: string | null, r: number | null, weeks: number | null, pairs: number | null];

const NOTHING: Answer = [null, null, null, null];

/**
 * The verdict in the language of the call, the correlation, how many weeks later, and from how many pairs of weeks. Blanks
 * where the log has no entry of one of the KPIs; where the row stands alone, that is told.
 */
export function linkStrength(row: Row): Answer {
  const { driver: name, result: resultName, log, driverKind, resultKind, asOfOrToday } = row;
  if (name === null || resultName === null || log === null) return NOTHING;
  const [driver, result] = [
    { name, kind: driverKind },
    { name: resultName, kind: resultKind },
  ];
  const link = linkInLog(driver, result, log, asOfOrToday);
  if (link === null) {
    if (!row.isAlone) return NOTHING;
    throw notLogged(log.usableOf(name).length === 0 ? name : resultName, log);
  }
  speakOfCall();
  return [wordsAtHand().LINK_WORDS[link.verdict], link.r, link.weeks, link.pairs];
}
