// The sidebar in Japanese: tabs, fields, buttons, and what is said when something can't be done.

/** The tabs, and what is said while there is nothing to show. */
export const SIDEBAR = {
  tabs: 'KPI Pacer',
  setup: 'シート作成',
  progress: '進捗',
  alerts: '通知',
  opening: 'KPI Pacerを開いています…',
  tryAgain: 'もう一度試す',
  goToSetUp: '進捗シートを作成',
} as const;

/** The choice of a language: its label is in all of them, for whoever can't read the one that is spoken. */
export const LANGUAGE_SECTION = {
  label: '言語 / Language',
  help: 'サイドバー、メール、新しいシートの言語です。メニューは、次にファイルを開いたときに切り替わります。',
} as const;

/** Why the script gave no answer, and what to do. */
export const NO_ANSWER = {
  failed: 'Googleスプレッドシートから応答がありません。接続を確認して、もう一度お試しください。',
  incomplete:
    'このファイルのKPI Pacerは一部が欠けています。導入した人に再インストールを依頼し、そのあとシートを再読み込みしてください。',
} as const;

/** Set up: the sheet as a whole. */
export const SETUP = {
  fieldOf: '{kpi}の{field}',
  template: 'テンプレート',
  period: '期間',
  closing: '月末以外の締め日',
  closingDay: '締め日',
  closingLast: '月末',
  closingOn: '毎月{day}日',
  start: '開始日',
  end: '終了日',
  name: 'シート名',
  days: '営業日',
  weekdays: '営業曜日',
  weekdaysHelp: '例: 月-金、または 月 火 木',
  holidays: '休業日',
  holidaysHelp: '営業日に数えない日です(例: 2026/12/29)。カンマか改行で区切ってください。',
  calendarKept: 'このファイルの営業日は{weekdays}({holidays})です。変更は「カレンダー」シートでできます。',
  calendarBroken: 'このファイルのカレンダーを読み取れないため、判定を止めています: {problem}',
  noHolidays: '休業日なし',
  oneHoliday: '休業日1日',
  manyHolidays: '休業日{count}日',
  figures: '実績と判定',
  actuals: '実績の入力方法',
  fromSheets: '{sheets}から、KPIの名前で実績を集計します。累計は合計し、率と水準は最新の値を使います。',
  fromTabs: '各KPIの欄で、集計するタブを選んでください。タブを選ばないKPIはシートに入力します。',
  noSheetsWithin:
    '四半期に対する月次シートなど、この期間に含まれるシートがあれば、その実績を集計することもできます。',
  completeThrough: '全実績の最終日',
  more: 'その他',
  tolerance: '許容幅',
  toleranceHelp: '目安からの遅れがこの幅までは「注意」、超えると「遅れ」になります。',
  kpi: 'KPI',
  kpis: 'KPI',
  targetsFromPlan: '目標を計画から取る',
  targetsFromPlanHelp:
    '「目標」が空白のKPIは、期間の最終日の計画の値が目標になり、計画を変更すると目標も変わります。',
  create: 'シートを作成',
  creating: 'シートを作成中…',
  untouchedReplaced: '変更したKPIはそのまま残しています。',
  restored: '入力途中の内容を復元しました。',
  startAfresh: '最初からやり直す',
  nextOf: '「{sheet}」の次の期間です。必要なところを変更してから、シートを作成してください。',
  backToDraft: '入力していた内容に戻る',
  oneMistake: '1か所の修正が必要です',
  manyMistakes: '{count}か所の修正が必要です',
  required: '必須',
} as const;

export const PERIOD_CHOICES = {
  thisWeek: '今週',
  thisMonth: '今月',
  nextMonth: '来月',
  thisQuarter: '今四半期',
  thisYear: '今年度',
  custom: '日付を指定',
} as const;

/** Which days count: what is offered, each with what a calendar cell says for it. */
export const WEEKDAY_CHOICES: readonly string[] = ['毎日', '月-金', '月-土', '火-日'];
export const OTHER_WEEKDAYS = 'その他の曜日';

export const ACTUALS_CHOICES = {
  typed: 'シートに入力',
  log: '日次記録から集計',
  source: 'このファイルのタブから集計',
  sheets: '月次など、短い期間のシートから集計',
  mixed: 'KPIごとに異なる',
} as const;

export const COMPLETE_THROUGH_CHOICES = { yesterday: '昨日', today: '今日' } as const;

/** Set up: one KPI. */
export const KPI_FORM = {
  name: '名前',
  owner: '担当',
  ownerHelp: 'メールアドレス。複数のときはカンマで区切ります。',
  target: '目標',
  withoutTarget: '目標なしのままにする',
  targetZeroHelp:
    '0の場合は、0以上で終えることを目指すものとして扱います。少ないほど良い場合は、下で選んでください。',
  unit: '単位',
  kind: '種別',
  direction: '良い方向',
  baseline: '期初値',
  baselineHelp: '期間の初めの値です。',
  goal: '最終目標(KGI)',
  goalHelp: 'このKPIで実現したいことです。例: 売上',
  factor: '成功要因(CSF)',
  factorHelp: '最終目標の達成に欠かせないことです。',
  indicator: '指標区分',
  check: '更新頻度',
  reviewed: '振り返り会議',
  reviewedHelp: 'このKPIを取り上げる会議です。',
  start: '個別の開始日',
  end: '個別の終了日',
  prorate: '目標は全期間のもの：日数の割合で按分する',
  loggedAs: '記録の集計',
  loggedAsHelp: '記録した2つの累計の割り算にもできます。その場合は下に両方の名前を入力してください。',
  quotientOf: '分子の名前',
  quotientBy: '分母の名前',
  partsHelp:
    'このシートの別のKPIを2つ指定します。例: 分子に売上、分母に受注件数。それぞれ集計してから割り算します。最新の値でよい場合は、両方とも空白にします。',
  quotientHelp:
    '日次記録にある名前です。例: 分子に売上、分母に受注件数。率そのものを記録している場合は、両方とも空白にします。',
  more: '最終目標・指標・振り返り',
  lever: '担当ができること',
  unnamed: '新しいKPI',
  noOwner: '担当なし',
  noTarget: '目標未設定',
  plannedTarget: '目標は計画から',
  oneMistake: '要修正1件',
  manyMistakes: '要修正{count}件',
  add: 'KPIを追加',
  suggestions: 'このテンプレートの候補',
  addSuggestion: '{name}を追加',
  actions: '{kpi}の並べ替えと削除',
  moveUp: '{kpi}を上へ移動',
  moveDown: '{kpi}を下へ移動',
  remove: '{kpi}を削除',
  removed: '「{kpi}」を削除しました。',
  undo: '元に戻す',
  moved: '{kpi}は{count}件中{position}番目になりました。',
  none: 'KPIはまだありません。まずは3つがおすすめです。担当が自分の行動で動かせるものを選びましょう。',
} as const;

export const LOGGED_AS_OPTIONS = {
  latest: '最新の値',
  average: '平均',
} as const;

export const KIND_OPTIONS = {
  total: '累計: 期間中に積み上げる',
  rate: '率・平均: 比率や平均の値',
  level: '水準: 目標へ近づける残高や人数',
} as const;
export const DIRECTION_OPTIONS = { higher: '多いほど良い', lower: '少ないほど良い' } as const;

/** A sheet that was made. */
export const MADE = {
  title: '「{sheet}」を作成しました',
  next: '実績を入力すると、ほかの数値は自動で更新されます。',
  show: '進捗を表示',
  another: 'もう1枚作成',
} as const;

/** Progress: the sheet as a whole. */
export const PROGRESS = {
  loading: 'シートを読み込み中…',
  refresh: '更新',
  refreshing: '更新中…',
  stale: 'シートが変更されています。',
  stillEditing: '「{sheet}」のKPIを編集中です。保存するかキャンセルすると、先へ進めます。',
  asOf: '{day}時点',
  elapsed: '経過率 {share}',
  daysLeft: '残り{count}日',
  oneDayLeft: '残り1日',
  frozen: 'このシートは{day}時点で固定されていて、そのときの状況を表示しています。',
  notWatched: '通知はオンですが、このシートは対象外のため、メールは送られません。',
  watch: 'このシートも対象にする',
  watching: 'お待ちください…',
  dontWatch: '対象にしない',
  unfreeze: '固定を解除',
  unfreezing: '解除中…',
  mend: '数式を書き直す',
  mending: '数式を書き込み中…',
  mendClears: '次の内容は数式の表示を妨げるため、消去します。',
  clear: '消去',
  clearing: '消去中…',
  blockedCell: '{cell}: 「{content}」',
  oneProblem: '確認が必要な点: 1件',
  manyProblems: '確認が必要な点: {count}件',
  logUse: '{text}。',
  notListed: 'ほか{count}件',
  oneAdvice: '改善のヒント: 1件',
  manyAdvice: '改善のヒント: {count}件',
  kpis: 'KPI',
  noKpis: 'このシートにはまだKPIがありません',
  noKpisHelp: '「KPI」の列に名前を、同じ行に担当と目標を入力してから、更新してください。',
  notShown: 'ほか{count}件はシートでご覧ください。',
  nothingToShow: 'まだ表示できるものがありません',
  next: '次の期間',
  nextHelp: 'KPI・担当・目標・設定を引き継ぎ、実績は空にして作成します。このシートはそのまま残ります。',
  createNext: '次の期間のシートを作成',
  creatingNext: 'シートを作成中…',
  changeFirst: '先に目標を変更',
  opening: '開いています…',
} as const;

/** Progress: one KPI. */
export const KPI_ROW = {
  leading: '先行指標',
  landing: '着地見込み {landing} / {target}',
  landingOnly: '着地見込み {landing}',
  ended: '最終実績 {landing} / {target}',
  endedOnly: '最終実績 {landing}',
  targetOnly: '目標 {target}',
  dash: '–',
  gap: '進捗差',
  explain: '{kpi}の説明',
  why: '「{status}」の理由',
} as const;

/** Alerts: where they stand, and the choices. */
export const ALERTS = {
  loading: '通知の設定を読み込み中…',
  noSheet: '進捗シートがまだありません',
  noSheetHelp:
    '通知は、進捗シートのKPIの動きをお知らせします。先に進捗シートを作成してから、またここを開いてください。',
  isOn: '通知はオンです',
  isOff: '通知はオフです',
  offHelp: 'メールは送られません。下でオンにして保存してください。',
  nameOf: '送信者',
  you: '{who}(あなた)',
  lastCheck: '前回のチェック',
  noCheckYet: 'まだありません',
  mailsLeft: '今日の残り送信数',
  theirs:
    'この設定を変更できるのは{owner}さんだけです。通知をいったんオフにすれば、あなたの名義でオンにし直せます。',
  checkNow: '今すぐチェック',
  checking: 'チェック中…',
  checksSaved: '保存済みの設定でチェックします。',
  checksInYourName: 'あなたが始めたチェックのメールは、あなたの名義で送られます。',
  stopped:
    '日次チェックが止まっています。Googleのトリガーがなくなったためです。下の「再開」を押してください。',
  lastError: '{when}のチェックはエラーで終わりました。',
  lastErrorHelp:
    '送れなかったメールは、次のチェックで送ります。次もエラーになる場合は、上に書かれた点を修正してから「今すぐチェック」を押してください。',
  toConfirm: '承認待ちの担当',
  toConfirmHelp:
    'このファイルのオーナーと編集者に、これらのドメインのアドレスの人がいません。あなたが承認するまで、これらのアドレスには送りません。',
  toConfirmTheirs: '{owner}さんが承認するまで、これらのアドレスには送りません。',
  confirm: '承認',
  confirmOne: '{address}を承認',
  confirmAll: 'すべて承認',
  confirming: '承認中…',
  startAgain: '再開',
  isWanted: '動きがあれば担当にメール',
  privacy: 'メールは、通知をオンにした人({me})の名義で送られます。',
  privacyNobody: 'メールは、通知をオンにした人の名義で送られます。',
  when: '日次チェック',
  hour: '時間帯',
  hourHelp: '何分に行うかはGoogleが決めます。タイムゾーン: {zone}',
  weekdays: '曜日',
  sheets: '対象のシート',
  noneLeft: '進捗シートがなくなっています。',
  others: '上長とチームまとめ',
  manager: '上長のアドレス',
  managerHelp: '挽回策がないまま遅れが続くKPIを通知します。空白なら送りません。',
  escalateAfterDays: '上長に通知するまでの営業日数',
  summaryTo: 'チームまとめの宛先',
  summaryToHelp: '{most}件まで。カンマで区切ってください。空白なら送りません。',
  summaryWeekday: 'チームまとめの曜日',
  namesInPraise: '成果を伝えるとき、担当の名前を出す',
  namesInPraiseHelp: '担当の同意を得てからオンにしてください。オフの間は、KPI名だけで伝えます。',
  more: 'その他',
  onHolidays: '休業日もチェックする',
  checksInARow: '遅れを通知するタイミング',
  repeatDays: '再通知までの日数',
  repeatHelp: '遅れが続く間、この間隔で通知します。',
  restored: '前回の変更がまだ保存されていません。',
  unsaved: '未保存の変更があります。',
  discard: '変更を取り消す',
  save: '保存',
  saveOn: '保存してオンにする',
  saveOff: '保存してオフにする',
  saving: '保存中…',
  savedOn: '保存しました。通知はオンです。',
  savedOff: '保存しました。通知はオフです。',
  allSaved: 'すべて保存済みです。',
  turnOff: '通知をオフにする',
  turningOff: 'オフにしています…',
  turnOffHelp: 'オフにすると、誰かがもう一度オンにするまでメールは送られません。',
} as const;

export const CHECKS_IN_A_ROW = {
  2: '2回続いたとき(メール少なめ)',
  1: '1回目から(早めに通知)',
} as const;

export const WEEKDAY_NAMES = ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'] as const;

/** Alerts: seeing first what would be sent. */
export const TRY_ALERTS = {
  title: '送信前の確認',
  preview: 'プレビュー',
  previewing: '確認中…',
  previewHelp: '上の設定で今メールが届く人を表示します。送信はしません。',
  outdated: '設定が変わりました。もう一度プレビューしてください。',
  noMail: '今送られるメールはありません。',
  oneMail: '今送られるメール: 1通',
  manyMails: '今送られるメール: {count}通',
  to: '宛先: {to}',
  summaryOnly: 'チームまとめ',
  oneSilent: '通知しないKPI(1件)とその理由',
  manySilent: '通知しないKPI({count}件)とその理由',
  noReason: '変化はありません。',
  notShown: 'ほか{count}件',
  test: '自分にテスト送信',
  testing: '送信中…',
  testHelp: '{me}だけに送ります。',
  tested: '{to}にテストメールを送りました。',
} as const;
