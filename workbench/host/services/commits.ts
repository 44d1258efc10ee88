// When changes of the document leave the sandbox: Google keeps them back, and sends them together.
//
// A write is logged as local. The log then has one remote call "commit" for all that were made since the last
// one: before the next remote call on the document, at SpreadsheetApp.flush, or at the end of the execution. The
// host's own document has each change at once; a script can't tell.
import type { Execution } from '../execution';

/** With how to take back what was written since the last commit. */
const uncommitted = new WeakMap<Execution, () => void>();

/** Call before the change is made. */
export function write(execution: Execution): void {
  if (!uncommitted.has(execution)) uncommitted.set(execution, execution.engine.mark());
}

/** The execution died, and Google never heard of its last changes. */
export function loseWrites(execution: Execution): void {
  uncommitted.get(execution)?.();
  uncommitted.delete(execution);
}

export function commit(execution: Execution): void {
  if (!uncommitted.delete(execution)) return;
  execution.calls.calls.push({ service: 'SpreadsheetApp', method: 'commit', remote: true });
  execution.time.commit();
}
