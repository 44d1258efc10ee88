// SpreadsheetApp.Sheet, as far as it is read.
import type { Area } from '../engine/engine';
import type { Execution } from '../execution';
import { createRange } from './range';
import { ServiceError, service } from './service';

export function createSheet(execution: Execution, sheetId: string): object {
  const { engine } = execution;

  function rangeAt(row: number, column: number, rowCount = 1, columnCount = 1): object {
    const { rows, columns } = engine.size(sheetId);
    const [bottom, right] = [row + rowCount - 1, column + columnCount - 1];
    if (row < 1 || column < 1 || rowCount < 1 || columnCount < 1 || bottom > rows || right > columns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const zone = { top: row - 1, left: column - 1, bottom: bottom - 1, right: right - 1 };
    return createRange(execution, { sheetId, zone });
  }

  function rangeOf(a1: string): object {
    let area: Area;
    try {
      area = engine.area(sheetId, a1);
    } catch {
      throw new ServiceError('Range not found');
    }
    if (area.sheetId !== sheetId) throw new ServiceError('Range not found');
    return createRange(execution, area);
  }

  const used = () => engine.used(sheetId);
  return service(execution, 'SpreadsheetApp.Sheet', {
    getName: { remote: 'once', call: () => engine.sheetName(sheetId) },
    getMaxRows: { remote: 'once', call: () => engine.size(sheetId).rows },
    getMaxColumns: { remote: 'once', call: () => engine.size(sheetId).columns },
    getLastRow: { remote: true, call: () => used().rows },
    getLastColumn: { remote: true, call: () => used().columns },
    getDataRange: {
      remote: true,
      call: () => rangeAt(1, 1, Math.max(1, used().rows), Math.max(1, used().columns)),
    },
    getRange: {
      takes: [
        ['String'],
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      call: (first: string | number, column: number, rowCount?: number, columnCount?: number) =>
        typeof first === 'string' ? rangeOf(first) : rangeAt(first, column, rowCount, columnCount),
    },
  });
}
