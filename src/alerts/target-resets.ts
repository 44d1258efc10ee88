// Targets that were reset while their period ran, as Explain, mails and notes tell it.

import { normalized } from '../cells/text';
import { reaches } from '../kpi/compare';
import type { Day } from '../kpi/day';
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
