// A copy of a progress sheet in plain formulas, in Japanese.

/** What the copy is called. */
export const PLAIN_NAME = '{name} (通常の数式)';

/** What heads the names of its KPIs. */
export const PLAIN_KPI_HEADER = 'KPI名';

/** What stands in it. */
export const PLAIN_WORDS = {
  line: '通常の数式版: 「{name}」のコピー({day}作成)。アドオンなしで計算されます。',
  lineValues:
    '通常の数式版: 「{name}」のコピー({day}作成)。アドオンなしで計算されます。{columns}は数式にできないため、{day}時点の値です。',
  note: '{day}時点の値です(数式なし)。更新するには上書きしてください。',
  noteCells: '{cells}は{day}時点の値です(数式なし)。更新するには上書きしてください。',
  unread: '要確認',
} as const;

/** Its working columns. */
export const PLAIN_COLUMNS = {
  actual: '読み取った実績',
  target: '読み取った目標',
  baseline: '読み取った基準値',
  way: '計算方法',
  side: '向き',
  start: '初日',
  end: '最終日',
  day: '判定日',
  days: '対象日数',
  left: '残り日数',
  elapsed: '時間の経過',
  planned: '現時点の計画',
  due: '現時点の目安',
  goal: '比較する目標',
  paceGap: 'ペースとの差',
  landing: '着地',
  noise: '偶然の幅',
  paceIndex: 'ペース指数',
} as const;

/** What the sidebar says of it. */
export const PLAIN_FORM = {
  heading: 'アドオンなしで使う',
  make: '通常の数式に変換',
  help: 'スプレッドシート標準の数式だけで計算するコピーを、このシートの隣に作成します。Excelで使うときや、スクリプトを使えない環境に。このシートはそのまま残ります。',
  making: 'コピーを作成中…',
  made: '「{name}」をこのシートの隣に作成しました。このコピーについてメールが送られることはありません。',
  values: '{day}時点の値として書き込んだ列: {columns}。',
  kept: '数式では結果が変わるため、{day}時点の値にしたセル: {cells}。',
  calendar: '先にカレンダーを直してください。{problem}',
  loading: '「{column}」はまだ計算中です。少し待ってからもう一度お試しください。',
  isOne: '「{name}」は通常の数式によるコピーです。進捗は、コピー元のシートで確認できます。',
} as const;
