// The same sheet in another order of rows.

import { normalized, textOf } from '../../src/cells/text';
import type { ProgressView } from '../../src/protocol/replies';
import { readHead } from '../../src/sheet/read/head-reader';
import { findHeaders } from '../../src/sheet/table/headers';
import type { Row } from './a-spreadsheet';
import { cellOf, cellsOf } from './grid';
import type { Readings, SheetReading } from './readings';

/**
 * The same sheet with its rows in another order; null where that means something: of two KPIs of one name and owner
 * the first one counts, and a row may have taken the place of the headers.
 */
export function inAnotherOrder(one: SheetReading, { sheetDays }: Readings): SheetReading | null {
  const { sheet, cells } = one;
  const headers = findHeaders(cells.values);
  const first = cells.values.length - sheet.rows.length;
  if (headers.headerRow !== first || sheet.rows.length < 2) return null;
  const name = (row: Row) => {
    const entry = row[(headers.columns.kpi ?? 0) - 1];
    return entry === undefined ? '' : normalized(textOf(cellOf(entry)));
  };
  const names = sheet.rows.map(name).filter((shown) => shown !== '');
  if (new Set(names).size < names.length) return null;
  const keyed = sheet.rows.map((row, index) => ({
    row,
    by: Math.imul(sheet.order ^ (index * 0x9e37), 0x85ebca6b) >>> 0,
  }));
  const rows = keyed.sort((a, b) => a.by - b.by).map(({ row }) => row);
  const changed = { ...sheet, rows };
  const others = cellsOf(changed);
  // What a row says may be a header: then another order is another sheet.
  if (findHeaders(others.values).headerRow !== headers.headerRow) return null;
  return { sheet: changed, cells: others, head: readHead(others, sheetDays) };
}

/** Progress without the places of rows. */
export function withoutPlaces(view: ProgressView) {
  const inOrder = (texts: readonly string[]) => [...texts].sort();
  const withoutRows = (text: string) => text.replace(/[A-Z]{1,2}\d+|\b(row|行) ?\d+|\d+行/g, '');
  return {
    ...view,
    // What is equally urgent stands in the order of the rows.
    kpis: [...view.kpis]
      .map(({ row: _, fixedNotes: _fixed, ...kpi }) => kpi)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems: inOrder(
      view.problems
        .filter(({ message }) => !isAboutCharts(message))
        .map(({ message }) => withoutRows(message)),
    ),
    advice: inOrder(view.advice),
    blocked: view.blocked.map(({ column }) => column),
    broken: view.broken.map(({ column, header }) => [column, header]),
  };
}

/** A chart shows the rows that stand where it reaches. */
const isAboutCharts = (message: string) => /chart|グラフ/i.test(message);
