// What the team summary says of a win of the week: what it is, whether it is one of several in a row, and thanks to whom.

import { dayText, formatMessage, MAIL_HEADLINES, PRAISE, STREAKS } from '../../words';
import type { WinItem } from '../digest';
import { plain } from '../text';
import { actualAndTarget, days, gapOf } from './amounts';
import { nameIn, noteOn } from './card';
import { resetRow } from './figure-rows';
import type { Card, Row } from './mail';

/** More names than fit are cut. */
const LONGEST_NAMES = 140;

/** The card of a win. */
export function praiseCard(item: WinItem, isOneSheet: boolean): Card {
  const { what, streak, period, names } = item.praise;
  const reset = resetRow(item);
  const rows: Row[] = reset === null ? [] : [reset];
  if (streak > 1) rows.push({ label: PRAISE.streak, text: STREAKS[period](streak) });
  if (names !== '') rows.push({ label: PRAISE.names, text: plain(names, LONGEST_NAMES) });
  return {
    title: nameIn(item),
    tone: 'good',
    note: noteOn(item, isOneSheet),
    state: PRAISE[what],
    headline: what === 'reached' ? reached(item) : recovered(item),
    rows,
  };
}

function reached(item: WinItem): string {
  const { daysLeft } = item.assessment.progress;
  const values = actualAndTarget(item);
  return daysLeft === 0
    ? formatMessage(MAIL_HEADLINES.won, values)
    : formatMessage(MAIL_HEADLINES.achieved, { ...values, days: days(daysLeft) });
}

function recovered({ praise: { before }, assessment: { paceGap } }: WinItem): string {
  if (before === null || before.gap === null || paceGap === null) return PRAISE.recoveredPlain;
  const values = { before: gapOf(before.gap), day: dayText(before.day), now: gapOf(paceGap) };
  return formatMessage(PRAISE.recoveredFrom, values);
}
