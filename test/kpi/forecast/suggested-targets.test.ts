import fc from 'fast-check';
import { distributionOf, type Spread } from '../../../src/kpi/forecast/distribution';
import { suggestedTargets, TARGET_LEVELS, targetChance } from '../../../src/kpi/forecast/suggested-targets';
import { forecastOf, logOf } from './a-log';

const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true });
const share = fc.double({ min: 0.005, max: 1.2, noNaN: true });
const spreads: fc.Arbitrary<Spread> = fc.oneof(
  fc.record({ rest: amount, off: share }).map(
    ({ rest, off }): Spread => ({
      family: 'amounts',
      actual: 0,
      rest,
      deviation: off * rest,
      chanceOfNothing: 0,
    }),
  ),
  fc.record({ rest: fc.double({ min: 0, max: 100, noNaN: true }), off: share }).map(
    ({ rest, off }): Spread => ({
      family: 'counts',
      actual: 0,
      rest,
      deviation: Math.max(off * rest, Math.sqrt(rest)),
      yearsAhead: 0.1,
    }),
  ),
  fc.record({ rest: fc.double({ min: -1e5, max: 1e5, noNaN: true }), deviation: amount }).map(
    ({ rest, deviation }): Spread => ({
      family: 'anyAmounts',
      actual: 0,
      rest,
      deviation,
      isNeverNegative: false,
    }),
  ),
  amount.map((rest): Spread => ({ family: 'certain', actual: 0, rest, deviation: 0 })),
);
const asked = fc.record({ spread: spreads, areWhole: fc.boolean(), lowerIsBetter: fc.boolean() });

const digitsOf = (value: number) => {
  const digits = String(Number(Math.abs(value).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
};

test('they are ever further, and ever less likely', () => {
  fc.assert(
    fc.property(asked, (from) => {
      const found = suggestedTargets(from);
      const side = from.lowerIsBetter ? -1 : 1;
      found.slice(1).forEach((one, index) => {
        const before = found[index] as (typeof found)[number];
        expect(side * one.target).toBeGreaterThan(side * before.target);
        expect(one.chance).toBeLessThanOrEqual(before.chance);
        expect(TARGET_LEVELS[one.level]).toBeLessThan(TARGET_LEVELS[before.level]);
      });
    }),
    { numRuns: 400 },
  );
});

test('each has the chance that a typed target of that number has', () => {
  fc.assert(
    fc.property(asked, (from) => {
      for (const { target, chance } of suggestedTargets(from))
        expect(chance).toBe(targetChance(target, from));
    }),
  );
});

test('three digits at most; whole where all that is logged is whole; never 0 for what is to grow', () => {
  fc.assert(
    fc.property(asked, (from) => {
      for (const { target } of suggestedTargets(from)) {
        if (!from.areWhole) expect(digitsOf(target)).toBeLessThanOrEqual(3);
        else expect(Number.isInteger(target)).toBe(true);
        if (!from.lowerIsBetter && from.spread.family !== 'anyAmounts') expect(target).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test('a safe one has its chance whatever the rounding', () => {
  fc.assert(
    fc.property(asked, (from) => {
      const safe = suggestedTargets(from).find(({ level }) => level === 'safe');
      if (safe !== undefined) expect(safe.chance).toBeGreaterThanOrEqual(TARGET_LEVELS.safe - 1e-9);
    }),
    { numRuns: 400 },
  );
});

test('the chance of a target never grows with what it asks for', () => {
  fc.assert(
    fc.property(spreads, fc.boolean(), amount, amount, (spread, lowerIsBetter, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const chances = [less, more].map((target) => targetChance(target, { spread, lowerIsBetter })) as [
        number,
        number,
      ];
      const [easier, harder] = lowerIsBetter ? [chances[1], chances[0]] : chances;
      expect(harder).toBeLessThanOrEqual(easier + 1e-12);
    }),
  );
});

test('of about 300 a month they lie around it, and lower is better turns them round', () => {
  const log = logOf(400, (before) => 8.5 + ((before * before * 31) % 17) / 2);
  const { spread, areWhole, landing } = forecastOf(log);
  if (spread === null) throw new Error('no spread');
  expect(landing).toBeGreaterThan(300);
  const up = suggestedTargets({ spread, areWhole, lowerIsBetter: false }).map(({ target }) => target);
  const down = suggestedTargets({ spread, areWhole, lowerIsBetter: true }).map(({ target }) => target);
  expect(up).toHaveLength(3);
  expect(up[0]).toBeLessThan(landing);
  expect(down[0]).toBeGreaterThan(landing);
  expect([...down].sort((a, b) => a - b)).toEqual([...down].reverse());
});

test('its data make the same distribution again, and the same chance', () => {
  const found = forecastOf(
    logOf(200, (before) => (before * 13) % 9),
    { target: 130 },
  );
  const again = JSON.parse(JSON.stringify(found.spread)) as Spread;
  expect(distributionOf(again).atLeast(130)).toBe(found.chance);
  expect(targetChance(130, { spread: again, lowerIsBetter: false })).toBe(found.chance);
});

test('what is certain has one target, and there are no two of the same', () => {
  const certain: Spread = { family: 'certain', actual: 0, rest: 300, deviation: 0 };
  expect(suggestedTargets({ spread: certain, areWhole: true, lowerIsBetter: false })).toEqual([
    { level: 'safe', target: 300, chance: 1 },
  ]);
  const few: Spread = { family: 'counts', actual: 0, rest: 0.6, deviation: 0.8, yearsAhead: 0.1 };
  const targets = suggestedTargets({ spread: few, areWhole: true, lowerIsBetter: true }).map(
    ({ target }) => target,
  );
  expect(new Set(targets).size).toBe(targets.length);
  expect(targets.at(-1)).toBe(0);
});
