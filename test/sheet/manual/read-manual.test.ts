// A manual's cells, read: by its headers in either language, and row by row.

import { manualFor, manualLines } from '../../../src/sheet/manual/manual';
import { placeManual, readManual } from '../../../src/sheet/manual/read-manual';
import { manualTable } from '../../../src/sheet/table/manual-table';
import { speak } from '../../../src/words';
import { day, SHEET_DAYS } from '../a-sheet';
import { aManual, cellsOfManual } from './a-manual';

afterEach(() => speak('en'));

test('a row says who stands in, when, and what for', () => {
  const { rows, issues } = aManual({
    kpi: ' Deals ',
    owner: 'Ann <Ann@x.com>',
    deputy: 'Bob@x.com; cy@x.com',
    awayFrom: '2011-10-10',
    awayUntil: day('2011-10-20'),
    counts: 'Signed',
    causes: 'Rain\n- Snow\n\n • Fog',
  });
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      row: 2,
      kpi: 'Deals',
      owner: 'Ann <Ann@x.com>',
      deputies: ['bob@x.com', 'cy@x.com'],
      away: { from: day('2011-10-10'), until: day('2011-10-20') },
      counts: 'Signed',
      source: '',
      entry: '',
      first: '',
      causes: ['Rain', 'Snow', 'Fog'],
      actions: [],
    },
  ]);
});

test('what can not be read is named with its cell, costs its row the days, and no other row anything', () => {
  const { rows, issues } = aManual(
    { kpi: 'Deals', deputy: 'Bob', awayFrom: 'soon', awayUntil: '2011-10-20' },
    { kpi: 'Calls', deputy: 'bob@x.com', awayFrom: '2011-10-20', awayUntil: '2011-10-10' },
    { kpi: 'Talks', deputy: 'bob@x.com', awayUntil: '2011-10-10' },
    { deputy: 'nobody', awayFrom: 'never' },
    { kpi: 'Leads', awayFrom: '  ' },
  );
  expect(rows.map(({ kpi, away }) => [kpi, away])).toEqual([
    ['Deals', null],
    ['Calls', null],
    ['Talks', { from: null, until: day('2011-10-10') }],
    ['Leads', null],
  ]);
  expect(issues).toEqual([
    { kpi: 'Deals', message: 'Manual!C2: “Bob” is not an e-mail address, so nobody stands in there.' },
    {
      kpi: 'Deals',
      message: expect.stringMatching(
        /^Manual!D2: Away from .*"soon".*\. As long as it stays so, mails go to the owner\.$/,
      ),
    },
    {
      kpi: 'Calls',
      message:
        'Manual!E3: it ends on 2011-10-10, before it begins on 2011-10-20. As long as it stays so, mails go to the owner.',
    },
  ]);
});

test('columns are found by their headers, moved, under a title, in the other language, and with some gone', () => {
  const [headers = [], ...rows] = cellsOfManual([{ kpi: 'Deals', deputy: 'bob@x.com', first: 'Call' }]);
  const turned = [['How we work'], [], ...[headers, ...rows].map((row) => [...row].reverse())];
  const keep = (cells: readonly unknown[]) => cells.filter((_, index) => index > 4);
  expect(readManual('X', turned, SHEET_DAYS).rows).toMatchObject([
    { row: 4, kpi: 'Deals', deputies: ['bob@x.com'], first: 'Call' },
  ]);
  speak('ja');
  expect(readManual('X', turned, SHEET_DAYS).rows).toMatchObject([{ kpi: 'Deals', first: 'Call' }]);
  const japanese = [manualTable().columns.map(({ header }) => header), ...rows];
  speak('en');
  expect(readManual('X', japanese, SHEET_DAYS).rows).toMatchObject([{ deputies: ['bob@x.com'] }]);
  const some = [['KPI', ...keep(headers)], ...rows.map((row) => ['Deals', ...keep(row)])];
  expect(readManual('X', some as string[][], SHEET_DAYS).rows).toMatchObject([
    { first: 'Call', deputies: [] },
  ]);
});

test('another sheet is none, and one that has lost its headers says so', () => {
  const cells = [
    ['KPI', 'Owner', 'Notes'],
    ['Deals', 'ann@x.com', ''],
  ];
  expect(placeManual(cells)).toBeNull();
  expect(readManual('How to', cells, SHEET_DAYS)).toEqual({
    sheet: 'How to',
    rows: [],
    issues: [{ kpi: '', message: expect.stringContaining('“How to” has lost its headers') }],
  });
});

test('a KPI is known again by its name, and by its owner where a row has one', () => {
  const manual = aManual(
    { kpi: 'deals', first: 'For all' },
    { kpi: 'Deals', owner: 'ann@x.com', first: 'For Ann' },
    { kpi: 'Deals', owner: 'North', first: 'For the north' },
  );
  const first = (typedName: string, owner: string) => manualFor(manual, { typedName, owner })?.first;
  expect(first('Deals', 'Ann <ANN@x.com>, bob@x.com')).toBe('For Ann');
  expect(first(' ＤＥＡＬＳ', 'bob@x.com')).toBe('For all');
  expect(first('Deals', 'north')).toBe('For the north');
  expect(first('Calls', 'ann@x.com')).toBeUndefined();
});

test('without a row the template of that name offers a first step, causes and actions; nothing where it has a row', () => {
  const deals = { typedName: '受注件数', owner: '' };
  expect(manualFor(null, deals)).toMatchObject({
    counts: '',
    entry: '',
    first: 'Agree on a next step and its date with each open deal, the largest first.',
    causes: expect.arrayContaining(['Decisions are put off']),
  });
  const said = manualFor(aManual({ kpi: '受注件数', counts: 'Signed' }), deals);
  expect(said).toMatchObject({ first: '', causes: [] });
  expect(said && manualLines(said)).toEqual([{ label: 'What counts', text: 'Signed' }]);
  expect(manualFor(null, { typedName: 'Deals of the north', owner: '' })).toBeNull();
});
