import { readCalendar } from '../../src/cells/calendar';
import { type Assessment, assess } from '../../src/kpi/assess';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import { STATUS_WORDS } from '../../src/words';
import { GOLDEN, type GoldenCase } from '../golden/pace';

const noSheet = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => {
    throw new Error('no clock here');
  },
};

const day = (text: string) => parseDay(text) as Day;

function assessed({ input }: GoldenCase): Assessment {
  const kpi: Kpi = {
    kind: input.kind ?? 'total',
    lowerIsBetter: input.lower ?? false,
    actual: input.A,
    target: input.T,
    baseline: input.B ?? null,
    start: day(input.S),
    end: day(input.E),
  };
  const calendar = input.cal
    ? readCalendar(
        input.cal.map((cell) => [cell]),
        noSheet,
      )
    : EVERY_DAY;
  return assess(kpi, day(input.t), calendar, input.tol) as Assessment;
}

test.each(GOLDEN)('gives the golden figures: $name', (golden) => {
  const { progress, status, paceIndex, ...figures } = assessed(golden);
  const { elapsed, status: statusWord, ...expected } = golden.expect;
  expect(Object.keys(figures).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries({ ...figures, elapsed: progress.elapsed })) {
    const wanted = golden.expect[name as keyof typeof figures];
    if (wanted === null) expect([name, value]).toEqual([name, null]);
    else expect([name, value]).toEqual([name, expect.closeTo(wanted, 9)]);
    expect(Object.is(value, -0)).toBe(false);
  }
  expect(STATUS_WORDS[status]).toBe(statusWord);
});

test('says why a period is none', () => {
  const kpi: Kpi = {
    kind: 'total',
    lowerIsBetter: false,
    actual: 1,
    target: 2,
    baseline: null,
    start: day('2026-11-30'),
    end: day('2026-11-01'),
  };
  expect(assess(kpi, day('2026-11-15'))).toBe('endBeforeStart');
  const weekend = { ...kpi, start: day('2026-11-07'), end: day('2026-11-08') };
  expect(assess(weekend, day('2026-11-07'), readCalendar('Mon-Fri', noSheet))).toBe('noCountingDay');
});
