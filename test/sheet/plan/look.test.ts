import { headerLooks, headLooks, rulesOf } from '../../../src/sheet/plan/look';
import { progressTable } from '../../../src/sheet/table/progress-table';

test('each header looks the same, and stands as what is below it: numbers right', () => {
  const table = { ...progressTable(), name: 'October' };
  const looks = headerLooks(table);
  expect(looks).toHaveLength(table.columns.length);
  expect(looks.slice(0, 4).map(({ area }) => area)).toEqual(
    [1, 2, 3, 4].map((column) => ({ row: 5, column, rows: 1, columns: 1 })),
  );
  expect(looks.slice(0, 4).map(({ align }) => align)).toEqual(['left', 'left', 'left', 'right']);
  expect(looks.every(({ isBold }) => isBold)).toBe(true);
});

test('the title is large, the labels of the head are small, and its values stand below them', () => {
  expect(
    headLooks().map(({ area: { row, column, rows, columns }, size, isBold }) => [
      [row, column, rows, columns].join(),
      size,
      isBold,
    ]),
  ).toEqual([
    ['1,1,1,1', 16, true],
    ['2,1,1,7', 9, undefined],
    ['3,1,1,7', undefined, true],
  ]);
});

test('status and pace gap have the colour of what the status says, in any language', () => {
  const [status, gap] = [2, 7].map((column) => ({ row: 6, column, rows: 100, columns: 1 }));
  if (status === undefined || gap === undefined) throw new Error('no areas');
  const rules = rulesOf(status, gap);
  expect(rules.every(({ areas }) => areas[0] === status && areas[1] === gap)).toBe(true);
  const backgroundOf = (word: string) =>
    rules.filter(({ formula }) => formula.includes(`$B6="${word}"`)).map(({ background }) => background);
  expect(['Achieved', 'At risk', 'Behind', 'No data'].map(backgroundOf)).toEqual([
    ['#e6f4ea'],
    ['#fef3d6'],
    ['#fce8e6'],
    [null],
  ]);
  expect(rules[0]?.formula).toMatch(/^=OR\(.*達成/);
});
