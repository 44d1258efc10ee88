// One measurement in a fresh process: prints microseconds. Arguments: what to measure, and which contender.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [measurement, contender] = process.argv.slice(2);
const ROWS = 10_000;

const BARE_LOOP = `
function PACE_GAP(actual, target, start, end, asOf) {
  const elapsed = Math.min(Math.max((asOf - start + 1) / (end - start + 1), 0), 1);
  const result = [];
  for (let i = 0; i < actual.length; i++) {
    const a = actual[i][0];
    const t = target[i][0];
    result.push([(a - t * elapsed) / Math.abs(t)]);
  }
  return result;
}`;

const dist = readFileSync('dist/Code.js', 'utf8');

/** New context, the script, and the first call of a cell. */
function coldStart(code, call) {
  const begin = process.hrtime.bigint();
  const context = vm.createContext({});
  vm.runInContext(code, context);
  if (call !== '') vm.runInContext(call, context);
  return process.hrtime.bigint() - begin;
}

/** The first call over a column of numbers, in a context where the script is loaded. */
function column(code) {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  vm.runInContext(
    `var actual = [], target = [];
     for (let i = 0; i < ${ROWS}; i++) { actual.push([i % 97 + 0.5]); target.push([100 + (i % 13)]); }`,
    context,
  );
  const call = new vm.Script('PACE_GAP(actual, target, 46113, 46142, 46132)');
  const begin = process.hrtime.bigint();
  const result = call.runInContext(context);
  const taken = process.hrtime.bigint() - begin;
  if (result.length !== ROWS) throw new Error(`expected ${ROWS} rows, got ${result.length}`);
  return taken;
}

const nanoseconds = {
  'cold-start': () => (contender === 'ours' ? coldStart(dist, 'ACHIEVEMENT(80, 100)') : coldStart('', '')),
  column: () => column(contender === 'ours' ? dist : BARE_LOOP),
}[measurement]();
process.stdout.write(String(Number(nanoseconds) / 1000));
