// What the script asks to be allowed, and what for, in Japanese.

/** Each permission, by its scope. */
export const PERMISSIONS = {
  'spreadsheets.currentonly': {
    may: 'このスプレッドシート1つだけの表示と変更',
    to: '進捗シートの作成と読み取り',
  },
  'script.container.ui': { may: 'サイドバーの表示', to: 'シートの作成、進捗の表示、通知の設定' },
  'script.scriptapp': {
    may: 'あなたが操作していないときの実行',
    to: '1日1回のチェック(通知をオンにした場合)',
  },
  'script.send_mail': {
    may: 'あなたの名義でのメール送信',
    to: '担当へのメール(通知をオンにした場合)と、レビューのまとめ、期間の結果、関係者への連絡のメール(送信のボタンを押した場合)',
  },
  'userinfo.email': {
    may: 'あなたのメールアドレスの取得',
    to: 'テストメールの送信と、通知をオンにした人、レビューを始めた人と終えた人、関係者に連絡した人を示すこと',
  },
} as const;
