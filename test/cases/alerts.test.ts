// CASES.md, part 2: alerts that stand, on the built script, over days.

import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { ask, at, goTo, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { countedCalls } from '../bundle/kills';
import { fileWith, logOf, pass } from './a-watched-file';
import { turnOnAtOneCheck } from './watching';

/** Changes columns of a sheet as a person does. */
function columns(host: Host, sheet: string, change: { insertBefore: number } | { remove: number }): void {
  const { engine } = host;
  const place = { sheetId: engine.sheetId(sheet), sheetName: sheet };
  if ('remove' in change) {
    const elements = [change.remove - 1];
    engine.dispatch({ type: 'REMOVE_COLUMNS_ROWS', dimension: 'COL', ...place, elements });
  } else {
    const base = change.insertBefore - 1;
    engine.dispatch({
      type: 'ADD_COLUMNS_ROWS',
      dimension: 'COL',
      ...place,
      base,
      quantity: 1,
      position: 'before',
    });
  }
}

const fileAgain = (workbook: WorkbookFile) => openFile('2011-10-20', { workbook });

/** The same file, opened anew: nobody holds its lock any more. */
const openFileOn = (host: Host) => openFile('2011-10-21', { workbook: host.save() });

const lastCheck = (host: Host) => request(host, 'loadAlerts').lastCheck?.what;
const OTHER = { owner: 'boss@example.com' };

describe('M5: a sheet that can not be written stops no mail, and is said', () => {
  test.each([
    ['History', ['History']],
    ['Alert log', ['Alert log']],
    ['both', ['History', 'Alert log']],
  ])('%s', (_, sheets) => {
    const host = fileWith([{ owner: 'ann@example.com' }, { owner: 'bob@example.com' }], OTHER);
    turnOnAtOneCheck(host);
    pass(host, 1);
    for (const sheet of sheets) host.spreadsheet.protect(sheet, undefined, ['boss@example.com']);
    host.spreadsheet.enter(OCTOBER, at('owner', 6), 'cy@example.com');
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 11);
    expect(pass(host, 1)).toEqual([['2011-10-22', 'cy@example.com']]);
    for (const sheet of sheets) expect(lastCheck(host)).toContain(`"${sheet}" could not be written`);
    const said = logOf(host).filter((row) => row.includes('"History" could not be written'));
    expect(said).toHaveLength(sheets.join() === 'History' ? 1 : 0);
    pass(host, 3);
    expect(logOf(host).filter((row) => row.includes('"History" could not'))).toEqual(said);
    // Nobody is told twice because it could not be written down.
    expect(host.outbox.map(({ to }) => to.join())).toEqual([
      'ann@example.com',
      'bob@example.com',
      'cy@example.com',
    ]);
  });
});

describe('M6, H8: the sheets of the check survive what people do to their columns and rows', () => {
  const begun = () => {
    const host = fileWith([{ name: 'Deals', owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    pass(host, 1);
    return host;
  };
  const told = (host: Host) => {
    host.spreadsheet.enter(OCTOBER, at('owner', 6), 'bob@example.com');
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 11);
    return pass(host, 1).flatMap(([, ...to]) => to);
  };

  test('a column of theirs between ours stays theirs', () => {
    const host = begun();
    columns(host, 'History', { insertBefore: 3 });
    columns(host, 'Alert log', { insertBefore: 1 });
    host.spreadsheet.enter('History', 'C2', 'mine');
    host.spreadsheet.enter('Alert log', 'A2', 'seen');
    expect(told(host)).toEqual(['bob@example.com']);
    expect(host.spreadsheet.texts('History', 'A2:E3')).toEqual(
      [
        ['2011-10-19', OCTOBER, 'mine', 'Deals', '10.00'],
        ['2011-10-20', OCTOBER, '', 'Deals', '11.00'],
      ].map((row) => [expect.any(String), ...row.slice(1)]),
    );
    expect(host.spreadsheet.texts('Alert log', 'A2:F3').map(([mine, , ...row]) => [mine, ...row])).toEqual([
      ['seen', OCTOBER, 'Deals', 'ann@example.com', 'Behind.'],
      ['', OCTOBER, 'Deals', 'bob@example.com', 'Behind.'],
    ]);
  });

  test.each([
    ['History', 2, 'Sheet'],
    ['History', 9, 'Status'],
    ['History', 1, 'As of'],
  ])('of %s column %d deleted: it comes back at the end', (sheet, column, header) => {
    const host = begun();
    columns(host, sheet, { remove: column });
    expect(told(host)).toEqual(['bob@example.com']);
    expect(host.spreadsheet.text(sheet, 'O1')).toBe(header);
    expect(host.spreadsheet.text(sheet, 'O3')).not.toBe('');
    expect(lastCheck(host)).toBe('1 mail sent.');
  });

  test('of the Alert log a column deleted: it comes back at the end', () => {
    const host = begun();
    columns(host, 'Alert log', { remove: 3 });
    expect(told(host)).toEqual(['bob@example.com']);
    expect(host.spreadsheet.texts('Alert log', 'B1:E3').map((row) => row.join('|'))).toEqual([
      'Sheet|Told|Why|KPI',
      `${OCTOBER}|ann@example.com|Behind.|`,
      `${OCTOBER}|bob@example.com|Behind.|Deals`,
    ]);
  });

  test('headers that are nobody’s any more: a sheet of its own is made', () => {
    const host = begun();
    host.spreadsheet.enterRows('Alert log', 'A1', [['Zeit', 'Blatt', 'Kennzahl', 'An', 'Grund']]);
    expect(told(host)).toEqual(['bob@example.com']);
    expect(host.spreadsheet.text('Alert log', 'D3')).toBe('');
    expect(logOf(host, 'Alert log (2)')).toEqual([`${OCTOBER} | Deals | bob@example.com | Behind.`]);
  });
});

describe('M7: an address that can not be mailed costs nobody else their mail', () => {
  // Two dots together: to look at, it is an address; no one can have it.
  const BAD = 'quotations..team@example.com';
  const OTHERS = ['.ann@example.com', `${'a'.repeat(65)}@example.com`, 'quotations@firm..example.com'];

  test.each([BAD, ...OTHERS])('a quota of one, and %s first: the good owner is told at once', (bad) => {
    const kpis = [{ actual: 1 }, { owner: 'ann@example.com', actual: 20 }];
    const host = fileWith(kpis, { mailQuota: 1 });
    host.spreadsheet.enter(OCTOBER, at('owner', 6), bad);
    turnOnAtOneCheck(host);
    expect(pass(host, 1)).toEqual([['2011-10-21', 'ann@example.com']]);
    pass(host, 5);
    expect(logOf(host).filter((row) => row.includes(bad))).toHaveLength(1);
    host.spreadsheet.enter(OCTOBER, at('owner', 6), 'bob@example.com');
    expect(pass(host, 1)).toEqual([['2011-10-27', 'bob@example.com']]);
  });

  test('it is tried again after the repeat interval, and at once where it was taken out and put back', () => {
    const host = fileWith([{ owner: BAD }, { owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host, { repeatDays: '3' });
    /** How many mails were tried, and not sent. */
    const failures = (days: number) => {
      host.clearRecords();
      const sent = pass(host, days).flatMap(([, ...to]) => to).length;
      return host.calls.filter(({ method }) => method === 'sendEmail').length - sent;
    };
    expect(failures(1)).toBe(1);
    expect(failures(2)).toBe(0);
    expect(failures(1)).toBe(1);
    host.spreadsheet.enter(OCTOBER, at('owner', 6), '');
    expect(failures(1)).toBe(0);
    host.spreadsheet.enter(OCTOBER, at('owner', 6), BAD);
    expect(failures(1)).toBe(1);
  });

  test('a burst ends nothing: what failed once is sent at the end of the run', () => {
    const owners = ['ann', 'bob', 'cy'].map((name) => ({ owner: `${name}@example.com` }));
    const host = fileWith(owners);
    turnOnAtOneCheck(host);
    host.clearRecords();
    const [{ id } = { id: '' }] = host.triggers;
    const copy = fileWith(owners);
    turnOnAtOneCheck(copy);
    copy.clearRecords();
    for (const trigger of copy.triggers) copy.fireTrigger(trigger.id);
    const counted = countedCalls(copy);
    host.failAt(counted.findIndex(({ method }) => method === 'sendEmail') + 1);
    expect(host.fireTrigger(id).error).toBeUndefined();
    expect(host.outbox.map(({ to }) => to.join())).toEqual([
      'bob@example.com',
      'cy@example.com',
      'ann@example.com',
    ]);
    expect(logOf(host)).toHaveLength(3);
  });

  test('what a short quota leaves is counted, worst first', () => {
    const host = fileWith(
      [
        { owner: BAD, actual: 1 },
        ...[30, 20, 10].map((actual) => ({ owner: `o${actual}@example.com`, actual })),
      ],
      { mailQuota: 1 },
    );
    turnOnAtOneCheck(host);
    expect(pass(host, 3)).toEqual([
      ['2011-10-21', 'o10@example.com'],
      ['2011-10-22', 'o20@example.com'],
      ['2011-10-23', 'o30@example.com'],
    ]);
    expect(
      logOf(host)
        .filter((row) => row.includes('used up'))
        .map((row) => row.slice(-2)),
    ).toEqual([...['2.', '1.']]);
  });
});

describe('M13: nobody’s sheet is a way to mail strangers', () => {
  const outside = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `KPI ${index}`,
      owner: `person${index}@elsewhere.example`,
    }));

  test.each([100, 3])(
    '%d owners of a domain that nobody here has: told nothing until they are confirmed',
    (count) => {
      const host = fileWith(outside(count));
      turnOnAtOneCheck(host);
      expect(pass(host, 2)).toEqual([]);
      expect(logOf(host)[0]).toContain('Whoever turned alerts on can confirm it');
      const { toConfirm } = request(host, 'loadAlerts');
      expect(toConfirm).toHaveLength(count);
      const others = host.call('answerSidebar', ['confirmOwners', { addresses: toConfirm }], {
        user: 'ben@example.com',
      });
      expect(others).toEqual({ refused: expect.stringContaining('user@example.com turned alerts on') });
      const one = request(host, 'confirmOwners', {
        addresses: [toConfirm[0] ?? '', 'evil@elsewhere.example'],
      });
      expect(one.toConfirm).toHaveLength(count - 1);
      expect(pass(host, 1)).toEqual([['2011-10-23', toConfirm[0]]]);
      expect(request(host, 'confirmOwners', { addresses: toConfirm }).toConfirm).toEqual([]);
      // No run tells more than fifty people for the first time.
      const [first = [], second = []] = pass(host, 2);
      expect([first.length - 1, second.length - 1]).toEqual(count === 100 ? [50, 49] : [2, -1]);
    },
  );

  test('whoever turns alerts on sees them as soon as they save, and in the preview', () => {
    const host = fileWith([...outside(1), { name: 'Ours', owner: 'ann@example.com' }]);
    const { form } = request(host, 'loadAlerts');
    const on = { ...form, isOn: true, checksInARow: 1 as const };
    const { silent, mails } = request(host, 'previewAlerts', on);
    expect(mails.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(silent[0]?.reason).toContain('person0@elsewhere.example has to be confirmed');
    expect(request(host, 'saveAlerts', on).toConfirm).toEqual(['person0@elsewhere.example']);
  });

  test('a domain of someone who edits the file is theirs; manager and summary are chosen by who may choose', () => {
    const workbook = { timeZone: 'Europe/London', editors: ['editor@elsewhere.example'] };
    const host = fileWith(outside(2), { workbook });
    turnOnAtOneCheck(host, { summaryTo: 'boss@third.example', summaryWeekday: 4 });
    expect(pass(host, 1)).toEqual([
      ['2011-10-21', ...outside(2).map(({ owner }) => owner), 'boss@third.example'],
    ]);
  });

  test('where Google does not say who edits the file, only the domain of who turned alerts on is ours', () => {
    const host = fileWith([...outside(1), { name: 'Ours', owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    const workbook = host.save();
    host.clearRecords();
    for (const { id } of host.triggers) host.fireTrigger(id);
    const counted = countedCalls(host);
    const again = fileAgain(workbook);
    again.failAt(counted.findIndex(({ method }) => method === 'getEditors') + 1);
    for (const { id } of again.triggers) expect(again.fireTrigger(id).error).toBeUndefined();
    expect(again.outbox.map(({ to }) => to.join())).toEqual(['ann@example.com']);
  });

  test('another who turns alerts on confirms anew', () => {
    const host = fileWith(outside(1));
    turnOnAtOneCheck(host);
    request(host, 'confirmOwners', { addresses: ['person0@elsewhere.example'] });
    const { form } = request(host, 'loadAlerts');
    const second = { user: 'ben@example.com' };
    host.call('answerSidebar', ['saveAlerts', { ...form, isOn: false }], second);
    expect(host.call('answerSidebar', ['saveAlerts', { ...form, isOn: true }], second)).toMatchObject({
      toConfirm: ['person0@elsewhere.example'],
    });
    expect(ask(host, 'confirmOwners', { addresses: [] })).toMatchObject({ refused: expect.any(String) });
  });
});

test('M13: nothing that looks like a link in a name, cause, action or sheet name becomes one', () => {
  const name = 'Your mailbox is full https://evil.example/login';
  const host = fileWith([{ name, owner: 'ann@example.com' }]);
  const texts = { cause: 'see www.evil.example', action: 'mail boss@evil.example or \\\\evil\\share' };
  host.spreadsheet.enter(OCTOBER, at('cause', 6), texts.cause);
  host.spreadsheet.enter(OCTOBER, at('action', 6), texts.action);
  turnOnAtOneCheck(host);
  pass(host, 1);
  const [{ subject, body, htmlBody = '' } = { subject: '', body: '' }] = host.outbox;
  const ownLink = /https:\/\/docs\.google\.com\/\S*?(?=[\s"])/g;
  const shown = htmlBody.replace(/<(style|head)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  for (const said of [subject, body.replace(ownLink, ''), shown]) {
    expect(said).not.toMatch(/:\/\/|www\.|\w@\w|\w\.(?:example|com)|\\\\/);
    // It reads as before.
    expect(said.replace(/\u2060/g, '')).toContain(name);
  }
  expect(body.replace(/\u2060/g, '')).toContain(texts.action);
  // To the row, and to the sheet.
  expect(body.match(ownLink)).toHaveLength(2);
});

describe('M22: what people take for one character stays whole in subjects', () => {
  test.each([
    ['joined emoji', '👩‍👩‍👧‍👦 Families'],
    ['a Persian name', 'می‌خواهم بفروشم'],
    ['marks that are written apart', 'Cafe\u0301 in Tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['flags', '🇩🇪🇫🇷 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%s', (_, name) => {
    const host = fileWith([{ name, owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    pass(host, 1);
    expect(host.outbox[0]?.subject).toBe(`1 KPI needs action: ${name}`);
  });

  test('where many are cut, none is cut itself, and Google takes the subject', () => {
    const family = '👩‍👩‍👧‍👦';
    const host = fileWith([{ owner: 'ann@example.com' }]);
    host.spreadsheet.enter(OCTOBER, at('kpi', 6), family.repeat(70));
    turnOnAtOneCheck(host);
    pass(host, 1);
    const subject = host.outbox[0]?.subject ?? '';
    expect(subject).toMatch(new RegExp(`^1 KPI needs action: (?:${family})+…$`));
    expect(subject.length).toBeLessThanOrEqual(250);
  });
});

describe('M10: a sheet that was made while the panel was open stays watched', () => {
  const makesNext = (host: Host) => request(host, 'createNextPeriod', { sheet: OCTOBER });
  const watched = (host: Host) => {
    const { form, sheets } = request(host, 'loadAlerts');
    return sheets.filter(({ id }) => form.sheets.includes(id)).map(({ name }) => name);
  };
  const begun = () => {
    const host = fileWith([{}], { day: '2011-10-31' });
    turnOnAtOneCheck(host);
    return { host, form: request(host, 'loadAlerts').form };
  };

  test('by Next period', () => {
    const { host, form } = begun();
    makesNext(host);
    request(host, 'saveAlerts', { ...form, hour: 9 });
    expect(watched(host)).toEqual(['November 2011', OCTOBER]);
  });

  test('twice, and a sheet that was offered and not chosen is not', () => {
    const { host, form } = begun();
    makesNext(host);
    request(host, 'createNextPeriod', { sheet: 'November 2011' });
    request(host, 'saveAlerts', { ...form, hour: 9 });
    expect(watched(host)).toEqual(['December 2011', 'November 2011', OCTOBER]);
    const now = request(host, 'loadAlerts').form;
    request(host, 'saveAlerts', { ...now, sheets: now.sheets.slice(0, 1) });
    expect(watched(host)).toHaveLength(1);
  });

  test('turned off meanwhile, nothing is added', () => {
    const { host, form } = begun();
    makesNext(host);
    request(host, 'saveAlerts', { ...form, isOn: false });
    request(host, 'saveAlerts', form);
    expect(watched(host)).toContain(OCTOBER);
  });
});

describe('M12: a check that finds the file busy is not lost', () => {
  const busy = () => {
    const host = fileWith([{ owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    host.holdLock('document');
    expect(pass(host, 1)).toEqual([]);
    return host;
  };

  test('it is made up for when whoever turned alerts on opens the sidebar on the same day', () => {
    const host = openFileOn(busy());
    host.call('answerSidebar', ['loadSidebar'], { user: 'ben@example.com' });
    expect(host.outbox).toEqual([]);
    request(host, 'loadSidebar');
    expect(host.outbox.map(({ to }) => to.join())).toEqual(['ann@example.com']);
    request(host, 'loadSidebar');
    request(host, 'loadAlerts');
    expect(host.outbox).toHaveLength(1);
  });

  test('so it is in the Alerts tab; and otherwise the next morning tells', () => {
    const host = openFileOn(busy());
    expect(request(host, 'loadAlerts').lastCheck?.what).toBe('1 mail sent.');
    const other = openFileOn(busy());
    expect(pass(other, 1)).toEqual([['2011-10-22', 'ann@example.com']]);
    request(other, 'loadSidebar');
    expect(other.outbox).toHaveLength(1);
  });

  test('the trigger waits for minutes, in steps', () => {
    const host = fileWith([{ owner: 'ann@example.com' }], { latency: 'typical' });
    turnOnAtOneCheck(host);
    host.holdLock('document');
    host.clearRecords();
    pass(host, 1);
    const tried = host.calls.filter(({ method }) => method === 'tryLock').length;
    expect([tried, host.outbox.length]).toEqual([8, 0]);
  });
});

describe('M16: a sheet whose period is over is watched no more once its result is told', () => {
  const ended = (actual: number, day = '2011-11-01') => {
    const host = fileWith([{ owner: 'ann@example.com', actual }], { day: '2011-10-31' });
    turnOnAtOneCheck(host);
    goTo(host, day);
    host.spreadsheet.enter(OCTOBER, at('dataThrough', 6), '2011-10-31');
    return host;
  };
  const isWatched = (host: Host) => request(host, 'loadAlerts').form.sheets.length === 1;
  const retired = (host: Host) => logOf(host).filter((row) => row.includes('watched no more'));

  test.each([
    ['missed', 10],
    ['reached', 100],
  ])('%s', (_, actual) => {
    const host = ended(actual);
    expect(pass(host, 3)).toHaveLength(1);
    expect(isWatched(host)).toBe(true);
    pass(host, 8);
    expect(isWatched(host)).toBe(false);
    expect(retired(host)).toHaveLength(1);
    // Its rows don't come back.
    const rows = host.spreadsheet.texts('History', 'A2:A50').join();
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 50);
    expect(pass(host, 20)).toEqual([]);
    expect(host.spreadsheet.texts('History', 'A2:A50').join()).toBe(rows);
    expect(retired(host)).toHaveLength(1);
  });

  test('without its last figures 31 days after its end', () => {
    const host = fileWith([{ owner: 'ann@example.com' }], { day: '2011-10-20' });
    turnOnAtOneCheck(host);
    goTo(host, '2011-11-30');
    pass(host, 1);
    expect(isWatched(host)).toBe(true);
    pass(host, 2);
    expect([isWatched(host), retired(host).length]).toEqual([false, 1]);
  });
});

describe('M20: that the check has stopped is seen by anyone who opens the sidebar', () => {
  const left = (days: string) => {
    const host = fileWith([{ owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    pass(host, 1);
    for (const { id } of host.triggers) host.disableTrigger(id);
    goTo(host, days);
    return host.call('answerSidebar', ['loadSidebar'], { user: 'ben@example.com' });
  };

  test.each(['2012-01-09', '2011-10-25'])('on %s', (day) => {
    expect(left(day)).toMatchObject({
      silence: expect.stringMatching(/last daily check was on 2011-10-21.*user@example\.com turned them on/),
    });
  });

  test.each(['2011-10-22', '2011-10-24'])('not yet on %s', (day) => {
    expect(left(day)).not.toHaveProperty('silence');
  });

  test('nor while alerts are off', () => {
    const host = fileWith([{ owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host);
    pass(host, 1);
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn: false });
    goTo(host, '2011-12-24');
    expect(request(host, 'loadSidebar')).not.toHaveProperty('silence');
  });

  test('the checks are on the days that count, until someone chooses otherwise', () => {
    const host = openFile('2011-10-20');
    const calendar = { weekdays: 'Mon-Thu, Sat', holidays: '' };
    request(host, 'createSheet', { ...october({}), calendar });
    expect(request(host, 'loadAlerts').form.weekdays).toEqual([0, 1, 2, 3, 5]);
    turnOnAtOneCheck(host, { weekdays: [0, 6] });
    expect(request(host, 'loadAlerts').form.weekdays).toEqual([0, 6]);
  });
});

describe('M11: settings in which a part is missing are kept, and told', () => {
  const without = (part: string, isSetting: boolean) => {
    const host = fileWith([{ owner: 'ann@example.com' }]);
    turnOnAtOneCheck(host, { manager: 'boss@example.com', repeatDays: '3' });
    const file = host.save();
    const document: Record<string, string> = { ...file.properties?.document };
    const kept = JSON.parse(document['alerts.settings'] ?? '');
    delete (isSetting ? kept.settings : kept)[part];
    document['alerts.settings'] = JSON.stringify(kept);
    return fileAgain({ ...file, properties: { ...file.properties, document } });
  };

  test.each([
    ['onHolidays', true],
    ['summaryTo', true],
    ['hour', false],
    ['isOn', false],
  ])('%s', (part, isSetting) => {
    const host = without(part, isSetting);
    const { form, notice } = request(host, 'loadAlerts');
    expect([form.isOn, form.manager, form.repeatDays]).toEqual([true, 'boss@example.com', '3']);
    expect(notice).toContain('could not be read');
    expect(pass(host, 1)).toEqual([['2011-10-21', 'ann@example.com']]);
    expect(logOf(host).join()).toContain('Not all settings of alerts could be read');
  });
});

describe.each(['ja', 'es', 'de'] as const)('M21: in an account in %s', (language) => {
  const SEND = 'https://www.googleapis.com/auth/script.send_mail';

  test('a used-up quota: one mail is tried at most, and the rest waits', () => {
    const owners = [1, 2, 3].map((one) => ({ owner: `o${one}@example.com`, actual: one }));
    const host = fileWith(owners, { language, mailQuota: 1 });
    turnOnAtOneCheck(host);
    expect(pass(host, 3).map(([, ...to]) => to)).toEqual([
      ['o1@example.com'],
      ['o2@example.com'],
      ['o3@example.com'],
    ]);
    expect(logOf(host).filter((row) => row.includes('used up'))).toHaveLength(2);
  });

  test('a missing right is no bad address: it is said once, and all wait until it is given', () => {
    const host = fileWith([{ owner: 'ann@example.com' }, { owner: 'bob@example.com' }], {
      language,
      addOn: true,
    });
    turnOnAtOneCheck(host);
    host.revoke('user@example.com', [SEND]);
    for (const { id } of host.triggers) host.fireTrigger(id);
    expect(host.outbox).toEqual([]);
    expect(logOf(host).filter((row) => row.includes('could not be sent'))).toHaveLength(1);
    host.authorize('user@example.com');
    for (const { id } of host.triggers) host.fireTrigger(id);
    expect(host.outbox.map(({ to }) => to.join())).toEqual(['ann@example.com', 'bob@example.com']);
  });
});
