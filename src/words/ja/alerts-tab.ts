// What the script says about the settings of alerts, and about a check, in Japanese.

/** Beside a field of the Alerts tab. */
export const ALERT_FORM_PROBLEMS = {
  days: '日数を1～{most}で入力してください。',
  noWeekday: '曜日を1つ以上選んでください。',
  noSheet: '対象のシートを1つ以上選んでください。',
  oneAddress: 'hanako@example.comのようなメールアドレスを1つ入力するか、空白にしてください。',
  notAnAddress: '{got}はメールアドレスとして読み取れません。hanako@example.comのように入力してください。',
  tooManyAddresses: 'アドレスは{most}件までです。それより多い場合は、グループのアドレスをお使いください。',
} as const;

/** Why the settings of alerts were not kept. */
export const ALERT_REFUSALS = {
  problems: '修正が必要な項目があります。',
  someoneElses:
    '通知をオンにしたのは{owner}さんで、メールもその名義で送られます。変更を依頼するか、先に通知をオフにしてください。',
  off: '通知がオフです。サイドバーでオンにしてから、チェックしてください。',
  watchOff: '通知がオフになっています。「通知」タブでオンにして、対象のシートを選んでください。',
  notYours:
    '通知をオンにしたのは{owner}さんで、メールもその名義で送られます。アドレスを承認できるのもご本人だけです。',
  running: 'チェックはすでに実行中です。少し待ってから、もう一度お試しください。',
  noAddress: 'Googleからあなたのメールアドレスを取得できないため、テストメールを送れません。',
  noMailsLeft: '今日のメール送信数の上限に達しました。明日また送れるようになります。',
} as const;

/** What a check has done. */
export const CHECK_OUTCOMES = {
  none: '新しい動きがないため、メールは送りませんでした。',
  one: 'メールを1通送りました。',
  many: 'メールを{count}通送りました。',
  later: '残り{count}通は次のチェックで送ります。',
} as const;

/** Why a check ended in an error, where Google’s words alone don’t say what to do. */
export const CHECK_ERRORS = {
  notAllowed: 'チェックに必要な操作が許可されていません: {message}',
} as const;

/** Above the choices, where they are not all as they were made. */
export const ALERT_NOTICES = {
  incomplete:
    '通知の設定の一部が読み取れないか、別のバージョンのものだったため、標準の設定に置き換えました。ほかはそのままです。内容を確認して保存してください。',
  silent:
    '通知はオンですが、日次チェックは{day}が最後で、今は誰にも通知が届いていません。オンにしたのは{owner}さんです。異動や退職などの場合は、「通知」タブでいったんオフにし、あなたの名義でオンにし直してください。',
  unreadable:
    '通知の設定を読み取れなかったため、標準の設定を表示しています。内容を確認して保存してください。',
  copied:
    'このファイルはコピーのため、通知はオフです。設定はコピー元のファイルのものです。このファイルからもメールを送る場合は、ここで通知をオンにしてください。',
} as const;

/** Rows of the Alert log about the check itself. */
export const CHECK_PROBLEMS = {
  settings:
    '通知の設定の一部を読み取れないため、その部分は標準の設定を使いました。「通知」タブを開いて保存してください。',
  sheetGone: '対象のシートの1つがなくなっています。',
  sheetUnreadable: 'このシートを読み取れませんでした: {message}',
  calendar: 'カレンダーを読み取れない間は、判定もメールの送信も行いません: {message}',
  calendarGone:
    '「カレンダー」シートがなくなっています。元に戻すか(ファイル > 変更履歴)、「シート作成」でシートを作成すると、新しいカレンダーもできます',
  notWatched:
    '進捗シートのようですが、通知の対象になっていません。対象にする場合は、「通知」タブでチェックを入れてください。',
  history: '「履歴」シートに書き込めませんでした。ほかの処理は続けました: {message}',
  log: '「通知記録」シートに書き込めませんでした。ほかの処理は続けました: {message}',
  unwritten: '「履歴」と「通知記録」に一部書き込めませんでした: {message}',
  notSent: 'メールを送れませんでした。次のチェックでもう一度送ります: {message}',
} as const;

/** The names of the sheets that the daily check writes. */
export const CHECK_SHEETS = { history: '履歴', log: '通知記録', reviews: 'レビュー記録' } as const;

export const HISTORY_NOTE = 'KPIごとの日々の状況。日次チェックが書き込み、古い行は自動で削除されます。';
export const ALERT_LOG_NOTE = '誰に何を通知したかと、通知できなかった理由。日次チェックが書き込みます。';
