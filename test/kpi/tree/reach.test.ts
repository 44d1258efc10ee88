import { isWithinReach } from '../../../src/kpi/tree/reach';

test.each<[string, number | null, number | null, boolean, boolean]>([
  ['nothing is needed, or nobody knows what', 40, null, false, false],
  ['a count can be any count', 40, 67, false, true],
  ['a count can be 0', 40, 0, false, true],
  ['a count can be 0 of which nobody knows where it lands', null, 0, false, true],
  ['no count falls below 0', 40, -67, false, false],
  ['nor by less than 1', 40, -0.5, false, false],
  ['nor one that lands at 0', 0, -67, false, false],
  ['nor one that lands between 0 and 1', 0.5, -67, false, false],
  ['nor one of which nobody knows where it lands', null, -67, false, false],
  ['what lands below 0 can be below it', -2, -67, false, true],
  ['a share can be 100%', 0.4, 1, true, true],
  ['no share is above 100%', 0.4, 1.01, true, false],
  ['nor one of which nobody knows where it lands', null, 1.5, true, false],
  ['nor one that lands at less', 0.4, 1.9, true, false],
  ['a share that lands above 100% can be as much', 1.2, 1.2, true, true],
  ['and no more', 1.2, 1.3, true, false],
  ['a share below 100% can be of which nobody knows where it lands', null, 0.9, true, true],
  ['no share falls below 0', 0.4, -0.1, true, false],
])('%s: landing at %j, needed %j, a share: %j', (_, landing, needed, isShare, can) => {
  expect(isWithinReach({ landing, needed, isShare })).toBe(can);
});
