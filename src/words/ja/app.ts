// The add-in's own words in Japanese: menu and guide.

/** The product's name, as menus show it. */
export const PRODUCT = 'KPI Pacer';

/** The items of the menu. */
export const MENU = {
  setUp: '進捗シートを作成',
  bringIn: 'ファイルを取り込む',
  progress: '進捗を表示',
  review: 'レビューを始める',
  alerts: '通知を設定',
  checkNow: '今すぐチェック',
  functionGuide: '関数ガイドを表示',
  selfCheck: '動作確認',
};

/** The function guide beside the sheet. */
export const GUIDE = {
  title: 'KPI Pacerの関数',
  intro: 'どのセルにも入力できます。範囲も指定でき、1つの数式で列全体を計算します。',
  examples: '使用例',
  gives: '結果',
  arguments: '引数',
  optional: '省略可',
};

/** Where the main part of the script can't be loaded, nothing else can be found out: said beside the grid. */
export const MAIN_PART_MISSING =
  'KPI Pacerの本体を読み込めません: {message} パッケージからインストールし直してください。スクリプトはすべてCode.gsに入っています。';
