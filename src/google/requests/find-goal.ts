// The goal tree of a progress sheet: asked for after the sheet is shown, as every sheet of the file is looked at.

import type { SheetDays } from '../../cells/date';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { readGoalTree } from '../../sheet/goal/read-goal';
import { nodesOfSheet } from '../../sheet/goal/trees-of-kpis';
import type { SheetCells } from '../../sheet/read/content';
import { readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { handleRequest } from '../runtime/handle-request';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { goalTreesIn } from './goal-trees';
import { sheetNamed } from './progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of the tree that holds most KPIs of a progress sheet; of equals, and where none holds any, the first. */
export function findGoal(request: unknown): ReturnType<Endpoints['findGoal']> {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return { goalSheet: goalTreeOf(name)?.getName() ?? null };
  });
}

/** The same sheet itself; null where the file has no goal tree. */
export function goalTreeOf(name: string): Sheet | null {
  const trees = goalTreesIn(SpreadsheetApp.getActiveSpreadsheet());
  const [only, ...others] = trees;
  if (only === undefined || others.length === 0) return only ?? null;
  const sheetDays = activeSheetDays();
  const kpis = kpisIn(cellsOf(sheetNamed(name)), sheetDays);
  const held = trees.map((tree) => ({ tree, ...heldBy(tree, { sheet: name, kpis }, sheetDays) }));
  const [most] = held.sort((one, other) => other.looking - one.looking || other.alike - one.alike);
  return most?.tree ?? null;
}

const kpisIn = (cells: SheetCells, sheetDays: SheetDays) =>
  readSheet(cells.values, sheetDays, EVERY_DAY, readHead(cells, sheetDays)).kpis;

/** How much of a sheet a tree holds: nothing where its head has no period. */
function heldBy(tree: Sheet, of: Parameters<typeof nodesOfSheet>[2], sheetDays: SheetDays) {
  const cells = cellsOf(tree);
  const head = readHead(cells, sheetDays);
  if (head === null) return { looking: 0, alike: 0 };
  return nodesOfSheet(readGoalTree(cells.values, sheetDays, head), cells, of);
}
