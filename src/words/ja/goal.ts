// The goal tree in Japanese: its sheet, its templates, and what is said of it.

import { KIND_HEADER, NODE_HEADER } from './cells';

/** What a node is. */
export const ROLE_WORDS = { goal: 'KGI', factor: 'CSF', kpi: 'KPI' } as const;

/** How a node enters the one that it feeds, as it is drawn. */
export const HOW_SIGNS = { times: '×', over: '÷', plus: '+', minus: '−', drives: '→' } as const;

/** What its sheet is called. */
export const GOAL_SHEET = 'KPIツリー';

/** The labels of its head, as far as no progress sheet has them. */
export const GOAL_HEAD_WORDS = {
  goal: '最終目標',
  target: '目標',
  actual: '実績',
  expected: '現時点の目安',
  landing: '着地見込み',
  status: 'ステータス',
  bottleneck: 'ボトルネック',
  place: '最終目標の位置',
} as const;

/** The header of each column, and the note behind it. */
export const GOAL_COLUMN_WORDS = {
  node: {
    header: NODE_HEADER,
    note: '最終目標と、それを構成する要素、動かす要素。1行に1つ。進捗シートのKPIは同じ名前にします。',
  },
  role: { header: '役割', note: 'KGIは最終目標、CSFは成功要因、KPIは担当者が動かす指標です。' },
  feeds: { header: '上位の要素', note: 'この要素が構成する要素の名前。最終目標では空白にします。' },
  how: {
    header: '関係',
    note: '上位の要素への入り方: ×か÷、+か−、または計算できない影響を表す「影響」。',
  },
  status: { header: 'ステータス', note: '現時点の状況。' },
  owner: { header: '担当', note: '担当者のメールアドレス。' },
  target: { header: '目標', note: '期間の終わりまでに到達したい値。' },
  own: {
    header: '数値',
    note: 'ここまでの実績。KPIは進捗シートか日次記録から入り、それ以外は入力します。ほかの要素から計算される行では空白にします。',
  },
  actual: { header: '実績', note: 'その行の数値、または下位の要素から計算した値。' },
  expected: { header: '現時点の目安', note: '計画どおりなら現時点で到達している値。' },
  paceGap: { header: '進捗差', note: '現時点の目安より先行(+)か遅れ(-)か。目標に対する割合です。' },
  landing: { header: '着地見込み', note: 'すべてが今のまま進んだ場合の、期間の終わりの値。' },
  effect: {
    header: '最終目標への影響',
    note: '最終目標の実績と目安の差のうち、この要素による分。最終目標の単位で、合計すると差に一致します。',
  },
  mark: { header: 'ボトルネック', note: '最終目標が遅れているとき、最も大きくマイナスに影響している要素。' },
  needed: {
    header: '単独での必要値',
    note: 'ほかの要素が今の見込みどおりのとき、最終目標を達成するためにこの要素が到達する必要のある値。',
  },
  comment: { header: 'コメント', note: 'そのほか共有しておきたいこと。' },
  link: {
    header: '連動',
    note: '日次記録から、上位の要素と週ごとに連動していたかを調べた結果。原因であることの証明ではありません。',
  },
  linkStrength: { header: '相関係数', note: '連動の強さ: -1から0(連動なし)、1まで。' },
  linkWeeks: { header: '何週後', note: '最も連動していた、週のずれ。' },
  linkPairs: { header: '比べた週の数', note: '比べた週の組の数。13組から判断できます。' },
  kind: {
    header: KIND_HEADER,
    note: '累計は積み上がる値、率・平均は比率や平均、水準はその時点の値です。少ないほど良い場合は、それも選びます。',
  },
  feedsKind: { header: '上位の種別', note: '上位の要素の種別。連動を調べるときに使います。' },
  indicator: {
    header: '指標区分',
    note: '先行指標はこれから動かせるもの、結果指標は起きたことを示すものです。',
  },
  baseline: { header: '期初値', note: '期間の初めの水準。' },
  start: { header: '開始日', note: 'この要素の期間の最初の日。' },
  end: { header: '終了日', note: 'この要素の期間の最後の日。' },
  unit: { header: '単位', note: '値の単位。' },
  ownDay: { header: '数値の最終日', note: 'この行の数値がそろっている最後の日。' },
  judgedAsOf: {
    header: '判定日',
    note: '実績がそろっている最後の日。ほかの要素から計算される行では、その要素がそろっている日までです。',
  },
  ownExpected: { header: '数値の目安', note: 'この行の数値の、現時点の目安。' },
  ownLanding: { header: '数値の着地', note: 'この行の数値の、着地見込み。' },
  logged: { header: '記録の実績', note: '日次記録から求めた値。' },
  loggedThrough: { header: '記録の最終日', note: 'この要素の日次記録がそろっている最後の日。' },
  kpiPlace: {
    header: 'KPIの位置',
    note: '進捗シートで同じ名前のKPIが何番目の行にあるか(見出しのすぐ下の行が1)。この行の数値は、その行から入ります。',
  },
  belongsTo: {
    header: '折りたたみ列の要素',
    note: 'この行の折りたたみ列がどの要素のものか。並べ替えは行全体で行ってください。折りたたみ列を除いて並べ替えると、別の要素の値が入ります。',
  },
  chartNode: { header: 'グラフの要素', note: 'グラフに表示する要素。マイナスの影響が大きい順です。' },
  chartEffect: { header: 'グラフの影響', note: 'その影響。' },
} as const;

/** What else heads a column: as earlier versions called it. */
export const GOAL_HEADER_FORMS = {
  kind: ['種類'],
  feedsKind: ['上位の種類'],
  ownDay: ['数値の締め日'],
  loggedThrough: ['記録の締め日'],
} as const;

/** Stands in the place of the mark of the bottleneck, where rows were sorted without their folded columns. */
export const STRAYED_MARK = '⚠ 折りたたみ列を除いて並べ替え';

/** Marks the row of the bottleneck. */
export const BOTTLENECK_MARK = '◀ ボトルネック';

/** The title of the sheet's chart. */
export const GOAL_CHART_TITLE = '最終目標への影響(左側がマイナス)';
/** What the chart says in the place of a node while no effect is known. */
export const GOAL_CHART_NOTHING = '影響はまだ計算できません';

export const GOAL_TEMPLATES = {
  sales: {
    label: '営業: 見込み客数 × 受注率 × 客単価',
    summary: '見込み客の数、そのうち受注する割合、顧客あたりの金額に分けます。',
    nodes: { goal: '売上', customers: '見込み客数', probability: '受注率', price: '客単価' },
  },
  funnel: {
    label: 'サイト: 訪問数 × 転換率 × 注文単価',
    summary: '訪問の数、そのうち注文する割合、1件あたりの金額に分けます。',
    nodes: { goal: '売上', orders: '注文数', visits: '訪問数', conversion: '転換率', value: '注文単価' },
  },
  recurring: {
    label: '継続課金: 契約数 × 契約単価 − 解約',
    summary: '契約から得られる売上と、解約で失う売上に分けます。',
    nodes: {
      goal: '継続売上',
      gross: '契約からの売上',
      accounts: '契約数',
      perAccount: '契約単価',
      churn: '解約による減少',
    },
  },
  teams: {
    label: 'チームの合計',
    summary: '各チームの成果を合計します。',
    nodes: { goal: '売上', first: '東日本チーム', second: '西日本チーム', third: '新規開拓チーム' },
  },
  blank: {
    label: '空白',
    summary: '最終目標だけを置き、残りはシートに書き込みます。',
    nodes: { goal: '最終目標' },
  },
} as const;

/** The form of a goal tree. */
export const GOAL_FORM = {
  open: 'KPIツリー',
  title: 'KPIツリー',
  intro:
    '最終目標を構成する要素に分けます。どの要素がどれだけ影響しているか、それぞれどこまで必要かがわかります。',
  template: 'ひな形',
  fromSheet: '「{sheet}」の最終目標と成功要因',
  fromSheetHelp:
    '最終目標(KGI)ごとに、成功要因とKPIを並べます。計算の関係は後で指定します。それまでは「影響」とします。',
  figures: '数値の入れ方',
  figure: '{node}の数値',
  typed: 'シートに入力',
  log: '日次記録から',
  ofKpi: '{sheet}の{kpi}',
  goalName: '最終目標(KGI)',
  target: '最終目標の目標値',
  targetOf: '{node}の目標',
  unit: '単位',
  name: 'シート名',
  create: 'KPIツリーを作成',
  creating: 'KPIツリーを作成しています…',
  back: '設定に戻る',
  loading: 'このファイルのKPIを探しています…',
  nameless: '最終目標の名前を入力してください。',
  nameTwice: '「{node}」という要素が2つあります。要素ごとに別の名前かKPIにしてください。',
} as const;

/** What is worth knowing about a tree that was made. */
export const GOAL_NOTES = {
  drives:
    '成功要因と最終目標の計算の関係は、まだ決まっていません。計算できるところは「関係」の列に×か+を入力してください。',
  ambiguous: '「{kpi}」は「{sheet}」に2つ以上あるため、数値は入力してください。',
  typed: '次の要素の数値と目標を入力してください: {nodes}',
  typedFigures: '次の要素の数値を入力してください: {nodes}',
} as const;

/** What Progress says of a goal. */
export const GOAL_VIEW = {
  byFactors: '要素の計算では、{sentence}',
  byTargets: '要素の目標から見ると、{sentence}',
  behind: '{goal}は目安より{gap}遅れています: {effects}。',
  ahead: '{goal}は目安より{gap}先行しています: {effects}。',
  behindOnly: '{goal}は目安より{gap}遅れています。',
  aheadOnly: '{goal}は目安より{gap}先行しています。',
  even: '{goal}は目安どおりです。',
  noFigure: '{goal}の実績はまだ計算できません。未入力: {nodes}。',
  noOwnFigure: '{goal}の実績はまだ入力されていません。',
  notMade: '{goal}は計算できません。修正が必要な箇所を確認してください。',
  noExpected: '{goal}の実績は{actual}です。{nodes}の目標がないため、目安は計算できません。',
  costs: '{node}が{amount}のマイナス',
  givesBack: '{node}が{amount}のプラス',
  adds: '{node}が{amount}のプラス',
  short: '着地見込みは{landing}で、目標{target}に{share}届きません。',
  makes: '着地見込みは{landing}で、目標{target}を達成する見込みです。',
  makesLower: '着地見込みは{landing}で、目標{target}以下に収まる見込みです。',
  over: '着地見込みは{landing}で、目標{target}を{share}超えます。',
  outOfReach: 'これまでの実績から見て、目標の達成は難しい状況です。',
  shortByChance: '着地見込みは{landing}で、目標{target}に{off}届きませんが、偶然の範囲かもしれません。',
  unexplained:
    '要素から計算すると{made}で、実際の数値{own}の{share}です。着地見込みも{landing}となり、実際の数値からの着地見込み{ownLanding}と異なります。足りない要素や二重に数えている要素がないか確認してください。',
  unexplainedSoFar:
    '要素から計算すると{made}で、実際の数値{own}の{share}です。足りない要素や二重に数えている要素がないか確認してください。',
  otherDay:
    '実際の数値{own}は{ownDay}時点、要素がそろっているのは{day}までです。ここではその日時点で示しています。',
  targetsMake: '要素の目標から計算すると{made}で、目標の{target}と一致しません。',
  withheld: '{nodes}を直すまで、{goal}の状況は示せません。要素の一部が誤っているか欠けているためです。',
  withheldMany: '{nodes}を直すまで、{goal}の状況は示せません。要素の一部が誤っているか欠けているためです。',
  inRow: '「{node}」({row}行目)',
  explained: '要素の計算で、実際の数値{own}の{share}を説明できます。',
  bottleneckMark: 'ボトルネック',
  spokenEffect: '最終目標への影響 {effect}',
  bottleneck: 'ボトルネック: {node}',
  bottleneckNeeds:
    '着地見込みは{landing}です。この要素だけで{goal}を{target}にするには、{needed}が必要です。',
  bottleneckCan: '着地見込みは{landing}です。この要素だけでは、{goal}を{target}にすることはできません。',
  bottleneckMade: '着地見込みは{landing}です。それでも{goal}は目標の{target}を達成する見込みです。',
  levers: '挽回の選択肢',
  leversHelp: 'ほかの要素が今の見込みどおりのとき、それぞれ単独で必要な値です。',
  lever: '{node}: {landing}を{needed}に',
  leverHeld: '{node}: {landing}を{needed}に。これまでの最良は{best}({period})',
  impact: '{node}が今のままなら、目標どおりの場合より{goal}は{amount}低くなります。',
  impactHigher: '{node}が今のままなら、目標どおりの場合より{goal}は{amount}高くなります。',
  tree: '{goal}のツリー',
  links: '最終目標につながっていますか',
  linksHelp:
    '日次記録から、一方が増えた週、またはその後の週に、もう一方も増えていたかを調べます。連動は原因の証明ではありません。',
  seen: '{driver}と{result}は連動していました(r {r}、{pairs}週)。{driver}が週に{more}増えると、{when}{result}がおよそ{slope}増えていました。',
  opposite:
    '{driver}と{result}は逆に動いていました(r {r}、{pairs}週)。{driver}が週に{more}増えると、{when}{result}がおよそ{slope}減っていました。',
  notSeen: '{driver}と{result}の連動は、{pairs}週の記録では見られません。',
  neverChanges: '{driver}と{result}の連動は見られません。一方の値がまったく変わっていません。',
  tooEarly:
    '{driver}が{result}を動かすかどうかは、まだ判断できません。両方の記録がある週の組が13組必要です。',
  sameWeek: '同じ週に',
  nextWeek: '翌週に',
  weeksLater: '{weeks}週後に',
  valueOfChildren: '値は{formula} = {value}です。',
  valueOfLeaf: '数値は{value}、現時点の目安は{expected}です。',
  effectOfLeaf:
    '{goal}への影響は{effect}です。要素を目安から実績へ入れ替えるすべての順序で、{goal}が動く幅を平均した値です。',
  effectOfNode: '{goal}への影響は{effect}です。下位の要素の影響の合計です。',
  effectOfGoal: 'すべての要素の影響の合計は{effect}です(実績{actual}−目安{expected})。',
  neededAlone: 'ほかの要素が今の見込みどおりなら、この要素が{needed}になると{goal}は{target}に着地します。',
  notAlone: 'この要素だけでは{goal}を{target}にすることはできません(計算上は{needed}が必要です)。',
  drives: '{result}に影響する要素で、計算には入りません。',
  targetsLint:
    '目標どうしが合っていません。要素の目標から計算すると{made}ですが、{goal}の目標は{target}です。',
  didYouMean: '{message}。「{node}」のことですか？',
  strayed:
    '折りたたみ列を除いて並べ替えられています。「{node}」の折りたたみ列は「{other}」のものです(全部で{rows}行)。元に戻すか、折りたたみ列も並べ替えて、「{header}」が各行の要素になるようにしてください',
  followName:
    '「{node}」の行の名前は「{to}」に変わりましたが、上位の要素が「{node}」のままの行があります。合わせて変更しますか？',
  feedsNothing:
    '{node}を構成する要素がありません。構成する要素の行の「上位の要素」に、この名前を入力してください。',
  noLeading: '{goal}には先行指標のKPIがありません。遅れに気づくのが遅くなります。',
  notSeenForLong: '{driver}は1年分の週で{result}と連動していません。続ける価値があるか確認してください。',
  togetherLint:
    '{driver}と{result}は、想定とは逆に同じ向きに動いています。{driver}の改善が{result}に与える影響を確認してください。',
  oppositeLint: '{driver}と{result}は逆に動いています。{driver}が{result}に与える影響を確認してください。',
  renamed: '「{node}」は「{sheet}」のKPIになくなりました。「{to}」は同じKPIですか？',
  lost: '「{node}」は「{sheet}」のKPIになくなりました。今のKPI名にするか、数値を入力してください',
  writtenOtherwise:
    '「{node}」の数値が見つかりません。「{sheet}」では空白や文字の幅が違います。そこから名前をコピーしてください',
  notInLog:
    '「{node}」の数値がありません。日次記録にはこの名前がなく、「{sheet}」のKPIにない{names}があります。同じものなら、日次記録の「KPI」の列を選び、［編集］>［検索と置換］で名前を置き換えてください',
  nodeNotInLog:
    '「{node}」の数値がありません。日次記録にはこの名前がなく、このツリーの要素にない{names}があります。同じものなら、日次記録の「KPI」の列を選び、［編集］>［検索と置換］で名前を置き換えてください',
  nodeNowhereInLog:
    '「{node}」の数値がありません。日次記録にこの名前がありません。別の名前で記録している場合は、日次記録の「KPI」の列を選び、［編集］>［検索と置換］で名前を置き換えてください',
  rename: 'はい、「{from}」を「{to}」に変更する',
  renaming: '変更しています…',
  open: 'KPIツリーを開く',
} as const;

/** The same once its period is over: it is told what it came to, and nothing is to come. */
export const GOAL_OVER = {
  behind: '{goal}は目安より{gap}遅れたまま終わりました: {effects}。',
  ahead: '{goal}は目安より{gap}先行して終わりました: {effects}。',
  behindOnly: '{goal}は目安より{gap}遅れたまま終わりました。',
  aheadOnly: '{goal}は目安より{gap}先行して終わりました。',
  even: '{goal}は目安どおりに終わりました。',
  costs: '{node}が{amount}のマイナス',
  givesBack: '{node}が{amount}のプラス',
  adds: '{node}が{amount}のプラス',
  short: '最終実績は{landing}で、目標{target}に{share}届きませんでした。',
  makes: '最終実績は{landing}で、目標{target}を達成しました。',
  makesLower: '最終実績は{landing}で、目標{target}以下に収まりました。',
  over: '最終実績は{landing}で、目標{target}を{share}超えました。',
  bottleneckNeeds:
    '最終実績は{landing}でした。この要素だけで{goal}を{target}にするには、{needed}が必要でした。',
  bottleneckCan:
    '最終実績は{landing}でした。この要素だけでは、{goal}を{target}にすることはできませんでした。',
  bottleneckMade: '最終実績は{landing}でしたが、{goal}は目標の{target}を達成しました。',
  impact: '{node}が目標どおりだった場合より、{goal}は{amount}低く終わりました。',
  impactHigher: '{node}が目標どおりだった場合より、{goal}は{amount}高く終わりました。',
  neededAlone: 'ほかの要素がそのままなら、この要素が{needed}であれば{goal}は{target}になっていました。',
  notAlone: 'この要素だけでは{goal}を{target}にすることはできませんでした(計算上は{needed}が必要でした)。',
} as const;

/** What mails say of a goal. */
export const GOAL_MAIL = {
  row: '最終目標',
  costs: '{goal}に{amount}のマイナスの影響(現時点の{goal}の目安は{expected})',
  bottleneck: '{goal}のボトルネック: {amount}のマイナスの影響(現時点の{goal}の目安は{expected})',
  costsSaid: '{goal}に{amount}のマイナスの影響が出ています(現時点の{goal}の目安は{expected})。',
  bottleneckSaid:
    '{goal}のボトルネックで、{amount}のマイナスの影響が出ています(現時点の{goal}の目安は{expected})。',
  inPreview: '{reason}{row}: {goal}',
  feeds: '{result}に影響する{kpi}が遅れています。',
  early:
    '着地見込みは目標{target}に対して{landing}です。必要なペースを達成したことは、これまでにありません。',
  recover: '挽回する',
  recoverEither: 'どれか1つで足ります: {levers}',
  or: '、または',
  recoverPlain: '変えられることと、その担当を決める',
  reset: '見直す',
  resetText: '達成できる目標に合意し、理由を残す',
  accept: '受け入れる',
  acceptText: '着地の見込みを、関係者に早めに伝える',
} as const;
