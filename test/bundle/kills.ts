// Where a run can be killed, of the calls that an undisturbed one makes.

import type { Host } from '../../workbench/host/host';
import type { FaultOptions } from '../../workbench/host/state/faults';

const COMMIT = 'commit';
/** Methods of other services that change nothing; those that change the document, the host tells itself. */
const LOOKS = /^(get|is|has)[A-Z]/;
const FAILED = 'Service Spreadsheets failed';

export type Kill = FaultOptions & { readonly kill: true };

/** The calls of services that `failAt` counts. */
export const countedCalls = ({ calls }: Pick<Host, 'calls'>): Host['calls'] =>
  calls.filter(({ method, ofCell }) => method !== COMMIT && !ofCell);

/**
 * At which calls, from 1, the execution that made these calls has to be killed so that each state that it can leave behind
 * comes up once: while it only looks, or only writes what would be lost, it leaves the same wherever it is killed.
 */
export function placesToKill(
  { calls }: Pick<Host, 'calls'>,
  { after = false, losesWrites = false }: Kill,
): number[] {
  const places: number[] = [];
  let place = 0;
  let isAnother = true;
  for (const { method, remote, writes, ofCell } of calls) {
    if (ofCell) continue;
    if (method === COMMIT) {
      isAnother ||= losesWrites;
      continue;
    }
    place += 1;
    const isKept = losesWrites ? method === 'flush' : writes === true;
    const leavesMore = remote ? !LOOKS.test(method) : isKept;
    if (isAnother || (after && leavesMore)) places.push(place);
    isAnother = leavesMore && !after;
  }
  return places;
}

/** Kills a run at a call that it surely makes. */
export function runKilled(host: Host, place: number, fault: Kill, run: () => unknown): void {
  host.failAt(place, fault);
  let failure = '';
  try {
    run();
  } catch (error) {
    failure = String(error);
  }
  host.failAt(0);
  expect([place, failure]).toEqual([place, expect.stringContaining(FAILED)]);
}

/** Fires the only trigger of a file, as Google does. */
export function fireTrigger(host: Host): void {
  const [trigger, ...others] = host.triggers;
  if (trigger === undefined || others.length > 0) throw new Error(`${host.triggers.length} triggers`);
  const { error } = host.fireTrigger(trigger.id);
  if (error !== undefined) throw new Error(error);
}
