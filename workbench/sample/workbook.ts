// The sample workbook: the October 2011 of a real online shop. dist/ makes its sheets, as for anyone who fills in
// the sidebar; then the daily log is pasted in.

import { readDist } from '../dist';
import { createHost } from '../host/host';
import { createNodeRealm } from '../host/node/node-realm';
import type { ScriptFiles } from '../host/script';
import { createZone, morningOf } from '../host/time-zone';
import type { WorkbookFile } from '../host/workbook';
import { goalForm } from './goal';
import { type SampleLanguage, typedIn } from './in-japanese';
import { keptOrMade } from './kept';
import { logEntries, octoberForm } from './shop';

/** The day on which the sample begins: on its morning the data are complete through the 16th. */
export const SAMPLE_TODAY = '2011-10-17';
export const SAMPLE_TIME_ZONE = 'Europe/London';
export const SAMPLE_SHEET = 'October 2011';

const FIRST_SHEET = 'Sheet1';

/** Read or made once per process, and handed out in copies. */
const made: Partial<Record<SampleLanguage, string>> = {};

const LOCALES: Readonly<Record<SampleLanguage, string>> = { en: 'en_US', ja: 'ja_JP' };

/** The sample workbook as a file. */
export function sampleWorkbook(language: SampleLanguage = 'en'): WorkbookFile {
  made[language] ??= keptSample(language);
  return JSON.parse(made[language] ?? '') as WorkbookFile;
}

function keptSample(language: SampleLanguage): string {
  const script = readDist();
  return keptOrMade(`sample ${language}`, script, () => makeWorkbook(language, script));
}

function makeWorkbook(language: SampleLanguage, script: ScriptFiles): WorkbookFile {
  const host = createHost({
    script,
    workbook: {
      name: typedIn(language)('Gift shop KPIs'),
      locale: LOCALES[language],
      editors: ['amira@shop.example', 'ben@shop.example', 'chloe@shop.example'],
      timeZone: SAMPLE_TIME_ZONE,
      sheets: [{ name: FIRST_SHEET, rows: 1, columns: 1 }],
    },
    now: morningOf(SAMPLE_TODAY, createZone(SAMPLE_TIME_ZONE)),
    newRealm: createNodeRealm,
  });
  const reply = host.call('answerSidebar', ['createSheet', octoberForm(language)]) as {
    sheet?: string;
    refused?: string;
  };
  if (reply.sheet === undefined) throw new Error(`The sample was not made: ${reply.refused}`);
  // What serves all sheets comes last, and the log at the very end.
  const log = host.engine.sheetNames().at(-1) ?? '';
  host.spreadsheet.enterRows(log, 'A2', logEntries(language));
  const goal = host.call('answerSidebar', ['createGoal', goalForm(reply.sheet, language)]) as {
    refused?: string;
  };
  if (goal.refused !== undefined) throw new Error(`The goal of the sample was not made: ${goal.refused}`);
  host.spreadsheet.deleteSheet(FIRST_SHEET);
  host.call('answerSidebar', ['openSheet', { sheet: reply.sheet }]);
  return host.save({ asLeft: true });
}
