// The sample workbook in the emulated host, in Node: what `npm start` prints, and what tests run on.

import { readDist } from './dist';
import { createHost, type Host } from './host/host';
import { createNodeRealm } from './host/node/node-realm';
import { createZone, morningOf } from './host/time-zone';
import type { SampleLanguage } from './sample/in-japanese';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY, sampleWorkbook } from './sample/workbook';

/** The sample workbook, opened with dist/ on the given day, and calculated: nothing of it is shown as it was left. */
export function openSample(day = SAMPLE_TODAY, language: SampleLanguage = 'en'): Host {
  const { left: _, ...workbook } = sampleWorkbook(language);
  return createHost({
    script: readDist(),
    workbook,
    now: morningOf(day, createZone(SAMPLE_TIME_ZONE)),
    newRealm: createNodeRealm,
  });
}
