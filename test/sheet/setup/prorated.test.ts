import fc from 'fast-check';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import {
  calendarOfSetup,
  proratedTarget,
  wholeTarget,
  withProration,
} from '../../../src/sheet/setup/prorated';
import type { SetupKpi } from '../../../src/sheet/setup/setup';
import { aSetup, aSetupKpi, day } from '../a-sheet';

const late = { start: day('2011-10-17'), end: day('2011-10-31') };
const prorationOf = (kpi: Partial<SetupKpi>, calendar = EVERY_DAY) =>
  withProration(aSetup({ kpis: [aSetupKpi({ period: late, proration: 'asked', ...kpi })] }), calendar).kpis[0]
    ?.proration;

test('a target for the whole month is prorated by the days that count', () => {
  expect(prorationOf({})).toEqual({ days: 15, of: 31 });
  const weekdays = calendarOfSetup({ weekdays: 'Mon-Fri', holidays: [day('2011-10-31')] });
  expect(prorationOf({}, weekdays)).toEqual({ days: 10, of: 20 });
});

test.each<[string, Partial<SetupKpi>]>([
  ['a target that is for its own period', { proration: null }],
  ['a KPI without a period of its own', { period: null }],
  ['a rate', { kind: 'rate' }],
  ['a level', { kind: 'level' }],
  ['no target', { target: null }],
])('%s stays as it is', (_, kpi) => {
  expect(prorationOf(kpi)).toBeNull();
});

test('where no day of its own counts, its target stays whole', () => {
  const mondays = calendarOfSetup({ weekdays: 'Mon', holidays: [] });
  const period = { start: day('2011-10-18'), end: day('2011-10-19') };
  expect(prorationOf({ period }, mondays)).toBeNull();
});

test.each([
  [120, { days: 11, of: 22 }, '=120*11/22'],
  [120.5, { days: 11, of: 22 }, '=1205/10*11/22'],
  [0.25, { days: 1, of: 3 }, '=25/100*1/3'],
  [-40, { days: 2.5, of: 10 }, '=-40*25/100'],
])('%s by %j is the formula %s', (target, share, formula) => {
  expect(proratedTarget(target, share)).toBe(formula);
});

test('the formula has no decimal point, comes to the share, and says the whole target again', () => {
  const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
  const days = fc.integer({ min: 1, max: 3660 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(amounts, days, days, (target, days, of) => {
      const formula = proratedTarget(target, { days, of });
      const [, ...parts] = /^=(-?\d+)(?:\/(\d+))?\*(\d+)\/(\d+)$/.exec(formula) ?? [];
      const [whole = Number.NaN, tens, counted, among] = parts.map((part) => Number(part ?? 1)) as number[];
      const comesTo = ((whole / (tens ?? 1)) * (counted ?? 1)) / (among ?? 1);
      expect(comesTo).toBeCloseTo((target * days) / of, 4);
      expect(wholeTarget(formula)).toBe(target);
    }),
  );
});

test.each(['=120', '=120*A1/22', '=SUM(A1:A3)', '120*11/22', '=120*11', ''])(
  '%j prorates nothing',
  (formula) => {
    expect(wholeTarget(formula)).toBeNull();
  },
);
