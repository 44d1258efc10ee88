// `npm run bench`: counts and ratios beside their budgets. Each timing is the 20th percentile of many processes
// of its own, ours and the baseline in turn, so that a slow moment of the machine decides nothing.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import pc from 'picocolors';
import { openSample } from '../../workbench/headless';

const PAIRS = 41;

interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget: number;
  readonly aim: number;
}

function measure(measurement: string, contender: string): number {
  const child = join(__dirname, 'child.mjs');
  return Number(execFileSync(process.execPath, [child, measurement, contender], { encoding: 'utf8' }));
}

/** The 20th percentile: what it takes when the machine is not busy with something else. */
const quickRun = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 5)] as number;

/** Ours to the baseline, measured in turn. */
function ratio(measurement: string, baseline: string): number {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    ours.push(measure(measurement, 'ours'));
    theirs.push(measure(measurement, baseline));
  }
  return quickRun(ours) / quickRun(theirs);
}

function report(figures: readonly Figure[]): string {
  const table = new Table({
    head: ['', 'measured', 'budget', 'aim', ''].map((cell) => pc.bold(cell)),
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { what, measured, unit, budget, aim } of figures) {
    const verdict = measured <= aim ? 'aim met' : measured <= budget ? 'within budget' : 'BUDGET MISSED';
    const colour = measured <= budget ? pc.green : pc.red;
    const shown = (value: number) => `${Number.isInteger(value) ? value : value.toFixed(2)}${unit}`;
    table.push([what, shown(measured), shown(budget), shown(aim), colour(verdict)]);
  }
  return table.toString();
}

/** Executions of custom functions to calculate the sample sheet on a new day. */
function executionsOfSheet(): number {
  const host = openSample('2011-10-17');
  host.clearRecords();
  host.setNow(Date.UTC(2011, 9, 20, 9));
  return Object.values(host.executions).reduce((sum, count) => sum + count, 0);
}

const figures: Figure[] = [
  {
    what: 'Cold start of a cell call / an empty script',
    measured: ratio('cold-start', 'empty'),
    unit: 'x',
    budget: 3,
    aim: 1.3,
  },
  {
    what: 'PACE_GAP over 10,000 rows / a bare loop',
    measured: ratio('column', 'bare'),
    unit: 'x',
    budget: 2,
    aim: 1.25,
  },
  {
    what: 'Executions for the whole sample sheet',
    measured: executionsOfSheet(),
    unit: '',
    budget: 9,
    aim: 9,
  },
];
console.log(report(figures));
const code = readFileSync('dist/Code.js', 'utf8');
const small = code.split('\n').find((line) => line.startsWith('var kpiPacer_')) ?? '';
const bytes = (text: string) => `${Buffer.byteLength(text).toLocaleString('en-US')} bytes`;
console.log(`dist/Code.js: ${bytes(code)}; what a cell call runs of it: ${bytes(small)}`);
if (figures.some(({ measured, budget }) => measured > budget)) process.exitCode = 1;
