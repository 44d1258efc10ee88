// The end of a period in the built script: closed once, its results told, its open actions carried over.

import type { ActionChosen, CloseView } from '../../src/protocol/close-period';
import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { ask, at, goTo, LAST_COLUMN_TYPED, OCTOBER, october, openFile, openMade, request } from './a-file';
import { type Kill, placesToKill, runKilled } from './kills';

const NOVEMBER = 'November 2011';
const AFTER = '2011-11-02';
const FIRST_ROW = 6;

const KPIS = october(
  { name: 'Deals', owner: 'ana@x.com' },
  { name: 'Calls', owner: 'ben@x.com' },
  { name: 'Visits', owner: 'cora@x.com' },
);

/** Where a request is killed, so that each state that it can leave comes up. */
function placesIn(host: Host, fault: Kill, run: () => void): number[] {
  host.clearRecords();
  run();
  const places = placesToKill(host, fault);
  expect(places.length).toBeGreaterThan(5);
  return places;
}

/** October with three KPIs whose figures reach its end, and two actions. */
function octoberFile(options: Parameters<typeof openFile>[1] = {}): Host {
  const host = openMade(KPIS, '2011-10-17', options);
  host.spreadsheet.enterRows(OCTOBER, at('actual', FIRST_ROW), [[120], [60], [99]]);
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', FIRST_ROW), [
    ['2011-10-31'],
    ['2011-10-31'],
    ['2011-10-31'],
  ]);
  host.spreadsheet.enterRows(OCTOBER, at('action', FIRST_ROW), [[''], ['Call 20 old leads'], ['Ask Ben']]);
  host.spreadsheet.enterRows(OCTOBER, `${LAST_COLUMN_TYPED}${FIRST_ROW}`, [[''], ['dan@x.com'], ['']]);
  host.spreadsheet.enterRows(OCTOBER, at('actionDue', FIRST_ROW), [[''], ['2011-11-10'], ['2011-10-20']]);
  goTo(host, AFTER);
  return host;
}

const chosenOf = ({ actions }: CloseView): ActionChosen[] =>
  actions.map(({ wasDue: _, ...one }) => ({ ...one, isCarried: true }));
const look = (host: Host) => request(host, 'loadClose', { sheet: OCTOBER });
const close = (host: Host, actions = chosenOf(look(host))) =>
  ask(host, 'closePeriod', { sheet: OCTOBER, actions });
const reviews = (host: Host) =>
  host.engine.sheetNames().includes('Reviews')
    ? host.spreadsheet.texts('Reviews', 'A2:R30').filter((row) => row.join('') !== '')
    : [];
const cells = (host: Host, sheet: string, column: string) =>
  host.spreadsheet.texts(sheet, `${column}${FIRST_ROW}:${column}${FIRST_ROW + 2}`).flat();
const actionsIn = (host: Host, sheet = NOVEMBER) =>
  [at('action'), LAST_COLUMN_TYPED, at('actionDue')].map((column) => cells(host, sheet, column));
const CARRIED = [
  ['', 'Call 20 old leads', 'Ask Ben'],
  ['', 'dan@x.com', ''],
  ['', '2011-11-10', ''],
];

test('is offered once it is over, and quietly once all its figures are there; closed, it says when', () => {
  const host = octoberFile();
  const closing = () => request(host, 'loadProgress').closing;
  expect(closing()).toEqual({ what: 'over' });
  goTo(host, '2011-10-30');
  expect(closing()).toBeNull();
  expect(ask(host, 'loadClose', { sheet: OCTOBER })).toEqual({
    refused: expect.stringContaining('The period runs until 2011-10-31'),
  });
  goTo(host, AFTER);
  request(host, 'closePeriod', { sheet: OCTOBER, actions: chosenOf(look(host)) });
  expect(closing()).toEqual({ what: 'closed', day: '2011-11-02' });
});

test('shows results with wins first, and which actions are open, those that are due later with their days', () => {
  const view = look(octoberFile());
  expect(view.reachedOf).toBe('1 of 3 targets reached');
  expect(view.results.map(({ kpi, text, gap }) => [kpi, text, gap])).toEqual([
    ['Deals', '120 of 100', '+20.0%'],
    ['Calls', '60 of 100', '-40.0%'],
    ['Visits', '99 of 100', '-1.0%'],
  ]);
  expect(view.missing).toBeNull();
  expect(view.actions).toEqual([
    { kpi: 'Calls', action: 'Call 20 old leads', by: 'dan@x.com', due: '2011-11-10', wasDue: null },
    { kpi: 'Visits', action: 'Ask Ben', by: '', due: '', wasDue: '2011-10-20' },
  ]);
  expect([view.closedOn, view.next, view.accuracy, view.hasEarlier]).toEqual([null, null, [], false]);
});

test('a row that can not be read is named with its reason, and what is being done there goes along', () => {
  const host = octoberFile();
  // Calls has an action; the fourth row is named, and lacks the rest.
  host.spreadsheet.enter(OCTOBER, at('target', FIRST_ROW + 1), 'many');
  const view = look(host);
  expect(view.reachedOf).toBe('1 of 2 targets reached');
  expect(view.unread).toEqual([expect.stringMatching(/^Row 7, Calls: Target must be a number, got "many"/)]);
  expect(view.mail.text).toContain("Without a result, because their rows can't be read: Calls");
  expect(view.actions.map(({ kpi, action }) => [kpi, action])).toEqual([
    ['Calls', 'Call 20 old leads'],
    ['Visits', 'Ask Ben'],
  ]);
  expect((close(host) as CloseView).closedOn).toBe('2011-11-02');
  expect(reviews(host).map((row) => [row[2], row[4], row[6], row[12]])).toEqual([
    ['Deals', 'Achieved', '120', ''],
    ['Visits', 'Missed', '99', 'Not yet'],
    ['Calls', '', '', 'Not yet'],
  ]);
  // Mended in the sheet of the next period, it has its action there.
  host.spreadsheet.enter(OCTOBER, at('target', FIRST_ROW + 1), 100);
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  expect(actionsIn(host)).toEqual(CARRIED);
});

test('while its period runs, a sheet with a row that can not be read is not complete', () => {
  const host = openMade({ ...KPIS, completeThrough: 'today' }, '2011-10-31');
  const enter = (target: string | number) =>
    host.spreadsheet.enter(OCTOBER, at('target', FIRST_ROW + 1), target);
  host.spreadsheet.enterRows(OCTOBER, at('actual', FIRST_ROW), [[120], [60], [99]]);
  const closing = () => request(host, 'loadProgress').closing;
  const whole = closing();
  enter('many');
  expect([whole, closing()]).toEqual([{ what: 'complete' }, null]);
});

test('is written once: a row for each KPI, with what becomes of its action', () => {
  const host = octoberFile();
  const [calls, visits] = chosenOf(look(host)) as [ActionChosen, ActionChosen];
  const view = close(host, [calls, { ...visits, isCarried: false }]) as CloseView;
  expect(view.closedOn).toBe('2011-11-02');
  expect(view.actions.map(({ action }) => action)).toEqual(['Call 20 old leads']);
  const rows = reviews(host);
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ['2011-11-02', OCTOBER, 'Deals', 'Period closed', 'Achieved', '+20.0%', '120'],
    ['2011-11-02', OCTOBER, 'Calls', 'Period closed', 'Missed', '-40.0%', '60'],
    ['2011-11-02', OCTOBER, 'Visits', 'Period closed', 'Missed', '-1.0%', '99'],
  ]);
  expect(rows.map((row) => row[12])).toEqual(['', 'Not yet', 'Dropped']);
  // Closed again, the next day, nothing is added, whatever is chosen now.
  goTo(host, '2011-11-03');
  expect((close(host, []) as CloseView).closedOn).toBe('2011-11-02');
  expect(reviews(host)).toEqual(rows);
});

test('is refused where an action has changed meanwhile, and where a day is none', () => {
  const host = octoberFile();
  const chosen = chosenOf(look(host));
  const [calls, visits] = chosen as [ActionChosen, ActionChosen];
  expect(close(host, [calls, { ...visits, due: 'soon' }])).toEqual({
    refused: expect.stringContaining('"soon" is not a date'),
  });
  host.spreadsheet.enter(OCTOBER, at('action', FIRST_ROW + 1), 'Call 30');
  expect(close(host, chosen)).toEqual({ refused: expect.stringContaining('Someone has changed an action') });
  expect(reviews(host)).toEqual([]);
});

describe('what goes along', () => {
  test('begins the next sheet: made at once, or after a look at its form', () => {
    const host = octoberFile();
    close(host);
    request(host, 'createNextPeriod', { sheet: OCTOBER });
    expect(actionsIn(host)).toEqual(CARRIED);
    expect(look(host).next).toEqual({ sheet: NOVEMBER, count: 0, left: [] });
    const other = octoberFile();
    close(other);
    const { form } = request(other, 'loadNextPeriod', { sheet: OCTOBER });
    request(other, 'createSheet', { ...form, name: 'Ours' });
    expect(actionsIn(other, 'Ours')).toEqual(CARRIED);
  });

  test('goes into a sheet that was made before: not over what someone has written there', () => {
    const host = octoberFile();
    request(host, 'createNextPeriod', { sheet: OCTOBER });
    expect(actionsIn(host)).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    host.spreadsheet.enter(NOVEMBER, at('action', FIRST_ROW + 2), 'Ask Cora');
    const view = close(host) as CloseView;
    const left = ['“Ask Ben” can not go there: “Visits” is not in that sheet, or has another action.'];
    expect(view.next).toEqual({ sheet: NOVEMBER, count: 1, left });
    expect(request(host, 'carryOver', { sheet: OCTOBER }).next).toEqual({ sheet: NOVEMBER, count: 0, left });
    const wanted = [
      ['', 'Call 20 old leads', 'Ask Cora'],
      ['', 'dan@x.com', ''],
      ['', '2011-11-10', ''],
    ];
    expect(actionsIn(host)).toEqual(wanted);
    request(host, 'carryOver', { sheet: OCTOBER });
    expect(actionsIn(host)).toEqual(wanted);
  });

  test('is nothing before the period is closed', () => {
    const host = octoberFile();
    request(host, 'createNextPeriod', { sheet: OCTOBER });
    expect(ask(host, 'carryOver', { sheet: OCTOBER })).toEqual({ refused: 'Close the period first.' });
  });
});

test('the next time it knows the period before: streaks, targets that were wide, and how good forecasts were', () => {
  const host = octoberFile();
  const { form } = request(host, 'loadAlerts');
  // Watched from the middle of October on.
  goTo(host, '2011-10-17');
  host.spreadsheet.enterRows(OCTOBER, at('actual', FIRST_ROW), [[60], [30], [50]]);
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', FIRST_ROW), [
    ['2011-10-16'],
    ['2011-10-16'],
    ['2011-10-16'],
  ]);
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 2 });
  request(host, 'checkAtOnce');
  goTo(host, AFTER);
  host.spreadsheet.enterRows(OCTOBER, at('actual', FIRST_ROW), [[120], [60], [99]]);
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', FIRST_ROW), [
    ['2011-10-31'],
    ['2011-10-31'],
    ['2011-10-31'],
  ]);
  const october2011 = look(host);
  // 60 after 16 of 31 days lands at 116.25, of 120; 30 at 58.125, of 60; 50 at 96.875, of 99: 2.6% of 100 on average.
  expect(october2011.accuracy).toEqual([
    { share: '25%', landing: 'None', likely: 'None' },
    { share: '50%', landing: '±2.6% (3 KPIs)', likely: 'None' },
    { share: '75%', landing: 'None', likely: 'None' },
  ]);
  close(host, chosenOf(october2011));
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  goTo(host, '2011-12-02');
  host.spreadsheet.enterRows(NOVEMBER, at('actual', FIRST_ROW), [[130], [70], [101]]);
  host.spreadsheet.enterRows(NOVEMBER, at('dataThrough', FIRST_ROW), [
    ['2011-11-30'],
    ['2011-11-30'],
    ['2011-11-30'],
  ]);
  const view = request(host, 'loadClose', { sheet: NOVEMBER });
  expect(view.results.map(({ kpi, streak }) => [kpi, streak])).toEqual([
    ['Deals', 'Second month in a row'],
    ['Visits', null],
    ['Calls', null],
  ]);
  expect(view.fits).toEqual([
    { title: 'Deals: too easy', endings: 'October 2011: +20.0%, November 2011: +30.0%' },
    { title: 'Calls: out of reach', endings: 'October 2011: -40.0%, November 2011: -30.0%' },
  ]);
  expect(view.hasEarlier).toBe(true);
});

test('speaks Japanese, and goes on with what was closed in English', () => {
  const host = octoberFile();
  request(host, 'saveLanguage', { language: 'ja' });
  const view = look(host);
  expect([view.reachedOf, view.results[0]?.text]).toEqual(['3件の目標のうち1件を達成', '実績120(目標100)']);
  expect(view.mail.subject).toBe('【KPI】結果: October 2011');
  close(host, chosenOf(view));
  expect(host.spreadsheet.texts('レビュー記録', 'D2:D4').flat()).toEqual([
    '期間終了',
    '期間終了',
    '期間終了',
  ]);
  request(host, 'saveLanguage', { language: 'en' });
  expect(look(host).actions.map(({ action }) => action)).toEqual(['Call 20 old leads', 'Ask Ben']);
});

describe('the results', () => {
  const mailed = (host: Host) => host.outbox.map(({ to }) => to.join()).sort();
  const everyone = ['ana@x.com', 'ben@x.com', 'cora@x.com', 'team@x.com'];
  /** A closed period, with a team that gets the summary. */
  function closed(): Host {
    const host = octoberFile();
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, summaryTo: 'team@x.com' });
    close(host);
    return host;
  }
  const send = (host: Host, again: readonly string[] = []) =>
    ask(host, 'mailResults', { sheet: OCTOBER, text: look(host).mail.text, again });

  test('go to everyone as they were shown: wins first, one mail each, and to nobody twice', () => {
    const host = closed();
    const { mail } = look(host);
    expect([mail.left, mail.sent, mail.subject]).toEqual([everyone, [], 'Results: October 2011']);
    expect(mail.text.indexOf('Deals: Achieved')).toBeLessThan(mail.text.indexOf('Calls: Missed'));
    expect(mail.text).toContain('Call 20 old leads');
    expect(send(host)).toMatchObject({ mail: { left: [], sent: everyone, unsure: [] } });
    expect(mailed(host)).toEqual(everyone);
    expect(new Set(host.outbox.map(({ body }) => body))).toEqual(new Set([mail.text]));
    send(host);
    expect(mailed(host)).toEqual(everyone);
  });

  test('wait until the period is closed, and for another look where they have changed', () => {
    const host = octoberFile();
    expect(ask(host, 'mailResults', { sheet: OCTOBER, text: '', again: [] })).toEqual({
      refused: 'Close the period first.',
    });
    close(host);
    const { text } = look(host).mail;
    host.spreadsheet.enter(OCTOBER, at('actual', FIRST_ROW), 130);
    expect(ask(host, 'mailResults', { sheet: OCTOBER, text, again: [] })).toEqual({
      refused: expect.stringContaining('have changed since you looked'),
    });
    expect(host.outbox).toEqual([]);
  });

  test('go to no stranger, and where the day’s mails are used up the others wait', () => {
    const host = closed();
    host.spreadsheet.enter(OCTOBER, at('owner', FIRST_ROW), 'ana@elsewhere.example');
    expect(look(host).mail.unconfirmed).toEqual(['ana@elsewhere.example']);
    send(host);
    expect(mailed(host)).toEqual(everyone.slice(1));
  });

  test('no mail is sent while others have to wait', () => {
    const host = closed();
    const { text } = look(host).mail;
    host.clearRecords();
    ask(host, 'mailResults', { sheet: OCTOBER, text, again: [] });
    let isLocked = false;
    const sentWhileLocked = host.calls.flatMap(({ method }) => {
      if (method === 'tryLock') isLocked = true;
      if (method === 'releaseLock') isLocked = false;
      return method === 'sendEmail' ? [isLocked] : [];
    });
    expect(sentWhileLocked).toEqual(everyone.map(() => false));
  });

  test.each<[string, Kill]>([
    ['after the call', { kill: true, after: true }],
    ['before the call, and what was not committed is lost', { kill: true, losesWrites: true }],
  ])('killed at any call %s: sent again nobody has two, and of whom nobody knows it is asked', (_, fault) => {
    const before = closed().save();
    const openAgain = (workbook: WorkbookFile) => openFile(AFTER, { workbook });
    const baseline = openAgain(before);
    const { text } = look(baseline).mail;
    const places = placesIn(baseline, fault, () =>
      ask(baseline, 'mailResults', { sheet: OCTOBER, text, again: [] }),
    );
    let asked = 0;
    for (const call of places) {
      const host = openAgain(before);
      runKilled(host, call, fault, () => ask(host, 'mailResults', { sheet: OCTOBER, text, again: [] }));
      const reply = request(host, 'mailResults', { sheet: OCTOBER, text, again: [] });
      const { unsure, sent } = reply.mail;
      asked += unsure.length;
      const twice = mailed(host).filter((to, index, all) => all.indexOf(to) !== index);
      expect([call, twice, unsure.length <= 1]).toEqual([call, [], true]);
      expect([call, [...sent, ...unsure].sort()]).toEqual([call, everyone]);
      // Asked for it, they get it.
      if (unsure.length === 0) continue;
      const { mail } = request(host, 'mailResults', { sheet: OCTOBER, text, again: unsure });
      expect([call, mail.sent]).toEqual([call, everyone]);
    }
    expect(asked).toBeGreaterThan(0);
  });
});

test.each<[string, Kill]>([
  ['after the call', { kill: true, after: true }],
  ['before the call, and what was not committed is lost', { kill: true, losesWrites: true }],
])('Close, killed at any call %s and pressed again: each row stands there once', (_, fault) => {
  const before = octoberFile().save();
  const openAgain = () => openFile(AFTER, { workbook: before });
  const baseline = openAgain();
  const actions = chosenOf(look(baseline));
  const places = placesIn(baseline, fault, () => close(baseline, actions));
  const wanted = reviews(baseline);
  for (const call of places) {
    const host = openAgain();
    runKilled(host, call, fault, () => close(host, actions));
    expect([call, [0, wanted.length]]).toEqual([call, expect.arrayContaining([reviews(host).length])]);
    close(host, actions);
    expect([call, reviews(host)]).toEqual([call, wanted]);
    // Killed while a sheet was made, it is that which is looked at.
    request(host, 'openSheet', { sheet: OCTOBER });
    expect([call, request(host, 'loadProgress').closing?.what]).toEqual([call, 'closed']);
  }
});

test('costs as many service calls for 60 KPIs as for 3', () => {
  const callsWith = (count: number) => {
    const host = openMade(
      october(...Array.from({ length: count }, (_, i) => ({ name: `KPI ${i}` }))),
      '2011-10-17',
    );
    const rows = <Value>(value: Value) => Array.from({ length: count }, () => [value]);
    host.spreadsheet.enterRows(OCTOBER, at('actual', FIRST_ROW), rows(99));
    host.spreadsheet.enterRows(OCTOBER, at('dataThrough', FIRST_ROW), rows('2011-10-31'));
    host.spreadsheet.enterRows(OCTOBER, at('action', FIRST_ROW), rows('Call'));
    request(host, 'createNextPeriod', { sheet: OCTOBER });
    goTo(host, AFTER);
    const costOf = (run: () => void) => {
      host.clearRecords();
      run();
      return host.calls.filter(({ ofCell }) => !ofCell).length;
    };
    const view = look(host);
    return [
      costOf(() => look(host)),
      costOf(() => close(host, chosenOf(view))),
      costOf(() => request(host, 'carryOver', { sheet: OCTOBER })),
    ];
  };
  expect(callsWith(60)).toEqual(callsWith(3));
});
