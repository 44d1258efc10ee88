// Cells that Google has not calculated yet where only a trigger opened the file: FIDELITY 3.
import type { CellPosition } from '@odoo/o-spreadsheet';
import { type Area, a1Of } from '../engine/engine';
import type { Execution } from '../execution';

const DAYS = ['TODAY', 'NOW'];

/** How often an execution has read a range. */
const reads = new WeakMap<Execution, Map<string, number>>();

/** For one call that reads a range; undefined where all has been calculated. */
export function loadingIn(
  execution: Execution,
  area: Area,
): ((position: CellPosition) => boolean) | undefined {
  const { isInBackground, cellsInTriggers, engine, functionNames } = execution;
  if (!isInBackground || cellsInTriggers === 'fresh' || cellsInTriggers === 'kept') return undefined;
  const ofExecution = reads.get(execution) ?? new Map<string, number>();
  reads.set(execution, ofExecution);
  const key = `${area.sheetId}!${a1Of(area.zone)}`;
  const read = (ofExecution.get(key) ?? 0) + 1;
  ofExecution.set(key, read);
  if (typeof cellsInTriggers === 'object' && read > cellsInTriggers.loadingReads) return undefined;
  return engine.calculatedFrom([...DAYS, ...functionNames.map((name) => name.toUpperCase())]);
}
