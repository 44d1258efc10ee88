// SpreadsheetApp.Range: where it is, and all that can be done with its cells.
import { type Area, a1Of } from '../engine/engine';
import type { Execution } from '../execution';
import { RANGE } from './kinds';
import { rangeMerges } from './merged';
import { refuseProtected, refusing } from './protected';
import { rangeExtras } from './range-extras';
import { rangeLooks } from './range-looks';
import { rangeValues } from './range-values';
import { areaAt, heightOf, widthOf } from './ranges';
import { rangeSelection } from './selection';
import { type Members, ServiceError, service } from './service';

export function createRange(execution: Execution, area: Area): object {
  const self = () => range;
  const members: Members = {
    ...place(execution, area),
    ...rangeSelection(execution, area, self),
    ...rangeValues(execution, area, self),
    ...rangeLooks(execution, area, self),
    ...rangeExtras(execution, area, self),
    ...rangeMerges(execution, area, self),
  };
  const refuse = () => refuseProtected(execution, area.sheetId, area.zone);
  const range: object = service(execution, RANGE.name, refusing(members, refuse));
  return RANGE.hold(range, area);
}

function place(execution: Execution, area: Area): Members {
  const { engine } = execution;
  const { left, right, top, bottom } = area.zone;
  const at = (...numbers: [number, number, number?, number?]) =>
    createRange(execution, areaAt(engine, area.sheetId, ...numbers));
  return {
    getA1Notation: { call: () => a1Of(area.zone) },
    getSheet: { call: () => execution.objects.sheet(area.sheetId) },
    getRow: { call: () => top + 1 },
    getColumn: { call: () => left + 1 },
    getLastRow: { call: () => bottom + 1 },
    getLastColumn: { call: () => right + 1 },
    getNumRows: { call: () => heightOf(area) },
    getNumColumns: { call: () => widthOf(area) },
    getCell: {
      takes: [['Integer', 'Integer']],
      call: (row: number, column: number) => {
        if (row < 1 || column < 1 || row > heightOf(area) || column > widthOf(area)) {
          throw new ServiceError('Cell reference out of range');
        }
        return at(top + row, left + column);
      },
    },
    offset: {
      takes: [
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      call: (down: number, across: number, rows = heightOf(area), columns = widthOf(area)) =>
        at(top + 1 + down, left + 1 + across, rows, columns),
    },
  };
}
