// The manual in Japanese: its sheet, and what is said of who stands in for whom.

import { KPI_HEADER } from './cells';

/** What the sheet is called. */
export const MANUAL_SHEET = 'マニュアル';

/** The header of each column, and the note behind it. */
export const MANUAL_COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: '進捗シートと同じKPI名を入力します。1行が、すべての期間に使われます。',
  },
  owner: {
    header: '担当',
    note: '同じ名前のKPIが複数あるときや、複数の担当のうち1人だけが不在のときに入力します。空白のときは、進捗シートの担当全員を指します。',
  },
  deputy: {
    header: '代理',
    note: '代理のメールアドレスです。担当の不在中は、このKPIのメールを代理だけに送ります。',
  },
  awayFrom: {
    header: '不在開始日',
    note: '担当が不在になる最初の日です。1行に入力すれば、その担当のすべてのKPIに適用されます。',
  },
  awayUntil: {
    header: '不在終了日',
    note: '担当が不在の最後の日です。空白のときは、日付を消すまで不在として扱います。',
  },
  counts: { header: '数え方', note: '数えるものと、数えないものを書きます。' },
  source: { header: 'データの出どころ', note: '実績をどこで確認するかを書きます。' },
  entry: { header: '入力のしかた', note: '実績を、いつ、どのように入力するかを書きます。' },
  first: {
    header: '最初の一手',
    note: '遅れたときに、まず行うことを書きます。担当へのメールに載ります。',
  },
  causes: { header: 'よくある原因', note: '1行に1つ書きます。サイドバーの「原因」で選べます。' },
  actions: { header: '有効な対策', note: '1行に1つ書きます。サイドバーの「挽回策」で選べます。' },
} as const;

/** How the figure is entered: how often, then what. */
export const MANUAL_ENTRY = {
  when: { daily: '毎日', weekly: '週に1回', monthly: '月に1回' },
  total: '{when}、期間の初めからの累計を「実績」に、実績に含めた最後の日を「実績の最終日」に入力する。',
  rate: '{when}、期間の初めからの率や平均を「実績」に、実績に含めた最後の日を「実績の最終日」に入力する。',
  level: '{when}、現在の値を「実績」に、実績に含めた最後の日を「実績の最終日」に入力する。',
  log: '{when}、日次記録に日付・KPI・その日の値を1行で入力する。',
  sheets: '入力は不要。短い期間のシートから自動で集計される。',
  source: '入力は不要。タブの行から自動で集計されるので、そのタブの行を最新に保つ。',
} as const;

/** Who stands in, in mails and beside the sheet. */
export const STAND_IN_WORDS = {
  /** At the top of a mail. */
  youUntil: '{owner}さんが{until}まで不在のため、代理のあなたにお送りしています: {kpis}',
  you: '{owner}さんが不在のため、代理のあなたにお送りしています: {kpis}',
  /** In a row of a mail. */
  label: '代理',
  forUntil: '{owner}さんの代理({until}まで不在)',
  for: '{owner}さんの代理(不在)',
  /** In the preview, in mails to managers, and under Explain. */
  standsInUntil: '{until}まで、{owner}の代理は{deputy}です。',
  standsIn: '{owner}の代理は{deputy}です。',
} as const;

/** What of the manual can't be used, with its cell in front. */
export const MANUAL_PROBLEMS = {
  cell: '{cell}: {message}',
  badDate: '{problem}。修正されるまで、メールは担当に送ります。',
  endsBefore: '不在終了日{until}が不在開始日{from}より前です。修正されるまで、メールは担当に送ります。',
  notAnAddress: '「{got}」はメールアドレスとして読み取れないため、代理になりません。',
  noColumns:
    'シート「{sheet}」の見出しが見つからないため、代理には送れません。「{kpi}」とほかの3つ以上の見出しを同じ行に入力してください。',
  notWritten: 'シート「{sheet}」に書き込めなかったため、新しいKPIの行はまだありません: {message}',
} as const;

/** On which days someone is away, as sentences have it. */
export const AWAY_WHEN = {
  both: '{from}～{until}の間',
  from: '{from}から',
  until: '{until}まで',
} as const;
