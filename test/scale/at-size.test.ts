// Files at size, in a shorter form; `npm run scale` has them in full.

import { firstCheck, manySheets, mornings } from './at-size';

test('three weeks of mornings over 20 KPIs: each check costs the same, and nothing outgrows its place', () => {
  const { mails, calls, historyRows, longestProperty } = mornings(21, 20);
  expect(mails).toBeGreaterThan(0);
  const [least, most] = calls;
  expect(most - least).toBeLessThanOrEqual(4);
  expect(most).toBeLessThanOrEqual(1 + 10);
  expect(historyRows).toBe(3 * 20);
  expect(longestProperty).toBeLessThan(9 * 1024);
});

test('a check of 2,000 KPIs costs as many calls as one of 20', () => {
  const [few, many] = [firstCheck(20), firstCheck(2_000)];
  expect(few.mails).toBe(5);
  expect(many).toEqual({ ...few, seconds: expect.any(Number) });
});

test('another sheet costs one more call in the check, and one more read in the Alerts tab', () => {
  const [two, six] = [manySheets(2), manySheets(6)];
  expect(six.check - two.check).toBe(4);
  expect(six.reads - two.reads).toBeLessThanOrEqual(4);
});
