import { silentSince } from '../../src/alerts/silence';
import { april } from './scene';

test('a check that came four days ago or earlier has gone silent, since then', () => {
  expect(silentSince(true, '2026-04-17 08:24', april(21))).toBe('2026-04-17');
  expect(silentSince(true, '2026-04-01 08:24', april(21))).toBe('2026-04-01');
});

test('Google may be three days late', () => {
  expect(silentSince(true, '2026-04-18 08:24', april(21))).toBeNull();
});

test('nothing is silent that is off, was never there, or says no day', () => {
  expect(silentSince(false, '2026-04-01 08:24', april(21))).toBeNull();
  expect(silentSince(true, undefined, april(21))).toBeNull();
  expect(silentSince(true, 'soon', april(21))).toBeNull();
  expect(silentSince(true, '', april(21))).toBeNull();
});
