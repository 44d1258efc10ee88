// The clock moves on, and triggers fire: PLATFORM 4.
import { dueAfter, type Schedule } from '../../workbench/host/clock/schedule';
import { createZone } from '../../workbench/host/time-zone';
import { aHost, type Setting } from './a-host';

const CODE = `
function f(expression) { return eval(expression); }
function check(e) {
  console.log([Session.getActiveUser().getEmail(), new Date().toISOString(), e.triggerUid].join(' '));
}
function other() { console.log('other ' + new Date().toISOString()); }
function tell(e) { console.log(JSON.stringify(e) + (e.authMode === ScriptApp.AuthMode.FULL)); }
function fail() { throw new Error('no'); }
function alone() { ScriptApp.getProjectTriggers().forEach(function (trigger) { ScriptApp.deleteTrigger(trigger); }); }
function again() { ScriptApp.newTrigger('check').timeBased().after(1000).create(); }
function ask() { SpreadsheetApp.getUi(); }
function read() { console.log(SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').getDisplayValue()); }
`;

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

/** A host with one trigger. */
function withTrigger(calls: string, { handler = 'check', ...setting }: Setting & { handler?: string } = {}) {
  const host = aHost(CODE, setting);
  host.run('f', { args: [`ScriptApp.newTrigger('${handler}').timeBased().${calls}.create(); 0`] });
  return host;
}

/** When it fired until then, as the clock on the wall of a zone showed it. */
function firings(calls: string, until: string, zone: string, now: string): string[] {
  const host = withTrigger(`${calls}.inTimezone('${zone}')`, { now });
  const { civilAt } = createZone(zone);
  return host.advanceTo(at(until)).map((run) => new Date(civilAt(run.at)).toISOString().slice(0, 16));
}

const days = (times: readonly string[]) => times.map((time) => time.slice(0, 10));
const minutes = (times: readonly string[]) => new Set(times.map((time) => time.slice(14)));

describe('a daily trigger', () => {
  test('fires within its hour, at the same minute every day', () => {
    const fired = firings('everyDays(1).atHour(9)', '2026-05-01T00:00Z', 'Asia/Tokyo', '2026-04-28T23:59Z');
    expect(days(fired)).toEqual(['2026-04-29', '2026-04-30']);
    expect(fired.every((time) => time.slice(11, 13) === '09')).toBe(true);
    expect(minutes(fired).size).toBe(1);
  });

  test('fires at a minute that is its own', () => {
    const host = aHost(CODE);
    const make = "ScriptApp.newTrigger('check').timeBased().everyDays(1).atHour(9).create(); ";
    host.run('f', { args: [`${make.repeat(20)} 0`] });
    const drawn = new Set(host.triggers.map(({ schedule }) => 'minute' in schedule && schedule.minute));
    expect(drawn.size).toBeGreaterThan(10);
  });

  test('fires near the minute that it names', () => {
    const fired = firings(
      'everyDays(1).atHour(9).nearMinute(30)',
      '2026-04-16T12:00Z',
      'Etc/UTC',
      '2026-04-15T12:00Z',
    );
    expect(fired).toHaveLength(1);
    expect(Math.abs(Number(fired[0]?.slice(14)) - 30)).toBeLessThanOrEqual(15);
  });

  test('counts its days from the first time', () => {
    const fired = firings('everyDays(3).atHour(9)', '2026-05-04T23:00Z', 'Etc/UTC', '2026-04-27T10:00Z');
    expect(days(fired)).toEqual(['2026-04-28', '2026-05-01', '2026-05-04']);
  });

  test('does not fire today when its minute is over', () => {
    const host = withTrigger("everyDays(1).atHour(3).inTimezone('Etc/UTC')", { now: '2026-04-15T04:00:00Z' });
    expect(host.advanceTo(at('2026-04-15T23:59Z'))).toEqual([]);
    expect(host.advanceTo(at('2026-04-16T04:00Z'))).toHaveLength(1);
  });
});

describe('when the clocks change', () => {
  test.each([
    // The hour from 2 to 3 is skipped: the trigger comes an hour later by the clock.
    ['America/New_York', 2, '2026-03-07T05:00Z', '2026-03-10T00:00Z', ['02', '03', '02']],
    // It is there twice: the first one counts.
    ['America/New_York', 1, '2026-10-31T00:00Z', '2026-11-03T00:00Z', ['01', '01', '01']],
    ['Europe/Berlin', 2, '2026-10-24T00:00Z', '2026-10-26T12:00Z', ['02', '02', '02']],
    ['Europe/Berlin', 9, '2026-03-28T00:00Z', '2026-03-30T12:00Z', ['09', '09', '09']],
    ['America/Santiago', 0, '2026-09-05T12:00Z', '2026-09-07T12:00Z', ['01', '00']],
    ['Australia/Lord_Howe', 2, '2026-10-02T20:00Z', '2026-10-05T00:00Z', ['02', '02']],
  ])('in %s, a trigger at %i fires once a day', (zone, hour, now, until, hours) => {
    const fired = firings(`everyDays(1).atHour(${hour})`, until, zone, now);
    expect(new Set(days(fired)).size).toBe(fired.length);
    expect(fired.map((time) => time.slice(11, 13))).toEqual(hours);
  });

  test('no zone, hour or minute ever makes it twice a day, or leaves one out', () => {
    for (const timeZone of ['America/New_York', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Auckland']) {
      const zone = createZone(timeZone);
      for (const hour of [0, 1, 2, 3, 9, 23]) {
        for (const minute of [-15, 0, 59, 74]) {
          const schedule: Schedule = { kind: 'days', every: 1, hour, minute };
          const created = at('2017-12-31T12:00Z');
          const found: number[] = [];
          for (let due = created; due < at('2019-01-01T12:00Z'); found.push(due)) {
            due = dueAfter({ created, timeZone, schedule }, due) ?? Number.POSITIVE_INFINITY;
          }
          const shifted = found.map((due) => zone.civilAt(due) - (hour * 60 + minute) * 60_000);
          const dates = shifted.map((civil) => Math.floor((civil + HOUR / 2) / 86_400_000));
          expect(dates).toEqual(Array.from(dates, (_date, index) => (dates[0] ?? 0) + index));
        }
      }
    }
  });

  test('an hourly trigger does not care', () => {
    const host = withTrigger("everyHours(2).inTimezone('Europe/Berlin')", { now: '2026-10-24T22:00:00Z' });
    const times = host.advanceTo(at('2026-10-25T22:00:00Z')).map((run) => run.at);
    expect(times).toHaveLength(12);
    expect(times.every((time, index) => time - (times[0] ?? 0) === index * 2 * HOUR)).toBe(true);
  });
});

describe('other rhythms', () => {
  test('a day of the week, every two weeks, over the end of a year', () => {
    const fired = firings(
      'everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(8)',
      '2027-01-20T00:00Z',
      'Asia/Tokyo',
      '2026-12-15T00:00Z',
    );
    expect(days(fired)).toEqual(['2026-12-18', '2027-01-01', '2027-01-15']);
  });

  test('a day of the week, every week', () => {
    const fired = firings(
      'onWeekDay(ScriptApp.WeekDay.SUNDAY)',
      '2026-05-04T00:00Z',
      'Etc/UTC',
      '2026-04-20T00:00Z',
    );
    expect(days(fired)).toEqual(['2026-04-26', '2026-05-03']);
  });

  test('a day of the month leaves out the months that do not have it', () => {
    const fired = firings('onMonthDay(31).atHour(7)', '2026-06-15T00:00Z', 'Etc/UTC', '2026-01-15T00:00Z');
    expect(days(fired)).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
    const leap = firings('onMonthDay(29).atHour(7)', '2028-03-15T00:00Z', 'Etc/UTC', '2028-01-30T00:00Z');
    expect(days(leap)).toEqual(['2028-02-29']);
  });

  test('once, after a while, or at a time: never early', () => {
    const after = withTrigger('after(60000)');
    const [run] = after.advanceTo(after.now + HOUR);
    expect((run?.at ?? 0) - at('2026-04-15T03:00:00Z')).toBeGreaterThanOrEqual(60_000);
    expect(after.advanceTo(after.now + HOUR)).toEqual([]);
    const [fired] = firings(
      'at(new Date(Date.UTC(2026, 3, 20)))',
      '2026-05-01T00:00Z',
      'Etc/UTC',
      '2026-04-15T00:00Z',
    );
    expect(fired).toMatch(/^2026-04-20T00:00/);
    const near =
      firings('atDate(2026, 4, 20)', '2026-05-01T00:00Z', 'Asia/Tokyo', '2026-04-15T00:00Z')[0] ?? '';
    expect(Math.abs(at(`${near}Z`) - at('2026-04-20T00:00Z'))).toBeLessThanOrEqual(15 * 60_000);
  });

  test('every few minutes', () => {
    const host = withTrigger('everyMinutes(15)');
    expect(host.advanceTo(host.now + 4 * HOUR)).toHaveLength(16);
  });
});

describe('what a trigger runs', () => {
  test('gets an event with the numbers of UTC', () => {
    // Friday, 1 January 2027 is in the last week of 2026.
    const host = withTrigger('everyDays(1).atHour(20).nearMinute(30)', {
      handler: 'tell',
      now: '2026-12-31T14:00:00Z',
    });
    const [run] = host.advanceTo(at('2027-01-01T12:00:00Z'));
    const time = new Date(run?.at ?? 0);
    const event = {
      authMode: {},
      triggerUid: run?.triggerId,
      timezone: 'UTC',
      year: 2027,
      month: 1,
      'day-of-month': 1,
      'day-of-week': 5,
      'week-of-year': 53,
      hour: 1,
      minute: time.getUTCMinutes(),
      second: 0,
    };
    expect(host.log).toEqual([`${JSON.stringify(event)}true`]);
  });

  test('runs as its owner, at its own time, in order', () => {
    const host = aHost(CODE, { scriptZone: 'Etc/UTC' });
    const make = (handler: string, hour: number) =>
      `ScriptApp.newTrigger('${handler}').timeBased().everyDays(1).atHour(${hour}).create().getUniqueId()`;
    const late = host.run('f', { args: [make('check', 8)], user: 'ben@example.com' });
    const early = host.run('f', { args: [make('check', 6)] });
    const runs = host.advanceTo(at('2026-04-15T12:00:00Z'));
    expect(runs.map(({ owner, triggerId }) => [owner, triggerId])).toEqual([
      ['user@example.com', early],
      ['ben@example.com', late],
    ]);
    expect(host.log).toEqual(
      runs.map(({ owner, at: time, triggerId }) => `${owner} ${new Date(time).toISOString()} ${triggerId}`),
    );
    expect(host.now).toBe(at('2026-04-15T12:00:00Z'));
  });

  test('fails in the log, and stops nobody', () => {
    const host = withTrigger('everyDays(1)', { handler: 'fail' });
    host.run('f', { args: ["ScriptApp.newTrigger('other').timeBased().everyDays(1).create(); 0"] });
    const runs = host.advanceTo(host.now + 86_400_000);
    expect(runs.map(({ handler, error }) => [handler, error]).sort()).toEqual([
      ['fail', 'Error: no (line 8).'],
      ['other', undefined],
    ]);
    expect(host.log).toContain('fail, as user@example.com: Error: no (line 8).');
  });

  test('does not fire once it is deleted, also when another one deletes it', () => {
    const host = withTrigger("everyDays(1).atHour(1).inTimezone('Etc/UTC')", { handler: 'alone' });
    host.run('f', {
      args: [
        "ScriptApp.newTrigger('check').timeBased().everyDays(1).atHour(2).inTimezone('Etc/UTC').create(); 0",
      ],
    });
    expect(host.advanceTo(host.now + 5 * 86_400_000).map(({ handler }) => handler)).toEqual(['alone']);
    expect(host.triggers).toEqual([]);
  });

  test('that an upload took away fails every time', () => {
    const file = withTrigger('everyDays(1)').save();
    const host = aHost('function f() {}', { workbook: file });
    const runs = host.advanceTo(host.now + 2 * 86_400_000);
    expect(runs.map(({ error }) => error)).toEqual(Array(2).fill('Error: Script function not found: check'));
  });

  test('has no screen, and makes no triggers', () => {
    const ui = withTrigger('everyDays(1)', { handler: 'ask' });
    expect(ui.advanceTo(ui.now + 86_400_000)[0]?.error).toContain(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    const again = withTrigger('everyDays(1)', { handler: 'again' });
    expect(again.advanceTo(again.now + 86_400_000)[0]?.error).toContain(
      'not emulated: a trigger that is made by a trigger',
    );
  });

  test('can be run out of turn, as Google may do it twice', () => {
    const host = withTrigger('everyDays(1)');
    const [trigger] = host.triggers;
    const run = host.fireTrigger(trigger?.id ?? '');
    expect(run).toEqual({
      triggerId: trigger?.id,
      handler: 'check',
      owner: 'user@example.com',
      at: host.now,
    });
    expect(host.log).toEqual([`user@example.com ${new Date(host.now).toISOString()} ${trigger?.id}`]);
    expect(host.triggers).toEqual([trigger]);
    expect(() => host.fireTrigger('1')).toThrow('There is no trigger 1.');
  });

  test('sees the cells of its day', () => {
    const host = withTrigger("everyDays(1).atHour(9).inTimezone('Asia/Tokyo')", {
      handler: 'read',
      cells: { A1: '=TODAY()' },
    });
    host.advanceTo(at('2026-04-17T12:00:00Z'));
    expect(host.log).toEqual(['4/16/2026', '4/17/2026']);
  });
});

describe('the clock', () => {
  test('can be moved on, not back', () => {
    const host = aHost(CODE);
    expect(() => host.advanceTo(host.now - 1)).toThrow('The clock can only be moved on.');
    expect(() => host.advanceTo(Number.NaN)).toThrow('The clock can only be moved on.');
    expect(host.advanceTo(host.now)).toEqual([]);
  });

  test('can be set, and what was due meanwhile is left out', () => {
    const host = withTrigger("everyDays(1).atHour(9).inTimezone('Etc/UTC')");
    host.setNow(at('2026-04-20T12:00:00Z'));
    expect(host.log).toEqual([]);
    expect(host.advanceTo(at('2026-04-21T12:00:00Z'))).toHaveLength(1);
    host.setNow(at('2026-04-15T00:00:00Z'));
    expect(host.advanceTo(at('2026-04-15T12:00:00Z'))).toHaveLength(1);
  });

  test('of a workbook that was closed for a while leaves out what was due', () => {
    const workbook = withTrigger("everyDays(1).atHour(9).inTimezone('Etc/UTC')").save();
    const host = aHost(CODE, { workbook, now: '2026-05-01T00:00:00Z' });
    expect(host.advanceTo(at('2026-05-02T00:00:00Z'))).toHaveLength(1);
  });
});
