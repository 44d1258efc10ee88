// Cells of a sheet by numbers or by A1 notation, as Sheet.getRange and Range.offset find them.
import type { Area, Engine } from '../engine/engine';
import { ServiceError } from './service';

/** Throws Google's error for what is outside of the sheet. Rows and columns count from 1. */
export function areaAt(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
): Area {
  const { rows, columns } = engine.size(sheetId);
  if (rowCount < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columnCount < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const [bottom, right] = [row + rowCount - 1, column + columnCount - 1];
  if (row < 1 || column < 1 || bottom > rows || right > columns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheetId, zone: { top: row - 1, left: column - 1, bottom: bottom - 1, right: right - 1 } };
}

export function areaOf(engine: Engine, sheetId: string, a1: string): Area {
  let area: Area;
  try {
    area = engine.area(sheetId, a1);
  } catch {
    throw new ServiceError('Range not found');
  }
  if (area.sheetId !== sheetId) throw new ServiceError('Range not found');
  return area;
}

export function heightOf({ zone }: Area): number {
  return zone.bottom - zone.top + 1;
}

export function widthOf({ zone }: Area): number {
  return zone.right - zone.left + 1;
}

/** As many rows and columns as the range has, or Google's error. */
export function checkDimensions(area: Area, rows: readonly (readonly unknown[])[]): void {
  const [height, width] = [heightOf(area), widthOf(area)];
  if (rows.length !== height) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  }
  const wrong = rows.find((row) => row.length !== width);
  if (wrong) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
    );
  }
}

/** The same for every cell. */
export function filled<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: heightOf(area) }, () => Array.from({ length: widthOf(area) }, () => value));
}

/** Something of every cell. */
export function mapCells<Item>(
  { sheetId, zone }: Area,
  pick: (position: { sheetId: string; col: number; row: number }) => Item,
): Item[][] {
  const rows: Item[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: Item[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(pick({ sheetId, col, row }));
    rows.push(cells);
  }
  return rows;
}
