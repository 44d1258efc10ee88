// What is told of a file: each thing by its count and the row where it first stands.

import { read } from './a-csv-file';

test('totals, remarks and blank lines, what is not readable, and what is mixed', () => {
  const rows = Array.from({ length: 8 }, (_, row) => `a${row},1${row}/10/2011,${row}.5,€${row}`);
  const { notes } = read(
    `Id,Day,Amount,Price
${rows.join('\n')}
b,next week,many,$5

c,19/10/2011,--,€4
Grand total,,36,

Made up for a test`,
  );
  expect(notes).toEqual([
    'Price: two currencies, “€0” in row 2 and “$5” in row 10. The column stays text, as they can’t be added up.',
    'Day: 1 not readable, left as text. First in row 10: “next week”',
    'Amount: 1 not readable, left as text. First in row 10: “many”',
    'Cells such as “--” say that there is nothing: 1 left blank.',
    'Rows of totals left out: 1, first row 13.',
    'Rows that are not of the table left out: 1, first row 15.',
    'Blank rows left out: 2.',
  ]);
});

test('dates in two orders are named by two cells', () => {
  expect(read('Id,Day\na,13/10/2011\nb,10/14/2011').notes).toEqual([
    'Day: dates in two orders, “13/10/2011” in row 2 and “10/14/2011” in row 3. The column stays text.',
  ]);
});

test('quotation marks that do not go together are told, as rows may be lost in a cell', () => {
  const { notes, table } = read('Id,Name\na,"Open\nb,Next\nc,Last');
  expect(table.rows).toHaveLength(1);
  expect(notes).toEqual([
    'The quotation marks in row 2 don’t go together: what follows may stand in one cell. Look whether the number of rows is right.',
  ]);
});
