// That a recovery action is due, beside a KPI, in Japanese.

export const ACTION_DUE_WORDS = {
  soon: '挽回策の期限は{day}',
  soonBy: '挽回策の期限は{day}(実施者: {by})',
  passed: '挽回策の期限({day})を過ぎました',
  passedBy: '挽回策の期限({day})を過ぎました(実施者: {by})',
} as const;
