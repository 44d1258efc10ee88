// The dashboard in Japanese.

/** What its sheet is called. */
export const DASHBOARD_SHEET = 'ダッシュボード';

/** What stands before a status: told apart without colours. */
export const TONE_SIGNS = { good: '○', careful: '△', bad: '×', idle: '・' } as const;

/** So many characters of a recovery action fill two lines of a card. */
export const DASHBOARD_ACTION_LENGTH: number = 30;

/** What it says. Names and figures come by reference. */
export const DASHBOARD_WORDS = {
  title: '{sheet}: {count}件中{good}件が順調',
  titleShort: '{sheet}: {count}件中{good}件が順調、{kpi}は目標との差が{short}の見込み',
  titleNone: '{sheet}: 実績はまだありません',
  period: '{start}〜{end}、{asOf}時点',
  elapsed: '{bar} 期間の{share}が経過',
  goal: '{goal}: 目標{target}に対し、着地見込み{landing}',
  goalChance: '{goal}: 目標{target}に対し、着地見込み{landing} (達成確率{chance})',
  bottleneck: 'ボトルネック: {node}',
  actual: '実績',
  ofTarget: '{actual} / 目標 {target}',
  landing: '着地見込み',
  off: '{landing} (目標との差 {off})',
  requiredPace: '1日あたり必要',
  owner: '担当',
  action: '対策',
  course: '推移',
  wellDone: 'お見事',
  wellDoneHelp: 'この7日間に達成または持ち直したKPI',
  wellDoneAchieved: '達成したKPI',
  noneYet: 'まだありません',
  achieved: '{kpi}: 達成',
  recovered: '{kpi}: 持ち直し',
  more: 'ほか{count}件は進捗シートにあります',
  legend: '█ 実績、┃ 現時点の目安、バーの右端が目標',
  legendOfCourse: '推移: 日次記録によるこれまでの実績。直線は計画',
} as const;

/** What the sidebar says of it. */
export const DASHBOARD_FORM = {
  heading: 'みんなで見る',
  make: 'ダッシュボードを表示',
  help: 'チーム全員で見る1ページ。KPIごとにカードが並び、このシートに合わせて自動で更新されます。',
  making: 'ダッシュボードを作成中…',
  already: '「{name}」がこのシートを表示していて、自動で更新されます。作り直すには、先に削除してください。',
  made: '「{name}」を作成しました。ファイルの先頭のシートです。',
  isOne: '「{name}」には「{sheet}」の数字が表示されています。内訳の確認や入力は、そのシートでできます。',
  goal: '最終目標は「{name}」のものです。',
} as const;
