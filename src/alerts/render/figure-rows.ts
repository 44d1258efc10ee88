// The rows of a card that say figures.

import { shapeOf } from '../../kpi/kpi';
import { daysApart } from '../../sheet/explain/explain-reached';
import { isByPlan, plannedShareText } from '../../sheet/explain/planned-share';
import { pacesTogether } from '../../sheet/numbers/figures-together';
import { dayText, formatMessage, RESET_TOLD, MAIL_ROWS as ROWS } from '../../words';
import type { Item } from '../digest';
import { goesDown, isAllowance } from '../pace';
import { resetRowText } from '../target-resets';
import { actual, asOf, days, gapOf, landingAndTarget, type Saying, someOf, together } from './amounts';
import type { Row } from './mail';

/** Where it stands, where it lands, what it takes, and whether that was ever done. */
export const figureRows: Saying<readonly (Row | null)[]> = (item) => {
  const { kpi, assessment, pace, bestPace } = item;
  const paces = [assessment.requiredPace, pace, bestPace].filter((one): one is number => one !== null);
  const texts = pacesTogether(paces, kpi);
  const perDay = (value: number) => texts[paces.indexOf(value)] ?? '';
  return [
    soFarRow(item),
    resetRow(item),
    planRow(item),
    landingRow(item),
    usedUpRow(item),
    neededRow(item, perDay),
    bestRow(item, perDay),
  ];
};

function soFarRow(item: Item): Row {
  const { kpi, assessment } = item;
  const { paceGap, expected } = assessment;
  const day = asOf(item);
  if (paceGap === null)
    return { label: ROWS.soFar, text: formatMessage(ROWS.soFarPlain, { actual: actual(item), day }) };
  const { first, second } = together(item, kpi.actual, expected);
  const values = { actual: first, day, gap: gapOf(paceGap) };
  const shape = shapeOf(kpi);
  if (isByPlan(item)) {
    const words =
      shape === 'path'
        ? ROWS.soFarPlannedOfWay
        : isAllowance(kpi)
          ? ROWS.soFarPlannedAllowed
          : ROWS.soFarPlanned;
    return { label: ROWS.soFar, text: formatMessage(words, { ...values, expected: second }) };
  }
  const text =
    shape === 'flat'
      ? formatMessage(ROWS.soFarFlat, { ...values, target: second })
      : formatMessage(
          shape === 'path' ? ROWS.soFarOfWay : goesDown(kpi) ? ROWS.soFarAllowed : ROWS.soFarText,
          {
            ...values,
            expected: second,
          },
        );
  return { label: ROWS.soFar, text };
}

/** That its target is not the one that it began with. */
export const resetRow: Saying<Row | null> = ({ reset, kpi }) =>
  reset === undefined ? null : { label: RESET_TOLD.label, text: resetRowText(reset, kpi) };

/** By what share its plan is no straight line. */
function planRow(item: Item): Row | null {
  const text = plannedShareText(item);
  return text === null ? null : { label: ROWS.plan, text };
}

function landingRow(item: Item): Row | null {
  const { landing, shortfall } = item.assessment;
  // Where nothing is prorated, the landing is the actual, which is said already.
  if (landing === null || shortfall === null || shapeOf(item.kpi) === 'flat') return null;
  const { difference, ...values } = landingAndTarget(item);
  const text =
    shortfall === 0
      ? formatMessage(ROWS.landingText, values)
      : formatMessage(goesDown(item.kpi) ? ROWS.landingOver : ROWS.landingShort, {
          ...values,
          shortfall: difference,
        });
  return { label: ROWS.landing, text };
}

/** Where an allowance does not last: until when it does. */
function usedUpRow(item: Item): Row | null {
  const { kpi, reachedOn } = item;
  if (reachedOn === null || reachedOn >= kpi.end || !isAllowance(kpi)) return null;
  const values = { day: dayText(reachedOn), days: daysApart(reachedOn, kpi.end) };
  return {
    label: ROWS.usedUp,
    text: formatMessage(isByPlan(item) ? ROWS.usedUpPlannedText : ROWS.usedUpText, values),
  };
}

function neededRow(item: Item, perDay: (value: number) => string): Row | null {
  const { assessment, pace } = item;
  const { requiredPace, progress } = assessment;
  // Of a broken allowance nothing is left.
  if (requiredPace === null || requiredPace === 0) return null;
  // Of nothing, or of a pace in the other direction, nothing is a multiple.
  const isMultiple = pace !== null && requiredPace * pace > 0;
  const values = { pace: perDay(requiredPace), days: days(progress.daysLeft) };
  return {
    label: isAllowance(item.kpi) ? ROWS.allowed : ROWS.needed,
    text: isMultiple
      ? formatMessage(ROWS.perDayTimes, {
          ...values,
          times: someOf(requiredPace / pace),
          soFar: perDay(pace),
        })
      : formatMessage(ROWS.perDay, values),
  };
}

function bestRow(item: Item, perDay: (value: number) => string): Row | null {
  const { bestPace, wasPaceHeld } = item;
  // Where nothing is needed or left, there is nothing to compare.
  if (bestPace === null || wasPaceHeld === null || item.assessment.requiredPace === 0) return null;
  const isLow = isAllowance(item.kpi);
  const held = isLow ? ROWS.lowestHeld : ROWS.bestHeld;
  const notHeld = isLow ? ROWS.lowestNotHeld : ROWS.bestNotHeld;
  return {
    label: isLow ? ROWS.lowest : ROWS.best,
    text: formatMessage(wasPaceHeld ? held : notHeld, { best: perDay(bestPace) }),
  };
}

/** How far the result is from the target. */
export function resultRow({ assessment }: Item): Row | null {
  const { paceGap } = assessment;
  return paceGap === null
    ? null
    : { label: ROWS.result, text: formatMessage(ROWS.resultText, { gap: gapOf(paceGap) }) };
}
