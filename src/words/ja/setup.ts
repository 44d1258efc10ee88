// What is said about a Set up form that can't be used yet, in Japanese: what is wrong, and what is accepted.

/** Beside a field. */
export const SETUP_PROBLEMS = {
  nameTooLong: 'シート名は100文字までです。',
  nameCharacters: "シート名に次の文字は使えません: ' * ? : / \\ [ ]",
  notADate: '2026/4/30のような日付を選んでください。',
  endBeforeStart: '終了日が開始日({start})より前になっています。',
  periodTooLong: 'この期間は{days}日あります。{most}日以内にしてください。',
  notAShare: '10%のように、0%～100%で入力してください。',
  notWeekdays: '営業曜日を「月-金」「火-日」「月 火 木」のように入力してください。',
  notWeights: '{got}は重みとして読み取れません。曜日、数値の順に入力してください(例: {example})。',
  allClosed: 'この重みではすべての曜日が休業になります。1つは0より大きくしてください。',
  noCountingDay: 'この曜日と休業日では、期間内に営業日がありません。',
  notHolidays:
    '{got}は日付として読み取れません。休業日は2026-12-25のように、カンマで区切って入力してください。',
  noKpi: 'KPIを1つ以上追加してください。',
  noName: 'KPIの名前を入力してください。',
  nameTwice: '{number}番目のKPIと、名前も担当も同じです。',
  textTooLong: '{most}文字以内で入力してください。',
  notAnAddress: '{got}はメールアドレスとして読み取れません。hanako@example.comのように入力してください。',
  tooManyAddresses: 'アドレスが{count}件あります。1つのKPIの担当は{most}人までです。',
  notANumber: '{got}は数値として読み取れません。{whole}や{percent}%のように入力してください。',
  ambiguous: '{got}は2通りの数値に読めます。{exact}や{plain}のように、このファイルの表記で入力してください。',
  tooLarge: '{got}は大きすぎます。15桁以内の数値を入力してください。',
  tooSmall: '{got}は0に近すぎます。0か、小数点以下9桁までの数値を入力してください。',
  shareOfNoShare: '{got}は割合ですが、単位は「{unit}」です。数量を入力するか、単位に%を選んでください。',
  quotientNeedsBoth: '名前は両方とも入力するか、両方とも空白にしてください。',
  partNotHere: '{got}は、このフォームの別のKPIの名前ではありません。フォームにあるKPIを2つ指定してください。',
  partIsRate: '{got}自体が率・平均です。累計か水準のKPIを指定してください。',
} as const;

/** Instead of an answer. */
export const SETUP_REFUSALS = {
  problems: '修正が必要な項目があります。',
  tooManyKpis:
    'フォームのKPIは{count}件あります({path})。1枚のシートに作成できるのは{most}件までです。一部を除いて、別のシートに分けてください。',
  tooManySheets:
    '選択されたシートは{count}枚あります({path})。確認できるのは{most}枚までです。一部の選択を外してください。',
  tooMany: '入力が{count}件あります({path})。{most}件まで入力できます。一部を除いてください。',
  tooLong: '{count}文字の入力があります({path})。{most}文字まで入力できます。短くしてください。',
  notAForm:
    'フォームの内容が一部届いていません({path})。サイドバーを再読み込みして、もう一度お試しください。',
} as const;
