// The sample workbook in the emulated host, in Node: what `npm start` prints, and what tests run on.

import { readDist } from './dist';
import { createHost, type Host } from './host/host';
import { createNodeRealm } from './host/node/node-realm';
import { createZone } from './host/time-zone';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY, sampleWorkbook } from './sample/workbook';

/** The hour at which the sample's clock stands. */
const MORNING = 9;

/** The instant of nine in the morning on a day (`yyyy-mm-dd`) where the sample shop is. */
export function morningOf(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return createZone(SAMPLE_TIME_ZONE).instantOf(midnight + MORNING * 3_600_000);
}

/** The sample workbook, opened with dist/ on the given day. */
export function openSample(day = SAMPLE_TODAY): Host {
  return createHost({
    script: readDist(),
    workbook: sampleWorkbook(),
    now: morningOf(day),
    newRealm: createNodeRealm,
  });
}
