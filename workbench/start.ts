// `npm start`: the sample shop's month, judged by dist/ in the emulated host, as a table in the terminal.

import { parseArgs } from 'node:util';
import { isMatch } from 'date-fns';
import { openSample } from './headless';
import { SAMPLE_SHEET, SAMPLE_TODAY } from './sample/workbook';
import { progressTable } from './terminal';

const USAGE = 'Usage: npm start -- [--date yyyy-mm-dd]';

/** The day asked for; the sample's own where none is. */
function chosenDay(): string {
  const { values } = parseArgs({ options: { date: { type: 'string' } } });
  const day = values.date ?? SAMPLE_TODAY;
  if (!isMatch(day, 'yyyy-MM-dd') || day.length !== 10)
    throw new Error(`--date must be a date such as 2011-10-24, got "${day}".\n${USAGE}`);
  return day;
}

try {
  const day = chosenDay();
  console.log(progressTable(openSample(day).spreadsheet, SAMPLE_SHEET, day));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
