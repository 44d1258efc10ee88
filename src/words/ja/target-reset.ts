// Resetting a target: what is asked, what is kept of it, and how it is told, in Japanese.

/** A reset as Explain, mails and notes tell it. */
export const RESET_TOLD = {
  text: '{day}に目標を{before}から{target}へ変更',
  label: '目標',
  row: '{day}に{before}から{target}へ変更',
  line: '{day}以降は、{stood}から始まる直線で判定しています。',
  lineLands:
    '{day}以降は、着地見込みも含めて{stood}から始まる直線で判定しています。期間の初めからのペースでは、着地は{landing}です。',
  /** In the note of the cell. */
  note: '{text}: {reason}',
  formula: 'それまでは数式で計算していました: {formula}',
} as const;

/** Why a target is out of reach. */
export const REACH_WORDS = {
  title: 'この目標の達成は難しい状況です',
  pace: '達成には1営業日あたり{needed}が必要です。同じ長さの期間で続いた最高のペースは{best}です。',
  allowance:
    '目標に収めるには、1営業日あたり{needed}以内に抑える必要があります。同じ長さの期間で続いた最少のペースは{best}です。',
  chance: '日次記録からの予測では、達成する確率は{chance}です。',
} as const;

/** The form. */
export const RESET_FORM = {
  open: '目標を変更',
  openOf: '{kpi}の目標を変更',
  loading: '目標を確認しています…',
  title: '目標を変更',
  now: '現在の目標は{target}です。',
  target: '新しい目標',
  reason: '理由',
  reasonHelp: '後から確認できるように、変更前の目標と一緒に残します。',
  day: 'いつから',
  dayHelp: '新しい目標を適用する最初の日です。',
  pace: 'その日以降のペースの判定',
  usual: '通常どおり、期間の初めから',
  line: 'その時点の実績から',
  lineHelp:
    'その時点の実績から新しい目標までの直線で、ステータス、進捗差、着地見込みを判定します。最初の着地見込みは目標どおりになります。必要日割りは変わりません。',
  planHelp: '計画は別の目標に向かっているため、期間の初めからの直線に置き換わります。',
  stood: '前日の終わりの実績',
  stoodHelp: '空白の場合: {stood}({day}時点)',
  stoodAsk: '適用日の前日の終わりの実績を入力してください。',
  fromFormula: '目標は数式から計算されています: {formula}',
  replace: '数式をこの数値に置き換えます。数式は、セルのメモとシート「レビュー記録」に残ります。',
  save: '目標を変更',
  saving: '書き込んでいます…',
  cancel: 'キャンセル',
  done: '目標を変更しました。変更前の目標も残っています。',
} as const;

export const RESET_PROBLEMS = {
  noTarget: '新しい目標を入力してください。',
  noneYet: 'まだ目標がありません。シートに入力してください。',
  same: '現在の目標と同じです。',
  noReason: '理由を簡単に入力してください。変更前の目標と一緒に残します。',
  notADay: '{got}は日付ではありません。2026-04-30のように入力してください。',
  outsideDay: '{first}～{last}の日を選んでください。期間の初日から、最新の実績の翌日までです。',
  noStood: '{day}の終わりの実績を入力してください。シートからはわかりません。',
  consent:
    '数式を置き換える場合はチェックを入れてください。置き換えない場合は、キャンセルして数式の元の値を変更してください。',
  noLine: '直線での判定は、累計か、期初値のある水準だけに使えます。',
  ownFormula:
    '「{header}」の数式がKPI Pacerのものではないため、直線を反映できません。期間の初めからの判定を選ぶか、先に見出しを修復してください。',
} as const;

export const RESET_REFUSALS = {
  changed: 'この間に目標が変更され、現在は{target}です。もう一度確認してください。',
  unreadable: '{kpi}の行は現在の内容では判定できません。先に行の内容を確認してください。',
  noColumn: 'シートに「{header}」の列がありません。',
  whole: 'KPIツリーの目標は、ツリーの行で変更してください。',
} as const;
