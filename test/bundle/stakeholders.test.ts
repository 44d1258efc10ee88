// Telling stakeholders that a target will not be made, on the built script: what the mail says, that it goes once, and what
// a run that is cut short leaves behind.

import type { TellDraft, TellPreview } from '../../src/protocol/stakeholders';
import type { Host, HostOptions } from '../../workbench/host/host';
import { allTexts, ask, at, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls, type Kill, placesToKill, runKilled } from './kills';

/** The same file for each test: made once, and opened anew. */
let saved: string | undefined;
const deals = (options: Partial<HostOptions> = {}): Host => {
  if (saved === undefined) {
    const host = openMade(october({ name: 'Deals', target: '120' }), '2011-10-17');
    host.spreadsheet.enter(OCTOBER, at('actual', 6), 30);
    saved = JSON.stringify(host.save());
  }
  return openFile('2011-10-17', { ...options, workbook: JSON.parse(saved) });
};
const draft = (change: Partial<TellDraft> = {}): TellDraft => ({
  sheet: OCTOBER,
  kpi: 'Deals',
  owner: 'ana@example.com',
  row: 6,
  to: 'Boss <boss@x.com>; pat@partner.example',
  words: '',
  ...change,
});
const preview = (host: Host, change: Partial<TellDraft> = {}): TellPreview =>
  request(host, 'previewTelling', draft(change));
const tell = (host: Host, { text }: TellPreview, change: Partial<TellDraft> = {}, again = false) =>
  ask(host, 'tellStakeholders', { ...draft(change), previewed: text, again });
const toldRows = (host: Host) =>
  (allTexts(host).Reviews ?? [])
    .map((row) => row.filter((text) => text !== '').join(' | '))
    .filter((text) => text.includes('Stakeholders told'));

test('the mail says what will land, by how much short, what was tried and what can be done; it goes once', () => {
  const host = deals();
  host.spreadsheet.enter(OCTOBER, at('action', 6), 'Call 20 old leads');
  const shown = preview(host, { words: 'Two shops were shut.\nMore on Monday.' });
  expect(shown).toMatchObject({
    to: ['boss@x.com', 'pat@partner.example'],
    outside: ['pat@partner.example'],
    subject: 'Deals: lands at 58, not at 120',
  });
  expect(host.outbox).toHaveLength(0);
  for (const part of [
    'Deals will fall short of its target',
    'Two shops were shut.\n\nMore on Monday.',
    'As of 16 Oct it stands at 30; the target is 120 by 31 Oct.',
    'If it goes on as so far, it lands at 58: 62 short.',
    'Call 20 old leads: Under way',
    '6.0 per counting day on the 15 counting days that are left; so far it was 1.9.',
    'Plan with 58 instead of 120.',
  ])
    expect(shown.text).toContain(part);
  const change = { words: 'Two shops were shut.\nMore on Monday.' };
  expect(tell(host, shown, change)).toEqual({ sentTo: ['boss@x.com', 'pat@partner.example'] });
  expect(host.outbox).toHaveLength(1);
  expect(host.outbox[0]).toMatchObject({ subject: shown.subject, body: shown.text, htmlBody: shown.html });
  expect(host.outbox[0]?.to.join()).toBe('boss@x.com,pat@partner.example');
  expect(toldRows(host)).toEqual([expect.stringContaining('boss@x.com, pat@partner.example')]);

  // The same people on the same day: only once it is asked for.
  expect(tell(host, preview(host, change), change)).toMatchObject({ asksAgain: true });
  expect(host.outbox).toHaveLength(1);
  expect(tell(host, preview(host, change), change, true)).toHaveProperty('sentTo');
  expect(host.outbox).toHaveLength(2);
  expect(toldRows(host)).toHaveLength(2);

  // A target that was reset is named, and something has changed since the preview.
  const before = preview(host, { to: 'new@x.com' });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 31);
  expect(tell(host, before, { to: 'new@x.com' })).toMatchObject({
    refused: expect.stringContaining('changed since the preview'),
  });
  const { target } = request(host, 'loadReset', draft0);
  request(host, 'resetTarget', {
    ...draft0,
    from: target,
    target: '95',
    reason: 'Two shops closed',
    day: '2011-10-12',
    pace: 'usual',
    stood: '',
    replace: false,
  });
  expect(preview(host).text).toContain('Target reset from 120 to 95 on 12 Oct');
  expect(host.outbox).toHaveLength(2);
});
const draft0 = { sheet: OCTOBER, kpi: 'Deals', owner: 'ana@example.com', row: 6 };

test('bad addresses, too many of them, and what else a mail can not bear', () => {
  const host = deals({ mailQuota: 1 });
  const refusing = (to: string) => ask(host, 'previewTelling', draft({ to }));
  expect(refusing('boss')).toMatchObject({
    problems: [{ path: 'to', message: expect.stringContaining('"boss"') }],
  });
  expect(refusing(' ')).toMatchObject({ problems: [{ path: 'to' }] });
  const many = Array.from({ length: 21 }, (_, index) => `a${index}@x.com`).join(', ');
  expect(refusing(many)).toMatchObject({ problems: [{ message: expect.stringContaining('21 addresses') }] });
  expect(refusing('boss@x.com\r\nBcc: all@evil.example')).toMatchObject({ problems: [{ path: 'to' }] });
  // One mail left, and two people.
  expect(tell(host, preview(host))).toMatchObject({ refused: expect.stringContaining('1 more mail') });
  expect(host.outbox).toEqual([]);
  expect(toldRows(host)).toEqual([]);
});

describe('whoever may not write down that it went sends nothing', () => {
  test('who may only look', () => {
    const host = deals({ mayEdit: false });
    const shown = preview(host);
    expect(tell(host, shown)).toMatchObject({ refused: expect.stringContaining('You may not change') });
    expect(host.outbox).toEqual([]);
    // Nor is anything left that would say that it may have gone.
    expect(tell(host, shown)).not.toHaveProperty('asksAgain');
  });

  test('whom the reviews are protected from', () => {
    const host = deals({ owner: 'boss@example.com' });
    expect(tell(host, preview(host))).toHaveProperty('sentTo');
    host.spreadsheet.protect('Reviews', undefined, ['boss@example.com']);
    for (const to of ['new@x.com', draft().to]) {
      expect(tell(host, preview(host, { to }), { to })).toMatchObject({
        refused: expect.stringContaining('on the sheet "Reviews", so nothing was done'),
      });
    }
    expect(host.outbox).toHaveLength(1);
    expect(toldRows(host)).toHaveLength(1);
  });
});

test('nothing that stands in a cell becomes markup, a header or a link', () => {
  const evil = '<img src=x onerror=alert(1)> evil.example';
  const host = deals();
  host.spreadsheet.enter(OCTOBER, 'A6', `${evil}\r\nBcc: x@evil.example`);
  host.spreadsheet.enter(OCTOBER, at('action', 6), evil);
  const kpi = request(host, 'loadProgress').kpis[0]?.typedName ?? '';
  const shown = preview(host, { kpi, words: evil });
  expect(shown.subject).not.toMatch(/[\r\n]/);
  expect(shown.html).not.toContain('<img');
  expect(shown.html).not.toContain('onerror=alert(1)>');
  expect(shown.text).not.toContain('evil.example');
});

test('in Japanese', () => {
  const host = openFile('2011-10-17');
  request(host, 'saveLanguage', { language: 'ja' });
  request(host, 'createSheet', { ...october({ name: '受注件数', target: '120' }), name: OCTOBER });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 30);
  const shown = preview(host, { kpi: '受注件数', to: 'boss@x.com' });
  expect(shown.subject).toBe('受注件数: 着地見込みは58(目標120)');
  expect(shown.text).toContain('このままのペースでは、着地は58で、62不足します。');
  expect(shown.text).not.toMatch(/target|counting day/);
});

test.each<[string, Kill]>([
  ['killed before it', { kill: true }],
  ['killed after it, and what was not committed is lost', { kill: true, after: true, losesWrites: true }],
])('at any call %s: never twice in silence, and in the end it is kept', (_, fault) => {
  // The first one makes the sheet where it is kept.
  const first = deals();
  const second = deals();
  expect(tell(second, preview(second))).toHaveProperty('sentTo');
  for (const workbook of [first, second].map((host) => JSON.stringify(host.save()))) {
    const open = () => openFile('2011-10-17', { workbook: JSON.parse(workbook) });
    const change = { to: 'other@x.com' };
    const calm = open();
    const shown = preview(calm, change);
    calm.clearRecords();
    expect(tell(calm, shown, change)).toHaveProperty('sentTo');
    let asked = 0;
    for (const call of placesToKill(calm, fault)) {
      const host = open();
      const mails = () => host.outbox.filter((mail) => mail.to.includes('other@x.com')).length;
      runKilled(host, call, fault, () => tell(host, shown, change));
      const before = mails();
      const reply = tell(host, shown, change);
      // It is done, or it is asked whether it is to go again: only then does it go a second time.
      expect([call, mails()]).toEqual([call, 'asksAgain' in reply ? before : 1]);
      if ('asksAgain' in reply) {
        asked += 1;
        expect(tell(host, shown, change, true)).toHaveProperty('sentTo');
      } else expect(reply).toHaveProperty('sentTo');
      const { rows } = host.engine.size(host.engine.sheetId('Reviews'));
      const kept = host.spreadsheet.texts('Reviews', `K2:K${rows}`).filter(([by]) => by === 'other@x.com');
      expect([call, kept.length > 0, kept.length <= mails()]).toEqual([call, true, true]);
    }
    expect(asked).toBeGreaterThan(0);
  }
});

test('as many calls for 60 KPIs as for 3', () => {
  const costOf = (count: number) => {
    const host = openFile('2011-10-17');
    const kpis = Array.from({ length: count }, (_, index) => ({ name: `KPI ${index}`, target: '120' }));
    request(host, 'createSheet', october(...kpis));
    host.spreadsheet.enterRows(
      OCTOBER,
      at('actual', 6),
      kpis.map(() => [30]),
    );
    const change = { kpi: 'KPI 1', row: 7 };
    host.clearRecords();
    const shown = preview(host, change);
    const previewing = ours(host);
    host.clearRecords();
    expect(tell(host, shown, change)).toHaveProperty('sentTo');
    return [previewing, ours(host)];
  };
  expect(costOf(60)).toEqual(costOf(3));
});
const ours = (host: Host) => countedCalls(host).length;

describe('of what may be used up', () => {
  const cancelled = (actual: number, language?: 'ja') => {
    const host = openFile('2011-10-17');
    if (language !== undefined) request(host, 'saveLanguage', { language });
    request(host, 'createSheet', {
      ...october({ name: 'Cancelled', target: '300', direction: 'lower' }),
      name: OCTOBER,
    });
    host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
    return preview(host, { kpi: 'Cancelled' }).text;
  };

  test('the mail says what may still be used, not what has to be reached', () => {
    const text = cancelled(200);
    expect(text).toContain(
      'At most 6.7 per counting day on the 15 counting days that are left; so far it was 12.5.',
    );
    expect(cancelled(200, 'ja')).toContain('1営業日あたり6.7以内に抑える必要があります');
  });

  test('nobody has to choose where it keeps to its target', () => {
    const text = cancelled(100);
    expect(text).toContain('which makes the target');
    expect(text).not.toMatch(/THE OPTIONS|instead of|Nothing that was tried/);
    expect(cancelled(200)).toContain('THE OPTIONS');
  });
});
