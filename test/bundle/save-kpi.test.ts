// Who answers for a KPI and what is being done about it, as the sidebar has the built script write it down.

import { isDate } from '../../src/cells/cell';
import type { NoteChanges } from '../../src/protocol/read-notes';
import type { KpiView } from '../../src/protocol/replies';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { NoteField } from '../../src/sheet/read/kpi-notes';
import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';
import { ask, at, OCTOBER, october, openMade, request } from './a-file';

const made = (...kpis: readonly Partial<KpiForm>[]) => {
  const host = openMade(october(...kpis), '2011-10-17');
  return host;
};
const enter = (host: Host, cell: string, entry: Entry) => host.spreadsheet.enter(OCTOBER, cell, entry);
const value = (host: Host, cell: string) => host.spreadsheet.value(OCTOBER, cell);
const shown = (host: Host, name: string): KpiView => {
  const kpi = request(host, 'loadProgress').kpis.find((one) => one.name === name);
  if (kpi === undefined) throw new Error(`${name} is not shown.`);
  return kpi;
};
const save = (host: Host, { typedName, row, notes }: KpiView, to: Partial<Record<NoteField, string>>) => {
  const changes: NoteChanges = Object.fromEntries(
    Object.entries(to).map(([field, text]) => [field, { from: notes[field as NoteField], to: text }]),
  );
  return ask(host, 'saveKpi', { sheet: OCTOBER, kpi: typedName, owner: notes.owner, row, changes });
};
/** Every cell of the sheet that a script has set. */
const writes = (host: Host) => host.calls.filter(({ method }) => /^(set(?!Property)|clear)/.test(method));

test('shows owner, cause, action and its day, and the pace beside what is needed', () => {
  const host = made({ name: 'Deals', target: '310' });
  enter(host, at('actual', 6), 80);
  enter(host, at('cause', 6), 'Half the team was ill');
  enter(host, at('actionDue', 6), '2011-10-20');
  expect(shown(host, 'Deals')).toMatchObject({
    notes: {
      owner: 'ana@example.com',
      cause: 'Half the team was ill',
      action: '',
      actionDue: '2011-10-20',
    },
    fixedNotes: {},
    pace: '5.0 per counting day so far, 15.3 needed',
  });
});

test.each<[string, Partial<KpiForm>, Entry, string | null]>([
  [
    'of an allowance',
    { kind: 'total', direction: 'lower', target: '31' },
    8,
    '0.5 per counting day so far, 1.5 left to use',
  ],
  ['in its unit', { unit: 'pound', target: '3100' }, 1600, '£100 per counting day so far, £100 needed'],
  ['of a rate: none', { kind: 'rate', unit: 'percent', target: '5%' }, 0.04, null],
  ['without an actual: none', { target: '150' }, '', null],
])('the pace %s', (_, kpi, actual, pace) => {
  const host = made({ name: 'Deals', ...kpi });
  enter(host, at('actual', 6), actual);
  expect(shown(host, 'Deals').pace).toBe(pace);
});

test('writes the changed cells only, wherever the row has gone', () => {
  const host = made({ name: 'Calls' }, { name: 'Deals' });
  const deals = shown(host, 'Deals');
  host.spreadsheet.insertRows(OCTOBER, 6, 2);
  host.clearRecords();
  expect(save(host, deals, { action: 'Call twice', actionDue: '2011-10-24' })).toEqual({ done: true });
  expect(writes(host).map(({ method }) => method)).toEqual(['setValue', 'setValue']);
  const row = [6, 7, 8, 9, 10].find((one) => value(host, `A${one}`) === 'Deals') ?? 0;
  expect(row).not.toBe(deals.row);
  expect(value(host, at('action', row))).toBe('Call twice');
  expect(host.spreadsheet.text(OCTOBER, at('actionDue', row))).toBe('2011-10-24');
  expect(isDate(value(host, at('actionDue', row)))).toBe(true);
  expect(shown(host, 'Deals').notes).toMatchObject({ action: 'Call twice', actionDue: '2011-10-24' });
});

test('writes text that is never anything else', () => {
  const host = made({ name: 'Deals' });
  for (const text of [
    '=1+1',
    '+44 20',
    '-5%',
    '10/3',
    'TRUE',
    "'tis",
    '=HYPERLINK("http://x")',
    '@me',
    '1e5',
  ]) {
    const lines = `${text}\nand more`;
    expect(save(host, shown(host, 'Deals'), { cause: text, action: lines })).toEqual({ done: true });
    expect(value(host, at('cause', 6))).toBe(text);
    expect(host.spreadsheet.formula(OCTOBER, at('cause', 6))).toBe('');
    expect(shown(host, 'Deals').notes).toMatchObject({ cause: text, action: lines });
  }
});

test('clears what is emptied, and takes names beside addresses apart from them', () => {
  const host = made({ name: 'Deals' });
  enter(host, at('cause', 6), 'Rain');
  enter(host, at('actionDue', 6), '2011-10-20');
  const deals = shown(host, 'Deals');
  expect(save(host, deals, { owner: ' ann@x.com, bob@x.com ', cause: '', actionDue: '' })).toEqual({
    done: true,
  });
  expect([at('owner', 6), at('cause', 6), at('actionDue', 6)].map((cell) => value(host, cell))).toEqual([
    'ann@x.com, bob@x.com',
    '',
    '',
  ]);
});

test.each<[NoteField, string, RegExp]>([
  ['owner', 'ann@x', /"ann@x" is not an e-mail address/],
  ['owner', 'a@x.com b@x.com c@x.com d@x.com e@x.com f@x.com', /6 addresses are too many/],
  ['actionDue', '31/10/2011', /"31\/10\/2011" is not a date/],
  ['actionDue', '2011-02-30', /is not a date/],
  ['cause', 'x'.repeat(1001), /at most 1000 characters/],
])('says beside %s what is wrong with it, and writes nothing', (field, to, message) => {
  const host = made({ name: 'Deals' });
  const deals = shown(host, 'Deals');
  host.clearRecords();
  const other: NoteField = field === 'action' ? 'cause' : 'action';
  expect(save(host, deals, { [field]: to, [other]: 'Fine' })).toMatchObject({
    refused: expect.any(String),
    problems: [{ path: field, message: expect.stringMatching(message) }],
  });
  expect(writes(host)).toEqual([]);
});

describe('where someone has changed a cell meanwhile', () => {
  test.each<[NoteField, Entry, string]>([
    ['action', 'Ask Ben', 'Ask Ben'],
    ['owner', 'zoe@x.com', 'zoe@x.com'],
    ['actionDue', '2011-10-28', '2011-10-28'],
  ])('nothing is written, and what stands in %s now is shown', (field, entry, now) => {
    const host = made({ name: 'Deals' });
    const deals = shown(host, 'Deals');
    enter(host, at(field, 6), entry);
    host.clearRecords();
    const to = { owner: 'ann@x.com', action: 'Call', actionDue: '2011-10-30' }[field as 'owner'];
    const reply = save(host, deals, { [field]: to, cause: 'Rain' });
    expect(reply).toMatchObject({
      refused: expect.stringContaining('meanwhile'),
      problems: [{ path: field, message: expect.stringContaining(now) }],
      now: { [field]: now, cause: '' },
    });
    expect(writes(host)).toEqual([]);
  });

  test('to the very same, it is done', () => {
    const host = made({ name: 'Deals' });
    const deals = shown(host, 'Deals');
    enter(host, at('action', 6), 'Call');
    expect(save(host, deals, { action: 'Call' })).toEqual({ done: true });
  });

  test('another cell of the row may have changed', () => {
    const host = made({ name: 'Deals' });
    const deals = shown(host, 'Deals');
    enter(host, at('cause', 6), 'Rain');
    expect(save(host, deals, { action: 'Call' })).toEqual({ done: true });
    expect(value(host, at('cause', 6))).toBe('Rain');
  });

  test('a KPI that is gone is said', () => {
    const host = made({ name: 'Deals' });
    const deals = shown(host, 'Deals');
    enter(host, 'A6', 'Calls');
    expect(save(host, deals, { action: 'Call' })).toEqual({ refused: expect.stringContaining('"Deals"') });
  });
});

describe('never writes into what a formula fills', () => {
  test.each<[string, NoteField, string, Entry, string]>([
    ['a formula of its own', 'owner', at('owner', 6), '="a"&"@x.com"', at('owner', 6)],
    ['the header', 'cause', at('cause', 5), '={"Cause"; "Rain"; "Snow"}', at('cause', 5)],
    ['a row above', 'action', at('action', 6), '={"Call"; "Ask"; "Wait"}', at('action', 6)],
    ['the cell on the left', 'action', at('cause', 7), '={"Rain", "Call"}', at('cause', 7)],
  ])('from %s', (_, field, cell, formula, named) => {
    const host = made({ name: 'Calls' }, { name: 'Deals' });
    enter(host, cell, formula);
    const name = field === 'owner' ? 'Calls' : 'Deals';
    const kpi = shown(host, name);
    expect(kpi.fixedNotes[field]).toContain(named);
    host.clearRecords();
    expect(save(host, kpi, { [field]: field === 'owner' ? 'b@x.com' : 'Mine' })).toMatchObject({
      problems: [{ path: field, message: expect.stringContaining(named) }],
    });
    expect(writes(host)).toEqual([]);
  });

  test('a typed cell beside formulas of other kinds can be edited', () => {
    const host = made({ name: 'Calls', actuals: 'log' }, { name: 'Deals', actuals: 'log' });
    enter(host, at('owner', 6), '=A1');
    for (const name of ['Calls', 'Deals']) {
      expect(Object.keys(shown(host, name).fixedNotes)).toEqual(name === 'Calls' ? ['owner'] : []);
    }
  });

  test('a sheet without the column says so', () => {
    const host = made({ name: 'Deals' });
    enter(host, at('cause', 5), 'Why');
    expect(shown(host, 'Deals').fixedNotes).toEqual({ cause: expect.stringContaining('“Cause”') });
  });
});

test('two KPIs of one name are shown apart, and each is written in its own row', () => {
  const host = made({ name: 'Calls' }, { name: 'Deals', owner: 'bob@x.com' });
  enter(host, 'A7', 'Calls');
  for (const [row, owner] of [
    [6, 'ana@example.com'],
    [7, 'bob@x.com'],
  ] as const) {
    expect(save(host, shown(host, `Calls (${owner})`), { action: `Ask ${owner}` })).toEqual({ done: true });
    expect(value(host, at('action', row))).toBe(`Ask ${owner}`);
  }
});

test('of two KPIs of one name the one that was shown is written, whoever was sorted above it', () => {
  const host = made({ name: 'Calls' }, { name: 'Deals', owner: 'bob@x.com' });
  enter(host, 'A7', 'Calls');
  const asked = { sheet: OCTOBER, kpi: 'Calls', changes: { action: { from: '', to: 'Ask' } } };
  expect(ask(host, 'saveKpi', { ...asked, owner: 'bob@x.com', row: 6 })).toEqual({ done: true });
  expect([value(host, at('action', 6)), value(host, at('action', 7))]).toEqual(['', 'Ask']);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  [
    'a field that is none',
    { sheet: OCTOBER, kpi: 'Deals', owner: '', row: 6, changes: { target: { from: '', to: '1' } } },
  ],
  [
    'a text that is none',
    { sheet: OCTOBER, kpi: 'Deals', owner: '', row: 6, changes: { cause: { from: 1, to: '1' } } },
  ],
])('refuses a request of %s', (_, wrong) => {
  const host = made({ name: 'Deals' });
  expect(host.call('answerSidebar', ['saveKpi', ...(wrong === undefined ? [] : [wrong])])).toMatchObject({
    refused: expect.any(String),
  });
});
