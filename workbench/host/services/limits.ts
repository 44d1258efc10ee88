// How large a spreadsheet may get: PLATFORM 5.
import type { Engine } from '../engine/engine';
import { ServiceError } from './service';

const MOST_CELLS = 10_000_000;
const MOST_SHEETS = 200;

/** Throws Google's error where these cells would be too many. */
export function checkRoom(engine: Engine, added: number): void {
  const cells = engine.sheetNames().reduce((sum, name) => {
    const { rows, columns } = engine.size(engine.sheetId(name));
    return sum + rows * columns;
  }, 0);
  if (cells + added <= MOST_CELLS) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** Google's own words for one sheet too many are not known. */
export function checkSheetCount(engine: Engine): void {
  if (engine.sheetNames().length < MOST_SHEETS) return;
  throw new ServiceError(`A spreadsheet can't have more than ${MOST_SHEETS} sheets.`);
}
