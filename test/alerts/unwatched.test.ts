import { knownAfter, sheetsToLookAt } from '../../src/alerts/unwatched';
import { isWatchOffered } from '../../src/alerts/watch-offer';

const IDS = ['log', 'may', 'april', 'notes', 'costs'];
const WATCHED = new Set(['log', 'april']);

test('each sheet that nobody has looked at is looked at; watched ones are not', () => {
  expect(sheetsToLookAt(IDS, WATCHED, { settled: [], others: [] }, false)).toEqual(['may', 'notes', 'costs']);
  expect(sheetsToLookAt(IDS, WATCHED, { settled: ['may'], others: ['notes'] }, false)).toEqual(['costs']);
});

test('one of the others is looked at again, the one whose turn it is, where there is time', () => {
  const known = { settled: ['may'], others: ['gone', 'april', 'costs', 'notes'] };
  expect(sheetsToLookAt(IDS, WATCHED, known, true)).toEqual(['costs']);
  expect(sheetsToLookAt(IDS, WATCHED, known, false)).toEqual([]);
});

test('what is known afterwards: offered once, none so far, and nothing of sheets that are gone', () => {
  const known = { settled: ['may', 'gone'], others: ['gone too', 'april', 'costs', 'notes'] };
  expect(knownAfter(IDS, WATCHED, known, new Map([['costs', false]]))).toEqual({
    settled: ['log', 'may', 'april'],
    others: ['notes', 'costs'],
  });
  expect(knownAfter(IDS, WATCHED, known, new Map([['notes', true]]))).toEqual({
    settled: ['log', 'may', 'april', 'notes'],
    others: ['costs'],
  });
});

describe('Progress offers to watch a sheet', () => {
  const watching = { isOn: true, sheets: ['april'], declined: ['notes'] };
  const isOffered = (sheet: string, end: string | null = '2026-05-31', change = {}) =>
    isWatchOffered({ ...watching, ...change }, sheet, end, '2026-05-31');

  test('that is not watched, until its period is over', () => {
    expect(isOffered('may')).toBe(true);
    expect(isOffered('may', null)).toBe(true);
    expect(isOffered('may', '2026-05-30')).toBe(false);
  });

  test('unless it is, or someone said no, or alerts are off', () => {
    expect(isOffered('april')).toBe(false);
    expect(isOffered('notes')).toBe(false);
    expect(isOffered('may', null, { isOn: false })).toBe(false);
  });
});
