// SpreadsheetApp.Range, as far as it is read.
import { type Area, a1Of } from '../engine/engine';
import { type CellReading, isDateSerial } from '../engine/values';
import type { Execution } from '../execution';
import { civilOfSerial } from '../time-zone';
import { service } from './service';
import { createSheet } from './sheet';

export function createRange(execution: Execution, { sheetId, zone }: Area): object {
  const { left, right, top, bottom } = zone;

  function rows<Item>(pick: (reading: CellReading) => Item): Item[][] {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return Array.from({ length: bottom - top + 1 }, (_, index) =>
      columns.map((col) => pick(execution.read({ sheetId, col, row: top + index }))),
    );
  }

  const value = ({ value }: CellReading) =>
    isDateSerial(value) ? new Date(execution.spreadsheetZone.instantOf(civilOfSerial(value.serial))) : value;
  const text = (reading: CellReading) => reading.text;

  return service(execution, 'SpreadsheetApp.Range', {
    getValue: { remote: true, call: () => rows(value)[0]?.[0] },
    getValues: { remote: true, call: () => rows(value) },
    getDisplayValue: { remote: true, call: () => rows(text)[0]?.[0] },
    getDisplayValues: { remote: true, call: () => rows(text) },
    getA1Notation: { call: () => a1Of(zone) },
    getSheet: { call: () => createSheet(execution, sheetId) },
    getRow: { call: () => top + 1 },
    getColumn: { call: () => left + 1 },
    getLastRow: { call: () => bottom + 1 },
    getLastColumn: { call: () => right + 1 },
    getNumRows: { call: () => bottom - top + 1 },
    getNumColumns: { call: () => right - left + 1 },
  });
}
