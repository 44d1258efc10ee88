// The end of a period, in Japanese.

import { numberText } from '../numbers';

/** What a KPI came to. */
export const RESULT_WORDS = {
  final: '実績{actual}(目標{target})',
  soFar: '今ある実績{actual}(目標{target})',
  only: '実績{actual}(目標なし)',
  noFigure: '実績なし',
  reachedOf: (reached: number, targets: number) =>
    `${numberText(targets, 0)}件の目標のうち${numberText(reached, 0)}件を達成`,
} as const;

/** The mail with the results of a period. */
export const RESULTS_MAIL = {
  subject: '【KPI】結果: {sheet}',
  wins: 'おめでとうございます',
  others: '今回は未達',
  goingOn: '継続する挽回策',
  unread: '行を読み取れないため結果に含まれないKPI: {kpis}',
  gap: '目標との差{gap}',
  due: '{day}まで',
  footer:
    'このメールは、「{file}」にあなたのメールアドレスがあるため、お送りしています。期間の締めくくりとして、結果が全員に送られました。',
} as const;

/** Close the period, beside the sheet. */
export const CLOSE_PERIOD = {
  isOver: 'この期間は終わりました',
  isOverHelp: '結果を確認して記録し、継続する挽回策を次の期間に引き継ぎます。',
  open: '期間を締める',
  openComplete: '実績がそろいました。期間を締める',
  isClosed: '{day}に締めました。',
  openClosed: '結果を見る',
  loading: '期間の結果を確認しています…',
  back: '進捗に戻る',
  wins: '達成',
  others: '未達',
  missing: '最終の実績がまだないKPI: {kpis}。先に更新するか、このまま締めてください。',
  unread: '次の行は読み取れないため、結果に含まれません。先に直すか、このまま締めてください。',
  unreadRow: '{row}行目 {kpi}: {reason}',
  unreadNameless: '{row}行目: {reason}',
  gapOf: '目標との差{gap}',
  fits: '見直したい目標',
  fitsHelp: '毎回、結果との差が10%以上ありました。',
  easy: '{kpi}: 低すぎる目標',
  outOfReach: '{kpi}: 高すぎる目標',
  ending: '{period}: {gap}',
  noFits: '毎回大きく外れた目標はありません。',
  noEarlier: '前の期間の結果がありません。次の期間から比べられます。',
  accuracy: '予測の精度',
  accuracyHelp: '結果との差の平均(目標に対する割合)です。',
  noAccuracy: 'この期間の履歴がありません。通知をオンにしている間は記録されます。',
  share: '経過',
  landing: '着地見込み',
  likely: '着地予測',
  error: '{error}({kpis})',
  noError: 'なし',
  actions: '継続中の挽回策',
  actionsHelp: 'チェックした挽回策を次のシートに引き継ぎます。それ以外はここで終わります。',
  noneGoesOn: '引き継ぐ挽回策はありません。',
  noActions: '継続中の挽回策はありません。',
  due: '期限',
  wasDue: '期限は{day}でした。新しい期限を入力するか、空白にしてください。',
  close: '期間を締める',
  closing: '記録中…',
  closeHelp: '結果を「レビュー記録」シートに記録します。',
  tell: '全員に知らせる',
  tellHelp: '担当とチームまとめの宛先に、1人1通ずつ送ります。',
  nobody: '送り先がありません。担当にメールアドレスがなく、チームまとめの宛先もありません。',
  preview: 'メールを見る',
  send: '結果を送る',
  sending: '送信中…',
  sentTo: '送信済み: {to}',
  stillToSend: '未送信: {to}',
  unsure:
    '{to}には、送信が途中で中断されたため、届いたかどうかわかりません。本人に確認するか、もう一度送ってください。',
  sendAgain: '{to}にもう一度送る',
  unconfirmed: '「通知」タブで承認されるまで送りません: {to}',
  refusedTo: '{to}にはGoogleからメールを送れません。シートのアドレスを修正してください。',
  next: '次の期間',
  goesOnIn: '「{sheet}」に続きます。',
  carryOver: '挽回策を「{sheet}」に引き継ぐ',
  carrying: '引き継ぎ中…',
  carried: '挽回策を「{sheet}」に引き継ぎました。',
  leftBehind: '「{action}」は引き継げません。「{kpi}」がそのシートにないか、別の挽回策が入力されています。',
} as const;

/** Why a period is not closed, or its results not sent. */
export const CLOSE_REFUSALS = {
  running: '期間は{day}までで、実績もまだそろっていません。期間が終わってから締めてください。',
  changed: '挽回策をほかの人が変更しました。今の内容を確認してから、期間を締めてください。',
  notADate: '{got}は日付として読み取れません。2026/4/30のように入力するか、空白にしてください。',
  notClosed: '先に期間を締めてください。',
  noNext: '次の期間のシートがまだありません。',
  mailChanged: '確認した後に結果が変わりました。もう一度メールを確認してから送ってください。',
  noKpis: 'このシートには判定できるKPIがありません。理由は「進捗」に表示されます。',
} as const;
