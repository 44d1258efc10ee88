// Praise in the team summary, in Japanese.

export const PRAISE = {
  heading: '今週の成果',
  reached: '目標達成',
  recovered: '挽回',
  recoveredFrom: '進捗差が{day}の{before}から{now}になりました。',
  recoveredPlain: '遅れを挽回しました。',
  streak: '連続達成',
  names: '担当',
} as const;

/** `3か月連続`。 */
export const STREAKS = {
  week: (count: number) => `${count}週連続`,
  month: (count: number) => `${count}か月連続`,
  quarter: (count: number) => `${count}四半期連続`,
  year: (count: number) => `${count}年連続`,
  other: (count: number) => `${count}期連続`,
} as const;
