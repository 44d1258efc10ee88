// Bringing in a file, in Japanese.

/** Names that a file lacks. */
export const FILE_WORDS = { column: '列{number}' };

/** How a row of totals begins, in whatever tool it was made. */
export const FILE_TOTALS = '合計|総計|総合計';

/** The sheet on which a file waits until it is whole: what follows its name is when it came. */
export const WAITING_SHEET = 'KPI Pacer 取り込み中のファイル';

/** The tools whose exports are known. */
export const TOOL_WORDS = {
  hubspotDeals: 'HubSpotの取引',
  salesforceOpportunities: 'Salesforceの商談',
  googleAds: 'Google広告',
  googleAnalytics: 'Googleアナリティクス',
  shopifyOrders: 'Shopifyの注文',
  stripePayments: 'Stripeの支払い',
  zendeskTickets: 'Zendeskのチケット',
};

/** What a column of a file holds. */
export const FILE_TYPE_WORDS = {
  day: '日付',
  time: '日時',
  amount: '数値',
  percent: '割合',
  text: '文字列',
  blank: '空白',
};

/** Encodings, as people choose them. */
export const ENCODING_WORDS = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16、ビッグエンディアン)',
  shift_jis: '日本語 (Shift_JIS)',
  'windows-1252': '西ヨーロッパ (Windows-1252)',
};

/** What is between the columns of a file. */
export const DELIMITER_WORDS = { ',': 'カンマ', ';': 'セミコロン', '\t': 'タブ' };

/** In which order days are written, where a file doesn't tell. */
export const FILE_ORDER_WORDS = { dmy: '日が先: 3/10は10月3日', mdy: '月が先: 3/10は3月10日' };

/** What decimals are behind, where a file doesn't tell. */
export const FILE_DECIMAL_WORDS = {
  '.': 'ピリオド: 1.234は1より少し大きい数',
  ',': 'カンマ: 1.234は千を超える数',
};

/** The page that brings in a file. */
export const FILE_FORM = {
  title: 'ファイルを取り込む',
  intro:
    'CRMのエクスポートなど、CSVまたはTSVのファイルをこのスプレッドシートのタブにします。ファイルはこの画面で読み取り、ほかへは送りません。',
  drop: 'ここにファイルをドロップするか、選択してください',
  choose: 'ファイル',
  another: '別のファイルを選ぶ',
  reading: 'ファイルを読み取っています…',
  notAFile: 'ファイルではありません。CSVまたはTSVのファイルをドロップしてください。',
  spreadsheetFile:
    'これは表計算ソフトのファイルで、CSVではありません。そのソフトで開き、CSV形式で保存してください。',
  noTable: 'このファイルには表がありません。見出しの行と、その下にデータの行が必要です。',
  tooLarge:
    'ファイルが大きすぎます。セルは{cells}個ありますが、取り込めるのは{most}個までです。列を減らすか、期間を短くしてエクスポートしてください。',
  unreadable: 'このファイルは読み取れません: {message}',
  seems: '{tool}のファイルのようです。',
  size: '{rows}行、{columns}列。見出しは{row}行目です。',
  howRead: '読み取り方',
  encoding: '文字コード',
  delimiter: '列の区切り',
  columns: '列',
  order: '日付はどの順に書かれていますか？',
  orderHelp: '{sample}の先頭が日なのか月なのか、ファイルからは判断できません。',
  decimal: '小数点はどちらですか？',
  decimalHelp: '{sample}が何を表すのか、ファイルからは判断できません。',
  pick: '選択してください',
  into: '取り込み先',
  intoTab: '専用のタブ',
  intoLog: '日次記録',
  logWide: '1日1行、KPIごとに1列の表です。そのまま日次記録に入れられます。',
  logLong: '日とKPIごとに1行の表です。そのまま日次記録に入れられます。',
  tab: 'タブの名前',
  tabHelpNew: '新しいタブを作成します。',
  tabHelpRenew:
    'このタブはすでにあるため、更新します。行はキーで照合し、新しい行は下に追加します。ご自分で追加した列は、それぞれの行に残ります。',
  key: '行を見分ける列',
  keyAlso: 'さらに見分ける列',
  keyHelp: 'IDなど、その行を特定できる列です。',
  noKey: 'なし',
  nameMissing: 'タブの名前を入力してください。',
  answerMissing: 'どちらかを選択してください。',
  keyMissing: '行を特定できる列を選択してください。',
  look: '変更点を確認',
  bringIn: '取り込む',
  cancel: 'キャンセル',
  sending: '{all}行中{done}行',
  progress: '送った行',
  finishing: '書き込んでいます…',
  wouldAdd: '新規: {count}',
  wouldChange: '変更: {count}',
  wouldStay: '変更なし: {count}',
  wouldKeep: 'ファイルにないが残す行: {count}',
  doneTitle: '「{tab}」を更新しました',
  doneNew: '「{tab}」を作成しました',
  count: 'このタブからKPIを集計',
  show: 'タブを表示',
  cancelled: '何も変更していません。',
  setUp:
    '元データのタブがまだなければ、顧客管理システムのエクスポートをタブとして取り込めます。後から更新もできます。',
  back: 'シート作成に戻る',
};

/** What is told of a file, before and after. */
export const FILE_NOTES = {
  misquoted:
    '{row}行目の引用符が対になっていません。続きが1つのセルに入っている可能性があるため、行数が正しいか確認してください。',
  unread: '{header}: {count}件は読み取れず、文字列のままです。最初は{row}行目の「{got}」です。',
  nothing: '「{got}」のように値がないことを示すセル{count}件は空白にしました。',
  cut: '{header}: {count}件はセルの上限より長いため、末尾を省きました。最初は{row}行目です。',
  totals: '合計の行{count}件を除きました。最初は{row}行目です。',
  notes: '表に属さない行{count}件を除きました。最初は{row}行目です。',
  blank: '空白の行{count}件を除きました。',
  mixedDates:
    '{header}: 日付の順序が混在しています({oneRow}行目の「{one}」と{otherRow}行目の「{other}」)。この列は文字列のままです。',
  mixedAmounts:
    '{header}: 数値の書き方が混在しています({oneRow}行目の「{one}」と{otherRow}行目の「{other}」)。この列は文字列のままです。',
  mixedCurrencies:
    '{header}: 通貨が混在しています({oneRow}行目の「{one}」と{otherRow}行目の「{other}」)。合計できないため、この列は文字列のままです。',
  doubled: '上の行と同じキーの行が{count}件あります(「{key}」など)。すべて残し、上から順に対応させます。',
  newColumns: '新しい列: {headers}',
  ownColumns: 'そのまま残す列: {headers}',
  renamed: '「{wanted}」は使われているため、タブの名前は「{name}」です。',
  logAgain:
    '同じ日とKPIの行がファイルに{count}件重複しています。最後の値を使います。最初は{row}行目の「{header}」です。',
  logLeftOut:
    '日、KPI、値のいずれかが読み取れない{count}件を除きました。最初は{row}行目の「{got}」({header})です。',
  logEmptied: 'ログに同じ日とKPIの行がほかに{count}件あったため、空白にします。',
};

/** Why a file isn't brought in. */
export const FILE_REFUSALS = {
  gone: '送った行はもう残っていません。タブが思いどおりでなければ、もう一度ファイルを取り込んでください。すでにある行は変更なしとして扱われます。',
  incomplete: '届かなかった行があるため、何も変更していません。もう一度ファイルを取り込んでください。',
  noTab: 'タブ「{tab}」はもうありません。',
  ownTab: '「{tab}」はKPI Pacerのシートです。別の名前にしてください。',
  noKey:
    'タブ「{tab}」に列「{header}」がないため、行を照合できません。別の列か、別のタブ名を選んでください。',
  apart:
    '「{tab}」では、列「{header}」({column})がファイルの列の間にあります。右側に移してから、もう一度取り込んでください。',
  formulas: '「{tab}」の{cell}は数式で、上書きされてしまいます。別のタブ名にしてください。',
  noLog:
    'このファイルにはまだ日次記録がありません。日次記録は最初の進捗シートと一緒に作られます。先に「進捗シートを作成」を選んでください。',
};
