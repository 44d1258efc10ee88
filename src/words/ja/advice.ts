// Before a target is set: what the KPI came to, what is suggested, and the chance that a target has. In Japanese.

export const ADVICE = {
  results: 'これまでの結果',
  lastYear: '{period}(前年同期)',
  suggested: '目標の候補',
  levels: { safe: '堅実', realistic: '現実的', stretch: '挑戦的' },
  likely: '確率{chance}',
  basis: '{day}までの日次記録から、今の調子が続くとした場合です。',
  tooFewDays: '達成確率は記録が{needed}日分からです(現在{days}日分)。',
  noChance: '達成確率は累計だけに表示します。率・平均や水準は日ごとに足し上げられないためです。',
  hardly: '1%未満',
  nearly: '99%超',
  chances: {
    certain: '{target}: 達成確率{chance}。今の調子でほぼ確実です',
    likely: '{target}: 達成確率{chance}。今の調子なら届きそうです',
    even: '{target}: 達成できるかは五分五分です',
    stretch: '{target}: 達成確率{chance}。背伸びですが、手の届く範囲です',
    discouraging: '{target}: 達成確率{chance}。意欲をそぐ目標になりかねません',
  },
  unseen: {
    stretch: '{target}: 達成確率{chance}。過去{months}か月の最高を上回る、背伸びの目標です',
    discouraging:
      '{target}: 達成確率{chance}。過去{months}か月の最高を上回り、意欲をそぐ目標になりかねません',
  },
  unseenLower: {
    stretch: '{target}: 達成確率{chance}。過去{months}か月の最少を下回る、背伸びの目標です',
    discouraging:
      '{target}: 達成確率{chance}。過去{months}か月の最少を下回り、意欲をそぐ目標になりかねません',
  },
} as const;
