// What is said of goals, in both languages.

import type { JudgedGoal } from '../../../src/sheet/goal/judge-goal';
import type { GoalNodeRow } from '../../../src/sheet/goal/read-goal';
import { besideOwnFigure, explainedSentence, targetsSentence } from '../../../src/sheet/goal/say-fit';
import {
  bottleneckSentences,
  effectText,
  explainNode,
  goalSentence,
  landingSentence,
  leverTexts,
  linkSentence,
  treeAdvice,
  withheldSentence,
} from '../../../src/sheet/goal/say-goal';
import { type Language, speak } from '../../../src/words';
import { day } from '../a-sheet';
import {
  goalOf,
  type JudgeOptions,
  ORDERS,
  REVENUE,
  type Row,
  SHOP,
  VALUE,
  weeklyLog,
  YESTERDAY,
} from './a-goal-sheet';

afterEach(() => speak('en'));

/** What is said in English and in Japanese. */
function inBoth<Said>(say: () => Said): Said[] {
  const said = (['en', 'ja'] as Language[]).map((language) => {
    speak(language);
    return say();
  });
  speak('en');
  return said;
}

const COST = { kind: 'Total, lower is better', unit: 'Count' };
const ALLOWANCE: readonly Row[] = [
  { node: 'Cost', target: 1000, ...COST },
  { node: 'Wages', feeds: 'Cost', how: '+', target: 600, own: 250, ...COST },
  { node: 'Rent', feeds: 'Cost', how: '+', target: 400, own: 280, ...COST },
];

describe('how a goal stands', () => {
  test.each<[string, readonly Row[], string, string]>([
    [
      'behind',
      SHOP,
      'Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.',
      'Revenueは目安より1,600遅れています: Ordersが2,050のマイナス、Order valueが450のプラス。',
    ],
    [
      'ahead',
      [REVENUE, { ...ORDERS, own: 60 }, { ...VALUE, own: 190 }],
      'Revenue is 1,400 ahead: Orders adds 1,950, Order value costs 550.',
      'Revenueは目安より1,400先行しています: Ordersが1,950のプラス、Order valueが550のマイナス。',
    ],
    [
      'where it should be, though its factors are not',
      [REVENUE, { ...ORDERS, own: 40 }, { ...VALUE, own: 250 }],
      'Revenue stands where it should by now.',
      'Revenueは目安どおりです。',
    ],
    [
      'ahead by the targets of its factors, and not by its own',
      [
        { ...REVENUE, target: 30_000 },
        { ...ORDERS, own: 55 },
        { ...VALUE, own: 200 },
      ],
      'By the targets of its factors, Revenue is 1,000 ahead: Orders adds 1,000.',
      '要素の目標から見ると、Revenueは目安より1,000先行しています: Ordersが1,000のプラス。',
    ],
    [
      'behind by the targets of its factors, and not by its own',
      [
        { ...REVENUE, target: 15_000 },
        { ...ORDERS, own: 45 },
        { ...VALUE, own: 200 },
      ],
      'By the targets of its factors, Revenue is 1,000 behind: Orders costs 1,000.',
      '要素の目標から見ると、Revenueは目安より1,000遅れています: Ordersが1,000のマイナス。',
    ],
    [
      'where it should be by the targets of its factors, and behind by its own',
      [
        { ...REVENUE, target: 30_000 },
        { ...ORDERS, own: 50 },
        { ...VALUE, own: 200 },
      ],
      'By the targets of its factors, Revenue stands where it should by now.',
      '要素の目標から見ると、Revenueは目安どおりです。',
    ],
    [
      'where it should be by the targets of its factors, and ahead by its own',
      [
        { ...REVENUE, target: 15_000 },
        { ...ORDERS, own: 50 },
        { ...VALUE, own: 200 },
      ],
      'By the targets of its factors, Revenue stands where it should by now.',
      '要素の目標から見ると、Revenueは目安どおりです。',
    ],
    [
      'a share of which nothing is allowed, and its factors have what they may have',
      [
        { node: 'Returns', target: 0, kind: 'Rate, lower is better', unit: '%' },
        {
          node: 'Late',
          feeds: 'Returns',
          how: '+',
          target: 0.02,
          own: 0.02,
          kind: 'Rate, lower is better',
          unit: '%',
        },
      ],
      'By the targets of its factors, Returns stands where it should by now.',
      '要素の目標から見ると、Returnsは目安どおりです。',
    ],
    [
      'a share that is ahead by its own target, and by those of its factors, by hundredths',
      [
        { node: 'Share', target: 0.5, unit: '%', kind: 'Rate' },
        { node: 'Web', feeds: 'Share', how: '+', target: 0.3, own: 0.32, unit: '%', kind: 'Rate' },
        { node: 'Shop', feeds: 'Share', how: '+', target: 0.2, own: 0.2, unit: '%', kind: 'Rate' },
      ],
      'Share is 2.0% ahead: Web adds 2.0%.',
      'Shareは目安より2.0%先行しています: Webが2.0%のプラス。',
    ],
    [
      'without the figure of its only factor',
      [REVENUE, { ...ORDERS, own: '' }],
      'Revenue has no figure yet. Missing: Orders.',
      'Revenueの実績はまだ計算できません。未入力: Orders。',
    ],
    [
      'without the target of its only factor',
      [REVENUE, { ...ORDERS, target: '' }],
      'Revenue stands at 40: where it should be by now can not be said without the target of Orders.',
      'Revenueの実績は40です。Ordersの目標がないため、目安は計算できません。',
    ],
    [
      'a goal alone',
      [{ ...REVENUE, own: 9000 }],
      'Revenue is 1,000 behind.',
      'Revenueは目安より1,000遅れています。',
    ],
    [
      'a goal alone, ahead',
      [{ ...REVENUE, own: 10_500 }],
      'Revenue is 500 ahead.',
      'Revenueは目安より500先行しています。',
    ],
    [
      'of which less is better',
      ALLOWANCE,
      'Cost is 30 behind: Rent costs 80, Wages gives back 50.',
      'Costは目安より30遅れています: Rentが80のマイナス、Wagesが50のプラス。',
    ],
    [
      'without a figure of two leaves',
      [REVENUE, { ...ORDERS, own: '' }, VALUE, { ...VALUE, node: 'Stores', own: '' }],
      'Revenue has no figure yet. Missing: Orders, Stores.',
      'Revenueの実績はまだ計算できません。未入力: Orders、Stores。',
    ],
    [
      'without a figure of its own',
      [REVENUE],
      'Revenue has no figure yet.',
      'Revenueの実績はまだ入力されていません。',
    ],
    [
      'divided by 0',
      [REVENUE, ORDERS, { ...VALUE, how: '÷', own: 0 }],
      'Revenue can not be calculated: see what is to be mended.',
      'Revenueは計算できません。修正が必要な箇所を確認してください。',
    ],
    [
      'without a target of one',
      [REVENUE, ORDERS, { ...VALUE, target: '' }],
      'Revenue stands at 8,400: where it should be by now can not be said without the target of Order value.',
      'Revenueの実績は8,400です。Order valueの目標がないため、目安は計算できません。',
    ],
    [
      'whose own figure is another',
      [{ ...REVENUE, own: 8000 }, ORDERS, VALUE],
      'By its factors, Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.',
      '要素の計算では、Revenueは目安より1,600遅れています: Ordersが2,050のマイナス、Order valueが450のプラス。',
    ],
  ])('%s', (_, rows, english, japanese) => {
    expect(inBoth(() => goalSentence(goalOf(rows)))).toEqual([english, japanese]);
  });

  test('names the three largest effects, and none that would show as nothing', () => {
    const row = (node: string, own: number): Row => ({ node, feeds: 'All', how: '+', target: 100, own });
    const rows = [
      { node: 'All', unit: 'Count' },
      row('A', 49.8),
      row('B', 20),
      row('C', 45),
      row('D', 55),
      row('E', 30),
    ];
    expect(goalSentence(goalOf(rows))).toBe('All is 50 behind: B costs 30, E costs 20, C costs 5.');
    expect(goalSentence(goalOf([{ node: 'All', unit: 'Count' }, row('A', 49.8), row('C', 40)]))).toBe(
      'All is 10 behind: C costs 10.',
    );
  });

  test('what differs by rounding only stands where it should, in any unit', () => {
    const tenth = (node: string, own: number): Row => ({ node, feeds: 'All', how: '+', target: 0.2, own });
    // 0.1 + 0.2 - 0.3 is no gap.
    const judged = goalOf([{ node: 'All' }, tenth('A', 0.1), tenth('B', 0.2), tenth('C', 0)]);
    expect(judged.gap).toBe(0);
    expect(goalSentence(judged)).toBe('All stands where it should by now.');
  });

  test('amounts have the unit of the goal', () => {
    const [revenue = {}, orders = {}, value = {}] = SHOP;
    const rows = [{ ...revenue, unit: '$' }, orders, { ...value, unit: '$' }];
    expect(goalSentence(goalOf(rows))).toBe(
      'Revenue is $1,600 behind: Orders costs $2,050, Order value gives back $450.',
    );
  });

  test('an effect of less than 1 costs or gives back as any other', () => {
    const lower = { kind: 'Rate, lower is better', unit: '%' };
    const rows: readonly Row[] = [
      { node: 'Returns', target: 0.1, ...lower },
      { node: 'Damaged', feeds: 'Returns', how: '+', target: 0.04, own: 0.03, ...lower },
      { node: 'Late', feeds: 'Returns', how: '+', target: 0.06, own: 0.08, ...lower },
    ];
    expect(goalSentence(goalOf(rows))).toBe(
      'Returns is 1.0% behind: Late costs 2.0%, Damaged gives back 1.0%.',
    );
  });

  test('names are shortened', () => {
    const long = 'x'.repeat(5000);
    const rows = [
      { ...REVENUE, node: long },
      { ...ORDERS, feeds: long },
      { ...VALUE, feeds: long },
    ];
    expect(goalSentence(goalOf(rows)).length).toBeLessThan(150);
  });
});

describe('where a goal lands', () => {
  test.each<[string, readonly Row[], string, string]>([
    [
      'short',
      SHOP,
      'It lands at 16,800: 16.0% short of 20,000.',
      '着地見込みは16,800で、目標20,000に16.0%届きません。',
    ],
    [
      'on it',
      [REVENUE, { ...ORDERS, own: 60 }, VALUE],
      'It lands at 25,200, on or above its target of 20,000.',
      '着地見込みは25,200で、目標20,000を達成する見込みです。',
    ],
    [
      'over an allowance',
      ALLOWANCE,
      'It lands at 1,060: 6.0% over 1,000.',
      '着地見込みは1,060で、目標1,000を6.0%超えます。',
    ],
    [
      'within an allowance',
      ALLOWANCE.map((row) => ({ ...row, target: 700 })).map((row, index) =>
        index === 0 ? { ...row, target: 2000 } : row,
      ),
      'It lands at 1,060, at or below its target of 2,000.',
      '着地見込みは1,060で、目標2,000以下に収まる見込みです。',
    ],
    [
      'short of 0, of which nothing is a share',
      [
        { node: 'Profit', target: 0, unit: 'Count' },
        { node: 'Sales', feeds: 'Profit', how: '+', target: 100, own: 40 },
        { node: 'Fees', feeds: 'Profit', how: '-', target: 100, own: 55 },
      ],
      'It lands at -30: 30 short of 0.',
      '着地見込みは-30で、目標0に30届きません。',
    ],
    [
      'short of a loss that was planned',
      [
        { node: 'Profit', target: -100, unit: 'Count' },
        { node: 'Sales', feeds: 'Profit', how: '+', target: 100, own: 40 },
        { node: 'Fees', feeds: 'Profit', how: '-', target: 200, own: 115 },
      ],
      'It lands at -150: 50.0% short of -100.',
      '着地見込みは-150で、目標-100に50.0%届きません。',
    ],
  ])('%s', (_, rows, english, japanese) => {
    expect(inBoth(() => landingSentence(goalOf(rows)))).toEqual([english, japanese]);
  });

  test('is not said without a target, or without a landing', () => {
    expect(landingSentence(goalOf([{ ...REVENUE, target: '' }, ORDERS, VALUE]))).toBeNull();
    expect(landingSentence(goalOf([REVENUE, { ...ORDERS, own: '' }, VALUE]))).toBeNull();
  });
});

test('within two of a hundred of its own figure nothing is said of the factors', () => {
  const sentence = (own: number) => goalSentence(goalOf([{ ...REVENUE, own }, ORDERS, VALUE]));
  for (const own of [8240, 8560]) expect(sentence(own)).toMatch(/^Revenue is 1,600 behind/);
  for (const own of [8230, 8580]) expect(sentence(own)).toMatch(/^By its factors, Revenue is 1,600 behind/);
});

test('how much of its own figure the factors of a goal explain', () => {
  expect(inBoth(() => explainedSentence(goalOf([{ ...REVENUE, own: 8660 }, ORDERS, VALUE])))).toEqual([
    'The factors explain 97.0% of its own figure, 8,660.',
    '要素の計算で、実際の数値8,660の97.0%を説明できます。',
  ]);
  expect(explainedSentence(goalOf())).toBeNull();
});

test('outside of 95 to 105% of it, what factors and figure come to is one sentence, in the place of a landing', () => {
  const said = (own: number, rows: readonly Row[] = [ORDERS, VALUE]) => {
    const judged = goalOf([{ ...REVENUE, own }, ...rows]);
    return [landingSentence(judged), explainedSentence(judged), besideOwnFigure(judged)];
  };
  expect(inBoth(() => said(12_000)[0])).toEqual([
    'Its factors make 8,400, 70.0% of its own figure 12,000, and land it at 16,800 where its own figure lands at 24,000: look for a factor that is missing or counted twice.',
    '要素から計算すると8,400で、実際の数値12,000の70.0%です。着地見込みも16,800となり、実際の数値からの着地見込み24,000と異なります。足りない要素や二重に数えている要素がないか確認してください。',
  ]);
  expect(said(12_000)).toEqual([said(12_000)[0], null, said(12_000)[0]]);
  // 8,400 are 105% and 95% of these.
  for (const own of [8000, 8842]) expect(said(own).map((one) => one === null)).toEqual([false, false, true]);
  for (const own of [7990, 8850]) expect(said(own)[0]).toMatch(/^Its factors make 8,400, (105.1|94.9)%/);
});

test('a figure of its own of another day than its factors reach is told with its day, and compared with nothing', () => {
  const rows = [{ ...REVENUE, own: 8400 }, { ...ORDERS, ownDay: day('2011-10-10') }, VALUE];
  const judged = goalOf(rows);
  expect(explainedSentence(judged)).toBeNull();
  expect(inBoth(() => besideOwnFigure(judged))).toEqual([
    'Its own figure, 8,400, is of 15 Oct; its factors reach 10 Oct, and all that is said here is of that day.',
    '実際の数値8,400は10月15日時点、要素がそろっているのは10月10日までです。ここではその日時点で示しています。',
  ]);
  expect(besideOwnFigure(goalOf([REVENUE, ...rows.slice(1)]))).toBeNull();
});

describe('the targets of the factors', () => {
  const said = (target: number) => targetsSentence(goalOf([{ ...REVENUE, target }, ORDERS, VALUE]));

  test('that make another figure than the goal is to reach are told, and are worth advice', () => {
    expect(inBoth(() => targetsSentence(goalOf([{ ...REVENUE, target: 25_000 }, ORDERS, VALUE])))).toEqual([
      'The targets of its factors make 20,000, not its target of 25,000.',
      '要素の目標から計算すると20,000で、目標の25,000と一致しません。',
    ]);
    expect(inBoth(() => treeAdvice(goalOf([{ ...REVENUE, target: 25_000 }, ORDERS, VALUE])))).toEqual([
      [
        'Agree on targets that fit together: those of the factors make 20,000, and Revenue is to reach 25,000.',
      ],
      ['目標どうしが合っていません。要素の目標から計算すると20,000ですが、Revenueの目標は25,000です。'],
    ]);
  });

  test('are one with it within a hundredth', () => {
    for (const target of [20_000, 20_202, 19_802]) expect([target, said(target)]).toEqual([target, null]);
    for (const target of [20_300, 19_700]) expect(said(target)).toMatch(/make 20,000, not its target/);
  });

  test('next to a target of 0 any difference counts; without one, or without that of a factor, nothing is said', () => {
    expect(said(0)).toBe('The targets of its factors make 20,000, not its target of 0.');
    expect(targetsSentence(goalOf([{ ...REVENUE, target: '' }, ORDERS, VALUE]))).toBeNull();
    expect(targetsSentence(goalOf([REVENUE, ORDERS, { ...VALUE, target: '' }]))).toBeNull();
    expect(targetsSentence(goalOf([{ ...REVENUE, own: 9000 }]))).toBeNull();
  });
});

describe('a goal that is to break even', () => {
  const profit = (fees: number, sales = 40, target = 100): readonly Row[] => [
    { node: 'Profit', target: 0, unit: 'Count' },
    { node: 'Sales', feeds: 'Profit', how: '+', target, own: sales },
    { node: 'Fees', feeds: 'Profit', how: '-', target: 100, own: fees },
  ];

  test('and does, is not called behind but by the targets of its factors', () => {
    const judged = goalOf(profit(35, 40, 120));
    expect([judged.goal.status, goalSentence(judged), landingSentence(judged)]).toEqual([
      'onTrack',
      'By the targets of its factors, Profit is 5 behind: Sales costs 20, Fees gives back 15.',
      'It lands at 10, on or above its target of 0.',
    ]);
    expect(goalSentence(goalOf(profit(40, 40, 120)))).toMatch(
      /^By the targets of its factors, Profit is 10 behind/,
    );
  });

  test('and falls short by no more than chance, is on track and says so', () => {
    const judged = goalOf(profit(41));
    expect(judged.goal.status).toBe('onTrack');
    expect(inBoth(() => landingSentence(judged))).toEqual([
      'It lands at -2: 2 short of 0, which may be chance.',
      '着地見込みは-2で、目標0に2届きませんが、偶然の範囲かもしれません。',
    ]);
  });

  test('and falls short, is at risk', () => {
    const judged = goalOf(profit(55));
    expect([judged.goal.status, landingSentence(judged)]).toEqual([
      'atRisk',
      'It lands at -30: 30 short of 0.',
    ]);
  });
});

describe('the bottleneck', () => {
  test('needs so much, and costs so much', () => {
    expect(inBoth(() => bottleneckSentences(goalOf()))).toEqual([
      [
        'It lands at 80, and would have to reach 95 alone for Revenue to land on 20,000.',
        'If Orders lands as now, Revenue ends 4,200 lower than with it on target.',
      ],
      [
        '着地見込みは80です。この要素だけでRevenueを20,000にするには、95が必要です。',
        'Ordersが今のままなら、目標どおりの場合よりRevenueは4,200低くなります。',
      ],
    ]);
  });

  test('that can not do it alone says so', () => {
    const rate = { ...VALUE, node: 'Rate', unit: '%', target: 0.8, own: 0.7 };
    const rows = [{ ...REVENUE, target: 80 }, { ...ORDERS, own: 20 }, rate];
    // 40 leads at 100% would make 40 of 80; the leads would have to be 114.
    expect(bottleneckSentences(goalOf(rows))?.[0]).toBe(
      'It lands at 40, and would have to reach 114 alone for Revenue to land on 80.',
    );
    expect(
      inBoth(
        () =>
          bottleneckSentences(goalOf([rows[0] ?? {}, { ...ORDERS, own: 49 }, { ...rate, own: 0.5 }]))?.[0],
      ),
    ).toEqual([
      'It lands at 50.0%, and would have to reach 81.6% alone for Revenue to land on 80.',
      '着地見込みは50.0%です。この要素だけでRevenueを80にするには、81.6%が必要です。',
    ]);
    expect(
      inBoth(
        () =>
          bottleneckSentences(goalOf([rows[0] ?? {}, { ...ORDERS, own: 39 }, { ...rate, own: 0.5 }]))?.[0],
      ),
    ).toEqual([
      'It lands at 50.0%. Nothing that it alone could reach would land Revenue on 80.',
      '着地見込みは50.0%です。この要素だけでは、Revenueを80にすることはできません。',
    ]);
  });

  test('of a goal that makes its target all the same needs nothing', () => {
    // By the targets of its factors 10,000 should be there, and 20,000 in the end.
    expect(
      inBoth(() => bottleneckSentences(goalOf([{ ...REVENUE, target: 16_800 }, ORDERS, VALUE]))),
    ).toEqual([
      [
        'It lands at 80, and Revenue makes its target of 16,800 all the same.',
        'If Orders lands as now, Revenue ends 4,200 lower than with it on target.',
      ],
      [
        '着地見込みは80です。それでもRevenueは目標の16,800を達成する見込みです。',
        'Ordersが今のままなら、目標どおりの場合よりRevenueは4,200低くなります。',
      ],
    ]);
  });

  test('of a goal without a target, or of unknown landing, needs nothing that anybody could say', () => {
    const sentences = bottleneckSentences(goalOf([{ ...REVENUE, target: '' }, ORDERS, VALUE]));
    expect(sentences).toEqual(['If Orders lands as now, Revenue ends 4,200 lower than with it on target.']);
    expect(bottleneckSentences(goalOf([REVENUE, { ...ORDERS, own: 60 }, VALUE]))).toBeNull();
  });

  test('of a share above 100% can be what it is, and what is less', () => {
    const lower = { kind: 'Rate, lower is better', unit: '%' };
    const rows = (own: number): Row[] => [
      { node: 'Cost', target: 110, ...COST },
      { node: 'Plan', feeds: 'Cost', how: '×', target: 100, own: 50, ...COST },
      { node: 'Share', feeds: 'Cost', how: '×', target: 1, own, ...lower },
    ];
    expect(bottleneckSentences(goalOf(rows(1.2)))?.[0]).toBe(
      'It lands at 120.0%, and would have to reach 110.0% alone for Cost to land on 110.',
    );
  });

  test('of a share is told where it makes it end higher by a few hundredths', () => {
    const lower = { kind: 'Rate, lower is better', unit: '%' };
    const returns: readonly Row[] = [
      { node: 'Returns', target: 0.1, ...lower },
      { node: 'Damaged', feeds: 'Returns', how: '+', target: 0.04, own: 0.03, ...lower },
      { node: 'Late', feeds: 'Returns', how: '+', target: 0.06, own: 0.08, ...lower },
    ];
    expect(bottleneckSentences(goalOf(returns))).toEqual([
      'It lands at 8.0%, and would have to reach 7.0% alone for Returns to land on 10.0%.',
      'If Late lands as now, Returns ends 2.0% higher than with it on target.',
    ]);
  });

  test('of an allowance is what makes it end higher', () => {
    expect(inBoth(() => bottleneckSentences(goalOf(ALLOWANCE)))).toEqual([
      [
        'It lands at 560, and would have to reach 500 alone for Cost to land on 1,000.',
        'If Rent lands as now, Cost ends 160 higher than with it on target.',
      ],
      [
        '着地見込みは560です。この要素だけでCostを1,000にするには、500が必要です。',
        'Rentが今のままなら、目標どおりの場合よりCostは160高くなります。',
      ],
    ]);
  });
});

describe('once its period is over', () => {
  const head = { end: YESTERDAY };
  const over = (rows: readonly Row[] = SHOP) => goalOf(rows, { head });
  const all = (judged = over()) => [
    goalSentence(judged),
    landingSentence(judged),
    ...(bottleneckSentences(judged) ?? []),
    ...leverTexts(judged, () => null),
  ];

  test('a goal has ended, with what its bottleneck cost, and nothing would do it any more', () => {
    expect(inBoth(() => all())).toEqual([
      [
        'Revenue ended 11,600 behind: Orders cost 12,300, Order value gave back 700.',
        'It ended at 8,400: 58.0% short of 20,000.',
        'It ended at 40, and would have had to reach 95 alone for Revenue to make 20,000.',
        'Revenue ended 12,600 lower than with Orders on target.',
      ],
      [
        'Revenueは目安より11,600遅れたまま終わりました: Ordersが12,300のマイナス、Order valueが700のプラス。',
        '最終実績は8,400で、目標20,000に58.0%届きませんでした。',
        '最終実績は40でした。この要素だけでRevenueを20,000にするには、95が必要でした。',
        'Ordersが目標どおりだった場合より、Revenueは12,600低く終わりました。',
      ],
    ]);
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'made',
      [REVENUE, { ...ORDERS, own: 100 }, VALUE],
      [
        'Revenue ended 1,000 ahead: Order value added 1,000.',
        'It ended at 21,000, on or above its target of 20,000.',
      ],
    ],
    [
      'as its factors should',
      [REVENUE, { ...ORDERS, own: 100 }, { ...VALUE, own: 200 }],
      ['Revenue ended where it should.', 'It ended at 20,000, on or above its target of 20,000.'],
    ],
    [
      'alone, ahead',
      [{ ...REVENUE, own: 21_000 }],
      ['Revenue ended 1,000 ahead.', 'It ended at 21,000, on or above its target of 20,000.'],
    ],
    [
      'alone, behind',
      [{ ...REVENUE, own: 19_000 }],
      ['Revenue ended 1,000 behind.', 'It ended at 19,000: 5.0% short of 20,000.'],
    ],
    [
      'made, though by the targets of its factors it is behind',
      [{ ...REVENUE, target: 8000 }, ORDERS, VALUE],
      [
        'By the targets of its factors, Revenue ended 11,600 behind: Orders cost 12,300, Order value gave back 700.',
        'It ended at 8,400, on or above its target of 8,000.',
        'It ended at 40, and Revenue made its target of 8,000 all the same.',
        'Revenue ended 12,600 lower than with Orders on target.',
      ],
    ],
    [
      'where it is to be no more',
      [
        { node: 'Cost', target: 1000, ...COST },
        { node: 'Wages', feeds: 'Cost', how: '+', target: 300, own: 200, ...COST },
        { node: 'Rent', feeds: 'Cost', how: '+', target: 700, own: 2000, ...COST },
      ],
      [
        'Cost ended 1,200 behind: Rent cost 1,300, Wages gave back 100.',
        'It ended at 2,200: 120.0% over 1,000.',
        'It ended at 2,000, and would have had to reach 800 alone for Cost to make 1,000.',
        'Cost ended 1,300 higher than with Rent on target.',
      ],
    ],
    [
      'where nothing alone could have done it',
      [
        { ...REVENUE, target: 80 },
        { ...ORDERS, own: 90 },
        { ...VALUE, node: 'Rate', unit: '%', target: 0.8, own: 0.1 },
        { ...VALUE, node: 'Kept', unit: '%', target: 1, own: 0.5 },
      ],
      [
        'Revenue ended 76 behind: Rate cost 50, Kept cost 22, Orders cost 4.',
        'It ended at 5: 94.4% short of 80.',
        'It ended at 10.0%. Nothing that it alone could have reached would have brought Revenue to 80.',
        'Revenue ended 32 lower than with Rate on target.',
      ],
    ],
  ])('%s', (_, rows, said) => {
    expect(all(over(rows))).toEqual(said);
    expect(all(goalOf(rows)).join(' ')).not.toMatch(/ended/);
  });

  test('what the factors leave open of its own figure is told without a landing', () => {
    expect(landingSentence(over([{ ...REVENUE, own: 12_000 }, ORDERS, VALUE]))).toBe(
      'Its factors make 8,400, 70.0% of its own figure 12,000: look for a factor that is missing or counted twice.',
    );
  });

  test('an explanation says what it would have taken', () => {
    const judged = over();
    const explained = (one: JudgedGoal['nodes'][number] | undefined) =>
      one === undefined ? [] : explainNode(one, judged).slice(2);
    expect(inBoth(() => explained(judged.leaves[0]))).toEqual([
      [
        'Alone it would have had to reach 95: all others as they were, Revenue would have made 20,000.',
        'Revenue ended 12,600 lower than with Orders on target.',
      ],
      [
        'ほかの要素がそのままなら、この要素が95であればRevenueは20,000になっていました。',
        'Ordersが目標どおりだった場合より、Revenueは12,600低く終わりました。',
      ],
    ]);
  });
});

describe('what would do it', () => {
  const never = () => null;

  test('is each leaf alone, beside where it lands, what costs most first', () => {
    expect(inBoth(() => leverTexts(goalOf(), never))).toEqual([
      ['Orders: 95 instead of 80', 'Order value: 250 instead of 210'],
      ['Orders: 80を95に', 'Order value: 210を250に'],
    ]);
  });

  test('is beside the best that was ever held', () => {
    const held = ({ name }: { name: string }) =>
      name === 'Orders' ? { value: 97, period: 'June 2011' } : null;
    expect(inBoth(() => leverTexts(goalOf(), held)[0])).toEqual([
      'Orders: 95 instead of 80. Best so far: 97 (June 2011).',
      'Orders: 80を95に。これまでの最良は97(June 2011)',
    ]);
  });

  test('leaves out what can not be reached: a share above 100%, a count below 0', () => {
    const rows: Row[] = [
      { node: 'Kept', target: 100, unit: 'Count' },
      { node: 'Sold', feeds: 'Kept', how: '+', target: 110, own: 40, unit: 'Count' },
      { node: 'Returned', feeds: 'Kept', how: '-', target: 10, own: 5, ...COST },
    ];
    // All of the 10 that come back would have to be fewer by 30.
    expect(leverTexts(goalOf(rows), never)).toStrictEqual(['Sold: 110 instead of 80']);
    const rate = { ...VALUE, node: 'Rate', unit: '%', target: 0.8, own: 0.7 };
    expect(leverTexts(goalOf([{ ...REVENUE, target: 80 }, { ...ORDERS, own: 20 }, rate]), never)).toEqual([
      'Orders: 114 instead of 40',
    ]);
  });

  test('is nothing while the goal lands on its target, has none, or nothing drives it', () => {
    expect(leverTexts(goalOf([REVENUE, { ...ORDERS, own: 60 }, VALUE]), never)).toEqual([]);
    expect(leverTexts(goalOf([{ ...REVENUE, target: '' }, ORDERS, VALUE]), never)).toEqual([]);
    expect(leverTexts(goalOf([{ ...REVENUE, own: 1 }]), never)).toEqual([]);
  });
});

describe('links', () => {
  const calls = Array.from({ length: 70 }, (_, week) => 50 + ((week * 37) % 23));
  const follow = (share: number) =>
    calls.map((_, week) => 100 + share * (calls[week - 1] ?? 60) + ((week * 13) % 3) * share);
  const noise = calls.map((_, week) => ((week * week * 7) % 31) + (week % 3));
  const driver: Row = { node: 'Calls', feeds: 'Orders', how: 'drives', own: 1, target: 1, unit: 'Count' };
  const judgedWith = (orders: readonly number[], weeks = 40, change: Row = {}, more: JudgeOptions = {}) => {
    const log = weeklyLog({ Calls: calls.slice(-weeks), Orders: orders.slice(-weeks) });
    return goalOf([...SHOP, { ...driver, ...change }], { log, ...more });
  };
  const said = (...args: Parameters<typeof judgedWith>) => {
    const one = judgedWith(...args).nodes.find(({ node }) => node.name === 'Calls');
    return one === undefined ? null : linkSentence(one);
  };

  test('seen and opposite, with how much went with how much, and when', () => {
    expect(inBoth(() => said(follow(0.5)))).toEqual([
      expect.stringMatching(
        /^Calls and Orders went together \(r 0\.9\d?, 38 weeks\): 10 more of Calls in a week went with about 5 more of Orders a week later\.$/,
      ),
      expect.stringMatching(
        /^CallsとOrdersは連動していました\(r 0\.9\d?、38週\)。Callsが週に10増えると、翌週にOrdersがおよそ5増えていました。$/,
      ),
    ]);
    expect(inBoth(() => said(follow(-0.5)))).toEqual([
      expect.stringMatching(
        /^Calls and Orders went against each other \(r -0\.9.*about 5 less of Orders a week later\.$/,
      ),
      expect.stringMatching(/逆に動いていました\(r -0\.9.*翌週にOrdersがおよそ5減っていました。$/),
    ]);
  });

  test('are told with as many of the driver as move the result by something', () => {
    // A thousandth of an order for each call: by tens it would be 0.
    expect(said(follow(0.01))).toMatch(/: 100 more of Calls in a week went with about 1 more of Orders/);
    // Of a share a point, of money a thousand.
    expect(said(follow(500), 40, { unit: '%' })).toMatch(
      /: 1(\.0)?% more of Calls .* about 5 more of Orders/,
    );
    expect(said(follow(0.5), 40, { unit: '$' })).toMatch(/: \$1,000\.00 more of Calls .* about 500 more/);
  });

  test('not seen, and too early to say', () => {
    expect(inBoth(() => said(noise))).toEqual([
      expect.stringMatching(/^No link between Calls and Orders is seen in 3\d weeks\.$/),
      expect.stringMatching(/^CallsとOrdersの連動は、3\d週の記録では見られません。$/),
    ]);
    expect(inBoth(() => said(follow(0.5), 10))).toEqual([
      'Too early to say whether Calls moves Orders: it takes 13 pairs of weeks in which both are logged.',
      'CallsがOrdersを動かすかどうかは、まだ判断できません。両方の記録がある週の組が13組必要です。',
    ]);
  });

  test('of what never changes, no number of weeks tells', () => {
    expect(inBoth(() => said(calls.map(() => 7)))).toEqual([
      'No link between Calls and Orders can be seen: one of them never changes.',
      'CallsとOrdersの連動は見られません。一方の値がまったく変わっていません。',
    ]);
  });

  test.each([
    [0, 'in the same week'],
    [1, 'a week later'],
    [2, '2 weeks later'],
  ])('%i weeks apart are said as such', (weeks, when) => {
    const [, one] = goalOf().nodes;
    const link = { verdict: 'seen', r: 0.5, weeks, pairs: 20, slope: 0.5 } as const;
    expect(one && linkSentence({ ...one, link })).toBe(
      `Orders and Revenue went together (r 0.5, 20 weeks): 10 more of Orders in a week went with about 5 more of Revenue ${when}.`,
    );
  });

  test('without a log nothing is said', () => {
    expect(goalOf().nodes.map(linkSentence)).toEqual([null, null, null]);
  });

  test('are worth advice when they go against each other, or show nothing for a year', () => {
    expect(inBoth(() => treeAdvice(judgedWith(follow(-0.5))))).toEqual([
      ['Calls and Orders go against each other: look at what Calls costs Orders.'],
      ['CallsとOrdersは逆に動いています。CallsがOrdersに与える影響を確認してください。'],
    ]);
    // What is taken off, and what of which less is better, is meant to go the other way.
    expect(treeAdvice(judgedWith(follow(-0.5), 40, { kind: 'Total (lower is better)' }))).toEqual([]);
    // Cancelled orders that fall with the orders: what improves them goes with fewer.
    const cancelled = { kind: 'Total (lower is better)' };
    expect(inBoth(() => treeAdvice(judgedWith(follow(0.5), 40, cancelled)))).toEqual([
      ['Calls and Orders go together, against what is meant: look at what improving Calls costs Orders.'],
      [
        'CallsとOrdersは、想定とは逆に同じ向きに動いています。Callsの改善がOrdersに与える影響を確認してください。',
      ],
    ]);
    expect(treeAdvice(judgedWith(follow(0.5)))).toEqual([]);
    expect(treeAdvice(judgedWith(follow(0.5), 40, { how: '-' })).join()).not.toMatch(/go together/);
    expect(treeAdvice(judgedWith(noise, 70))).toEqual([
      'Calls has not moved with Orders in a year of weeks: is it worth the effort?',
    ]);
    expect(treeAdvice(judgedWith(noise, 40))).toEqual([]);
  });

  test('of what is calculated are worth advice where more should bring more', () => {
    const advised = (how: string, kind = 'Total') =>
      treeAdvice(judgedWith(follow(-0.5), 40, { how, kind })).filter((said) => said.includes('Calls and'))
        .length;
    expect(['×', '+', '-', '÷'].map((how) => advised(how))).toEqual([1, 1, 0, 0]);
    // What is added adds, be it better or worse.
    expect(advised('+', 'Total, lower is better')).toBe(1);
  });

  test('of 52 pairs of weeks are a year, of 51 none', () => {
    const advised = [54, 55].map((weeks) => {
      const log = weeklyLog({ Calls: calls.slice(0, weeks), Orders: noise.slice(0, weeks) });
      const judged = goalOf([...SHOP, driver], { log });
      const pairs = judged.nodes.find(({ node }) => node.name === 'Calls')?.link?.pairs;
      return [pairs, treeAdvice(judged).length];
    });
    expect(advised).toEqual([
      [51, 0],
      [52, 1],
    ]);
  });
});

test('a tree that feeds nothing, or has no leading KPI, gets advice', () => {
  expect(inBoth(() => treeAdvice(goalOf([REVENUE])))).toEqual([
    ['Nothing feeds Revenue: write its name under "Feeds" in the rows of what it is made of.'],
    [expect.stringMatching(/^Revenueを構成する要素がありません。/)],
  ]);
  expect(inBoth(() => treeAdvice(goalOf([REVENUE, { ...ORDERS, indicator: 'Lagging' }, VALUE])))).toEqual([
    ['Revenue has no leading KPI: without one you learn too late that it falls behind.'],
    ['Revenueには先行指標のKPIがありません。遅れに気づくのが遅くなります。'],
  ]);
  expect(treeAdvice(goalOf())).toEqual([]);
});

test('effects have their sign, and none where they show as nothing', () => {
  const { goal } = goalOf();
  expect([-2050, 450, 0, 0.2, -0.2].map((effect) => effectText(effect, goal.node))).toEqual([
    '-2,050',
    '+450',
    '0',
    '0',
    '0',
  ]);
  const [share] = goalOf([{ node: 'Share', target: 0.5, unit: '%', kind: 'Rate', own: 0.4 }]).nodes;
  expect(share && [0.02, -0.02, 0.0001].map((effect) => effectText(effect, share.node))).toEqual([
    '+2.0%',
    '-2.0%',
    '0.0%',
  ]);
});

test('a goal of which nothing is said waits until one node is mended, or several are', () => {
  const [one, other] = goalOf().nodes.map(({ node }) => node);
  const goal = one as GoalNodeRow;
  const said = (because: readonly GoalNodeRow[]) => withheldSentence({ goal, because });
  expect(said([goal])).toMatch(/until "Revenue" \(row 6\) is mended:/);
  expect(said([goal, other as GoalNodeRow])).toMatch(
    /until "Revenue" \(row 6\), "Orders" \(row 7\) are mended:/,
  );
  // Three are enough to begin with.
  const four = [
    goal,
    other,
    ...goalOf()
      .nodes.slice(1)
      .map(({ node }) => node),
  ] as GoalNodeRow[];
  expect(said(four.slice(0, 3))).toMatch(/\(row 6\), "Orders" \(row 7\), "Orders" \(row 7\) are mended:/);
  expect(said(four)).toMatch(/\(row 6\), "Orders" \(row 7\), "Orders" \(row 7\), … are mended:/);
});

describe('an explanation', () => {
  const explained = (name: string, rows: readonly Row[] = SHOP) => {
    const judged = goalOf(rows);
    const one = judged.nodes.find(({ node }) => node.name === name);
    return one === undefined ? null : explainNode(one, judged);
  };

  test('of a goal: what it is made of, and what the effects add up to', () => {
    expect(inBoth(() => explained('Revenue'))).toEqual([
      [
        'Its value is 40 × 210 = 8,400.',
        'The effects of all factors add up to -1,600: 8,400 less the expected 10,000.',
      ],
      ['値は40 × 210 = 8,400です。', 'すべての要素の影響の合計は-1,600です(実績8,400−目安10,000)。'],
    ]);
  });

  test('of a goal alone: its figure, and nothing that it is made of', () => {
    expect(explained('Revenue', [{ ...REVENUE, own: 9000 }])).toEqual([
      'Its figure is 9,000, where 10,000 should be by now.',
    ]);
    expect(explained('Revenue', [REVENUE])).toEqual([]);
  });

  test('of a goal without a target, or of which a figure is missing: what is known', () => {
    const untargeted = [{ ...REVENUE, target: '' }, ORDERS, VALUE];
    expect(explained('Orders', untargeted)).toEqual([
      'Its figure is 40, where 50 should be by now.',
      expect.stringMatching(/^Its effect on Revenue is -2,050/),
      'If Orders lands as now, Revenue ends 4,200 lower than with it on target.',
    ]);
    const missing = [REVENUE, { ...ORDERS, own: '' }, VALUE];
    expect(explained('Revenue', missing)).toEqual([]);
    expect(explained('Orders', missing)).toEqual([
      'Alone it would have to reach 95: all others landing as now, Revenue lands on 20,000.',
    ]);
    expect(explained('Order value', missing)).toEqual(['Its figure is 210, where 200 should be by now.']);
    const unknown = [REVENUE, ORDERS, { ...VALUE, target: '' }];
    expect(explained('Revenue', unknown)).toEqual(['Its value is 40 × 210 = 8,400.']);
  });

  test('of what lands on its target: that it makes no difference is not said', () => {
    const rows = [REVENUE, { ...ORDERS, own: 50 }, VALUE];
    expect(explained('Orders', rows)?.at(-1)).toMatch(/^Alone it would have to reach/);
    expect(explained('Orders', [REVENUE, { ...ORDERS, own: 50.001 }, VALUE])?.at(-1)).toMatch(/^Alone/);
    expect(explained('Orders', [REVENUE, { ...ORDERS, own: 51 }, VALUE])?.at(-1)).toMatch(/ends 420 higher/);
  });

  test('begins with what is multiplied or added, and ends with what is divided by or taken off', () => {
    const row = (node: string, how: string, own: number): Row => ({
      node,
      feeds: 'All',
      how,
      target: 10,
      own,
    });
    const all = { node: 'All', unit: 'Count' };
    expect(explained('All', [all, row('A', '÷', 4), row('B', '×', 8)])?.[0]).toBe('Its value is 8 ÷ 4 = 2.');
    expect(explained('All', [all, row('A', '-', 4), row('B', '+', 8), row('C', '+', 1)])?.[0]).toBe(
      'Its value is 8 + 1 − 4 = 5.',
    );
    expect(explained('All', [all, row('A', '-', 4)])?.[0]).toBe(
      'Its figure is -4, where -5 should be by now.',
    );
  });

  test('of a leaf: its figure, its effect, what it needs, and what its landing means', () => {
    expect(inBoth(() => explained('Orders'))).toEqual([
      [
        'Its figure is 40, where 50 should be by now.',
        expect.stringMatching(/^Its effect on Revenue is -2,050: the average of what Revenue moves/),
        'Alone it would have to reach 95: all others landing as now, Revenue lands on 20,000.',
        'If Orders lands as now, Revenue ends 4,200 lower than with it on target.',
      ],
      [
        '数値は40、現時点の目安は50です。',
        expect.stringMatching(/^Revenueへの影響は-2,050です。/),
        'ほかの要素が今の見込みどおりなら、この要素が95になるとRevenueは20,000に着地します。',
        'Ordersが今のままなら、目標どおりの場合よりRevenueは4,200低くなります。',
      ],
    ]);
  });

  test('of a node in between: its effect is that of its leaves; what is missing is a question mark', () => {
    const rows: Row[] = [
      REVENUE,
      { ...ORDERS, own: '', target: '' },
      VALUE,
      { node: 'Cancelled', feeds: 'Orders', how: '-', target: 20, own: 20 },
      { node: 'Placed', feeds: 'Orders', how: '+', target: 120, own: 60 },
    ];
    expect(explained('Orders', rows)).toEqual([
      'Its value is 60 − 20 = 40.',
      'Its effect on Revenue is -2,050: that of all factors under it.',
    ]);
    expect(inBoth(() => explained('Orders', rows)?.[1])[1]).toBe(
      'Revenueへの影響は-2,050です。下位の要素の影響の合計です。',
    );
  });

  test('of an only factor: its effect is all there is', () => {
    const rows = [{ ...REVENUE, target: 100 }, ORDERS];
    expect(explained('Orders', rows)?.[1]).toMatch(/^Its effect on Revenue is -10:/);
    expect(explained('Revenue', rows)?.[1]).toBe(
      'The effects of all factors add up to -10: 40 less the expected 50.',
    );
  });

  test('of what feeds what only drives: it is calculated, and drives nothing itself', () => {
    const rows: Row[] = [
      ...SHOP,
      { node: 'Calls', feeds: 'Orders', how: 'drives', target: 10, unit: 'Count' },
      { node: 'Callers', feeds: 'Calls', how: '×', target: 2, own: 2, unit: 'Count', kind: 'Rate' },
      { node: 'Calls each', feeds: 'Calls', how: '×', target: 5, own: 2, unit: 'Count' },
    ];
    expect(explained('Calls', rows)).toEqual([
      'Its value is 2 × 2 = 4.',
      'It drives Orders: an influence that nobody can calculate.',
    ]);
    expect(explained('Callers', rows)).toEqual(['Its figure is 2, where 2 should be by now.']);
    const missing = rows.map((row) => (row.node === 'Callers' ? { ...row, own: '' } : row));
    expect(explained('Calls', missing)?.[0]).toBe(
      'It drives Orders: an influence that nobody can calculate.',
    );
  });

  test('of what only drives: it enters nothing', () => {
    const rows = [
      ...SHOP,
      { node: 'Calls', feeds: 'Orders', how: 'drives', target: 10, own: 4, unit: 'Count' },
    ];
    expect(inBoth(() => explained('Calls', rows))).toEqual([
      [
        'Its figure is 4, where 5 should be by now.',
        'It drives Orders: an influence that nobody can calculate.',
      ],
      ['数値は4、現時点の目安は5です。', 'Ordersに影響する要素で、計算には入りません。'],
    ]);
  });

  test('of what can not do it alone: what it would take', () => {
    const rate = { ...VALUE, node: 'Rate', unit: '%', target: 0.8, own: 0.7 };
    const rows = [{ ...REVENUE, target: 80 }, { ...ORDERS, own: 20 }, rate];
    expect(inBoth(() => explained('Rate', rows)?.[2])).toEqual([
      'Nothing that it alone could reach would land Revenue on 80: it would take 200.0%.',
      'この要素だけではRevenueを80にすることはできません(計算上は200.0%が必要です)。',
    ]);
  });
});
