// `npm run backtest`: asks for the landing of every whole month of the shipped series at five points of it, by the run-rate and
// by LANDING_FORECAST, and writes how far off they were into docs/forecast.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { calibration, coverage, errors, seriesIn } from './figures';
import { allSeries } from './series';
import { METHODS, POINTS, type Trial, trialsOf } from './trials';

const DOCUMENT = 'docs/forecast.md';
const BEGIN = '<!-- measured: npm run backtest -->';
const END = '<!-- end of measured -->';

const share = (value: number) => `${Math.round(value * 100)}%`;
const ratio = (value: number) => value.toFixed(2);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

function measured(trials: readonly Trial[]): string {
  const points = POINTS.map((point) => `at ${share(point)}`);
  const bySeries = seriesIn(trials).map((name) => {
    const some = trials.filter(({ series }) => series === name);
    const months = some.length / POINTS.length;
    return [name, months.toFixed(0), ratio(errors(some, 'LANDING_FORECAST').all), share(coverage(some).all)];
  });
  return [
    'Mean error of the landing, over that of the run-rate (1 is as far off, 0.5 half as far), at so much of the month:',
    table(
      ['', ...points, 'all'],
      METHODS.map((method) => {
        const { points: byPoint, all } = errors(trials, method);
        return [method, ...byPoint.map(ratio), ratio(all)];
      }),
    ),
    'Months that ended between low and high, which is meant to be 80%:',
    table(
      ['', ...points, 'all'],
      [['held', ...coverage(trials).points.map(share), share(coverage(trials).all)]],
    ),
    'By series:',
    table(['', 'months', 'error', 'held'], bySeries),
    'Chances of reaching 80, 90, 100, 110 and 120% of the month before: what was said, and how often it came true:',
    table(
      ['said', ...calibration(trials).map(({ said }) => share(said))],
      [
        ['came true', ...calibration(trials).map(({ came }) => share(came))],
        ['cases', ...calibration(trials).map(({ count }) => String(count))],
      ],
    ),
  ].join('\n\n');
}

const text = measured(allSeries().flatMap(trialsOf));
const document = readFileSync(DOCUMENT, 'utf8');
const [before, after] = [document.indexOf(BEGIN), document.indexOf(END)];
if (before < 0 || after < before) throw new Error(`${DOCUMENT} has no place for what was measured.`);
writeFileSync(DOCUMENT, `${document.slice(0, before + BEGIN.length)}\n\n${text}\n\n${document.slice(after)}`);
console.log(text);
