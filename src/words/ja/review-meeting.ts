// The meeting that goes through a progress sheet, in Japanese.

/** What a review says of a KPI, of an action, and of the sheet. */
export const REVIEW_SAID = {
  achieved: '目標{target}に対して{actual}。目標を達成しました。',
  recovered: '前回のレビューから持ち直し、進捗差は{from}から{to}になりました。',
  recoveredPlain: '前回のレビューから持ち直しました。',
  since: '「{action}」({day})を決めてから、進捗差は{from}から{to}になりました。',
  sinceSame: '「{action}」({day})を決めてから、進捗差は{to}のままです。',
  action: '「{action}」',
  actionWith: '「{action}」({details})',
  byWhom: '実施者 {who}',
  dueOn: '期限 {day}',
  gone: 'このKPIはもうシートにありませんが、挽回策{action}が未完了のままです。完了か取りやめを選んでください。',
  noTree: 'このKPIはKPIツリーにありません。何で決まる数字で、そのうち何が足りませんか。',
  factor: '成功要因: {factor}',
  figureDue: '実績が未入力のため、古い数字かもしれません。{message}',
  onTrack: (count: string) => `順調 ${count}件`,
  figuresDue: '実績の入力待ち: {names}',
  unknown: 'まだ判定できないもの: {names}',
  running: '{time}から進行中、{count}件中{seen}件が完了',
  runningBy: '{time}から進行中(開始 {who})、{count}件中{seen}件が完了',
  lastOn: '前回のレビュー: {day}',
  byInReviews: 'このシートには「{header}」の列がないため、実施者はシート「{reviews}」にだけ残ります。',
} as const;

/** Why something of a review was not done, and what to do. */
export const REVIEW_REFUSALS = {
  goalTree: 'このシートはKPIツリーです。レビューする進捗シートに移動してから、再読み込みしてください。',
  calendar: 'カレンダーが直るまで判定できません。{problem}',
  endedMeanwhile:
    'このレビューは{time}に{who}が終了しました。入力した内容はここに残っています。もう一度押すと、新しいレビューとして保存します。',
  outcomeChanged: 'ほかの人がこの挽回策に「{outcome}」を選びました。変更するには、もう一度押してください。',
  outcomeCleared: 'ほかの人がこの挽回策の結果を取り消しました。選ぶには、もう一度押してください。',
  landingChanged: 'ほかの人がここに「{text}」と入力しました。置き換えるには、もう一度押してください。',
  noAction: '結果を記録する挽回策がもうありません。ほかの人が消したようです。再読み込みしてください。',
  notBegun: '終了するレビューがありません。まだ何も確認されていません。',
  noSummary:
    '送るまとめがありません。このレビューはまだ終了していないか、そのあとに別のレビューが終了しました。',
  fewMails: '今日送れるメールはあと{left}通です。宛先を減らすか、明日送ってください。',
  wasSent: 'このまとめは{time}に{to}へ送信済みです。もう一度送るときは「再送」を押してください。',
  maybeSent:
    '{time}に{to}への送信が途中で止まったため、届いたかどうか分かりません。先に送信済みメールを確認し、届いていなければ「再送」を押してください。',
  mailFailed: 'Googleがメールを受け付けませんでした: {message} 何も送信されていません。',
} as const;

/** What is worth knowing after a review was ended. */
export const REVIEW_NOTES = {
  endedBefore: 'このレビューは終了済みです({who}、{time})。まとめは次のとおりです。',
  cellsStay:
    '完了または取りやめとして記録しましたが、セルが数式または結合セルのため空にできません。シートで消してください: {kpis}',
} as const;

/** The summary of a review. */
export const REVIEW_SUMMARY = {
  subject: 'レビュー: {sheet} {day}',
  title: 'レビュー {day}',
  wins: 'うまくいったこと',
  decided: '決めたこと',
  outcomes: 'これまでの挽回策の結果',
  worked: 'その後、進捗差が改善した挽回策',
  nothing: '新しく決めたことはありません。',
  onTrack: '{kpis}のうち{good}件が順調です。',
  who: '実施者',
  due: '期限',
  cause: '原因',
  ownLanding: '担当の着地予想',
  noDay: '未定',
  noAction: '挽回策はなく、着地予想のみ',
  onlyCause: '挽回策は未定',
  recovered: '持ち直し',
  footer: '{file}のレビューのあとに送信されたメールです。',
} as const;

/** The page of a review. */
export const REVIEW_PAGE = {
  title: 'レビュー',
  titleOf: '{sheet}のレビュー',
  opening: 'レビューを開いています…',
  nothing: '確認するものはありません。遅れや要注意のKPIも、期限の来た挽回策もありません。',
  intro: '確認するのは{count}件です。Enterで次へ進みます。',
  one: '確認するのは1件です。Enterで次へ進みます。',
  wide: '大きく表示',
  wideOpened: 'シートの上に開きました。そこで行ったことは、ここにも反映されます。',
  reload: '再読み込み',
  place: '{count}件中{place}件目',
  parts: {
    win: 'うまくいったこと',
    due: '期限の来た挽回策',
    gone: 'シートにないKPI',
    behind: '遅れ',
    atRisk: '要注意',
  },
  agenda: '議題',
  seen: '確認済み',
  howDidItGo: 'どうなりましたか?',
  decide: '何かを決める',
  where: 'どこで止まっていますか?',
  howMuch: 'どれだけ足りませんか?',
  what: '何をしますか?',
  who: '誰がしますか?',
  when: 'いつまでに?',
  cause: '原因',
  causeHelp: '妨げになっていることを手短に。',
  whoHelp: '担当({owner})以外がするときに、メールアドレスか名前を記入します。',
  whoHelpPlain: 'メールアドレスか名前を記入します。',
  ownLanding: '着地はどのくらいになりそうですか?',
  ownLandingHelp: '担当が話したいときだけで構いません。これまでのペースでは{landing}です。',
  ownLandingHelpPlain: '担当が話したいときだけで構いません。',
  next: '次へ',
  last: '終わりへ',
  previous: '戻る',
  saving: '保存中…',
  unsaved: 'まだ保存されていません。Enterか「次へ」を押してから、レビューを終了してください。',
  end: 'レビューを終了',
  ending: '終了しています…',
  endTitle: '以上です',
  endSome: '{count}件中{seen}件を確認しました。ここで終了することも、戻ることもできます。',
  endAll: 'すべて確認しました。',
  endText: '決めたことはシート「{reviews}」に追加され、完了または取りやめた挽回策のセルは空になります。',
  readOnly:
    'このレビューは閲覧できますが、ファイルを変更する権限がありません。所有者に編集権限を依頼してください。ここで押したり入力したりしたものは保存されません。',
  worked: 'その後、進捗差が改善した挽回策',
  shortcuts:
    'Enter: 次へ · ← →: 前後へ · 1 完了、2 未完了、3 取りやめ · A 挽回策、C 原因、W 実施者、D 期限、L 着地',
  shortcutsLabel: 'キー操作',
  ended: 'レビューを終了しました',
  copy: 'まとめをコピー',
  copied: 'コピーしました。',
  notCopied: 'ブラウザがコピーを許可していません。選択してありますので、Ctrl+Cを押してください。',
  summaryText: 'まとめ(テキスト)',
  mailTo: '送信先',
  mailToHelp: 'メールアドレス。複数のときはカンマで区切ります。送る前に内容を確認できます。',
  preview: 'メールを表示',
  previewing: '作成中…',
  subject: '件名',
  to: '宛先',
  mailText: '内容',
  send: '送信',
  sendAgain: '再送',
  sending: '送信中…',
  sent: '{to}に送信しました。',
  anew: '別のレビューを始める',
} as const;
