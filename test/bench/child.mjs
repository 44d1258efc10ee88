// One measurement in a fresh process: prints microseconds. Arguments: what to measure, and which contender.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [measurement, contender] = process.argv.slice(2);
const dist = readFileSync('dist/Code.js', 'utf8');

const ROWS = 10_000;
const LOG_ROWS = 50_000;
const KPIS = 50;
const TAB_ROWS = 100_000;

/** The arithmetic of PACE_GAP, and nothing else. */
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

/** What ACTUAL_TO_DATE does with a log that has nothing wrong in it: an index by name, then a sum a row. */
const BARE_INDEX = `
function ACTUAL_TO_DATE(kpis, start, end, asOf, log) {
  const byName = {};
  for (let i = 0; i < log.length; i++) {
    const name = log[i][1].trim().toLowerCase();
    (byName[name] = byName[name] || []).push([log[i][0].getTime(), log[i][2]]);
  }
  const last = Math.min(end.getTime(), asOf.getTime());
  return kpis.map(([kpi]) => {
    let sum = 0;
    for (const [time, value] of byName[kpi.trim().toLowerCase()]) {
      if (time >= start.getTime() && time <= last) sum += value;
    }
    return [sum];
  });
}`;

/** A log of so many rows about so many KPIs, a row a day for each; \`first\` is its first day. */
const LOG = (rows) => `
  var log = [], first = new Date(2024, 0, 1);
  for (let i = 0; i < ${rows}; i++) {
    log.push([new Date(2024, 0, 1 + Math.floor(i / ${KPIS})), 'KPI ' + (i % ${KPIS}), i % 7]);
  }
  var last = log[log.length - 1][0];`;

/** How long it takes. */
function timed(work) {
  const begin = process.hrtime.bigint();
  const result = work();
  return [process.hrtime.bigint() - begin, result];
}

/** New context, the script, and the first call of a cell. */
function coldStart(code, call) {
  const [taken] = timed(() => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    if (call !== '') vm.runInContext(call, context);
  });
  return taken;
}

/** The first call, in a context where the script is loaded and its arguments are there. */
function firstCall(code, prepare, call, rows) {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  vm.runInContext(prepare, context);
  const script = new vm.Script(call);
  const [taken, result] = timed(() => script.runInContext(context));
  if (result.length !== rows) throw new Error(`expected ${rows} rows, got ${result.length}`);
  return taken;
}

const DAYS = 800;
const MARCH = 'new Date(2026, 2, 1), new Date(2026, 2, 31)';
const ONE_LOG = `${LOG(DAYS * KPIS)} log = log.filter((row) => row[1] === 'KPI 3');`;

/** What a forecast takes beyond reading its log, in one context: the mean of so many calls, after others. */
function forecastAlone(before, times) {
  const context = vm.createContext({});
  vm.runInContext(dist, context);
  vm.runInContext(ONE_LOG, context);
  const meanOf = (call) => {
    const script = new vm.Script(call);
    for (let i = 0; i < before; i++) script.runInContext(context);
    const [taken, result] = timed(() => {
      let answer;
      for (let i = 0; i < times; i++) answer = script.runInContext(context);
      return answer;
    });
    if (typeof result[0][0] !== 'number') throw new Error(`no figure in ${result}`);
    return Number(taken) / times;
  };
  const reading = meanOf(`LOGGED('KPI 3', ${MARCH}, last, log)`);
  return meanOf(`LANDING_FORECAST('KPI 3', 100, ${MARCH}, last, log)`) - reading;
}

/** So many goals of so many leaves, in two products, one within the other. */
const TREES = (goals, leaves) => `
  var node = [], feeds = [], how = [], actual = [], expected = [];
  function add(...row) { [node, feeds, how, actual, expected].forEach((column, i) => column.push([row[i]])); }
  for (let goal = 0; goal < ${goals}; goal++) {
    add('goal ' + goal, '', '', '', '');
    add('part ' + goal, 'goal ' + goal, '×', '', '');
    for (let i = 0; i < ${leaves}; i++) {
      add('leaf ' + goal + ' ' + i, (i % 2 ? 'goal ' : 'part ') + goal, i % 3 === 2 ? '÷' : '×', 2 + i / 8, 2.1 + i / 8);
    }
  }`;

/** The effects of trees in one context, once warm: the mean of so many calls. */
function effects(goals, leaves) {
  const context = vm.createContext({});
  vm.runInContext(dist, context);
  vm.runInContext(TREES(goals, leaves), context);
  const script = new vm.Script('DRIVER_EFFECT(node, feeds, how, actual, expected)');
  for (let i = 0; i < 20; i++) script.runInContext(context);
  const [taken, result] = timed(() => {
    let answer;
    for (let i = 0; i < 50; i++) answer = script.runInContext(context);
    return answer;
  });
  if (typeof result[0][0] !== 'number') throw new Error(`no figure in ${result}`);
  return Number(taken) / 50;
}

/** Deals on a tab, and a source that counts those that are won. */
const TAB = `
  var sources = [
    ['KPI', 'Tab', 'Header row', 'Date column', 'What to do', 'Value column', 'Divided by', 'Only where 1', 'Condition 1', 'Value 1'],
    ['Won', 'Deals', '', 'Closed', 'Add up', 'Amount', '', 'Stage', 'is', 'won']];
  var data = [['Stage', 'Closed', 'Amount']];
  for (let i = 0; i < ${TAB_ROWS}; i++) data.push([i % 3 ? 'won' : 'lost', 40700 + (i % 300), i % 97]);`;

const MEASUREMENTS = {
  'source to date': () =>
    firstCall(dist, TAB, "SOURCE_TO_DATE('Won', 40700, 41000, 40990, sources, data)", 1),
  'cold start': () => (contender === 'ours' ? coldStart(dist, 'ACHIEVEMENT(80, 100)') : coldStart('', '')),
  column: () =>
    firstCall(
      contender === 'ours' ? dist : BARE_LOOP,
      `var actual = [], target = [];
       for (let i = 0; i < ${ROWS}; i++) { actual.push([i % 97 + 0.5]); target.push([100 + (i % 13)]); }`,
      'PACE_GAP(actual, target, 46113, 46142, 46132)',
      ROWS,
    ),
  planned: () =>
    firstCall(
      contender === 'ours' ? dist : BARE_LOOP,
      `var actual = [], target = [], planned = [];
       for (let i = 0; i < ${ROWS}; i++) {
         actual.push([i % 97 + 0.5]); target.push([100 + (i % 13)]); planned.push([40 + (i % 7)]);
       }`,
      `PACE_GAP(actual, target, 46113, 46142, 46132, '', '', '', planned)`,
      ROWS,
    ),
  'to date': () =>
    firstCall(
      contender === 'ours' ? dist : BARE_INDEX,
      `${LOG(ROWS)} var kpis = log.map((row) => [row[1]]);`,
      'ACTUAL_TO_DATE(kpis, first, last, last, log)',
      ROWS,
    ),
  logged: () =>
    firstCall(
      dist,
      `${LOG(LOG_ROWS)} var kpis = []; for (let i = 0; i < ${KPIS}; i++) kpis.push(['KPI ' + i]);`,
      'LOGGED(kpis, first, last, last, log, "total", "Daily")',
      KPIS,
    ),
  'forecast at first': () => forecastAlone(0, 100),
  'forecast warm': () => forecastAlone(1000, 500),
  'effects of twelve': () => effects(1, 12),
  'effects of goals': () => effects(20, 8),
  links: () =>
    firstCall(
      dist,
      `${LOG(DAYS * KPIS)} var drivers = [], results = [];
       for (let i = 0; i < ${KPIS}; i++) { drivers.push(['KPI ' + i]); results.push(['KPI ' + (i + 1) % ${KPIS}]); }`,
      'LINK_STRENGTH(drivers, results, log, last)',
      KPIS,
    ),
  forecasts: () =>
    firstCall(
      dist,
      `${LOG(DAYS * KPIS)} var kpis = []; for (let i = 0; i < ${KPIS}; i++) kpis.push(['KPI ' + i]);`,
      `LANDING_FORECAST(kpis, 100, ${MARCH}, last, log)`,
      KPIS,
    ),
};

process.stdout.write(String(Number(MEASUREMENTS[measurement]()) / 1000));
