// Where a run can be killed, of the calls that an undisturbed one makes.

import type { Host } from '../../workbench/host/host';
import type { FaultOptions } from '../../workbench/host/state/faults';

const COMMIT = 'commit';
const LOOKS = /^(get|is|has)[A-Z]/;

/** The calls of services that `failAt` counts. */
export const countedCalls = ({ calls }: Pick<Host, 'calls'>): Host['calls'] =>
  calls.filter(({ method, ofCell }) => method !== COMMIT && !ofCell);

/**
 * At which calls, from 1, a run has to be killed so that each state that it can leave behind comes up once: while it only
 * looks, or only writes what would be lost, it leaves the same wherever it is killed.
 */
export function placesToKill(
  { calls }: Pick<Host, 'calls'>,
  { after = false, losesWrites = false }: FaultOptions,
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
    const leavesMore = remote || method === 'flush' ? !LOOKS.test(method) : writes === true && !losesWrites;
    if (isAnother || (after && leavesMore)) places.push(place);
    isAnother = leavesMore && !after;
  }
  return places;
}
