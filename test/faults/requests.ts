// Every request of the sidebar, the daily check and the triggers, as they are asked on a file in which all of them have
// something to do.

import type { CloseRequest } from '../../src/protocol/close-period';
import type { EndpointName } from '../../src/protocol/endpoints';
import type { BlockedColumn, BrokenColumn, KpiView, ProgressView } from '../../src/protocol/replies';
import type { SaveReviewCard } from '../../src/protocol/review';
import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, october, request, sentFor } from '../bundle/a-file';
import { TODAY, troubledFile } from '../sidebar/a-month';
import { copiesOf, goToSheet } from '../sidebar/a-sidebar-file';
import { NOVEMBER } from '../sidebar/a-watched-file';

/** A request, the daily check, or a trigger. */
export interface Asked {
  readonly name: string;
  /** Looks at the file for what is handed over, as the sidebar has by then, or makes it so that there is something to do. */
  readonly prepare: (host: Host) => readonly unknown[];
  readonly ask: (host: Host, args: readonly unknown[], user?: string) => unknown;
}

const calling = (name: EndpointName, prepare: (host: Host) => unknown[] = () => []): Asked => ({
  name,
  prepare,
  ask: (host, args, user) => host.call(...sentFor(name, args), user === undefined ? {} : { user }),
});

const progress = (host: Host): ProgressView => request(host, 'loadProgress');
const cellsOf = (columns: readonly (BlockedColumn | BrokenColumn)[], column: string): string[] =>
  columns.find((one) => one.column === column)?.cells.map(({ cell }) => cell) ?? [];
const kpiOf = (host: Host, name: string): KpiView =>
  progress(host).kpis.find((kpi) => kpi.name === name) as KpiView;
const placeOf = ({ typedName, row, notes }: KpiView) => ({
  sheet: OCTOBER,
  kpi: typedName,
  owner: notes.owner,
  row,
});
const toTell = (host: Host) => ({
  ...placeOf(kpiOf(host, 'Appointments')),
  to: 'boss@example.com',
  words: 'Rain',
});
const alerts = (host: Host) => request(host, 'loadAlerts').form;

/** A sheet whose KPIs are counted from a tab, of which a column was renamed since. */
function renamedTab(host: Host) {
  const counted = { actuals: 'source', tab: 'Sold', date: 'Day', value: 'Amount' } as const;
  host.spreadsheet.addSheet({ name: 'Sold' });
  host.spreadsheet.enterRows('Sold', 'A1', [
    ['Day', 'Buyer', 'Amount'],
    ['2011-10-03', 'Ana', 10],
    ['2011-10-04', 'Ben', 20],
  ]);
  const form = october({ ...counted, name: 'Sum', way: 'sum' }, { ...counted, name: 'Mean', way: 'average' });
  const { sheet } = request(host, 'createSheet', { ...form, name: 'Counted' });
  host.spreadsheet.enter('Sold', 'C1', 'Amounts');
  return { sheet, renamed: { tab: 'Sold', from: 'Amount', to: 'Amounts' } };
}

/** What the page of a review sends for a KPI. */
function cardIn(host: Host, name: string, action: string): SaveReviewCard {
  const { typedName, row, notes } = kpiOf(host, name);
  const { running } = request(host, 'loadReview');
  return {
    sheet: OCTOBER,
    review: running?.id ?? null,
    name,
    kpi: typedName,
    owner: notes.owner,
    row,
    changes: { action: { from: notes.action, to: action } },
    isSeen: true,
  };
}

/** A review in which something was decided. */
function begunReview(host: Host): { sheet: string; review: string } {
  const { running } = request(host, 'saveReviewCard', cardIn(host, 'Appointments', 'Call them'));
  return { sheet: OCTOBER, review: running.id };
}

/** October when it is over, with an action that goes along. */
function overIn(host: Host): CloseRequest {
  goTo(host, '2011-11-03');
  host.spreadsheet.enter(OCTOBER, at('action', 6), 'Call them');
  const { actions } = request(host, 'loadClose', { sheet: OCTOBER });
  return { sheet: OCTOBER, actions: actions.map(({ wasDue: _, ...one }) => ({ ...one, isCarried: true })) };
}

/** A file that is on its way. */
const fileBegun = (host: Host): string =>
  request(host, 'beginFile', {
    columns: [
      { header: 'Id', type: 'text' },
      { header: 'Amount', type: 'amount' },
    ],
    rows: 1,
  }).id;

/** One of which all has come, for a tab that has two columns more. */
function fileToPlace(host: Host) {
  const sent = () => {
    const id = fileBegun(host);
    request(host, 'sendRows', { id, first: 1, rows: [['a', 1]] });
    return { id, rows: 1 };
  };
  request(host, 'placeFile', { ...sent(), into: { tab: 'Export', key: [] } });
  return { ...sent(), into: { tab: 'Export', key: ['Id'] } };
}

export const REQUESTS: readonly Asked[] = [
  calling('loadSidebar'),
  calling('loadProgress'),
  calling('editMark'),
  calling('createSheet', () => [{ ...october({ name: 'Deals' }), name: 'Again' }]),
  calling('createNextPeriod', () => [{ sheet: NOVEMBER }]),
  calling('loadNextPeriod', () => [{ sheet: NOVEMBER }]),
  calling('loadClose', (host) => [{ sheet: overIn(host).sheet }]),
  calling('closePeriod', (host) => [overIn(host)]),
  calling('carryOver', (host) => [{ sheet: request(host, 'closePeriod', overIn(host)).sheet }]),
  calling('mailResults', (host) => {
    const { sheet, mail } = request(host, 'closePeriod', overIn(host));
    return [{ sheet, text: mail.text, again: [] }];
  }),
  calling('adviseTargets', () => [
    {
      completeThrough: 'yesterday',
      kpis: [
        {
          name: 'Quotations',
          owner: '',
          isOnlyOne: true,
          kind: 'total',
          start: '2011-11-01',
          end: '2011-11-30',
          quotient: null,
          loggedAs: 'latest',
          isShare: false,
        },
      ],
    },
  ]),
  calling('learnWeights', () => [{ kpis: ['Quotations'], weekdays: 'Every day' }]),
  calling('saveWeights', () => [{ weights: 'Sat 3' }]),
  calling('selectKpi', () => [{ sheet: OCTOBER, kpi: 'Quotations' }]),
  calling('saveKpi', (host) => {
    const { typedName, row, notes } = kpiOf(host, 'Appointments');
    const changes = {
      cause: { from: notes.cause, to: 'Rain' },
      action: { from: notes.action, to: 'Call them' },
    };
    return [{ sheet: OCTOBER, kpi: typedName, owner: notes.owner, row, changes }];
  }),
  calling('loadReview'),
  calling('saveReviewCard', (host) => [cardIn(host, 'Appointments', 'Call them')]),
  calling('endReview', (host) => [begunReview(host)]),
  calling('mailReview', (host) => {
    const asked = begunReview(host);
    request(host, 'endReview', asked);
    return [{ ...asked, to: 'ana@example.com', step: 'send' }];
  }),
  calling('showReview'),
  calling('loadReset', (host) => [placeOf(kpiOf(host, 'Appointments'))]),
  calling('resetTarget', (host) => {
    const place = placeOf(kpiOf(host, 'Appointments'));
    const { target: from, last: day } = request(host, 'loadReset', place);
    const asked = { target: '80', reason: 'Rain', pace: 'usual', stood: '', replace: true };
    return [{ ...place, ...asked, from, day }];
  }),
  calling('previewTelling', (host) => [toTell(host)]),
  calling('tellStakeholders', (host) => {
    const { text } = request(host, 'previewTelling', toTell(host));
    return [{ ...toTell(host), previewed: text, again: false }];
  }),
  calling('clearBlocked', (host) => [
    { sheet: OCTOBER, column: 'landing', cells: cellsOf(progress(host).blocked, 'landing') },
  ]),
  calling('repairHeader', (host) => [
    { sheet: OCTOBER, column: 'expected', cells: cellsOf(progress(host).broken, 'expected') },
  ]),
  calling('confirmOwners', () => [{ addresses: ['ana@example.com'] }]),
  calling('unfreeze', () => [{ sheet: OCTOBER }]),
  calling('watchSheet', () => [{ sheet: OCTOBER }]),
  calling('declineWatch', () => [{ sheet: OCTOBER }]),
  calling('makePlain', () => [{ sheet: OCTOBER }]),
  calling('loadTabs'),
  calling('tryCounting', () => [
    {
      name: 'Deals',
      unit: 'count',
      start: '2011-10-01',
      end: '2011-10-31',
      tab: 'Log',
      date: 'Date',
      way: 'count',
    },
  ]),
  calling('beginFile', () => [{ columns: [{ header: 'Id', type: 'text' }], rows: 1 }]),
  calling('sendRows', (host) => [{ id: fileBegun(host), first: 1, rows: [['a', 1]] }]),
  calling('weighFile', (host) => [fileToPlace(host)]),
  calling('placeFile', (host) => [fileToPlace(host)]),
  calling('dropFile', (host) => [{ id: fileBegun(host) }]),
  calling('countAnew', (host) => [renamedTab(host)]),
  calling('loadYearPlan'),
  calling('saveYearPlan', () => [
    {
      first: '2011-01-01',
      kpis: [
        {
          name: 'Deals',
          kind: 'total',
          unit: 'count',
          target: '1200',
          baseline: '',
          spread: 'even',
          shares: '',
          amounts: [],
        },
      ],
    },
  ]),
  calling('saveLanguage', () => [{ language: 'ja' }]),
  calling('loadAlerts'),
  calling('saveAlerts', (host) => [{ ...alerts(host), hour: 17 }]),
  calling('previewAlerts', (host) => [{ ...alerts(host), checksInARow: 1 }]),
  calling('sendTestMail'),
  calling('checkAtOnce'),
  calling('runSelfCheck'),
  calling('loadSelfCheck'),
  {
    name: 'checkDaily',
    prepare: () => [],
    ask: (host) => host.triggers.map(({ id }) => host.fireTrigger(id).error ?? null),
  },
  {
    name: 'onOpen',
    prepare: () => [],
    ask: (host) => host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' }),
  },
];

const named = (name: string): Asked => {
  const found = REQUESTS.find((asked) => asked.name === name);
  if (found === undefined) throw new Error(`There is no request ${name}.`);
  return found;
};

/** What two editors may do at the same time. */
export const PAIRS: readonly (readonly [Asked, Asked])[] = [
  ['saveKpi', 'saveKpi'],
  ['saveKpi', 'clearBlocked'],
  ['saveReviewCard', 'saveReviewCard'],
  ['endReview', 'saveKpi'],
  ['endReview', 'endReview'],
  ['resetTarget', 'resetTarget'],
  ['tellStakeholders', 'tellStakeholders'],
  ['createNextPeriod', 'createNextPeriod'],
  ['createSheet', 'createSheet'],
  ['makePlain', 'makePlain'],
  ['saveAlerts', 'saveAlerts'],
  ['watchSheet', 'checkDaily'],
  ['checkAtOnce', 'checkAtOnce'],
  ['checkDaily', 'saveKpi'],
  ['saveLanguage', 'loadProgress'],
].map(([one = '', other = '']) => [named(one), named(other)]);

/** The file on which requests are asked, with all that they need in it. */
export interface Readied<Requests extends readonly Asked[]> {
  /** A copy of it, each time. */
  readonly open: () => Host;
  /** Asks each of them, in a copy. */
  readonly asks: { readonly [Index in keyof Requests]: (host: Host, user?: string) => unknown };
}

/** Prepares a file once; it takes longer than to open a copy. */
export function readied<Requests extends readonly Asked[]>(...requests: Requests): Readied<Requests> {
  const host = troubledFile();
  const asks = requests.map(({ prepare, ask }) => {
    const args = prepare(host);
    return (copy: Host, user?: string) => ask(copy, args, user);
  });
  const copy = copiesOf(TODAY, () => host);
  const sheet = host.engine.sheetName(host.engine.selection().sheetId);
  const open = () => {
    const opened = copy({ now: host.now });
    goToSheet(opened, sheet);
    return opened;
  };
  return { open, asks: asks as unknown as Readied<Requests>['asks'] };
}
