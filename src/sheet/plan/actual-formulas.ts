// The formulas of Actual, Data through and Judged as of: each refers to its own row, and survives sorting.

import { MANY_TIMES } from '../../kpi/unclear-share';
import { type ColumnKey, inCellsOfAny, PERCENT_UNIT } from '../../words';
import { called, fixedCellAt, formula } from '../table/a1';
import { headDay } from '../table/head';
import { cellReference, type FullPlacement } from '../table/placement';

/**
 * What the log's formula has spilled into a row, or nothing: a blank must not become 0. It refers to that formula too, so
 * that nothing is computed from what it said before; an error of it stays where it is.
 *
 * @param header The cell under which the log's figures are spilled, as every row refers to it.
 */
export const spilledFormula = (cell: string, header: string): string =>
  formula('IF', called('OR', called('ISBLANK', header), `${cell}=""`), '""', cell);

/** The actual of a KPI out of the daily log, and the day through which the log is complete for it. */
export function loggedFormula(
  key: 'logged' | 'loggedThrough',
  placement: FullPlacement<ColumnKey>,
  row: number,
): string {
  const header = fixedCellAt(placement.headerRow, placement.columns.logged);
  return spilledFormula(cellReference(placement, key, row), header);
}

/** The day through which an Actual that is typed or a formula is complete: the head's, as soon as there is a value. */
export function dataThroughFormula(placement: FullPlacement<ColumnKey>, row: number): string {
  return formula('IF', `${cellReference(placement, 'actual', row)}=""`, '""', headDay());
}

/** The cells that a row's day depends on, as its formula refers to them. */
export interface DayCells {
  readonly actual: string;
  readonly dataThrough: string;
  readonly headDay: string;
  readonly complete: string;
  /** Those by which a percentage without its sign is found; null on a sheet that lacks one. */
  readonly share: { readonly target: string; readonly unit: string; readonly kind: string } | null;
}

/**
 * The day that a row is judged as of: its Data through, but none that is not over yet; the head's day where there is
 * no actual, or no day said. None at all while the actual is more likely meant as a hundredth of what it says.
 */
export function judgedAsOfFormula({ actual, dataThrough, headDay: head, complete, share }: DayCells): string {
  const through = called(
    'IF',
    called('ISNUMBER', dataThrough),
    called('MIN', dataThrough, complete),
    dataThrough,
  );
  const day = called('IF', called('OR', `${actual}=""`, `${dataThrough}=""`), head, through);
  return share === null ? `=${day}` : formula('IF', unclearShare(actual, share), called('NA'), day);
}

/** The sign of the percentage as full-width keyboards type it. */
const WIDE_PERCENT = '％';

/** The same question as `isUnclearShare`, of cells: only where the unit is the percentage, and nothing adds up. */
function unclearShare(actual: string, { target, unit, kind }: NonNullable<DayCells['share']>): string {
  // Both may be typed in another language than is spoken where this is written, or spoken later.
  const kinds = inCellsOfAny(({ KIND_WORDS, KIND_FORMS }) =>
    (['rate', 'level'] as const).flatMap((one) => [KIND_WORDS[one], ...KIND_FORMS[one]]),
  ).flat();
  const isShare = called(
    'AND',
    called('OR', `${unit}="${PERCENT_UNIT}"`, `${unit}="${WIDE_PERCENT}"`),
    called('OR', ...kinds.map((word) => `${called('LEFT', kind, String(word.length))}="${word}"`)),
    `${called('COUNT', actual, target)}=2`,
  );
  const size = called('ABS', actual);
  const isManyTimes = `${size}>=${MANY_TIMES}*${called('ABS', target)}`;
  return called('IF', isShare, called('AND', `${size}>1`, isManyTimes, `${target}<>0`));
}
