import { withShownTexts } from '../../../src/sheet/read/shown-texts';

const shown = [
  ['10/3', '', ''],
  ['KPI', 'Target', 'Owner'],
  ['10/3', '100.00', '5%'],
  ['Calls', '7.00', ''],
];
const values = [
  [45_933, '', ''],
  ['KPI', 'Target', 'Owner'],
  [45_933, 100, 0.05],
  ['Calls', 7, ''],
];

test('where a text belongs, what Sheets took for a date or a number is read as the cell shows it', () => {
  expect(withShownTexts(values, () => shown)).toEqual([
    [45_933, '', ''],
    ['KPI', 'Target', 'Owner'],
    ['10/3', 100, '5%'],
    ['Calls', 7, ''],
  ]);
});

test('of a column in which all is text no cell is touched', () => {
  const cells = [
    ['KPI', 'Target', 'Owner'],
    ['Calls', 7, 12],
  ];
  expect(withShownTexts(cells, () => [[], ['shown', '7.00', '12.00']])).toEqual([
    ['KPI', 'Target', 'Owner'],
    ['Calls', 7, '12.00'],
  ]);
});

test('a cell of which nothing is shown stays as it is', () => {
  expect(
    withShownTexts(
      [
        ['KPI', 'Target'],
        [5, 7],
      ],
      () => [],
    ),
  ).toEqual([
    ['KPI', 'Target'],
    [5, 7],
  ]);
});

test('the sheet is only asked where something is in question', () => {
  const cells = [
    ['KPI', 'Target', 'Owner'],
    ['Calls', 7, ''],
    ['', '', null],
  ];
  const ask = () => {
    throw new Error('asked');
  };
  expect(withShownTexts(cells, ask)).toBe(cells);
});
