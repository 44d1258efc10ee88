// What weekdays weigh, in Set up. In Japanese.

export const WEIGHTS = {
  title: '曜日ごとの重み',
  field: '曜日の重み',
  help: 'ふつうの日を1とします(例: 土 3、日 2)。目安、着地見込み、必要ペースに反映されます。空白ならどの日も同じです。',
  learn: '日次記録から求める',
  learning: '日次記録を確認中…',
  learned: '{kpis}の記録から求めました。必要に応じて変更してください。',
  allAlike: '{kpis}の記録では曜日による差がほとんどないため、重みは不要です。',
  andMore: '{kpis}ほか{count}件',
  tooFew: '記録が足りません。各曜日4回分以上の記録が必要です。',
  ofFile: '保存すると、このファイルのすべてのシートに反映されます。',
  save: '重みを保存',
  saving: '保存中…',
  saved: 'カレンダーに保存しました。',
} as const;
