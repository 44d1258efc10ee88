// Cells into a manual. What can't be read is said with its cell, and no other row suffers from it.

import type { Cell } from '../../cells/cell';
import { readDay, type SheetDays } from '../../cells/date';
import { InputError } from '../../cells/input-error';
import { inBrief } from '../../cells/shortened';
import { textOf } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { formatMessage, MANUAL_COLUMN_WORDS, MANUAL_PROBLEMS, shownDay } from '../../words';
import { MOST_OWNERS, ownersOf } from '../read/owners';
import { cellAt, sheetReference } from '../table/a1';
import { type ManualKey, manualTable } from '../table/manual-table';
import { findPlacement, type Placement, recognised } from '../table/placement';
import { rowsOf, type TableRow } from '../table/table-rows';
import { type Away, type Manual, type ManualIssue, type ManualRow, mailAddresses } from './manual';

/** Where its columns stand; null where they are not those of a manual. */
export function placeManual(cells: readonly (readonly Cell[])[]): Placement<ManualKey> | null {
  const table = manualTable();
  const placement = findPlacement(table, cells);
  return recognised(table, placement).isKnown ? placement : null;
}

/** The manual on a sheet. */
export function readManual(sheet: string, cells: readonly (readonly Cell[])[], sheetDays: SheetDays): Manual {
  const placement = placeManual(cells);
  if (placement === null) {
    const words = { sheet, kpi: MANUAL_COLUMN_WORDS.kpi.header };
    return {
      sheet,
      rows: [],
      issues: [{ kpi: '', message: formatMessage(MANUAL_PROBLEMS.noColumns, words) }],
    };
  }
  const issues: ManualIssue[] = [];
  const rows = rowsOf(cells, placement).flatMap((row) => {
    const kpi = textOf(row.cell('kpi'), sheetDays);
    if (kpi === '') return [];
    const tell = (key: ManualKey, message: string) => {
      const cell = `${sheetReference(sheet)}!${cellAt(row.row, placement.columns[key] ?? 1)}`;
      issues.push({ kpi, message: formatMessage(MANUAL_PROBLEMS.cell, { cell, message }) });
    };
    return [readRow(kpi, row, sheetDays, tell)];
  });
  return { sheet, rows, issues };
}

type Tell = (key: ManualKey, message: string) => void;

function readRow(kpi: string, row: TableRow<ManualKey>, sheetDays: SheetDays, tell: Tell): ManualRow {
  const text = (key: ManualKey) => textOf(row.cell(key), sheetDays);
  return {
    row: row.row,
    kpi,
    owner: text('owner'),
    deputies: readDeputies(text('deputy'), tell),
    away: readAway(row, sheetDays, tell),
    counts: text('counts'),
    source: text('source'),
    entry: text('entry'),
    first: text('first'),
    causes: linesOf(text('causes')),
    actions: linesOf(text('actions')),
  };
}

function readDeputies(cell: string, tell: Tell): string[] {
  for (const got of ownersOf(cell).others)
    tell('deputy', formatMessage(MANUAL_PROBLEMS.notAnAddress, { got: inBrief(got) }));
  return mailAddresses(cell).slice(0, MOST_OWNERS);
}

function readAway({ cell }: TableRow<ManualKey>, sheetDays: SheetDays, tell: Tell): Away | null {
  let isUsable = true;
  const dayIn = (key: 'awayFrom' | 'awayUntil'): Day | null => {
    try {
      return readDay(() => MANUAL_COLUMN_WORDS[key].header, textless(cell(key)), sheetDays);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      isUsable = false;
      tell(key, formatMessage(MANUAL_PROBLEMS.badDate, { problem: error.message }));
      return null;
    }
  };
  const [from, until] = [dayIn('awayFrom'), dayIn('awayUntil')];
  if (!isUsable || (from === null && until === null)) return null;
  if (from !== null && until !== null && until < from) {
    const days = { from: shownDay(from), until: shownDay(until) };
    tell('awayUntil', formatMessage(MANUAL_PROBLEMS.endsBefore, days));
    return null;
  }
  return { from, until };
}

/** A cell with nothing but spaces is a blank one. */
const textless = (cell: Cell): Cell => (textOf(cell) === '' ? '' : cell);

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*[-–•*・]\s*/, '').trim())
    .filter((line) => line !== '');
