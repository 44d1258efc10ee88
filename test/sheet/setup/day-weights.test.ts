import fc from 'fast-check';
import {
  dayWeightsOf,
  dayWeightsText,
  openWeekdays,
  readDayWeights,
  weightsOfWeek,
} from '../../../src/sheet/setup/day-weights';
import { speak, writeWith } from '../../../src/words';

const EVERY = openWeekdays('Every day');
const WORKING = openWeekdays('Mon-Fri');
const said = (text: string, open = EVERY) => {
  const read = readDayWeights(text);
  return 'got' in read ? read.got : weightsOfWeek(read, open);
};

afterEach(() => {
  speak('en');
  writeWith();
});

test.each([
  ['', [1, 1, 1, 1, 1, 1, 1]],
  ['Sat 3, Sun 2', [1, 1, 1, 1, 1, 3, 2]],
  ['Sat: 3; Sun = 2', [1, 1, 1, 1, 1, 3, 2]],
  ['Mon-Thu 1, Fri 1.5, Sat-Sun 3', [1, 1, 1, 1, 1.5, 3, 3]],
  ['Mon Wed 0.5\nSun 0', [0.5, 1, 0.5, 1, 1, 1, 0]],
  // The last that names a day decides.
  ['Every day 2, Sat 3', [2, 2, 2, 2, 2, 3, 2]],
  ['土 3、日 2', [1, 1, 1, 1, 1, 3, 2]],
  ['土日３', [1, 1, 1, 1, 1, 3, 3]],
  ['土曜：1.5', [1, 1, 1, 1, 1, 1.5, 1]],
])('"%s"', (text, week) => {
  expect(said(text)).toEqual(week);
});

test('of closed weekdays unsaid is 0', () => {
  expect(said('Fri 2', WORKING)).toEqual([1, 1, 1, 1, 2, 0, 0]);
});

test('as a file writes its numbers', () => {
  writeWith(() => ({ decimal: ',', group: ' ' }));
  expect(said('Sat 1,5, Sun 2')).toEqual([1, 1, 1, 1, 1, 1.5, 2]);
  expect(dayWeightsText([{ weekdays: 'Sat', weight: 1.5 }])).toBe('Sat 1,5');
});

test.each(['Sat', '3', 'Sat three', 'Caturday 3', 'Sat -1', 'Sat 3 Sun 2 x', 'Sat 99999', '2026-12-24 0.5'])(
  '"%s" says no weight',
  (text) => {
    expect(said(`Fri 1, ${text}`)).toBe(text);
  },
);

test.each(['en', 'ja'] as const)('what is written is read again, in %s', (language) => {
  const weights = fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 3);
  fc.assert(
    fc.property(
      fc.array(weights, { minLength: 7, maxLength: 7 }),
      fc.constantFrom(EVERY, WORKING),
      (week, open) => {
        speak(language);
        const text = dayWeightsText(dayWeightsOf(week, open));
        expect(said(text, open)).toEqual(week);
        if (week.every((weight, weekday) => weight === Number(open[weekday]))) expect(text).toBe('');
      },
    ),
  );
});
