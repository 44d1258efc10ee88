// Figures that come from the rows of a tab, in Japanese: what is said of them beside the sheet.

/** Rows that were left out, and why: each with its rows in front. */
export const SOURCE_LEFT_OUT = {
  one: '「{tab}」の{rows}行目',
  many: '「{tab}」の行 {rows}',
  more: 'ほか{count}か所',
  noDate: '{where}: 日付がないため、{kpi}の集計に入りません。',
  textDate: '{where}: 日付が文字列（{got}など）のため、{kpi}の集計に入りません。',
  textAmount: '{where}: 金額や数量が文字列（{got}など）のため、{kpi}の集計に入りません。',
  unreadDate: '{where}: {got}を日付として読み取れないため、{kpi}の集計に入りません。',
  unreadAmount: '{where}: {got}を数値として読み取れないため、{kpi}の集計に入りません。',
  error: '{where}: {got}と表示されているため、{kpi}の集計に入りません。',
  sameTwice: '{where}: すべてのセルが上の行と同じです。{kpi}には重ねて集計されます。',
} as const;

/** Where a figure comes from, in a line beside it. */
export const SOURCE_USE = {
  from: 'タブ「{tab}」から集計。最新の行は{day}、この期間の対象は{count}行。',
  leftOut: '除外した行は{count}行。',
  byFrom: '「{name}」で割る。この期間の対象は{count}行。',
} as const;

/** Set up: how a KPI is counted from a tab. */
export const SOURCE_FORM = {
  title: 'タブから集計',
  noTab: '使わない（シートに入力）',
  tabs: '見出しの行と、その下にデータのあるタブを選べます。',
  loading: 'このファイルのタブを確認しています…',
  none: '見出しの行と、その下にデータのあるタブがほかにありません。データをタブに取り込んでから、もう一度お試しください。',
  choose: '列を選択',
  everyRow: 'すべての行',
  notDivided: '割らない',
  sample: '{header}（{samples}）',
  textDays: {
    dmy: 'この列の日付は「日」が先の文字列です。',
    mdy: 'この列の日付は「月」が先の文字列です。',
    ymd: 'この列の日付は文字列です。',
    either:
      'この列の日付は、日が先とも月が先とも読める文字列です。どちらかを選んでください。選ばない場合は、このファイルの日付の書き方に従います。',
    mixed:
      'この列の日付は文字列で、日が先のものと月が先のものが混ざっています。どちらか一方にしか読めない日付だけを数えます。',
  },
  notRead: '{what}文字列を読み取らないと、これらの行は数えられません。下で選んでください。',
  textsLeftOut: 'そのような行は数えない',
  noDays: 'この列には日付がありません。',
  textAmounts: 'この列の値は文字列です（{sample}など）。',
  noAmounts: 'この列には数値がありません。',
  so: '{period}: {figure}',
  soNone: '{period}: データなし',
  newest: '最新の行 {day}',
  trying: '集計しています…',
} as const;

/** Ways to count a tab that fit its columns. */
export const SOURCE_PROPOSALS = {
  title: 'このタブに合う集計:',
  count: '{name}: 行を数える（日付: {date}）',
  countWhere: '{name}: 「{column}」が「{value}」の行を数える（日付: {date}）',
  sum: '{name}: 「{amount}」の合計（日付: {date}）',
  sumWhere: '{name}: 「{column}」が「{value}」の行の「{amount}」の合計（日付: {date}）',
  different: '{name}: 「{who}」の異なる値の数（日付: {date}）',
} as const;

/** Beside the sheet: what can be counted anew. */
export const SOURCE_RECOUNT = {
  renamed: 'タブ「{tab}」に列「{from}」がありません。「{to}」に変わりましたか？',
  stale: '実績の表示が、タブの集計と一致していません: {kpis}',
  countBy: '「{to}」で集計する',
  anew: '集計し直す',
  counting: '集計しています…',
} as const;
