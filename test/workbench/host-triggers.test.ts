// Triggers on the clock, as scripts make and find them: PLATFORM 1.1, 4 and 6.
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { aHost, type Setting, scope } from './a-host';

const CODE = `
function f(expression) { return eval(expression); }
function check() {}
function other() {}
function hidden_() {}
function daily() { return ScriptApp.newTrigger('check').timeBased().everyDays(1).atHour(9).create().getUniqueId(); }
function described(triggers) {
  return triggers.map(function (trigger) {
    return [trigger.getHandlerFunction(), trigger.getEventType(), trigger.getTriggerSource()].map(String)
      .concat(trigger.getTriggerSourceId());
  });
}
`;
const CLOCK = "ScriptApp.newTrigger('check').timeBased()";
const evaluate = (expression: string, setting: Setting = {}) =>
  aHost(CODE, setting).run('f', { args: [expression] });
const refusal = (expression: string, setting: Setting = {}) =>
  evaluate(`try { ${expression}; 'accepted' } catch (error) { error.message }`, setting);

describe('a trigger', () => {
  test('knows its id, its function and its source', () => {
    const host = aHost(CODE);
    const id = host.run('daily');
    expect(id).toMatch(/^\d{20}$/);
    expect(host.run('f', { args: ['described(ScriptApp.getProjectTriggers())'] })).toEqual([
      ['check', 'CLOCK', 'CLOCK', null],
    ]);
    const found = `ScriptApp.getProjectTriggers().map(function (trigger) {
      return [trigger.getUniqueId(), trigger.getEventType() === ScriptApp.EventType.CLOCK];
    })`;
    expect(host.run('f', { args: [found] })).toEqual([[id, true]]);
  });

  test('is found by its document too, and deleted once', () => {
    const host = aHost(CODE);
    host.run('daily');
    const remove = `
      var found = ScriptApp.getUserTriggers(SpreadsheetApp.getActive());
      ScriptApp.deleteTrigger(found[0]);
      try { ScriptApp.deleteTrigger(found[0]); } catch (error) { [found.length, error.message]; }`;
    expect(host.run('f', { args: [remove] })).toEqual([
      1,
      'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
    ]);
    expect(host.triggers).toEqual([]);
  });

  test("runs in the script's zone unless it names one", () => {
    const host = aHost(CODE, { scriptZone: 'Europe/Berlin' });
    host.run('daily');
    host.run('f', { args: [`${CLOCK}.everyDays(1).atHour(9).inTimezone('Asia/Tokyo').create(); 0`] });
    expect(host.triggers.map(({ timeZone }) => timeZone)).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  });

  test('that replaces another one has an id of its own', () => {
    const host = aHost(CODE);
    const first = host.run('daily');
    host.run('f', { args: ['ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0])'] });
    expect(host.run('daily')).not.toBe(first);
  });

  test('is its owner’s alone', () => {
    const host = aHost(CODE);
    host.run('daily');
    host.run('daily', { user: 'ben@example.com' });
    const count = 'ScriptApp.getProjectTriggers().length';
    expect(host.run('f', { args: [count] })).toBe(1);
    expect(host.run('f', { args: [count], user: 'cleo@example.com' })).toBe(0);
    expect(host.triggers.map(({ owner }) => owner)).toEqual(['user@example.com', 'ben@example.com']);
  });
});

describe('what is logged', () => {
  test('a trigger leaves the sandbox when it is made, found and deleted', () => {
    const host = aHost(CODE);
    host.run('daily');
    host.run('f', { args: ['ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0])'] });
    const named = host.calls.map(
      ({ service, method, remote }) => `${service}.${method}${remote ? ' !' : ''}`,
    );
    expect(named).toEqual([
      'ScriptApp.newTrigger',
      'ScriptApp.TriggerBuilder.timeBased',
      'ScriptApp.ClockTriggerBuilder.everyDays',
      'ScriptApp.ClockTriggerBuilder.atHour',
      'ScriptApp.ClockTriggerBuilder.create !',
      'ScriptApp.Trigger.getUniqueId',
      'ScriptApp.getProjectTriggers !',
      'ScriptApp.deleteTrigger !',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'everyMinutes(60)',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      'everyHours(3)',
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    ['everyDays(0)', 'The value you passed to everyDays was invalid. It must be between 1 and 365.'],
    ['everyDays(1).atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
    ['onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
    ['atDate(2026, 2, 29)', 'Invalid argument: day'],
    ['everyDays(1).inTimezone("Asia/Tokio")', 'Invalid argument: timezone'],
    ['everyDays(1).inTimezone("asia/tokyo")', 'Invalid argument: timezone'],
    ['everyDays(1).inTimezone("")', 'Invalid argument: timezone'],
    [
      'everyDays(1.5)',
      /^The parameters \(number\) don't match .* ScriptApp\.ClockTriggerBuilder\.everyDays\.$/,
    ],
    ['everyDays("1")', /^The parameters \(String\) don't match/],
    ['onWeekDay("MONDAY")', /^The parameters \(String\) don't match/],
    ['at("2027-01-01")', /^The parameters \(String\) don't match/],
    ['create()', 'not emulated: a trigger with no time'],
    ['atHour(9).create()', 'not emulated: a trigger with atHour'],
    ['everyDays(1).nearMinute(30).create()', 'not emulated: a trigger with everyDays and nearMinute'],
    ['everyDays(1).everyHours(2).create()', 'not emulated: a trigger with everyDays and everyHours'],
    ['everyWeeks(1).create()', 'not emulated: a trigger with everyWeeks'],
    ['everyDays(1).atHour(9).atHour(10)', 'not emulated: atHour twice for one trigger'],
    ['at(new Date(0)).create()', 'not emulated: a trigger in the past'],
    ['atDate(2020, 1, 1).create()', 'not emulated: a trigger in the past'],
  ])('%s', (calls, message) => {
    expect(refusal(`${CLOCK}.${calls}`)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test.each([['hidden_'], ['missing'], ['']])('a function that can not be called: "%s"', (handler) => {
    expect(refusal(`ScriptApp.newTrigger('${handler}').timeBased().everyDays(1).create()`)).toBe(
      `Script function not found: ${handler}`,
    );
  });

  test.each([
    [
      "ScriptApp.newTrigger('check').forSpreadsheet(SpreadsheetApp.getActive())",
      'TriggerBuilder.forSpreadsheet',
    ],
    ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken'],
  ])('%s, and that is remembered', (expression, what) => {
    const host = aHost(CODE);
    expect(() => host.run('f', { args: [expression] })).toThrow(`not emulated: ${what}`);
    expect(host.notEmulated).toEqual([what]);
  });

  test('all of it with few rights, but for the modes themselves', () => {
    const host = aHost(CODE);
    const run = (expression: string) => host.run('f', { args: [expression], authMode: 'LIMITED' });
    expect(run('String(ScriptApp.AuthMode.LIMITED)')).toBe('LIMITED');
    expect(() => run('ScriptApp.getProjectTriggers()')).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers',
    );
  });

  test('all of it without the scope', () => {
    const setting = { scopes: [scope('spreadsheets.currentonly')] };
    const message = (method: string) =>
      `Specified permissions are not sufficient to call ScriptApp.${method}. Required permissions: ${scope('script.scriptapp')}`;
    expect(refusal("ScriptApp.newTrigger('check')", setting)).toBe(message('newTrigger'));
    expect(refusal('ScriptApp.getProjectTriggers()', setting)).toBe(message('getProjectTriggers'));
  });
});

describe('how many', () => {
  const many = (count: number, make: string) => `for (var i = 0; i < ${count}; i++) ${make}.create();`;

  test('twenty for each user and script, of which those count that will not fire again', () => {
    const host = aHost(CODE);
    host.run('f', { args: [`${many(20, `${CLOCK}.after(1000)`)} 0`] });
    host.advanceTo(host.now + 86_400_000);
    expect(host.triggers.every(({ due }) => due === null)).toBe(true);
    expect(() => host.run('daily')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => host.run('daily', { user: 'ben@example.com' })).not.toThrow();
  });

  test('of an add-on, one for each user and document, once an hour at most', () => {
    const host = aHost(CODE, { addOn: true });
    const refused = (expression: string, user?: string) => () =>
      host.run('f', { args: [expression], ...(user && { user }) });
    expect(refused(`${CLOCK}.everyMinutes(30).create()`)).toThrow(
      'Add-ons may not create time-based triggers to run more frequently than once per hour.',
    );
    host.run('daily');
    expect(refused(`${CLOCK}.everyHours(1).create()`)).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(refused(`${CLOCK}.everyHours(1).create(); 0`, 'ben@example.com')).not.toThrow();
  });
});

describe('the file of a workbook', () => {
  const saved = () => {
    const host = aHost(CODE);
    host.run('daily');
    host.run('f', { args: [`${CLOCK}.onWeekDay(ScriptApp.WeekDay.FRIDAY).create(); 0`] });
    host.run('f', { args: [`${CLOCK}.onMonthDay(31).create(); 0`] });
    host.run('f', { args: [`${CLOCK}.everyHours(2).create(); 0`] });
    host.run('f', { args: [`${CLOCK}.at(new Date(2026, 5, 1)).create(); 0`] });
    return saveWorkbook(host.save(), host.now);
  };

  test('has the triggers, and they are due when they were', () => {
    const file = saved();
    const { workbook } = readWorkbook(JSON.stringify(file));
    expect(workbook.triggers).toHaveLength(5);
    expect(aHost(CODE, { workbook }).triggers).toEqual(file.workbook.triggers);
  });

  test('of an older version has none', () => {
    const { triggers: _triggers, outbox: _outbox, ...older } = saved().workbook;
    const { workbook } = readWorkbook(JSON.stringify({ ...saved(), workbook: older }));
    expect(aHost(CODE, { workbook }).triggers).toEqual([]);
  });

  test.each([
    ['a zone', { timeZone: 'Asia/Tokio' }, 'workbook.triggers.0.timeZone'],
    ['an hour', { schedule: { kind: 'days', every: 1, hour: 24, minute: 0 } }, 'schedule.hour'],
    ['a rhythm', { schedule: { kind: 'interval', first: 0, everyMs: 0 } }, 'schedule.everyMs'],
    ['a kind', { schedule: { kind: 'yearly' } }, 'schedule.kind'],
    ['a time', { due: 'soon' }, 'workbook.triggers.0.due'],
    ['an owner', { owner: '' }, 'workbook.triggers.0.owner'],
  ])('is not opened with %s that is none', (_what, change, place) => {
    const { workbook, ...rest } = saved();
    const [first, ...others] = workbook.triggers ?? [];
    const changed = { ...workbook, triggers: [{ ...first, ...change }, ...others] };
    expect(() => readWorkbook(JSON.stringify({ ...rest, workbook: changed }))).toThrow(place);
  });

  test('is not opened with two of the same id', () => {
    const { workbook, ...rest } = saved();
    const [first] = workbook.triggers ?? [];
    const changed = { ...workbook, triggers: [first, first] };
    expect(() => readWorkbook(JSON.stringify({ ...rest, workbook: changed }))).toThrow(
      'two triggers have the same id',
    );
  });
});
