// Nothing leaves the watch in silence: rows, columns, periods and days that can't be used, in cells, sidebar and mails.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { ColumnKey } from '../../src/words';
import { chartsOf, insertChart } from '../../workbench/host/engine/charts';
import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';
import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from '../bundle/a-file';
import { figuresOf, heads, logOf, pass, preview, problemsOf, turnOnAtOneCheck } from './watching';

const WEEKLY: Partial<KpiForm> = { check: 'weekly' };
const made = (...kpis: readonly Partial<KpiForm>[]): Host => {
  const host = openMade(october(...kpis.map((kpi) => ({ ...WEEKLY, ...kpi }))), '2011-10-20');
  return host;
};
const type = (host: Host, key: ColumnKey, row: number, entry: Entry) =>
  host.spreadsheet.enter(OCTOBER, at(key, row), entry);
const names = (host: Host) => request(host, 'loadProgress').kpis.map(({ name }) => name);

describe('W1: rows that would drop out', () => {
  test('W1: a row without a name is named in Progress and once in the Alert log; the others go on', () => {
    const host = made({ owner: 'ann@x.com' });
    type(host, 'actual', 6, 5);
    host.spreadsheet.enterRows(OCTOBER, at('owner', 8), [['bob@x.com', 100, 20]]);
    host.spreadsheet.enterRows(OCTOBER, at('target', 9), [[100, 0]]);
    host.spreadsheet.enterRows(OCTOBER, at('owner', 10), [['cy@x.com', 50]]);
    // A line of a note, or a sum, is no KPI.
    type(host, 'target', 12, 250);
    const nameless = problemsOf(host).filter((text) => text.includes('no name'));
    expect(nameless.map((text) => text.split(':')[0])).toEqual(['A8', 'A9', 'A10']);
    turnOnAtOneCheck(host);
    expect(heads(pass(host, 3))).toEqual(['ann@x.com: 1 KPI needs action: KPI 1']);
    expect(logOf(host).filter((text) => text.includes('no name'))).toEqual(
      [8, 9, 10].map((row) => expect.stringContaining(`Row ${row}: `)),
    );
    host.spreadsheet.enter(OCTOBER, 'A8', 'Named by now');
    expect(names(host)).toContain('Named by now');
  });

  test.each<[string, Partial<KpiForm>, Entry, number]>([
    ['#N/A of a daily KPI', { check: 'daily' }, '=NA()', 1],
    ['#DIV/0! of a weekly one', { check: 'weekly' }, '=1/0', 7],
    ['a text', { check: 'weekly' }, 'n/a', 7],
  ])(
    'W1: %s that stays is asked about when its time is over, and once per interval',
    (_, kpi, actual, days) => {
      const host = made({ ...kpi, owner: 'ann@x.com' }, { owner: '' });
      host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[actual], [90]]);
      const problem = problemsOf(host);
      expect(problem).toEqual([expect.stringMatching(/^E6: Actual /)]);
      turnOnAtOneCheck(host);
      // The first check finds it.
      expect(pass(host, days)).toEqual([]);
      const [mail, ...more] = pass(host, 1);
      expect(more).toEqual([]);
      expect(heads(mail ? [mail] : [])).toEqual(['ann@x.com: 1 figure to bring up to date: KPI 1']);
      expect(mail?.body).toContain('No figure can be read: Actual ');
      expect(pass(host, 6)).toEqual([]);
      expect(heads(pass(host, 1))).toEqual(['ann@x.com: 1 figure to bring up to date: KPI 1']);
      expect(logOf(host).filter((row) => row.includes('Row 6: Actual'))).toHaveLength(1);
    },
  );
});

describe('W2: a column that a watched sheet has lost', () => {
  test.each<[ColumnKey, string, readonly string[]]>([
    ['actual', 'Ist', []],
    ['target', 'Goal', []],
    ['kpi', 'Measure', []],
    ['kind', 'Type', []],
    ['dataThrough', 'Through', []],
    ['end', 'Until', ['ann@x.com: 1 KPI needs action: KPI 1']],
  ])('W2: %s renamed to %s is named once, and nobody hears what can not be known', (key, header, mails) => {
    const host = made({ owner: 'ann@x.com' }, { owner: 'bob@x.com', target: '6' });
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [6]]);
    const before = figuresOf(host, 6);
    turnOnAtOneCheck(host);
    host.spreadsheet.enter(OCTOBER, at(key, 5), header);
    // What the cells compute doesn't go by the words over it.
    expect(figuresOf(host, 6)).toEqual(before);
    expect(heads(pass(host, 6).filter(({ to }) => to.includes('ann@x.com')))).toEqual(mails);
    const said = logOf(host).filter((row) => row.includes('is missing: write'));
    expect(said).toHaveLength(1);
    const reply = ask(host, 'loadProgress');
    if (key === 'kpi') expect(reply).toEqual({ refused: expect.stringContaining('no column "KPI"') });
    else expect('problems' in reply && JSON.stringify(reply.problems)).toContain('is missing: write');
  });

  test('W2: of the owners it is said once, and not of each KPI that it has none', () => {
    const host = made({ owner: 'ann@x.com' }, {}, {});
    host.spreadsheet.enter(OCTOBER, at('owner', 5), 'Who');
    turnOnAtOneCheck(host);
    pass(host, 2);
    expect(logOf(host)).toEqual([expect.stringContaining('the column "Owner" is missing')]);
    expect(names(host)).toHaveLength(3);
  });

  test('W2: a level is not judged without its baseline; the totals beside it are', () => {
    const host = made(
      { owner: 'ann@x.com' },
      { kind: 'level', baseline: '300', target: '100', direction: 'lower' },
    );
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [250]]);
    expect(names(host)).toHaveLength(2);
    host.spreadsheet.enter(OCTOBER, at('baseline', 5), 'From');
    expect(names(host)).toEqual(['KPI 1']);
    expect(problemsOf(host)).toEqual([expect.stringContaining('the column "Baseline" is missing')]);
  });
});

describe('W2: a period that can not be', () => {
  const inNine = () => made(...Array.from({ length: 9 }, (_, index) => ({ owner: `o${index}@x.com` })));

  test.each<[string, (host: Host) => void, string]>([
    [
      'End before Start',
      (host) => host.spreadsheet.enter(OCTOBER, 'B3', '2011-09-30'),
      'end 2011-09-30 is before',
    ],
    ['Start is a word', (host) => host.spreadsheet.enter(OCTOBER, 'A3', 'foo'), 'A3: Start must be a date'],
    ['End is cleared', (host) => host.spreadsheet.enter(OCTOBER, 'B3', ''), 'B3: End must be a date'],
    [
      'the calendar closes every day of it',
      (host) => {
        host.spreadsheet.enter(OCTOBER, 'A3', '2011-10-22');
        host.spreadsheet.enter(OCTOBER, 'B3', '2011-10-23');
        host.spreadsheet.enter('Calendar', 'A2', 'Mon-Fri');
      },
      'counts: the calendar closes them all',
    ],
  ])('W2: %s: one sentence for nine KPIs, in Progress and once in the Alert log', (_, change, said) => {
    const host = inNine();
    type(host, 'actual', 6, 5);
    change(host);
    const problems = problemsOf(host);
    expect(problems).toEqual([expect.stringContaining(said)]);
    turnOnAtOneCheck(host);
    expect(pass(host, 2)).toEqual([]);
    const [, sentence = ''] = said.match(/(?:[A-Z]\d: )?(.*)/) ?? [];
    expect(logOf(host)).toEqual([expect.stringContaining(sentence)]);
  });

  test('W2: a KPI with days of its own goes on, and its own period is named by its cell', () => {
    const host = made({ owner: 'ann@x.com' }, { owner: 'bob@x.com', start: '2011-10-01', end: '2011-12-31' });
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [1]]);
    host.spreadsheet.enter(OCTOBER, 'B3', '2011-09-30');
    expect(names(host)).toEqual(['KPI 2']);
    host.spreadsheet.enter(OCTOBER, 'B3', '2011-10-31');
    type(host, 'end', 7, '2011-09-01');
    expect(problemsOf(host)).toEqual([expect.stringMatching(/^X7: end 2011-09-01 is before/)]);
  });
});

test.each(['foo', '31.13.2011', '=1/0'])(
  'W2: As of %s is named, once in the Alert log too, and the sheet is judged by the usual day',
  (entry) => {
    const host = made({ owner: 'ann@x.com' });
    type(host, 'actual', 6, 5);
    const before = figuresOf(host, 6);
    host.spreadsheet.enter(OCTOBER, 'C3', entry);
    expect(problemsOf(host)).toEqual([
      expect.stringMatching(/^C3: As of .*: the sheet is judged as of 2011-10-19$/),
    ]);
    expect(request(host, 'loadProgress').asOf).toBe('2011-10-19');
    if (!entry.startsWith('=')) expect(figuresOf(host, 6)).toEqual(before);
    turnOnAtOneCheck(host);
    expect(heads(pass(host, 3))).toEqual(['ann@x.com: 1 KPI needs action: KPI 1']);
    expect(logOf(host).filter((row) => row.includes('As of'))).toHaveLength(1);
  },
);

test('W1: what stays wrong with a day is said once, though the days go on', () => {
  const host = made({ owner: 'ann@x.com' });
  type(host, 'actual', 6, 80);
  type(host, 'dataThrough', 6, '');
  turnOnAtOneCheck(host);
  pass(host, 4);
  expect(logOf(host).filter((row) => row.includes('no "Data through"'))).toHaveLength(1);
});

describe('W2: KPIs that the chart or the formats do not reach', () => {
  test('W2: KPIs that are added are in the chart by themselves; of one of names and gaps, as sheets had before, they are named', () => {
    const host = made({}, {});
    host.spreadsheet.enterRows(OCTOBER, 'A8', [['Third'], ['Fourth']]);
    host.spreadsheet.enterRows(OCTOBER, at('target', 8), [[10], [10]]);
    expect(problemsOf(host)).toEqual([]);
    const sheetId = host.engine.sheetId(OCTOBER);
    const [chart] = chartsOf(host.engine, sheetId);
    if (chart === undefined) throw new Error('There is no chart.');
    const ranges = ['A5:A7', 'G5:G7'].map((a1) => host.engine.area(sheetId, a1));
    insertChart(host.engine, sheetId, { ...chart, ranges });
    expect(problemsOf(host)).toEqual([
      'A8: The chart ends above Third, Fourth. Choose "Edit chart" in its menu, and let its ranges end in row 9.',
    ]);
  });

  test('W2: a row far below gets colours, checks and, with its name, its formats and days', () => {
    const host = made({});
    const row = 140;
    const rules = (key: ColumnKey) => {
      const sheetId = host.engine.sheetId(OCTOBER);
      const position = host.engine.area(sheetId, at(key, row)).zone;
      return host.engine.model.getters.getValidationRuleForCell({
        sheetId,
        col: position.left,
        row: position.top,
      });
    };
    expect(
      ['owner', 'kind', 'check', 'unit', 'end', 'snooze'].map((key) => rules(key as ColumnKey) !== undefined),
    ).toEqual(Array.from({ length: 6 }, () => true));
    host.spreadsheet.enter(OCTOBER, `A${row}`, 'Late comer');
    host.spreadsheet.enterRows(OCTOBER, at('target', row), [[1234.5, 100]]);
    type(host, 'unit', row, '£');
    expect(
      ['paceGap', 'achievement'].map((key) => host.spreadsheet.text(OCTOBER, at(key as ColumnKey, row))),
    ).toEqual(['-53.2%', '8.1%']);
    expect(host.spreadsheet.text(OCTOBER, at('dataThrough', row))).toBe('2011-10-19');
    expect(host.spreadsheet.text(OCTOBER, at('landing', row))).toBe('£163.16');
    const sheetId = host.engine.sheetId(OCTOBER);
    const { row: line, col } = { row: row - 1, col: 1 };
    expect(host.spreadsheet.text(OCTOBER, at('status', row))).toBe('Behind');
    expect(
      host.engine.model.getters.getCellComputedStyle({ sheetId, row: line, col }).textColor,
    ).toBeDefined();
  });

  test('W2: rows that have formats keep them, and so does a cell that someone gave one', () => {
    const host = made({});
    host.spreadsheet.setFormat(OCTOBER, at('target', 130), '0.000');
    host.spreadsheet.enter(OCTOBER, 'A6', 'Renamed');
    host.spreadsheet.enterRows(OCTOBER, 'A129', [['Above'], ['With a format']]);
    type(host, 'target', 130, 2);
    type(host, 'actual', 130, 1);
    expect(host.spreadsheet.text(OCTOBER, at('target', 130))).toBe('2.000');
    expect(host.spreadsheet.text(OCTOBER, at('achievement', 130))).toBe('50.0%');
  });
});

test('W3: of 101 KPIs the one that is behind comes first', () => {
  const host = made(...Array.from({ length: 101 }, (_, index) => ({ name: `KPI ${index + 1}` })));
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    Array.from({ length: 101 }, (_, index) => [index === 100 ? 5 : 70]),
  );
  const { kpis, notShown } = request(host, 'loadProgress');
  expect(kpis[0]).toMatchObject({ name: 'KPI 101', status: 'behind' });
  expect([kpis.length, notShown]).toEqual([100, 1]);
});

test.each([
  [33, [20, 31]],
  [45, [3, 44]],
  [40, [39]],
])('W3: a team summary of %d KPIs names those that are behind', (count, behind) => {
  const host = made(
    ...Array.from({ length: count }, (_, index) => ({ name: `Figure no. ${index + 1}.`, owner: '' })),
  );
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    Array.from({ length: count }, (_, index) => [behind.includes(index) ? 5 : 70]),
  );
  turnOnAtOneCheck(host, { summaryTo: 'team@x.com', summaryWeekday: 4 });
  const [mail] = pass(host, 1);
  for (const index of behind) expect(mail?.body).toContain(`Figure no. ${index + 1}.`);
});

test.each([
  ['Deals won', 'Deals  won'],
  ['Deals won', ' deals WON '],
  ['Won\u00a0deals', 'won deals'],
])('W4: "%s" and "%s" in Set up are the same', (one, other) => {
  const host = openFile('2011-10-20');
  const reply = ask(host, 'createSheet', october({ name: one }, { name: other }));
  expect(reply).toMatchObject({ problems: [{ path: 'kpis.1.name' }] });
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

describe('W5: figures that stand together differ where they differ, and add up', () => {
  /** Everything that a KPI's owner reads when its period is over, or runs. */
  const told = (kpi: Partial<KpiForm>, actual: Entry, { isOver = true, locale = 'en_GB' } = {}) => {
    const host = openMade(october({ ...WEEKLY, ...kpi, owner: 'ann@x.com' }), '2011-10-20', {
      workbook: { timeZone: 'Europe/London', locale },
    });
    if (isOver) goTo(host, '2011-11-01');
    type(host, 'actual', 6, actual);
    turnOnAtOneCheck(host);
    const mails = pass(host, 1);
    const [view] = request(host, 'loadProgress').kpis;
    const texts = [...mails.map(({ subject, body }) => `${subject}\n${body}`), JSON.stringify(view)];
    return texts.map((text) => text.replace(/\s/g, ' '));
  };

  test.each<[Partial<KpiForm>, Entry, string]>([
    [
      { kind: 'rate', unit: 'percent', target: '2.5%' },
      0.02499,
      'Ended at 2.499%: 0.001 points short of 2.5%',
    ],
    [{ unit: 'dollar', target: '1,000,000' }, 999999.6, 'Ended at $999,999.60: $0.40 short of $1,000,000'],
    [{ target: '10' }, 1.5, 'Ended at 1.5: 8.5 short of 10'],
    [{ kind: 'rate', unit: 'decimal', target: '0.026' }, 0.0259, 'Ended at 0.0259: 0.0001 short of 0.0260'],
    [
      { kind: 'rate', unit: 'percent', target: '3%', direction: 'lower' },
      0.030004,
      'Ended at 3.0004%: 0.0004 points over 3.0%',
    ],
  ])('W5: %o ended at %s', (kpi, actual, said) => {
    const [mail = '', view = ''] = told(kpi, actual);
    expect(mail).toContain(said);
    for (const text of [mail, view])
      expect(text).not.toMatch(
        /\b0(?:[.,]0+)? (?:points )?(?:short|over|behind)|[£$€]0(?:[.,]00)? (?:short|over)/,
      );
  });

  test.each([
    ['2011-10-21', '13', 7.5, '7.5 of 8.4 expected', '0.9 behind'],
    ['2011-10-22', '5', 2.6, '2.6 of 3.4 expected', '0.8 behind'],
    ['2011-10-19', '6', 2.9, '2.9 of 3.5 expected', '0.6 behind'],
  ])(
    'W5: on %s, with a target of %s, %d is never so many of the same',
    (day, target, actual, soFar, late) => {
      const host = openMade(october({ ...WEEKLY, target, owner: 'ann@x.com' }), day);
      type(host, 'actual', 6, actual);
      turnOnAtOneCheck(host);
      const [mail] = pass(host, 1);
      expect(mail?.body).toContain(soFar);
      expect(mail?.body).toContain(late);
    },
  );

  test.each([
    ['fr_FR', '1 000 000', 'Ended at €999 999,60: €0,40 short of €1 000 000'],
    ['de_DE', '1.000.000', 'Ended at €999.999,60: €0,40 short of €1.000.000'],
  ])('W5: the same in a %s file', (locale, target, said) => {
    const [mail = ''] = told({ unit: 'euro', target }, 999999.6, { locale });
    expect(mail).toContain(said);
  });
});

test.each<[Partial<KpiForm>, number, string]>([
  [
    { kind: 'level', baseline: '300', target: '100', direction: 'lower' },
    250,
    '250 is 6.3% under the line of 267 (less is better): it has come 50.0% further than it should have by now',
  ],
  [
    { kind: 'level', baseline: '300', target: '100', direction: 'lower' },
    290,
    '290 is 8.7% over the line of 267 (less is better): it has come 70.0% less far than it should have by now',
  ],
  [
    { kind: 'level', baseline: '20', target: '80' },
    25,
    '25 is 16.7% under the line of 30 (more is better): it has come 50.0% less far than it should have by now',
  ],
  [
    { kind: 'rate', unit: 'percent', target: '3%', direction: 'lower' },
    0.039,
    '30.0% over the target of 3.0% (less is better)',
  ],
  [{ kind: 'total', target: '60' }, 4, '60.0% under where it should be by now'],
])('W6: %o at %d is said in words that fit its shape', (kpi, actual, said) => {
  const host = openFile('2011-10-20');
  const form = october({ ...WEEKLY, ...kpi });
  request(host, 'createSheet', { ...form, start: '2011-10-19', end: '2011-10-24' });
  const sheet = request(host, 'loadProgress').sheet;
  host.spreadsheet.enter(sheet, at('actual', 6), actual);
  const [view] = request(host, 'loadProgress').kpis;
  expect(view?.explanation.rule.slice(0, said.length)).toBe(said);
});

test.each([62, 60, 63])('W7: no longer behind, and still short at %d: "Better", and no praise', (actual) => {
  const host = made({ owner: 'ann@x.com' });
  type(host, 'actual', 6, 30);
  turnOnAtOneCheck(host);
  expect(heads(pass(host, 1))).toEqual(['ann@x.com: 1 KPI needs action: KPI 1']);
  type(host, 'actual', 6, actual);
  // Not the very next morning: moods have a floor.
  const mails = pass(host, 4);
  expect(heads(mails)).toEqual(['ann@x.com: Better: KPI 1']);
  expect(mails[0]?.body).toMatch(/Landing at [\d.]+: [\d.]+ short of 100/);
  expect(mails[0]?.body).not.toMatch(/Well done|win/);
  expect(preview(host).mails).toEqual([]);
});
