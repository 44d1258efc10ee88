// The formulas of a source and the counting of the script say the same, on whatever stands in the tab.

import fc from 'fast-check';
import type { Cell } from '../../../src/cells/cell';
import type { Condition, Source } from '../../../src/sheet/source/source';
import { sourceFigure } from '../../../src/sheet/source/source-figure';
import { sourceFormulas } from '../../../src/sheet/source/source-formulas';
import { createHost } from '../../../workbench/host/host';
import { createNodeRealm } from '../../../workbench/host/node/node-realm';
import { manifestIn } from '../../workbench/a-host';
import { day } from '../a-sheet';
import { aSource, aTab, counted, HEADERS, placed } from './a-source';

const START = day('2011-10-01');
const END = day('2011-10-31');
const LAST = day('2011-10-14');

const READ = `function write(formulas) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Figures');
  sheet.getRange(6, 1, formulas.length, 2).setFormulas(formulas);
  return sheet.getRange(6, 1, formulas.length, 2).getValues();
}`;

/** What the formulas of some sources show; each with the source that it is divided by. */
function inCells(
  rows: readonly (readonly Cell[])[],
  sources: readonly (readonly [Source, Source | null])[],
  locale = 'en_US',
) {
  const tab = aTab(rows);
  const cells: Record<string, string | number | boolean> = {};
  tab.values.forEach((row, r) => {
    row.forEach((cell, c) => {
      // A text that looks like anything else is written so that it stays a text.
      const typed = typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
      if (typed !== '' && typed !== null && typed !== undefined)
        cells[`${'ABCD'.charAt(c)}${r + 1}`] = typed as string | number | boolean;
    });
  });
  const host = createHost({
    script: { code: READ, manifest: manifestIn('Asia/Tokyo') },
    workbook: {
      timeZone: 'Asia/Tokyo',
      locale,
      sheets: [
        { name: 'Figures', rows: 60, columns: 4, cells: { A1: START, A2: END, A3: LAST } },
        { name: 'Deals', rows: rows.length + 5, columns: 4, cells },
      ],
    },
    now: new Date('2011-10-15T03:00:00Z'),
    newRealm: createNodeRealm,
  });
  const formulas = sources.map(([source, by], index) => {
    const { actual, dataThrough } = sourceFormulas(
      { placed: placed(source, tab), divisor: by && placed(by, tab), sheet: 'Sources' },
      {
        kpi: '$A$5',
        start: '$A$1',
        end: '$A$2',
        headDay: '$A$3',
        dataThrough: `A${6 + index}`,
      },
    );
    return [dataThrough, actual];
  });
  return host.call('write', [formulas]) as [number | string, number | string][];
}

const inScript = (
  rows: readonly (readonly Cell[])[],
  sources: readonly (readonly [Source, Source | null])[],
) =>
  sources.map(([source, by]) => {
    const tab = aTab(rows);
    const both = { rows: counted(source, tab), by: by && counted(by, tab) };
    return sourceFigure(both, { start: START, last: LAST });
  });

const ROWS: Cell[][] = [
  ['A', 'Closed won', day('2011-09-30'), 100],
  ['B', 'Closed won', day('2011-10-01'), 200.5],
  ['C', 'closed WON', day('2011-10-03') + 0.75, 300],
  ['D', 'Closed lost', day('2011-10-03'), 50],
  ['E', 'Won? (*)', day('2011-10-04'), -20],
  ['', '', '', ''],
  ['F', 'Closed won', '2011-10-05', 400],
  ['G', 'Closed won', day('2011-10-06'), '1.234,50 €'],
  ['H', '', day('2011-10-12') + 0.99, 7],
  ['I', 'Closed won', day('2011-10-20'), 1000],
  ['Total', '', '', 2000],
];

const only = (...conditions: Condition[]) => conditions;
const stage = (rule: Condition['rule'], ...sought: Condition['sought']): Condition => ({
  column: 'Stage',
  rule,
  sought,
});
const ALL = only();

test('each way and each condition, by numbers that anyone can count', () => {
  const amounts = { way: 'sum', value: 'Amount' } as const;
  const sources: [Source, Source | null, number | ''][] = [
    [aSource(), null, 3],
    [aSource(amounts), null, 500.5],
    [aSource({ way: 'average', value: 'Amount' }), null, 250.25],
    [aSource({ conditions: ALL }), null, 6],
    [aSource({ conditions: only(stage('isNot', 'Closed won')) }), null, 3],
    [aSource({ conditions: only(stage('oneOf', 'Closed won', 'Closed lost')) }), null, 4],
    [aSource({ conditions: only(stage('contains', 'WON')) }), null, 4],
    [aSource({ conditions: only(stage('is', 'Won? (*)')) }), null, 1],
    [aSource({ conditions: only(stage('notBlank')) }), null, 5],
    [aSource({ conditions: only({ column: 'Amount', rule: 'atLeast', sought: [200.5] }) }), null, 2],
    [aSource({ conditions: only({ column: 'Amount', rule: 'atMost', sought: [-0.5] }) }), null, 1],
    [aSource(), aSource({ conditions: only(stage('contains', 'closed')) }), 0.75],
    // Nothing to divide by; amounts that are all texts; nothing that meets the conditions.
    [aSource(), aSource({ conditions: only(stage('is', 'nothing')) }), ''],
    [aSource({ ...amounts, conditions: only({ column: 'Deal', rule: 'is', sought: ['G'] }) }), null, ''],
    [aSource({ conditions: only(stage('is', 'nothing')) }), null, 0],
  ];
  const asked = sources.map(([source, by]) => [source, by] as const);
  const newest = day('2011-10-12');
  const figures = sources.map(([, , actual]) =>
    actual === '' ? { actual: null, through: null } : { actual, through: newest },
  );
  expect(inScript(ROWS, asked)).toEqual(figures);
  // The day is that of the newest row, also where no figure can be made.
  const shown = sources.map(([, , actual]) => [newest, actual]);
  for (const locale of ['en_US', 'ja_JP']) expect(inCells(ROWS, asked, locale)).toEqual(shown);
  // Where the decimal sign is a comma, the engine joins a number to a text with a point all the same, unlike Google.
  const isWhole = ([{ conditions }]: readonly [Source, ...unknown[]]) =>
    conditions.every(({ sought }) => sought.every((one) => typeof one !== 'number' || Number.isInteger(one)));
  const whole = sources.filter(isWhole);
  expect(whole.length).toBe(sources.length - 2);
  expect(
    inCells(
      ROWS,
      whole.map(([source, by]) => [source, by] as const),
      'de_DE',
    ),
  ).toEqual(whole.map(([, , actual]) => [newest, actual]));
});

test('without a row of the period there is no figure', () => {
  const before: Cell[][] = [['A', 'Closed won', day('2011-09-30'), 100]];
  expect(inCells(before, [[aSource(), null]])).toEqual([['', '']]);
  expect(inScript(before, [[aSource(), null]])).toEqual([{ actual: null, through: null }]);
});

const aCell = {
  stage: fc.constantFrom<Cell>('Closed won', 'closed won', 'Lost', 'a*b', 'axb', 'say "hi"', '', 5),
  date: fc.oneof(
    fc.integer({ min: START - 5, max: LAST + 5 }),
    fc.constantFrom<Cell>('', '2011-10-03', START + 0.5, LAST + 0.5),
  ),
  amount: fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constantFrom<Cell>('', '$5k', 2.25)),
};
const aRow = fc.tuple(fc.constantFrom<Cell>('x', ''), aCell.stage, aCell.date, aCell.amount);
const soughtText = fc.constantFrom('Closed won', 'Lost', 'a*b', 'say "hi"', 'nothing');
const aCondition = fc.oneof(
  fc.record({
    column: fc.constant('Stage'),
    rule: fc.constantFrom<Condition['rule']>('is', 'isNot', 'contains'),
    sought: fc.tuple(soughtText),
  }),
  fc.record({
    column: fc.constant('Stage'),
    rule: fc.constant('oneOf' as const),
    sought: fc.uniqueArray(soughtText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    column: fc.constant('Amount'),
    rule: fc.constantFrom<Condition['rule']>('atLeast', 'atMost'),
    sought: fc.tuple(fc.constantFrom(0, 2.25, 100)),
  }),
  fc.record({
    column: fc.constant('Stage'),
    rule: fc.constant('notBlank' as const),
    sought: fc.constant([]),
  }),
);
const aWay = fc.constantFrom(
  { way: 'count', value: null } as const,
  { way: 'sum', value: 'Amount' } as const,
  { way: 'average', value: 'Amount' } as const,
);
const anySource = fc
  .tuple(aWay, fc.array(aCondition, { maxLength: 3 }))
  .map(([way, conditions]) => aSource({ ...way, conditions }));

test('any rows, any conditions: the same figure and the same day', () => {
  const asked = fc.array(fc.tuple(anySource, fc.option(anySource)), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 25 }), asked, (rows, sources) => {
      const shown = inCells(rows, sources);
      inScript(rows, sources).forEach(({ actual, through }, index) => {
        const [day, figure] = shown[index] ?? [];
        if (actual === null) expect(figure).toBe('');
        else {
          expect(figure).toBeCloseTo(actual, 9);
          expect(day).toBe(through);
        }
      });
    }),
    { numRuns: 15, seed: 17 },
  );
});

test('headers are asked for as they stand in the tab', () => {
  expect(HEADERS).toContain('Close date');
  const { dataThrough } = sourceFormulas(
    { placed: placed(aSource(), aTab([])), divisor: null, sheet: 'Sources' },
    {
      kpi: 'A6',
      start: '$A$3',
      end: '$B$3',
      headDay: 'MIN($C$3; $G$3)',
      dataThrough: 'P6',
    },
  );
  expect(dataThrough).toBe(
    '=IF(AND(Deals!$C$1="Close date"; Deals!$B$1="Stage"); IF(INT(MAXIFS(Deals!$C$1:$C; Deals!$C$1:$C; "<"&MIN(MIN($C$3; $G$3); $B$3)+1))>=$A$3; INT(MAXIFS(Deals!$C$1:$C; Deals!$C$1:$C; "<"&MIN(MIN($C$3; $G$3); $B$3)+1)); ""); "")',
  );
});
