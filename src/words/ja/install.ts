// The page that leads through putting the script into a sheet, in Japanese.

import type { InstallPicture, InstallStep } from '../en/install';

/** What Google calls what one has to find, in its Japanese editor. */
export const GOOGLE_LABELS = {
  sheetMenus: ['ファイル', '編集', '表示', '挿入', '表示形式', 'データ', 'ツール'],
  mySheet: 'マイシート',
  extensions: '拡張機能',
  extensionItems: ['アドオン', 'マクロ', 'Apps Script', 'AppSheet'],
  appsScript: 'Apps Script',
  help: 'ヘルプ',
  untitled: '無題のプロジェクト',
  files: 'ファイル',
  newFile: ['スクリプト', 'HTML'],
  html: 'HTML',
  settings: 'プロジェクトの設定',
  showManifest: '「appsscript.json」マニフェスト ファイルをエディタで表示する',
  notVerified: 'このアプリは Google で確認されていません',
  advanced: '詳細',
  goTo: 'KPI Pacer（安全ではないページ）に移動',
  wantsAccess: 'KPI Pacer が Google アカウントへのアクセスを求めています',
  selectAll: 'すべて選択',
  continueButton: '続行',
} as const;

const SELECT_AND_PASTE =
  '下のボタンを押します。次に、エディタ右側のテキストの中をクリックし、Ctrl+Aですべて選択してから、Ctrl+Vで上書きして貼り付けます(Macでは\u2318Aと\u2318V)。';

/** What to do, in order. */
export const INSTALL_STEPS: readonly InstallStep[] = [
  {
    title: '1つのGoogleアカウントだけのウィンドウを使う',
    says: [
      'このブラウザで複数のGoogleアカウントにログインしている場合は、シークレット ウィンドウを開き(ChromeではCtrl+Shift+N、Macでは\u2318\u21e7N)、シートを持っているアカウント1つだけでログインして、今後もそこで作業してください。複数のアカウントがあると、Googleが取り違え、サイドバーがスクリプトに接続できないことがよくあります。',
    ],
  },
  {
    title: 'シートを開く',
    says: [
      'KPI Pacerを入れたいスプレッドシートを開くか、*sheets.new*で新しく作成します。編集できる権限が必要です。',
    ],
  },
  {
    title: 'スクリプト エディタを開く',
    says: ['シートのメニューで*拡張機能 > Apps Script*を選びます。エディタが新しいタブで開きます。'],
    pictures: ['extensions'],
  },
  {
    title: 'スクリプトに名前を付ける',
    says: [
      '上部の*無題のプロジェクト*をクリックし、*KPI Pacer*と入力して、*名前を変更*を押します。Googleが許可を求めるときに、この名前が表示されます。',
    ],
    pictures: ['name'],
  },
  {
    title: 'コードを貼り付ける',
    says: [
      'ファイル*コード.gs*(英語の画面ではCode.gs)がすでに開いています。中の数行は不要です。',
      SELECT_AND_PASTE,
    ],
    pictures: ['code'],
    pastes: 'code',
  },
  {
    title: 'サイドバーを貼り付ける',
    says: [
      '*ファイル*の横の*+*を押して*HTML*を選び、*Sidebar*と入力して(このとおりの英字で)、Enterを押します。末尾の.htmlは自動で付きます。',
      SELECT_AND_PASTE,
    ],
    pictures: ['newPage'],
    pastes: 'sidebar',
  },
  {
    title: '設定を貼り付ける',
    says: [
      '左の歯車(*プロジェクトの設定*)を押し、*「appsscript.json」マニフェスト ファイルをエディタで表示する*にチェックを入れます。次に、歯車の上のほうにある*< >*(*エディタ*)を押し、ファイル*appsscript.json*を選びます。このファイルにより、Googleが求める許可は必要なものだけになります。',
      SELECT_AND_PASTE,
    ],
    pictures: ['settings', 'manifest'],
    pastes: 'manifest',
  },
  {
    title: '保存して、シートを再読み込みする',
    says: [
      'エディタでCtrl+S(Macでは\u2318S)を押し、プロジェクトが保存されたと表示されるまで待ちます。エディタのタブを閉じてシートに戻り、再読み込みします(F5)。数秒後、*ヘルプ*の右に新しいメニュー*KPI Pacer*が表示されます。PACE_GAPなどの関数も、ここからセルで使えます。',
    ],
    pictures: ['menu'],
  },
  {
    title: '許可する(初回だけ)',
    says: [
      '*KPI Pacer > 進捗シートを作成*を選びます。承認が必要だと表示されたら、先へ進み(*権限を確認*、*続行*または*OK*)、アカウントを選びます。',
      '*このアプリは Google で確認されていません*と表示されることがあります。Googleの審査に出していないスクリプトには、自分で書いたものも含めて必ず表示されます。*詳細*を押し、*KPI Pacer（安全ではないページ）に移動*を押してください。組織のアカウントでは、この画面が出ないこともあります。',
      '次に、スクリプトに許可する内容の一覧が表示されます。すべてにチェックを入れ(*すべて選択*)、*続行*(画面によっては*許可*)を押します。',
    ],
    pictures: ['notVerified', 'permissions'],
  },
  {
    title: 'メニューをもう一度選ぶ',
    says: [
      '許可した直後は何も起きないように見えますが、許可は記録されています。*KPI Pacer > 進捗シートを作成*をもう一度選ぶと、サイドバーが開きます。このシートのメニューを使うほかの人にも、初回だけ同じ確認が表示されます。',
    ],
  },
];

/** Around the steps. */
export const INSTALL = {
  title: 'KPI PacerをGoogleスプレッドシートに入れる',
  intro:
    '所要時間は10分、貼り付けは3回です。予備知識はいりません。必要なのは、パソコンとGoogleアカウントだけです。このページはシートと並べて開いておいてください。貼り付ける内容は、ボタンでコピーできます。',
  language:
    '画面上の名称は、Googleの日本語表示に合わせています。ほかの言語でも位置は同じなので、図を目印にしてください。',
  copies: { code: 'コードをコピー', sidebar: 'サイドバーをコピー', manifest: '設定をコピー' },
  /** What the file is called in the editor. */
  goesTo: '貼り付け先: {file}',
  copied: 'コピーしました。{file}に貼り付けてください。',
  notCopied: '自動でコピーできませんでした。下で選択してあるので、Ctrl+C(Macでは\u2318C)を押してください。',
  mayTitle: '許可する内容',
  may: '許可すること',
  to: '目的',
  /** Where what it reads goes. */
  privacy:
    'スクリプトはあなた自身のGoogleアカウントで動き、Google以外には接続しません。読むのはこのスプレッドシート1つだけで、ほかのファイルは読みません。外に出るのは、通知をオンにした場合に、あなたが指定した人へ送るメールだけです。',
  picture: '図: {what}',
} as const;

/** What each picture shows, for those who can't see it. */
export const PICTURE_TEXTS: Readonly<Record<InstallPicture, string>> = {
  extensions: 'シートのメニュー「拡張機能」が開いていて、その中にApps Scriptがあります',
  name: 'エディタの左上に、名前「無題のプロジェクト」があります',
  code: '左にファイルの一覧があって最初のファイルが選ばれ、右にその内容があります',
  newPage: '「ファイル」の横の+が押され、「スクリプト」と「HTML」が表示されています',
  settings: '左端に歯車があり、appsscript.jsonを表示する欄にチェックが入っています',
  manifest: 'ファイルの一覧で、一番上のappsscript.jsonが選ばれています',
  menu: 'シートの「ヘルプ」の右に、メニューKPI Pacerがあります',
  notVerified: '左下に「詳細」のリンクがあり、その下に「KPI Pacer（安全ではないページ）に移動」があります',
  permissions: '「すべて選択」にチェックが入り、右下に「続行」があります',
};

/** What to do later, or if something is not as it should be. */
export const INSTALL_LATER: readonly { readonly title: string; readonly says: readonly string[] }[] = [
  {
    title: '説明どおりにならないとき',
    says: [
      '*メニューにKPI Pacerがない。* シートをもう一度再読み込みして、30秒ほど待ってください。それでも出ない場合は、*拡張機能 > Apps Script*を開き、コード.gsが「// KPI Pacer」で始まっているか確認して、もう一度保存してください。',
      '*エディタに「構文エラー」と出る。* 元のテキストが一部残っています。テキストの中をクリックし、Ctrl+Aを押してから、もう一度貼り付けてください。',
      '*サイドバーが「KPI Pacerを開いています\u2026」のまま動かない、またはスクリプトに接続できないと出る。* 多くの場合、複数のアカウントが原因です。手順1をご覧ください。そうでなければ、ページの名前が正確にSidebarになっているか確認してください。',
      '*アプリがブロックされている、または管理者の許可が必要だと出る。* このアカウントの組織では、スクリプトを自分で許可できない設定になっています。管理者なら許可できます。',
      '*そのほかのとき。* *KPI Pacer > 動作確認*を選んでください。想定と違う点と、その影響、対応がわかり、コピーできる報告も作成されます。',
    ],
  },
  {
    title: '新しいバージョンにするとき',
    says: [
      '新しいバージョンのSTART-HERE.htmlを開き、シートで*拡張機能 > Apps Script*を選んで、3回の貼り付けと保存(手順5～8)を、今の内容に上書きする形でもう一度行います。作業はこれだけです。シート、「通知を設定」で選んだ内容、誰に何を送ったかの記録はスプレッドシートに残り、通知もオンのままです。',
      '許可をもう一度求められるのは、新しいバージョンに別の許可が必要な場合だけです。',
    ],
  },
  {
    title: '取り外すとき',
    says: [
      '通知をオンにした人が、*KPI Pacer > 通知を設定*でオフにします。関数のセルは取り外すと#NAME?になるので、残したい数値は、コピーして同じ場所に値として貼り付けてください(Ctrl+Shift+V)。',
      '次に*拡張機能 > Apps Script*でコード.gsのテキストをすべて削除して保存し、シートを再読み込みします。許可は*myaccount.google.com/connections*で取り消せます。',
    ],
  },
];
