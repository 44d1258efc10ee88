// Manuals for tests: as cells, as people type them.

import type { Cell } from '../../../src/cells/cell';
import type { Manual } from '../../../src/sheet/manual/manual';
import { readManual } from '../../../src/sheet/manual/read-manual';
import { type ManualKey, manualTable } from '../../../src/sheet/table/manual-table';
import { SHEET_DAYS } from '../a-sheet';

const HEADERS = () => manualTable().columns.map(({ header }) => header);

/** A row of these cells, in the columns of a sheet that the add-in made. */
export type Typed = Partial<Record<ManualKey, Cell>>;

export const cellsOfManual = (rows: readonly Typed[]): Cell[][] => [
  HEADERS(),
  ...rows.map((row) => manualTable().columns.map(({ key }) => row[key] ?? '')),
];

/** The manual of these rows. */
export const aManual = (...rows: readonly Typed[]): Manual =>
  readManual('Manual', cellsOfManual(rows), SHEET_DAYS);
