// What a mail says of one KPI, kind by kind: its colour, its line, and the rows below.

import { decide } from '../../src/alerts/decide';
import type { Digest, Item, NewsItem } from '../../src/alerts/digest';
import type { NewsKind } from '../../src/alerts/news';
import { isOnCourse, newsCard, summaryCard } from '../../src/alerts/render/card';
import { figureRows } from '../../src/alerts/render/figure-rows';
import type { Row } from '../../src/alerts/render/mail';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { speak } from '../../src/words';
import { april, check, kpi } from './scene';

const settings = { summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };

/** A KPI as the summary has it, beside another one. */
function itemOf(changes: Partial<SheetKpi>): Item {
  const one = kpi({ owner: '', ...changes });
  const { digests } = decide(check({ settings, kpis: [one, kpi({ owner: '', name: 'Other' })] }));
  const { summary } = digests.find((digest) => digest.summary !== null) as Digest;
  return summary?.find((item) => item.kpi.name === one.name) as Item;
}

/** A card of some news about a KPI; its rows as text, questions with their mark. */
function cardOf(what: NewsKind, changes: Partial<SheetKpi> = {}, others: Partial<NewsItem> = {}) {
  const card = newsCard({ ...itemOf(changes), what, standsInFor: [], ...others }, true);
  return { ...card, rows: card.rows.map(textOf) };
}
const textOf = ({ label, text, isQuestion }: Row) => `${isQuestion ? '? ' : ''}${label}: ${text}`;

const DOWN = { lowerIsBetter: true, target: 100, actual: 130 } as const;

describe('the manager', () => {
  test('reads whose KPI has long been behind, and is asked for help', () => {
    const { rows, tone, headline } = cardOf(
      'escalated',
      { owner: 'ann@x.com', cause: 'Rain' },
      { daysBehind: 6 },
    );
    expect([tone, headline]).toEqual(['bad', '17 behind, 5 counting days late']);
    expect([rows[0], ...rows.slice(-2)]).toEqual([
      'Owner: ann@x.com',
      'Cause: Rain',
      '? Action: None yet, 6 counting days after it fell behind. What would help?',
    ]);
    expect(cardOf('escalated').rows.at(-2)).toBe('? Cause: What is holding it back?');
  });

  test('reads whose figure has long been missing', () => {
    expect(cardOf('missing', { owner: 'ann@x.com', actual: null })).toMatchObject({
      tone: 'due',
      headline: 'No figure yet for this period',
      rows: ['Owner: ann@x.com', '? To do: It was asked for, and has not come. What would help?'],
    });
  });

  test.each([
    ['ann@x.com, Bob@x.com', true],
    ['ann@x.com;bob@x.com', true],
    ['Ann', false],
    ['ann@x.com or Bob', false],
  ])('reads %s as it stands: addresses only: %s', (owner, isAddresses) => {
    expect(newsCard({ ...itemOf({ owner }), what: 'missing', standsInFor: [] }, true).rows[0]).toEqual({
      label: 'Owner',
      text: owner,
      isAddresses,
    });
  });
});

describe('a figure that is due is asked for', () => {
  test('on the sheet, or in the log', () => {
    const due = { dataThrough: april(8) };
    expect(cardOf('overdue', due).rows).toEqual(['To do: Bring Actual and Data through up to date.']);
    expect(cardOf('overdue', { ...due, isLogged: true }).rows).toEqual([
      'To do: Enter what is missing in the daily log.',
    ]);
  });

  test('in the tab that it is counted from, or by mending how it is counted', () => {
    const from = (problem: string | null) => ({
      dataThrough: april(8),
      countedFrom: { tab: 'Orders raw', problem },
    });
    expect(cardOf('overdue', from(null)).rows).toEqual([
      'To do: Its rows end there. Bring the tab “Orders raw” up to date: export it anew, or have it refreshed.',
    ]);
    expect(cardOf('overdue', from('The tab has no column of days.')).rows).toEqual([
      'To do: The tab has no column of days.',
    ]);
  });

  test('of a sheet that is held, by letting it go', () => {
    expect(cardOf('overdue', {}, { frozenOn: april(10) }).rows).toEqual([
      'To do: The sheet is held at 10 Apr: clear the typed date in its head, and it follows the days again.',
    ]);
  });

  test('in place of one that can’t be read, by mending it, held or not', () => {
    const broken = { actual: null, actualProblem: 'Actual must be a number' };
    for (const frozenOn of [null, april(10)]) {
      const { headline, rows } = cardOf('overdue', broken, { frozenOn });
      expect(headline).toBe('No figure can be read: Actual must be a number');
      expect(rows).toEqual(['To do: Mend the cell under Actual, or type the figure.']);
    }
  });
});

test('a recovery action is asked about by its name and day', () => {
  const { tone, headline, rows } = cardOf('actionDue', { action: 'Call more', actionDue: april(18) });
  expect([tone, headline]).toEqual(['due', '"Call more" was to be done by 18 Apr']);
  expect(rows.at(-1)).toBe('? Action: Is it done, and did it help? Write what comes next, or a new day.');
  expect(rows[0]).toMatch(/^So far: /);
});

test('a recovery action that is due soon names who carries it out; of a figure that is due nothing is said', () => {
  const due = { action: 'Call more', actionDue: april(24), actionBy: 'Ben' };
  const { tone, state, headline, rows } = cardOf('actionSoon', due);
  expect([tone, state, headline]).toEqual(['due', 'Action due', '"Call more" is due on 24 Apr']);
  expect(rows.slice(0, 2)).toEqual(['By: Ben', expect.stringMatching(/^So far: /)]);
  expect(rows.at(-1)).toMatch(/^\? Action: Is it on its way\?/);
  const late = cardOf('actionDue', { ...due, dataThrough: april(2) }).rows;
  expect(late).toEqual(['By: Ben', expect.stringMatching(/^\? Action: Is it done/)]);
});

test.each<[NewsKind, string, string]>([
  ['better', 'Landing at 75: 25 short of 100', 'Landing at 195: 95 over 100'],
  [
    'short',
    '50 of 100: 50 short by what is there, which ends on 20 Apr',
    '130, with a target of 100: 30 over by what is there, which ends on 20 Apr',
  ],
  ['lost', 'Ended at 50: 50 short of 100', 'Ended at 130: 30 over 100'],
])('news of kind %s says what is short, or what is over', (what, up, down) => {
  expect(cardOf(what).headline).toBe(up);
  expect(cardOf(what, DOWN).headline).toBe(down);
});

test('what is short by what is there asks what is missing, and what was learnt', () => {
  expect(cardOf('short').rows).toEqual([
    'To do: Is anything missing? Enter it, and the result is corrected.',
    '? Next time: What would you do differently?',
  ]);
});

test('a cause that is known is told in place of what was learnt', () => {
  expect(cardOf('lost').rows.at(-1)).toBe('? Next time: What would you do differently?');
  expect(cardOf('lost', { cause: 'Rain' }).rows.at(-1)).toBe('Cause: Rain');
  expect(cardOf('short', { cause: 'Rain' }).rows.at(-1)).toBe('Cause: Rain');
});

test('what got better says where it stands, and what is being done', () => {
  expect(cardOf('better').rows.at(-1)).toBe('? Action: What could you do about it, and by when?');
  expect(cardOf('better', { action: 'Call', actionDue: april(24) }).rows.at(-1)).toBe(
    'Action: Call (by 24 Apr)',
  );
});

test.each([
  [[], 'Find what could be done differently, and who does it'],
  [['Calls to 40 a day'], 'Calls to 40 a day'],
  [
    ['Calls to 40 a day', 'Close rate to 30%'],
    'Each alone is enough: Calls to 40 a day, or Close rate to 30%',
  ],
])('a goal out of reach by %j: %s', (levers, text) => {
  const rows = cardOf('outOfReach', {}, { levers }).rows;
  expect(rows.find((row) => row.startsWith('Recover: '))).toBe(`Recover: ${text}`);
});

test('a win names what helped, where it is known', () => {
  expect(cardOf('won').rows).toEqual([]);
  expect(cardOf('recovered', { action: 'Call' }).rows).toEqual(['Thanks to: Call']);
});

test.each([
  [{}, '17 behind, 5 counting days late'],
  [DOWN, '63 more than planned by now, 19 counting days too soon'],
  [{ kind: 'rate', actual: 90 }, '10 behind'],
  [{ kind: 'rate', ...DOWN }, '30 over the target'],
  [{ kind: 'rate', lowerIsBetter: true, target: 0, actual: 3 }, '3 so far, where the target is none'],
  [{ kind: 'rate', lowerIsBetter: true, target: 1, actual: 3 }, '2 over the target'],
] as const)('what is behind, %j, says by how much: %s', (changes, headline) => {
  expect(cardOf('behind', changes).headline).toBe(headline);
});

describe('the summary', () => {
  const summaryOf = (changes: Partial<SheetKpi>) => {
    const { state, tone, headline, rows } = summaryCard(itemOf(changes), true);
    return [state, tone, headline, ...rows.map(textOf)];
  };

  test.each<[Partial<SheetKpi>, string[]]>([
    [{ actual: 100 }, ['Achieved', 'good', '100 of 100']],
    [{ actual: 90 }, ['Ahead', 'good', 'Landing at 135, with a target of 100']],
    [{ actual: 67 }, ['On track', 'good', 'Landing at 101, with a target of 100']],
    [{ actual: 62 }, ['At risk', 'due', 'Landing at 93, with a target of 100', 'Action: None yet']],
    [{ actual: 50 }, ['Behind', 'bad', 'Landing at 75, with a target of 100', 'Action: None yet']],
    [{ lowerIsBetter: true, actual: 101 }, ['Missed', 'bad', '101 of 100', 'Action: None yet']],
    [{ target: null }, ['No target', 'calm', '50']],
    [{ target: null, actual: null }, ['No target', 'calm', 'No figure yet for this period']],
    [{ actual: null, check: 'monthly' }, ['No data', 'calm', 'Target: 100']],
    [{ dataThrough: april(2), action: 'Call' }, ['Figure due', 'due', '50, complete through 2 Apr']],
  ])('says of %j: %j', (changes, said) => {
    expect(summaryOf(changes)).toEqual(said);
  });

  test('counts as on course what can be left alone', () => {
    const isFine = (changes: Partial<SheetKpi>) => isOnCourse(itemOf(changes));
    expect([{ actual: 100 }, { actual: 90 }, { actual: 67 }].map(isFine)).toEqual([true, true, true]);
    expect([{ actual: 62 }, { actual: 50 }, { target: null }].map(isFine)).toEqual([false, false, false]);
    expect(isFine({ actual: 67, dataThrough: april(2) })).toBe(false);
  });

  test('names the sheet where there are several, and leading indicators', () => {
    const leading = itemOf({ indicator: 'leading' });
    expect(summaryCard(leading, true).note).toBe('Leading indicator');
    expect(summaryCard(leading, false).note).toBe('April 2026 · Leading indicator');
    expect(summaryCard(itemOf({}), true).note).toBe('');
  });
});

test('names of sixty characters, and texts of 140, are said in full', () => {
  const [name, text] = ['n'.repeat(60), 't'.repeat(140)];
  expect(cardOf('behind', { name, cause: text })).toMatchObject({ title: name });
  expect(cardOf('behind', { name, cause: text }).rows).toContain(`Cause: ${text}`);
  const longer = cardOf('behind', { name: `${name}n`, cause: `${text}t` });
  expect(longer.title).toBe(`${'n'.repeat(59)}…`);
  expect(longer.rows).toContain(`Cause: ${'t'.repeat(139)}…`);
});

describe('the figures of a card', () => {
  const rowsOf = (changes: Partial<SheetKpi>, others: Partial<Item> = {}) =>
    figureRows({ ...itemOf(changes), ...others }).flatMap((row) => (row === null ? [] : [textOf(row)]));
  const labels = (...args: Parameters<typeof rowsOf>) => rowsOf(...args).map((row) => row.split(':')[0]);

  test('say no landing of what is not prorated, and nothing that is needed where nothing is', () => {
    expect(labels({ kind: 'rate', actual: 90 })).toEqual(['So far']);
    expect(labels({ actual: 100 })).toEqual(['So far', 'Landing']);
    expect(labels({ ...DOWN })).toEqual(['So far', 'Landing']);
    expect(labels({ actual: 100 }, { bestPace: 3, wasPaceHeld: true })).toEqual(['So far', 'Landing']);
  });

  test('say what a plan wants by then, kind by kind', () => {
    const [ofTotal] = rowsOf({ planned: 60 });
    expect(ofTotal).toBe('So far: 50, where the plan wants 60 by 20 Apr (-10.0% of the target)');
    const [ofAllowance] = rowsOf({ planned: 60, lowerIsBetter: true });
    expect(ofAllowance).toBe('So far: 50, where the plan allows 60 by 20 Apr (+10.0% of the target)');
    const [ofPath] = rowsOf({ planned: 60, kind: 'level', baseline: 0 });
    expect(ofPath).toBe('So far: 50, where the plan wants 60 by 20 Apr (-10.0% of the way)');
  });

  test('say that a landing is where it should be', () => {
    expect(rowsOf({ actual: 67 })[1]).toBe('Landing: 101, with a target of 100');
  });

  test('measure what is needed by the pace so far, unless that is none, or the wrong way', () => {
    const path = { kind: 'level', baseline: 20, target: 50 } as const;
    expect(rowsOf({ ...path, actual: 30 })[2]).toMatch(/times the pace so far/);
    expect(rowsOf({ ...path, actual: 20 })[2]).not.toMatch(/times/);
    expect(rowsOf({ ...path, actual: 10 })[2]).not.toMatch(/times/);
    expect(rowsOf({ ...path, baseline: 50, target: 20, actual: 45, lowerIsBetter: true })[2]).toMatch(
      /times the pace so far/,
    );
    expect(rowsOf({}, { pace: null })[2]).toBe('Needed: 5.0 a day, 10 counting days left');
  });

  test('say of an allowance that does not last until when it does, and of nothing else', () => {
    const usedUp = (changes: Partial<SheetKpi>) => rowsOf(changes).find((row) => row.startsWith('Used up'));
    expect(usedUp({ lowerIsBetter: true, actual: 90 })).toBe('Used up: 23 Apr at this pace, 7 days early');
    const planned = () => rowsOf({ lowerIsBetter: true, actual: 90, planned: 60 }, { reachedOn: april(24) });
    expect(planned()).toContain('Used up: 24 Apr along the plan, 6 days early');
    expect(usedUp({ lowerIsBetter: true, actual: 60 })).toBeUndefined();
    expect(usedUp({ lowerIsBetter: true, actual: 101 })).toBeUndefined();
    expect(usedUp({ actual: 90 })).toBeUndefined();
    speak('ja');
    const said = rowsOf({ lowerIsBetter: true, actual: 90 }).find((row) => row.startsWith('使い切る日'));
    const saidPlanned = planned();
    speak('en');
    expect(said).toBe('使い切る日: このペースでは4月23日(期間の終わりより7日早い)');
    expect(saidPlanned).toContain('使い切る日: 計画に沿うと4月24日(期間の終わりより6日早い)');
  });

  test('say of the best pace whether it would do', () => {
    const best = (changes: Partial<SheetKpi>, wasPaceHeld: boolean | null) =>
      rowsOf(changes, { bestPace: 3, wasPaceHeld }).find((row) => /^(Best|Lowest) pace/.test(row));
    expect(best({}, true)).toBe('Best pace: 3.0 a day: what is needed has been done before');
    expect(best({}, false)).toBe('Best pace: 3.0 a day: what is needed would be a new best');
    expect(best({}, null)).toBeUndefined();
    const allowance = { lowerIsBetter: true, actual: 90 };
    expect(best(allowance, true)).toContain('keeping to what is left has been done before');
    expect(best(allowance, false)).toContain('would be a new low');
  });
});

describe('a bar', () => {
  const barOf = (changes: Partial<SheetKpi>, what: NewsKind = 'behind') => cardOf(what, changes).bar;
  test.each<[string, Partial<SheetKpi>, [number, number] | null]>([
    ['of a total', { actual: 50, target: 100 }, [0.5, 0.667]],
    ['of more than the target', { actual: 150, target: 100, lowerIsBetter: true }, [1, 0.667]],
    ['on the way from a baseline', { kind: 'level', baseline: 200, actual: 180, target: 100 }, [0.2, 0.667]],
    ['on the way back', { kind: 'level', baseline: 100, actual: 90, target: 200 }, [0, 0.667]],
    ['of a rate', { kind: 'rate', actual: 0.2, target: 0.4 }, [0.5, 1]],
    ['without a target', { actual: 50, target: null }, null],
    ['towards nothing', { actual: 5, target: 0, lowerIsBetter: true }, null],
    ['towards less than nothing', { actual: -5, target: -10 }, null],
  ])('%s', (_, changes, shares) => {
    const bar = barOf(changes);
    expect(
      bar === undefined ? null : [bar.reached, bar.expected].map((share) => Number(share.toFixed(3))),
    ).toEqual(shares);
  });

  test('stands where figures do', () => {
    expect(barOf({ actual: 50, target: 100 }, 'actionDue')).toBeUndefined();
  });
});
