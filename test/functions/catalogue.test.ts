// What people are told of the functions, in the help of Sheets and in the documents.

import { catalogue } from '../../src/functions/catalogue';

const described = (name: string) => catalogue().find((one) => one.name === name);

test('each argument says what may stand in it', () => {
  const typesOf = (name: string) => described(name)?.args.map((one) => [one.name, one.type]);
  expect(typesOf('ELAPSED')).toEqual([
    ['start', 'Date|Array<Array<Date>>'],
    ['end', 'Date|Array<Array<Date>>'],
    ['as_of', 'Date|Array<Array<Date>>'],
    ['calendar', 'string|Array<Array<*>>'],
  ]);
  expect(typesOf('LINK_STRENGTH')?.slice(0, 3)).toEqual([
    ['driver', 'string|Array<Array<string>>'],
    ['result', 'string|Array<Array<string>>'],
    ['log', 'Array<Array<*>>'],
  ]);
  expect(typesOf('ACHIEVEMENT')?.[0]).toEqual(['actual', 'number|Array<Array<number>>']);
});

test('those that may be left out come last, and stand in brackets', () => {
  expect(described('ACHIEVEMENT')?.args.map(({ isOptional }) => isOptional)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(described('ACHIEVEMENT')?.signature).toBe('ACHIEVEMENT(actual, target, [kind], [baseline])');
});

test('a call of each function has to give what stands in no brackets', () => {
  expect(catalogue().map(({ signature }) => signature)).toEqual([
    'ACHIEVEMENT(actual, target, [kind], [baseline])',
    'ELAPSED(start, end, [as_of], [calendar])',
    'DAYS_LEFT(start, end, [as_of], [calendar])',
    'EXPECTED(target, start, end, [as_of], [calendar], [kind], [baseline], [planned])',
    'PACE_GAP(actual, target, start, end, [as_of], [calendar], [kind], [baseline], [planned])',
    'LANDING(actual, start, end, [as_of], [calendar], [kind], [baseline], [target], [planned])',
    'SHORTFALL(actual, target, start, end, [as_of], [calendar], [kind], [baseline], [planned])',
    'REQUIRED_PACE(actual, target, start, end, [as_of], [calendar], [kind], [baseline])',
    'DAYS_BEHIND(actual, target, start, end, [as_of], [calendar], [kind], [baseline], [planned])',
    'KPI_STATUS(actual, target, start, end, [as_of], [calendar], [kind], [baseline], [tolerance], [planned])',
    'ACTUAL_TO_DATE(kpi, start, end, as_of, log, [kind])',
    'LOGGED(kpi, start, end, as_of, log, [kind], [check], [logged_as], [target], [unit], [calendar])',
    'SOURCE_TO_DATE(kpi, start, end, as_of, sources, data, [divisor_data])',
    'DAILY(tab, sources, data, [start], [end])',
    'LANDING_FORECAST(kpi, target, start, end, as_of, log, [calendar], [kind])',
    'PLAN_TO_DATE(kpi, start, end, as_of, plan, [calendar], [kind], [baseline], [target], [line_from], [line_at])',
    'DATE_REACHED(actual, target, start, end, [as_of], [calendar], [kind], [baseline])',
    'DRIVER_VALUE(node, feeds, how, value)',
    'DRIVER_EFFECT(node, feeds, how, actual, expected)',
    'DRIVER_NEEDED(node, feeds, how, landing, target, [unit])',
    'DRIVER_AS_OF(node, feeds, how, as_of, [kind], [baseline])',
    'LINK_STRENGTH(driver, result, log, [as_of], [driver_kind], [result_kind])',
  ]);
});

test('each function has a label, a summary, help for each argument, and examples', () => {
  for (const { label, summary, args, examples } of catalogue()) {
    expect([label, summary, ...args.map(({ help }) => help)]).not.toContain('');
    expect(examples.length).toBeGreaterThan(0);
  }
});
