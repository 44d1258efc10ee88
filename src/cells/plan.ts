// A plan: a row per KPI, a column per stretch, each headed by its first day or its month. The only reader of it.

import { type Stretch, stretchesOf } from '../kpi/plan/stretches';
import { formatMessage, wordsAtHand } from '../words';
import { isMeasured } from './amount-size';
import { atPlace } from './at-place';
import { type Cell, isBlank } from './cell';
import type { SheetDays } from './date';
import { described } from './described';
import { type LogCells, logCells } from './log-cells';
import { readNumber } from './number';
import { firstDaysIn } from './plan-headers';
import { problem } from './problem';
import { normalized, textOf } from './text';

/** A plan, by KPI. */
export interface Plan {
  readonly stretches: readonly Stretch[];
  /**
   * What is planned of a KPI, by stretch; null in it is not planned, and null instead of it that the plan doesn't know the
   * KPI. Throws where a cell of its row can't be used, or it has two rows.
   */
  amountsOf(kpi: string): readonly (number | null)[] | null;
  /** Its first row, counted from 0, which is the header's; null where the plan doesn't know the KPI. */
  rowOf(kpi: string): number | null;
  /** Every name as its first row has it, by its normalized form. */
  readonly names: ReadonlyMap<string, string>;
}

type Rows = readonly (readonly Cell[])[];

/**
 * The plan in a range. Its first row is the header: over the names anything that is no date, then the first days of the
 * stretches in their order, or their months. What is behind them, such as sums, is not read; nor are rows without a name.
 *
 * @param saysPlace Whether a message says where in the range a cell is: not where its address is said besides.
 */
export function readPlan(value: Cell | Rows, sheetDays: SheetDays, saysPlace = true): Plan {
  const rows: Rows = Array.isArray(value) ? value : [[value as Cell]];
  const cells = logCells(sheetDays);
  const firstDays = firstDaysIn(rows[0] ?? [], cells, sheetDays, saysPlace);
  const rowsByKpi = new Map<string, number[]>();
  const names = new Map<string, string>();
  for (let index = 1; index < rows.length; index++) {
    const kpi = rows[index]?.[0];
    if (isBlank(kpi)) continue;
    const name = normalized(textOf(kpi, sheetDays));
    const known = rowsByKpi.get(name);
    if (known !== undefined) known.push(index);
    else {
      rowsByKpi.set(name, [index]);
      names.set(name, textOf(kpi, sheetDays));
    }
  }
  const read = new Map<string, readonly (number | null)[]>();
  return {
    stretches: stretchesOf(firstDays),
    names,
    rowOf: (kpi) => rowsByKpi.get(normalized(kpi))?.[0] ?? null,
    amountsOf: (kpi) => {
      const name = normalized(kpi);
      const [row, another] = rowsByKpi.get(name) ?? [];
      if (row === undefined) return null;
      if (another !== undefined) {
        atPlace({ row: another, column: 0 }, () => {
          throw problem('planTwice', () => ({ kpi: described(kpi), first: row + 1, second: another + 1 }));
        });
      }
      const amounts = read.get(name) ?? amountsIn(rows, row, firstDays.length, cells, saysPlace);
      read.set(name, amounts);
      return amounts;
    },
  };
}

/** The amounts of a row. A text that may mean two numbers is read as the file writes them. */
function amountsIn(
  rows: Rows,
  row: number,
  count: number,
  cells: LogCells,
  saysPlace: boolean,
): (number | null)[] {
  return Array.from({ length: count }, (_, index) => {
    const column = index + 1;
    const cell = rows[row]?.[column];
    const named = () => {
      const { planValue, planValueHere } = wordsAtHand().MESSAGES;
      return saysPlace ? formatMessage(planValue, { row: row + 1, column: column + 1 }) : planValueHere;
    };
    return atPlace({ row, column }, () => cells.valueOf(cell) ?? readNumber(named, cell, isMeasured));
  });
}
