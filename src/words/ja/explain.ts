// The arithmetic behind a KPI's figures, in Japanese.

/** The names that stand in a formula where the numbers will stand when it is filled in. */
export const OPERAND_WORDS = {
  actual: '実績',
  target: '目標',
  size: '|目標|',
  baseline: '期初値',
  expected: '現時点の目安',
  expectedSize: '|現時点の目安|',
  landing: '着地見込み',
  achievement: '達成率',
  gap: '進捗差',
  elapsed: '経過率',
  planned: '現時点の計画',
  plannedSize: '|現時点の計画|',
  due: '計画の進み',
  daysOver: '経過日数',
  days: '営業日数',
  daysLeft: '残り日数',
} as const;

/** How each figure comes about: `say` puts in the names of the operands, or their numbers. */
export const EXPLAINED_FORMULAS = {
  elapsed: '{daysOver} / {days}',
  shareOfTarget: '{actual} / {target}',
  shareOfWay: '({actual} - {baseline}) / ({target} - {baseline})',
  closeness: '1 + ({actual} - {target}) / {size}',
  closenessLower: '1 - ({actual} - {target}) / {size}',
  expectedTotal: '{target} × {daysOver} / {days}',
  expectedPath: '{baseline} + ({target} - {baseline}) × {daysOver} / {days}',
  expectedFlat: '{target}',
  planToDate: '{planned}',
  dueTotal: '{planned} / {target}',
  duePath: '({planned} - {baseline}) / ({target} - {baseline})',
  gap: '({actual} - {expected}) / {size}',
  gapLower: '({expected} - {actual}) / {size}',
  gapPath: '{achievement} - {elapsed}',
  gapPlanned: '({actual} - {planned}) / {size}',
  gapPlannedLower: '({planned} - {actual}) / {size}',
  gapPlannedPath: '({actual} - {planned}) / ({target} - {baseline})',
  landingTotal: '{actual} / {daysOver} × {days}',
  landingPath: '{baseline} + ({actual} - {baseline}) / {daysOver} × {days}',
  landingIsActual: '{actual}',
  landingPlanned: '{actual} / {due}',
  landingPlannedPath: '{baseline} + ({actual} - {baseline}) / {due}',
  shortfall: '{target} - {landing}',
  shortfallLower: '{landing} - {target}',
  requiredPace: '({target} - {actual}) / {daysLeft}',
  daysBehind: '-{gap} × {days}',
  index: '{actual} / {expected}',
  indexLower: '2 - {actual} / {expected}',
  indexOfNegative: '1 + ({actual} - {expected}) / {expectedSize}',
  indexOfNegativeLower: '1 - ({actual} - {expected}) / {expectedSize}',
  indexPath: '{achievement} / {elapsed}',
  indexFlat: '{achievement}',
  indexPlanned: '1 + ({actual} - {planned}) / {plannedSize}',
  indexPlannedLower: '1 - ({actual} - {planned}) / {plannedSize}',
  indexPlannedPath: '({actual} - {baseline}) / ({planned} - {baseline})',
} as const;

/** The limits of a formula: they stand behind its words. */
export const FORMULA_LIMITS = {
  notBelowZero: '{formula} ※マイナスなら0',
  withinWhole: '{formula} ※0%～100%の範囲',
  zeroOnceThere: '{formula} ※到達後は0',
  daysLeftAtMost: '{formula} ※先行は残り日数が上限',
} as const;

/** A limit that decides, behind the numbers. */
export const REACHED_LIMITS = {
  notBelowZero: '{formula}: マイナスのため0',
  withinWhole: '{formula}: 0%～100%の範囲に収めています',
  zeroOnceThere: '{formula}: 到達済みのため0',
  daysLeftAtMost: '{formula}: 先行は残り日数の{daysLeft}日が上限',
} as const;

/** Why there is no figure. */
export const NO_FIGURE_WORDS = {
  noActual: '実績が未入力',
  noTarget: '目標が未設定',
  targetZero: '目標が0のため割合なし',
  notBegun: '終わった営業日がまだない',
  finished: '残りの営業日がない',
  nothingDue: '計画上、まだ何も求められていない',
  notProrated: '日割りの対象外',
} as const;

/** Names of figures that are no columns. */
export const PACE_INDEX_LABEL = 'ペース指数';

/** What is said where a plan tells what should be there by now: how much of the way, and what an even spread would want. */
export const PLANNED_WORDS = {
  share: '計画の進み',
  uneven: '計画では現時点で{due}(均等に割り振った場合は{even})に達しているはずです。',
  even: '計画では現時点で{due}に達しているはずで、均等に割り振った場合と同じです。',
  value: '現時点の計画は{planned}、目標は{target}です。',
} as const;

/** Days before the plan, where days behind it are counted. */
export const EARLY_WORD = '先行';

/** When a target is reached, or an allowance used up, at the pace so far. */
export const REACHED_WORDS = {
  target: {
    early: '{pace}なら、{day}に目標に届きます(期間の終わりより{days}早い)。',
    onTime: '{pace}なら、最終日の{day}に目標に届きます。',
    late: '{pace}では、目標に届くのは{day}です(期間の終わりから{days}後)。',
  },
  allowance: {
    early: '{pace}では、{day}に上限を使い切ります(期間の終わりより{days}早い)。',
    onTime: '{pace}なら、上限は最終日の{day}までもちます。',
    late: '{pace}なら、上限は{day}までもちます(期間の終わりから{days}後)。',
  },
  byDays: 'このペース',
  byPlan: '計画に対する今の比率のまま',
  oneDay: '1日',
  manyDays: '{count}日',
} as const;

/** How far the period is. */
export const DAYS_WORDS = {
  notBegun: '{asOf}時点: 期間は{start}からの{days}です。',
  running: '{asOf}時点: {days}のうち{over}日が終わり(経過率{elapsed})、残りは{left}です。',
  finished: '{asOf}時点: 期間({days})は終了しています。',
  day: '1営業日',
  manyDays: '{count}営業日',
  isLeft: '1日',
  areLeft: '{count}日',
} as const;

/**
 * The rule that made the status, with its numbers.
 */
export const RULE_WORDS = {
  noTarget: '目標が入力されていないため「{status}」です。',
  notStarted: '期間は{start}からで、まだ始まっていないため「{status}」です。',
  noDayOver: 'まだ1営業日も終わっていないため「{status}」です。',
  nothingDue: '計画上、まだ何も求められていないため「{status}」です。',
  noData: '実績がまだ入力されていないため「{status}」です。',
  reached: '実績{actual}が目標{target}に達しているため「{status}」です。',
  broken: '実績{actual}が目標(上限){target}をすでに超えているため「{status}」です。',
  finishedWell: '期間が終わり、実績{actual}が目標{target}を満たしているため「{status}」です。',
  finishedBadly: '期間が終わり、実績{actual}が目標{target}を満たしていないため「{status}」です。',
  nothingUsed: '目標(上限)が0で、実績が{actual}のため「{status}」です。',
  breakEvenMet: '{place}{landing}で、0以上のため「{status}」です。',
  breakEvenByChance:
    '{place}{landing}で0に{short}届きませんが、偶然のばらつきの範囲内のため「{status}」です。',
  breakEvenShort: '{place}{landing}で、0に{short}届かないため「{status}」です。',
  ahead: '{where}。{ahead}以上のため「{status}」です。',
  onTheLine: '現時点の目安とちょうど同じため「{status}」です。',
  onThePlan: '現時点の計画とちょうど同じため「{status}」です。',
  onTrackGood: '{where}。{ahead}未満のため「{status}」です。',
  onTrackBad: '{where}。{margin}以内のため「{status}」です。',
  atRiskByTolerance: '{where}。{margin}を超えていますが、許容幅の{tolerance}以内のため「{status}」です。',
  atRiskByChance:
    '{where}。{margin}を超えていますが、{chance}までは偶然のばらつきでも起こるため「{status}」です。',
  behind: '{where}。許容幅の{tolerance}も、偶然のばらつき({chance})も超えているため「{status}」です。',
} as const;

/** Where a KPI stands, by its shape: of a level on its way the line is in its own units. */
export const WHERE_WORDS = {
  total: '現時点の目安を{share}{side}',
  allowance: '現時点の目安(上限)を{share}{side}',
  flat: '目標{mark}を{share}{side}({better}ほど良い)',
  path: '実績{actual}は目安{mark}を{off}{side}({better}ほど良い)。期初値からの進みは目安を{share}{further}',
  totalPlanned: '現時点の計画を{share}{side}',
  allowancePlanned: '現時点の計画(上限)を{share}{side}',
  flatPlanned: '現時点の計画{mark}を{share}{side}({better}ほど良い)',
  pathPlanned:
    '実績{actual}は現時点の計画{mark}を{off}{side}({better}ほど良い)。期初値からの進みは計画を{share}{further}',
} as const;

/** On which side of where it should be. */
export const SIDE_WORDS = { above: '上回っています', below: '下回っています' } as const;
/** Which of two values is the better one. */
export const BETTER_WORDS = { up: '多い', down: '少ない' } as const;
/** Which of two ways is the longer one. */
export const FURTHER_WORDS = { more: '上回っています', less: '下回っています' } as const;

/** How it is said where a KPI that is to break even stands. */
export const PLACE_WORDS = {
  lands: '着地見込みは',
  stands: '実績は',
  ended: '最終実績は',
  againstPlan: '現時点の計画との差は',
} as const;
