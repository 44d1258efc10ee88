// Figures that come from the rows of a tab, in Japanese: the sheet of sources, and what is wrong with them.

import { KPI_HEADER } from './cells';

/** What the sheet is called. */
export const SOURCE_SHEET = '集計元';

/** The header of each column, and the note behind it. */
export const SOURCE_COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: '進捗シートと同じKPI名。KPIごとに1行で、どの期間でも使われます。',
  },
  tab: { header: 'タブ', note: '集計する行がある、このファイルのタブ名。' },
  headerRow: {
    header: '見出しの行',
    note: 'そのタブで見出しがある行の番号。空白なら、ここに書いた見出しがすべてある最初の行。',
  },
  date: { header: '日付の列', note: 'どの日に数えるかを示す列の見出し。' },
  way: { header: '集計方法', note: '行を数える、列を合計する、または平均する。' },
  value: { header: '値の列', note: '数値がある列の見出し。行を数えるだけなら空白。' },
  by: {
    header: '割る数',
    note: '比率のとき、割る数になるこのシートの行の名前。空白なら割りません。',
  },
} as const;

/** The columns of a condition: there are several of each. */
export const SOURCE_CONDITION_WORDS = {
  where: { header: '条件の列{number}', note: '条件を見る列の見出し。すべての条件を満たす行だけを数えます。' },
  rule: { header: '条件{number}', note: 'その列に求める条件。' },
  sought: {
    header: '条件の値{number}',
    note: '比べる値。「のいずれか」の値はセミコロン（;）で区切ります。',
  },
} as const;

/** What is done with the rows. */
export const SOURCE_WAY_WORDS = { count: '行を数える', sum: '合計', average: '平均' } as const;

/** What may have to hold of a row. */
export const SOURCE_RULE_WORDS = {
  is: 'と等しい',
  isNot: 'と等しくない',
  oneOf: 'のいずれか',
  contains: 'を含む',
  atLeast: '以上',
  atMost: '以下',
  notBlank: '空白でない',
} as const;

/** What is wrong with a source, and what is accepted. */
export const SOURCE_PROBLEMS = {
  cell: '{cell}: {message}',
  noColumns:
    'シート「{sheet}」の見出しがなくなったため、タブから数値を集計できません。少なくとも「{kpi}」「{tab}」「{date}」「{way}」を1つの行に並べてください。',
  twice: '{kpi}の集計元は{row}行目にあるため、この行は使われません。',
  missing: '「{header}」が空白です。',
  notAChoice: '{got}は選択肢にありません。選択肢: {choices}',
  notARow: '{got}は行番号ではありません。1以上の整数を入力してください。',
  needsValue: '「{header}」に比べる値を入力してください。',
  notComparable: '{got}は数値でも日付でもないため、以上・以下の条件には使えません。',
  tilde: '{got}には「~」が含まれています。数式では検索できません。',
  tooExact: '{got}は桁数が多すぎて検索できません。',
  tooMany: '条件の値の組み合わせが{count}通りあります。数式で扱えるのは{most}通りまでです。',
  noDivisor: 'このシートに「{got}」という行がありません。',
  dividedTwice: '「{got}」自体が比率です。比率は、比率でない2つの行で作ります。',
  otherWay:
    '{number}番目のKPIと同じ名前ですが、集計方法が異なります。同じ名前のKPIは同じ方法で集計されるため、どちらかの名前を変えてください。',
  noTab: '{kpi}はデータなしです。「{tab}」というタブがありません。',
  noHeader:
    '{kpi}はデータなしです。タブ「{tab}」の{row}行目に「{header}」という列がありません。列名が変わった場合は、シート「{sheet}」で指定し直してください。',
  nearHeader:
    '{kpi}はデータなしです。タブ「{tab}」の{row}行目に「{header}」という列がありません。「{meant}」のことですか？ シート「{sheet}」で指定し直してください。',
  noHeaderRow:
    '{kpi}はデータなしです。タブ「{tab}」の先頭{most}行に、見出し{headers}がそろった行がありません。',
  headerMoved:
    '{kpi}はデータなしです。タブ「{tab}」の見出しは{row}行目ではなく、いまは{found}行目にあります。',
  headerTwice:
    '{kpi}はデータなしです。タブ「{tab}」に「{header}」という列が2つあり、どちらか判断できません。',
  tabError: '{kpi}はデータなしです。タブ「{tab}」に{got}と表示されています。',
  noRows: '{kpi}はデータなしです。タブ「{tab}」の「{header}」に日付のある行がありません。',
  noAmounts:
    '{kpi}はデータなしです。集計対象の{count}行のうち、タブ「{tab}」の「{header}」に数値のある行がありません。',
} as const;

/** Rows that were left out, and why: each with its rows in front. */
export const SOURCE_LEFT_OUT = {
  one: '「{tab}」の{rows}行目',
  many: '「{tab}」の行 {rows}',
  more: 'ほか{count}か所',
  noDate: '{where}: 日付がないため、{kpi}の集計に入りません。',
  textDate: '{where}: 日付が文字列（{got}など）のため、{kpi}の集計に入りません。',
  textAmount: '{where}: 金額や数量が文字列（{got}など）のため、{kpi}の集計に入りません。',
  error: '{where}: {got}と表示されているため、{kpi}の集計に入りません。',
  sameTwice: '{where}: すべてのセルが上の行と同じです。{kpi}には重ねて集計されます。',
} as const;

/** Where a figure comes from, in a line beside it. */
export const SOURCE_USE = {
  from: 'タブ「{tab}」から集計。最新の行は{day}、この期間の対象は{count}行。',
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
    dmy: 'この列の日付は「日」が先の文字列です。数式では文字列を集計できないため、先に日付に変換してください。',
    mdy: 'この列の日付は「月」が先の文字列です。数式では文字列を集計できないため、先に日付に変換してください。',
    ymd: 'この列の日付は文字列です。数式では文字列を集計できないため、先に日付に変換してください。',
    either:
      'この列の日付は、日が先とも月が先とも読める文字列です。数式では文字列を集計できないため、先に日付に変換してください。',
    mixed:
      'この列の日付は文字列で、日が先のものと月が先のものが混ざっています。数式では文字列を集計できないため、先に日付に変換してください。',
  },
  noDays: 'この列には日付がありません。',
  textAmounts:
    'この列の値は文字列（{sample}など）です。数式では文字列を合計できないため、先に数値に変換してください。',
  noAmounts: 'この列には数値がありません。',
  so: '{period}: {figure}',
  soNone: '{period}: データなし',
  newest: '最新の行 {day}',
  trying: '集計しています…',
} as const;

/** Beside the sheet: what can be counted anew. */
export const SOURCE_RECOUNT = {
  renamed: 'タブ「{tab}」に列「{from}」がありません。「{to}」に変わりましたか？',
  stale: '実績の表示が、タブの集計と一致していません: {kpis}',
  countBy: '「{to}」で集計する',
  anew: '集計し直す',
  counting: '集計しています…',
} as const;
