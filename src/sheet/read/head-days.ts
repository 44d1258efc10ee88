// Rows whose day is the head's by a formula, whatever day their figure is of.

import { fixedCellAt } from '../table/a1';
import { actualsIn } from './actuals-in';
import type { SheetCells, SheetContent, SheetKpi } from './content';
import { isFrozen, type SheetHead } from './head-reader';

/**
 * The same content; of a frozen sheet with a mark on each KPI whose Data through follows the head, while its Actual does not: what was
 * imported, or comes from elsewhere. Held at an earlier day, the sheet shows that day beside the figure of now.
 */
export function withHeadDays(
  content: SheetContent,
  { formulas }: SheetCells,
  head: SheetHead,
  sheet: string,
): SheetContent {
  if (!isFrozen(head)) return content;
  const { columns, headerRow } = content;
  const { actual, dataThrough } = columns;
  if (actual === undefined || dataThrough === undefined) return content;
  const isHeld = refersToAsOf(head);
  const followsHead = (kpi: SheetKpi) => {
    const formulaIn = (at: number) => formulas[kpi.row - 1]?.[at - 1] ?? '';
    const ofActual = formulaIn(actual);
    return (
      kpi.actual !== null &&
      !kpi.isLogged &&
      isHeld(formulaIn(dataThrough)) &&
      !isHeld(ofActual) &&
      actualsIn(ofActual, actual, headerRow + 1, sheet).length === 0
    );
  };
  return {
    ...content,
    kpis: content.kpis.map((kpi) =>
      followsHead(kpi) ? { ...kpi, followsHead: true, dataThrough: null } : kpi,
    ),
  };
}

/** Whether a formula refers to the head's as-of cell. */
export function refersToAsOf({ asOfCell: { row, column } }: SheetHead): (formula: string) => boolean {
  const letters = fixedCellAt(row, column).split('$')[1];
  const asOf = new RegExp(String.raw`(?<![\w!])\$?${letters}\$?${row}(?!\d)`, 'i');
  return (formula) => asOf.test(formula);
}
