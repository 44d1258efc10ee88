// Telling stakeholders that a target will not be made: the mail, and the form that sends it, in Japanese.

export const TELL_MAIL = {
  subject: '{kpi}: 着地見込みは{landing}(目標{target})',
  subjectPlain: '{kpi}の状況',
  short: '{kpi}は目標に届かない見込みです',
  over: '{kpi}は目標を超える見込みです',
  plain: '{kpi}の状況',
  stands: '{day}時点の実績は{actual}、{end}までの目標は{target}です。',
  standsAlone: '{end}までの目標は{target}です。実績はまだありません。',
  lands: 'このままのペースでは、着地は{landing}で、{difference}不足します。',
  landsOver: 'このままのペースでは、着地は{landing}で、{difference}超過します。',
  landsThere: 'このままのペースでは、着地は{landing}で、目標を達成します。',
  range: '日次記録からの予測では{low}～{high}で終わる見込みで、目標を達成する確率は{chance}です。',
  goal: '最終目標への影響: {goal}',
  tried: 'これまでに行ったこと',
  nothing: 'これまでに行ったことは、まだ記録されていません。',
  decided: '{day}に決定',
  by: '実施者 {who}',
  due: '期限 {day}',
  since: 'その後、進捗差は{before}から{now}へ',
  open: '実施中',
  options: '選択肢',
  recover: '挽回する',
  recoverText: '残り{days}で、1営業日あたり{needed}が必要です。これまでは{soFar}でした。',
  recoverNeeded: '残り{days}で、1営業日あたり{needed}が必要です。',
  keepTo: '残り{days}は、1営業日あたり{needed}以内に抑える必要があります。これまでは{soFar}でした。',
  keepToNeeded: '残り{days}は、1営業日あたり{needed}以内に抑える必要があります。',
  recoverPlain: 'やり方を変えられるところと、誰が行うかを決めます。',
  best: 'これまでに続いた最高のペースは{best}です。',
  lowest: 'これまでに続いた最少のペースは{best}です。',
  reset: '目標を変更する',
  resetText: '達成できる目標に合意し、変更前の目標と理由を残します。',
  accept: '受け入れる',
  acceptText: '{target}ではなく、{landing}を前提に計画します。',
  acceptPlain: '着地見込みを前提に計画します。',
  footer: '{who}さんが{product}で{file}から送信しました。',
  footerPlain: '{product}で{file}から送信されました。',
} as const;

export const TELL_FORM = {
  open: '関係者へ連絡',
  openOf: '{kpi}について関係者へ連絡',
  title: '関係者へ連絡',
  to: '宛先',
  toHelp:
    'メールアドレスをカンマで区切って入力してください。全員に1通のメールが届き、宛先は互いに表示されます。',
  words: 'ひとこと',
  wordsHelp: '任意です。メールの最初に入ります。',
  preview: 'メールを確認',
  previewing: 'メールを作成しています…',
  goesTo: 'このメールの宛先: {to}',
  outside: '組織外の宛先: {outside}。送信する前に、もう一度確認してください。',
  subject: '件名',
  asText: 'テキスト形式',
  picture: '届くメールの表示',
  change: '変更する',
  send: '送信する',
  sending: '送信しています…',
  again: 'それでももう一度送信する',
  cancel: 'キャンセル',
  sent: '{to}へ送信し、シート「レビュー記録」に記録しました。',
} as const;

/** Why a mail can't go to those who were typed. */
export const MAIL_TO_PROBLEMS = {
  none: '宛先がありません。メールアドレスを入力してください。複数のときはカンマで区切ります。',
  tooMany:
    '宛先が{count}件あります。1通のメールの宛先は{most}件までです。グループのアドレスをご利用ください。',
} as const;

export const TELL_REFUSALS = {
  changed: '確認した後に内容が変わりました。送信する前に、もう一度メールを確認してください。',
  already:
    '{kpi}については、{day}に同じ宛先へ連絡済みです。もう一度送信する場合は、チェックを入れてください。',
  unknown:
    '{when}に送信が中断され、メールが届いたかどうかわかりません。送信済みメールを確認し、それでも送信する場合はチェックを入れてください。',
  quota:
    'Googleの上限により、今日送信できるメールは残り{left}通で、このメールは{count}通分です。明日もう一度お試しください。',
  notSent: 'Googleでメールを送信できませんでした: {message}',
} as const;
