// Files that are logs: a row per day, or a row per day and KPI.

import { parseDay } from '../../../src/kpi/civil-date';
import { type LogShape, logEntriesOf } from '../../../src/sheet/import/log-table';
import { notesOfEntries } from '../../../src/sheet/import/say-file';
import { read } from './a-csv-file';

const day = (text: string) => parseDay(text) as number;

function entriesIn(csv: string) {
  const { columns, table, converted, logShape } = read(csv);
  const found = logEntriesOf(columns, table.rows, converted, logShape as LogShape);
  return { shape: logShape?.shape, entries: found.entries, notes: notesOfEntries(found) };
}

test('a wide table: each column of numbers is a KPI, and a blank cell is no entry', () => {
  expect(entriesIn('Date,Calls,Visits\n2011-10-03,5,1\n2011-10-04,,2')).toEqual({
    shape: 'wide',
    entries: [
      [day('2011-10-03'), 'Calls', 5],
      [day('2011-10-03'), 'Visits', 1],
      [day('2011-10-04'), 'Visits', 2],
    ],
    notes: [],
  });
});

test('a long table: the last of a day and KPI counts, and that is told', () => {
  expect(
    entriesIn(`Day,KPI,Value
2011-10-03,Calls,5
2011-10-03 17:00,calls,6
2011-10-03,Visits,1
soon,Calls,7
2011-10-05,Calls,8
2011-10-06,Calls,9`),
  ).toEqual({
    shape: 'long',
    entries: [
      [day('2011-10-03'), 'calls', 6],
      [day('2011-10-03'), 'Visits', 1],
      [day('2011-10-05'), 'Calls', 8],
      [day('2011-10-06'), 'Calls', 9],
    ],
    notes: [
      'Without a day, a KPI or a readable value, left out: 1. First in row 5: “soon” (Day).',
      'The same day and KPI more than once in the file: 1; the last one counts. First “calls” in row 3.',
    ],
  });
});

test('a cell that is no amount is left out alone, and told', () => {
  const figures = Array.from({ length: 12 }, (_, index) => `2011-10-${index + 10},${index},1`);
  const { entries, notes } = entriesIn(['Date,Calls,Visits', '2011-10-03,unknown,1', ...figures].join('\n'));
  expect(entries).toHaveLength(25);
  expect(entries[0]).toEqual([day('2011-10-03'), 'Visits', 1]);
  expect(notes).toEqual([
    'Without a day, a KPI or a readable value, left out: 1. First in row 2: “unknown” (Calls).',
  ]);
});

test('what has several rows a day, two dates or two names is no log', () => {
  expect(read('Day,Cost\n2011-10-03,5\n2011-10-03,6').logShape).toBeNull();
  expect(read('Day,Due,Cost\n2011-10-03,2011-10-05,5').logShape).toBeNull();
  expect(read('Day,Campaign,Cost,Clicks\n2011-10-03,Brand,5,1').logShape).toBeNull();
});
