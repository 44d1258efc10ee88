// What a large file costs: counted in calls, and in how often something is looked at, never in time.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, openFile, request } from '../bundle/a-file';
import { turnOn } from '../bundle/mornings';
import { fileOf, JUNE, june, mailsUntil, onThe, rowsOf } from './a-case';

const CALLS = { name: 'Calls', target: '300', check: 'daily' as const };

/** Calls that the script made itself, by method. */
const callsOf = (host: Host, method: RegExp) =>
  host.calls.filter((call) => !call.ofCell && method.test(call.method)).length;

describe('H12: a paste over rows of which not all are followed', () => {
  const ROWS = 400;

  /** A sheet with so many rows, of which only some have a name. */
  function withRows(count: number, isNamed: (index: number) => boolean): Host {
    const host = fileOf('2026-06-18', june(CALLS));
    host.spreadsheet.insertRows(JUNE, 20, ROWS);
    const names = Array.from({ length: count }, (_, index) => [isNamed(index) ? `Calls ${index}` : '']);
    host.spreadsheet.enterRows(JUNE, 'A7', names);
    return host;
  }

  /** What a paste of actuals into all of them costs, in calls that write. */
  function costOf(
    count: number,
    isNamed: (index: number) => boolean,
    actual: (index: number) => string | number,
  ) {
    const host = withRows(count, isNamed);
    host.clearRecords();
    host.spreadsheet.enterRows(
      JUNE,
      at('actual', 7),
      Array.from({ length: count }, (_, index) => [actual(index)]),
    );
    return { host, writes: callsOf(host, /^set(Value|Formula|NumberFormat)/) };
  }

  test.each<[string, (index: number) => boolean, (index: number) => string | number]>([
    ['every other row has a name', (index) => index % 2 === 0, () => 12],
    ['every third row is a formula', () => true, (index) => (index % 3 === 0 ? '=1+1' : 12)],
    ['names and formulas alternate', (index) => index % 3 !== 1, (index) => (index % 2 === 0 ? '=1+1' : 12)],
  ])('H12: where %s, it costs the same calls for 400 rows as for 40', (_, isNamed, actual) => {
    const { host, writes } = costOf(ROWS, isNamed, actual);
    expect(writes).toBe(costOf(40, isNamed, actual).writes);
    expect(writes).toBeLessThan(20);
    const days = host.spreadsheet
      .texts(JUNE, `${at('dataThrough', 7)}:${at('dataThrough', 6 + ROWS)}`)
      .flat();
    expect(days).toEqual(days.map((_day, index) => (isNamed(index) ? onThe(17) : '')));
    expect(days.filter((day) => day !== '').length).toBeGreaterThan(100);
  });

  test('H12: names pasted into every other row cost the same calls', () => {
    const costOfNames = (count: number) => {
      const host = withRows(0, () => true);
      host.clearRecords();
      const names = Array.from({ length: count }, (_, index) => [index % 2 === 0 ? `Calls ${index}` : '']);
      host.spreadsheet.enterRows(JUNE, 'A7', names);
      return callsOf(host, /^set(Value|Formula|NumberFormat)/);
    };
    expect(costOfNames(400)).toBe(costOfNames(40));
  });

  test('H12: what stands in between stays what it is, whatever it looks like', () => {
    const host = withRows(40, (index) => index % 2 === 0);
    const column = at('dataThrough');
    // Below a row without a name: a text like a number, a date, a truth value, a formula, what a formula has spread.
    host.spreadsheet.enter(JUNE, `${column}8`, "'2026-06");
    host.spreadsheet.enter(JUNE, `${column}10`, '2026-06-03');
    host.spreadsheet.enter(JUNE, `${column}12`, 'TRUE');
    host.spreadsheet.enter(JUNE, `${column}14`, '=1+2');
    host.spreadsheet.enterRows(JUNE, `${column}30`, [[''], [''], [''], [''], ['']]);
    host.spreadsheet.enter(JUNE, `${column}30`, '=SEQUENCE(5,1,DATE(2026,6,10))');
    const shown = () => {
      host.setNow(host.now);
      return host.spreadsheet.values(JUNE, `${column}7:${column}46`).map(([value]) => value);
    };
    const before = shown();
    const actuals = Array.from({ length: 40 }, (_, index) => [index]);
    host.spreadsheet.enterRows(JUNE, at('actual', 7), actuals);
    const after = shown();
    for (const row of [8, 10, 12, 14, 16, 30, 31, 32, 33, 34])
      expect(after[row - 7]).toEqual(before[row - 7]);
    expect(host.spreadsheet.formula(JUNE, `${column}14`)).toBe('=1+2');
    expect(host.spreadsheet.texts(JUNE, `${column}9:${column}9`)).toEqual([[onThe(17)]]);
  });
});

describe('H16: the Alerts tab over many watched sheets', () => {
  function withSheets(count: number): Host {
    const host = openFile('2026-06-18');
    for (let sheet = 1; sheet <= count; sheet++)
      request(host, 'createSheet', {
        ...june(CALLS),
        name: `Sheet ${sheet}`,
        calendar: sheet === 1 ? { weekdays: 'Every day', holidays: '' } : null,
      });
    return host;
  }

  /** What each of its requests costs, in calls that leave the sandbox. */
  function costs(sheets: number): Record<string, number> {
    const host = withSheets(sheets);
    const remote = (run: () => void) => {
      host.clearRecords();
      run();
      return host.calls.filter((call) => call.remote && !call.ofCell).length;
    };
    const { form } = request(host, 'loadAlerts');
    expect(form.sheets).toHaveLength(sheets);
    return {
      opened: remote(() => request(host, 'loadAlerts')),
      saved: remote(() => request(host, 'saveAlerts', { ...form, isOn: true })),
      previewed: remote(() => request(host, 'previewAlerts', { ...form, isOn: true })),
      openedAgain: remote(() => request(host, 'loadAlerts')),
    };
  }

  test('H16: each more is read once when the tab opens, is saved, and previews; when it opens again, not at all', () => {
    const [few, more] = [costs(2), costs(6)];
    const each = Object.entries(more).map(([what, cost]) => [what, (cost - (few[what] ?? 0)) / 4]);
    expect(Object.fromEntries(each)).toEqual({ opened: 1, saved: 1, previewed: 1, openedAgain: 0 });
  });
});

describe('H18: 100 KPIs behind, with 2,000 Chinese characters each', () => {
  test('H18: the check goes to its end, its mails go, and what is kept is short', () => {
    const kpis = Array.from(
      { length: 100 },
      (_, index): Partial<KpiForm> => ({
        ...CALLS,
        name: `Calls ${index}`,
        owner: `owner${index % 4}@example.com`,
      }),
    );
    const host = fileOf('2026-06-18', june(...kpis));
    const name = (index: number) => `${index}${'销售线索转化'.repeat(333)}`;
    host.spreadsheet.enterRows(
      JUNE,
      'A6',
      kpis.map((_, index) => [name(index)]),
    );
    host.spreadsheet.enterRows(
      JUNE,
      at('actual', 6),
      kpis.map(() => [20]),
    );
    turnOn(host, { checksInARow: 1 });
    const mails = mailsUntil(host, onThe(19));
    expect(mails).toHaveLength(4);
    for (const { subject, body, htmlBody } of host.outbox) {
      expect(subject.length).toBeLessThanOrEqual(250);
      expect((body.length + (htmlBody?.length ?? 0)) * 3).toBeLessThan(200_000);
    }
    const { lastCheck, lastError } = request(host, 'loadAlerts');
    expect([lastError, /could not/.test(lastCheck?.what ?? 'could not')]).toEqual([null, false]);
    expect(rowsOf(host, 'History')).toHaveLength(100);
    for (const [, , kpi = ''] of [...rowsOf(host, 'History'), ...rowsOf(host, 'Alert log')])
      expect(kpi.length).toBeLessThanOrEqual(2000);
    // What is known of them is known by short keys: nobody hears it again, and nothing is written twice.
    expect(request(host, 'checkAtOnce').what).toMatch(/no/i);
    expect(rowsOf(host, 'History')).toHaveLength(100);
    const kept = JSON.stringify(Object.entries(host.properties));
    expect(kept).not.toContain('销售');
    expect(kept.length).toBeLessThan(50_000);
  });
});
