// The self-check in Japanese: what KPI Pacer takes for granted here, what it means where that is not so, and what to do.

import type { PointWords } from '../en/self-check';

/** How a point has turned out. */
export const SELF_CHECK_OUTCOMES = {
  fine: '想定どおり',
  differs: '想定と違うが問題なし',
  problem: '対応が必要',
  unknown: '確認できず',
  waiting: '確認待ち',
} as const;

/** The page beside the sheet. */
export const SELF_CHECK_PAGE = {
  title: '動作確認',
  intro:
    'KPI Pacerが前提としていることがこの環境でも成り立つかを、専用のシートを作って試します(シートは自動で削除します)。1分ほどかかることがあります。ファイルのほかの部分は変更せず、メールも送りません。',
  start: '確認を開始',
  again: 'もう一度確認',
  checking: '確認中…',
  loading: '前回の結果を探しています…',
  before: '前回の確認(バックグラウンド)の結果',
  allFine: '{count}項目すべて想定どおりです。',
  fineSoFar: '{count}項目は想定どおりです。確認待ち: {waiting}項目',
  needYou: '{all}項目のうち{count}項目で対応が必要です。',
  needsYou: '{all}項目のうち1項目で対応が必要です。',
  noneNeeds: '{all}項目のうち、対応が必要なものはありません。想定と少し違うもの: {others}項目',
  waiting:
    'バックグラウンドの確認は1分ほどで始まります。結果はここに表示されます。あとで開き直しても見られます。',
  expected: '想定',
  found: '結果',
  means: '影響',
  advice: '対応',
  copy: 'テキストでコピー',
  copied: 'コピーしました。報告に貼り付けてください。',
  notCopied:
    'ブラウザの制限でコピーできませんでした。下のテキストを選択してあるので、Ctrl+C(Macでは⌘C)を押してください。',
  textLabel: '確認結果のテキスト',
  nothingPersonal: '名前、アドレス、数値など、あなたの情報は含まれません。',
} as const;

/** The sheet that is tried out in. Its first cell says what it is, so that nobody's own sheet is taken for it. */
export const SELF_CHECK_SHEET = 'KPI Pacer 動作確認';
export const SELF_CHECK_MARK =
  'KPI Pacerが、このファイルで何が動くかをここで試しています。このシートは自動で削除されます。';

/** What is said of a point whatever it is about. */
export const SELF_CHECK_FOUND = {
  yes: 'OKです。',
  failed: 'Googleスプレッドシートの応答: {message}',
  shows: '「{text}」と表示されました。',
  nothing: '何も表示されませんでした。',
  loading: '{seconds}秒たっても計算中でした。',
  noSheet: '確認用のシートを使えませんでした。',
  took: '{seconds}秒',
  answer: '{text}',
  notYet: 'まだです。',
  neverCame: '{minutes}分たっても実行されていません。',
  cameLate: '{minutes}分遅れて実行されました。',
  onTime: '{minutes}分以内に実行されました。',
  noTrigger: '実行を予約できませんでした。',
  missing: '不足: {what}',
  allGranted: 'すべて許可されています。',
  someMissing: '許可されていないものがあります。',
  mailsLeft: '今日はあと{count}通送れます。',
  addressKnown: 'アドレスを取得できました。',
  addressUnknown: 'アドレスを取得できませんでした。',
  empty: '何も得られませんでした。',
  range: '{a1}。追加した行も含まれます。',
  closedRange: '{a1}。追加した行は含まれません。',
  accepted: '設定できました。',
  busy: '{seconds}秒間、ほかの人が使っていました。',
  notKept: '保存した内容が、違う形で返ってきました。',
} as const;

export const SELF_CHECK_DIFFERS = {
  means: 'KPI Pacerはこの場合にも対応しているので、動かなくなるものはありません。',
  advice: '対応は不要です。KPI Pacerの管理者に伝えていただけると助かります。',
} as const;
export const SELF_CHECK_UNKNOWN = {
  means: 'この項目については判断できません。',
  advice: '上の「対応が必要」の項目を解消してから、もう一度確認してください。',
} as const;
export const SELF_CHECK_WAITING = {
  means: 'Googleの準備ができ次第、始まります。通常は2分以内です。',
  advice: 'このまま開いておくか、あとで開き直してください。',
} as const;

/** The points, in the order in which they are shown. (No calls here: what nobody uses is left out of the script.) */
export const SELF_CHECKS = {
  temporarySheet: {
    assumption: 'このファイルにシートを追加できる',
    expected: '確認用のシートを作成できる',
    means: '進捗シートも作成できません。この確認の大部分も行えませんでした。',
    advice:
      'ファイルのオーナーに編集権限を依頼してください。編集権限がある場合は、シートが200枚、またはセルが1,000万個に達していないか確認してください。',
  },
  rights: {
    assumption: 'KPI Pacerに必要な権限が許可されている',
    expected: 'すべての権限',
    means: '足りない権限を使う機能が動きません。たとえばメールの権限がないと、通知は送られません。',
    advice:
      'メニューの「通知を設定」を選び、Googleの確認画面ですべてにチェックを入れてください。確認画面が出ない場合は、myaccount.google.com/connections でKPI Pacerを削除してから、もう一度選んでください。',
  },
  user: {
    assumption: 'KPI Pacerがあなたのアドレスを取得できる',
    expected: 'アドレスを取得できる',
    means: '自分へのテスト送信ができません。また、通知をオンにした人がほかの人には表示されません。',
    advice:
      'Googleの確認画面で、アドレスの取得を許可してください。組織のアカウントの場合は、管理者に相談してください。',
  },
  quota: {
    assumption: '今日まだメールを送れる',
    expected: 'あと1通以上送れる',
    means:
      'あなたの名義の通知は、Googleの送信数の上限がリセットされるまで送られません。リセットされるのは、今日の最初のメールから1日後です。',
    advice:
      '明日までお待ちください。何度も起きる場合は、Google Workspaceのアカウントの人が通知をオンにするか、対象のシートを減らしてください。',
  },
  properties: {
    assumption: 'KPI Pacerが設定をファイルに保存できる',
    expected: '9,000文字がそのまま返ってくる',
    means: '通知済みの記録が失われたり、通知をオンにできなかったりします。',
    advice:
      '1時間後にもう一度確認してください。変わらない場合は、このファイルのほかのスクリプトが保存するデータが多すぎる可能性があります。上限は合計500 KBです。',
  },
  lock: {
    assumption: '同じものが2人に同時に変更されない',
    expected: 'ファイルのロックが空いている',
    means: '誰かがシートを作成中か、チェックの実行中です。シートを使う項目は確認していません。',
    advice:
      '1分ほど待って、もう一度確認してください。いつまでも空かない場合は、ファイルを再読み込みし、ほかの人にも閉じてもらってください。',
  },
  trigger: {
    assumption: '誰も開いていないときにもKPI Pacerを実行できる',
    expected: '1分後の実行を予約できる',
    means: '日次チェックをオンにできません。',
    advice:
      '不在時の実行を許可してください。トリガーが多すぎると表示された場合は、script.google.com/home/triggers でいくつか削除してください。上限は20個です。',
  },
  background: {
    assumption: '予約した時刻に自動で実行される',
    expected: '15分以内',
    means: '通知が遅れるか、届きません。',
    advice:
      'script.google.com/home/triggers を確認してください。KPI Pacerのトリガーが無効になっていたら、削除して、通知をオンにし直してください。組織でトリガーが禁止されている場合もあります。',
  },
  backgroundId: {
    assumption: '自動実行のとき、どの予約による実行かがわかる',
    expected: '予約したものと同じ',
    means: '同じファイルで日次チェックが二重に動くことがあります。',
    advice: '通知をいったんオフにして、オンにし直してください。',
  },
  backgroundFile: {
    assumption: '自動実行のとき、このファイルを読める',
    expected: 'OK',
    means: '日次チェックが何も読み取れず、メールは送られません。',
    advice:
      '通知をいったんオフにして、オンにし直してください。それでも直らない場合は、この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  backgroundUser: {
    assumption: '自動実行のとき、誰の実行かがわかる',
    expected: 'アドレスを取得できる',
    means: 'あなたの日次チェックがほかの人のものと見なされ、止まります。',
    advice:
      'ほかの人に通知をオンにしてもらってください。あわせて、この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  backgroundMails: {
    assumption: '自動実行のとき、メールを送れる',
    expected: 'あと1通以上送れる',
    means: '日次チェックで遅れが見つかっても、通知できません。',
    advice:
      'Googleの確認画面で、メールの送信を許可してください。今日の上限に達している場合は、明日までお待ちください。',
  },
  backgroundCells: {
    assumption: '自動実行のとき、その日のセルの値を読める',
    expected: 'TODAY()の数式が今日の値を返す',
    means:
      '日次チェックは、最後に誰かがファイルを開いたときの値を使います。KPI Pacerの数値は日次記録と日付から計算し直しますが、ご自分の数式の値は古いことがあります。',
    advice:
      'ときどき、チェックの時間帯より前にファイルを開いてください。実績は、数式より日次記録から取り込むのがおすすめです。',
  },
  today: {
    assumption: 'TODAY()がこのファイルのタイムゾーンの日付になる',
    expected: 'KPI Pacerの日付と同じ',
    means: '1日のうちの一部の時間、数値が1日ずれます。',
    advice:
      '「ファイル > 設定」のタイムゾーンを確認してください。正しい場合は、この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  todayDirect: {
    assumption: 'KPI Pacerの関数の中にTODAY()を書ける',
    expected: '「0.6」と表示される',
    means: '=ELAPSED(A1; B1; TODAY()) のようなご自分の数式がエラーになります。',
    advice: '日付を数式ではなく値としてセルに入れ、そのセルを参照してください。',
  },
  todayThroughCell: {
    assumption: 'TODAY()のセルを関数に渡せる',
    expected: '「0.6」と表示される',
    means: '日付に合わせて動く進捗シートの数値がエラーになります。',
    advice:
      'シートを見る日ごとに、シート上部の「全実績の最終日」に昨日の日付を入力してください。あわせて、この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  headerFills: {
    assumption: '見出しの数式が列全体を埋める',
    expected: '「達成率 | 0.5 | 0.25」と表示される',
    means: '進捗シートの計算列が空のままになります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  emptiedCells: {
    assumption: '消去済みのセルは数式の妨げにならない',
    expected: '「達成率 | 0.5 | 0.25」と表示される',
    means: '新しい進捗シートの計算列が表示されません。',
    advice: 'シートで、エラーが出ている見出しより下のセルを選択し、Deleteキーを押してください。',
  },
  blockedHeader: {
    assumption: '数式の妨げになっているセルがわかる',
    expected: '見出しに#REF!などのエラーが出る',
    means: 'どのセルが列の妨げになっているかを、「進捗」タブに表示できません。',
    advice: '空になった列の中に入力されたものを探し、消去してください。',
  },
  wholeColumn: {
    assumption: '関数に列全体を渡せる',
    expected: '「達成率 | 0.5」と表示される',
    means: '進捗シートの計算列がエラーになります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  namesFound: {
    assumption: '前後に空白があっても名前で検索できる',
    expected: '「2 | 0.5」と表示される',
    means: 'KPIツリーに、進捗シートのKPIの数値が入りません。',
    advice:
      'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。それまでは、数値をKPIツリーに入力してください。',
  },
  lookupColumn: {
    assumption: '1つの検索の数式が列全体を埋める',
    expected: '「実績 | (空白) | D」と表示される',
    means: 'KPIツリーに上位の要素の種別が表示されず、連動が調べられないことがあります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  sortedColumn: {
    assumption: '絞り込んで並べ替えた一覧を列に表示できる',
    expected: '「実績 | C | B」と表示される',
    means: 'KPIツリーのグラフが空のままで、シートにボトルネックの名前が出ません。「進捗」には表示されます。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  blanks: {
    assumption: '空白のセルは「数値なし」として扱われる',
    expected: '「未入力」と表示される',
    means: 'このファイルでは、KPI Pacerの数値が誤っているか、表示されません。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  dates: {
    assumption: '日付が表示どおりの日として届く',
    expected: '「0.6」と表示される',
    means: 'このファイルでは、KPI Pacerの数値が誤っているか、表示されません。',
    advice:
      '「ファイル > 設定」のタイムゾーンを確認してください。正しい場合は、この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  percents: {
    assumption: 'パーセントが割合として届く',
    expected: '「0.5」と表示される',
    means: 'このファイルでは、KPI Pacerの数値が誤っているか、表示されません。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  oneCellRange: {
    assumption: '1セルだけの範囲はセルとして扱われる',
    expected: '「0.5」と表示される',
    means: 'このファイルでは、KPI Pacerの数値が誤っているか、表示されません。',
    advice: 'A2:A2ではなくA2のように、セルだけを書いてください。',
  },
  omitted: {
    assumption: '区切り記号の間の引数を省略できる',
    expected: '「-0.55」と表示される',
    means: '引数を省略した数式が、誤った値やエラーになります。',
    advice: '必要な最後の引数まで、すべて入力してください。',
  },
  errorCells: {
    assumption: 'エラーのセルがほかの行に影響しない',
    expected: '「達成率 | (空白) | 0.5」と表示される',
    means: 'エラーのセルが1つあると、列全体が正しくなくなります。',
    advice: 'エラーになりうる数式は、IFERRORで囲んでください。',
  },
  errorValues: {
    assumption: 'どの言語でもエラーの表示は同じ',
    expected: '「#N/A, #DIV/0!」と表示される',
    means: 'KPI Pacerがエラーを文字として扱ってしまいます。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  semicolons: {
    assumption: 'スクリプトは引数をセミコロンで区切れる',
    expected: '「2」と表示される',
    means: 'この地域の設定のファイルでは、シートを作成できないか、作成したシートがエラーになります。',
    advice:
      'この問題が解決するまでは、「ファイル > 設定」の「言語と地域」をアメリカ合衆国にしてシートを作成し、そのあと元の地域に戻してください。',
  },
  formulasRead: {
    assumption: '数式がセルの表示どおりに読み取れる',
    expected: 'このファイルの地域の区切り記号になる',
    means: '日付に合わせて動くシートが、「進捗」タブで固定されていると表示されることがあります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  builtIns: {
    assumption: 'スクリプトではGoogleの関数名が英語のまま使える',
    expected: '「1」と表示される',
    means: '進捗シートの数式が#NAME?になります。',
    advice: '「ファイル > 設定」の「表示言語」で「常に英語の関数名を使用する」を選んでください。',
  },
  apostrophes: {
    assumption: '先頭のアポストロフィは文字扱いの印で、表示されない',
    expected: '「=1+1」と表示される',
    means: '=、+、数字で始まる名前にアポストロフィが表示されるか、数式として扱われます。',
    advice: 'KPIの名前は文字で始めてください。',
  },
  typedDays: {
    assumption: '2026-03-01と書いた日が日付になる',
    expected: '「2026-03-01」と表示される',
    means: '「期限」と「実績の最終日」が文字になり、日付として扱われません。',
    advice: 'これらの日付は、この地域の書き方でセルに直接入力してください。',
  },
  numberFormats: {
    assumption: '数値がこのファイルの地域の書き方で表示される',
    expected: 'KPI Pacerが想定する小数点になる',
    means: 'サイドバーとメールの小数の書き方がシートと異なり、入力した小数を誤って読み取ることがあります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  conditionalFormats: {
    assumption: '数式による色分けを設定できる',
    expected: '設定できる',
    means: 'シートの作成が、ステータスの色分けのところで止まります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  validations: {
    assumption: '数式による入力規則を設定できる',
    expected: '設定できる',
    means: 'シートの作成が、担当の入力規則のところで止まります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  protection: {
    assumption: '範囲を警告だけで保護できる',
    expected: '設定できる',
    means: 'シートを作成できないか、ほかの人がシートに入力できなくなります。',
    advice: '「データ > シートと範囲を保護」で保護を解除してください。',
  },
  groups: {
    assumption: '列をグループ化して折りたためる',
    expected: '設定できる',
    means: 'シートの作成が、列を折りたたむところで止まります。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  notes: {
    assumption: '見出しにメモを付けられる',
    expected: '設定できる',
    means: '見出しに説明が付きません。',
    advice: 'この結果をテキストでコピーし、KPI Pacerの管理者に送ってください。',
  },
  namedRange: {
    assumption: '列に付けた名前が保たれる',
    expected: '列の範囲(追加した行を含まなくてもよい)',
    means: '日次記録からの数値が表示されません。',
    advice:
      '「データ > 名前付き範囲」にKPI_LOGがあるか確認してください。なければ、日次記録のA:C列に作成してください。',
  },
  cellTime: {
    assumption: '数式が十分な速さで計算される',
    expected: '15秒以内',
    means: 'KPI Pacerの数式が多いシートは、数値の表示に時間がかかります。',
    advice:
      '数式は行ごとではなく、見出しに1つだけ入れて列全体を埋めてください。Googleが遅い時間帯もあるので、時間をおいてもう一度確認してください。',
  },
  readTime: {
    assumption: 'セルを十分な速さで読み取れる',
    expected: '3秒以内',
    means: '「進捗」タブの表示が遅くなり、日次チェックがすべてのシートを見終わらないことがあります。',
    advice:
      '時間をおいて、もう一度確認してください。変わらない場合は、空の行や列と、シート全体にわたる数式を減らしてください。',
  },
  writeTime: {
    assumption: 'セルに十分な速さで書き込める',
    expected: '5秒以内',
    means: 'シートの作成に時間がかかり、途中で止まることがあります。',
    advice:
      '時間をおいて、もう一度確認してください。変わらない場合は、ファイルが重くなっています。進捗シートを専用のファイルに分けてください。',
  },
  propertyTime: {
    assumption: '設定を十分な速さで読み書きできる',
    expected: '2秒以内',
    means: '日次チェックで送れるメールが減り、残りは翌日になります。',
    advice: 'Googleが遅い時間帯もあるので、時間をおいてもう一度確認してください。',
  },
  sidebarTime: {
    assumption: 'サイドバーの内容が十分な速さでそろう',
    expected: '8秒以内',
    means: 'サイドバーの表示が遅くなります。',
    advice:
      '時間をおいて、もう一度確認してください。変わらない場合は、日次記録が長くなりすぎている可能性があります。過去の年の分は別のファイルに移してください。',
  },
  pageTime: {
    assumption: 'サイドバーの操作に十分な速さで応答がある',
    expected: '8秒以内',
    means: 'サイドバーのどのボタンにも、同じくらい時間がかかります。',
    advice: '接続を確認し、時間をおいてもう一度確認してください。',
  },
} as const satisfies Record<string, PointWords>;

/** The check as a text, to be sent to whoever looks after KPI Pacer. */
export const SELF_CHECK_TEXT = {
  title: 'KPI Pacer: 動作確認の結果',
  line: '[{outcome}] {assumption}',
  expected: '  想定: {text}',
  found: '  結果: {text}',
  means: '  影響: {text}',
  advice: '  対応: {text}',
  /** Stands for what could be somebody’s. */
  hidden: '(省略)',
} as const;
