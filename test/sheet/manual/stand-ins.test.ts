// Who is away on a day, and who is mailed in their place.

import { answeringOn, deputiesIn, standInSentence } from '../../../src/sheet/manual/stand-ins';
import { day } from '../a-sheet';
import { aManual, type Typed } from './a-manual';

const OCTOBER = { end: day('2011-10-31') };
const DEALS = { typedName: 'Deals', owner: 'ann@x.com', ...OCTOBER };
const CALLS = { typedName: 'Calls', owner: 'ann@x.com', ...OCTOBER };
const LEADS = { typedName: 'Leads', owner: 'bob@x.com', ...OCTOBER };
const KPIS = [DEALS, CALLS, LEADS];

/** Who is mailed about a KPI on a day of October. */
const mailed = (rows: readonly Typed[], dayOfMonth: number, kpi = DEALS, kpis = KPIS) =>
  answeringOn(aManual(...rows), kpis, day(`2011-10-${dayOfMonth}`))(kpi).mailed;

const AWAY = { awayFrom: '2011-10-12', awayUntil: '2011-10-14' };

test('from the first day to the last one, both included, mails go to the deputy only', () => {
  const rows = [{ kpi: 'Deals', deputy: 'Bob@x.com', ...AWAY }];
  expect([11, 12, 13, 14, 15].map((one) => mailed(rows, one).join())).toEqual([
    'ann@x.com',
    'bob@x.com',
    'bob@x.com',
    'bob@x.com',
    'ann@x.com',
  ]);
});

test('a day that is not given leaves its side open', () => {
  const from = [{ kpi: 'Deals', deputy: 'bob@x.com', awayFrom: '2011-10-12' }];
  expect([11, 12, 31].map((one) => mailed(from, one).join())).toEqual([
    'ann@x.com',
    'bob@x.com',
    'bob@x.com',
  ]);
  const until = [{ kpi: 'Deals', deputy: 'bob@x.com', awayUntil: '2011-10-12' }];
  expect([10, 12, 13].map((one) => mailed(until, one).join())).toEqual([
    'bob@x.com',
    'bob@x.com',
    'ann@x.com',
  ]);
});

test('who stands in is told apart, with for whom and until when', () => {
  const manual = aManual({ kpi: 'Deals', deputy: 'bob@x.com', ...AWAY });
  const { standIns } = answeringOn(manual, KPIS, day('2011-10-12'))(DEALS);
  expect(standIns).toEqual([{ deputy: 'bob@x.com', owner: 'ann@x.com', until: day('2011-10-14') }]);
  expect(standIns.map(standInSentence)).toEqual(['bob@x.com stands in for ann@x.com until 14 Oct.']);
  const open = aManual({ kpi: 'Deals', deputy: 'bob@x.com', awayFrom: '2011-10-12' });
  expect(answeringOn(open, KPIS, day('2011-10-12'))(DEALS).standIns.map(standInSentence)).toEqual([
    'bob@x.com stands in for ann@x.com.',
  ]);
});

test('whoever is away is away for all their KPIs: each goes to its own deputy, or stays theirs', () => {
  const rows = [
    { kpi: 'Deals', deputy: 'bob@x.com', ...AWAY },
    { kpi: 'Calls', deputy: 'cy@x.com' },
  ];
  expect(mailed(rows, 13, CALLS)).toEqual(['cy@x.com']);
  expect(mailed(rows, 15, CALLS)).toEqual(['ann@x.com']);
  expect(mailed(rows.slice(0, 1), 13, CALLS)).toEqual(['ann@x.com']);
  expect(mailed(rows, 13, LEADS)).toEqual(['bob@x.com']);
});

test('who owned a KPI of a period that is over is not away with who owns it now', () => {
  const september = { ...DEALS, owner: 'eve@x.com', end: day('2011-09-30') };
  const eves = { typedName: 'Talks', owner: 'eve@x.com', ...OCTOBER };
  const rows = [
    { kpi: 'Deals', deputy: 'bob@x.com', ...AWAY },
    { kpi: 'Talks', deputy: 'cy@x.com' },
  ];
  expect(mailed(rows, 13, eves, [...KPIS, september, eves])).toEqual(['eve@x.com']);
});

test.each<[string, readonly Typed[]]>([
  ['is the owner', [{ kpi: 'Deals', deputy: 'ANN@x.com', ...AWAY }]],
  ['is not given', [{ kpi: 'Deals', ...AWAY }]],
  ['is no address', [{ kpi: 'Deals', deputy: 'Bob', ...AWAY }]],
  [
    'is away too',
    [
      { kpi: 'Deals', deputy: 'bob@x.com', ...AWAY },
      { kpi: 'Leads', ...AWAY },
    ],
  ],
  [
    'is away too, and has this one as deputy',
    [
      { kpi: 'Deals', deputy: 'bob@x.com', ...AWAY },
      { kpi: 'Leads', deputy: 'ann@x.com', ...AWAY },
    ],
  ],
  ['stands in on days that can not be read', [{ kpi: 'Deals', deputy: 'bob@x.com', awayFrom: 'soon' }]],
  [
    'stands in from an unreadable day until a right one',
    [{ kpi: 'Deals', deputy: 'bob@x.com', awayFrom: 'soon', awayUntil: '2011-10-14' }],
  ],
])('where the deputy %s, the mail goes to the owner', (_, rows) => {
  const { mailed: to, standIns } = answeringOn(aManual(...rows), KPIS, day('2011-10-13'))(DEALS);
  expect([to, standIns]).toEqual([['ann@x.com'], []]);
});

test('of several deputies those who are there stand in', () => {
  const rows = [
    { kpi: 'Deals', deputy: 'bob@x.com, cy@x.com', ...AWAY },
    { kpi: 'Leads', ...AWAY },
  ];
  expect(mailed(rows, 13)).toEqual(['cy@x.com']);
});

describe('a KPI of several owners', () => {
  const shared = { typedName: 'Deals', owner: 'ann@x.com, dee@x.com', ...OCTOBER };
  const kpis = [shared, CALLS, LEADS];
  const who = (rows: readonly Typed[], kpi = shared) => mailed(rows, 13, kpi, kpis);

  test('goes to the deputy for all of them where its row names none, and that says nothing of their other KPIs', () => {
    const rows = [
      { kpi: 'Deals', deputy: 'bob@x.com', ...AWAY },
      { kpi: 'Calls', deputy: 'cy@x.com' },
    ];
    expect(who(rows)).toEqual(['bob@x.com']);
    expect(who(rows, CALLS)).toEqual(['ann@x.com']);
  });

  test('goes to the deputy for the one that its row names, and to the others themselves', () => {
    const rows = [
      { kpi: 'Deals', owner: 'ann@x.com', deputy: 'bob@x.com', ...AWAY },
      { kpi: 'Calls', deputy: 'cy@x.com' },
    ];
    expect(who(rows)).toEqual(['bob@x.com', 'dee@x.com']);
    expect(who(rows, CALLS)).toEqual(['cy@x.com']);
  });

  test('goes once to an owner who is a deputy too, and nobody calls that standing in', () => {
    const rows = [{ kpi: 'Deals', owner: 'ann@x.com', deputy: 'dee@x.com', ...AWAY }];
    const answer = answeringOn(aManual(...rows), kpis, day('2011-10-13'))(shared);
    expect(answer).toEqual({ mailed: ['dee@x.com'], standIns: [] });
  });
});

test('whoever stands in now or later is known before; not who did, or would for someone who is there', () => {
  const deputies = (row: Typed) =>
    deputiesIn(aManual({ kpi: 'Deals', deputy: 'bob@x.com', ...row }), KPIS, day('2011-10-13'));
  expect(deputies(AWAY)).toEqual(['bob@x.com']);
  expect(deputies({ awayFrom: '2011-11-01' })).toEqual(['bob@x.com']);
  expect(deputies({ awayUntil: '2011-10-12' })).toEqual([]);
  expect(deputies({ awayUntil: '2011-10-13' })).toEqual(['bob@x.com']);
  expect(deputies({})).toEqual([]);
  expect(deputiesIn(null, KPIS, day('2011-10-13'))).toEqual([]);
});

test('without a manual everyone answers for their own', () => {
  expect(answeringOn(null, KPIS, day('2011-10-13'))({ ...DEALS, owner: 'Ann <Ann@x.com>; b@x.com' })).toEqual(
    {
      mailed: ['ann@x.com', 'b@x.com'],
      standIns: [],
    },
  );
});
