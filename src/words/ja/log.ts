// What is said of rows of the daily log that count for nothing, in Japanese.

export const LOG_PROBLEMS = {
  one: '日次記録の{rows}行目',
  many: '日次記録の行 {rows}',
  value: '{where}: {got}は数値ではないため、{kpi}の集計に入りません。数字で入力してください。',
  valueTooLarge:
    '{where}: {got}は大きすぎるため、{kpi}の集計に入りません。1000兆未満の数値を入力してください。',
  valueTooSmall:
    '{where}: {got}は0に近すぎるため、{kpi}の集計に入りません。0か、0と区別できる数値を入力してください。',
  valueMeant:
    '{where}: {got}は数値ではないため、{kpi}の集計に入りません。{meant}のことですか？ 数字だけで入力してください。',
  date: '{where}: {got}は日付ではないため、{kpi}の集計に入りません。{example}のように入力してください。',
  noSuchDay: '{where}: {got}という日付はないため、{kpi}の集計に入りません。{meant}のことですか？',
  nearName: '{where}: 「{name}」というKPIがないため、集計に入りません。「{kpi}」のことですか？',
  unknownName: '{where}: 「{name}」というKPIがないため、集計に入りません。',
  dayFirst:
    '{where}: {kpi}の{of}行のうち{count}行が、文字列か期間外の日付です。日を先に入力した可能性があります。このファイルでは{example}は{read}と読み取られます。',
  monthFirst:
    '{where}: {kpi}の{of}行のうち{count}行が、文字列か期間外の日付です。月を先に入力した可能性があります。このファイルでは{example}は{read}と読み取られます。',
  future: '{where}: {day}以降はまだ先の日付のため、{kpi}の集計に入る行がまだありません。',
  stray:
    '{where}: {before}と{after}の間に、{kpi}の期間外の{day}があります。年か月が違っていないかご確認ください。',
  unclearShare:
    '{where}: {kpi}の値は{got}、目標は{target}です。{meant}のことですか？ %を付けて入力すると判定されます。',
  moreUnusable: '{where}: ほかに{kpi}の{count}件が、数値か日付を読み取れないため集計に入りません。',
  moreStrays: '{where}: ほかに{kpi}の{count}件が、期間外の日付です。',
  moreShares: '{where}: ほかに{kpi}の{count}件で、%が抜けている可能性があります。',
  moreNames: '{where}: ほかに{count}件が、どのKPIの名前とも一致しないため集計に入りません。',
  more: 'ほか{count}か所',
} as const;

/** What the log gives to a sheet, in a line. */
export const LOG_USE = {
  counted: '日次記録: このシートの集計対象は{count}行',
  outside: '期間外の日付が{count}行',
  others: 'ほかのKPIの名前が{count}行',
} as const;

/** The numbers from 0 as people write them out. */
export const NUMBER_NAMES: readonly string[] = [
  'ゼロ',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
];
