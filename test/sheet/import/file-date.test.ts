// A date in a file, and the time of the day behind it.

import { parseDay } from '../../../src/kpi/civil-date';
import { dateAndTime, fileDay } from '../../../src/sheet/import/file-date';

test.each<[string, string, number | null]>([
  ['2011-10-13', '2011-10-13', null],
  [' 2011-10-13 ', '2011-10-13', null],
  ['2011-10-13T06:00', '2011-10-13', 6 * 3600],
  ['13.10.2011 08:15', '13.10.2011', 8 * 3600 + 15 * 60],
  ['Oct 13, 2011, 18:00:30', 'Oct 13, 2011', 18 * 3600 + 30],
  ['2011-10-13 18:00:30.25 UTC', '2011-10-13', 18 * 3600 + 30],
  ['2011-10-13 18:00:01+02:00', '2011-10-13', 18 * 3600 + 1],
  ['10/13/2011 12:00 AM', '10/13/2011', 0],
  ['10/13/2011 12:30 p.m.', '10/13/2011', 12 * 3600 + 30 * 60],
  ['10/13/2011 1:00 am', '10/13/2011', 3600],
  ['10/13/2011 11:00 PM', '10/13/2011', 23 * 3600],
  ['2011-10-13 23:59:59', '2011-10-13', 86_399],
  // None of these is a time of a day.
  ['2011-10-13 24:00', '2011-10-13 24:00', null],
  ['2011-10-13 30:00', '2011-10-13 30:00', null],
  ['2011-10-13 6', '2011-10-13 6', null],
])('%s is the date “%s” and so many seconds: %p', (text, date, seconds) => {
  expect(dateAndTime(text)).toEqual({ date, time: seconds === null ? null : seconds / 86_400 });
});

test.each<[string, 'dmy' | 'mdy' | null, boolean, string | null]>([
  ['2011-10-03', null, false, '2011-10-03'],
  ['3/10/2011', 'dmy', false, '2011-10-03'],
  ['3/10/2011', 'mdy', false, '2011-03-10'],
  ['3/10/2011', null, false, null],
  ['Oct 3, 2011', null, false, '2011-10-03'],
  ['October 3 2011', null, false, '2011-10-03'],
  ['3-Oct-2011', null, false, '2011-10-03'],
  ['3. October 2011', null, false, '2011-10-03'],
  ['Oct 32, 2011', null, false, null],
  ['32-Oct-2011', null, false, null],
  ['Abc 3, 2011', null, false, null],
  ['3 Abc 2011', null, false, null],
  ['Oct 2011', null, false, null],
  ['20111003', null, true, '2011-10-03'],
  ['20111003', null, false, null],
  ['20111303', null, true, null],
  ['21111003', null, true, null],
  ['Oct 3, 1111', null, false, null],
])('%s, read %p (packed: %p), is %p', (text, order, isPacked, day) => {
  expect(fileDay(text, order, isPacked)).toBe(day === null ? null : parseDay(day));
});
