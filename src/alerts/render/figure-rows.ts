// The rows of a card that say figures.

import { shapeOf } from '../../kpi/kpi';
import { MAIL_ROWS as ROWS, say, signedShareText, trimmedNumberText } from '../../words';
import type { Item } from '../digest';
import { goesDown, isAllowance } from '../pace';
import { actual, amount, asOf, days, difference, type Saying, target } from './amounts';
import type { Row } from './mail';

/** Where it stands, where it lands, what it takes, and whether that was ever done. */
export const figureRows: Saying<readonly (Row | null)[]> = (item) => [
  soFarRow(item),
  landingRow(item),
  neededRow(item),
  bestRow(item),
];

function soFarRow(item: Item): Row {
  const { kpi, assessment } = item;
  const { paceGap, expected } = assessment;
  const values = { actual: actual(item), day: asOf(item) };
  if (paceGap === null) return { label: ROWS.soFar, text: say(ROWS.soFarPlain, values) };
  const gap = signedShareText(paceGap);
  const shape = shapeOf(kpi);
  const text =
    shape === 'flat'
      ? say(ROWS.soFarFlat, { ...values, target: target(item), gap })
      : say(shape === 'path' ? ROWS.soFarOfWay : goesDown(kpi) ? ROWS.soFarAllowed : ROWS.soFarText, {
          ...values,
          expected: amount(item, expected),
          gap,
        });
  return { label: ROWS.soFar, text };
}

function landingRow(item: Item): Row | null {
  const { landing, shortfall } = item.assessment;
  // Where nothing is prorated, the landing is the actual, which is said already.
  if (landing === null || shortfall === null || shapeOf(item.kpi) === 'flat') return null;
  const values = { landing: amount(item, landing), target: target(item) };
  const text =
    shortfall === 0
      ? say(ROWS.landingText, values)
      : say(goesDown(item.kpi) ? ROWS.landingOver : ROWS.landingShort, {
          ...values,
          shortfall: difference(item, shortfall),
        });
  return { label: ROWS.landing, text };
}

function neededRow(item: Item): Row | null {
  const { assessment, pace } = item;
  const { requiredPace, progress } = assessment;
  // Of a broken allowance nothing is left.
  if (requiredPace === null || requiredPace === 0) return null;
  const perDay = (value: number) => amount(item, value, true);
  const times = pace === null || pace === 0 ? null : requiredPace / pace;
  const values = { pace: perDay(requiredPace), days: days(progress.daysLeft) };
  return {
    label: isAllowance(item.kpi) ? ROWS.allowed : ROWS.needed,
    text:
      pace === null || times === null || times <= 0
        ? say(ROWS.perDay, values)
        : say(ROWS.perDayTimes, { ...values, times: trimmedNumberText(times, 1), soFar: perDay(pace) }),
  };
}

function bestRow(item: Item): Row | null {
  const { bestPace, wasPaceHeld } = item;
  if (bestPace === null || wasPaceHeld === null) return null;
  const isLow = isAllowance(item.kpi);
  const held = isLow ? ROWS.lowestHeld : ROWS.bestHeld;
  const notHeld = isLow ? ROWS.lowestNotHeld : ROWS.bestNotHeld;
  const best = amount(item, bestPace, true);
  return { label: isLow ? ROWS.lowest : ROWS.best, text: say(wasPaceHeld ? held : notHeld, { best }) };
}

/** How far the result is from the target. */
export function resultRow({ assessment }: Item): Row | null {
  const { paceGap } = assessment;
  return paceGap === null
    ? null
    : { label: ROWS.result, text: say(ROWS.resultText, { gap: signedShareText(paceGap) }) };
}
