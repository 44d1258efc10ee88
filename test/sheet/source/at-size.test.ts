// A hundred thousand rows: the same figures as an independent count, and each row is looked at as often as one of a few.

import type { Cell } from '../../../src/cells/cell';
import { formatDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { countRows } from '../../../src/sheet/source/count-rows';
import type { Source } from '../../../src/sheet/source/source';
import { sourceFigure } from '../../../src/sheet/source/source-figure';
import { day } from '../a-sheet';
import { aSource, HEADERS, NUMBER_DAYS, placed } from './a-source';

const FIRST = day('2011-01-01');
const STAGES = ['Closed won', 'Closed lost', 'Proposal'];
/** `14.10.2011` */
const written = (on: Day) => formatDay(on).split('-').reverse().join('.');

const rowsOf = (count: number, dateOf: (on: Day) => Cell): Cell[][] =>
  Array.from({ length: count }, (_, i) => [
    `Deal ${i}`,
    STAGES[i % 3] as string,
    dateOf((FIRST + (i % 300)) as Day),
    i % 97,
  ]);

/** What is counted, and how often a row is looked at. */
function measured(source: Source, rows: readonly (readonly Cell[])[]) {
  let looks = 0;
  const values = new Proxy([HEADERS, ...rows], {
    get: (all, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(all, key);
    },
  });
  const counted = countRows(
    placed(source, { name: 'Deals', values: [HEADERS, ...rows.slice(0, 1)] }),
    { values },
    NUMBER_DAYS,
  );
  return { counted, looksPerRow: looks / rows.length };
}

test.each([
  ['dates', (on: Day): Cell => on, aSource({ way: 'sum', value: 'Amount' })],
  [
    'dates that are texts',
    (on: Day): Cell => written(on),
    aSource({ way: 'sum', value: 'Amount', texts: 'read' }),
  ],
])('%s', (_, dateOf, source) => {
  const rows = rowsOf(100_000, dateOf);
  const { counted, looksPerRow } = measured(source, rows);
  let [sum, won] = [0, 0];
  for (let i = 0; i < 100_000; i += 3) {
    if (i % 300 < 31) continue;
    won++;
    sum += i % 97;
  }
  const { actual, through } = sourceFigure(
    { rows: counted, by: null },
    { start: day('2011-02-01'), last: day('2011-12-31') },
  );
  expect([actual, through]).toEqual([sum, FIRST + 299]);
  expect(counted.days.reduce((all, one) => all + (one.day >= day('2011-02-01') ? one.rows : 0), 0)).toBe(won);
  expect(counted.leftOut).toEqual([]);
  expect(looksPerRow).toBeCloseTo(measured(source, rowsOf(1_000, dateOf)).looksPerRow, 1);
});
