// By which columns the rows of a file are told apart.

import { proposedKey } from '../../../src/sheet/import/file-key';
import type { FileType } from '../../../src/sheet/import/read-column';
import { aColumn } from './a-column';

/** A file in which each column has a type and its cells, by its header. */
function keyOf(
  columns: Readonly<Record<string, readonly [FileType, ...string[]]>>,
  tool: Parameters<typeof proposedKey>[2] = null,
) {
  const all = Object.entries(columns);
  const [, first] = all[0] ?? [];
  const rows = (first ?? [])
    .slice(1)
    .map((_, row) => ({ cells: all.map(([, cells]) => cells[row + 1] ?? '') }));
  const read = all.map(([header, [type]]) => aColumn({ header, type }));
  return proposedKey(read, rows, tool);
}

const AMOUNTS = ['amount', '1', '2', '3'] as const;
const NAMES = ['text', 'a', 'b', 'c'] as const;
const OTHERS = ['text', 'x', 'y', 'x', 'y'] as const;
const alike = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, ['text', 'a', 'a', 'b', 'b'] as const]));

test.each<[string, Parameters<typeof keyOf>[0], readonly string[]]>([
  [
    'one that is called an id, wherever it stands',
    { Amount: AMOUNTS, Name: NAMES, 'Deal ID': AMOUNTS },
    ['Deal ID'],
  ],
  ['no id in which a cell comes twice', { 'Deal ID': ['text', 'x', 'y', 'x'], Name: NAMES }, ['Name']],
  ['no id in which a cell is blank', { 'Deal ID': ['text', 'x', ' ', 'y'], Name: NAMES }, ['Name']],
  [
    'cells are the same whatever their spaces',
    { 'Deal ID': ['text', 'x', 'x ', 'y'], Name: NAMES },
    ['Name'],
  ],
  [
    'one that names, rather than an amount',
    { Amount: AMOUNTS, Name: NAMES, Day: ['day', '1', '2', '3'] },
    ['Name'],
  ],
  ['a day', { Amount: AMOUNTS, Day: ['day', '1', '2', '3'] }, ['Day']],
  ['a time', { Amount: AMOUNTS, At: ['time', '1', '2', '3'] }, ['At']],
  [
    'two that name, the first such',
    {
      Nothing: ['blank', '', '', ''],
      Amount: AMOUNTS,
      Team: ['text', 'a', 'a', 'b'],
      Stage: ['text', 'x', 'x', 'y'],
      Day: ['day', '1', '2', '1'],
      Where: ['text', 'n', 's', 's'],
    },
    ['Team', 'Day'],
  ],
  [
    'the first amount, where nothing else tells',
    { Team: ['text', 'a', 'a', 'b'], Amount: AMOUNTS, Price: AMOUNTS },
    ['Amount'],
  ],
  ['none', { Team: ['text', 'a', 'a', 'a'], Amount: ['amount', '1', '1', '1'] }, []],
  ['none of more than six names', { ...alike('A', 'B', 'C', 'D', 'E', 'F'), G: OTHERS }, []],
  ['the sixth', { ...alike('A', 'B', 'C', 'D', 'E'), F: OTHERS }, ['A', 'F']],
])('the key of a file: %s', (_, columns, key) => {
  expect(keyOf(columns)).toEqual(key);
});

test('a tool has its own key, as far as the columns are there', () => {
  const deals = { Name: NAMES, 'record id': ['amount', '1', '1', '2'] } as const;
  expect(keyOf(deals, 'hubspotDeals')).toEqual(['record id']);
  expect(keyOf({ Name: NAMES, Stage: NAMES }, 'hubspotDeals')).toEqual(['Name']);
});
