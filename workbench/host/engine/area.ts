// A part of a sheet.
import type { UID, Zone } from '@odoo/o-spreadsheet';

export interface Area {
  readonly sheetId: UID;
  readonly zone: Zone;
}
