// `npm run bench`: counts and ratios beside their budgets. Each timing is had in processes of its own, ours and the baseline
// in turn, so that a slow moment of the machine decides nothing; and how far chance may have moved it is said too. Ends
// with 1 where a budget is missed.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import pc from 'picocolors';
import { partsIn } from '../../src/build/parts';
import { NO_CHROMIUM } from '../../workbench/chromium';
import { openSample } from '../../workbench/headless';
import { firstCheck } from '../scale/at-size';
import { pageTimes } from './page';

/** How often each is measured. */
const PAIRS = 41;

interface Figure {
  readonly what: string;
  readonly measured: number;
  /** Between which values it lies nineteen times of twenty; absent where nothing is left to chance. */
  readonly range?: readonly [from: number, to: number];
  readonly unit: string;
  readonly budget: number;
  readonly aim: number;
}

type Measured = Pick<Figure, 'measured' | 'range'>;

function measure(measurement: string, contender: string): number {
  const child = join(__dirname, 'child.mjs');
  return Number(execFileSync(process.execPath, [child, measurement, contender], { encoding: 'utf8' }));
}

/** Microseconds and kilobytes of a large file, read as the page does it or merely split. */
function measureFile(contender: 'ours' | 'split'): { readonly taken: number; readonly memory: number } {
  const child = join(__dirname, 'file-child.ts');
  const said = execFileSync(process.execPath, ['--import', 'tsx', child, contender], { encoding: 'utf8' });
  const [taken = 0, memory = 0] = said.split(' ').map(Number);
  return { taken, memory };
}

const VIEWS = 7;
const MONTHS = 3;

/** The sample's first view and its month in the browser, each to the first view of an empty workbook there. */
async function ratiosOfPage(): Promise<{ readonly view: Measured; readonly month: Measured } | null> {
  const times = await pageTimes(VIEWS, MONTHS);
  if (times === null) return null;
  const least = Math.min(...times.empty);
  const ratioTo = (taken: readonly number[]): Measured => ({
    measured: Math.min(...taken) / least,
    range: [Math.min(...taken) / least, Math.max(...taken) / least],
  });
  return { view: ratioTo(times.sample), month: ratioTo(times.month) };
}

/** What it takes when the machine is not busy with something else: the twentieth part of the runs was quicker. */
const quickRun = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 20)] as number;

/** So many times as many values are drawn out of those that were measured, with repetition. */
const DRAWS = 2000;

/** Ours to the baseline, measured in turn. The range is that of the ratio when the pairs are drawn anew (bootstrap). */
function ratio(measurement: string, baseline: string, pairs = PAIRS): Measured {
  const taken = Array.from({ length: pairs }, () => [
    measure(measurement, 'ours'),
    measure(measurement, baseline),
  ]);
  const ratioOf = (some: readonly (readonly number[])[]) =>
    quickRun(some.map(([ours = 0]) => ours)) / quickRun(some.map(([, theirs = 0]) => theirs));
  const drawn = Array.from({ length: DRAWS }, () =>
    ratioOf(taken.map(() => taken[Math.floor(Math.random() * pairs)] as readonly number[])),
  ).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.floor(DRAWS * share)] as number;
  return { measured: ratioOf(taken), range: [at(0.025), at(0.975)] };
}

/** Milliseconds when the machine is not busy. */
function milliseconds(measurement: string, times: number): Measured {
  const taken = Array.from({ length: times }, () => measure(measurement, 'ours') / 1000).sort(
    (a, b) => a - b,
  );
  return { measured: quickRun(taken), range: [taken[0] as number, taken[Math.floor(times / 2)] as number] };
}

const FILES = 5;

/** Of a file of 100,000 rows: ours to the split text. */
function ratiosOfFile(): { readonly time: Measured; readonly memory: Measured } {
  const pairs = Array.from({ length: FILES }, () => [measureFile('ours'), measureFile('split')] as const);
  const ratioBy = (of: 'taken' | 'memory'): Measured => {
    const ratios = pairs.map(([ours, split]) => ours[of] / split[of]).sort((a, b) => a - b);
    const [least = 0, most = 0] = [ratios[0], ratios.at(-1)];
    return { measured: ratios[Math.floor(FILES / 2)] ?? 0, range: [least, most] };
  };
  return { time: ratioBy('taken'), memory: ratioBy('memory') };
}

function report(figures: readonly Figure[]): string {
  const table = new Table({
    head: ['', 'measured', 'by chance', 'budget', 'aim', ''].map((cell) => pc.bold(cell)),
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { what, measured, range, unit, budget, aim } of figures) {
    const verdict = measured <= aim ? 'aim met' : measured <= budget ? 'within budget' : 'BUDGET MISSED';
    const colour = measured <= budget ? pc.green : pc.red;
    const shown = (value: number) =>
      `${Number.isInteger(value) ? value : value.toFixed(unit === ' ms' && value > 10 ? 0 : 2)}`;
    const between = range === undefined ? '' : `${shown(range[0])} to ${shown(range[1])}`;
    table.push([
      what,
      shown(measured) + unit,
      between,
      shown(budget) + unit,
      shown(aim) + unit,
      colour(verdict),
    ]);
  }
  return table.toString();
}

/** Executions of custom functions to calculate the sample sheet on a new day. */
function executionsOfSheet(): number {
  const host = openSample('2011-10-17');
  // The goal tree has executions of its own.
  host.spreadsheet.deleteSheet('Goal');
  host.clearRecords();
  host.setNow(Date.UTC(2011, 9, 20, 9));
  return Object.values(host.executions).reduce((sum, count) => sum + count, 0);
}

const CHECKED_KPIS = 10_000;

async function bench(): Promise<void> {
  const file = ratiosOfFile();
  const page = await ratiosOfPage();

  const figures: Figure[] = [
    {
      what: 'Cold start of a cell call / an empty script',
      ...ratio('cold start', 'empty'),
      unit: 'x',
      budget: 1.9,
      aim: 1.5,
    },
    {
      what: 'PACE_GAP over 10,000 rows / a bare loop',
      ...ratio('column', 'bare'),
      unit: 'x',
      budget: 1.4,
      aim: 1.25,
    },
    {
      what: 'PACE_GAP against a plan over 10,000 rows / a bare loop',
      ...ratio('planned', 'bare', 15),
      unit: 'x',
      budget: 1.6,
      aim: 1.4,
    },
    {
      what: 'ACTUAL_TO_DATE over 10,000 rows / a bare loop with an index',
      ...ratio('to date', 'bare', 15),
      unit: 'x',
      budget: 6,
      aim: 3,
    },
    {
      what: '50 logged KPIs over a log of 50,000 rows',
      ...milliseconds('logged', 15),
      unit: ' ms',
      budget: 400,
      aim: 150,
    },
    {
      what: 'A forecast of 800 days beyond reading its log, the first hundred',
      ...milliseconds('forecast at first', 9),
      unit: ' ms',
      budget: 2,
      aim: 1.5,
    },
    {
      what: 'A forecast of 800 days beyond reading its log, once warm',
      ...milliseconds('forecast warm', 9),
      unit: ' ms',
      budget: 0.5,
      aim: 0.35,
    },
    {
      what: '50 forecasts over a log of 40,000 rows',
      ...milliseconds('forecasts', 9),
      unit: ' ms',
      budget: 500,
      aim: 250,
    },
    {
      what: 'The effects of 12 leaves on their goal',
      ...milliseconds('effects of twelve', 9),
      unit: ' ms',
      budget: 5,
      aim: 2,
    },
    {
      what: 'The effects of 200 nodes in 20 goals',
      ...milliseconds('effects of goals', 9),
      unit: ' ms',
      budget: 20,
      aim: 5,
    },
    {
      what: '50 links over a log of 40,000 rows',
      ...milliseconds('links', 9),
      unit: ' ms',
      budget: 500,
      aim: 250,
    },
    {
      what: 'SOURCE_TO_DATE over a tab of 100,000 rows',
      ...milliseconds('source to date', 15),
      unit: ' ms',
      budget: 800,
      aim: 400,
    },
    { what: 'A file of 100,000 rows / its text split', ...file.time, unit: 'x', budget: 20, aim: 12 },
    { what: 'Memory for it / for the split text', ...file.memory, unit: 'x', budget: 2, aim: 1.5 },
    {
      // Two of the head, eight of the columns, and one of the forecast's four.
      what: 'Executions for the whole sample sheet',
      measured: executionsOfSheet(),
      unit: '',
      budget: 11,
      aim: 11,
    },
    ...(page === null
      ? []
      : [
          {
            what: 'First view of the sample / of an empty workbook',
            ...page.view,
            unit: 'x',
            budget: 3,
            aim: 1.5,
          },
          {
            what: 'The sample’s month, played / first view of an empty workbook',
            ...page.month,
            unit: 'x',
            budget: 20,
            aim: 6,
          },
        ]),
  ];
  if (page === null) console.log(`The page is not measured: ${NO_CHROMIUM}`);
  console.log(report(figures));
  const code = readFileSync('dist/Code.js', 'utf8');
  const inParts = partsIn(code).reduce((sum, text) => sum + text.length, 0);
  const bytes = (count: number) => `${count.toLocaleString('en-US')} bytes`;
  console.log(
    `dist/Code.js: ${bytes(code.length)}, of which ${bytes(inParts)} are parts that few calls need.`,
  );
  const { seconds, mails, calls } = firstCheck(CHECKED_KPIS);
  const kpis = CHECKED_KPIS.toLocaleString('en-US');
  console.log(
    `The first daily check of ${kpis} KPIs, ${mails} mails: ${calls} remote calls, ${seconds.toFixed(1)} s by the model of Google's services.`,
  );
  if (figures.some(({ measured, budget }) => measured > budget)) process.exitCode = 1;
}

void bench();
