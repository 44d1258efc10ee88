import fc from 'fast-check';
import { compressToBase64 } from 'lz-string';
import { decide } from '../../src/alerts/decide';
import {
  addressKeyOf,
  EMPTY_MEMORY,
  EVERYONE,
  fine,
  type KpiMemory,
  kpiKeyOf,
} from '../../src/alerts/memory';
import { packMemory, readMemory } from '../../src/alerts/packed-memory';
import type { Day } from '../../src/kpi/day';
import { april, check, kpi, Life, sheet } from './scene';

const kept = () => {
  const life = new Life();
  const kpis = [
    kpi({ owner: 'ann@x.com, bob@x.com' }),
    kpi({ name: '__proto__', actual: 1 }),
    kpi({ name: 'Due', dataThrough: april(1) }),
    kpi({ name: 'Fine', actual: 67 }),
  ];
  life.check({
    kpis,
    quota: 1,
    settings: { summaryTo: 'team@x.com', summaryWeekday: 1, manager: 'boss@x.com', escalateAfterDays: 1 },
  });
  return life.memory;
};

test('comes back from JSON as it was', () => {
  const memory = kept();
  expect(memory.kpis.map(({ kpi: key }) => key)).toEqual(['Due', 'Orders', '__proto__'].map(kpiKeyOf));
  expect(readMemory(JSON.parse(JSON.stringify(packMemory(memory))))).toEqual(memory);
});

describe('of a KPI', () => {
  const place = { sheet: '0', kpi: 'abcdefgh', traits: 'ijkl', row: 0, end: april(30) };
  const keptOf = (...kpis: readonly KpiMemory[]) =>
    JSON.parse(JSON.stringify(packMemory({ ...EMPTY_MEMORY, kpis })));

  test('everything comes back', () => {
    const news = { day: april(18), waiting: ['ann@x.com', 'bob@x.com'], heard: ['eve@x.com', 'ann@x.com'] };
    const all: KpiMemory = {
      ...place,
      row: 9,
      mails: 'nothing',
      checksBehind: 3,
      countedAt: 0,
      behindSince: april(2),
      alarmedOn: april(3),
      quietChecks: 1,
      brokenSince: april(4),
      told: { ...news, what: 'behind' },
      asked: { ...news, what: 'overdue' },
      askedSince: april(5),
      escalated: { ...news, what: 'escalated' },
      warned: { ...news, what: 'outOfReach' },
      followedUp: { ...news, what: 'actionDue' },
      followedDue: april(6),
      remindedDue: april(7),
    };
    expect(readMemory(keptOf(all, { ...all, sheet: '1' }, { ...all, countedAt: 12 })).kpis).toEqual([
      all,
      { ...all, countedAt: 12 },
      { ...all, sheet: '1' },
    ]);
  });

  test('what an older version kept of an action is read, without a day on which it was reminded of', () => {
    const { remindedDue: _, ...old } = { ...fine(place), followedDue: april(6), behindSince: april(2) };
    const kept = keptOf({ ...old, remindedDue: null });
    expect(kept.sheets[0]?.[1][0]).toHaveLength(14);
    expect(readMemory(kept).kpis).toEqual([{ ...old, remindedDue: null }]);
  });

  test('no more is written than there is', () => {
    expect(keptOf(fine(place)).sheets).toEqual([['0', [['abcdefghijkl', april(30)]]]]);
    expect(keptOf({ ...fine(place), checksBehind: 1 }).sheets).toEqual([
      ['0', [['abcdefghijkl', april(30), 1]]],
    ]);
  });
});

test('what is no KPI’s comes back too', () => {
  const memory = {
    ...EMPTY_MEMORY,
    checkedOn: april(19),
    mailed: ['ann@x.com'],
    summary: { day: april(13), waiting: ['team@x.com'] },
    problems: ['abc'],
    refused: [{ address: 'bob@x.com', day: april(12) }],
    known: ['abcd', 'ef-_'],
    strangers: ['eve@x.com'],
  };
  expect(readMemory(JSON.parse(JSON.stringify(packMemory(memory))))).toEqual(memory);
});

test('keeps nothing of a KPI that is fine', () => {
  expect(packMemory(decide(check({ kpis: [kpi({ actual: 67 })] })).memory).sheets).toEqual([]);
});

test('M17: has room for 10,000 KPIs with names of forty Japanese characters that are all behind', () => {
  const kpis = Array.from({ length: 10_000 }, (_, i) =>
    kpi({
      name: `${'受注件数'.repeat(9)}${String(i).padStart(4, '0')}`,
      owner: `person${i}@company.example`,
    }),
  );
  const life = new Life();
  life.check({ sheets: [sheet(kpis, { id: '1234567890' })] });
  expect(life.memory.kpis).toHaveLength(10_000);
  // Document properties hold 500 KB, and keep it as base64.
  expect(compressToBase64(JSON.stringify(packMemory(life.memory))).length).toBeLessThan(480_000);
});

test('of version 1 everything is kept; who had heard, had heard', () => {
  const packed = {
    version: 1,
    checkedOn: april(19),
    mailed: [],
    summary: null,
    problems: [],
    addresses: ['bob@x.com'],
    sheets: [
      [
        '0',
        [
          ['Orders', april(30), 4, april(15), `b${april(18)}`],
          ['Calls', april(30), 2, 0, `b${april(18)}:0`],
        ],
      ],
    ],
  };
  const memory = readMemory(packed);
  const placeOf = (name: string) => ({ sheet: '0', kpi: kpiKeyOf(name), traits: '', row: 0, end: april(30) });
  const told = { what: 'behind', day: april(18), heard: [EVERYONE] } as const;
  expect(memory.kpis).toEqual([
    { ...fine(placeOf('Orders')), checksBehind: 4, behindSince: april(15), told: { ...told, waiting: [] } },
    { ...fine(placeOf('Calls')), checksBehind: 2, told: { ...told, waiting: ['bob@x.com'] } },
  ]);
  const calls = kpi({ name: 'Calls', owner: 'bob@x.com' });
  expect(decide(check({ kpis: [kpi(), calls], memory })).digests.map(({ to }) => to)).toEqual(['bob@x.com']);
});

test.each([
  ['nothing', null],
  ['nonsense', 'abc'],
  ['an empty object', {}],
  ['a list', []],
  ['another version', { ...packMemory(EMPTY_MEMORY), version: 3, sheets: [['0', [['Orders', 46142, 2]]]] }],
  ['wrong types', { version: 1, checkedOn: 'today', mailed: 7, sheets: 'none', summary: 3, problems: {} }],
  [
    'half a KPI',
    {
      version: 2,
      sheets: [['0', [['Orders'], [], 7, null, ['Orders', 'x'], [3, 46142]]], ['1'], 4, [5, []]],
    },
  ],
  ['holes', { version: 1, sheets: [null, ['0', [null]]], mailed: [null, 1], summary: { day: 1.5 } }],
])('understands nothing in %s, and says so by an empty memory', (_, given) => {
  expect(readMemory(given)).toEqual(EMPTY_MEMORY);
});

/** Making text of it throws. */
const NO_TEXT = { toString: null, valueOf: null };

test('keeps what can still be understood of a memory edited by hand', () => {
  const given = {
    version: 2,
    checkedOn: 46130,
    mailed: ['a@x.com', 3],
    addresses: ['a@x.com'],
    sheets: [['0', [['abcdefghijkl', 46142, -2, 'x', NO_TEXT, 'y', 0, -1, 'b', 'o46130:7,0/0', NO_TEXT]]]],
  };
  expect(readMemory(given)).toEqual({
    ...EMPTY_MEMORY,
    checkedOn: 46130,
    mailed: ['a@x.com'],
    // Of before it was kept who was ever mailed: whoever was, as far as it can be told.
    known: [addressKeyOf('a@x.com')],
    kpis: [
      {
        ...fine({ sheet: '0', kpi: 'abcdefgh', traits: 'ijkl', row: 0, end: 46142 as Day }),
        escalated: { what: 'overdue', day: 46130, waiting: ['a@x.com'], heard: ['a@x.com'] },
      },
    ],
  });
});

test('whatever was made of it, a check goes on', () => {
  const spoiled = fc.oneof(
    fc.jsonValue(),
    fc.record({
      version: fc.constant(1),
      checkedOn: fc.oneof(fc.integer(), fc.jsonValue()),
      mailed: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      addresses: fc.array(fc.constantFrom('ann@x.com', 'boss@x.com', '')),
      sheets: fc.array(
        fc.tuple(
          fc.constant('0'),
          fc.array(
            fc.tuple(
              fc.constant('Orders'),
              fc.constantFrom(april(30), 1, 'x'),
              fc.jsonValue(),
              fc.oneof(fc.jsonValue(), fc.integer()),
              fc.oneof(fc.jsonValue(), fc.constantFrom('b46120', 'w1:0', 'e9', 'b', 'b46120:0,1,0,,')),
              fc.oneof(fc.jsonValue(), fc.constantFrom('o46120', 'b1')),
              fc.oneof(fc.jsonValue(), fc.constantFrom('e46120:1', 'b1')),
              fc.jsonValue(),
            ),
          ),
        ),
      ),
      summary: fc.jsonValue(),
      problems: fc.jsonValue(),
    }),
  );
  fc.assert(
    fc.property(spoiled, (given) => {
      const memory = readMemory(given);
      expect(decide(check({ memory })).verdicts).toHaveLength(1);
      expect(readMemory(packMemory(memory))).toEqual(memory);
    }),
    { numRuns: 300 },
  );
});
