// Who answers for a KPI and what is being done about it, shown and edited beside the sheet, in Japanese.

export const KPI_NOTE_WORDS = {
  owner: '担当',
  cause: '原因',
  action: '挽回策',
  actionBy: '実施者',
  actionDue: '期限',
  none: '未記入',
  edit: '編集',
  editOf: '{kpi}を編集',
  title: '{kpi}を編集',
  ownerHelp: 'メールアドレス。複数のときはカンマで区切ります。',
  causeHelp: '今の状況になった理由です。',
  actionHelp: '挽回のために行うことです。',
  actionByHelp: '担当以外の人が行うときに記入します。メールアドレスなら、本人に期限が知らされます。',
  offered: '「{field}」の候補',
  save: '保存',
  saving: '保存中…',
  cancel: 'キャンセル',
  saved: 'シートに保存しました。',
  unsaved: '未保存',
  nothingChanged: 'まだ何も変更されていません。',
  notADate: '{got}は日付として読み取れません。2026/4/30のように入力してください。',
  noColumn: 'シートに「{header}」の列がありません。',
  fromFormula: '{cell}の数式の結果です。シートで変更してください。',
  merged: 'ほかのセルと結合されていて、書き込んでも表示されません。先にシートで結合を解除してください。',
  changed: '編集中にほかの人が変更しました。今の内容を確認してから、もう一度保存してください。',
  nowThere: '今のシートの内容: 「{text}」。もう一度保存すると置き換わります。',
  nowBlank: '今のシートの内容: 空白。もう一度保存すると書き込まれます。',
} as const;

/** What a KPI moves per counting day. */
export const PACE_WORDS = {
  label: 'ペース',
  both: 'これまで{soFar}、今後は{needed}必要(1営業日あたり)',
  bothAllowed: 'これまで{soFar}、今後は{needed}まで(1営業日あたり)',
  soFar: 'これまで{soFar}(1営業日あたり)',
  needed: '今後は{needed}必要(1営業日あたり)',
  allowed: '今後は{needed}まで(1営業日あたり)',
} as const;
