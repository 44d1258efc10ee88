// Which sheets a rolled-up Actual comes from, in words.

import type { SheetDays } from '../../cells/date';
import { textOf } from '../../cells/text';
import { formatMessage, LIST_JOIN, SENTENCE_JOIN, SHEET_MESSAGES } from '../../words';
import type { SheetCells, SheetIssue } from '../read/content';
import { findHeaders } from '../table/headers';
import type { RolledParts } from '../table/rolled-quotient';
import { type RolledActual, rolledActual } from '../table/rolled-up';
import { rowsOf } from '../table/table-rows';
import { type NamedKpi, rowOf, type SourceSheet } from './source-sheets';

/**
 * Of each row of a sheet whose Actual is taken from others, where from. Rows are counted from 1.
 *
 * @param sheets Those of the file that it is taken from, as they are now.
 * @example rolledFrom(cells of a quarter, [april, may]).get(6) // => 'Added up from April 2026. May 2026: no figure yet.'
 */
export function rolledFrom(
  { values, formulas }: SheetCells,
  sheets: readonly SourceSheet[],
  sheetDays: SheetDays,
): ReadonlyMap<number, string> {
  const headers = findHeaders(values);
  const from = new Map<number, string>();
  for (const { row, cell } of rowsOf(values, headers)) {
    const rolled = rolledActual(formulas[row - 1]?.[(headers.columns.actual ?? 0) - 1] ?? '');
    if (rolled === null) continue;
    const kpi = { name: textOf(cell('kpi'), sheetDays), owner: textOf(cell('owner'), sheetDays) };
    from.set(row, textFor(rolled, kpi, sheets));
  }
  return from;
}

function textFor(
  { how, parts, sheets: names, isByOwner }: RolledActual,
  kpi: NamedKpi,
  sheets: readonly SourceSheet[],
): string {
  if (how === null) return SHEET_MESSAGES.noSheetYet;
  const looked = names.flatMap((name) => sheets.find((sheet) => sheet.name === name) ?? []);
  if (parts !== null) return textForRate(parts, kpi, looked);
  const rows = looked.map((sheet) => ({ sheet: sheet.name, row: rowOf(sheet, kpi, isByOwner) }));
  const filled = rows.filter(({ row }) => row?.hasFigure === true);
  return [
    ...(how === 'total'
      ? told(SHEET_MESSAGES.addedUpFrom, filled)
      : told(SHEET_MESSAGES.latestFrom, filled.slice(-1))),
    ...told(
      SHEET_MESSAGES.noFigureIn,
      rows.filter(({ row }) => row?.hasFigure === false),
    ),
    ...told(
      SHEET_MESSAGES.notIn,
      rows.filter(({ row }) => row === undefined),
    ),
  ].join(SENTENCE_JOIN);
}

/** A sheet counts for a rate as soon as it has both figures. */
function textForRate(parts: RolledParts, { owner }: NamedKpi, looked: readonly SourceSheet[]): string {
  const rows = looked.map((sheet) => {
    const both = [parts.of, parts.by].map(({ name, isByOwner }) => rowOf(sheet, { name, owner }, isByOwner));
    const isThere = both.every((row) => row !== undefined);
    return { sheet: sheet.name, isThere, isFilled: both.every((row) => row?.hasFigure === true) };
  });
  const filled = rows.filter(({ isFilled }) => isFilled);
  const names = { of: parts.of.name, by: parts.by.name };
  return [
    formatMessage<string>(filled.length === 0 ? SHEET_MESSAGES.divided : SHEET_MESSAGES.dividedFrom, {
      ...names,
      sheets: namesOf(filled),
    }),
    ...told(
      SHEET_MESSAGES.notBothFigures,
      rows.filter(({ isThere, isFilled }) => isThere && !isFilled),
    ),
    ...told(
      SHEET_MESSAGES.notBothKpis,
      rows.filter(({ isThere }) => !isThere),
    ),
  ].join(SENTENCE_JOIN);
}

const namesOf = (those: readonly { readonly sheet: string }[]) =>
  those.map(({ sheet }) => sheet).join(LIST_JOIN);

const told = (message: string, those: readonly { readonly sheet: string }[]): string[] =>
  those.length === 0 ? [] : [formatMessage<string>(message, { sheets: namesOf(those) })];

/** The same issues; of an Actual that was taken from a sheet which is gone, that it is. */
export function withSheetsGone(
  issues: readonly SheetIssue[],
  { values, formulas }: SheetCells,
): SheetIssue[] {
  const { columns } = findHeaders(values);
  const isGone = (row: number) =>
    rolledActual(formulas[row - 1]?.[(columns.actual ?? 0) - 1] ?? '')?.sheets.includes(null) === true;
  return issues.map((issue) =>
    issue.column === 'actual' && issue.row !== null && isGone(issue.row)
      ? { ...issue, message: SHEET_MESSAGES.sheetGone }
      : issue,
  );
}
