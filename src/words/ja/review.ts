// Reviews and what is kept of them, in Japanese.

/** The headers of the sheet of reviews. */
export const REVIEW_HEADERS = {
  day: '日付',
  sheet: 'シート',
  kpi: 'KPI',
  what: '内容',
  status: 'ステータス',
  gap: '進捗差',
  landing: '着地見込み',
  ownLanding: '担当の着地予想',
  cause: '原因',
  action: '挽回策',
  by: '実施者',
  due: '期限',
  outcome: '結果',
  gapThen: '決定時の進捗差',
  gapNow: '現在の進捗差',
  targetBefore: '変更前の目標',
  target: '目標',
  review: 'レビュー',
} as const;

export const REVIEW_NOTE = 'レビューで決めたことと、その結果。行は追加されるだけで、書き換えられません。';

/** What a row of the reviews tells. */
export const REVIEW_EVENT_WORDS = {
  decided: '決定',
  outcome: '結果確認',
  reset: '目標変更',
  told: '関係者へ連絡',
  closed: '期間終了',
} as const;

/** What came of an action. */
export const OUTCOME_WORDS = { done: '完了', notYet: '未完了', dropped: '取りやめ' } as const;
