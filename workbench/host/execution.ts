// One execution of a script, as the services see it.
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Engine } from './engine/engine';
import type { CellReading } from './engine/values';
import type { RealmValues } from './realm';
import type { CallLog } from './services/calls';
import type { Zone } from './time-zone';

/** Google's authorisation modes: CUSTOM_FUNCTION reads the document, NONE knows nothing. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface Execution {
  readonly authMode: AuthMode;
  /** The cell being calculated, in a custom function. */
  readonly cell?: CellPosition;
  readonly values: RealmValues;
  readonly engine: Engine;
  readonly workbook: { readonly id: string; readonly name: string };
  readonly spreadsheetZone: Zone;
  readonly scriptZone: Zone;
  readonly calls: CallLog;
  read(position: CellPosition): CellReading;
  log(text: string): void;
}
