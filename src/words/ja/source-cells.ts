// The sheet that says how figures come from the rows of tabs, in Japanese: cells read it too.

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
  way: {
    header: '集計方法',
    note: '行を数える、列を合計する、平均する、異なる値の数を数える、または最新の値を取る。',
  },
  value: { header: '値の列', note: '数値がある列の見出し。行を数えるだけなら空白。' },
  by: {
    header: '割る数',
    note: '比率のとき、割る数になるこのシートの行の名前。空白なら割りません。',
  },
  texts: {
    header: '文字列の日付と数値',
    note: '文字列になっている日付や数値も読み取るか。読み取る場合は日と月のどちらが先か。空白なら、そのような行は数えません。',
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
export const SOURCE_WAY_WORDS = {
  count: '行を数える',
  sum: '合計',
  average: '平均',
  different: '異なる値の数',
  latest: '最新の値',
} as const;

/** How dates and amounts are read that are texts. */
export const SOURCE_TEXT_WORDS = {
  read: '読み取る',
  dmy: '読み取る（日が先）',
  mdy: '読み取る（月が先）',
} as const;

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
