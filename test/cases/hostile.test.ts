// Sheets as nobody should fill them in, and some do: the row that is wrong is out, named, and nothing else suffers.

import { MESSAGES } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { ask, at, request } from '../bundle/a-file';
import {
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
  turnOn,
  type,
} from './a-case';

const CALLS = { name: 'Calls', target: '300', check: 'daily' as const };
const DEALS = { name: 'Deals', target: '300', check: 'daily' as const };

/** Two KPIs of June on the 18th: the first is what a test makes of it, the other far behind. */
function twoKpis(): Host {
  const host = fileOf('2026-06-18', june(CALLS, DEALS));
  type(host, 'actual', 170);
  type(host, 'actual', 20, 7);
  return host;
}

/** Lets a file be checked on the next morning. */
function checkedAfter(break_: (host: Host) => void): { host: Host; mails: string[] } {
  const host = twoKpis();
  break_(host);
  turnOn(host, { checksInARow: 1 });
  return { host, mails: mailsUntil(host, onThe(19)) };
}

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

  test.each([
    'kpi',
    'owner',
    'target',
    'actual',
    'unit',
    'kind',
    'start',
    'end',
    'dataThrough',
    'goal',
    'cause',
    'action',
    'actionDue',
    'snooze',
    'loggedAs',
    'comment',
  ] as const)('H2: in %s hides no other row, and no message has more than 40 characters of it', (key) => {
    const { host, mails } = checkedAfter((one) => type(one, key, 'y'.repeat(LONG)));
    const { problems, advice, kpis } = progressOf(host);
    for (const message of [...problems.map((one) => one.message), ...advice])
      expect(message).not.toMatch(/y{41}/);
    expect(kpis.map(({ name }) => name)).toContain('Deals');
    expect(mails.filter((mail) => mail.includes('Deals'))).toHaveLength(1);
    expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toContain('Deals');
    const log = rowsOf(host, 'Alert log');
    expect(log.length).toBeGreaterThan(0);
    for (const [, , , , why = ''] of log) expect(why).not.toMatch(/y{41}/);
    const { lastCheck, lastError } = request(host, 'loadAlerts');
    expect([lastError, /could not/.test(lastCheck?.what ?? 'could not')]).toEqual([null, false]);
    for (const cell of host.spreadsheet.texts(JUNE, `A6:${at('loggedThrough', 7)}`).flat())
      if (cell.startsWith('⚠')) expect(cell).not.toMatch(/y{41}/);
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

  test.each(LIMITS)('H3: %s as a target is named, and the other rows go on', (target, message) => {
    const host = twoKpis();
    type(host, 'target', target);
    expect(problemsOf(host)).toEqual([expect.stringContaining(`Target${said(message)}`)]);
    expect(progressOf(host).kpis.map(({ name }) => name)).toEqual(['Deals']);
    expect(shown(host, 'status')).toContain(`target${said(message)}`);
    // No header is hurt, and the row below has its figures.
    expect([shown(host, 'landing', 5), shown(host, 'paceGap', 5)]).toEqual(['Landing', 'Pace gap']);
    expect(shown(host, 'status', 7)).toBe('Behind');
    expect(previewOf(host)).toEqual([expect.stringContaining('Deals')]);
  });

  test.each(LIMITS)('H3: %s as a baseline of a level is named', (baseline, message) => {
    const host = fileOf('2026-06-18', june({ ...CALLS, kind: 'level', baseline: '10' }, DEALS));
    type(host, 'actual', 20);
    type(host, 'baseline', baseline);
    expect(problemsOf(host)).toContainEqual(expect.stringContaining(said(message)));
    expect(progressOf(host).kpis.map(({ name }) => name)).toEqual(['Deals']);
  });

  test.each([1e308, -1e308, 1e15, 1e-100])(
    'H3: %s as an actual is named, and its KPI stays in sight',
    (actual) => {
      const host = twoKpis();
      type(host, 'actual', actual);
      expect(problemsOf(host)).toEqual([expect.stringMatching(/^Actual must be a number/)]);
      expect(progressOf(host).kpis.map(({ name, status }) => [name, status])).toContainEqual([
        'Calls',
        'noData',
      ]);
      expect(shown(host, 'landing')).toMatch(/^⚠ actual must be a number/);
      expect(shown(host, 'landing', 5)).toBe('Landing');
      expect(shown(host, 'status', 7)).toBe('Behind');
    },
  );

  test('H3: what is left of amounts that cancel each other out is an actual like any other', () => {
    const host = twoKpis();
    type(host, 'actual', '=0.1+0.2-0.3');
    expect(problemsOf(host)).toEqual([]);
    expect(shown(host, 'status')).toBe('Behind');
  });

  test.each([
    [1e308, 'too large'],
    ["'1e400", 'too large'],
    [1e-100, 'too close to 0'],
  ])('H3: %s in the log counts for nothing, and its row is named', (value, why) => {
    const host = fileOf('2026-06-18', june({ ...CALLS, actuals: 'log' }), [
      [onThe(16), 'Calls', 100],
      [onThe(17), 'Calls', value],
    ]);
    expect(problemsOf(host)).toEqual([expect.stringMatching(new RegExp(`^Log row 3: .*${why}`))]);
    expect(progressOf(host).kpis[0]?.actual).toBe('100');
    expect(shown(host, 'actual')).toBe('100');
  });

  test.each(['1e-100', '1e308', '-1e15', '0.0000000001'])(
    'H3: %s is refused in Set up, beside its field',
    (target) => {
      const host = fileOf('2026-06-18', june(CALLS));
      const reply = ask(host, 'createSheet', { ...june({ ...CALLS, target }), name: 'Another' });
      expect(reply).toMatchObject({ problems: [{ path: 'kpis.0.target' }] });
      expect(host.engine.sheetNames()).not.toContain('Another');
    },
  );
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
  test.each(['=1/0', '=NA()', '=NOSUCH()'])(
    'H7: %s as a name is named, and neither judged nor mailed',
    (formula) => {
      const { host, mails } = checkedAfter((one) => type(one, 'kpi', formula, 7));
      expect(problemsOf(host)).toEqual([expect.stringMatching(/^KPI is #/)]);
      expect(progressOf(host).kpis.map(({ name }) => name)).toEqual(['Calls']);
      expect(mails).toEqual([]);
      expect(rowsOf(host, 'History').map(([, , kpi]) => kpi)).toEqual(expect.not.arrayContaining([/^#/]));
    },
  );

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
