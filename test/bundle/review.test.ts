// Weekly reviews over an October, as the sidebar asks the built script for them.

import type { GoalForm } from '../../src/protocol/goal-form';
import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { goalForm } from '../../workbench/sample/goal';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import {
  cardOf,
  end,
  enterActuals,
  keptRows,
  noteCell,
  press,
  ROW,
  review,
  reviewed,
  save,
  sentOf,
  shownAt,
} from './a-review';

const cellsStay = (kpis: string) =>
  `Done or dropped, and kept; but some of its cells come from a formula, are merged or protected, or its row can't be read. Empty them on the sheet, or ask whoever may: ${kpis}`;

describe('the agenda', () => {
  test('praise first, then what is due, then behind with leading first, then at risk; the rest in one line', () => {
    const host = openFile('2011-10-11');
    const kpi = (name: string, more: object = {}) =>
      ({ name, target: '310', indicator: 'lagging', ...more }) as const;
    request(
      host,
      'createSheet',
      october(
        kpi('Deals'),
        kpi('At risk'),
        kpi('Won', { target: '90' }),
        kpi('Worse'),
        kpi('Calls', { indicator: 'leading' }),
        kpi('On track'),
        kpi('Due'),
        kpi('Ahead'),
        kpi('Empty'),
      ),
    );
    enterActuals(host, [60, 93, 95, 40, 70, 100, 101, 120]);
    host.spreadsheet.enter(OCTOBER, at('action', 12), 'Call them');
    host.spreadsheet.enter(OCTOBER, at('actionDue', 12), '2011-10-11');
    const view = review(host);
    expect(view.cards.map(({ name, part }) => [name, part])).toEqual([
      ['Won', 'win'],
      ['Due', 'due'],
      ['Calls', 'behind'],
      ['Worse', 'behind'],
      ['Deals', 'behind'],
      ['At risk', 'atRisk'],
    ]);
    expect(view.lines).toEqual(['4 of 9 KPIs on course.', 'Figures due: Empty']);
    expect(cardOf(view, 'Won').praise).toBe('95 of 90: the target is reached.');
    expect(view).toMatchObject({ running: null, last: null, worked: [] });
    // Looking at it begins nothing.
    expect(review(host).running).toBeNull();
  });

  test('an action that is not due yet is asked of on no card of its own; one without a day is', () => {
    const host = reviewed('2011-10-11', [100, 100, 100]);
    host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), 'Later');
    host.spreadsheet.enter(OCTOBER, at('actionDue', ROW.Calls), '2011-10-12');
    host.spreadsheet.enter(OCTOBER, at('action', ROW.Deals), 'Some day');
    expect(review(host).cards.map(({ name, part }) => [name, part])).toEqual([['Deals', 'due']]);
  });

  test('a card knows what its goal tree knows', () => {
    const host = openSample('2011-10-18');
    request(host, 'createGoal', goalForm(SAMPLE_SHEET) as GoalForm);
    request(host, 'openSheet', { sheet: SAMPLE_SHEET });
    const where = review(host).cards.flatMap(({ recovery }) => recovery?.where ?? []);
    expect(where).toEqual(
      expect.arrayContaining([expect.stringMatching(/^It is the bottleneck of Revenue: it costs £/)]),
    );
    request(host, 'openSheet', { sheet: 'Goal' });
    expect(ask(host, 'loadReview')).toEqual({ refused: expect.stringContaining('is a goal tree') });
  });

  test('says plainly what can not be made', () => {
    const host = openMade(october({ name: 'Calls', target: '310', actuals: 'log' }), '2011-10-26');
    host.spreadsheet.enterRows(
      'Log',
      'A2',
      Array.from({ length: 25 }, (_, index) => [`2011-10-${String(index + 1).padStart(2, '0')}`, 'Calls', 5]),
    );
    const { recovery, outOfReach } = cardOf(review(host), 'Calls');
    expect(recovery?.howMuch.map(({ label }) => label)).toEqual(['So far', 'Landing', 'Needed', 'Best pace']);
    expect(outOfReach).toEqual(request(host, 'loadProgress').kpis[0]?.outOfReach);
    expect(outOfReach[0]).toMatch(/30\.8.*5\.0/);
  });

  test('the best pace of a card is the one that decides whether the target is out of reach', () => {
    const host = openMade(october({ name: 'Calls', target: '400', actuals: 'log' }), '2011-10-26');
    // Five days of 28 are more than the 26.7 that are needed on six; six days of such were never held.
    host.spreadsheet.enterRows(
      'Log',
      'A2',
      Array.from({ length: 25 }, (_, index) => {
        const day = `2011-10-${String(index + 1).padStart(2, '0')}`;
        return [day, 'Calls', index < 5 ? 28 : 5];
      }),
    );
    const { recovery, outOfReach } = cardOf(review(host), 'Calls');
    expect(outOfReach[0]).toMatch(/26\.7.*24\.2/);
    expect(recovery?.howMuch.at(-1)).toEqual({
      label: 'Best pace',
      text: '24.2 a day: what is needed would be a new best',
    });
  });

  test('a sheet that is no progress sheet is told so', () => {
    const host = openFile('2011-10-11', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
    });
    expect(ask(host, 'loadReview')).toEqual({ refused: expect.stringContaining('no progress sheet') });
  });
});

test('three reviews with two actions, of which one works: the fourth says so with numbers', () => {
  const host = reviewed('2011-10-04', [15, 15, 30]);
  save(
    host,
    'Calls',
    { cause: 'Two are ill', action: 'Call 20 old leads', actionDue: '2011-10-17' },
    { ownLanding: { from: '', to: '290' } },
  );
  save(host, 'Deals', { action: 'Offer a trial', actionBy: 'ben@x.com', actionDue: '2011-10-10' });
  expect(end(host).sections.map(({ heading, cards }) => [heading, cards.map(({ title }) => title)])).toEqual([
    ['What we do', ['Calls', 'Deals']],
  ]);
  expect(keptRows(host)).toEqual([
    '2011-10-04|Calls|Decided|-4.8%|290|Call 20 old leads|ann@x.com|2011-10-17|||',
    '2011-10-04|Deals|Decided|-4.8%||Offer a trial|ben@x.com|2011-10-10|||',
  ]);

  goTo(host, '2011-10-11');
  enterActuals(host, [80, 60, 100]);
  expect(cardOf(review(host), 'Deals')).toMatchObject({
    part: 'due',
    action: '“Offer a trial” (by ben@x.com, due 10 Oct)',
    since: 'Since “Offer a trial” (4 Oct) the gap went from -4.8% to -12.9%.',
  });
  save(host, 'Deals', { actionDue: '2011-10-17' }, press('notYet'));
  expect(end(host).sections).toMatchObject([
    { heading: 'What became of earlier actions', cards: [{ title: 'Deals', state: 'Not yet' }] },
    { heading: 'What we do', cards: [{ title: 'Deals', headline: 'Offer a trial' }] },
  ]);
  // What is not done yet stays where it stands.
  expect(shownAt(host, 'action', 'Deals')).toBe('Offer a trial');

  goTo(host, '2011-10-18');
  enterActuals(host, [168, 100, 170]);
  const third = review(host);
  expect(third.cards.map(({ name, part }) => [name, part])).toEqual([
    ['Calls', 'win'],
    ['Deals', 'due'],
  ]);
  expect(cardOf(third, 'Calls').praise).toBe(
    'Back on course since the last review: the gap went from -6.5% to -0.6%.',
  );
  save(host, 'Calls', {}, press('done'));
  save(host, 'Deals', {}, press('dropped'));
  save(host, 'Deals', { action: 'Ask the ten best customers', actionDue: '2011-10-24' });
  const ended = end(host);
  expect(
    ended.sections.map(({ heading, cards }) => [heading, cards.map(({ headline }) => headline)]),
  ).toEqual([
    ['What went well', ['Back on course since the last review: the gap went from -6.5% to -0.6%.']],
    ['Better since', ['Since “Call 20 old leads” (4 Oct) the gap went from -4.8% to -0.6%.']],
    ['What became of earlier actions', ['Since “Offer a trial” (4 Oct) the gap went from -4.8% to -22.6%.']],
    ['What we do', ['Ask the ten best customers']],
  ]);
  expect(keptRows(host).slice(4)).toEqual([
    '2011-10-18|Calls|Outcome|-0.6%||Call 20 old leads|ann@x.com|2011-10-17|Done|-4.8%|-0.6%',
    '2011-10-18|Deals|Outcome|-22.6%||Offer a trial|ben@x.com|2011-10-17|Dropped|-4.8%|-22.6%',
    '2011-10-18|Deals|Decided|-22.6%||Ask the ten best customers|ben@x.com|2011-10-24|||',
  ]);
  // What is done is kept in the reviews, and its cells are blank; what was typed over what is dropped stays.
  expect([
    shownAt(host, 'cause', 'Calls'),
    shownAt(host, 'action', 'Calls'),
    shownAt(host, 'actionDue', 'Calls'),
  ]).toEqual(['', '', '']);
  expect(shownAt(host, 'action', 'Deals')).toBe('Ask the ten best customers');

  goTo(host, '2011-10-25');
  const worked = ['Since “Call 20 old leads” (4 Oct) the gap went from -4.8% to -0.6%.'];
  // Behind all the cards, each says whose it is.
  expect(review(host).worked).toEqual(worked.map((sentence) => `Calls: ${sentence}`));
  const kpis = request(host, 'loadProgress').kpis;
  expect(kpis.map(({ name, worked: of = [] }) => [name, of])).toEqual(
    expect.arrayContaining([
      ['Calls', worked],
      ['Deals', []],
    ]),
  );
});

test('an action that stands as it was is decided once, whatever else is said', () => {
  const host = reviewed('2011-10-04', [15, 30, 30]);
  save(host, 'Calls', { action: 'Call 20 old leads' });
  end(host);
  save(host, 'Calls', {}, { ownLanding: { from: '', to: '250' } });
  end(host);
  save(host, 'Calls', {});
  end(host);
  expect(keptRows(host)).toEqual(
    [
      '2011-10-04|Calls|Decided|-4.8%||Call 20 old leads|ann@x.com||||',
      '2011-10-04|Calls|Decided|-4.8%|250|||||||',
    ].map((row) => expect.stringContaining(row.slice(0, 30))),
  );
  expect(keptRows(host)).toHaveLength(2);
});

test('a wrong landing is told at its field, and nothing of the card is saved', () => {
  const host = reviewed('2011-10-04', [15, 30, 30]);
  const sent = sentOf(review(host), 'Calls', { action: 'Call' }, { ownLanding: { from: '', to: 'many' } });
  expect(ask(host, 'saveReviewCard', sent)).toMatchObject({
    problems: [{ path: 'ownLanding', message: expect.stringContaining('"many"') }],
  });
  expect([shownAt(host, 'action', 'Calls'), review(host).running]).toEqual(['', null]);
});

describe('two reviewers', () => {
  test('the second joins: both begin the same review', () => {
    const host = reviewed('2011-10-04', [15, 15, 30]);
    const view = review(host);
    const first = request(host, 'saveReviewCard', sentOf(view, 'Calls', { action: 'Call' }));
    const second = request(host, 'saveReviewCard', sentOf(view, 'Deals', { action: 'Sell' }));
    expect(second.running.id).toBe(first.running.id);
    expect(second.running.seen).toEqual(['Calls', 'Deals']);
    expect(review(host).running).toMatchObject({ time: '9:00', begunBy: 'user@example.com' });
  });

  test('what the other has written meanwhile is told, and replaced only when pressed again', () => {
    const host = reviewed('2011-10-04', [15, 15, 30]);
    const view = review(host);
    request(host, 'saveReviewCard', sentOf(view, 'Calls', { action: 'Call the old ones' }));
    const late = ask(host, 'saveReviewCard', sentOf(view, 'Calls', { action: 'Call the new ones' }));
    expect(late).toMatchObject({
      refused: expect.stringContaining('Someone has changed this meanwhile'),
      problems: [{ path: 'action', message: expect.stringContaining('Call the old ones') }],
      card: { notes: { action: 'Call the old ones' } },
    });
    expect(shownAt(host, 'action', 'Calls')).toBe('Call the old ones');
  });

  test('so is what the other has pressed', () => {
    const host = reviewed('2011-10-11', [50, 100, 100]);
    host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), 'Call');
    const view = review(host);
    request(host, 'saveReviewCard', sentOf(view, 'Calls', {}, press('done')));
    expect(ask(host, 'saveReviewCard', sentOf(view, 'Calls', {}, press('dropped')))).toMatchObject({
      problems: [{ path: 'outcome', message: expect.stringContaining('Someone chose “Done”') }],
      card: { outcome: 'done' },
    });
    // The same twice is no conflict.
    request(host, 'saveReviewCard', sentOf(view, 'Calls', {}, press('done')));
  });

  test('ended twice, it says so and what it came to; what is typed after that begins a new one', () => {
    const host = reviewed('2011-10-04', [15, 15, 30]);
    save(host, 'Calls', { action: 'Call' });
    const view = review(host);
    const asked = { sheet: OCTOBER, review: view.running?.id ?? '' };
    const first = request(host, 'endReview', asked);
    const second = request(host, 'endReview', asked);
    expect(first.notes).toEqual([]);
    expect(second.notes).toEqual([
      'This review was ended already: by user@example.com, 9:00. Here is what it came to.',
    ]);
    expect(second.sections).toEqual(first.sections);
    expect(keptRows(host)).toHaveLength(1);
    const late = sentOf(view, 'Deals', { action: 'Sell' });
    expect(ask(host, 'saveReviewCard', late)).toEqual({
      refused:
        'This review was ended by user@example.com, 9:00. What you typed is still here: press again, and it begins a new one.',
    });
    expect(request(host, 'saveReviewCard', { ...late, review: null }).running.id).not.toBe(asked.review);
  });

  test('a review that nobody has begun can not be ended', () => {
    const host = reviewed('2011-10-04', [15, 15, 30]);
    expect(ask(host, 'endReview', { sheet: OCTOBER, review: '' })).toEqual({
      refused: 'There is no review to end: nothing was looked at yet.',
    });
  });
});

test('whoever may not edit reads it, and is told so in plain words', () => {
  const file = reviewed('2011-10-04', [15, 15, 30]).save();
  const host = openFile('2011-10-04', { workbook: file, mayEdit: false });
  const view = review(host);
  expect(view).toMatchObject({ mayEdit: false, cards: [{ name: 'Calls' }, { name: 'Deals' }] });
  expect(ask(host, 'saveReviewCard', sentOf(view, 'Calls', {}))).toEqual({
    refused: 'You may not change this part of the file. Ask its owner for the right to edit, then try again.',
  });
});

test('a KPI whose row can not be read is not taken for one that is gone', () => {
  const host = reviewed('2011-10-04', [15, 15, 30]);
  save(host, 'Calls', { action: 'Call 20 old leads', actionDue: '2011-10-10' });
  end(host);
  host.spreadsheet.enter(OCTOBER, at('target', ROW.Calls), 'many');
  expect(review(host).cards.map(({ name, part }) => [name, part])).not.toContainEqual(['Calls', 'gone']);
});

test('a KPI that was deleted between two reviews: its action is told, and can be dropped', () => {
  const host = reviewed('2011-10-04', [15, 15, 30]);
  save(host, 'Calls', { action: 'Call 20 old leads', actionDue: '2011-10-10' });
  end(host);
  host.spreadsheet.deleteRows(OCTOBER, ROW.Calls, 1);
  const card = cardOf(review(host), 'Calls');
  expect(card).toMatchObject({
    part: 'gone',
    row: null,
    note: 'This KPI is no longer on the sheet. Its action is still open: “Call 20 old leads” (by ann@x.com, due 10 Oct). Is it done, or can it be dropped?',
  });
  save(host, 'Calls', {}, press('dropped'));
  expect(end(host).sections).toMatchObject([
    { heading: 'What became of earlier actions', cards: [{ title: 'Calls', state: 'Dropped' }] },
  ]);
  expect(review(host).cards.map(({ name }) => name)).toEqual(['Deals']);
});

describe('a sheet of before, without a column for who does it', () => {
  const without = () => {
    const host = reviewed('2011-10-04', [15, 15, 30]);
    host.spreadsheet.enter(OCTOBER, noteCell('actionBy', 5), 'Helper');
    return host;
  };

  test('the reviews alone keep who does it, and that is said', () => {
    const host = without();
    expect(cardOf(review(host), 'Calls').byNote).toBe(
      'This sheet has no column “Action by”: who does it is kept on the sheet “Reviews”.',
    );
    save(host, 'Calls', { action: 'Call', actionBy: 'ben@x.com' });
    expect(cardOf(review(host), 'Calls').notes.actionBy).toBe('ben@x.com');
    end(host);
    expect(keptRows(host)).toEqual([expect.stringContaining('|Call|ben@x.com|')]);
    // It holds on, and is not decided once more.
    expect(cardOf(review(host), 'Calls').notes.actionBy).toBe('ben@x.com');
    save(host, 'Calls', {});
    end(host);
    expect(keptRows(host)).toHaveLength(1);
  });

  test('what is done is emptied there too', () => {
    const host = without();
    save(host, 'Calls', { action: 'Call', actionBy: 'ben@x.com' });
    end(host);
    save(host, 'Calls', {}, press('done'));
    end(host);
    expect(shownAt(host, 'action', 'Calls')).toBe('');
    expect(keptRows(host)[1]).toContain('|Call|ben@x.com|');
  });
});

test('left open for a week: it says since when, all is looked at once more, and what was said is told to be of then', () => {
  const host = reviewed('2011-10-04', [15, 15, 30]);
  save(host, 'Calls', { cause: 'Rain' }, { ownLanding: { from: '', to: '290' } });
  save(host, 'Deals', {});
  expect(review(host).running).toMatchObject({
    time: '9:00',
    isOfAnotherDay: false,
    seen: ['Calls', 'Deals'],
  });
  expect(cardOf(review(host), 'Calls').saidOn).toBeNull();

  goTo(host, '2011-10-11');
  enterActuals(host, [50, 50, 100]);
  const week = review(host);
  expect(week.running).toMatchObject({ time: '4 Oct, 9:00', isOfAnotherDay: true, seen: [] });
  expect(cardOf(week, 'Calls')).toMatchObject({
    isSeen: false,
    ownLanding: '290',
    saidOn: 'What stands here was said on 4 Oct: does it still hold?',
  });
  // Only looked at, nothing was said of it.
  expect(cardOf(week, 'Deals').saidOn).toBeNull();
  save(host, 'Calls', {});
  expect(review(host).running?.seen).toEqual(['Calls']);
  expect(cardOf(review(host), 'Calls').saidOn).toContain('4 Oct');
  save(host, 'Calls', {}, { ownLanding: { from: '290', to: '280' } });
  expect(cardOf(review(host), 'Calls').saidOn).toBeNull();
  end(host);
  const asked = { sheet: OCTOBER, review: week.running?.id ?? '' };
  goTo(host, '2011-10-12');
  expect(request(host, 'endReview', asked).notes).toEqual([
    'This review was ended already: by user@example.com, 11 Oct, 9:00. Here is what it came to.',
  ]);
});

test('the agenda and the summary count alike', () => {
  const host = reviewed('2011-10-11', [50, 100, 100]);
  expect(review(host).lines).toEqual(['2 of 3 KPIs on course.']);
  save(host, 'Calls', {});
  expect(end(host).paragraphs).toContain('2 of 3 KPIs on course.');
});

test('what an ended review has left, and what was kept of sheets that are gone, is removed', () => {
  const file = reviewed('2011-10-11', [50, 100, 100]).save();
  const document = { ...file.properties?.document, 'review.999.draft': '1', 'review.999.draft.0': 'gone' };
  const host = openFile('2011-10-11', {
    workbook: { ...file, properties: { ...file.properties, document } },
  });
  const keys = () =>
    Object.keys(host.properties.document ?? {})
      .filter((key) => key.startsWith('review.'))
      .map((key) => key.replace(/\.\d+\./, '.'))
      .sort();
  save(host, 'Calls', {});
  // A review that goes on looks at no other sheet.
  expect(keys()).toEqual(['review.draft', 'review.draft', 'review.draft.0', 'review.draft.0']);
  end(host);
  expect(keys()).toEqual(['review.draft', 'review.ended', 'review.ended.0']);
  // Another one begins and ends as ever.
  save(host, 'Calls', { cause: 'Rain' });
  expect(end(host).sections).toHaveLength(1);
});

test('cells that a formula fills stay, and that is said', () => {
  const host = reviewed('2011-10-11', [50, 100, 100]);
  host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), '="Call them"');
  save(host, 'Calls', {}, press('done'));
  expect(end(host).notes).toEqual([cellsStay('Calls')]);
  expect(shownAt(host, 'action', 'Calls')).toBe('Call them');
});

test('protected cells stay and keep no others: the review ends, and names them', () => {
  const host = reviewed('2011-10-11', [50, 60, 70], { owner: 'boss@x.com' });
  host.spreadsheet.enterRows(OCTOBER, at('action', 6), [['Call them'], ['Offer a trial'], ['Thank them']]);
  for (const name of ['Calls', 'Deals', 'Visits']) save(host, name, {}, press('done'));
  host.spreadsheet.protect(OCTOBER, at('action', ROW.Deals), ['boss@x.com']);
  expect(end(host).notes).toEqual([cellsStay('Deals')]);
  expect((['Calls', 'Deals', 'Visits'] as const).map((kpi) => shownAt(host, 'action', kpi))).toEqual([
    '',
    'Offer a trial',
    '',
  ]);
  expect(keptRows(host)).toHaveLength(3);
  expect(review(host).running).toBeNull();
});

test('a protected cell that stands between those that are emptied together is not written', () => {
  const names = Array.from({ length: 9 }, (_, index) => `KPI ${index + 1}`);
  const host = openMade(october(...names.map((name) => ({ name, target: '310' }))), '2011-10-11', {
    owner: 'boss@x.com',
  });
  enterActuals(
    host,
    names.map(() => 20),
  );
  host.spreadsheet.enterRows(
    OCTOBER,
    at('action', 6),
    names.map(() => ['Call them']),
  );
  // Every other one: too many stretches to empty each by itself.
  const done = (index: number) => index % 2 === 0;
  for (const [index, name] of names.entries()) save(host, name, {}, done(index) ? press('done') : {});
  host.spreadsheet.protect(OCTOBER, at('action', 7), ['boss@x.com']);
  expect(end(host).notes).toEqual([]);
  expect(host.spreadsheet.texts(OCTOBER, `${at('action', 6)}:${at('action', 14)}`).flat()).toEqual(
    names.map((_, index) => (done(index) ? '' : 'Call them')),
  );
});

test.each<[string, (host: Host) => void, readonly string[]]>([
  ['was deleted', (host) => host.spreadsheet.deleteRows(OCTOBER, ROW.Calls, 1), []],
  [
    'can not be read',
    (host) => host.spreadsheet.enter(OCTOBER, at('target', ROW.Calls), 'many'),
    [cellsStay('Calls')],
  ],
])(
  'what became of an action that no review had decided is kept, though its row %s meanwhile',
  (_, change, notes) => {
    const host = reviewed('2011-10-11', [50, 100, 100]);
    host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), 'Call them');
    save(host, 'Calls', {}, { ...press('done'), ownLanding: { from: '', to: '290' } });
    change(host);
    const ended = end(host);
    expect(ended.notes).toEqual(notes);
    expect(keptRows(host)).toEqual([
      '2011-10-11|Calls|Outcome|||Call them|||Done||',
      '2011-10-11|Calls|Decided||290||||||',
    ]);
  },
);

test('60 KPIs take as many calls as 6', () => {
  const callsOf = (count: number) => {
    const host = openFile('2011-10-11');
    const kpis = Array.from({ length: count }, (_, index) => ({ name: `KPI ${index + 1}`, target: '310' }));
    request(host, 'createSheet', october(...kpis));
    host.spreadsheet.enterRows(
      OCTOBER,
      at('actual', 6),
      kpis.map((_, index) => [20 + index]),
    );
    host.spreadsheet.enterRows(
      OCTOBER,
      at('action', 6),
      kpis.map(() => ['Call them']),
    );
    const counted = (run: () => unknown) => {
      host.clearRecords();
      run();
      return host.calls.filter(({ ofCell }) => !ofCell).length;
    };
    const view = review(host);
    expect(view.cards).toHaveLength(count);
    // Every other is done, so that no stretch of cells is emptied at once.
    for (const [index, { name }] of view.cards.entries())
      if (index % 2 === 0) request(host, 'saveReviewCard', sentOf(view, name, {}, press('done')));
    return {
      load: counted(() => review(host)),
      save: counted(() => save(host, 'KPI 2', { cause: 'Rain' })),
      end: counted(() => end(host)),
      rows: keptRows(host).length,
    };
  };
  const { rows: few, ...six } = callsOf(6);
  const { rows: many, ...sixty } = callsOf(60);
  // Many cells of a column are emptied at once, few one by one.
  for (const [name, calls] of Object.entries(sixty))
    expect([name, calls]).toEqual([name, Math.min(calls, six[name as keyof typeof six])]);
  expect(many).toBeGreaterThan(few);
});

test('in Japanese', () => {
  const host = reviewed('2011-10-11', [60, 100, 100]);
  request(host, 'saveLanguage', { language: 'ja' });
  const view = review(host);
  expect(view.lines).toEqual(['KPI 3件のうち2件が順調です。']);
  expect(cardOf(view, 'Calls').recovery?.where).toEqual([
    'このKPIはKPIツリーにありません。何で決まる数字で、そのうち何が足りませんか。',
  ]);
  save(host, 'Calls', { action: '休眠顧客に電話', actionDue: '2011-10-17' });
  expect(end(host).sections).toMatchObject([
    {
      heading: '決めたこと',
      cards: [
        { headline: '休眠顧客に電話', rows: [{ label: '実施者' }, { label: '期限', text: '10月17日' }] },
      ],
    },
  ]);
  expect(host.engine.sheetNames()).toContain('レビュー記録');
  goTo(host, '2011-10-18');
  enterActuals(host, [61, 170, 170]);
  expect(cardOf(review(host), 'Calls').since).toBe(
    '「休眠顧客に電話」(10月11日)を決めてから、進捗差は-12.9%から-35.2%になりました。',
  );
});
