// Where a KPI lands by its own log, and the picture of its period, in Japanese.

/** Where a KPI lands by its own log, and what that was made of. Paces are per usual day: one of weight 1. */
export const FORECAST_WORDS = {
  title: '着地予測',
  landing: '{landing}',
  landingInRange: '{landing}({low}～{high})',
  soFar: 'ここまでの実績は{actual}です。',
  looks:
    '普段の1日あたりは、最近が{recent}、長めの期間では{steady}です。予測ではそれぞれを{recentTrust}、{steadyTrust}の重みで使います。',
  looksWithLastYear:
    '普段の1日あたりは、最近が{recent}、長めの期間では{steady}、前年の動きからの目安は{lastYear}です。予測ではそれぞれを{recentTrust}、{steadyTrust}、{lastYearTrust}の重みで使います。',
  raised:
    '過去{count}期間では、この時点より後の実績がペースを{share}上回ったため、ペースを{share}引き上げています。',
  lowered:
    '過去{count}期間では、この時点より後の実績がペースを{share}下回ったため、ペースを{share}引き下げています。',
  held: '過去{count}期間では、この時点より後の実績がほぼペースどおりだったため、補正はしていません。',
  rest: '残りの期間は普段の{days}日分にあたります。1日あたり{pace}で{rest}が加わり、着地は{landing}です。',
  range: '同じくらい早い時点での予測の外れ方から見ると、10回中8回は{low}～{high}に収まります。',
  chance: '目標{target}を達成する確率は{chance}です。',
  chanceLower: '{target}以下に収まる確率は{chance}です。',
  noRange: '範囲は記録が{needed}日分からです(現在{days}日分)。',
  finished: '期間は終了し、記録は{landing}です。',
  latest: '率・平均と水準は日ごとに足し合わせるものではないため、最新の記録の値です。',
} as const;

/** The picture of a period: what came, what was planned, and where it lands. */
export const BURN_UP = {
  title: '実績と計画',
  actual: '実績',
  plan: '計画',
  target: '目標 {target}',
  forecast: '着地予測',
  landing: '着地見込み',
  today: '時点',
  inRange: '日次記録からの着地予測は{landing}({low}～{high})、計画は{target}です。',
  inRangeWithChance:
    '日次記録からの着地予測は{landing}({low}～{high})、{target}を達成する確率は{chance}です。',
  inRangeWithChanceLower:
    '日次記録からの着地予測は{landing}({low}～{high})、{target}以下に収まる確率は{chance}です。',
  atPace: 'ここまでのペースでの着地見込みは{landing}、計画は{target}です。',
  ended: '{landing}で終了しました。計画は{target}でした。',
} as const;
