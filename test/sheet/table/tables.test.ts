// A table that the add-in does not have: made, planned, and read back from what people made of its sheet.

import type { Cell } from '../../../src/cells/cell';
import { planHeaders, planTable } from '../../../src/sheet/plan/plan-table';
import type { SheetPlan } from '../../../src/sheet/plan/sheet-plan';
import { calendarTable, logTable } from '../../../src/sheet/table/file-tables';
import { goalTable } from '../../../src/sheet/table/goal-table';
import { logReference } from '../../../src/sheet/table/log-reference';
import {
  cellReference,
  columnReference,
  findPlacement,
  plannedPlacement,
  recognised,
  withMissing,
} from '../../../src/sheet/table/placement';
import { progressTable } from '../../../src/sheet/table/progress-table';
import { rowsOf } from '../../../src/sheet/table/table-rows';
import { type ColumnSpec, knownByMost, type NamedTable } from '../../../src/sheet/table/table-spec';
import { type FunctionName, LANGUAGES, speak, wordsAtHand } from '../../../src/words';

type RiskKey = 'risk' | 'day' | 'chance' | 'cost' | 'weighed' | 'owner';

const JAPANESE: Readonly<Record<RiskKey, string>> = {
  risk: 'リスク',
  day: '発見日',
  chance: '確率',
  cost: '影響額',
  weighed: '期待損失',
  owner: '担当',
};

/** What may go wrong; with owners only in a file that has a list of them. */
function riskTable({ owners }: { readonly owners: readonly string[] | null }): NamedTable<RiskKey> {
  const choices = () => owners ?? [];
  const columns: readonly ColumnSpec<RiskKey>[] = [
    { key: 'risk', header: 'Risk', note: 'One a row.', width: 200, shows: 'text' },
    { key: 'day', header: 'Seen on', shows: 'date', accepts: { type: 'date' } },
    { key: 'chance', header: 'Chance', shows: 'value', format: '0%' },
    { key: 'cost', header: 'Cost', shows: 'value', isFolded: true },
    {
      key: 'weighed',
      header: 'Weighed',
      shows: 'value',
      isFolded: true,
      formula: '=ARRAYFORMULA(C3:C * D3:D)',
    },
    ...(owners === null
      ? []
      : ([{ key: 'owner', header: 'Owner', shows: 'text', accepts: { type: 'choice', choices } }] as const)),
  ];
  return {
    name: 'Risks',
    names: ['Risks', 'リスク'],
    columns: columns.map((column) => ({ ...column, headers: [column.header, JAPANESE[column.key]] })),
    headerRow: 3,
    searchedRows: 5,
    knownBy: knownByMost(columns),
  };
}

const REACH = { rows: 100, formatted: 5, checked: 50 };
const FIRE = { risk: { text: 'Fire' }, chance: 0.1, cost: 500 };
const FLOOD = { risk: { text: 'Flood' }, day: 40816, chance: 0.2 };

/** What the sheet of a plan shows: formulas in headers write their header. */
function shown({ contents }: SheetPlan, headers: Readonly<Record<string, string>> = {}): Cell[][] {
  return contents.map((row) =>
    row.map((content) => {
      if (content === null || typeof content === 'number') return content ?? '';
      return 'text' in content ? content.text : (headers[content.formula] ?? '');
    }),
  );
}

const WEIGHED = { '=ARRAYFORMULA(C3:C * D3:D)': 'Weighed' };

test('a table and its rows are a plan, with a column only where the file has what it is for', () => {
  const plan = planTable(riskTable({ owners: null }), [FIRE, FLOOD], REACH);
  expect(plan).toMatchObject({
    name: 'Risks',
    size: { rows: 100, columns: 5 },
    numberFormats: {
      row: 4,
      formats: [
        ['General', 'yyyy-mm-dd', '0%', 'General', 'General'],
        ['General', 'yyyy-mm-dd', '0%', 'General', 'General'],
      ],
    },
    inputs: [{ area: { row: 4, column: 2, rows: 47, columns: 1 }, accepts: { type: 'date' } }],
    notes: { row: 3, texts: ['One a row.'] },
    widths: [{ column: 1, columns: 1, pixels: 200 }],
    frozen: { rows: 3, columns: 0 },
    group: { row: 1, column: 4, rows: 1, columns: 2 },
    warnedAreas: [{ row: 3, column: 5, rows: 98, columns: 1 }],
  });
  expect(shown(plan, WEIGHED).slice(2)).toEqual([
    ['Risk', 'Seen on', 'Chance', 'Cost', 'Weighed'],
    ['Fire', '', 0.1, 500, ''],
    ['Flood', 40816, 0.2, '', ''],
  ]);
  const withOwners = planTable(riskTable({ owners: ['Ann'] }), [FIRE], REACH);
  expect(withOwners.size?.columns).toBe(6);
  expect(withOwners.inputs).toHaveLength(2);
});

test('what was planned is read back by the keys of its columns, wherever they were moved', () => {
  const table = riskTable({ owners: ['Ann'] });
  const made = shown(planTable(table, [{ ...FIRE, owner: { text: 'Ann' } }, FLOOD], REACH), WEIGHED);
  const moved = made.map((row, index) => [index === 2 ? 'Mine' : 'x', ...[...row].reverse()]);
  for (const cells of [made, moved, [['Above'], ...moved]]) {
    const placement = findPlacement(table, cells);
    expect(recognised(table, placement)).toEqual({ isKnown: true, missing: [] });
    expect(
      rowsOf(cells, placement).map(({ cell }) => [cell('risk'), cell('day'), cell('chance'), cell('owner')]),
    ).toEqual([
      ['Fire', '', 0.1, 'Ann'],
      ['Flood', 40816, 0.2, ''],
    ]);
  }
});

test('a column that was renamed is not there, and gets room behind all others', () => {
  const table = riskTable({ owners: null });
  const cells = [
    ['Risk', 'When', 'Chance', 'Cost', 'Weighed', 'Mine'],
    ['Fire', 40816, 0.1],
  ];
  const placement = findPlacement(table, cells);
  expect(recognised(table, placement)).toEqual({ isKnown: true, missing: ['day'] });
  const [row] = rowsOf(cells, placement);
  expect([row?.row, row?.has('day'), row?.cell('day'), row?.cell('chance')]).toEqual([2, false, '', 0.1]);
  const { placement: whole, missing } = withMissing(table, placement, cells);
  expect([whole.columns.day, missing.map(({ header }) => header)]).toEqual([7, ['Seen on']]);
  expect(columnReference(placement, 'day')).toBe('');
  expect([columnReference(whole, 'day'), cellReference(whole, 'day', 2)]).toEqual(['G1:G', 'G2']);
});

test('a sheet with less than most of the headers is another one', () => {
  const table = riskTable({ owners: null });
  expect(recognised(table, findPlacement(table, [['Risk', 'Chance']])).isKnown).toBe(false);
  expect(rowsOf([['Risk', 'Chance']], findPlacement(table, []))).toEqual([]);
});

test('a table that gets its rows later is planned as headers, with the formats that it asks for and nothing else', () => {
  const risks = riskTable({ owners: null });
  const { numberFormats, looks, ...others } = planHeaders(risks);
  expect(others).toMatchObject({ size: null, inputs: [], warnedAreas: [] });
  // All rows below the headers of a sheet as Google makes it.
  expect(numberFormats).toEqual({
    row: 4,
    formats: Array(997).fill(['General', 'General', '0%', 'General', 'General']),
  });
  expect(looks.map(({ align }) => align)).toEqual(['left', 'right', 'right', 'right', 'right']);
  // One that asks for none is left as it comes.
  const plain = { ...risks, columns: risks.columns.map(({ format: _, ...column }) => column) };
  expect(planHeaders(plain)).toMatchObject({ numberFormats: { formats: [] }, looks: [{ isBold: true }] });
});

test('the columns of a progress sheet that the log fills have their formula where there is a log', () => {
  const filled = (log: string | null) =>
    progressTable({ log, plan: null }).columns.flatMap(({ key, formula, filledFrom }) =>
      formula?.includes('Log!') || formula?.includes('LOGGED') || filledFrom ? [key] : [],
    );
  expect(filled(logReference('Log'))).toEqual([
    'logged',
    'loggedThrough',
    'forecast',
    'forecastLow',
    'forecastHigh',
    'chance',
  ]);
  expect(filled(null)).toEqual([]);
});

test('the log is a table like any other: formulas refer to its first three columns', () => {
  const { columns } = plannedPlacement(logTable());
  expect([columns.day, columns.kpi, columns.value]).toEqual([1, 2, 3]);
});

test('a table that was made in the other language is read all the same', () => {
  const cells = [[''], [''], ['影響額', 'リスク', '確率'], [500, '火事', 0.1]];
  const table = riskTable({ owners: null });
  const placement = findPlacement(table, cells);
  expect(placement).toEqual({ headerRow: 3, columns: { cost: 1, risk: 2, chance: 3 } });
  expect(recognised(table, placement).isKnown).toBe(true);
  expect(rowsOf(cells, placement).map(({ cell }) => [cell('risk'), cell('cost')])).toEqual([['火事', 500]]);
});

test.each(LANGUAGES)(
  'the headers of what functions fill are those that the functions write (%s)',
  (language) => {
    speak(language);
    const { FUNCTION_LABELS, FURTHER_LABELS } = wordsAtHand();
    for (const table of [
      progressTable({ log: 'Log!A:C', plan: 'KPI_PLAN' }),
      goalTable('Log!A:C'),
    ] as const) {
      const columns: readonly ColumnSpec<string>[] = table.columns;
      columns.forEach(({ header, formula }, index) => {
        const [, name] = /^=([A-Z_]+)\(/.exec(formula ?? '') ?? [];
        if (name === undefined || !(name in FUNCTION_LABELS)) return;
        const labels = [
          FUNCTION_LABELS[name as FunctionName],
          ...(FURTHER_LABELS[name as FunctionName] ?? []),
        ];
        expect([
          name,
          header,
          ...columns.slice(index + 1, index + labels.length).map((one) => one.header),
        ]).toEqual([name, ...labels]);
      });
    }
    speak('en');
  },
);

test('columns are as wide as what stands in them: those beside each other alike, that they are set in few calls', () => {
  const widthsOf = (columns: readonly { readonly key: string; readonly width?: number }[]) =>
    columns.flatMap(({ key, width }) => (width === undefined ? [] : [`${key} ${width}`])).join(', ');
  expect(
    [calendarTable(), logTable(), progressTable(), goalTable()].map((table) => widthsOf(table.columns)),
  ).toEqual([
    'weekdays 150, weight 110, holidays 110',
    'day 110, kpi 180, value 110, note 240',
    'kpi 190, owner 180, cause 160, action 160, actionDue 160, comment 160, goal 160, factor 160, indicator 160, kind 160',
    'node 220, role 90, feeds 160, how 60, owner 180, target 110, own 110, effect 130, mark 110, needed 110, comment 160, kind 160, belongsTo 160, chartNode 160, chartEffect 110',
  ]);
});
