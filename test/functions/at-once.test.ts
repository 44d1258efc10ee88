// A call that is answered at once has the same answer in full, or the same complaint.

import fc from 'fast-check';
import { answerAtOnce } from '../../src/functions/at-once';
import { FUNCTIONS } from '../../src/functions/functions';
import { answerInFull } from '../../src/functions/in-full';
import type { Day } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';

const TODAY = 46132 as Day;
/** A date cell here holds its day in milliseconds. */
const sheetDays = { today: () => TODAY, dayOf: (date: Date) => date.getTime() as Day };

/** Of a function whose answer is no figure, nothing is answered at once. */
function atOnceOf(name: FunctionName, given: readonly unknown[]): ReturnType<typeof answerAtOnce> {
  const called = FUNCTIONS[name];
  return 'figure' in called ? answerAtOnce(called, given, () => sheetDays) : undefined;
}

const plain = fc.oneof(
  fc.constantFrom('', null, undefined, 0, -1, 1e308, 46113, 46142, 46132.5, 2958465, 2958466, Number.NaN),
  fc.double(),
  fc.integer({ min: 46000, max: 46200 }),
  fc.integer({ min: -5, max: 3_000_000 }).map((day) => new Date(day)),
);
const cell = fc.oneof(
  { weight: 12, arbitrary: plain },
  fc.constantFrom('total', 'abc', true, '#REF!', '2026-04-01'),
);
const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -5, max: 200 }));
/** Columns of numbers, some with something else in them, of another length, or two wide. */
const column = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(number, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((one) => [one])),
  },
  fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((one) => [one])),
  fc.constantFrom(
    [[1], [2]],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [['Actual'], [1], [2]],
  ),
);
const anything = fc.oneof(
  { weight: 6, arbitrary: cell },
  column,
  cell.map((one) => [[one]]),
);
const day = fc.integer({ min: 46100, max: 46150 });

/** What an argument is mostly given, and sometimes is not. */
function givenFor(argument: string): fc.Arbitrary<unknown> {
  const isDate = ['start', 'end', 'as_of'].includes(argument);
  const isNumber = ['actual', 'target', 'baseline', 'planned'].includes(argument);
  if (!isDate && !isNumber) return fc.oneof({ weight: 6, arbitrary: fc.constant('') }, anything);
  return fc.oneof({ weight: 20, arbitrary: isDate ? day : fc.oneof(number, column) }, anything);
}

/** The arguments of a call, as far as it gives them, and maybe one too many. */
const callOf = (name: FunctionName): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(fc.tuple(...FUNCTIONS[name].args.map(givenFor)), fc.nat({ max: FUNCTIONS[name].args.length + 1 }))
    .map(([given, count]) => [...given, 1].slice(0, count));

const told = (answer: () => unknown): unknown => {
  try {
    return answer();
  } catch (error) {
    return String(error);
  }
};

test.each(Object.keys(FUNCTIONS) as FunctionName[])('%s', (name) => {
  let [answeredAtOnce, columnsAtOnce] = [0, 0];
  fc.assert(
    fc.property(callOf(name), (given) => {
      const atOnce = told(() => atOnceOf(name, given));
      if (atOnce === undefined) return;
      answeredAtOnce += 1;
      if (Array.isArray(atOnce)) columnsAtOnce += 1;
      expect(atOnce).toEqual(told(() => answerInFull(name, given, () => sheetDays)));
    }),
    { numRuns: 3_000 },
  );
  expect(answeredAtOnce > 0).toBe('figure' in FUNCTIONS[name]);
  // ELAPSED and DAYS_LEFT take no columns of numbers.
  expect(columnsAtOnce > 0).toBe(answeredAtOnce > 0 && FUNCTIONS[name].args.includes('target'));
});

test('columns of nothing but numbers are answered at once, whichever they are', () => {
  const [actuals, targets, baselines] = [
    [[3], [-1], [0]],
    [[4], [5], [1e-9]],
    [[1], [-2], [999_999_999_999_999]],
  ];
  const period = [46_113, 46_142, 46_132];
  const atOnce = (...given: unknown[]) => atOnceOf('PACE_GAP', given);
  for (const given of [
    [actuals, targets],
    [actuals, 5],
    [3, targets],
  ]) {
    expect(atOnce(...given, ...period)).toHaveLength(3);
  }
  expect(atOnce(3, 5, ...period, '', '', baselines)).toHaveLength(3);
  expect(atOnce(actuals, targets, ...period, '', '', baselines)).toHaveLength(3);
  expect(atOnce(actuals, [[0], [-5], [1e-9]], ...period)).toHaveLength(3);
});

test('a call with no more than it needs, and one with all that it takes, are answered at once', () => {
  const atOnce = (name: FunctionName, ...given: unknown[]) => atOnceOf(name, given);
  expect(atOnce('ACHIEVEMENT', 50, 100)).toBe(0.5);
  expect(atOnce('ACHIEVEMENT', 50, 100, '', 20)).toBe(0.5);
  expect(atOnce('ACHIEVEMENT', 50)).toBeUndefined();
  expect(atOnce('ACHIEVEMENT', 50, 100, '', 20, 5)).toBeUndefined();
});

test('blanks of every kind, date cells and actuals however small are answered at once', () => {
  const atOnce = (name: FunctionName, ...given: unknown[]) => atOnceOf(name, given);
  for (const blank of ['', null, undefined]) {
    expect(atOnce('PACE_GAP', blank, 100, 46_113, 46_142)).toBe('');
    expect(atOnce('ACHIEVEMENT', 50, 100, blank, 20)).toBe(0.5);
  }
  expect(atOnce('ELAPSED', new Date(46_113), new Date(46_142), new Date(46_127))).toBe(0.5);
  expect(atOnce('ACHIEVEMENT', 1e-12, 1)).toBe(1e-12);
  expect(atOnce('ACHIEVEMENT', 1, 1e-12)).toBeUndefined();
});

test('where no as-of day is given it is today, and an end or a start alone is none', () => {
  const atOnce = (name: FunctionName, ...given: unknown[]) => atOnceOf(name, given);
  expect(atOnce('ELAPSED', 46_113, 46_142)).toBeCloseTo(20 / 30, 12);
  expect(atOnce('ELAPSED', 46_113, 46_142, '')).toBeCloseTo(20 / 30, 12);
  expect(atOnce('ELAPSED', 46_113, '')).toBeUndefined();
  expect(atOnce('ELAPSED', '', 46_142)).toBeUndefined();
});
