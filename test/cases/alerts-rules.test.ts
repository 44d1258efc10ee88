// CASES.md, part 2: who hears of what, and when, on the built script over days. What has many more days is in
// test/alerts/decide.test.ts, by the same ids.

import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, october, openMade, request } from '../bundle/a-file';
import { fileWith, pass, today } from './a-watched-file';
import { turnOnAtOneCheck } from './watching';

const ANN = 'ann@example.com';
const BOB = 'bob@example.com';
const BOSS = 'boss@example.com';

const write = (host: Host, column: Parameters<typeof at>[0], content: string | number, row = 6) =>
  host.spreadsheet.enter(OCTOBER, at(column, row), content);

/** A figure that is complete through the day of the clock, and the check of the next morning: who was mailed. */
function figure(host: Host, actual: number): string[] {
  write(host, 'actual', actual);
  write(host, 'dataThrough', today(host));
  return pass(host, 1).flatMap(([, ...to]) => to);
}

/** So many days on each of which the figures of these rows are there, as they were: who was mailed, day by day. */
const withFigures = (host: Host, days: number, rows = [6]) =>
  Array.from({ length: days }, () => {
    for (const row of rows) write(host, 'dataThrough', today(host), row);
    return pass(host, 1);
  }).flat();

/** Alerts that were told to Ann on the 21st. */
function alarmed(owner = ANN, check: 'monthly' | 'daily' = 'monthly'): Host {
  const host = fileWith([{ name: 'Deals', owner, check }]);
  turnOnAtOneCheck(host);
  pass(host, 1);
  return host;
}

describe('M1: an owner who is written in after the alarm is told at the next check', () => {
  test.each([
    ['beside the one who was told', ANN, `${ANN}, ${BOB}`, [BOB]],
    ['where there was none', '', BOB, [BOB]],
    ['two of them', ANN, `${ANN}; ${BOB}; ${BOSS}`, [BOB, BOSS]],
  ])('%s', (_, before, after, told) => {
    const host = alarmed(before);
    expect(pass(host, 1)).toEqual([]);
    write(host, 'owner', after);
    expect(pass(host, 3)).toEqual([['2011-10-23', ...told]]);
  });
});

describe('M2: an owner who takes over is told at the next check', () => {
  test.each([
    ['the day after', 0, '2011-10-22'],
    ['three days after', 3, '2011-10-25'],
    ['and is told again by their own time, as the one who left is not', 0, '2011-10-22'],
  ])('%s', (name, days, told) => {
    const host = alarmed(ANN, 'daily');
    withFigures(host, days);
    write(host, 'owner', BOB);
    expect(withFigures(host, 1)).toEqual([[told, BOB]]);
    if (name.startsWith('and')) expect(withFigures(host, 7)).toEqual([['2011-10-29', BOB]]);
  });
});

describe('M3: two checks in a row are two figures', () => {
  const weekly = (checksInARow: 1 | 2) => {
    const host = fileWith([{ owner: ANN, check: 'weekly' }], { day: '2011-10-16' });
    turnOnAtOneCheck(host, { checksInARow });
    return host;
  };

  test('a weekly one that is behind is told after the second, and not after a second look', () => {
    const host = weekly(2);
    expect(figure(host, 10)).toEqual([]);
    expect(pass(host, 6)).toEqual([]);
    expect(figure(host, 12)).toEqual([ANN]);
  });

  test('at the first, where someone chose so', () => {
    expect(figure(weekly(1), 10)).toEqual([ANN]);
  });

  test('a figure that was good between them begins anew', () => {
    const host = weekly(2);
    figure(host, 10);
    pass(host, 6);
    expect(figure(host, 90)).toEqual([]);
    pass(host, 6);
    expect(figure(host, 91)).toEqual([]);
  });
});

describe('M4: days that do not count bring no second figure', () => {
  const overWeekend = (holidays: string) => {
    const form = { ...october({ owner: ANN }), calendar: { weekdays: 'Mon-Fri', holidays } };
    const host = openMade(form, '2011-10-21');
    write(host, 'actual', 10);
    write(host, 'dataThrough', '2011-10-21');
    turnOnAtOneCheck(host, { checksInARow: 2, weekdays: [0, 1, 2, 3, 4, 5, 6], onHolidays: true });
    return host;
  };

  test.each([
    ['a weekend', '', 2],
    ['a long weekend', '2011-10-24', 3],
    ['a bridge', '2011-10-24, 2011-10-25', 4],
  ])('%s after Friday’s figure', (_, holidays, days) => {
    const host = overWeekend(holidays);
    expect(pass(host, days)).toEqual([]);
    write(host, 'dataThrough', today(host));
    expect(pass(host, 1)).toEqual([]);
    expect(figure(host, 11)).toEqual([ANN]);
  });
});

test.each([
  ['7', ['2011-10-28', ANN], ['2011-10-29', BOB]],
  ['3', ['2011-10-24', ANN], ['2011-10-25', BOB]],
  ['2', ['2011-10-23', ANN], ['2011-10-24', BOB]],
])('M8: what waited for the quota is told again %s days after it was sent', (repeatDays, ...again) => {
  const kpis = [
    { owner: ANN, actual: 5, check: 'daily' as const },
    { owner: BOB, actual: 10, check: 'daily' as const },
  ];
  const host = fileWith(kpis, { mailQuota: 1 });
  turnOnAtOneCheck(host, { repeatDays });
  const days = (count: number) => withFigures(host, count, [6, 7]);
  expect(days(2)).toEqual([
    ['2011-10-21', ANN],
    ['2011-10-22', BOB],
  ]);
  expect(days(Number(repeatDays)).slice(0, 2)).toEqual(again);
});

describe('M9: moods have a floor', () => {
  test.each([1, 2, 3])('a KPI that is %d days behind, then as many on track', (every) => {
    const host = fileWith([{ owner: ANN, check: 'daily', actual: 0 }], { day: '2011-10-05' });
    turnOnAtOneCheck(host);
    const mails: number[] = [];
    for (let day = 5; day < 19; day++) {
      const expected = (day / 31) * 100;
      const isBehind = Math.floor(day / every) % 2 === 0;
      if (figure(host, Math.round(expected * (isBehind ? 0.7 : 1.05))).length > 0) mails.push(day);
    }
    expect(mails.length).toBeGreaterThan(1);
    expect(mails.length).toBeLessThanOrEqual(5);
    const gaps = mails.slice(1).map((day, index) => day - (mails[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
  });
});

describe('M14: a summary with nothing in it is not sent', () => {
  test.each(['2011-11-10', '2011-11-20', '2012-01-04'])('all periods over, on %s', (day) => {
    const host = fileWith([{ actual: 100, owner: '' }], { day: '2011-10-31' });
    turnOnAtOneCheck(host, { summaryTo: BOSS });
    goTo(host, day);
    expect(pass(host, 15)).toEqual([]);
  });
});

describe('M15: the manager hears no sooner than so many counting days after the owner', () => {
  test.each([5, 2])('%d, out of a snooze', (escalateAfterDays) => {
    const host = fileWith([{ owner: ANN, check: 'daily', actual: 1 }], { day: '2011-10-03' });
    write(host, 'snooze', '2011-10-12');
    turnOnAtOneCheck(host, { manager: BOSS, escalateAfterDays: String(escalateAfterDays), repeatDays: '30' });
    expect(withFigures(host, 8)).toEqual([]);
    expect(withFigures(host, 8)).toEqual([
      ['2011-10-12', ANN],
      [`2011-10-${12 + escalateAfterDays}`, BOSS],
    ]);
  });

  test('on Mondays only', () => {
    const host = fileWith([{ owner: ANN, check: 'daily', actual: 1 }], { day: '2011-10-03' });
    turnOnAtOneCheck(host, { manager: BOSS, weekdays: [0] });
    expect(withFigures(host, 14).map(([day, ...to]) => [day, to.join()])).toEqual([
      ['2011-10-10', ANN],
      ['2011-10-17', expect.stringContaining(BOSS)],
    ]);
  });
});

describe('M18: the summary goes out once on its day', () => {
  // The 21st is a Friday.
  const summed = (host: Host) => host.outbox.filter(({ to }) => to.join() === BOSS).length;
  const onItsDay = () => {
    const host = fileWith([{ owner: '' }]);
    turnOnAtOneCheck(host, { summaryTo: BOSS, summaryWeekday: 4 });
    pass(host, 1);
    expect(summed(host)).toBe(1);
    return host;
  };

  test('also by Check now, and where the trigger fires again', () => {
    const host = onItsDay();
    request(host, 'checkAtOnce');
    for (const { id } of host.triggers) host.fireTrigger(id);
    expect(summed(host)).toBe(1);
  });

  test('also where it is switched off and on again', () => {
    const host = onItsDay();
    turnOnAtOneCheck(host, { summaryTo: '' });
    request(host, 'checkAtOnce');
    turnOnAtOneCheck(host, { summaryTo: BOSS, summaryWeekday: 4 });
    request(host, 'checkAtOnce');
    expect(summed(host)).toBe(1);
  });

  test('also where alerts are, and again a week later', () => {
    const host = onItsDay();
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn: false });
    request(host, 'saveAlerts', form);
    request(host, 'checkAtOnce');
    expect(summed(host)).toBe(1);
    pass(host, 7);
    expect(summed(host)).toBe(2);
  });
});

describe('M19: a KPI is the same one', () => {
  test.each<[string, (host: Host) => void]>([
    ['under another name', (host) => write(host, 'kpi', 'Won deals')],
    ['with another end', (host) => write(host, 'end', '2011-11-01')],
    [
      'under another name in another row',
      (host) => {
        host.spreadsheet.insertRows(OCTOBER, 6);
        write(host, 'kpi', 'Deals (new)', 7);
      },
    ],
  ])('%s', (_, change) => {
    const host = alarmed(ANN, 'daily');
    change(host);
    const row = host.spreadsheet.text(OCTOBER, at('kpi', 6)) === '' ? 7 : 6;
    expect(withFigures(host, 6, [row])).toEqual([]);
    expect(withFigures(host, 1, [row])).toEqual([['2011-10-28', ANN]]);
  });
});
