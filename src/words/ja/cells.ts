// Words that people type into cells or read there, in Japanese.

import type { Kind } from '../../kpi/kpi';
import type { LinkVerdict } from '../../kpi/link/link';
import type { CheckFrequency, LoggedAs } from '../../kpi/logged';
import type { Status } from '../../kpi/status';
import type { How } from '../../kpi/tree/tree';
import type { FunctionName } from '../en/cells';

/** The word for each status, as cells show it. */
export const STATUS_WORDS: Record<Status, string> = {
  noTarget: '目標未設定',
  notStarted: '開始前',
  noData: '未入力',
  achieved: '達成',
  missed: '未達',
  ahead: '先行',
  onTrack: '順調',
  atRisk: '注意',
  behind: '遅れ',
};

/** The words of a kind: `率・平均(少ないほど良い)` is read word by word. */
export const KIND_WORDS: Record<Kind, string> = { total: '累計', rate: '率', level: '水準' };
/** Further words for a kind. */
export const KIND_FORMS: Record<Kind, readonly string[]> = {
  total: ['合計', '累積', '総数'],
  rate: ['平均', '比率', '割合'],
  level: ['残高', 'レベル'],
};
/** The words of a direction, and what only stands behind them: 少ないほど良い, 低い方がよい. */
export const DIRECTION_WORDS: Record<'lower' | 'higher' | 'ignored', readonly string[]> = {
  lower: ['少ない', '低い', '小さい', '短い'],
  higher: ['多い', '高い', '大きい', '長い'],
  ignored: ['ほど', 'ほうが', '方が', '良い', 'よい', 'いい'],
};

/** How a node of a goal tree enters the one that it feeds, as it is written; and further forms. */
export const HOW_WORDS: Record<How, string> = {
  times: '×',
  over: '÷',
  plus: '+',
  minus: '−',
  drives: '影響',
};
export const HOW_FORMS: Record<How, readonly string[]> = {
  times: ['掛ける', 'かける', '掛け算', '乗算'],
  over: ['割る', 'わる', '割り算', '除算'],
  plus: ['足す', 'たす', '足し算', '加算'],
  minus: ['引く', 'ひく', '引き算', '減算'],
  drives: ['影響する', '影響を与える'],
};

/** What the link check says of two KPIs. */
export const LINK_WORDS: Record<LinkVerdict, string> = {
  seen: '連動あり',
  opposite: '逆向きに連動',
  notSeen: '連動は見られない',
  tooEarly: '判断には早い',
};

/** The weekdays from Monday: the forms in which they may be typed. */
export const WEEKDAY_WORDS = [
  ['月', '月曜', '月曜日'],
  ['火', '火曜', '火曜日'],
  ['水', '水曜', '水曜日'],
  ['木', '木曜', '木曜日'],
  ['金', '金曜', '金曜日'],
  ['土', '土曜', '土曜日'],
  ['日', '日曜', '日曜日'],
] as const;
/** The weekdays from Monday, and all of them together, as they are written. */
export const WEEKDAY_TEXTS = ['月', '火', '水', '木', '金', '土', '日'] as const;
export const EVERY_DAY_TEXT = '毎日';
/** Words that join two weekdays to a span, as a dash does. */
export const SPAN_WORDS = ['から'];
/** Words that only stand between weekdays. */
export const LIST_WORDS = ['と', 'および', '及び', 'まで'];
export const EVERY_DAY_WORDS = ['毎日', '全日', '全曜日', 'すべての曜日', '全ての曜日', '年中無休', '無休'];
/** Words for Monday to Friday. */
export const MONDAY_TO_FRIDAY_WORDS: readonly string[] = ['平日'];
/** Words that stand among weekdays and are none. */
export const HOLIDAY_WORDS: readonly string[] = ['祝日', '祝', '祭日'];
/** What is made up of weekdays, but names a column of dates. */
export const DATE_WORDS: readonly string[] = ['月日'];

/** The months from January. */
export const MONTH_WORDS = [
  '1月',
  '2月',
  '3月',
  '4月',
  '5月',
  '6月',
  '7月',
  '8月',
  '9月',
  '10月',
  '11月',
  '12月',
] as const;

/** How a KPI's figure is made of its log entries; a quotient is two names with the sign between them. */
export const LOGGED_AS_WORDS: Record<LoggedAs, string> = { sum: '合計', latest: '最新', average: '平均' };
export const QUOTIENT_SIGN = '/';

/** How often a figure is brought up to date. */
export const CHECK_WORDS: Record<CheckFrequency, string> = {
  daily: '毎日',
  weekly: '毎週',
  monthly: '毎月',
};
/** Further words for it. */
export const CHECK_FORMS: Record<CheckFrequency, readonly string[]> = {
  daily: ['日次', 'デイリー'],
  weekly: ['週次', 'ウィークリー'],
  monthly: ['月次', 'マンスリー'],
};

/** Between year, month and day, as people read them. (Not in names of sheets: there some signs are refused.) */
export const DATE_SIGN = '/';

/** The unit whose amounts are percentages. */
export const PERCENT_UNIT = '%';

/** What may stand behind a number and only says what is counted. */
export const COUNTER_WORDS: readonly string[] = [
  '件',
  '人',
  '名',
  '社',
  '個',
  '回',
  '本',
  '台',
  '枚',
  '点',
  '日',
  '日間',
  '時間',
];

/** A text that someone typed, inside a message. */
export const QUOTED = '「{text}」';
/** What stands between the parts of a list. */
export const LIST_JOIN = '、';

/** Stands before the message in a row that can't be computed. */
export const ROW_PROBLEM_MARK = '⚠ ';

/**
 * Messages about what was typed: what was received, and what is accepted. Others end them or go on behind them, so
 * none ends with 。
 */
export const MESSAGES = {
  notANumber: '{argument}には数字を入力してください(入力値: {got})',
  numberTooLarge: '{argument}には1000兆未満の数字を入力してください(入力値: {got})',
  numberTooSmall: '{argument}には0か、絶対値が0.000000001以上の数字を入力してください(入力値: {got})',
  ambiguousNumber: '{argument}の{got}は2通りに読めるため、文字列ではなく数値として入力してください',
  notADate: '{argument}は2026/4/30のような日付で入力してください(入力値: {got})',
  notAShare: '{argument}は10%のように0～1の割合で入力してください(入力値: {got})',
  notAKind: '種別(kind)は{kinds}のいずれかで入力してください(入力値: {got})',
  notAText: '{argument}は文字列で入力してください(入力値: {got})',
  notACalendarEntry:
    'カレンダー(calendar)には日付か、"月-金"、"月 火 木"、"毎日"、"0000011"のような営業曜日を入力してください(入力値: {got})',
  maskIsANumber:
    "カレンダー(calendar)の{got}が数値になっています。0000011のような指定は、先頭に'を付けて文字列で入力してください",
  noOpenWeekday: 'カレンダー(calendar)の{got}では、営業日になる曜日がありません',
  cellIsAnError: '{argument}のセルがエラー({got})です。先にそのセルを修正してください',
  cellIsLoading: '{argument}は読み込み中です',
  endBeforeStart: '終了日{end}が開始日{start}より前になっています',
  noCountingDay: '{start}～{end}に営業日がありません(カレンダーではすべて休みです)',
  argumentMissing: '{argument}が指定されていません: {call}',
  tooManyArguments: '引数が{got}個ありますが、指定できるのは{most}個までです: {call}',
  unequalLengths: '{first}は{firstRows}行、{second}は{secondRows}行です。範囲の行数をそろえてください',
  calendarPerRow:
    'calendarの行数がほかの範囲と同じ{rows}行ですが、カレンダーは全行に共通です。行数の違う範囲か、2列の範囲で指定してください',
  tooWide: '{argument}は1つのセルか1列で指定してください(指定: {columns}列)',
  logTooNarrow: 'logは日付、KPI、値の3列で指定してください(指定: {columns}列)',
  notLogged: '日次記録に{kpi}の記録がありません(記録のあるKPI: {known})',
  nothingLogged: '日次記録に使える記録がありません',
  planTooNarrow:
    'planは1列目にKPI、2列目以降に各期間の初日を見出しとする列を並べた範囲で指定してください(指定: {columns}列)',
  planNames: 'planの1列目にはKPIの名前を並べてください(1列目の見出し: {got})',
  planHeader: '計画表{column}列目の見出し',
  planHeaderHere: '計画表の見出し',
  planYear: '{argument}は"2026年4月"のように年を付けて入力してください(入力値: {got})',
  planOutOfOrder: '{header}は、直前の{before}より後の日付で入力してください(入力値: {got})',
  planTwice: '計画表に{kpi}が{first}行目と{second}行目の2回あります',
  planValue: '計画表{row}行目{column}列目の値',
  planValueHere: '計画表の値',
  notPlanned: '計画表に{kpi}の行がありません(計画表にあるKPI: {known})',
  nothingPlanned: '計画表にKPIの行がありません',
  weight: 'カレンダー(calendar){row}行目の重み',
  weightHere: '重み',
  weightNegative: '{weight}は0以上の数値で入力してください(入力値: {got})',
  weightAlone: '{weight}に{got}がありますが、その左のセルに日付も曜日もありません',
  weightsAllZero: 'カレンダー(calendar)に0より大きい重みがないため、営業日がありません',
  notAHow: '{argument}は{hows}のいずれかで入力してください(入力値: {got})',
  twinNodes:
    '{node}が範囲の{rows}行目(見出しは数えません)にあります。要素の名前は行ごとに別のものにしてください',
  twinRows: '{node}がこのシートの{rows}行目にあります。要素の名前は行ごとに別のものにしてください',
  noSuchParent: '{argument}には別の行の要素の名前を入力し、最終目標の行では空白にしてください(入力値: {got})',
  nodesInCircle: '{nodes}のつながりが循環しています。いずれかの上位の要素を別の要素か空白にしてください',
  nodeFeedsItself: '{node}の上位の要素が自分自身です。別の要素か空白にしてください',
  branchAstray:
    '{branches}がどこにもつながっていないため、{node}を計算できません。その行の上位の要素を直してください',
  notWorkedOut: 'ツリーに誤りのある行があるため、{node}を計算できません',
  mixedSigns:
    '{node}に×・÷でつながる{factors}と、+・−でつながる{summands}が混在しています。間に行を1つ入れて分けてください',
  tooManyLeaves: '最終目標ごとに末端の要素は{most}個までです({node}は{leaves}個)',
  tooManyNodes: '要素の行は{most}行までです(指定: {nodes}行)',
  dividesByZero: '{node}は割る数なので、現時点でも、末端の一部を目安に置き換えた場合でも、0にはできません',
  noFigure: '{figure}が空白のため、{root}を計算できません',
  noSource: 'sources（集計元）に{kpi}の行がありません',
  noSourceColumns: 'data（データ）の先頭の行に、{kpi}の集計に使う見出し{headers}がそろっていません',
  oneAlone: '{argument}には値を1つだけ指定してください',
  logValue: '日次記録{row}行目の値',
  logDate: '日次記録{row}行目の日付',
} as const;

/** How an argument is named in a message: as the column that is handed over, and as help has it. */
export const ARGUMENT_NAMES = {
  actual: '実績(actual)',
  target: '目標(target)',
  baseline: '期初値(baseline)',
  tolerance: '許容幅(tolerance)',
  start: '開始日(start)',
  end: '終了日(end)',
  as_of: '時点(as_of)',
  planned: '計画(planned)',
  line_from: '起点日(line_from)',
  line_at: '起点の値(line_at)',
  tab: 'タブ名(tab)',
  kpi: 'KPI(kpi)',
  node: '要素(node)',
  feeds: '上位の要素(feeds)',
  how: '関係(how)',
  value: '値(value)',
  expected: '現時点の目安(expected)',
  landing: '着地見込み(landing)',
  driver: '要因(driver)',
  result: '結果(result)',
};

/** How a received value is named in a message. */
export const received = {
  blank: '空白',
  date: '日付',
  range: '範囲',
  image: '画像',
  yes: 'TRUE',
  no: 'FALSE',
};

/** The header that each function writes over its column. */
export const FUNCTION_LABELS = {
  ACHIEVEMENT: '達成率',
  ELAPSED: '経過率',
  DAYS_LEFT: '残り日数',
  EXPECTED: '現時点の目安',
  PACE_GAP: '進捗差',
  LANDING: '着地見込み',
  SHORTFALL: '不足',
  REQUIRED_PACE: '必要日割り',
  DAYS_BEHIND: '遅れ日数',
  KPI_STATUS: 'ステータス',
  ACTUAL_TO_DATE: '現時点の実績',
  LOGGED: '記録の実績',
  SOURCE_TO_DATE: '集計値',
  DAILY: '日付',
  LANDING_FORECAST: '着地予測',
  PLAN_TO_DATE: '現時点の計画',
  DATE_REACHED: '到達見込み日',
  DRIVER_VALUE: 'ツリーの値',
  DRIVER_EFFECT: '最終目標への影響',
  DRIVER_NEEDED: '単独での必要値',
  DRIVER_AS_OF: '判定日',
  LINK_STRENGTH: '連動',
} as const;

/** What stands over the further columns of functions that fill several. */
export const FURTHER_LABELS: Partial<Record<FunctionName, readonly string[]>> = {
  LOGGED: ['記録の最終日'],
  SOURCE_TO_DATE: ['集計の最終日'],
  DAILY: ['KPI', '値'],
  LANDING_FORECAST: ['予測の下限', '予測の上限', '達成確率'],
  LINK_STRENGTH: ['相関係数', '何週後', '比べた週の数'],
};

/** The headers of the columns in which an edit changes something else in its row, and that of the calendar. */
/** Heads the column of a goal tree's nodes. */
export const NODE_HEADER = '要素';
export const KPI_HEADER = 'KPI';
export const ACTUAL_HEADER = '実績';
export const KIND_HEADER = '種別';
export const UNIT_HEADER = '単位';
export const TARGET_HEADER = '目標';
export const BASELINE_HEADER = '期初値';
export const CALENDAR_HEADER = '営業曜日';
/** What heads the weights of days in a calendar. */
export const WEIGHT_HEADER = '重み';
