// A sheet that is made as a copy of another: cells, looks, rules, notes and charts. Who may edit is not copied.
import type { Engine } from './engine';

/** Makes it right behind the one that is copied: `newId` is its own. */
export function copySheet(engine: Engine, sheetId: string, newId: string, name: string): void {
  engine.dispatchAsScript([{ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo: newId, sheetNameTo: name }]);
}
