// Where a KPI lands by its own log, in words.

import { type Assessment, assess } from '../../../src/kpi/assess';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import type { Forecast, Made } from '../../../src/kpi/forecast/forecast';
import { explainForecast } from '../../../src/sheet/explain/explain-forecast';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { aKpi, day } from '../a-sheet';

const MADE: Made = {
  pace: 2.5,
  usualDays: 14.26,
  recent: 2,
  steady: 3,
  lastYear: null,
  trust: [0.746, 0.254, 0],
  bias: 0,
  earlierPeriods: 2,
  isLearned: false,
  week: [1, 1, 1, 1, 1, 1, 1],
  holiday: 1,
  days: 9,
  deviation: 4,
};
const FORECAST: Forecast = {
  landing: 85.4,
  actual: 50,
  range: { low: 75, high: 97 },
  chance: 0.126,
  spread: null,
  areWhole: false,
  made: MADE,
};

function explained(
  change: Partial<Forecast> = {},
  made: Partial<Made> | null = {},
  of: Partial<SheetKpi> = {},
) {
  const kpi = aKpi({ isLogged: true, ...of });
  const asOf = day('2011-10-14');
  const forecast = { ...FORECAST, ...change, made: made && { ...MADE, ...made } };
  const assessment = assess(kpi, asOf, EVERY_DAY, 0.1) as Assessment;
  return explainForecast({
    kpi,
    asOf,
    assessment,
    overdue: null,
    result: null,
    reachedOn: null,
    forecast,
    plan: null,
  });
}
const saysOf = (...args: Parameters<typeof explained>) => explained(...args)?.sentences.join(' ');

test('is said with its range, and with the numbers that it was made of', () => {
  expect(explained()).toEqual({
    landing: '85 (75 to 97)',
    sentences: [
      'So far 50.',
      'Lately a usual day brought 2.0, over a longer time 3.0. The forecast takes 75% of the first and 25% of the second.',
      'The rest of the period is worth 14.3 usual days: at 2.5 each, 35 more will come. That makes 85.',
      'Going by how far off forecasts this early were, 8 of 10 such periods end between 75 and 97.',
      'The chance of reaching 100 is 13%.',
    ],
  });
});

test('last year is one of its looks where the log has it', () => {
  expect(saysOf({}, { lastYear: 4, trust: [0.5, 0.2, 0.3] })).toContain(
    'Lately a usual day brought 2.0, over a longer time 3.0; last year suggests 4.0. The forecast takes 50% of the first, 20% of the second and 30% of the last.',
  );
});

test('what was learned of earlier periods is said where there are enough of them', () => {
  const learned = (bias: number) => saysOf({}, { isLearned: true, earlierPeriods: 5, bias });
  expect(learned(0.05)).toMatch(/last 5 periods the days after this point brought 5\.0% more .* raised/);
  expect(learned(-0.05)).toMatch(/last 5 periods the days after this point brought 5\.0% less .* lowered/);
  expect(learned(0)).toMatch(
    /last 5 periods the days after this point brought about what a pace like this promises/,
  );
  expect(saysOf({}, { bias: 0.05 })).not.toMatch(/periods (5|the days)/);
});

test('without a range it says from when on there is one', () => {
  expect(explained({ range: null, chance: null })).toMatchObject({ landing: '85' });
  expect(saysOf({ range: null, chance: null })).toMatch(
    /A range is shown from 14 logged days on; so far there are 9\.$/,
  );
});

test('a chance is said of a target, and of an allowance', () => {
  expect(saysOf({}, {}, { lowerIsBetter: true })).toMatch(/staying at or below 100 is 13%\.$/);
  expect(saysOf({ chance: null })).toMatch(/between 75 and 97\.$/);
  // No forecast knows 0% or 100%.
  expect(saysOf({ chance: 0.001 })).toMatch(/The chance of reaching 100 is under 1%\.$/);
  expect(saysOf({ chance: 1 })).toMatch(/The chance of reaching 100 is over 99%\.$/);
  expect(saysOf({}, {}, { target: null })).toMatch(/between 75 and 97\.$/);
});

test('once the period is over, or of what does not add up, it is what is logged', () => {
  expect(explained({}, null)).toEqual({
    landing: '85',
    sentences: ['The period is over, and 85 is logged.'],
  });
  expect(saysOf({}, null, { kind: 'rate' })).toMatch(/^Rates and levels do not add up/);
});

test('where the log says nothing, nothing is said', () => {
  const kpi = aKpi();
  const assessment = assess(kpi, day('2011-10-14'), EVERY_DAY, 0.1) as Assessment;
  const judged = {
    kpi,
    asOf: day('2011-10-14'),
    assessment,
    overdue: null,
    result: null,
    reachedOn: null,
    forecast: null,
    plan: null,
  };
  expect(explainForecast(judged)).toBeNull();
});
