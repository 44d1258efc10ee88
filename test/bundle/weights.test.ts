// What weekdays weigh: in the calendar that Set up makes, learned from the log, and in calendars of before.

import { formatDay, parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { weekdayOf } from '../../src/kpi/weekday';
import type { Host } from '../../workbench/host/host';
import { ask, at, FORM, goTo, KPI, OCTOBER, october, openFile, openMade, request } from './a-file';

/** A shop whose weekends bring three times as much as other days. */
const WEEK = [10, 10, 10, 10, 10, 30, 30];
const daysBefore = (end: string, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => ((parseDay(end) as Day) - count + i) as Day);
const logged = (end: string, count: number) =>
  daysBefore(end, count).map((day) => [formatDay(day), 'Deals', WEEK[weekdayOf(day)] ?? 0]);
const calendarOf = (host: Host, cells = 'A1:C5') => host.spreadsheet.texts('Calendar', cells);
const learn = (host: Host) => request(host, 'learnWeights', { kpis: ['Deals'], weekdays: 'Every day' });

/** A file with a logged KPI whose target is what October brings. */
function shop(day = '2011-10-22'): Host {
  const host = openFile('2011-10-01');
  const total = daysBefore('2011-11-01', 31).reduce((sum, one) => sum + (WEEK[weekdayOf(one)] ?? 0), 0);
  request(host, 'createSheet', october({ name: 'Deals', actuals: 'log', target: String(total) }));
  host.spreadsheet.enterRows('Log', 'A2', logged(day, 200));
  goTo(host, day);
  return host;
}

test('the calendar has a blank column for them, and says what it is for', () => {
  const host = shop();
  expect(calendarOf(host, 'A1:C2')).toEqual([
    ['Open weekdays', 'Weight', 'Holidays'],
    ['Every day', '', ''],
  ]);
  expect(request(host, 'loadSidebar').calendar?.weights).toBe('');
});

test('learned from the log and saved, they put a shop on plan that Friday would have found behind', () => {
  const host = shop();
  const gap = () => host.spreadsheet.text(OCTOBER, at('paceGap', 6));
  // The Friday before the fourth weekend.
  expect(gap()).toMatch(/^-/);
  const { weights, note } = learn(host);
  expect(weights).toMatch(/^Sat-Sun (2\.9|3)$/);
  expect(note).toBe('Learned from Deals. Change what you like.');
  // Nothing is written until someone wants it so.
  expect(calendarOf(host, 'A2:B3').flat().join()).toBe('Every day,,,');
  expect(request(host, 'saveWeights', { weights: 'Sat-Sun 3' })).toEqual({ done: true });
  expect(calendarOf(host, 'A2:B3')).toEqual([
    ['Every day', ''],
    ['Sat-Sun', '3'],
  ]);
  expect(gap()).toBe('0.0%');
  expect(request(host, 'loadProgress').kpis[0]).toMatchObject({ gap: '0.0%', status: 'onTrack' });
  expect(request(host, 'loadSidebar').calendar).toMatchObject({
    weekdays: 'Every day',
    weights: 'Sat-Sun 3',
  });
  request(host, 'saveWeights', { weights: '' });
  expect(calendarOf(host, 'A2:B3').flat().join()).toBe('Every day,,,');
});

test('a new calendar gets those of the form', () => {
  const host = openFile('2011-10-03');
  const calendar = { weekdays: 'Mon-Sat', weights: 'Sat 3', holidays: '2011-10-10' };
  request(host, 'createSheet', { ...FORM, calendar, kpis: [KPI] });
  expect(calendarOf(host, 'A1:C3')).toEqual([
    ['Open weekdays', 'Weight', 'Holidays'],
    ['Mon-Sat', '', '2011-10-10'],
    ['Sat', '3', ''],
  ]);
  const wrong = ask(openFile('2011-10-03'), 'createSheet', {
    ...FORM,
    calendar: { ...calendar, weights: 'Sat three' },
  });
  expect(wrong).toMatchObject({
    problems: [{ path: 'calendar.weights', message: expect.stringContaining('"Sat three" is no weight') }],
  });
});

/** As version 0.5 made it. */
function withOldCalendar(host: Host): void {
  host.spreadsheet.deleteSheet('Calendar');
  host.spreadsheet.addSheet({ name: 'Calendar', rows: 200, columns: 2 });
  host.spreadsheet.enterRows('Calendar', 'A1', [
    ['Open weekdays', 'Holidays'],
    ['Every day', '2011-10-10'],
    ['', '2011-10-11'],
  ]);
  host.spreadsheet.nameRange('KPI_CALENDAR', 'Calendar', 'A1:B200');
}

test('a calendar of before works on, and gets the column with the first weights', () => {
  const host = shop();
  withOldCalendar(host);
  expect(request(host, 'loadSidebar').calendar).toMatchObject({
    weekdays: 'Every day',
    holidays: ['2011-10-10', '2011-10-11'],
    weights: '',
  });
  request(host, 'saveWeights', { weights: 'Sat-Sun 3' });
  expect(calendarOf(host, 'A1:C3')).toEqual([
    ['Open weekdays', 'Weight', 'Holidays'],
    ['Every day', '', '2011-10-10'],
    ['Sat-Sun', '3', '2011-10-11'],
  ]);
  expect(request(host, 'loadSidebar').calendar).toMatchObject({
    weights: 'Sat-Sun 3',
    holidays: ['2011-10-10', '2011-10-11'],
  });
  expect(request(host, 'loadProgress').problems).toEqual([]);
});

test('what else stands in the calendar stays; formulas are not touched', () => {
  const host = shop();
  host.spreadsheet.enterRows('Calendar', 'A3', [['2011-12-24', 0.5]]);
  request(host, 'saveWeights', { weights: 'Sat 3' });
  expect(calendarOf(host, 'A2:B4')).toEqual([
    ['Every day', ''],
    ['Sat', '3'],
    ['2011-12-24', '0.5'],
  ]);
  host.spreadsheet.enter('Calendar', 'A5', '="Sun"');
  expect(ask(host, 'saveWeights', { weights: 'Sat 2' })).toHaveProperty(
    'refused',
    expect.stringContaining('type the weights there'),
  );
  expect(host.spreadsheet.text('Calendar', 'B3')).toBe('3');
});

test("someone's own calendar is not offered to be changed, and a bad one is refused", () => {
  const host = shop();
  host.spreadsheet.deleteSheet('Calendar');
  host.spreadsheet.addSheet({ name: 'Mine', rows: 10, columns: 2 });
  host.spreadsheet.enter('Mine', 'A1', 'Mon-Fri');
  host.spreadsheet.nameRange('KPI_CALENDAR', 'Mine', 'A1:A1');
  expect(request(host, 'loadSidebar').calendar).not.toHaveProperty('weights');
  expect(ask(host, 'saveWeights', { weights: 'Sat 3' })).toHaveProperty('refused');
  const other = shop();
  expect(ask(other, 'saveWeights', { weights: 'Caturday 3' })).toHaveProperty(
    'refused',
    expect.stringContaining('"Caturday 3" is no weight'),
  );
  expect(ask(other, 'saveWeights', { weights: 'Every day 0' })).toHaveProperty(
    'refused',
    expect.stringContaining('no weekday counts'),
  );
});

test('with too little in the log nothing is learned, and that is said', () => {
  const host = openMade(october({ name: 'Deals', actuals: 'log' }), '2011-10-01');
  host.spreadsheet.enterRows('Log', 'A2', logged('2011-10-10', 20));
  goTo(host, '2011-10-10');
  expect(learn(host)).toEqual({ weights: '', note: expect.stringContaining('four times') });
});
