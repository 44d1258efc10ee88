import fc from 'fast-check';
import { decide } from '../../src/alerts/decide';
import type { Digest } from '../../src/alerts/digest';
import type { HistoryRow } from '../../src/alerts/history-row';
import type { NewsKind } from '../../src/alerts/news';
import { render, renderAuthorisation, renderTest } from '../../src/alerts/render/render';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, check, kpi, Life, type Scene, sheet } from './scene';

const FILE = { fileName: 'Sales plan', fileUrl: 'https://docs.google.com/spreadsheets/d/x/edit' };
const mailOf = (scene: Scene) => render(decide(check(scene)).digests[0] as Digest);
const mailAbout = (changes: Partial<SheetKpi>, scene: Scene = {}) =>
  mailOf({ ...scene, kpis: [kpi(changes)] });

/** The text that a reader of the HTML sees, as one line. */
const visible = (html: string) =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What History has of Orders on 10 April: a pace of so much per counting day. */
const onceAt = (pace: number): HistoryRow => ({
  day: april(10),
  sheet: 'April 2026',
  kpi: 'Orders',
  actual: pace * 10,
  target: 100,
  expected: 33,
  gap: 0,
  landing: pace * 30,
  status: 'atRisk',
  pace,
  daysOver: 10,
  forecast: null,
  low: null,
  high: null,
  chance: null,
});

describe('a mail shows no more cards of a part than someone acts on', () => {
  const digest = decide(check()).digests[0] as Digest;
  const [first] = digest.news;
  const named = (count: number) =>
    Array.from({ length: count }, (_, rank) => {
      if (first === undefined) throw new Error('no news');
      return { ...first, rank, kpi: { ...first.kpi, name: `N${rank}` } };
    });
  const cardsOf = (changed: Partial<Digest>) =>
    render({ ...digest, ...changed }).text.match(/^(- )?N\d+: /gm)?.length;

  test.each<[NewsKind, number]>([
    ['achieved', 5],
    ['better', 5],
    ['behind', 8],
    ['lost', 5],
    ['overdue', 5],
    ['escalated', 5],
  ])('%s: %d', (what, most) => {
    const shown = (count: number) => cardsOf({ news: named(count).map((item) => ({ ...item, what })) });
    expect([shown(most), shown(most + 1)]).toEqual([most, most]);
  });

  test('the summary has the thirty worst', () => {
    expect([30, 31].map((count) => cardsOf({ news: [], summary: named(count) }))).toEqual([30, 30]);
  });
});

test('a remark has room for 600 characters, the sign that it goes on among them', () => {
  const digest = decide(check()).digests[0] as Digest;
  const remarked = (length: number) => render({ ...digest, remarks: ['x'.repeat(length)] }).text;
  expect(remarked(600)).toMatch(/\nx{600}\n/);
  expect(remarked(601)).toMatch(/\nx{599}…\n/);
});

test('says what is behind, by how much, what it takes, and what is being done', () => {
  const history = [onceAt(3)];
  const mail = mailAbout(
    {
      cause: 'Two reps on leave',
      action: 'Call the open quotations',
      actionDue: april(24),
      indicator: 'leading',
    },
    { history },
  );
  expect(mail.to).toBe('ann@x.com');
  expect(mail.subject).toBe('1 KPI needs action: Orders');
  expect(mail.text).toBe(`Sales plan · April 2026
1 KPI needs action

Orders: Behind
17 behind, 5 counting days late
Leading indicator
- So far: 50 of 67 expected by 20 Apr (-16.7% of the target)
- Landing: 75 of 100: 25 short
- Needed: 5.0 a day, 10 counting days left: 2 times the pace so far (2.5)
- Best pace: 3.0 a day: what is needed would be a new best
- Cause: Two reps on leave
- Action: Call the open quotations (by 24 Apr)
- Go to its row: https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=A6

Open the sheet: https://docs.google.com/spreadsheets/d/x/edit#gid=0

--
You get this because your address stands in Sales plan. There is a mail only when there is news. To pause a KPI, write a date in "Snooze until".
`);
});

test.each([
  [1.5, 'Lowest pace: 1.5 a day: keeping to what is left would be a new low'],
  [0.5, 'Lowest pace: 0.5 a day: keeping to what is left has been done before'],
])('says of an allowance whether a pace of 1.0 was ever kept to, where it once was %d', (pace, said) => {
  const mail = mailAbout({ lowerIsBetter: true, actual: 90 }, { history: [onceAt(pace)] });
  expect(mail.text).toContain(said);
});

test.each<[string, Partial<SheetKpi>, string[]]>([
  [
    'a question where nothing is on record',
    {},
    ['Next step: What is holding it back, and what could you do about it?'],
  ],
  [
    'the one that is missing',
    { cause: 'Rain' },
    ['Cause: Rain', 'Action: What could you do about it, and by when?'],
  ],
  ['the one that is missing', { action: 'Call' }, ['Cause: What is holding it back?', 'Action: Call']],
  [
    'of a rate no pace',
    { kind: 'rate', actual: 0.018, target: 0.025, unit: 'percent' },
    ['0.7 points behind', 'So far: 1.8% as of 20 Apr, with a target of 2.5% (-28.0% of the target)'],
  ],
  [
    'of a path how much of the way',
    { kind: 'level', actual: 0.076, target: 0.05, baseline: 0.08, unit: 'percent' },
    [
      '1.6 points behind, 16 counting days late',
      'So far: 7.6%, where 6.0% was expected by 20 Apr (-53.3% of the way)',
      'Landing: 7.4%, with a target of 5.0%: 2.4 points over',
      'Needed: -0.26% a day, 10 counting days left: 13 times the pace so far (-0.02%)',
    ],
  ],
  [
    'of an allowance what is left',
    { lowerIsBetter: true, actual: 90 },
    [
      '23 more than planned by now, 7 counting days too soon',
      'So far: 90, where 67 was planned by 20 Apr (-23.3% of the target)',
      'Landing: 135, with a target of 100: 35 over',
      'Left to use: 1.0 a day, 10 counting days left: 0.2 times the pace so far (4.5)',
    ],
  ],
  [
    'that an allowance is used up',
    { lowerIsBetter: true, actual: 101 },
    ['Orders: Missed', '101 used of 100'],
  ],
  [
    'of a target of none what there is',
    { lowerIsBetter: true, kind: 'rate', target: 0, actual: 3 },
    ['3 so far, where the target is none', 'So far: 3 as of 20 Apr'],
  ],
  ['a pace of nothing plainly', { actual: 0 }, ['Needed: 10.0 a day, 10 counting days left\n']],
  [
    'a win',
    { actual: 102, action: 'A mailing' },
    ['102 of 100, with 10 counting days to spare', 'Thanks to: A mailing'],
  ],
  [
    'that a figure is due',
    { dataThrough: april(8) },
    ['Orders: Figure due', '50, complete through 8 Apr', 'To do: Bring'],
  ],
  ['that there is no figure', { actual: null }, ['No figure yet for this period']],
  [
    'a result',
    { end: april(20), actual: 80 },
    [
      'Ended at 80: 20 short of 100',
      'Result: -20.0% of the target',
      'Next time: What would you do differently?',
    ],
  ],
  ['a won period', { end: april(20), kind: 'rate', actual: 105 }, ['Ended at 105, with a target of 100']],
])('says %s', (_, changes, lines) => {
  const { text } = mailAbout(changes);
  for (const line of lines) expect(text).toContain(line);
});

describe('W5: figures that stand together add up, and differ where they differ', () => {
  const over = { end: april(20) };
  const rate = { kind: 'rate', unit: null } as const;

  test.each<[string, Partial<SheetKpi>, string[]]>([
    [
      'landing at 1.5 of 10',
      { actual: 1, target: 10 },
      [
        '6 behind, 17 counting days late',
        '1 of 7 expected',
        '1.5 of 10: 8.5 short',
        'Needed: 0.9 a day, 10 counting days left: 18 times the pace so far (0.05)',
      ],
    ],
    [
      'landing just below 8',
      { actual: 500.5, target: 900, unit: 'decimal' },
      ['99.50 behind', '500.50 of 600.00 expected', '750.75 of 900.00: 149.25 short'],
    ],
    [
      'a rate without a unit',
      { ...rate, ...over, actual: 0.026, target: 0.03 },
      ['Ended at 0.026: 0.004 short of 0.03'],
    ],
    [
      'a percentage by a hair',
      { ...rate, ...over, unit: 'percent', actual: 0.02499, target: 0.025 },
      ['Ended at 2.499%: 0.001 points short of 2.5%', 'Result: -0.04% of the target'],
    ],
    [
      'a million by a hair',
      { ...over, unit: 'dollar', actual: 999_999.6, target: 1_000_000 },
      ['Ended at $999,999.60: $0.40 short of $1,000,000', 'Result: -0.00004% of the target'],
    ],
    [
      'an allowance by a hair',
      { lowerIsBetter: true, unit: 'euro', actual: 3000.25, target: 3000 },
      ['€3,000.25 used of €3,000'],
    ],
    [
      'small paces',
      { actual: 0.2, target: 0.9 },
      ['Needed: 0.07 a day, 10 counting days left: 7 times the pace so far (0.01)'],
    ],
    [
      'what is left of an allowance',
      { lowerIsBetter: true, actual: 99.9, target: 100 },
      ['Left to use: 0.01 a day, 10 counting days left: 0.002 times the pace so far (5.00)'],
    ],
  ])('%s', (_, changes, lines) => {
    const { text } = mailAbout(changes);
    for (const line of lines) expect(text).toContain(line);
  });

  test('a best pace that was missed by little does not look like what is needed', () => {
    const mail = mailAbout({}, { history: [onceAt(4.96)] });
    expect(mail.text).toContain('Needed: 5.0 a day');
    expect(mail.text).toContain('Best pace: 4.96 a day: what is needed would be a new best');
  });

  test('in the summary nobody lands at 8 of 8 and is behind', () => {
    const settings = { summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };
    const kpis = [kpi({ name: 'Margin', owner: '', kind: 'level', unit: 'days', actual: 7.96, target: 8 })];
    expect(mailOf({ kpis, settings }).text).toContain('Landing at 7.96, with a target of 8.0');
  });

  test('in any mail what is short is the difference of what is shown', () => {
    const money = fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100);
    const unit = fc.constantFrom('count', 'decimal', 'pound', 'days', null);
    fc.assert(
      fc.property(money, money, unit, (actual, target, which) => {
        const { text } = mailAbout({ ...over, actual, target, unit: which });
        const found = /Ended at (\S+): (\S+) short of (\S+)/.exec(text);
        if (actual >= target) return expect(found).toBeNull();
        const [ended = 0, short = 0, of = 0] = (found ?? [])
          .slice(1)
          .map((shown) => Number(shown.replace(/[£,]/g, '')));
        expect(short).toBeGreaterThan(0);
        expect(ended).toBeLessThan(of);
        return expect(ended + short).toBeCloseTo(of, 6);
      }),
      { numRuns: 300 },
    );
  });
});

test('subjects name the KPIs by urgency, and hold no percentage', () => {
  const scene = (...kpis: Partial<SheetKpi>[]) =>
    mailOf({ kpis: kpis.map((changes, i) => kpi({ name: `KPI ${i}`, ...changes })) });
  expect(scene({ actual: 50 }, { actual: 40 }, { actual: 100 }).subject).toBe(
    '2 KPIs need action: KPI 1, KPI 0',
  );
  expect(scene({ end: april(20) }, { dataThrough: april(1) }).subject).toBe('1 final result: KPI 0');
  expect(scene({ dataThrough: april(1) }, { actual: 100 }).subject).toBe(
    '1 figure to bring up to date: KPI 0',
  );
  expect(scene({ actual: 100 }, { actual: 101 }).subject).toBe('Well done: KPI 0, KPI 1');
});

test('one name on several sheets is told apart in a subject', () => {
  const sheets = ['May', 'Q2'].map((name, id) =>
    sheet([kpi(), kpi({ name: `Only ${name}` })], { id: String(id), name }),
  );
  expect(mailOf({ sheets }).subject).toBe('4 KPIs need action: Only May, Orders (May), Only Q2, Orders (Q2)');
});

test('a long subject is cut where names end', () => {
  const kpis = Array.from({ length: 40 }, (_, i) => kpi({ name: `The revenue of region ${i + 10}` }));
  const { subject, text } = mailOf({ kpis });
  expect(subject).toMatch(/^40 KPIs need action: (The revenue of region \d\d(, )?)+ and 36 more$/);
  expect(text).toContain('And 32 more in the sheet.');
});

test('a subject has room for names of 120 Latin letters, with what parts them, and for one name in any case', () => {
  const subjectOf = (...widths: readonly number[]) =>
    mailOf({ kpis: widths.map((width, i) => kpi({ name: `${i}${'n'.repeat(width - 1)}` })) }).subject;
  expect(subjectOf(58, 58)).toMatch(/: 0n+, 1n+$/);
  expect(subjectOf(58, 59)).toMatch(/: 0n+ and 1 more$/);
  expect(mailAbout({ name: '件'.repeat(60) }).subject).toContain('件'.repeat(60));
});

test('wins come first, then action, results and figures that are due', () => {
  const { text } = mailOf({
    kpis: [
      kpi({ name: 'Due', dataThrough: april(1) }),
      kpi({ name: 'Over', end: april(20) }),
      kpi({ name: 'Behind' }),
      kpi({ name: 'Done', actual: 100 }),
    ],
  });
  expect(text).toContain('1 win, 1 KPI needs action, 1 final result, 1 figure due');
  expect(text.match(/^(WELL DONE|NEEDS ACTION|THE PERIOD IS OVER|FIGURES.*)$/gm)).toEqual([
    'WELL DONE',
    'NEEDS ACTION',
    'THE PERIOD IS OVER',
    'FIGURES TO BRING UP TO DATE',
  ]);
});

test('the manager reads whose it is, and how long nothing has been done', () => {
  const settings = { manager: 'boss@x.com', escalateAfterDays: 2 };
  const life = new Life();
  for (const day of [19, 20, 21]) life.check({ today: april(day), kpis: [kpi()], settings });
  const { subject, text } = render(life.last?.digests[0] as Digest);
  expect(subject).toBe('1 KPI could use your help: Orders');
  expect(text).toContain('- Owner: ann@x.com');
  expect(text).toContain('- Action: None yet, 3 counting days after it fell behind. What would help?');
});

test('the team summary has a line for each KPI, and what is being done', () => {
  const settings = { summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };
  const kpis = [
    kpi({ name: 'Done', owner: '', actual: 100 }),
    kpi({ name: 'Behind', owner: '', action: 'Call more' }),
    kpi({ name: 'Idle', owner: '', actual: 20 }),
    kpi({ name: 'Due', owner: '', actual: 99, dataThrough: april(2) }),
  ];
  const { subject, text } = mailOf({ kpis, settings });
  expect(subject).toBe('Team summary: Sales plan');
  expect(text).toContain(`1 of 4 KPIs on course

WINS OF THE WEEK
================

Done: Target reached
100 of 100, with 10 counting days to spare

TEAM SUMMARY
============

Idle: Behind
Landing at 30, with a target of 100
- Action: None yet

Behind: Behind
Landing at 75, with a target of 100
- Action: Call more

Due: Figure due
99, complete through 2 Apr
`);
});

test.each([
  ['33 KPIs of which two are behind', 33, 30],
  ['100 of which two are behind', 100, 30],
  ['as many as there is room for', 30, 30],
])('W3: a summary of %s names the worst, and still opens with wins', (_, count, shown) => {
  const settings = { summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };
  const kpis = Array.from({ length: count }, (_, i) =>
    kpi({ name: `KPI ${i + 100}`, owner: '', actual: i === 2 || i === count - 1 ? 20 : 100 }),
  );
  const { text } = mailOf({ kpis, settings });
  const [, summary = ''] = text.split('TEAM SUMMARY');
  const states = [...text.matchAll(/^(KPI \d+): (.+)$/gm)].map(([, name, state]) => [name, state]);
  expect(states).toHaveLength(shown);
  expect(states[0]?.[1]).toBe('Target reached');
  expect(states.filter(([, state]) => state === 'Behind')).toEqual([
    ['KPI 102', 'Behind'],
    [`KPI ${count + 99}`, 'Behind'],
  ]);
  expect(text).toContain(`${count - 2} of ${count} KPIs on course`);
  expect(summary.includes('more in the sheet')).toBe(count > shown);
});

test('the text and the HTML say the same', () => {
  const mails = [
    mailOf({ kpis: [kpi({ name: 'R&D "cost" <b>', cause: "it's" }), kpi({ name: 'Done', actual: 100 })] }),
    renderTest('ann@x.com', FILE),
    renderAuthorisation('ann@x.com', FILE.fileName, 'https://accounts.google.com/x'),
  ];
  for (const { text, html } of mails) {
    const seen = visible(html).toLowerCase();
    for (const line of text.split('\n')) {
      const words = line.replace(/^- |^=+$|^--$|: https:\S+$/g, '').toLowerCase();
      // A label and its text, or a name and its state, stand in two cells.
      for (const part of words.split(': ')) expect(seen).toContain(part.trim());
    }
  }
});

test('links go to the spreadsheet only: to the one sheet, or to the file', () => {
  const linksIn = (html: string) => html.match(/(href|src|action|background)="[^"]*"/g);
  const evil = { name: 'https://evil.com', cause: '<a href="https://evil.com">x</a>', owner: 'ann@x.com' };
  expect(linksIn(mailAbout(evil).html)).toEqual([
    'href="https://docs.google.com/spreadsheets/d/x/edit#gid=0&amp;range=A6"',
    'href="https://docs.google.com/spreadsheets/d/x/edit#gid=0"',
  ]);
  const two = ['0', '1'].map((id) =>
    sheet([kpi(evil)], { id, name: `S${id}`, url: `${FILE.fileUrl}#gid=${id}` }),
  );
  const mail = mailOf({ sheets: two });
  expect(linksIn(mail.html)).toEqual([
    ...['0', '1'].map((id) => `href="${FILE.fileUrl}#gid=${id}&amp;range=A6"`),
    `href="${FILE.fileUrl}"`,
  ]);
  expect(mail.text).toContain('S1');
});

describe('hostile cells', () => {
  const NASTY = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=y>',
    '\r\nBcc: all@x.com',
    '&amp;',
    '{kpis}',
    '\u202egnp.exe',
    '$&',
    '\u0000',
  ];
  const nasty = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string(),
    fc.array(fc.constantFrom(...NASTY), { maxLength: 40 }).map((texts) => texts.join('')),
  );

  test('bring no markup, no header and no length of their own into a mail', () => {
    const tagsIn = (html: string) => html.match(/<[a-z!/][^>]*>/gi)?.length;
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (name, text, sheetName, fileName) => {
        const digests = (texts: { name: string; text: string; sheetName: string; fileName: string }) =>
          decide({
            ...check({
              sheets: [
                sheet([kpi({ name: texts.name, cause: texts.text, action: texts.text })], {
                  name: texts.sheetName,
                }),
                sheet([kpi({ name: texts.name, actual: 100 })], {
                  id: '1',
                  name: texts.sheetName,
                  url: 'https://docs.google.com/#gid=1',
                }),
              ],
            }),
            fileName: texts.fileName,
          }).digests.map(render);
        const [mail] = digests({
          name: `N${name}`,
          text: `T${text}`,
          sheetName: `S${sheetName}`,
          fileName: `F${fileName}`,
        });
        const [plain] = digests({ name: 'a', text: 'a', sheetName: 'a', fileName: 'a' });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point.
        expect(mail?.subject).toMatch(/^[^\u0000-\u001f\u007f\u2028\u2029\u202e]{1,250}$/);
        expect(tagsIn(mail?.html ?? '')).toBe(tagsIn(plain?.html ?? ''));
        expect(mail?.html).not.toMatch(/<script|<img|\u202e/i);
        expect(mail?.text).not.toMatch(/\r|\u202e|^Bcc/m);
      }),
      { numRuns: 200 },
    );
  });

  test('with everything in it that can be, a mail is below what Google sends', () => {
    const long = '"'.repeat(5000);
    const kpis = Array.from({ length: 200 }, (_, i) =>
      kpi({
        name: `${long.slice(i)}`,
        cause: long,
        action: long,
        unit: null,
        indicator: 'leading',
        actual: 1e15 + i,
        target: 1e17,
        ...(i % 4 === 1
          ? { actual: 1e17 }
          : i % 4 === 2
            ? { end: april(20) }
            : i % 4 === 3
              ? { dataThrough: april(1) }
              : {}),
      }),
    );
    const settings = { summaryTo: 'ann@x.com', summaryWeekday: 1 as Weekday };
    const { html, subject } = mailOf({
      sheets: [sheet(kpis, { name: long }), sheet([kpi()], { id: '1', name: long, url: 'x' })],
      settings,
    });
    expect(html.length).toBeLessThan(200_000);
    expect(subject.length).toBeLessThanOrEqual(250);
  });

  test('an ordinary mail is far below what Gmail cuts off', () => {
    const kpis = Array.from({ length: 100 }, (_, i) =>
      kpi({ name: `KPI ${i}`, actual: i % 2 === 0 ? 50 : 100, cause: 'Rain', action: 'Wait' }),
    );
    const settings = { summaryTo: 'ann@x.com', summaryWeekday: 1 as Weekday };
    expect(mailOf({ kpis, settings }).html.length).toBeLessThan(90_000);
  });
});

test('the test mail and the plea for permission go to whom they should', () => {
  expect(renderTest('ann@x.com', FILE)).toMatchObject({
    to: 'ann@x.com',
    subject: 'Test mail from KPI Pacer',
  });
  const mail = renderAuthorisation('ann@x.com', 'Sales\r\nBcc: x', 'https://accounts.google.com/x');
  expect(mail.subject).toBe('KPI Pacer needs your permission again: Sales Bcc: x');
  expect(mail.html).toContain('href="https://accounts.google.com/x"');
});
