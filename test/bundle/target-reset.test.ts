// A target that is reset, on the built script: what is kept, what follows in the cells, and what a run that is cut short
// leaves behind.

import type { KpiView } from '../../src/protocol/replies';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { ResetForm } from '../../src/protocol/target-reset';
import { type NoteGetters, noteAt } from '../../workbench/host/engine/notes';
import type { Host } from '../../workbench/host/host';
import type { FaultOptions } from '../../workbench/host/state/faults';
import { allTexts, ask, at, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls } from './kills';

const made = (kpis: readonly Partial<KpiForm>[], day = '2011-10-12') => {
  const host = openMade(october(...kpis), day);
  return host;
};
const shown = (host: Host, name = 'Deals'): KpiView => {
  const kpi = request(host, 'loadProgress').kpis.find((one) => one.name === name);
  if (kpi === undefined) throw new Error(`${name} is not shown.`);
  return kpi;
};
const placeOf = ({ typedName, row, notes }: KpiView) => ({
  sheet: OCTOBER,
  kpi: typedName,
  owner: notes.owner,
  row,
});
const ASKED: ResetForm = {
  target: '95',
  reason: 'Two shops closed',
  day: '2011-10-12',
  pace: 'usual',
  stood: '',
  replace: false,
};
const loaded = (host: Host, kpi = shown(host)) => request(host, 'loadReset', placeOf(kpi));
function reset(host: Host, change: Partial<ResetForm> & { from?: string } = {}, kpi = shown(host)) {
  return ask(host, 'resetTarget', { ...placeOf(kpi), from: loaded(host, kpi).target, ...ASKED, ...change });
}
const value = (host: Host, cell: string) => host.spreadsheet.value(OCTOBER, cell);
const formula = (host: Host, cell: string) => host.spreadsheet.formula(OCTOBER, cell);
function cellPlace(cell: string) {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}
const noteOn = (host: Host, cell: string) => {
  const { row, column } = cellPlace(cell);
  const sheetId = host.engine.sheetId(OCTOBER);
  const getters = host.engine.model.getters as unknown as NoteGetters;
  return noteAt(getters as never, { sheetId, row: row - 1, col: column - 1 }) ?? '';
};
/** Rows of the reviews, each as one text. */
const reviews = (host: Host) =>
  (allTexts(host).Reviews ?? [])
    .slice(1)
    .map((row) => row.filter((text) => text !== '').join(' | '))
    .filter((text) => text !== '');
/** What the row of a sheet shows, by its headers. */
const cells = (host: Host, row = 6) => {
  const [headers = [], ...rows] = (allTexts(host)[OCTOBER] ?? []).slice(4);
  return Object.fromEntries(headers.map((header, index) => [header, rows[row - 6]?.[index] ?? '']));
};

/** The same file for each test: made once, and opened anew. */
let saved: string | undefined;
const deals = (actual: number): Host => {
  saved ??= JSON.stringify(made([{ name: 'Deals', target: '120' }]).save());
  const host = openFile('2011-10-12', { workbook: JSON.parse(saved) });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
  return host;
};

test('the target of before, its day and the reason are kept in the reviews and on the cell, and Explain tells them', () => {
  const host = deals(30);
  expect(reset(host)).toEqual({ done: true });
  expect(value(host, at('target', 6))).toBe(95);
  expect(reviews(host)).toEqual([
    expect.stringMatching(/2011-10-12 \| October 2011 \| Deals \| Target reset/),
  ]);
  expect(reviews(host)[0]).toContain('Two shops closed | 120 | 95');
  expect(noteOn(host, at('target', 6))).toContain('Target reset from 120 to 95 on 12 Oct: Two shops closed');
  expect(shown(host)).toMatchObject({ target: '95', reset: 'Target reset from 120 to 95 on 12 Oct' });
  // From the start of the period, as usual: no column is added.
  expect(cells(host)).not.toHaveProperty('Pace from');
  expect(cells(host)).toMatchObject({ Expected: '34', 'Pace gap': '-3.9%' });

  // Another one goes behind it: nothing of the first is lost.
  expect(reset(host, { target: '90', reason: 'A third one' })).toEqual({ done: true });
  expect(reviews(host)).toHaveLength(2);
  expect(noteOn(host, at('target', 6)).split('\n')).toEqual(
    expect.arrayContaining([
      'Target reset from 120 to 95 on 12 Oct: Two shops closed',
      'Target reset from 95 to 90 on 12 Oct: A third one',
    ]),
  );
  expect(loaded(host).before).toHaveLength(2);

  // What someone types over it is no reset.
  host.spreadsheet.enter(OCTOBER, at('target', 6), 100);
  expect(shown(host).reset).toBeNull();
});

test('with a line of its own, cells and panel go by it, and say where the pace leads', () => {
  const host = deals(20);
  expect(loaded(host)).toMatchObject({ isLineOffered: true, stood: { text: '20', day: '11 Oct' } });
  expect(reset(host, { pace: 'line' })).toEqual({ done: true });
  expect(cells(host)).toMatchObject({
    Target: '95',
    Status: 'On track',
    Expected: '20',
    'Pace gap': '0.0%',
    Landing: '95',
    Planned: '20',
    'Pace from': '2011-10-12',
    'Stood at': '20',
  });
  expect(shown(host)).toMatchObject({ status: 'onTrack', gap: '0.0%', landing: '95' });
  expect(shown(host).explanation.plan).toBe(
    'Since 12 Oct it is judged by a line that starts at 20, and so is its landing. At its pace since the start it lands at 56.',
  );
  host.setNow(Date.UTC(2011, 9, 17, 8));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 33);
  expect(cells(host)).toMatchObject({ Expected: '39', 'Pace gap': '-6.1%', Status: 'At risk' });
  expect(shown(host)).toMatchObject({ status: 'atRisk', gap: '-6.1%' });
  // Judged as usual again: the line is taken away.
  expect(reset(host, { target: '80', day: '2011-10-17' })).toEqual({ done: true });
  expect(cells(host)).toMatchObject({ 'Pace from': '', Planned: '', Expected: '41' });
  expect(shown(host).gap).toBe(cells(host)['Pace gap']);
  // Nothing is wrong with the columns that were added.
  expect(request(host, 'loadProgress')).toMatchObject({ problems: [], blocked: [], broken: [] });
});

test('a formula is replaced only if one agrees, and is kept', () => {
  const host = deals(20);
  host.spreadsheet.enter(OCTOBER, at('target', 6), '=60*2');
  expect(loaded(host)).toMatchObject({ formula: '=60*2', target: '120' });
  expect(reset(host)).toMatchObject({ problems: [{ path: 'replace' }] });
  expect(formula(host, at('target', 6))).toBe('=60*2');
  expect(reset(host, { replace: true })).toEqual({ done: true });
  expect(value(host, at('target', 6))).toBe(95);
  expect(noteOn(host, at('target', 6))).toContain('Until then a formula worked it out: =60*2');
  expect(reviews(host)[0]).toContain('Until then a formula worked it out: =60*2');
});

test.each<[string, Partial<ResetForm>, string]>([
  ['the same target', { target: '120' }, 'target'],
  ['no number', { target: 'less' }, 'target'],
  ['no target', { target: ' ' }, 'target'],
  ['no reason', { reason: ' ' }, 'reason'],
  ['no day', { day: 'soon' }, 'day'],
  ['a day before the period', { day: '2011-09-30' }, 'day'],
  ['a day without a figure before it', { day: '2011-10-20' }, 'day'],
  ['a day of which nobody knows where it stood', { day: '2011-10-05', pace: 'line' }, 'stood'],
])('%s is said at its field, and nothing is written', (_, change, path) => {
  const host = refusing;
  expect(reset(host, change)).toMatchObject({ problems: [expect.objectContaining({ path })] });
  expect(value(host, at('target', 6))).toBe(120);
  expect(reviews(host)).toEqual([]);
});
const refusing = deals(30);

test('of two people one resets, and the other is told', () => {
  const host = deals(30);
  const kpi = shown(host);
  expect(reset(host, {}, kpi)).toEqual({ done: true });
  expect(reset(host, { from: '120', target: '80' }, kpi)).toMatchObject({
    refused: 'Someone has changed this target meanwhile: it is 95 now. Look at it again.',
  });
  expect(reviews(host)).toHaveLength(1);
  host.spreadsheet.enter(OCTOBER, 'A6', 'Other deals');
  expect(ask(host, 'loadReset', placeOf(kpi))).toMatchObject({ refused: expect.stringContaining('Deals') });
});

test('where a plan leads elsewhere, a straight line to the new target takes its place', () => {
  const file = openFile('2011-10-12');
  request(file, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      {
        name: 'Deals',
        kind: 'total',
        unit: 'count',
        target: '1440',
        baseline: '',
        spread: 'even',
        shares: '',
        amounts: [],
      },
    ],
  });
  request(file, 'createSheet', { ...october({ name: 'Deals', target: '' }), targetsFromPlan: true });
  file.spreadsheet.enter(OCTOBER, at('actual', 6), 30);
  expect(loaded(file)).toMatchObject({ isPlanned: true, formula: expect.stringContaining('PLAN_TO_DATE') });
  expect(reset(file, { replace: true })).toEqual({ done: true });
  expect(cells(file)).toMatchObject({
    Target: '95',
    Planned: '34',
    Expected: '34',
    'Pace from': '2011-10-01',
  });
  expect(shown(file).gap).toBe(cells(file)['Pace gap']);
  expect(request(file, 'loadProgress').advice.filter((one) => one.includes('the plan says'))).toEqual([]);
});

/**
 * What is killed, where, and how many calls lie between two tries. That columns which are made in part are gone on from at any
 * point, test/sheet/read/line-columns.test.ts shows.
 */
test.each<['usual' | 'line', string, number, FaultOptions]>([
  ['line', 'killed before it', 4, { kill: true }],
  [
    'usual',
    'killed after it, and what was not committed is lost',
    3,
    { kill: true, after: true, losesWrites: true },
  ],
])(
  'judged by the %s way, and at any call %s: nothing is lost, and the same once more completes it',
  (pace, _, step, fault) => {
    const host = deals(20);
    const headers = (allTexts(host)[OCTOBER]?.[4] ?? []).map(
      (header, index) => formula(host, at5(index)) || header,
    );
    const place = placeOf(shown(host));
    let target = 120;
    for (let call = 1; ; call += step) {
      const request = { ...place, ...ASKED, from: String(target), pace, target: String(target - 1) };
      const told = `from ${target} to ${target - 1} `;
      host.clearRecords();
      host.failAt(call, fault);
      try {
        ask(host, 'resetTarget', request);
      } catch {
        // Killed.
      }
      host.failAt(0);
      const isOver = ours(host) < call;
      const now = value(host, at('target', 6));
      expect([target, target - 1]).toContain(now);
      // The old one is gone only once it is kept.
      if (now === target - 1) expect(noteOn(host, at('target', 6))).toContain(told);
      expect(ask(host, 'resetTarget', request)).toEqual({ done: true });
      expect(value(host, at('target', 6))).toBe(target - 1);
      expect(noteOn(host, at('target', 6)).split(told)).toHaveLength(2);
      expect(rowsOfReset(host, target, target - 1)).toBe(1);
      if (pace === 'line') {
        expect(cells(host)).toMatchObject({ Planned: '20', Expected: '20', 'Stood at': '20' });
        // As it was before the first of them.
        host.spreadsheet.enterRows(OCTOBER, 'A5', [[...headers, '', '', '']]);
        host.spreadsheet.enterRows(OCTOBER, 'AH6', [['', '']]);
      }
      target -= 1;
      if (isOver) break;
    }
    expect(target).toBeLessThan(105);
  },
);

const at5 = (index: number) => {
  const letters = index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
  return `${letters}5`;
};
/** How many rows tell of a reset, however many there are. */
function rowsOfReset(host: Host, before: number, after: number): number {
  const { rows } = host.engine.size(host.engine.sheetId('Reviews'));
  return host.spreadsheet
    .texts('Reviews', `P2:Q${rows}`)
    .filter(([one, other]) => one === String(before) && other === String(after)).length;
}

test('as many calls for 60 KPIs as for 3', () => {
  const costOf = (count: number) => {
    const host = made(Array.from({ length: count }, (_, index) => ({ name: `KPI ${index}`, target: '120' })));
    const kpi = shown(host, 'KPI 1');
    host.clearRecords();
    const view = loaded(host, kpi);
    const loading = ours(host);
    host.clearRecords();
    expect(ask(host, 'resetTarget', { ...placeOf(kpi), from: view.target, ...ASKED })).toEqual({
      done: true,
    });
    return [loading, ours(host)];
  };
  expect(costOf(60)).toEqual(costOf(3));
});
const ours = (host: Host) => countedCalls(host).length;

test('mails of the daily check name it, and a morning that tells nobody does not look for it', () => {
  const host = deals(20);
  expect(reset(host)).toEqual({ done: true });
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  request(host, 'checkAtOnce');
  expect(host.outbox.map(({ body }) => body).join()).toContain('Target: reset from 120 to 95 on 12 Oct');
  const kept = allTexts(host).History?.[1] ?? [];
  expect(kept).toContain('95.00');
  // One whole sheet less is read.
  const readings = () => host.calls.filter(({ method }) => method === 'getValues').length;
  host.clearRecords();
  request(host, 'checkAtOnce');
  const quiet = readings();
  host.setNow(Date.UTC(2011, 9, 20, 8));
  const before = host.outbox.length;
  host.clearRecords();
  request(host, 'checkAtOnce');
  expect(host.outbox.length).toBeGreaterThan(before);
  expect(readings()).toBe(quiet + 1);
});

test('whoever may only look is told so before they type', () => {
  deals(20);
  const host = openFile('2011-10-12', { mayEdit: false, workbook: JSON.parse(saved ?? '') });
  const refused = `You may not change ${at('target', 6)} on the sheet "October 2011"`;
  expect(loaded(host)).toMatchObject({ target: '120', fixed: expect.stringContaining(refused) });
  expect(reset(host)).toMatchObject({ refused: expect.stringContaining(refused) });
  expect(value(host, at('target', 6))).toBe(120);
});

describe('where something of it is protected, nothing of it is done', () => {
  const OTHERS = { owner: 'boss@example.com' };
  const begun = (): Host => {
    deals(20);
    const host = openFile('2011-10-12', { ...OTHERS, workbook: JSON.parse(saved ?? '') });
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 20);
    return host;
  };
  const protect = (host: Host, sheet: string, cell?: string) =>
    host.spreadsheet.protect(sheet, cell, ['boss@example.com']);

  test('the target', () => {
    const host = begun();
    protect(host, OCTOBER, at('target', 6));
    const refused = expect.stringContaining(`You may not change ${at('target', 6)}`);
    expect(loaded(host)).toMatchObject({ fixed: refused });
    expect(reset(host)).toMatchObject({ refused });
    expect(reviews(host)).toEqual([]);
    expect(noteOn(host, at('target', 6))).not.toContain('reset');
  });

  test('the reviews', () => {
    const host = begun();
    expect(reset(host)).toEqual({ done: true });
    protect(host, 'Reviews');
    const before = allTexts(host);
    expect(reset(host, { target: '90' })).toMatchObject({
      refused: expect.stringMatching(/You may not change A3:\w+ on the sheet "Reviews", so nothing was done/),
    });
    expect(allTexts(host)).toEqual(before);
  });

  test('a header whose formula would go by the line', () => {
    const host = begun();
    protect(host, OCTOBER, at('landing', 5));
    expect(reset(host, { pace: 'line' })).toMatchObject({
      refused: expect.stringContaining(`You may not change ${at('landing', 5)}`),
    });
    expect(reviews(host)).toEqual([]);
    expect(cells(host)).not.toHaveProperty('Pace from');
    // From the start of the period it needs no column.
    expect(reset(host)).toEqual({ done: true });
  });
});

test('the best that was ever held is known from History, also once its sheet is called otherwise', () => {
  const host = deals(20);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  for (let day = 12; day <= 20; day++) {
    host.setNow(Date.UTC(2011, 9, day, 8));
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 20 + 2 * (day - 12));
    request(host, 'checkAtOnce');
  }
  const why = () => loaded(host).outOfReach?.join(' ') ?? '';
  const said = why();
  expect(said).toContain('The best ever held for that long is 2.0');
  const [oldName, newName] = ['History', 'What was'];
  const { engine } = host;
  engine.model.dispatch('RENAME_SHEET', { sheetId: engine.sheetId(oldName), oldName, newName });
  expect(why()).toBe(said);
});
