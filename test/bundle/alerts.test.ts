// The daily check in the built script: what is mailed to whom, and when nobody is.

import type { AlertsForm } from '../../src/protocol/alerts';
import { cellAt } from '../../src/sheet/table/a1';
import { openSample } from '../../workbench/headless';
import { LATENCIES } from '../../workbench/host/clock/latency';
import type { Host } from '../../workbench/host/host';
import type { SheetSpec } from '../../workbench/host/workbook';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { ask, at, goTo, LAST_COLUMN_TYPED, OCTOBER, october, openFile, openMade, request } from './a-file';
import { end, press, save } from './a-review';
import { mailsByDay, passInSight, passUnseen, turnOn } from './mornings';

const headed = ({ to, subject }: Host['outbox'][number]) => `${to}: ${subject}`;
const pass = (host: Host, days: number) => mailsByDay(passUnseen(host, days), headed);

const KPIS = october(
  { name: 'Broken', check: 'weekly' },
  { name: 'Mine', owner: 'mine@example.com', check: 'weekly' },
  { name: 'Nobody', owner: '', check: 'weekly' },
);

/** A file whose KPIs are all behind, changed somehow before alerts are turned on. */
function late(change: (host: Host) => void): Host {
  const host = openMade(KPIS, '2011-10-20');
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [5], [5]]);
  change(host);
  turnOn(host, { checksInARow: 1 });
  return host;
}

const logOf = (host: Host) =>
  host.spreadsheet
    .texts('Alert log', 'B2:E40')
    .filter((row) => row.join('') !== '')
    .map((row) => row.join(' | '));

test("the shop's October: a mail on each day with news, and on no other", () => {
  const host = openSample('2011-10-01');
  turnOn(host);
  // The shop is closed on Saturdays: no check on the 8th, 15th, 22nd and 29th.
  expect(mailsByDay(passInSight(host, 45), headed)).toEqual([
    ['2011-10-09', 'chloe@shop.example: 1 KPI needs action: Cancelled orders'],
    ['2011-10-16', 'chloe@shop.example: 1 KPI needs action: Cancelled orders'],
    ['2011-10-17', 'ben@shop.example: 1 KPI needs action: Average order value'],
    [
      '2011-10-23',
      'chloe@shop.example: 1 KPI needs action: Cancelled orders',
      'ben@shop.example: Better: Average order value',
    ],
    [
      '2011-10-28',
      'chloe@shop.example: 1 KPI needs action: Cancelled orders',
      'ben@shop.example: 1 KPI needs action: Average order value',
    ],
    ['2011-10-31', 'ben@shop.example: Well done: Units sold', 'amira@shop.example: Well done: Orders'],
    [
      '2011-11-01',
      'chloe@shop.example: 1 final result: Cancelled orders',
      'ben@shop.example: 1 final result: Average order value',
      'amira@shop.example: 1 final result: Revenue',
    ],
  ]);
  expect(logOf(host)).toEqual([
    'October 2011 | Cancelled orders | chloe@shop.example | Behind.',
    'October 2011 | Cancelled orders | chloe@shop.example | Behind.',
    'October 2011 | Average order value | ben@shop.example | Behind.',
    'October 2011 | Average order value | ben@shop.example | Better, and still short.',
    'October 2011 | Cancelled orders | chloe@shop.example | Behind.',
    'October 2011 | Average order value | ben@shop.example | Behind.',
    'October 2011 | Cancelled orders | chloe@shop.example | The allowance is used up.',
    'October 2011 | Orders | amira@shop.example | Target reached.',
    'October 2011 | Units sold | ben@shop.example | Target reached.',
    'October 2011 | Average order value | ben@shop.example | The period is over: target not reached.',
    'October 2011 | Cancelled orders | chloe@shop.example | The period is over: target not reached.',
    'October 2011 | Revenue | amira@shop.example | The period is over: target not reached.',
    'October 2011 |  |  | Its period is over, and there is no more news of it: it is watched no more.',
    'Goal |  |  | Its period is over, and there is no more news of it: it is watched no more.',
  ]);
  // 30 days as of which there were figures, five KPIs: the first day is a Saturday, without an order value.
  const history = host.spreadsheet.texts('History', 'A2:C400').filter(([day]) => day !== '');
  expect(history).toHaveLength(31 * 5 - 1);
  expect(new Set(history.map((row) => row.join())).size).toBe(history.length);
  // To be read: no raw decimals, gaps with their sign.
  expect(host.spreadsheet.texts('History', 'A5:O5')).toEqual([
    [
      '2011-10-01',
      'October 2011',
      'Units sold',
      '0.00',
      '602,503.00',
      '0.00',
      '0.0%',
      '',
      'Not started',
      '',
      '0',
      '530,621.13',
      '433,222.06',
      '641,622.97',
      '20%',
    ],
  ]);
  const gaps = host.spreadsheet.texts('History', 'G6:G155').flat();
  expect(gaps.filter((gap) => !/^([+-]\d+\.\d|0\.0)%$/.test(gap))).toEqual([]);
  expect(host.log).toEqual([]);
});

test('mails are the same where nobody has the file open, which may leave its cells as they are', () => {
  const [seen, unseen] = [passInSight, passUnseen].map((letPass) => {
    const host = openSample('2011-10-14');
    turnOn(host, { checksInARow: 1 });
    letPass(host, 3);
    return host;
  }) as [Host, Host];
  // Of the goal tree too, whose nodes look up what their KPIs come to.
  expect(seen.outbox.map(({ body }) => body).join()).toContain('the bottleneck of Revenue');
  expect(unseen.outbox).toEqual(seen.outbox);
  const cellsOf = ({ engine, spreadsheet }: Host) =>
    engine.sheetNames().map((name) => {
      const { rows, columns } = engine.used(engine.sheetId(name));
      return spreadsheet.texts(name, `A1:${cellAt(rows, columns)}`);
    });
  expect(cellsOf(unseen)).toEqual(cellsOf(seen));
});

test('a mail says how far behind, where it lands, and what to do per day', () => {
  const host = openSample('2011-10-01');
  turnOn(host);
  pass(host, 16);
  const { body, htmlBody = '', name } = host.outbox.find(({ to }) => to.includes('ben@shop.example')) ?? {};
  for (const said of ['Average order value', 'Behind', '£561.75', 'What is holding it back']) {
    expect(body).toContain(said);
    expect(htmlBody).toContain(said);
  }
  expect(body).toMatch(/https:\/\/docs\.google\.com\/spreadsheets\/d\/workbench\/edit#gid=\d+/);
  expect(name).toBe('KPI Pacer');
});

describe('turning alerts on and off', () => {
  test('makes one trigger in the zone of the sheet, replaces it, and removes it', () => {
    const host = openSample();
    turnOn(host);
    turnOn(host, { hour: 17 });
    expect(host.triggers).toMatchObject([
      { handler: 'checkDaily', timeZone: 'Europe/London', schedule: { kind: 'days', every: 1, hour: 17 } },
    ]);
    const { form } = request(host, 'loadAlerts');
    expect(request(host, 'saveAlerts', { ...form, isOn: false })).toMatchObject({ turnedOnBy: null });
    expect(host.triggers).toEqual([]);
  });

  test('a second editor is told who did already, and may turn them off', () => {
    const host = openSample();
    turnOn(host);
    const { form } = request(host, 'loadAlerts');
    const second = { user: 'second@example.com' };
    expect(host.call('answerSidebar', ['loadAlerts'], second)).toMatchObject({
      turnedOnBy: 'user@example.com',
      isSomeoneElses: true,
      me: 'second@example.com',
    });
    expect(host.call('answerSidebar', ['saveAlerts', form], second)).toEqual({
      refused: expect.stringContaining('user@example.com turned alerts on'),
    });
    expect(host.triggers).toHaveLength(1);
    expect(host.call('answerSidebar', ['saveAlerts', { ...form, isOn: false }], second)).toMatchObject({
      turnedOnBy: null,
    });
    expect(pass(host, 10)).toEqual([]);
  });

  test('whoever takes them over has the only trigger that checks: the other one removes itself', () => {
    const host = late(() => {});
    const second = { user: 'second@example.com' };
    const { form } = request(host, 'loadAlerts');
    host.call('answerSidebar', ['saveAlerts', { ...form, isOn: false }], second);
    host.call('answerSidebar', ['saveAlerts', { ...form, isOn: true, checksInARow: 1 }], second);
    expect(host.triggers.map(({ owner }) => owner)).toEqual(['user@example.com', 'second@example.com']);
    const [theirs = { id: '' }, ours = { id: '' }] = host.triggers;
    host.fireTrigger(theirs.id);
    expect(host.triggers).toEqual([ours]);
    expect(host.outbox).toEqual([]);
    host.fireTrigger(ours.id);
    expect(host.outbox.length).toBeGreaterThan(0);
    expect(host.outbox.map(({ from }) => from)).toEqual(host.outbox.map(() => second.user));
  });

  test('a trigger that finds them turned off removes itself', () => {
    const host = openSample();
    turnOn(host);
    const { form } = request(host, 'loadAlerts');
    host.call('answerSidebar', ['saveAlerts', { ...form, isOn: false }], { user: 'second@example.com' });
    pass(host, 1);
    expect(host.triggers).toEqual([]);
  });

  test('a trigger that was lost is said to whose it was, who can start it again', () => {
    const host = openSample();
    turnOn(host);
    expect(request(host, 'loadAlerts')).toMatchObject({ isStopped: false });
    const { workbook, form } = { workbook: host.save(), form: request(host, 'loadAlerts').form };
    const again = openFile('2011-10-20', { workbook: { ...workbook, triggers: [] } });
    expect(request(again, 'loadAlerts')).toMatchObject({ isStopped: true, turnedOnBy: 'user@example.com' });
    expect(again.call('answerSidebar', ['loadAlerts'], { user: 'second@example.com' })).toMatchObject({
      isStopped: false,
    });
    expect(request(again, 'saveAlerts', form)).toMatchObject({ isStopped: false });
    expect(again.triggers).toHaveLength(1);
  });

  test('what can not be used is said beside its field', () => {
    const host = openSample();
    const { form } = request(host, 'loadAlerts');
    const bad = {
      ...form,
      isOn: true,
      weekdays: [],
      sheets: [],
      repeatDays: '0',
      escalateAfterDays: 'soon',
      manager: 'a@x.com, b@x.com',
      summaryTo: 'nobody',
    };
    const reply = ask(host, 'saveAlerts', bad);
    expect('problems' in reply && reply.problems?.map(({ path }) => path).sort()).toEqual([
      'escalateAfterDays',
      'manager',
      'repeatDays',
      'sheets',
      'summaryTo',
      'weekdays',
    ]);
    expect(host.triggers).toEqual([]);
    expect(ask(host, 'saveAlerts', { isOn: true } as AlertsForm)).toMatchObject({
      refused: expect.any(String),
    });
  });

  test('the next period is watched too', () => {
    const host = openSample('2011-10-31');
    turnOn(host);
    request(host, 'createNextPeriod', { sheet: SAMPLE_SHEET });
    const { form, sheets } = request(host, 'loadAlerts');
    expect(sheets.map(({ name }) => name)).toEqual(['November 2011', SAMPLE_SHEET, 'Goal']);
    expect([...form.sheets].sort()).toEqual(sheets.map(({ id }) => id).sort());
  });
});

describe('a check that someone asks for', () => {
  test('mails like the daily one, and nobody twice on one day', () => {
    const host = openSample('2011-10-17');
    turnOn(host, { checksInARow: 1 });
    host.run('checkNow');
    expect(host.toasts.map(({ message }) => message)).toEqual(['2 mails sent.']);
    expect(request(host, 'checkAtOnce')).toEqual({ what: 'Nothing new: no mail.' });
    for (const { id } of host.triggers) host.fireTrigger(id);
    expect(host.outbox).toHaveLength(2);
    expect(request(host, 'loadAlerts').lastCheck).toEqual({
      when: expect.stringMatching(/^2011-10-17 \d\d:\d\d$/),
      what: 'Nothing new: no mail.',
    });
  });

  test('says so while alerts are off, and while another runs', () => {
    const host = openSample();
    expect(ask(host, 'checkAtOnce')).toEqual({ refused: expect.stringContaining('Alerts are off') });
    turnOn(host);
    const letGo = host.holdLock('document');
    expect(ask(host, 'checkAtOnce')).toEqual({ refused: expect.stringContaining('under way') });
    letGo();
  });

  test('can be seen first: who would be mailed and why, and who would not', () => {
    const host = openSample('2011-10-17');
    const { form } = request(host, 'loadAlerts');
    const seen = request(host, 'previewAlerts', { ...form, isOn: true, checksInARow: 1 });
    expect(seen.mails).toEqual([
      {
        to: 'ben@shop.example',
        subject: '1 KPI needs action: Average order value',
        about: [
          'Average order value: Behind. Goal: the bottleneck of Revenue: costs £62,724; Revenue should be at £559,222 by now.',
        ],
      },
      {
        to: 'chloe@shop.example',
        subject: '1 KPI needs action: Cancelled orders',
        about: ['Cancelled orders: Behind.'],
      },
    ]);
    expect(seen.silent.map(({ kpi }) => kpi)).toEqual(['Orders', 'Revenue', 'Units sold']);
    expect(host.outbox).toEqual([]);
    expect(host.engine.sheetNames()).not.toContain('History');
  });

  test('a test mail goes to whoever asks for it', () => {
    const host = openSample();
    expect(request(host, 'sendTestMail')).toEqual({ sentTo: 'user@example.com' });
    expect(host.outbox).toMatchObject([{ to: ['user@example.com'], subject: expect.any(String) }]);
  });
});

describe('what goes wrong stops only itself, and is said', () => {
  test.each<[string, (host: Host) => void, string]>([
    ['a target that is a text', (host) => host.spreadsheet.enter(OCTOBER, at('target', 6), 'lots'), '"lots"'],
    ['an owner that is no address', (host) => host.spreadsheet.enter(OCTOBER, at('owner', 6), 'Ana'), 'Ana'],
    [
      'six owners',
      (host) => host.spreadsheet.enter(OCTOBER, at('owner', 6), 'a@x.co b@x.co c@x.co d@x.co e@x.co f@x.co'),
      'f@x.co',
    ],
    [
      'a name that would begin another header',
      (host) => host.spreadsheet.enter(OCTOBER, at('owner', 6), '"x\r\nBcc: evil@x.co" <a@x.co>'),
      'no owner',
    ],
  ])('%s', (_, change, said) => {
    const host = late(change);
    const [[, ...mails] = []] = pass(host, 1);
    expect(mails).toContain('mine@example.com: 1 KPI needs action: Mine');
    expect(logOf(host).join('\n')).toContain(said);
    expect(host.outbox.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc])).not.toContain('evil@x.co');
    const rows = logOf(host).length;
    pass(host, 1);
    expect(logOf(host)).toHaveLength(rows);
  });

  test('but a calendar that can not be read, by which nobody can be judged: that is said once', () => {
    const host = late((made) => made.spreadsheet.enter('Calendar', 'C2', 'xmas'));
    expect(pass(host, 2)).toEqual([]);
    expect(logOf(host).filter((row) => row.includes('"xmas"'))).toHaveLength(1);
  });

  test('a header that was renamed: the sheet is named, and the other sheets are checked', () => {
    const host = late(() => {});
    request(host, 'createSheet', { ...october({ owner: 'else@example.com' }), name: 'Else', calendar: null });
    host.spreadsheet.enter('Else', at('actual', 6), 1);
    host.spreadsheet.enter(OCTOBER, at('target', 5), 'Goal');
    turnOn(host, { checksInARow: 1 });
    const [[, ...mails] = []] = pass(host, 1);
    expect(mails).toEqual([expect.stringContaining('else@example.com')]);
    expect(logOf(host)).toContainEqual(expect.stringContaining('the column "Target" is missing'));
  });

  test('a sheet that was deleted is said once, and watched no more', () => {
    const host = late(() => {});
    host.spreadsheet.deleteSheet(OCTOBER);
    pass(host, 3);
    expect(logOf(host)).toEqual([' |  |  | A sheet that was watched is no longer there.']);
    expect(request(host, 'loadAlerts').form.sheets).toEqual([]);
  });

  test.each(['{', '{"version":1,"isOn":"yes"}', '"x"', ''])(
    'settings and memory that someone edited by hand into %j',
    (text) => {
      const host = late(() => {});
      pass(host, 1);
      const saved = host.save();
      const document = saved.properties?.document ?? {};
      const broken = Object.fromEntries(Object.keys(document).map((key) => [key, text]));
      const again = openFile('2011-10-22', {
        workbook: { ...saved, properties: { ...saved.properties, document: broken } as never },
      });
      expect(request(again, 'loadAlerts')).toMatchObject({ turnedOnBy: null });
      turnOn(again, { checksInARow: 1 });
      expect(pass(again, 1)).toHaveLength(1);
    },
  );

  describe('without a right that was taken back', () => {
    const lateAddOn = () => {
      const host = openMade(KPIS, '2011-10-20', { addOn: true });
      host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [5], [5]]);
      turnOn(host, { checksInARow: 1 });
      return host;
    };
    const fire = (host: Host) => host.triggers.map(({ id }) => host.fireTrigger(id).error);
    const GRANTED = 'https://www.googleapis.com/auth/';

    test('to the file: whoever turned alerts on is told once a day how to give it', () => {
      const host = lateAddOn();
      host.revoke('user@example.com', [`${GRANTED}spreadsheets.currentonly`]);
      expect(fire(host)).toEqual([expect.stringContaining('permissions are not sufficient')]);
      fire(host);
      expect(host.outbox).toHaveLength(1);
      expect(host.outbox[0]).toMatchObject({
        to: ['user@example.com'],
        subject: expect.stringContaining('KPI Pacer needs your permission again'),
        body: expect.stringMatching(/https:\/\/\S+/),
      });
      goTo(host, '2011-10-21');
      fire(host);
      fire(host);
      expect(host.outbox).toHaveLength(2);
      host.authorize('user@example.com');
      expect(fire(host)).toEqual([undefined]);
      expect(host.outbox.slice(2).map(({ to }) => to)).toContainEqual(['mine@example.com']);
    });

    test('to send mails: the log says so, History goes on, and the mails are sent once it is given', () => {
      const host = lateAddOn();
      host.revoke('user@example.com', [`${GRANTED}script.send_mail`]);
      expect(fire(host)).toEqual([undefined]);
      expect(host.outbox).toEqual([]);
      const failed = logOf(host).filter((row) => row.includes('permissions are not sufficient'));
      expect(failed).toHaveLength(1);
      expect(host.spreadsheet.texts('History', 'C2:C4').flat().sort()).toEqual(['Broken', 'Mine', 'Nobody']);
      host.authorize('user@example.com');
      expect(fire(host)).toEqual([undefined]);
      expect(host.outbox.map(({ to }) => to)).toContainEqual(['mine@example.com']);
    });
  });

  /** A file that has this sheet already, on a morning with mails. */
  function fileWith(sheet: SheetSpec): Host {
    const host = openMade(KPIS, '2011-10-20', { workbook: { timeZone: 'Etc/UTC', sheets: [sheet] } });
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [5], [5]]);
    turnOn(host, { checksInARow: 1 });
    return host;
  }

  test("a sheet of someone's own that is called like ours stays as it is, and nobody is led away from theirs", () => {
    const host = fileWith({ name: 'History', rows: 20, columns: 15, cells: { A1: 'Of our company' } });
    request(host, 'checkAtOnce');
    expect(host.spreadsheet.texts('History', 'A1:B3')).toEqual([
      ['Of our company', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(host.spreadsheet.text('History (2)', 'A1')).toBe('As of');
    expect(request(host, 'loadSidebar').activeSheet).toBe(OCTOBER);
  });

  test('a log that has grown long loses its oldest rows', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [[`E${index + 2}`, `entry ${index}`]]).flat();
    const headers = { A1: 'Time', B1: 'Sheet', C1: 'KPI', D1: 'Told', E1: 'Why' };
    const cells = { ...headers, ...Object.fromEntries(rows) };
    const host = fileWith({ name: 'Alert log', rows: 5001, columns: 5, cells });
    request(host, 'checkAtOnce');
    const { rows: left } = host.engine.size(host.engine.sheetId('Alert log'));
    expect(left).toBe(4001);
    expect(host.spreadsheet.text('Alert log', 'A1')).toBe('Time');
    const last = host.spreadsheet.texts('Alert log', `D${left - 4}:E${left}`);
    expect(last).toContainEqual(['', 'entry 4999']);
    expect(last).toContainEqual(['mine@example.com', 'Behind.']);
  });

  test('all KPIs snoozed: no mail', () => {
    const host = late((made) =>
      made.spreadsheet.enterRows(OCTOBER, at('snooze', 6), [['2011-12-01'], ['2011-12-01'], ['2011-12-01']]),
    );
    expect(pass(host, 5)).toEqual([]);
  });
});

describe('when mails run short', () => {
  const owners = Array.from({ length: 4 }, (_, index) => ({
    name: `KPI ${index}`,
    owner: `owner${index}@example.com`,
    check: 'weekly' as const,
  }));

  test('the worst are told first, and the others the next day', () => {
    const host = openMade(october(...owners), '2011-10-20', { mailQuota: 2 });
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[40], [30], [20], [10]]);
    turnOn(host, { checksInARow: 1 });
    expect(pass(host, 3).map(([day, ...mails]) => [day, mails.map((mail) => mail.split('@')[0])])).toEqual([
      ['2011-10-21', ['owner3', 'owner2']],
      ['2011-10-22', ['owner1', 'owner0']],
    ]);
    expect(logOf(host)).toContainEqual(expect.stringMatching(/next check: 2/));
  });

  test('a thousand mails in one run are all noted down, however long the addresses', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      name: `KPI ${index}`,
      owner: Array.from(
        { length: 4 },
        (_one, of) => `someone.of.the.team.${index}.${of}@a-company.example`,
      ).join(' '),
      check: 'weekly' as const,
    }));
    const host = openMade(october(...many), '2011-10-20', { mailQuota: 2500 });
    host.spreadsheet.enterRows(
      OCTOBER,
      at('actual', 6),
      many.map(() => [1]),
    );
    turnOn(host, { checksInARow: 1 });
    // No run tells more than fifty people for the first time.
    for (let run = 0; run < 20; run++) expect(request(host, 'checkAtOnce').what).toBe('50 mails sent.');
    expect(request(host, 'checkAtOnce').what).toBe('Nothing new: no mail.');
    goTo(host, '2011-10-28');
    const through = many.map(() => ['2011-10-27']);
    host.spreadsheet.enterRows(OCTOBER, at('dataThrough', 6), through);
    host.clearRecords();
    expect(request(host, 'checkAtOnce').what).toBe('1000 mails sent.');
    expect(host.log).toEqual([]);
    expect(new Set(host.outbox.slice(-1000).map(({ to }) => to.join())).size).toBe(1000);
    expect(request(host, 'checkAtOnce').what).toBe('Nothing new: no mail.');
  });

  test('a run that takes too long stops in time, and the next one goes on', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      name: `KPI ${index}`,
      owner: `owner${index}@example.com`,
      check: 'weekly' as const,
    }));
    const host = openMade(october(...many), '2011-10-20', {
      latency: { ...LATENCIES.typical, mail: 20_000 },
    });
    host.spreadsheet.enterRows(
      OCTOBER,
      at('actual', 6),
      many.map(() => [1]),
    );
    turnOn(host, { checksInARow: 1 });
    const days = pass(host, 4);
    expect(days.flatMap(([, ...mails]) => mails)).toHaveLength(30);
    expect(days.length).toBeGreaterThan(1);
    expect(new Set(host.outbox.map(({ to }) => to.join())).size).toBe(30);
  });
});

test('whoever a recovery action is due from is mailed the working day before, and once when its day has passed', () => {
  const host = openMade({ ...KPIS, calendar: { weekdays: 'Mon-Fri', holidays: '' } }, '2011-10-20');
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [5], [5]]);
  host.spreadsheet.enterRows(OCTOBER, at('action', 6), [['Call 20 old leads'], ['Ask Ben'], ['']]);
  host.spreadsheet.enterRows(OCTOBER, `${LAST_COLUMN_TYPED}6`, [['ben@x.com'], ['Ben'], ['']]);
  host.spreadsheet.enterRows(OCTOBER, at('actionDue', 6), [['2011-10-24'], ['2011-10-24'], ['']]);
  turnOn(host, { checksInARow: 1 });
  request(host, 'checkAtOnce');
  const before = host.outbox.length;
  expect(request(host, 'loadProgress').kpis.map(({ actionDue }) => actionDue)).toEqual([null, null, null]);
  const mails = pass(host, 6).map(([day, ...others]) => [day, others.map((mail) => mail.split(':')[0])]);
  expect(mails).toEqual([
    ['2011-10-21', ['ben@x.com', 'mine@example.com']],
    ['2011-10-25', ['ben@x.com', 'mine@example.com']],
  ]);
  const [ben, mine] = host.outbox.slice(before).map(({ body }) => body);
  expect(ben).toContain('"Call 20 old leads" is due on 24 Oct');
  expect(mine).toMatch(/"Ask Ben" is due on 24 Oct\n[^-]*- By: Ben/);
  expect(request(host, 'loadProgress').kpis.map(({ actionDue }) => actionDue)).toContain(
    'Action was due 24 Oct: Ben',
  );
});

test('an action that a review says is done is asked of nobody, though nobody could empty its cell', () => {
  const host = openMade({ ...KPIS, calendar: { weekdays: 'Mon-Fri', holidays: '' } }, '2011-10-20');
  // Somebody's own sheet has the name: ours has a number behind it.
  host.spreadsheet.addSheet({ name: 'Reviews', cells: { A1: 'Guest', B1: 'Stars' } });
  request(host, 'openSheet', { sheet: OCTOBER });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [5], [5]]);
  host.spreadsheet.enterRows(OCTOBER, at('action', 6), [['="Call" & " 20 old leads"'], ['Ask Ben'], ['']]);
  host.spreadsheet.enterRows(OCTOBER, at('actionDue', 6), [['2011-10-24'], ['2011-10-24'], ['']]);
  save(host, 'Broken', {}, press('done'));
  end(host);
  expect(host.spreadsheet.text(OCTOBER, at('action', 6))).toBe('Call 20 old leads');
  expect(host.engine.sheetNames()).toContain('Reviews (2)');
  turnOn(host, { checksInARow: 1 });
  request(host, 'checkAtOnce');
  const before = host.outbox.length;
  pass(host, 6);
  const bodies = host.outbox.slice(before).map(({ body }) => body);
  expect(bodies.filter((body) => body.includes('"Ask Ben"'))).toHaveLength(2);
  expect(bodies.filter((body) => body.includes('"Call 20 old leads"'))).toEqual([]);
  const due = request(host, 'loadProgress').kpis.map(({ name, actionDue }) => [name, actionDue !== null]);
  expect(new Map(due as [string, boolean][])).toEqual(
    new Map([
      ['Broken', false],
      ['Mine', true],
      ['Nobody', false],
    ]),
  );
});
