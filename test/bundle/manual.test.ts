// The manual in the built script: made with the first sheet of a template, kept as people have it, read by the daily check.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { KpiForm } from '../../src/protocol/setup-form';
import { columnLetters } from '../../src/sheet/table/a1';
import { type ManualKey, manualTable } from '../../src/sheet/table/manual-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { speak } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls, fireTrigger, placesToKill, runKilled } from './kills';
import * as mornings from './mornings';

const MANUAL = 'Manual';
const ANA = 'ana@shop.example';
const BEN = 'ben@shop.example';
const EVA = 'eva@shop.example';

const PLACES = plannedPlacement(manualTable()).columns;
const inManual = (key: ManualKey, row: number) => `${columnLetters(PLACES[key])}${row}`;

const FUNNEL: readonly Partial<KpiForm>[] = [
  { name: 'Opportunities', owner: ANA, check: 'weekly' },
  { name: 'Deals', owner: ANA, check: 'weekly' },
  { name: 'Cups washed', owner: '', check: 'weekly', actuals: 'log' },
];

/** The columns of the manual that are asked for, of so many rows. */
function manualRows(host: Host, keys: readonly ManualKey[], rows: number, sheet = MANUAL): string[][] {
  const cells = host.spreadsheet.texts(sheet, `A2:K${rows + 1}`);
  return cells.map((row) => keys.map((key) => row[PLACES[key] - 1] ?? ''));
}

/** A file with the funnel of October, all of it far behind. */
function funnel(change: (host: Host) => void = () => {}): Host {
  const host = openMade(october(...FUNNEL), '2011-10-17');
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[10], [10]]);
  change(host);
  return host;
}

const turnOn = (host: Host, choices: Partial<AlertsForm> = {}): void =>
  mornings.turnOn(host, { checksInARow: 1, ...choices });

/** The check of a day; to whom it mailed. */
const checkOn = (host: Host, day: string): string[] => mornings.checkOn(host, day).map(({ to }) => to.join());

/** Ana is away from the 18th to the 20th, and Ben stands in for her deals. */
function away(host: Host, sheet = MANUAL): void {
  host.spreadsheet.enter(sheet, inManual('deputy', 3), BEN);
  host.spreadsheet.enter(sheet, inManual('awayFrom', 3), '2011-10-18');
  host.spreadsheet.enter(sheet, inManual('awayUntil', 3), '2011-10-20');
}

function rename({ engine }: Host, oldName: string, newName: string): void {
  engine.model.dispatch('RENAME_SHEET', { sheetId: engine.sheetId(oldName), oldName, newName });
}

describe('set up', () => {
  test('makes it with the first sheet of a template, with a row for each KPI, behind all others', () => {
    const host = openFile('2011-10-17');
    const { notes } = request(host, 'createSheet', october(...FUNNEL));
    expect(notes).toContain(
      'The sheet "Manual" says how each KPI is counted and entered: look through it once, and name a deputy for whoever will be away.',
    );
    expect(host.engine.sheetNames()).toEqual([OCTOBER, 'Sheet1', MANUAL, 'Calendar', 'Log']);
    expect(host.engine.sheetName(host.engine.selection().sheetId)).toBe(OCTOBER);
    expect(manualRows(host, ['kpi', 'owner', 'counts', 'entry', 'deputy'], 4)).toEqual([
      [
        'Opportunities',
        '',
        expect.stringMatching(/^A first talk/),
        expect.stringMatching(/^Once a week: type/),
        '',
      ],
      [
        'Deals',
        '',
        expect.stringMatching(/^Orders that are signed/),
        expect.stringMatching(/^Once a week/),
        '',
      ],
      ['Cups washed', '', '', expect.stringContaining('daily log'), ''],
      ['', '', '', '', ''],
    ]);
    expect(host.spreadsheet.text(MANUAL, inManual('causes', 2)).split('\n')).toHaveLength(3);
    expect(host.notEmulated).toEqual([]);
  });

  test('makes none with KPIs that are all their own', () => {
    const host = openMade(october({ name: 'Cups washed' }), '2011-10-17');
    expect(host.engine.sheetNames()).not.toContain(MANUAL);
  });

  test('adds rows for new KPIs only, and touches nothing: renamed, moved, sorted, in another language', () => {
    const host = funnel();
    host.spreadsheet.enter(MANUAL, inManual('counts', 3), 'What we agreed on');
    host.spreadsheet.enter(MANUAL, inManual('first', 2), '');
    host.spreadsheet.enter(MANUAL, inManual('kpi', 4), 'cups  WASHED');
    rename(host, MANUAL, 'How we work');
    const before = host.spreadsheet.texts('How we work', 'A1:K4');
    request(host, 'saveLanguage', { language: 'ja' });
    const { notes } = request(host, 'createSheet', {
      ...october(...FUNNEL, { name: '客単価', owner: BEN }, { name: 'Deals', owner: BEN }),
      name: 'November',
      calendar: null,
    });
    expect(notes).toEqual([]);
    expect(host.engine.sheetNames()).not.toContain('マニュアル');
    expect(host.spreadsheet.texts('How we work', 'A1:K4')).toEqual(before);
    expect(manualRows(host, ['kpi', 'owner', 'counts'], 5, 'How we work').slice(3)).toEqual([
      ['客単価', '', expect.stringContaining('期間内の売上')],
      ['', '', ''],
    ]);
  });

  test('tells two KPIs of one name apart by their owners', () => {
    const host = openMade(
      october({ name: 'Deals', owner: ANA }, { name: 'Deals', owner: BEN }),
      '2011-10-17',
    );
    expect(manualRows(host, ['kpi', 'owner'], 2)).toEqual([
      ['Deals', ANA],
      ['Deals', BEN],
    ]);
  });

  test('makes none again that someone has deleted, and leaves a sheet of that name alone that is theirs', () => {
    const host = funnel();
    host.spreadsheet.deleteSheet(MANUAL);
    request(host, 'createSheet', { ...october(...FUNNEL), name: 'Again', calendar: null });
    expect(host.engine.sheetNames()).not.toContain(MANUAL);

    const theirs = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: MANUAL, cells: { A1: 'Coffee machine' } }] },
    });
    const { notes } = request(theirs, 'createSheet', october(...FUNNEL));
    expect(notes).toContain('There is a sheet called "Manual" already, so this one is called "Manual (2)".');
    expect(theirs.spreadsheet.text(MANUAL, 'A1')).toBe('Coffee machine');
    expect(manualRows(theirs, ['kpi'], 1, 'Manual (2)')).toEqual([['Opportunities']]);
    request(theirs, 'createSheet', { ...october({ name: 'Leads' }), name: 'Again', calendar: null });
    expect(manualRows(theirs, ['kpi'], 4, 'Manual (2)').at(-1)).toEqual(['Leads']);
  });

  test('in Japanese', () => {
    const host = openFile('2011-10-17');
    request(host, 'saveLanguage', { language: 'ja' });
    request(host, 'createSheet', october({ name: '受注件数', owner: ANA }));
    speak('ja');
    const headers = manualTable().columns.map(({ header }) => header);
    speak('en');
    expect(host.spreadsheet.texts('マニュアル', 'A1:K1')).toEqual([headers]);
    expect(host.spreadsheet.text('マニュアル', inManual('counts', 2))).toContain('契約日');
  });

  test('takes as many calls for 30 KPIs as for 3', () => {
    const calls = (count: number, again: boolean) => {
      const host = openFile('2011-10-17');
      const kpis = (from: number) =>
        Array.from({ length: count }, (_, index) => ({ name: `KPI ${from + index}` }));
      const form = (from: number) => october({ name: 'Deals', owner: ANA }, ...kpis(from));
      if (again) request(host, 'createSheet', form(0));
      host.clearRecords();
      request(host, 'createSheet', { ...form(again ? 100 : 0), name: 'S', calendar: null });
      return host.calls.filter(({ ofCell }) => !ofCell).length;
    };
    expect([calls(30, false), calls(30, true)]).toEqual([calls(3, false), calls(3, true)]);
  });
});

describe('the daily check', () => {
  test('mails the deputy alone while the owner is away, in one mail with their own', () => {
    const host = funnel((file) => {
      file.spreadsheet.enter(OCTOBER, at('owner', 6), BEN);
      away(file);
    });
    turnOn(host);
    expect(checkOn(host, '2011-10-18')).toEqual([BEN]);
    const text = host.outbox.at(-1)?.body ?? '';
    expect(text).toContain('who is away until 20 Oct: Deals.');
    expect(text).toContain('- What counts: Orders that are signed');
    expect(text).toMatch(
      /- Go to its row: https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/edit#gid=\d+&range=A7\n/,
    );
    expect(checkOn(host, '2011-10-19')).toEqual([]);
    // She reads of it when she is back; her deputy has heard it.
    expect(checkOn(host, '2011-10-21')).toEqual([ANA]);
  });

  test('finds it renamed, with its columns moved and its rows sorted; made by hand it is found by its name', () => {
    const host = funnel((file) => away(file));
    const rows = host.spreadsheet.texts(MANUAL, 'A1:K4');
    const [headers = [], ...others] = rows.map((row) => [...row].reverse());
    host.spreadsheet.enterRows(MANUAL, 'A1', [headers, ...others.reverse()]);
    rename(host, MANUAL, 'Playbook');
    turnOn(host);
    expect(checkOn(host, '2011-10-18')).toEqual(expect.arrayContaining([BEN, ANA]));

    const byHand = openFile('2011-10-17');
    request(byHand, 'createSheet', october({ name: 'Cups washed', owner: ANA, check: 'weekly' }));
    byHand.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[10]]);
    byHand.spreadsheet.addSheet({ name: 'マニュアル' });
    byHand.spreadsheet.enterRows('マニュアル', 'A1', [
      ['KPI', '代理', '不在開始日', '不在終了日'],
      ['Cups washed', BEN, '2011-10-18', ''],
    ]);
    turnOn(byHand);
    expect(checkOn(byHand, '2011-10-18')).toEqual([BEN]);
    rename(byHand, 'マニュアル', 'x');
    byHand.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[11]]);
    expect(checkOn(byHand, '2011-10-25')).toEqual([BEN]);
  });

  test('the preview shows the same', () => {
    const host = funnel((file) => away(file));
    goTo(host, '2011-10-18');
    turnOn(host);
    const { form } = request(host, 'loadAlerts');
    const { mails } = request(host, 'previewAlerts', form);
    expect(mails.find(({ to }) => to === BEN)?.about).toEqual([
      `Deals: Behind. ${BEN} stands in for ${ANA} until 20 Oct.`,
    ]);
  });

  test('names what it can not read with its cell, and mails the owner', () => {
    const host = funnel((file) => {
      away(file);
      file.spreadsheet.enter(MANUAL, inManual('awayUntil', 3), 'next week');
    });
    turnOn(host);
    expect(checkOn(host, '2011-10-18')).toEqual([ANA]);
    expect(
      host.spreadsheet
        .texts('Alert log', 'B2:E20')
        .map((row) => row.join(' | '))
        .join('\n'),
    ).toContain('Manual | Deals |  | Manual!E3: Away until');
  });

  test('a deputy of a domain that nobody knows is asked about first', () => {
    const host = funnel((file) => {
      away(file);
      file.spreadsheet.enter(MANUAL, inManual('deputy', 3), 'ben@elsewhere.example');
    });
    turnOn(host);
    expect(request(host, 'loadAlerts').toConfirm).toEqual(['ben@elsewhere.example']);
    expect(checkOn(host, '2011-10-18')).toEqual([ANA]);
    request(host, 'confirmOwners', { addresses: ['ben@elsewhere.example'] });
    expect(checkOn(host, '2011-10-19')).toEqual(['ben@elsewhere.example']);
  });

  test('costs one call more than without, for 40 KPIs as for 4', () => {
    const cost = (count: number, hasManual: boolean) => {
      const host = openFile('2011-10-17', { workbook: { timeZone: 'Etc/UTC' } });
      const kpis = Array.from({ length: count }, (_, index) => ({
        name: index === 0 ? 'Deals' : `KPI ${index}`,
        owner: ANA,
        check: 'monthly' as const,
      }));
      request(host, 'createSheet', october(...kpis));
      host.spreadsheet.enterRows(
        OCTOBER,
        at('actual', 6),
        kpis.map(() => [60]),
      );
      if (!hasManual) host.spreadsheet.deleteSheet(MANUAL);
      turnOn(host);
      const calls = [18, 19, 20].map((day) => {
        host.setNow(Date.UTC(2011, 9, day, 9));
        host.clearRecords();
        for (const { id } of host.triggers) host.fireTrigger(id);
        return host.calls.filter(({ remote, ofCell }) => remote && !ofCell).length;
      });
      return calls[2] ?? 0;
    };
    expect([cost(4, true), cost(40, true)]).toEqual([cost(4, false) + 1, cost(4, false) + 1]);
  });
});

test('Progress shows the lines and who stands in, and speaks up for what has no deputy', () => {
  const host = funnel((file) => away(file));
  goTo(host, '2011-10-12');
  const asks = () => request(host, 'loadProgress');
  const [deals] = asks().kpis.filter(({ name }) => name === 'Deals');
  expect(deals?.manual?.lines.map(({ label }) => label)).toEqual([
    'What counts',
    'Where it comes from',
    'How to enter it',
    'First step',
  ]);
  expect(deals?.manual?.causes).toHaveLength(3);
  expect(deals?.manual?.standIns).toEqual([]);
  // Six days before there is still time to ask someone: she has another KPI.
  expect(asks().advice).toContainEqual(
    `${ANA} is away from 2011-10-18 to 2011-10-20, and Opportunities has no deputy: write one into its row of “Manual”, or give it a row there`,
  );
  goTo(host, '2011-10-18');
  host.spreadsheet.enter(MANUAL, inManual('deputy', 4), 'Eva');
  const view = asks();
  expect(view.kpis.find(({ name }) => name === 'Deals')?.manual?.standIns).toEqual([
    `${BEN} stands in for ${ANA} until 20 Oct.`,
  ]);
  expect(view.problems).toContainEqual({
    message: 'Manual!C4: “Eva” is not an e-mail address, so nobody stands in there.',
    cell: null,
  });
  goTo(host, '2011-10-21');
  expect(asks().advice.filter((one) => one.includes('away'))).toEqual([]);
});

describe('killed at any call', () => {
  // Of all calls of Create other tests tell: these make the manual.
  test.each(['insertSheet', 'setValues', 'showSheet', 'setName', 'setProperty'])(
    'of Create, at %s: pressed again there is one manual, and it is whole',
    (method) => {
      const form = (name: string) => ({ ...october({ name: 'Deals', owner: ANA }), name });
      const fresh = () => openFile('2011-10-17', { workbook: { timeZone: 'Etc/UTC' } });
      const baseline = fresh();
      baseline.clearRecords();
      request(baseline, 'createSheet', form(OCTOBER));
      const calls = countedCalls(baseline);
      const wanted = manualRows(baseline, ['kpi', 'counts', 'entry', 'causes'], 2);
      const kept = calls.findIndex((call) => call.method === 'setProperty');
      const struck = calls.findLastIndex((call, index) => call.method === method && index <= kept);
      expect(struck).toBeGreaterThan(0);
      const host = fresh();
      host.failAt(struck + 1, { kill: true });
      expect(() => host.call('answerSidebar', ['createSheet', form(OCTOBER)])).toThrow();
      host.failAt(0);
      request(host, 'createSheet', form('Again'));
      expect(host.engine.sheetNames().filter((name) => name.startsWith(MANUAL))).toEqual([MANUAL]);
      expect(manualRows(host, ['kpi', 'counts', 'entry', 'causes'], 2)).toEqual(wanted);
    },
  );

  test('of the check: the deputy is told, the owner is not, and one mail at most is sent twice', () => {
    const before: WorkbookFile = (() => {
      const host = openFile('2011-10-17', { workbook: { timeZone: 'Etc/UTC' } });
      request(
        host,
        'createSheet',
        october(...FUNNEL.slice(1, 2), { name: 'Leads', owner: EVA, check: 'weekly' }),
      );
      host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[10], [10]]);
      host.spreadsheet.enterRows(MANUAL, inManual('deputy', 2), [[BEN]]);
      host.spreadsheet.enterRows(MANUAL, inManual('awayUntil', 2), [['2011-10-20']]);
      turnOn(host);
      return host.save();
    })();
    const again = () => openFile('2011-10-18', { workbook: before });
    const mailed = (host: Host) => host.outbox.map(({ to }) => to.join()).sort();
    const baseline = again();
    baseline.clearRecords();
    fireTrigger(baseline);
    expect(mailed(baseline)).toEqual([BEN, EVA]);
    const fault = { kill: true, after: true, losesWrites: true } as const;
    for (const call of placesToKill(baseline, fault)) {
      const host = again();
      runKilled(host, call, fault, () => fireTrigger(host));
      fireTrigger(host);
      fireTrigger(host);
      const to = mailed(host);
      expect([call, [...new Set(to)], to.length <= 3]).toEqual([call, [BEN, EVA], true]);
    }
  });
});
