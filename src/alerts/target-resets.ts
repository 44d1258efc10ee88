// Targets that were reset while their period ran, as Explain, mails and notes tell it.

import { normalized } from '../cells/text';
import { reaches } from '../kpi/compare';
import type { Day } from '../kpi/day';
import { meetsTarget } from '../kpi/kpi';
import { figuresTogether } from '../sheet/numbers/figures-together';
import type { SheetKpi } from '../sheet/read/content';
import { dayText, formatMessage, RESET_TOLD } from '../words';
import { nameInHistory } from './history-row';

/** A target that was reset. */
export interface TargetReset {
  readonly sheet: string;
  readonly kpi: string;
  /** The first day for which the new target holds. */
  readonly day: Day;
  readonly before: number;
  readonly target: number;
}

/** The rows of a KPI among resets, or reviews, in their order. */
export function rowsOfKpi<Row extends Pick<TargetReset, 'sheet' | 'kpi'>>(
  rows: readonly Row[],
  sheet: string,
  kpi: string,
): Row[] {
  const name = normalized(nameInHistory(kpi));
  return rows.filter((one) => one.sheet === sheet && normalized(one.kpi) === name);
}

/**
 * The reset that made a KPI's target what it is; null where there is none, and where someone has typed another one since. So
 * one that was noted down, and not done, is not told.
 */
export function resetInForce<Reset extends TargetReset>(
  resets: readonly Reset[],
  sheet: string,
  { name, target }: Pick<SheetKpi, 'name' | 'target'>,
): Reset | null {
  const last = rowsOfKpi(resets, sheet, name).pop();
  return last !== undefined && target !== null && isSame(last.target, target) ? last : null;
}

/** How a KPI stood at some time; null where nobody knows. */
interface Stood {
  readonly actual: number | null;
  readonly target: number | null;
}

/** Whether two targets, as far as both are known, are not the same: gaps from one and from the other are not compared. */
export const areOthers = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && !isSame(one, other);

/** Whether a target is easier than another one was. */
const isEasier = (kpi: SheetKpi, target: number, before: number): boolean =>
  !isSame(target, before) && meetsTarget(kpi, before, target);

/**
 * Whether a KPI is judged less hard than by the target of before: what its gap went since is then no progress of its own. A
 * line begins where it stood, whatever its target is.
 */
export const isJudgedEasier = (before: number | null, kpi: SheetKpi): boolean =>
  areOthers(before, kpi.target) &&
  (kpi.line !== undefined || isEasier(kpi, kpi.target as number, before as number));

/** Whether a target that is reached was so at once when it was made easier: what stood there then was enough. */
export const isReachedByReset = (then: Stood, kpi: SheetKpi): boolean =>
  then.actual !== null &&
  then.target !== null &&
  kpi.target !== null &&
  isEasier(kpi, kpi.target, then.target) &&
  meetsTarget(kpi, then.actual, kpi.target);

/**
 * Whether a KPI's target of a sheet was made easier while its period ran: by all of its resets together.
 *
 * @param target The one that its period has, or ended with.
 */
export function wasEased(
  resets: readonly TargetReset[],
  sheet: string,
  kpi: SheetKpi,
  target: number | null,
): boolean {
  const [first] = rowsOfKpi(resets, sheet, kpi.name);
  const isInForce = resetInForce(resets, sheet, { name: kpi.name, target }) !== null;
  return first !== undefined && target !== null && isInForce && isEasier(kpi, target, first.before);
}

export const isSame = (one: number, other: number): boolean => reaches(one, other) && reaches(other, one);

/** What is said of a reset: its day, the target of before and the one since. */
function blanksOf({ day, before, target }: Omit<TargetReset, 'sheet' | 'kpi'>, kpi: SheetKpi) {
  const { first, second } = figuresTogether(before, target, kpi);
  return { before: first, target: second, day: dayText(day) };
}

/** @example resetText(reset, kpi) // => 'Target reset from 120 to 95 on 12 Oct' */
export const resetText = (reset: Omit<TargetReset, 'sheet' | 'kpi'>, kpi: SheetKpi): string =>
  formatMessage(RESET_TOLD.text, blanksOf(reset, kpi));

/** The same beside a label of its own. */
export const resetRowText = (reset: TargetReset, kpi: SheetKpi): string =>
  formatMessage(RESET_TOLD.row, blanksOf(reset, kpi));
