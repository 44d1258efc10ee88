// `npm start`: the sample shop's month, judged by dist/ in the emulated host: as a table in the terminal, then in the
// browser, in a real grid.

import { parseArgs } from 'node:util';
import { openSample } from './headless';
import { SAMPLE_SHEET, SAMPLE_TODAY } from './sample/workbook';
import { serve } from './server';
import { progressTable } from './terminal';

const USAGE = 'Usage: [PORT=8080] npm start -- [--date yyyy-mm-dd]';
const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

function parsedOptions(): { readonly date?: string | undefined } {
  try {
    return parseArgs({ options: { date: { type: 'string' } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** A date that isn't there, such as the 31st of June, is another one once it is read. */
function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text;
}

/** The day asked for, if any. */
function chosenDay(): string | undefined {
  const { date } = parsedOptions();
  if (date !== undefined && !isDay(date))
    throw new Error(`--date must be a date such as 2011-10-24, got "${date}".\n${USAGE}`);
  return date;
}

function chosenPort(): number {
  const { PORT = '' } = process.env;
  if (PORT === '') return DEFAULT_PORT;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > HIGHEST_PORT)
    throw new Error(`PORT must be a number up to ${HIGHEST_PORT}, got "${PORT}".\n${USAGE}`);
  return port;
}

function inWords(error: unknown, port: number): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES')
    return new Error(`Port ${port} can't be opened. Choose another: PORT=8080 npm start`);
  return error;
}

async function start(): Promise<void> {
  const day = chosenDay();
  const port = chosenPort();
  // Not a terminal: a file or a pipe, where a line may be as long as it likes.
  const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
  const server = await serve(port).catch((error) => {
    throw inWords(error, port);
  });
  console.log(progressTable(openSample(day).spreadsheet, SAMPLE_SHEET, day ?? SAMPLE_TODAY, width));
  process.once('SIGINT', () => server.close());
  process.once('SIGTERM', () => server.close());
  console.log(`\nThe workbench: ${server.url}${day === undefined ? '' : `?date=${day}`}   (Ctrl-C ends it)`);
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
