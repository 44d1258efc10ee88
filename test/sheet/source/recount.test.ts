// What was renamed on a tab, and which KPIs show something else than their source has.

import type { Cell } from '../../../src/cells/cell';
import { countSources } from '../../../src/sheet/source/counted-sources';
import { renamedCells, renamedIn, staleKpis } from '../../../src/sheet/source/recount';
import type { Source } from '../../../src/sheet/source/source';
import { aKpi, day } from '../a-sheet';
import { aSource, aTab, HEADERS, NUMBER_DAYS } from './a-source';

const FIRST = day('2011-10-03');

const countedOf = (headers: readonly Cell[], ...all: readonly Source[]) =>
  countSources(
    {
      sheet: 'Sources',
      byName: new Map(all.map((one) => [one.kpi.toLowerCase(), one])),
      rows: new Map(),
      issues: [],
    },
    (name) => (name === 'Deals' ? aTab([['A', 'Closed won', FIRST, 10]], headers) : undefined),
    NUMBER_DAYS,
  );

test('a column that was renamed is told once, whichever KPIs name it', () => {
  const sources = countedOf(
    ['Deal', 'Stages', 'Close date', 'Amount'],
    aSource(),
    aSource({ kpi: 'Rate' }),
    aSource({ kpi: 'All', conditions: [] }),
    aSource({ kpi: 'Gone', tab: 'Gone' }),
  );
  const renamed = (...names: readonly string[]) =>
    renamedIn(
      names.map((typedName) => ({ typedName })),
      sources,
    );
  const stage = { tab: 'Deals', from: 'Stage', to: 'Stages' };
  expect(renamed('DEALS won', 'Rate', 'All', 'Gone', 'Calls')).toEqual([stage]);
  expect(renamed('All', 'Gone', 'Calls')).toEqual([]);
});

describe('a KPI shows something else than its source has', () => {
  const COUNTED = '=IF(P6=""; ""; COUNTIFS(Deals!C:C; ">="&P6))';
  const SOURCES = countedOf(HEADERS, aSource(), aSource({ kpi: 'Gone', tab: 'Gone' }));
  /** Whether one in row 6 does, with this formula in column E. */
  const isStale = (change: Parameters<typeof aKpi>[0], formula = '', on = '2011-10-14') => {
    const kpi = aKpi({ name: 'Deals won', actual: null, ...change });
    const formulas = Array.from({ length: 9 }, () => Array<string>(9).fill('=A1'));
    formulas[5] = ['', '', '', '', formula];
    return staleKpis([kpi], { formulas }, 5, SOURCES, day(on)).includes(kpi);
  };

  test('where it is empty, or its formula is that of another state', () => {
    expect(isStale({})).toBe(true);
    expect(isStale({}, COUNTED)).toBe(true);
    expect(isStale({ actual: 2 }, COUNTED)).toBe(true);
    expect(isStale({ actualProblem: '#REF!' }, COUNTED)).toBe(true);
  });

  test('not where it shows the same, or someone typed it or wrote a formula', () => {
    expect(isStale({ actual: 1 }, COUNTED)).toBe(false);
    expect(isStale({ actual: 2 })).toBe(false);
    expect(isStale({ actualProblem: 'soon is no number' })).toBe(false);
    expect(isStale({}, '=Data!B2')).toBe(false);
    expect(isStale({ actual: 2 }, '=Data!B2')).toBe(false);
  });

  test('not where there is no source, no tab or no figure yet', () => {
    expect(isStale({ name: 'Calls' })).toBe(false);
    expect(isStale({ name: 'Gone' })).toBe(false);
    expect(isStale({}, '', '2011-10-02')).toBe(false);
    expect(isStale({ actual: 2 }, COUNTED, '2011-10-02')).toBe(false);
  });

  test('and is looked for where its row stands, in the column of actuals', () => {
    const kpi = aKpi({ row: 3, name: 'Deals won', actual: 2 });
    const stale = (formulas: string[][]) => staleKpis([kpi], { formulas }, 2, SOURCES, day('2011-10-14'));
    expect(stale([[], [], ['', COUNTED, '']])).toEqual([kpi]);
    expect(stale([[], [COUNTED, COUNTED], [COUNTED, '', COUNTED], [COUNTED, COUNTED]])).toEqual([]);
    expect(stale([])).toEqual([]);
  });
});

test('the sheet of sources gets the new name wherever it names that column of that tab', () => {
  const cells: Cell[][] = [
    ['Where figures come from'],
    ['KPI', 'Tab', 'Date column', 'What to do', 'Value column', 'Only where 1', 'Only where 2'],
    ['Won', 'Deals', 'Closed', 'Count rows', '', 'Stage', ''],
    ['Lost', 'deals ', 'Closed', 'Add up', 'Amount', 'Owner', ' STAGE'],
    ['Open', 'Others', 'Closed', 'Count rows', '', 'Stage', 'Stage'],
    ['Stage', 'Deals', 'Stage', 'Count rows', '', '', ''],
  ];
  expect(renamedCells(cells, { tab: 'Deals', from: 'Stage', to: 'Phase' })).toStrictEqual({
    firstRow: 3,
    columns: [
      { column: 3, contents: [undefined, undefined, undefined, 'Phase'] },
      { column: 6, contents: ['Phase', undefined, undefined, undefined] },
      { column: 7, contents: [undefined, 'Phase', undefined, undefined] },
    ],
  });
  expect(renamedCells(cells, { tab: 'Deals', from: 'Nothing', to: 'Phase' }).columns).toEqual([]);
});
