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
const value = fc.oneof(
  { weight: 8, arbitrary: cell },
  cell.map((one) => [[one]]),
  fc.constant([[1], [2]]),
);

const told = (answer: () => unknown): unknown => {
  try {
    return answer();
  } catch (error) {
    return String(error);
  }
};

test.each(Object.keys(FUNCTIONS) as FunctionName[])('%s', (name) => {
  let answeredAtOnce = 0;
  fc.assert(
    fc.property(fc.array(value, { maxLength: FUNCTIONS[name].args.length + 1 }), (given) => {
      const atOnce = told(() => answerAtOnce(name, given, () => sheetDays));
      if (atOnce === undefined) return;
      answeredAtOnce += 1;
      expect(atOnce).toEqual(told(() => answerInFull(name, given, () => sheetDays)));
    }),
    { numRuns: 2_000 },
  );
  expect(answeredAtOnce > 0).toBe('figure' in FUNCTIONS[name]);
});
