// Sheets as nobody should fill them in, and some do: the row that is wrong is out, named, and nothing else suffers.

import type { KpiForm } from '../../src/protocol/setup-form';
import { COLUMN_WORDS, type ColumnKey, MESSAGES } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { ask, at, request } from '../bundle/a-file';
import { turnOn } from '../bundle/mornings';
import {
  CALLS,
  DEALS,
  fileOf,
  JUNE,
  june,
  mailsUntil,
  onThe,
  previewOf,
  problemsOf,
  progressOf,
  rowsOf,
  shown,
  type,
} from './a-case';

/** Two KPIs of June on the 18th: the first is what a test makes of it, the other far behind. */
function twoKpis(): Host {
  const host = fileOf('2026-06-18', june(CALLS, DEALS));
  type(host, 'actual', 170);
  type(host, 'actual', 20, 7);
  return host;
}

/** Pastes a column from the first KPI on. */
const enterColumn = (host: Host, key: ColumnKey, entries: readonly (string | number)[]) =>
  host.spreadsheet.enterRows(
    JUNE,
    at(key, 6),
    entries.map((entry) => [entry]),
  );

/** Lets a file be checked on the next morning. */
function checkedAfter(break_: (host: Host) => void): { host: Host; mails: string[] } {
  const host = twoKpis();
  break_(host);
  turnOn(host, { checksInARow: 1 });
  return { host, mails: mailsUntil(host, onThe(19)) };
}

/** Columns that formulas fill: what is typed there is another case. */
const COMPUTED: readonly ColumnKey[] = [
  'status',
  'paceGap',
  'landing',
  'shortfall',
  'requiredPace',
  'achievement',
  'expected',
  'planned',
  'logged',
  'loggedThrough',
  'forecast',
  'forecastLow',
  'forecastHigh',
  'chance',
  'judgedAsOf',
];

const FAMILY = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}';
const LONG = 49_970;

describe('H1: a head whose start is after its end', () => {
  test.each(['loadNextPeriod', 'createNextPeriod'] as const)('H1: has no next period (%s)', (name) => {
    const host = twoKpis();
    host.spreadsheet.enter(JUNE, 'A3', '2026-07-20');
    expect(ask(host, name, { sheet: JUNE })).toEqual({ refused: expect.stringContaining('2026-07-20') });
    // The lock is free again.
    host.spreadsheet.enter(JUNE, 'A3', onThe(1));
    expect(request(host, 'createNextPeriod', { sheet: JUNE }).sheet).toBe('July 2026');
  });

  test('H1: is said once, of the head, and not of its rows', () => {
    const host = twoKpis();
    host.spreadsheet.enter(JUNE, 'A3', '2026-07-20');
    expect(problemsOf(host).filter((message) => message.includes('2026-07-20'))).toHaveLength(1);
  });
});

describe('H2: a text as long as a cell may be', () => {
  const LONG_TEXTS = [
    ['letters', 'x'.repeat(LONG)],
    ['kanji', '長'.repeat(LONG)],
    ['joined emoji', FAMILY.repeat(LONG / FAMILY.length)],
  ] as const;

  test.each(LONG_TEXTS)(
    'H2: of %s in Check is quoted with 40 characters of it, in Progress and in the log',
    (_, text) => {
      const { host, mails } = checkedAfter((one) => type(one, 'check', text));
      const quoted = problemsOf(host).find((message) => message.startsWith('Check must be'));
      const [, typed = ''] = /"(.*)…"/u.exec(quoted ?? '') ?? [];
      expect(text.startsWith(typed)).toBe(true);
      expect([...new Intl.Segmenter().segment(typed)]).toHaveLength(40);
      // None is cut: what is left begins with a whole one.
      const first = [...new Intl.Segmenter().segment(text.slice(0, 20))][0]?.segment ?? '';
      expect(text.slice(typed.length).startsWith(first)).toBe(true);
      // The other KPI is told, History has it, and the cell is named in the log.
      expect(mails).toEqual([expect.stringContaining('Deals')]);
      expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toContain('Deals');
      expect(rowsOf(host, 'Alert log').flat()).toContainEqual(expect.stringMatching(/Row 6: Check must be/));
      expect(request(host, 'loadAlerts')).toMatchObject({
        lastCheck: { what: expect.not.stringMatching(/could not/) },
        lastError: null,
      });
    },
  );

  test('H2: in any column hides no other row, and no message has more than 40 characters of it', () => {
    const columns = Object.keys(COLUMN_WORDS) as ColumnKey[];
    // Those of a reset line come with the first one.
    const typed = columns.filter((key) => ![...COMPUTED, 'lineFrom', 'lineAt'].includes(key));
    const host = fileOf('2026-06-18', june(DEALS, ...typed.map((name) => ({ ...CALLS, name }))));
    enterColumn(host, 'actual', [20, ...typed.map(() => 170)]);
    typed.forEach((key, index) => {
      type(host, key, 'y'.repeat(LONG), 7 + index);
    });
    turnOn(host, { checksInARow: 1 });
    const mails = mailsUntil(host, onThe(19));
    const { problems, advice, kpis } = progressOf(host);
    expect(problems.length).toBeGreaterThan(8);
    const said = [...problems.map(({ message }) => message), ...advice];
    expect(kpis.map(({ name }) => name)).toContain('Deals');
    expect(mails).toContainEqual(expect.stringContaining('Deals'));
    expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toContain('Deals');
    const log = rowsOf(host, 'Alert log');
    expect(log.length).toBeGreaterThan(8);
    const cells = host.spreadsheet.texts(JUNE, `A6:${at('loggedThrough', 6 + typed.length)}`).flat();
    const inRows = cells.filter((cell) => cell.startsWith('⚠'));
    for (const message of [...said, ...log.map(([, , , , why = '']) => why), ...inRows])
      expect(message).not.toMatch(/y{41}/);
    const { lastCheck, lastError } = request(host, 'loadAlerts');
    expect([lastError, /could not/.test(lastCheck?.what ?? 'could not')]).toEqual([null, false]);
  });

  test('H2: that a function of ours seems to say of the row is cut too', () => {
    const host = twoKpis();
    type(host, 'actual', `⚠ ${'z'.repeat(LONG)}`);
    for (const message of problemsOf(host)) expect(message.length).toBeLessThan(500);
    expect(shown(host, 'status').length).toBeLessThan(500);
  });

  test('H2: is found in the sidebar all the same', () => {
    const host = twoKpis();
    type(host, 'kpi', 'k'.repeat(LONG));
    expect(request(host, 'selectKpi', { sheet: JUNE, kpi: 'k'.repeat(LONG) })).toEqual({ done: true });
  });

  test("H2: '1e999 as an Actual is out alone, and what the check did is said", () => {
    const { host, mails } = checkedAfter((one) => type(one, 'actual', "'1e999"));
    expect(problemsOf(host)).toContainEqual(expect.stringMatching(/^Actual must be a number .*"1e999"/));
    expect(mails.filter((mail) => mail.includes('Deals'))).toHaveLength(1);
    expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toEqual(expect.not.arrayContaining(['Calls']));
    type(host, 'actual', 10, 7);
    expect(request(host, 'checkAtOnce').what).toMatch(/mail/i);
  });
});

describe('H3: numbers that are no amounts', () => {
  const LIMITS: readonly (readonly [string | number, keyof typeof MESSAGES])[] = [
    [1e-100, 'numberTooSmall'],
    [-1e-12, 'numberTooSmall'],
    [5e-324, 'numberTooSmall'],
    [1e308, 'numberTooLarge'],
    [-1e300, 'numberTooLarge'],
    [1e15, 'numberTooLarge'],
    ["'1e-100", 'numberTooSmall'],
    ["'1e20", 'numberTooLarge'],
  ];
  const said = (name: keyof typeof MESSAGES) => MESSAGES[name].split('{argument}')[1]?.split('{')[0] ?? '';

  /** A sheet with a KPI for each of these, of which a cell says so, and Deals in the last row. */
  function sheetWith(
    key: ColumnKey,
    amounts: readonly (string | number)[],
    kpi: Partial<KpiForm> = {},
  ): Host {
    const kpis = amounts.map((_, index) => ({ ...CALLS, ...kpi, name: `Calls ${index}` }));
    const host = fileOf('2026-06-18', june(...kpis, DEALS));
    enterColumn(host, 'actual', [...amounts.map(() => 170), 20]);
    enterColumn(host, key, amounts);
    return host;
  }

  test.each([
    ['target', 'total'],
    ['baseline', 'level'],
  ] as const)('H3: as a %s are named, and the other rows go on', (key, kind) => {
    const host = sheetWith(
      key,
      LIMITS.map(([amount]) => amount),
      { kind, baseline: kind === 'level' ? '10' : '' },
    );
    const header = COLUMN_WORDS[key].header;
    expect(problemsOf(host)).toEqual(
      LIMITS.map(([, why]) => expect.stringContaining(`${header}${said(why)}`)),
    );
    expect(progressOf(host).kpis.map(({ name }) => name)).toEqual(['Deals']);
    const status = LIMITS.map((_, index) => shown(host, 'status', 6 + index));
    expect(status).toEqual(LIMITS.map(([, why]) => expect.stringContaining(`${key}${said(why)}`)));
    // No header is hurt, and the row below has its figures.
    expect([shown(host, 'landing', 5), shown(host, 'paceGap', 5)]).toEqual(['Landing', 'Pace gap']);
    expect(shown(host, 'status', 6 + LIMITS.length)).toBe('Behind');
    expect(previewOf(host)).toContainEqual(expect.stringMatching(/^mail to .*Deals/));
  });

  test('H3: as actuals are named, and their KPIs stay in sight', () => {
    const actuals = [1e308, -1e308, 1e15, 1e-100, "'1e-40"];
    const host = sheetWith('actual', actuals);
    expect(problemsOf(host)).toEqual(actuals.map(() => expect.stringMatching(/^Actual must be a number/)));
    const { kpis } = progressOf(host);
    expect(kpis.map(({ status }) => status).sort()).toEqual(['behind', ...actuals.map(() => 'noData')]);
    for (let row = 6; row < 6 + actuals.length; row++)
      expect(shown(host, 'landing', row)).toMatch(/^⚠ actual must be a number/);
    expect([shown(host, 'landing', 5), shown(host, 'status', 6 + actuals.length)]).toEqual([
      'Landing',
      'Behind',
    ]);
  });

  test('H3: what is left of amounts that cancel each other out is an actual like any other', () => {
    const host = twoKpis();
    type(host, 'actual', '=0.1+0.2-0.3');
    expect(problemsOf(host)).toEqual([]);
    expect(shown(host, 'status')).toBe('Behind');
  });

  test('H3: in the log count for nothing, and their rows are named', () => {
    const host = fileOf('2026-06-18', june({ ...CALLS, actuals: 'log' }), [
      [onThe(15), 'Calls', 100],
      [onThe(16), 'Calls', 1e308],
      [onThe(16), 'Calls', "'1e400"],
      [onThe(17), 'Calls', 1e-100],
    ]);
    expect(problemsOf(host)).toEqual([
      expect.stringMatching(/^Log row 3: .*too large/),
      expect.stringMatching(/^Log row 4: .*too large/),
      expect.stringMatching(/^Log row 5: .*too close to 0/),
    ]);
    expect(progressOf(host).kpis[0]?.actual).toBe('100');
    expect(shown(host, 'actual')).toBe('100');
  });

  test('H3: are refused in Set up, beside their fields', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const targets = ['1e-100', '1e308', '-1e15', '0.0000000001'];
    const form = june(...targets.map((target, index) => ({ ...CALLS, name: `Calls ${index}`, target })));
    expect(ask(host, 'createSheet', { ...form, name: 'Another' })).toMatchObject({
      problems: targets.map((_, index) => ({ path: `kpis.${index}.target` })),
    });
    expect(host.engine.sheetNames()).not.toContain('Another');
  });
});

describe('H6: what Sheets has taken for a date', () => {
  test('H6: 10/3 as a cause is in mails as the cell shows it', () => {
    const { host } = checkedAfter((one) => type(one, 'cause', '10/3', 7));
    const cell = shown(host, 'cause', 7);
    const [mail] = host.outbox;
    expect(mail?.body).toContain(cell);
    expect(`${mail?.body}${mail?.htmlBody}`).not.toMatch(/GMT|00:00/);
  });

  test('H6: 10/3 as a name is the name that the cell shows', () => {
    const host = twoKpis();
    type(host, 'kpi', '10/3', 7);
    const cell = shown(host, 'kpi', 7);
    expect(progressOf(host).kpis.map(({ name }) => name)).toContain(cell);
    turnOn(host, { checksInARow: 1 });
    expect(mailsUntil(host, onThe(19))).toEqual([expect.stringContaining(cell)]);
    expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toContain(cell);
  });
});

describe('H7: errors and addresses that are none', () => {
  test('H7: as names are named, and neither judged nor mailed', () => {
    const formulas = ['=1/0', '=NA()', '=NOSUCH()'];
    const host = fileOf(
      '2026-06-18',
      june(CALLS, ...formulas.map((_, index) => ({ ...DEALS, name: `${index}` }))),
    );
    enterColumn(host, 'actual', [170, 20, 20, 20]);
    enterColumn(host, 'kpi', ['Calls', ...formulas]);
    expect(problemsOf(host)).toEqual(
      formulas.map(() => expect.stringMatching(/^KPI is #.*: fix that cell first/)),
    );
    expect(progressOf(host).kpis.map(({ name }) => name)).toEqual(['Calls']);
    turnOn(host, { checksInARow: 1 });
    expect(mailsUntil(host, onThe(19)).filter((mail) => mail.includes('#'))).toEqual([]);
    expect(rowsOf(host, 'History').filter(([, , kpi]) => kpi?.startsWith('#'))).toEqual([]);
    expect(rowsOf(host, 'Alert log').filter((row) => row.join().includes('KPI is #'))).toHaveLength(3);
    expect(request(host, 'loadNextPeriod', { sheet: JUNE }).form.kpis.map(({ name }) => name)).toEqual([
      'Calls',
    ]);
  });

  test('H7: ana@exämple.com is named once, and not tried at every check', () => {
    const { host, mails } = checkedAfter((one) => type(one, 'owner', 'ana@exämple.com', 7));
    expect(mails.filter((mail) => mail.includes('Deals'))).toEqual([]);
    const named = rowsOf(host, 'Alert log').filter((row) => row.join().includes('ana@exämple.com'));
    expect(named).toHaveLength(1);
  });
});

describe('H17: the ends of what can be', () => {
  test('H17: a range that is only its header is its label', () => {
    const host = twoKpis();
    host.spreadsheet.addSheet({ name: 'Mine' });
    host.spreadsheet.enterRows('Mine', 'A1', [
      ['Actual', 'Target', 'Start', 'End', '=ACHIEVEMENT(A1:A1, B1:B1)'],
    ]);
    host.spreadsheet.enter('Mine', 'F1', '=PACE_GAP(A1:A1, B1:B1, C1:C1, D1:D1)');
    host.spreadsheet.enter('Mine', 'G1', '=DAYS_LEFT(C1:C1, D1:D1)');
    host.spreadsheet.enter('Mine', 'H1', '=LANDING(A1:A1, C1:C1, D1:D1)');
    expect(host.spreadsheet.texts('Mine', 'E1:H2')).toEqual([
      ['Achievement', 'Pace gap', 'Days left', 'Landing'],
      ['', '', '', ''],
    ]);
    // One text where a number is due is a mistake.
    host.spreadsheet.enter('Mine', 'E1', '=ACHIEVEMENT("many", 100)');
    expect(host.spreadsheet.message('Mine', 'E1')).toMatch(/actual must be a number, got "many"/);
  });

  test('H17: a message ends with a whole emoji', () => {
    const host = twoKpis();
    for (const emoji of ['\u{1f600}', FAMILY, '\u{1f1ef}\u{1f1f5}', 'e\u0301']) {
      type(host, 'actual', `${'a'.repeat(39)}${emoji.repeat(3)}`);
      expect(problemsOf(host)[0]).toContain(`"${'a'.repeat(39)}${emoji}…"`);
    }
  });

  test('H17: after the last day that there is no period follows', () => {
    const host = twoKpis();
    host.spreadsheet.enterRows(JUNE, 'A3', [['9999-12-01', '9999-12-31']]);
    expect(ask(host, 'loadNextPeriod', { sheet: JUNE })).toEqual({
      refused: expect.stringContaining('9999-12-31'),
    });
    expect(ask(host, 'createNextPeriod', { sheet: JUNE })).toEqual({ refused: expect.any(String) });
    expect(host.engine.sheetNames().filter((name) => /1\d{4}/.test(name))).toEqual([]);
  });
});
