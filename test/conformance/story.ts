// All that people and Google do with the product, played on the built script: whatever it asks of a service, it asks here.

import type { KpiForm } from '../../src/protocol/setup-form';
import { readDist } from '../../workbench/dist';
import type { Host, HostOptions } from '../../workbench/host/host';
import type { AuthMode } from '../../workbench/host/state/auth-mode';
import { allTexts, ask, at, goTo, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { bringIn, handOver } from '../bundle/a-file-to-bring-in';
import { turnOn } from '../bundle/mornings';

type OnCall = NonNullable<HostOptions['onCall']>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const OTHER = 'October 2011 (2)';

const DEALS: Partial<KpiForm> = { name: 'Deals', unit: 'pound', target: '310', check: 'daily' };
const CALLS: Partial<KpiForm> = {
  name: 'Calls',
  actuals: 'log',
  check: 'daily',
  owner: 'ben@elsewhere.example',
};
const BUGS: Partial<KpiForm> = {
  name: 'Bugs',
  kind: 'level',
  direction: 'lower',
  baseline: '300',
  target: '100',
};

/** Plays it; what was asked for that the host does not have. */
export function playAll(onCall: OnCall): readonly string[] {
  const acts = [
    aMonth,
    outOfReach,
    mishaps,
    severalSheets,
    weightsOfDays,
    writtenDays,
    ownSheet,
    yearPlan,
    quarterOfMonths,
    fileBroughtIn,
    selfCheck,
    missingRights,
    missingMainPart,
  ];
  return acts.flatMap((act) => act(onCall).notEmulated);
}

const open = (host: Host, authMode: AuthMode = 'LIMITED') =>
  host.run('onOpen', { args: [{ authMode }], authMode });

/** A target that can't be made: reset twice, once with a line of its own, and told to others. */
function outOfReach(onCall: OnCall): Host {
  const host = openFile('2011-10-12', { onCall, workbook: { timeZone: 'Europe/London' } });
  open(host);
  request(host, 'createSheet', { ...october({ name: 'Deals', target: '120' }), name: OCTOBER });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 20);
  const shown = { sheet: OCTOBER, kpi: 'Deals', owner: 'ana@example.com', row: 6 };
  const reason = { reason: 'Two shops closed', day: '2011-10-12', stood: '', replace: false };
  const { target } = request(host, 'loadReset', shown);
  request(host, 'resetTarget', { ...shown, ...reason, from: target, target: '95', pace: 'usual' });
  request(host, 'resetTarget', { ...shown, ...reason, from: '95', target: '90', pace: 'line' });
  const draft = { ...shown, to: 'boss@elsewhere.example', words: '' };
  const { text } = request(host, 'previewTelling', draft);
  request(host, 'tellStakeholders', { ...draft, previewed: text, again: false });
  request(host, 'loadProgress');
  return host;
}

/** Set up, logged, read, edited, mailed about, and continued in the next period. */
function aMonth(onCall: OnCall): Host {
  const workbook = { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] };
  const host = openFile('2011-10-12', { onCall, workbook });
  open(host);
  for (const item of [
    'openSetUp',
    'openProgress',
    'openReview',
    'openAlerts',
    'showFunctionGuide',
    'checkNow',
  ])
    host.run(item);
  request(host, 'loadSidebar');
  request(host, 'createSheet', {
    ...october(DEALS, CALLS, BUGS),
    calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03' },
  });
  host.spreadsheet.enterRows('Log', 'A2', [
    ['2011-10-04', 'Calls', 3],
    ['2011-10-05', 'Calls', 2.5],
    ['2011-10-06', 'Cals', 2],
  ]);
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[80]]);
  host.spreadsheet.enter(OCTOBER, at('actual', 8), 290.5);
  host.spreadsheet.enter(OCTOBER, at('unit', 8), 'percent');
  host.spreadsheet.enter(OCTOBER, at('kpi', 9), 'Visits');
  host.spreadsheet.enter(OCTOBER, at('target', 9), 12.5);
  host.spreadsheet.enter('Mine', 'A1', '=PACE_GAP(12; 31; DATE(2011; 10; 1); DATE(2011; 10; 31); TODAY())');
  host.spreadsheet.enter('Mine', 'A2', '=ELAPSED(Log!A2; Log!A3; Log!A4)');
  allTexts(host);
  const { kpis } = request(host, 'loadProgress');
  host.call('editMark');
  request(host, 'selectKpi', { sheet: OCTOBER, kpi: 'Bugs' });
  const deals = kpis.find(({ name }) => name === 'Deals');
  const changes = {
    cause: { from: '', to: 'Half the team was ill' },
    action: { from: '', to: '=1+1' },
    actionDue: { from: '', to: '2011-10-20' },
  };
  request(host, 'saveKpi', {
    sheet: OCTOBER,
    kpi: 'Deals',
    owner: deals?.notes.owner ?? '',
    row: deals?.row ?? 6,
    changes,
  });
  aReview(host);
  const { form } = request(host, 'loadAlerts');
  request(host, 'previewAlerts', { ...form, isOn: true, checksInARow: 1 });
  request(host, 'sendTestMail');
  turnOn(host, { checksInARow: 1, summaryTo: 'boss@third.example', summaryWeekday: 4 });
  const { toConfirm } = request(host, 'loadAlerts');
  host.advanceTo(host.now + DAY_MS);
  if (toConfirm.length > 0) request(host, 'confirmOwners', { addresses: toConfirm });
  host.advanceTo(host.now + DAY_MS);
  request(host, 'checkAtOnce');
  host.run('checkNow');
  request(host, 'makeDashboard', { sheet: OCTOBER });
  request(host, 'makePlain', { sheet: OCTOBER });
  request(host, 'openSheet', { sheet: OCTOBER });
  request(host, 'saveLanguage', { language: 'ja' });
  open(host);
  request(host, 'loadProgress');
  request(host, 'saveLanguage', { language: 'en' });
  goTo(host, '2011-10-31');
  request(host, 'loadNextPeriod', { sheet: OCTOBER });
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  request(host, 'saveAlerts', { ...request(host, 'loadAlerts').form, isOn: false });
  closeOctober(host);
  return host;
}

/** What is decided about Deals in one review, and what came of it in the next. */
function aReview(host: Host): void {
  const say = (outcome?: { readonly from: null; readonly to: 'done' }) => {
    const { cards, running } = request(host, 'loadReview');
    const { notes, row = null } = cards.find(({ name }) => name === 'Deals') ?? {};
    return request(host, 'saveReviewCard', {
      sheet: OCTOBER,
      review: running?.id ?? null,
      name: 'Deals',
      kpi: 'Deals',
      owner: notes?.owner ?? '',
      row,
      changes: outcome === undefined ? { cause: { from: notes?.cause ?? '', to: 'Rain' } } : {},
      ...(outcome !== undefined && { outcome }),
      isSeen: true,
    }).running.id;
  };
  request(host, 'showReview');
  for (const outcome of [undefined, { from: null, to: 'done' } as const]) {
    const review = say(outcome);
    request(host, 'endReview', { sheet: OCTOBER, review });
    if (outcome === undefined) continue;
    const mail = { sheet: OCTOBER, review, to: 'boss@third.example' };
    for (const step of ['preview', 'send'] as const) request(host, 'mailReview', { ...mail, step });
  }
}

/** The period is closed, its results told, and its actions carried into the sheet that is there already. */
function closeOctober(host: Host): void {
  goTo(host, '2011-11-03');
  const { actions } = request(host, 'loadClose', { sheet: OCTOBER });
  const chosen = actions.map(({ wasDue: _, ...one }) => ({ ...one, isCarried: true }));
  const { mail } = request(host, 'closePeriod', { sheet: OCTOBER, actions: chosen });
  request(host, 'mailResults', { sheet: OCTOBER, text: mail.text, again: [] });
  request(host, 'carryOver', { sheet: OCTOBER });
}

/** A killed run, something in the way of a column, an overwritten header, a typed day, a column that is gone. */
function mishaps(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall, cellsInTriggers: { loadingReads: 1 } });
  // In the middle: the sheet that is being made is there, and hidden.
  host.failAt(60, { kill: true });
  expect(() => request(host, 'createSheet', october(DEALS, CALLS))).toThrow('failed');
  request(host, 'createSheet', october(DEALS, CALLS));
  host.spreadsheet.enter(OCTOBER, at('paceGap', 7), 'oops');
  for (const { column, cells } of request(host, 'loadProgress').blocked)
    request(host, 'clearBlocked', { sheet: OCTOBER, column, cells: cells.map(({ cell }) => cell) });
  host.spreadsheet.enter(OCTOBER, at('landing', 5), 'Landing');
  host.spreadsheet.enter(OCTOBER, at('landing', 7), 'ask Ben');
  for (const { column, cells } of request(host, 'loadProgress').broken)
    request(host, 'repairHeader', { sheet: OCTOBER, column, cells: cells.map(({ cell }) => cell) });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 80);
  turnOn(host);
  host.advanceTo(host.now + DAY_MS);
  host.spreadsheet.enter('History', 'C1', '');
  host.spreadsheet.enter(OCTOBER, 'C3', '2011-10-10');
  host.advanceTo(host.now + DAY_MS);
  request(host, 'unfreeze', { sheet: OCTOBER });
  host.run('checkDaily', { args: [{ triggerUid: 'another' }] });
  return host;
}

/** More than one sheet, of which alerts watch one. */
function severalSheets(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall });
  request(host, 'createSheet', october(DEALS));
  const [first] = request(host, 'loadAlerts').sheets;
  request(host, 'createSheet', october(DEALS));
  turnOn(host, { sheets: [first?.id ?? ''] });
  request(host, 'loadProgress');
  request(host, 'declineWatch', { sheet: OTHER });
  request(host, 'watchSheet', { sheet: OTHER });
  ask(host, 'selectKpi', { sheet: 'November', kpi: 'Deals' });
  return host;
}

/** A calendar of before, with a day that has a weight of its own: what weekdays weigh, and what a target should be. */
function weightsOfDays(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall });
  request(host, 'createSheet', october(DEALS, CALLS));
  host.spreadsheet.deleteSheet('Calendar');
  host.spreadsheet.addSheet({ name: 'Calendar', rows: 20, columns: 2 });
  host.spreadsheet.enterRows('Calendar', 'A1', [
    ['Open weekdays', 'Holidays'],
    ['Every day', '2011-10-10'],
    ['2011-12-24', ''],
  ]);
  host.spreadsheet.nameRange('KPI_CALENDAR', 'Calendar', 'A1:B20');
  request(host, 'learnWeights', { kpis: ['Calls'], weekdays: 'Every day' });
  request(host, 'saveWeights', { weights: 'Sat 3' });
  const november = { start: '2011-11-01', end: '2011-11-30' };
  const calls = {
    name: 'Calls',
    owner: '',
    isOnlyOne: true,
    kind: 'total',
    quotient: null,
    loggedAs: 'latest',
    isShare: false,
  } as const;
  request(host, 'adviseTargets', { completeThrough: 'yesterday', kpis: [{ ...calls, ...november }] });
  return host;
}

/** Where TODAY() is refused as an argument, the script writes the day whenever the file is opened. */
function writtenDays(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall, refuseToday: true });
  request(host, 'createSheet', october(DEALS, CALLS));
  request(host, 'loadProgress');
  goTo(host, '2011-10-20');
  open(host);
  host.run('onInstall', { args: [{ authMode: 'FULL' }] });
  return host;
}

/** A table that somebody has made by hand. */
function ownSheet(onCall: OnCall): Host {
  const workbook = { timeZone: 'Europe/London', locale: 'de_DE', sheets: [{ name: 'Mine' }] };
  const host = openFile('2011-10-17', { onCall, workbook });
  host.spreadsheet.enterRows('Mine', 'A1', [
    ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End', 'Status'],
    ['Calls', 'a@x.com', 100, 50, '2011-10-01', '2011-10-31', ''],
  ]);
  request(host, 'loadProgress');
  turnOn(host, { checksInARow: 1 });
  host.advanceTo(host.now + DAY_MS);
  return host;
}

/** A year's plan, changed, and carried on into the year after. */
function yearPlan(onCall: OnCall): Host {
  const host = openFile('2011-10-17', {
    onCall,
    workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
  });
  request(host, 'createSheet', october(DEALS, CALLS));
  request(host, 'loadYearPlan');
  const kpi = {
    kind: 'total',
    unit: 'count',
    baseline: '',
    spread: 'even',
    shares: '',
    amounts: [],
  } as const;
  const kpis = [
    { ...kpi, name: 'Deals', target: '310' },
    { ...kpi, name: 'Calls', target: '365' },
  ];
  request(host, 'saveYearPlan', { first: '2011-01-01', kpis: kpis.slice(0, 1) });
  request(host, 'saveYearPlan', { first: '2012-01-01', kpis });
  host.spreadsheet.enter(
    'Mine',
    'A1',
    '=PLAN_TO_DATE("Deals"; DATE(2011; 1; 1); DATE(2012; 12; 31); TODAY(); KPI_PLAN)',
  );
  allTexts(host);
  return host;
}

/** An export that becomes a tab, renews it, and goes into the log. */
function fileBroughtIn(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall });
  const deals = 'Id,Stage,Close Date,Amount\n1,Won,2011-10-03,"1,250.50"\n2,=1+1,2011-10-04 09:30,30';
  bringIn(host, deals, { tab: 'Deals', key: [] });
  const asked = handOver(host, `${deals}\n3,Won,2011-10-05,70`, { tab: 'Deals', key: ['Id'] });
  request(host, 'weighFile', asked);
  request(host, 'placeFile', asked);
  const dropped = handOver(host, deals, { tab: 'Deals', key: ['Id'] });
  request(host, 'dropFile', { id: dropped.id });
  return host;
}

/** A quarter whose actuals are those of its months: a month that is made later is taken in. */
function quarterOfMonths(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall, workbook: { timeZone: 'Europe/London' } });
  request(host, 'createSheet', october(DEALS, CALLS));
  request(host, 'loadPeriods');
  const quarter = {
    ...october({ ...DEALS, actuals: 'sheets' }, { ...CALLS, actuals: 'sheets' }),
    calendar: null,
  };
  request(host, 'createSheet', { ...quarter, name: 'Quarter', start: '2011-10-01', end: '2011-12-31' });
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  allTexts(host);
  return host;
}

/** The file is tried out. */
function selfCheck(onCall: OnCall): Host {
  const host = openFile('2011-10-17', { onCall, cellsInTriggers: { loadingReads: 1 } });
  open(host);
  host.run('openSelfCheck');
  request(host, 'loadSelfCheck');
  request(host, 'runSelfCheck');
  host.advanceTo(host.now + 10 * MINUTE_MS);
  request(host, 'loadSelfCheck');
  return host;
}

/** An add-on that is not enabled in the file, and a person who has taken back what they agreed to. */
function missingRights(onCall: OnCall): Host {
  const user = 'user@example.com';
  const host = openFile('2011-10-17', { onCall, addOn: true, runsWithoutConsent: true });
  open(host, 'NONE');
  request(host, 'createSheet', october(DEALS));
  turnOn(host);
  host.revoke(user);
  host.advanceTo(host.now + DAY_MS);
  ask(host, 'loadProgress');
  host.authorize(user);
  host.revoke(user, ['https://www.googleapis.com/auth/script.send_mail']);
  ask(host, 'sendTestMail');
  host.advanceTo(host.now + DAY_MS);
  return host;
}

/** A file whose second part was not pasted, where there is one: the menu still has to say so. */
function missingMainPart(onCall: OnCall): Host {
  const { pages: { App: _, ...pages } = {}, ...script } = readDist();
  const host = openFile('2011-10-17', { onCall, script: { ...script, pages } });
  open(host);
  host.run('openSelfCheck');
  return host;
}
