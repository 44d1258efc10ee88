// The daily check in Japanese: its mails, its log, and why nobody is told.

import { numberText } from '../numbers';

/** Why someone is told: in the Alert log and in the preview. */
export const NEWS_REASONS = {
  behind: '遅れています。',
  missed: '目標(上限)を超えました。',
  achieved: '目標を達成しました。',
  recovered: '遅れを挽回しました。',
  won: '期間が終わり、目標を達成しました。',
  lost: '期間が終わり、目標は未達でした。',
  short: '期間が終わり、今ある実績では未達です。',
  better: '改善しましたが、まだ目標に届かない見込みです。',
  overdue: '実績の入力待ちです。',
  escalated: '遅れが続き、挽回策がまだありません。',
  missing: '実績の入力待ちが続いています。',
  outOfReach: 'これまでのペースでは最終目標を達成できない見込みです。',
  actionSoon: '挽回策の期限が近づいています。',
  actionDue: '挽回策の期限を過ぎました。',
  summary: 'チームまとめです。',
} as const;

/** What stands between two sentences. */
export const SENTENCE_JOIN: string = '';

/** Why nobody is told about a KPI. */
export const ALERT_REASONS = {
  firstTime: '初めての遅れです。次の実績も遅れていれば通知します。',
  tooSoon: '状況が変わったばかりです。この状態が数回のチェックで続けば通知します。',
  notYetRecovered: '改善していますが、遅れを挽回したとはまだ言えません。',
  targetChanged: '目標の変更によって遅れではなくなったため、挽回としては通知しません。',
  asked: '{day}に実績の入力をお願いしました。',
  askedElsewhere: '実績の入力は、シート「{sheet}」でお願いします。',
  askedForLast: '{day}に最後の実績の入力をお願いしました。お願いするのは1回だけです。',
  told: '{day}に通知しました。',
  toldUntil: '{day}に通知しました。次の通知は{again}以降です。',
  snoozed: '通知を休止中です。{day}に再開します。',
  longOver: '期間が{end}に終わったため、今後の通知はありません。',
  notToday: '今日はチェックしない曜日か休業日です。',
  mailedToday: '担当には今日すでにメールを送りました。次のチェックで通知します。',
  quota: '今日のメール送信数の上限に達しました。次のチェックで通知します。',
  refused: '通知する動きがありますが、{to}にはGoogleからメールを送れません。アドレスを修正してください。',
  unconfirmed: '通知する動きがありますが、{to}はまだ承認されていません。先に「通知」タブで承認してください。',
  manyNew: '初めて通知する人が多いため、次のチェックで通知します。',
  noOwner: '通知する動きがありますが、担当が決まっていません。',
  calendar: 'カレンダーを読み取れない間は判定しません: {problem}',
} as const;

/** The headers of the History sheet. */
export const HISTORY_HEADERS = {
  day: '時点',
  sheet: 'シート',
  kpi: 'KPI',
  actual: '実績',
  target: '目標',
  expected: '現時点の目安',
  gap: '進捗差',
  landing: '着地見込み',
  status: 'ステータス',
  pace: '1日のペース',
  daysOver: '経過日数',
  forecast: '着地予測',
  low: '予測の下限',
  high: '予測の上限',
  chance: '達成確率',
} as const;

/** The headers of the Alert log. */
export const ALERT_LOG_HEADERS = {
  time: '日時',
  sheet: 'シート',
  kpi: 'KPI',
  to: '通知先',
  why: '理由',
} as const;

/** Problems, for the Alert log. */
export const ALERT_PROBLEMS = {
  noOwner: '担当が決まっていないため、誰にも通知しません。「担当」にメールアドレスを入力してください。',
  notAnAddress: '「{got}」はメールアドレスとして読み取れないため、メールを送りません。',
  tooMany: 'メールを送る担当は{most}人までです。次のアドレスには送りません: {left}',
  inRow: '{row}行目: {message}',
  frozen: '「時点」は{day}に固定されていますが、チェックは当日の日付で行います。',
  quota: '今日のメール送信数の上限に達しました。残り{count}通は次のチェックで送ります。',
  retired: '期間が終わり、今後の通知がないため、対象から外しました。',
  refused:
    '{to}にはGoogleからメールを送れません。入力されているアドレスを修正してください。修正されるまで、ときどき再送を試みます。',
  unconfirmed:
    '{to}には通知しません。このファイルのオーナーと編集者の中に、同じドメインのアドレスの人がいないためです。通知をオンにした人が「通知」タブで承認できます。',
  manyNew: '1回のチェックで初めて通知するのは{most}人までです。残り{count}人には次のチェックで通知します。',
  more: 'ほかに、確認が必要な点が{count}件あります。',
} as const;

/** Numbers of things: `KPI 2件`. */
export const COUNTS = {
  kpis: (number: number) => count('KPI', number),
  wins: (number: number) => count('うれしいお知らせ', number),
  figures: (number: number) => count('実績の入力待ち', number),
  results: (number: number) => count('期間の結果', number),
  countingDays: (number: string) => `${number}営業日`,
} as const;

const count = (what: string, number: number): string => `${what} ${numberText(number, 0)}件`;

/** What a mail is about, how many KPIs where they are several, and which. */
const subject = (what: string, kpis: number, names: string): string =>
  `【KPI】${what}${kpis === 1 ? '' : `(${numberText(kpis, 0)}件)`}: ${names}`;

/** Subjects, by the most urgent part of the mail. Never a percentage. */
export const MAIL_SUBJECTS = {
  action: (kpis: number, names: string) => subject('対応が必要', kpis, names),
  escalated: (kpis: number, names: string) => subject('サポートのお願い', kpis, names),
  results: (kpis: number, names: string) => subject('期間の結果', kpis, names),
  figures: (kpis: number, names: string) => subject('実績の入力のお願い', kpis, names),
  better: (kpis: number, names: string) => subject('改善', kpis, names),
  wins: (kpis: number, names: string) => subject('おめでとうございます', kpis, names),
} as const;

/** The other subjects. */
export const OTHER_SUBJECTS = {
  summary: '【KPI】チームまとめ: {file}',
  test: '【KPI】{product}のテストメール',
  authorisation: '【KPI】{product}の再許可のお願い: {file}',
  onSheet: '{kpi}({sheet})',
  andMore: '{names}ほか{more}件',
} as const;

/** The first line of a mail, part by part. */
export const MAIL_OPENINGS = {
  wins: (kpis: number) => COUNTS.wins(kpis),
  better: (kpis: number) => `改善した${COUNTS.kpis(kpis)}`,
  action: (kpis: number) => `対応が必要な${COUNTS.kpis(kpis)}`,
  results: (kpis: number) => COUNTS.results(kpis),
  figures: (kpis: number) => COUNTS.figures(kpis),
  escalated: (kpis: number) => `サポートをお願いしたい${COUNTS.kpis(kpis)}`,
  summary: '{kpis}のうち{good}件が予定どおり',
} as const;

/** The parts of a mail. */
export const MAIL_PARTS = {
  wins: 'おめでとうございます',
  better: '改善(目標まではまだ差があります)',
  action: '対応が必要',
  results: '期間の結果',
  figures: '実績の入力のお願い',
  escalated: 'サポートのお願い',
  summary: 'チームまとめ',
} as const;

/** The word beside a KPI that is no status. */
export const MAIL_STATES = {
  recovered: '挽回',
  better: '改善',
  short: '未達(暫定)',
  outOfReach: '達成困難',
  overdue: '入力待ち',
  actionSoon: '期限間近',
} as const;

/** What a mail says of a KPI: first in one line. */
export const MAIL_HEADLINES = {
  late: '目安まであと{amount}、{days}の遅れです。',
  lateOver: '目安(上限)を{amount}超え、{days}分早く消化しています。',
  behind: '目標まであと{amount}です。',
  over: '目標を{amount}超えています。',
  overPlan: '現時点の計画を{amount}超えています。',
  nothingAllowed: '目標0に対し、これまでの実績は{actual}です。',
  usedUp: '目標(上限){target}に対し、実績は{actual}です。',
  achieved: '目標{target}に対し実績{actual}、{days}を残して達成しました。',
  recovered: '着地見込み{landing}(目標{target})',
  won: '最終実績{actual}(目標{target})',
  lost: '最終実績{actual}、目標{target}まであと{amount}でした。',
  lostOver: '最終実績{actual}、目標{target}を{amount}超えました。',
  short: '{day}までの実績は{actual}、目標{target}まであと{amount}です。',
  shortOver: '{day}までの実績は{actual}、目標{target}を{amount}超えています。',
  better: '着地見込み{landing}、目標{target}まであと{amount}です。',
  betterOver: '着地見込み{landing}、目標{target}に対し{amount}の超過です。',
  unreadable: '実績を読み取れません: {problem}',
  actionSoon: '「{action}」の期限は{due}です。',
  actionDue: '「{action}」は{due}が期限でした。',
  lastFigure: '{day}分までの実績は{actual}です。',
  noFigure: 'この期間の実績はまだありません。',
  standing: '実績{actual}(目標{target})',
  onlyActual: '実績{actual}',
  onlyTarget: '目標{target}',
} as const;

/** Then row by row. */
export const MAIL_ROWS = {
  owner: '担当',
  soFar: '実績',
  soFarText: '{day}時点で{actual}、目安は{expected}(進捗差{gap})',
  soFarAllowed: '{day}時点で{actual}、目安(上限)は{expected}(進捗差{gap})',
  soFarOfWay: '{day}時点で{actual}、目安は{expected}(進捗差{gap}、期初値から目標までの幅に対する割合)',
  soFarFlat: '{day}時点で{actual}、目標は{target}(進捗差{gap})',
  soFarPlanned: '{day}時点で{actual}、計画は{expected}(進捗差{gap})',
  soFarPlannedAllowed: '{day}時点で{actual}、計画(上限)は{expected}(進捗差{gap})',
  soFarPlannedOfWay: '{day}時点で{actual}、計画は{expected}(進捗差{gap}、期初値から目標までの幅に対する割合)',
  plan: '計画',
  soFarPlain: '{day}時点で{actual}',
  landing: '着地見込み',
  landingText: '{landing}(目標{target})',
  landingShort: '{landing}(目標{target}に{shortfall}不足)',
  landingOver: '{landing}(目標{target}を{shortfall}超過)',
  usedUp: '使い切る日',
  usedUpText: 'このペースでは{day}(期間の終わりより{days}早い)',
  usedUpPlannedText: '計画に沿うと{day}(期間の終わりより{days}早い)',
  needed: '必要日割り',
  allowed: '残り枠',
  perDay: '1営業日あたり{pace}(残り{days})',
  perDayTimes: '1営業日あたり{pace}(残り{days})、これまで({soFar})の{times}倍',
  best: '最高ペース',
  bestHeld: '1営業日あたり{best}。必要なペースには、過去に届いたことがあります。',
  bestNotHeld: '1営業日あたり{best}。必要なペースに届けば、過去最高の更新です。',
  lowest: '最少ペース',
  lowestHeld: '1営業日あたり{best}。残り枠に収まるペースの実績があります。',
  lowestNotHeld: '1営業日あたり{best}。残り枠に収めるには、過去最少を下回るペースが必要です。',
  result: '結果',
  resultText: '進捗差{gap}',
  cause: '原因',
  askCause: '何が妨げになっていますか？',
  nextTime: '次回へ',
  askLesson: '変えてみたいことは何ですか？',
  action: '挽回策',
  actionDue: '{action}({due}まで)',
  askAction: '何を、いつまでにできそうですか？',
  noAction: '未記入',
  nextStep: '次の一手',
  askBoth: '何が妨げになっていますか？ どんな手を打てそうですか？',
  askForHelp: '遅れ始めてから{days}、まだ記入がありません。どのようなサポートがあるとよいでしょうか？',
  whatHelped: '決め手',
  toDo: 'お願い',
  bringUpToDate: '「実績」と「実績の最終日」の更新をお願いします。',
  bringLogUpToDate: '日次記録に、未入力の分の入力をお願いします。',
  renewTab:
    'タブ「{tab}」のデータがここまでで止まっています。エクスポートし直すか、データの更新をお願いします。',
  lastRows: 'タブ「{tab}」に抜けている行があれば、データの更新をお願いします。結果に反映されます。',
  lastDays: '抜けている実績があれば、入力をお願いします。結果に反映されます。',
  helpWithFigure: '担当に入力をお願いし、入力待ちが続いています。どのようなサポートがあるとよいでしょうか？',
  actionBy: '実施者',
  isItOnItsWay:
    '順調に進んでいますか？ 支障があれば、「コメント」に記入するか、新しい期限の設定をお願いします。',
  didItHelp: '完了しましたか？ 効果はありましたか？ 次の策か、新しい期限の記入をお願いします。',
  mendActual: '「実績」のセルの修正か、値の入力をお願いします。',
  frozen:
    'シートが{day}時点で固定されています。表の上の「時点」に入力された日付の消去をお願いします。消去すると、再び日付に合わせて更新されます。',
} as const;

/** Small words of a mail. */
export const MAIL_WORDS = {
  leading: '先行指標',
  open: 'シートを開く',
  openRow: 'シートの行を開く',
  more: 'ほか{count}件はシートでご覧ください。',
} as const;

/** The first and last lines of mails. */
export const MAIL_FRAME = {
  footer:
    'このメールは、「{file}」にあなたのメールアドレスがあるため、お送りしています。お送りするのは、お知らせする動きがあったときだけです。KPIの通知を休止するには、シートの「通知再開日」に日付を入力してください。',
  summaryFooter:
    'このチームまとめは、宛先にあなたのメールアドレスが登録されているため、週に1回お送りしています。',
} as const;

/** The mail that shows that mails arrive. */
export const TEST_MAIL = {
  footer: 'このテストメールは、「{file}」での操作により送信されました。',
  title: 'メールは正しく届いています',
  text: '{product}のメールは、このような形で届きます。担当のKPIに対応が必要なとき、実績の入力待ちのとき、うれしいお知らせがあるときにお送りします。多くても1日1通です。',
} as const;

/** The mail to whoever switched the check on, when it may not run any more. */
export const AUTHORISATION_MAIL = {
  footer: 'このメールは多くても1日1通です。止めるには、通知をオフにしてください。',
  title: '日次チェックに再許可が必要です',
  text: 'あなたがオンにした「{file}」の日次チェックについて、Googleがもう一度許可を求めています。許可いただくまで、メールは送られません。',
  how: '次のページを開いてアカウントを選び、求められた項目の許可をお願いします。',
  open: '許可する',
  someFile: 'スプレッドシート',
} as const;

/** How a question in a mail is set, as CSS has it: kanji and kana are not slanted. */
export const QUESTION_FONT_STYLE = 'normal';
