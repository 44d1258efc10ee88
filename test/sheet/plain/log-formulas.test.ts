// The figure of a KPI out of the log, as formulas that every spreadsheet has.

import type { Log, LoggedRow as Row } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { dayOf } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { type LoggedRow, logFormulas } from '../../../src/sheet/plain/log-formulas';

const START = dayOf(2026, 4, 1);
const END = dayOf(2026, 4, 30);
const AS_OF = dayOf(2026, 4, 20);
const KPI: LoggedRow = { name: 'Calls', kind: 'total', check: null, loggedAs: '', start: START, end: END };
const CELLS = {
  name: 'N',
  start: 'S',
  end: 'E',
  headDay: 'H',
  through: 'T',
  guarded: [['U', 'say "it"']] as const,
};

/** Entries on some days of April. */
const onDays = (days: readonly number[]) =>
  days.map((day, index) => ({ day: dayOf(2026, 4, day), value: 1, row: index + 2 })) as unknown as Row[];
const EACH_DAY = onDays(Array.from({ length: 20 }, (_, index) => index + 1));
const SELDOM = onDays([1, 11, 20]);

const logOf = (entries: Readonly<Record<string, readonly Row[]>>, counted: readonly string[] = []) =>
  ({
    usableOf: (name: string) => entries[name] ?? [],
    countedOf: (name: string) => (counted.includes(name) ? {} : null),
  }) as unknown as Log;

const formulasOf = (
  change: Partial<LoggedRow> = {},
  log = logOf({ Calls: EACH_DAY }),
  calendar = EVERY_DAY,
) => logFormulas({ log, sheet: 'My log', column: 2 }, { ...KPI, ...change }, CELLS, AS_OF, calendar, null);

const [D, N, V] = ['B', 'C', 'D'].map((letter) => `'My log'!$${letter}:$${letter}`);
const guarded = (formula: string) => `=IFERROR(IF(AND(EXACT(U; "say ""it""")); ${formula}; ""); "")`;
const within = `${D}; ">="&S; ${D}; "<"&(T+1)`;
const logged = (made: string) => guarded(`IF(COUNT(T)=1; ${made}; "")`);
const sumOf = (name: string) => `SUMIFS(${V}; ${N}; ${name}; ${within})`;

const LAST = 'MIN(H; E)';
const ownOf = (name: string) => `INT(MAXIFS(${D}; ${N}; ${name}; ${D}; "<"&(${LAST}+1)))`;
const ANY_DAY = `INT(MAXIFS(${D}; ${D}; "<"&(${LAST}+1)))`;
/** The day of a KPI with an entry up to this one; a daily one is complete at the end where no day is due any more. */
const through = (own: string, day: string, due: string | null) => {
  const atEnd = `IF(${day}>=E; E; IF(${due}=0; E; ${day}))`;
  return `IF(${own}=0; ""; IF(${day}<S; ""; ${due === null ? day : `IF(${LAST}<E; ${day}; ${atEnd})`}))`;
};
const everyDay = (day: string) => `E-(${day}+1)+1`;

test('a total is a sum, complete through its last entry', () => {
  expect(formulasOf()).toEqual({
    logged: logged(sumOf('N')),
    loggedThrough: guarded(through(ownOf('N'), ownOf('N'), everyDay(ownOf('N')))),
  });
  expect(formulasOf({ check: 'daily' })).toEqual(formulasOf());
});

test('a total of which something is logged when it happens has nothing on the days of other entries', () => {
  const day = `MAX(${ownOf('N')}; ${ANY_DAY})`;
  const seldom = logOf({ Calls: SELDOM });
  expect(formulasOf({}, seldom)?.loggedThrough).toBe(guarded(through(ownOf('N'), day, everyDay(day))));
  // What adds nothing up, or is looked at less often, is complete through its own last entry.
  const ownDay = through(ownOf('N'), ownOf('N'), everyDay(ownOf('N')));
  expect(formulasOf({ kind: 'level' }, seldom)?.loggedThrough).toBe(guarded(ownDay));
  expect(formulasOf({ check: 'weekly' }, seldom)?.loggedThrough).toBe(
    guarded(through(ownOf('N'), ownOf('N'), null)),
  );
  // What comes after the period says nothing about it.
  const until = { end: dayOf(2026, 4, 5) };
  const later = logOf({ Calls: onDays([1, 2, 3, 4, 5, 20]) });
  expect(formulasOf(until, later)?.loggedThrough).toBe(guarded(ownDay));
});

test('days on which nothing is ever logged, and closed ones, are not due', () => {
  const weekdays = Array.from({ length: 100 }, (_, index) => dayOf(2026, 1, 1) + index)
    .filter((day) => ![5, 6].includes((day + 5) % 7))
    .map((day, index) => ({ day, value: 1, row: index + 2 })) as unknown as Row[];
  const due = (mask: string) => `NETWORKDAYS.INTL((${ownOf('N')}+1); E; "${mask}")`;
  const throughOf = (mask: string) => guarded(through(ownOf('N'), ownOf('N'), due(mask)));
  expect(formulasOf({}, logOf({ Calls: weekdays }))?.loggedThrough).toBe(throughOf('0000011'));
  const noMondays = makeCalendar(new Set([1, 2, 3, 4, 5, 6]), []);
  expect(formulasOf({}, logOf({ Calls: weekdays }), noMondays)?.loggedThrough).toBe(throughOf('1000011'));
});

test('a level is the last value, a rate the average, and what says otherwise something else', () => {
  const day = `MAXIFS(${D}; ${N}; N; ${within})`;
  const latest = `INDEX(${V}; SUMPRODUCT(MAX((${N}=N)*(${D}=${day})*ROW(${D}))))`;
  const ofLatest = logged(`IF(ISNUMBER(${latest}); ${latest}; "")`);
  const average = logged(`AVERAGEIFS(${V}; ${N}; N; ${within})`);
  expect(formulasOf({ kind: 'level' })?.logged).toBe(ofLatest);
  expect(formulasOf({ kind: 'rate', loggedAs: 'latest' })?.logged).toBe(ofLatest);
  expect(formulasOf({ kind: 'level', loggedAs: 'average' })?.logged).toBe(average);
});

test('a quotient is that of two sums, complete where both are', () => {
  const quotient = { kind: 'rate', loggedAs: 'Wins / Calls' } as const;
  const log = logOf({ Calls: EACH_DAY, Wins: SELDOM });
  const day = `MAX(${ownOf('"Wins"')}; ${ANY_DAY})`;
  const [wins, calls] = [
    through(ownOf('"Wins"'), day, everyDay(day)),
    through(ownOf('N'), ownOf('N'), everyDay(ownOf('N'))),
  ];
  expect(formulasOf(quotient, log)).toEqual({
    // The KPI's own name is that of its cell.
    logged: logged(`IF(${sumOf('N')}=0; ""; ${sumOf('"Wins"')}/${sumOf('N')})`),
    loggedThrough: guarded(`IF(OR(${wins}=""; ${calls}=""); ""; MIN(${wins}; ${calls}))`),
  });
  expect(formulasOf({ ...quotient, name: 'Share' }, logOf({ Calls: EACH_DAY }))).toBeNull();
});

test('a quotient is of names that the log has, though there be a slash in one', () => {
  const log = logOf({ 'A/B': onDays([3]), C: onDays([4]) });
  expect(formulasOf({ kind: 'rate', loggedAs: 'A/B/C' }, log)?.logged).toBe(
    logged(`IF(${sumOf('"C"')}=0; ""; ${sumOf('"A/B"')}/${sumOf('"C"')})`),
  );
});

test('no formula says what is counted, is not logged, or has a name with wildcards', () => {
  expect(formulasOf({}, logOf({ Calls: EACH_DAY }, ['Calls']))).toBeNull();
  expect(formulasOf({ name: 'Orders' })).toBeNull();
  for (const sign of '*?~<>="') {
    const name = `Calls${sign}`;
    expect([name, formulasOf({ name }, logOf({ [name]: EACH_DAY }))]).toEqual([name, null]);
  }
});

test('a log that is only a log knows of nothing counted', () => {
  const log = { usableOf: () => EACH_DAY } as unknown as Log;
  expect(formulasOf({}, log)).toEqual(formulasOf());
});
