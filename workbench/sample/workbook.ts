// The sample workbook: the October 2011 of a real online shop. dist/ makes its sheets, as for anyone who fills in
// the sidebar; then the daily log is pasted in.

import { readDist } from '../dist';
import { createHost } from '../host/host';
import { createNodeRealm } from '../host/node/node-realm';
import { createZone, morningOf } from '../host/time-zone';
import type { WorkbookFile } from '../host/workbook';
import { logEntries, octoberForm } from './shop';

/** The day on which the sample begins: on its morning the data are complete through the 16th. */
export const SAMPLE_TODAY = '2011-10-17';
export const SAMPLE_TIME_ZONE = 'Europe/London';
export const SAMPLE_SHEET = 'October 2011';

const FIRST_SHEET = 'Sheet1';

/** Made once per process, and handed out in copies. */
let made: string | undefined;

/** The sample workbook as a file. */
export function sampleWorkbook(): WorkbookFile {
  made ??= JSON.stringify(makeWorkbook());
  return JSON.parse(made) as WorkbookFile;
}

function makeWorkbook(): WorkbookFile {
  const host = createHost({
    script: readDist(),
    workbook: {
      name: 'Gift shop KPIs',
      editors: ['amira@shop.example', 'ben@shop.example', 'chloe@shop.example'],
      timeZone: SAMPLE_TIME_ZONE,
      sheets: [{ name: FIRST_SHEET, rows: 1, columns: 1 }],
    },
    now: morningOf(SAMPLE_TODAY, createZone(SAMPLE_TIME_ZONE)),
    newRealm: createNodeRealm,
  });
  const reply = host.call('createSheet', [octoberForm()]) as { sheet?: string; refused?: string };
  if (reply.sheet !== SAMPLE_SHEET) throw new Error(`The sample was not made: ${reply.refused}`);
  host.spreadsheet.enterRows('Log', 'A2', logEntries());
  host.spreadsheet.deleteSheet(FIRST_SHEET);
  return host.save();
}
