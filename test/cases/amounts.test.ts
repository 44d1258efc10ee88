// Amounts as people of the file's locale write them: Set up, cells, sidebar and mails.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { ask, at, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { pass, problemsOf, turnOnAtOneCheck } from './watching';

const fileIn = (locale: string) =>
  openFile('2011-10-20', { workbook: { timeZone: 'Europe/London', locale } });
const plain = (text: unknown) => String(text).replace(/\s/g, ' ');
const values = (host: Host, count: number) =>
  Array.from({ length: count }, (_, index) => host.spreadsheet.value(OCTOBER, at('target', 6 + index)));
const typed = (...amounts: readonly (readonly [string, KpiForm['unit']])[]) =>
  october(
    ...amounts.map(
      ([target, unit]): Partial<KpiForm> => ({
        target,
        unit,
        check: 'weekly',
        owner: 'ann@x.com',
        kind: unit === 'percent' ? 'rate' : 'total',
      }),
    ),
  );

test.each<[string, readonly (readonly [string, KpiForm['unit']])[], readonly number[]]>([
  [
    'fr_FR',
    [
      ['0,025', 'decimal'],
      ['4,500', 'count'],
      ['2,500', 'percent'],
      ['2,5', 'count'],
      ['10 %', 'percent'],
      ['1 200 €', 'euro'],
    ],
    [0.025, 4.5, 0.025, 2.5, 0.1, 1200],
  ],
  [
    'de_DE',
    [
      ['1.200', 'euro'],
      ['1.200,5 €', 'euro'],
      ['0,7 %', 'percent'],
      ['−12,5', 'decimal'],
    ],
    [1200, 1200.5, 0.007, -12.5],
  ],
  [
    'ja_JP',
    [
      ['▲189', 'yen'],
      ['１，２００', 'yen'],
      ['￥9,800', 'yen'],
      ['３．５％', 'percent'],
    ],
    [-189, 1200, 9800, 0.035],
  ],
  [
    'pt_BR',
    [
      ['R$ 1.200,50', 'dollar'],
      ['2,5', 'count'],
    ],
    [1200.5, 2.5],
  ],
])(
  'A1, A2: a %s file reads what is typed as it would, and shows it so again',
  (locale, amounts, expected) => {
    const host = fileIn(locale);
    request(host, 'saveLanguage', { language: 'en' });
    request(host, 'createSheet', typed(...amounts));
    expect(values(host, amounts.length)).toEqual(expected);
    // What the next form shows is read as the same once more.
    const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
    const next = request(host, 'createSheet', form).sheet;
    expect(expected.map((_, index) => host.spreadsheet.value(next, at('target', 6 + index)))).toEqual(
      expected,
    );
    // Sidebar and cells write the same.
    const { kpis } = request(host, 'loadProgress');
    for (const { row, target } of kpis) {
      expect(plain(target)).toBe(plain(host.spreadsheet.text(next, at('target', row))));
    }
  },
);

test.each([
  ['fr_FR', '1.200', 'euro', '1 200,5 or 1200'],
  ['en_US', '2,5', 'count', '1,200.5 or 1200'],
  ['de_DE', '2.5', 'count', '1.200,5 or 1200'],
] as const)(
  'A1: in a %s file "%s" is refused, with an example of its own, and nothing is made',
  (locale, target, unit, example) => {
    const host = fileIn(locale);
    const reply = ask(host, 'createSheet', typed([target, unit]));
    const [problem] = 'problems' in reply ? (reply.problems ?? []) : [];
    expect(problem?.path).toBe('kpis.0.target');
    expect(plain(problem?.message)).toContain(example);
    expect(host.engine.sheetNames()).toEqual(['Sheet1']);
  },
);

test.each([
  ['fr_FR', 1234.5, '1 234,50', '12 345,00'],
  ['de_DE', 1234.5, '1.234,50', '12.345,00'],
  ['en_US', 1234.5, '1,234.50', '12,345.00'],
])('A1: a %s file has its mails in its own numbers, as its cells do', (locale, actual, shown, target) => {
  const host = fileIn(locale);
  request(host, 'createSheet', typed([locale === 'en_US' ? '12345.25' : '12345,25', 'euro']));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
  turnOnAtOneCheck(host);
  const [mail] = pass(host, 1);
  expect(plain(mail?.body)).toContain(`€${shown} of `);
  expect(plain(mail?.body)).toContain(`€${target.replace(/00$/, '25')}`);
  expect(plain(host.spreadsheet.text(OCTOBER, at('actual', 6)))).toBe(`€${shown}`);
});

test('A3: amounts that are none, or of another unit, end in a sentence beside their field', () => {
  const host = fileIn('en_GB');
  const bad = ['1e999', '-1e400', '45%', '9'.repeat(20), '1e-100', 'Infinity'];
  const reply = ask(host, 'createSheet', typed(...bad.map((target) => [target, 'count'] as const)));
  const problems = 'problems' in reply ? (reply.problems ?? []) : [];
  expect(problems.map(({ path }) => path)).toEqual(bad.map((_, index) => `kpis.${index}.target`));
  for (const { message } of problems)
    expect(message).toMatch(/too large|too close to 0|percentage|not a number/);
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

test.each([
  [1.5, '1.5'],
  [0.25, '0.25'],
  [7.125, '7.125'],
])('A3: %s in a count is shown as it is, in the cell, in Progress and in the mail', (actual, shown) => {
  const host = fileIn('en_GB');
  request(host, 'createSheet', typed(['100', 'count']));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
  expect(host.spreadsheet.text(OCTOBER, at('actual', 6))).toBe(shown);
  expect(request(host, 'loadProgress').kpis[0]?.actual).toBe(shown);
  turnOnAtOneCheck(host);
  const [mail] = pass(host, 1);
  expect(mail?.body).toContain(`So far: ${shown} of `);
});

test.each(["'1e999", "'beaucoup", "'--5"])(
  'A3: %s as an Actual is named by its cell, and mails nobody "Behind"',
  (entry) => {
    const host = fileIn('en_GB');
    request(host, 'createSheet', typed(['100', 'count']));
    host.spreadsheet.enter(OCTOBER, at('actual', 6), entry);
    expect(problemsOf(host)).toEqual([expect.stringMatching(/^E6: Actual must be a number/)]);
    expect(host.spreadsheet.text(OCTOBER, at('status', 6))).toMatch(/^⚠ actual must be a number/);
    turnOnAtOneCheck(host);
    expect(pass(host, 3)).toEqual([]);
  },
);
