// The progress sheet in Japanese: headers, notes, choices, advice.

import {
  ACTUAL_HEADER,
  BASELINE_HEADER,
  CALENDAR_HEADER,
  KIND_HEADER,
  KPI_HEADER,
  PERCENT_UNIT,
  TARGET_HEADER,
  UNIT_HEADER,
  WEIGHT_HEADER,
} from './cells';

/** The units that a KPI can have, as the Unit column shows them. */
export const UNIT_WORDS = {
  count: '件',
  decimal: '小数',
  percent: PERCENT_UNIT,
  dollar: '$',
  euro: '€',
  pound: '£',
  yen: '¥',
  days: '日',
  hours: '時間',
} as const;

/** Further words for them. */
export const UNIT_FORMS: Record<keyof typeof UNIT_WORDS, readonly string[]> = {
  count: ['個', '人', '名', '社', '回', '本', '台', '枚', '点', '組', '店', '口', '通', '冊', '箱'],
  decimal: [],
  percent: [],
  dollar: ['ドル', '米ドル'],
  euro: ['ユーロ'],
  pound: ['ポンド'],
  yen: ['円'],
  days: ['日間', '日数'],
  hours: ['時間数'],
};

/** Whether a KPI shows what will happen, or what has happened. */
export const INDICATOR_WORDS = { leading: '先行指標', lagging: '結果指標' } as const;
/** Further words for it. */
export const INDICATOR_FORMS: Record<keyof typeof INDICATOR_WORDS, readonly string[]> = {
  leading: ['先行'],
  lagging: ['結果', '遅行', '遅行指標'],
};

/** The kinds as the Kind column offers them. */
export const KIND_CHOICES = {
  total: { higher: '累計', lower: '累計(少ないほど良い)' },
  rate: { higher: '率・平均', lower: '率・平均(少ないほど良い)' },
  level: { higher: '水準', lower: '水準(少ないほど良い)' },
} as const;

/** Stands behind the share of an allowance that is used. */
export const SHARE_USED = '消化';

/** What is said to whoever types something else into a column of dates. */
export const DATE_HELP = '2026/4/30のような日付を入力してください。';

/** The names of the sheets that serve all progress sheets of a file. */
export const SHEET_NAMES = { calendar: 'カレンダー', log: '日次記録' } as const;

/** The headers and notes of the calendar and of the daily log. */
export const CALENDAR_WORDS = [
  {
    header: CALENDAR_HEADER,
    note: '営業日になる曜日: 毎日、月-金、火-日、月 火 木など。このファイルのすべての進捗シートで使います。',
  },
  {
    header: WEIGHT_HEADER,
    note: '左の日が、ふつうの日の何倍に当たるか。例: 土に3、2026/12/24に0.5。0は休業、空白は1です。',
  },
  { header: '休業日', note: '営業日に数えない日。1つのセルに1日ずつ入力します。' },
] as const;
export const LOG_WORDS = [
  { header: '日付', note: '値の日付。' },
  { header: 'KPI', note: '進捗シートにあるKPIの名前。' },
  { header: '値', note: 'その日の値。累計は合計し、率・平均と水準は最新の値を使います。' },
  { header: 'メモ', note: '値についての補足。' },
] as const;

/** The title of the sheet's chart. */
export const CHART_TITLE = 'KPI別の進捗差(遅れの大きい順)';
/** What else the chart says. */
export const CHART_WORDS = {
  axis: '目標に対する割合。0が現時点の目安、( )内は達成率',
  elapsed: '期間の{share}が経過',
  most: '期間の{share}が経過、KPI {count}件中{shown}件を表示',
  nothing: '最初の実績を入力すると表示されます',
  bad: '遅れ・未達',
  careful: '注意',
  good: '順調',
  header: 'グラフの項目',
  note: 'グラフに表示する内容です(遅れの大きい順)。各KPIの名前、進捗差、達成率。入力は不要です。',
} as const;

/** The head's labels. */
export const HEAD_WORDS = {
  start: '開始日',
  end: '終了日',
  asOf: '時点',
  elapsed: '経過率',
  daysLeft: '残り日数',
  tolerance: '許容幅',
  completeThrough: '全実績の最終日',
} as const;

/** The header of each column, and the note behind it. Headers of computed columns are written by their function. */
export const COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: '1行に1つのKPI。同じ名前の2行は、担当が違えば別のKPIになります。',
  },
  status: {
    header: 'ステータス',
    note: '「実績の最終日」時点の状況。理由はサイドバーで確認できます。',
  },
  owner: {
    header: '担当',
    note: 'このKPIの担当者のメールアドレス。複数の場合はカンマで区切ります。',
  },
  target: { header: TARGET_HEADER, note: '期間の終わりまでに到達したい値。' },
  actual: {
    header: ACTUAL_HEADER,
    note: 'ここまでの実績。値を入力するか、数式を入れます。ほかの行を参照する数式は、並べ替えると正しく計算されません。',
  },
  achievement: { header: '達成率', note: '目標のうち達成した割合。' },
  paceGap: {
    header: '進捗差',
    note: '現時点の目安より先行(+)か遅れ(-)か。目標に対する割合です。',
  },
  landing: { header: '着地見込み', note: '今のペースが続いた場合の、期間の終わりの値。' },
  shortfall: { header: '不足', note: '着地見込みが目標に届かない分。少ないほど良い累計では超過する分。' },
  requiredPace: {
    header: '必要日割り',
    note: '目標に着地するために、残りの営業日1日あたりに必要な値。',
  },
  expected: { header: '現時点の目安', note: '計画どおりなら現時点で到達している値。' },
  cause: { header: '原因', note: '今の状況になった理由。' },
  action: { header: '挽回策', note: '挽回のために行うこと。' },
  actionBy: {
    header: '実施者',
    note: '担当以外の人が行うときに記入する。メールアドレスなら、本人に期限が知らされる。',
  },
  actionDue: { header: '期限', note: '挽回策を終える日。' },
  comment: { header: 'コメント', note: 'そのほか共有しておきたいこと。' },
  dataThrough: {
    header: '実績の最終日',
    note: '実績に含まれる最後の日。KPIはこの日の時点で判定します。',
  },
  snooze: { header: '通知再開日', note: 'この日より前は、このKPIのメールを送りません。' },
  goal: { header: '最終目標(KGI)', note: 'このKPIが支える最終目標。' },
  factor: { header: '成功要因(CSF)', note: '最終目標のために、うまく進める必要があること。' },
  indicator: {
    header: '指標区分',
    note: '先行指標はこれから動かせるもの、結果指標は起きたことを示すものです。',
  },
  kind: {
    header: KIND_HEADER,
    note: '累計は積み上がる値、率・平均は比率や平均、水準は人数や残高のようなその時点の値です。少ないほど良い場合は、それも選びます。',
  },
  baseline: { header: BASELINE_HEADER, note: '期間の初めの水準。' },
  start: { header: '開始日', note: 'このKPIの期間の最初の日。' },
  end: { header: '終了日', note: 'このKPIの期間の最後の日。' },
  check: { header: '更新頻度', note: '実績を更新する頻度。' },
  reviewed: { header: '振り返り会議', note: 'このKPIを取り上げる会議。' },
  unit: {
    header: UNIT_HEADER,
    note: '値の単位。この行の数値の表示形式が決まります。',
  },
  loggedAs: {
    header: '記録の集計',
    note: '日次記録から実績を求める方法: 合計、最新、平均、または「売上 / 受注件数」のような割り算。空白の場合、累計は合計、それ以外は最新の値です。',
  },
  judgedAsOf: {
    header: '判定日',
    note: 'この行の数値を計算する日。「実績の最終日」か、表の上の「時点」の日です。',
  },
  logged: {
    header: '記録の実績',
    note: '日次記録から求めた値。上書きしない限り「実績」に表示されます。',
  },
  loggedThrough: {
    header: '記録の最終日',
    note: 'このKPIの日次記録がそろっている最後の日。',
  },
  forecast: {
    header: '着地予測',
    note: 'KPI自身の日次記録から予測した着地。最近のペース、通常のペース、前年のペースを、最近の当たり具合で重み付けします。率・平均と水準では最新の記録の値です(2つの記録名から割り算で求めるKPIでは空白)。「着地見込み」はここまでのペースをそのまま延ばした値です。',
  },
  forecastLow: {
    header: '予測の下限',
    note: '似た期間の10回中8回は、予測の下限と上限の間に収まります。記録が14日未満の場合は空白です。',
  },
  forecastHigh: {
    header: '予測の上限',
    note: '似た期間の10回中8回は、予測の下限と上限の間に収まります。記録が14日未満の場合は空白です。',
  },
  chance: {
    header: '達成確率',
    note: '予測から求めた、目標を達成する確率。少ないほど良い場合は目標以下に収まる確率。75%以上は緑、25%未満は赤で示します。',
  },
  planned: {
    header: '現時点の計画',
    note: '計画上、現時点で到達しているべき値。値がある行は、ペースの差・着地見込み・状況をこの計画で判定します。空白の行は、目標を営業日で均等に割り振ります。',
  },
  lineFrom: {
    header: 'ペースの起点日',
    note: '目標を変更した際に選んだ場合のみ: この日から、新しい目標までの直線で判定します。空白の場合は、期間の初めから判定します。',
  },
  lineAt: {
    header: '起点の実績',
    note: '「ペースの起点日」の前日の終わりの実績。直線はここから始まります。',
  },
} as const;

/** What else heads a column: as earlier versions called it. */
export const HEADER_FORMS = { dataThrough: ['実績の締め日'], loggedThrough: ['記録の締め日'] } as const;

/** Messages about a sheet: what is wrong, and how to mend it. As in the cells, none ends with 。 */
export const SHEET_MESSAGES = {
  addedUpFrom: '{sheets}を合計した値です。',
  latestFrom: '短い期間のシートのうち最新の値（{sheets}）です。',
  divided: '「{of}」÷「{by}」の値です。',
  dividedFrom: '「{of}」÷「{by}」の値です（{sheets}から集計）。',
  notBothFigures: '両方の実績がそろっていないため除外: {sheets}。',
  notBothKpis: '両方のKPIがそろっていないため除外: {sheets}。',
  noFigureIn: '実績が未入力: {sheets}。',
  notIn: 'この名前のKPIなし: {sheets}。',
  noSheetYet: '短い期間のシートから集計しますが、そのシートがまだありません。',
  sheetGone:
    'この実績の集計元のシートが削除されています。シートを元に戻す（［ファイル］>［変更履歴］）か、実績を直接入力してください',
  columnMissing: '「{header}」の列がありません。見出しの行に「{header}」と入力してください',
  kpiTwice: '「{name}」は{row}行目にもあり、担当も同じです。別の名前を付けてください',
  toldApart: '{name}({owner})',
  nobody: '担当なし',
  nameless: 'この行には数値がありますが、名前がありません。「KPI」に名前を入力すると判定されます',
  headPeriod: '表の上の期間をご確認ください: {problem}',
  noDataThrough:
    '{kpi}: 実績は{actual}ですが、「実績の最終日」が空白のため{day}時点で判定しています。実績がそろっている日を入力してください',
  notOverYet: '{kpi}: 実績の最終日が{through}ですが、まだ終わっていない日のため{day}時点で判定しています',
  cantGoBack: '{kpi}: 実績の最終日が{through}のため、{day}時点の状況は表示できません',
  cantTell: '{kpi}: 過去の値を求められないため、今の値を{day}時点の値として表示しています',
  unclearShare: '入力値は{got}、目標は{target}です。{meant}のことですか？ %を付けて入力すると判定されます',
  asOfNotOver: '「時点」の{typed}はまだ終わっていないため、{day}時点で判定しています',
  asOfUnread: '{problem}。今は{day}時点で判定しています',
  notAChoice: '{argument}は{choices}のいずれかを入力してください(入力値: {got})',
} as const;

/** A figure that is due: asked for, not blamed. */
export const OVERDUE_WORDS = {
  since: '実績の入力待ち: {day}分まで入力済み',
  never: '実績の入力待ち: まだ入力がありません',
} as const;

/** Advice on a set of KPIs, and what to do about it. */
export const LINT_WORDS = {
  tooMany: '{owner}の担当KPIが{count}件あります。3件なら目が届きやすく、多くても{most}件までがおすすめです',
  noOwner: '{kpi}の担当が決まっていません。1人に任せるのがおすすめです',
  noGoal: '{kpi}がどの最終目標にもつながっていません。何のためのKPIかを「最終目標(KGI)」に入力してください',
  noTarget: '{kpi}の目標が未設定です。目標を入力すると、進捗を判定できます',
  targetZero:
    '{kpi}は目標が0のため、0以上で終えることを目指すものとして扱い、達成率などの割合は出しません。少ないほど良い場合は、「種別」で選んでください',
  rateAsTotal:
    '{kpi}は率や平均のようですが、種別は「累計」です。比率や平均の場合は「率・平均」を選んでください',
  otherWay:
    '{kpi}は、目標の方向が種別と逆になっています。目標に合わせて判定していますので、「種別」を変更してください',
  noActionDue: '{kpi}の挽回策に期限がありません。いつまでに終えるかを「期限」に入力してください',
  notAsPlanned:
    '{kpi}の目標は{target}ですが、計画では{planned}です。シートの目標で判定していますので、どちらかを修正してください',
  otherYear:
    '計画の期間は{first}～{last}です。{start}～{end}の計画がないため、この期間は計画を使わずに判定しています',
  partlyPlanned:
    '計画の期間は{first}～{last}、シートの期間は{start}～{end}です。計画の期間外の日は、計画に含まれません',
  noDeputy:
    '{owner}さんは{when}不在ですが、{kpi}の代理が決まっていません。シート「{sheet}」の行に代理を入力してください(行がなければ追加してください)',
  noManual:
    '{owner}さんは{when}不在ですが、シート「{sheet}」に{kpi}の説明がありません。代理のために、実績の入力のしかたを書いておくのがおすすめです',
  noLeading: '先行指標のKPIがありません。結果を早めに示すKPIを1つ加えるのがおすすめです',
} as const;

/** Words that say of a figure that it is a ratio: words of its name, ends of such words, parts of them. */
export const RATE_NAMES: Record<'word' | 'ending' | 'anywhere', readonly string[]> = {
  word: [],
  ending: ['率', '比', '割合', '単価'],
  anywhere: ['平均'],
};

/** A sheet whose name is taken already gets the next number. */
export const NUMBERED_NAME = '{name} ({number})';

/** The first month of the year whose quarters are counted: a 年度 begins in April. */
export const FISCAL_YEAR_START: number = 4;
/** Whether a fiscal year is called by the calendar year that it begins in, or by both. */
export const FISCAL_YEAR_CALLED_BY: 'first' | 'both' = 'first';

/** What the sheet of a period is called. Sheets refuses some characters in names: none of them here. */
export const PERIOD_NAMES = {
  month: '{year}年{month}',
  quarter: '{year}年 第{quarter}四半期',
  fiscalQuarter: '{year}年度 第{quarter}四半期',
  year: '{year}年',
  fiscalYear: '{year}年度',
  days: '{start}～{end}',
} as const;
