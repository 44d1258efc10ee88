// The year plan in Japanese: its sheet, its form, and what is said of it.

/** The months as tables have them. */
export const SHORT_MONTHS = [
  '1月',
  '2月',
  '3月',
  '4月',
  '5月',
  '6月',
  '7月',
  '8月',
  '9月',
  '10月',
  '11月',
  '12月',
] as const;

/** Its sheet. */
export const YEAR_PLAN_SHEET = {
  name: '年間計画',
  monthFormat: 'yyyy"年"m"月"',
  sum: '{year} 計',
  span: '{first}～{last}',
  kpiNote: 'KPIの名前。進捗シートや日次記録と同じ名前にしてください。1行に1つです。',
  monthNote:
    'この月の計画。累計は月の量、率・平均はその値、水準は月末の値です。空白は計画なし。終わった月は灰色で示します。',
  sumNote:
    '累計は各月の合計、水準は最終月の値です。率・平均は月ごとの重みが違うことがあるため空白です。自分で追加した行には数式をコピーしてください。',
} as const;

/** What heads totals in budgets that are pasted: they are left out, for months add up by themselves. */
export const TOTAL_FORMS = {
  words: [
    '計',
    '合計',
    '総計',
    '小計',
    '累計',
    '年計',
    '年間計',
    '年間合計',
    '年間',
    '通期',
    '通期計',
    '年度計',
    '上期',
    '下期',
    '上期計',
    '下期計',
    '上半期',
    '下半期',
    '上半期計',
    '下半期計',
    '四半期計',
    '平均',
    '月平均',
  ],
  patterns: ['^第?[1-4一二三四]四半期計?$', '^\\d{4}年度?計?$', '^(?:令和|平成)\\d{1,2}年度?計?$'],
} as const;

/** How a yearly target is spread, for each kind of KPI. */
export const SPREAD_CHOICES = {
  total: {
    even: '営業日数で均等に配分',
    lastYear: '前年の日次記録と同じ割合',
    shares: '割合を指定',
    hand: '月ごとに入力',
  },
  rate: {
    even: '毎月同じ値',
    lastYear: '前年の日次記録と同じ傾向',
    hand: '月ごとに入力',
  },
  level: {
    even: '営業日数に沿って直線的に',
    shares: '道のりの割合を指定',
    hand: '月ごとに入力',
  },
} as const;

/** The form. */
export const YEAR_PLAN = {
  open: '年間計画',
  title: '年間計画',
  intro:
    'KPIごとに年間の目標と、各月への配分を決めます。月・四半期・年度の目標は、すべてこの1つの計画から決まります。',
  loading: 'このファイルのKPIと計画を探しています…',
  first: '年度の最初の月',
  upTo: '年度は{last}までです。',
  pastKept: '終わった月の値はそのままです: {months}。',
  kpis: 'KPI',
  name: '名前',
  kind: '種別',
  unit: '単位',
  target: '年間の目標',
  targetRate: '目標',
  targetLevel: '年度末の目標',
  targetHelp: '空白なら、このKPIは計画しません。',
  baseline: '期初値',
  spread: '配分',
  lastYearRateHelp: '各月の平均が目標になるように調整します。',
  shares: '割合',
  sharesHelp: '四半期なら20/20/20/40のように、月なら12個の数を入力してください。',
  sharesLevelHelp: '各四半期に進む道のりの割合を20/20/20/40のように、月なら12個の数で入力してください。',
  amounts: '{kpi}の各月',
  months: '各月の値',
  over: '終了',
  isSum: '合計',
  isAverage: '平均',
  isLast: '年度末',
  notPlanned: '計画なし',
  unnamed: '新しいKPI',
  add: 'KPIを追加',
  remove: '{kpi}を外す',
  removed: '「{kpi}」を外しました。計画にある値はそのまま残ります。',
  moreKpis:
    'このファイルにはKPIが{count}件あり、ここには最初の{most}件を表示しています。残りのKPIは計画のシートに直接入力するか、予算表を貼り付けて計画してください。計画にある値はそのまま残ります。',
  noKpis: 'このファイルにはまだKPIがありません。追加するか、予算表を貼り付けてください。',
  paste: '予算表を貼り付け',
  pasteHelp:
    'スプレッドシートなどの表を見出しごとコピーして貼り付けてください。KPIが行で月が列でも、その逆でもかまいません。',
  pasted: '表',
  take: '表を読み取る',
  taken: '表から{count}件のKPIを読み取りました: {kpis}。',
  takenOne: '表から1件のKPIを読み取りました: {kpis}。',
  save: '計画を保存',
  create: '計画を作成',
  saving: '計画を書き込んでいます…',
  back: 'シート作成に戻る',
  fieldOf: '{kpi}の{field}',
} as const;

/** What is wrong with the form, beside its field. */
export const YEAR_PLAN_PROBLEMS = {
  noTarget: '目標を入力してください。',
  noName: 'KPIの名前を入力してください。',
  nameTwice: '同じ名前のKPIがほかにあります。',
  nothing: '少なくとも1つのKPIに目標を入力してください。',
  tooMany:
    'KPIが{count}件あります。一度に計画できるのは{most}件までです。いくつか外して、あとで計画してください。',
  noBaseline: '期初の値を入力してください。',
  wrongFirst: 'この中から月を選んでください。',
  noShares: '20/20/20/40のように割合を入力してください。',
  notAShare: '{got}は割合として読めません。20/20/20/40のように0以上の数を入力してください。',
  shareCount: '割合が{count}個あります。半期なら2個、四半期なら4個、月なら12個を入力してください。',
  sharesZero: '割合がすべて0です。少なくとも1つは0より大きくしてください。',
  overspent: '終わった月の計画がすでに{kept}あり、この目標の残りは{rest}になります。',
  yearOver: 'この年度は終わっているため、計画は変わりません。別の最初の月を選んでください。',
  noLog: '前年({year})の日次記録に、このKPIの値がありません。',
  logBelow: '日次記録の{month}が0未満です。別の配分を選んでください。',
  logZero: '前年({year})の日次記録は、このKPIがすべて0です。',
  planTwice: '計画の{first}行目と{second}行目に同じKPIがあります。先にどちらかを削除してください。',
  nothingToRead: '先に表を貼り付けてください。',
  noMonths: 'この表に月が見つかりません。最初の行か列に、2026年4月、2026/4、4月のような月を入れてください。',
  noKpiRead: 'この表から読み取れるKPIがありません。',
  tooManyKpis: '表にKPIが{count}件あります。読み取れるのは{most}件までです。',
} as const;

/** What is said about what was spread or read. */
export const YEAR_PLAN_NOTES = {
  normalised: '割合の合計が100ではなく{sum}です。{sum}に対する割合として配分します。',
  notReached: '日次記録が{months}にはないため、ほかの月の記録から営業日数に応じて補います。',
  notReachedRate: '日次記録が{months}にはないため、目標の値にします。',
  unshaped: '指定の割合では残りの月に配分がないため、残りは営業日数で配分します。',
  below: '{months}が0未満です。',
  blank: '{months}は計画なしです。',
  leftOutTotals: '合計欄は読み飛ばしました(各月から計算できます): {names}。',
  leftOut: '月ではないため読み飛ばしました: {names}。',
  leftOutYear: 'この年度に含まれないため読み飛ばしました: {names}。',
  leftOutRows: '計画の値がないため読み飛ばしました: {names}。',
  above: '見出しより上は読み飛ばしました。',
  rowBeyond:
    '一度に読み取れる量を超えたため、{from}行目は読み飛ばしました。見出しと一緒に、あらためて読み取ってください。',
  rowsBeyond:
    '一度に読み取れる量を超えたため、{from}行目からの{count}行は読み飛ばしました。見出しと一緒に、あらためて読み取ってください。',
  columnBeyond:
    '一度に読み取れる幅を超えたため、{from}列は読み飛ばしました。名前の列と一緒に、あらためて読み取ってください。',
  columnsBeyond:
    '一度に読み取れる幅を超えたため、{from}列からの{count}列は読み飛ばしました。名前の列と一緒に、あらためて読み取ってください。',
  monthTwice: '{month}が{first}と{second}にあります。先の値を使います。',
  kpiTwice: '{kpi}が{first}と{second}にあります。先の値を使います。',
  unreadable: '{cell}: {got}は数として読めないため、{kpi}の{month}は空白にします。',
  unsure: '{cell}: {got}は2通りの数に読めるため、{kpi}の{month}は空白にします。',
  more: 'ほかに{count}件あります。',
  thousands: '表に「{got}」とありますが、数は書かれているとおりに読み取ります。',
  kept: '終わった月の値はそのままです: {months}。',
  formulas: '{kpis}の行の数式は数値に置き換えました。',
  added: '計画に追加しました: {kpis}。',
  changed: '計画を変更しました: {kpis}。',
  same: '計画はすでにこの値です。何も変更していません。',
  others: 'ほかのKPIの計画はそのままです。',
} as const;

/** Why a plan can't be written. */
export const YEAR_PLAN_REFUSALS = {
  unreadable: 'このファイルの計画を読み取れないため、何も書き込みません: {problem}',
  noRoom:
    'シート「{sheet}」の計画の下に、新しいKPIを入れる場所が足りません({last}行目の下の空白は{free}行)。行を挿入してから、もう一度保存してください。',
  otherStretches:
    'シート「{sheet}」の計画は月単位ではないため、ここからは変更できません。シートで直接変更してください。',
  tooFar: '計画が{count}か月分になります。{most}か月までです。すでにある月に近い年度を選んでください。',
} as const;

/** A plan that was written. */
export const YEAR_PLAN_DONE = {
  next: 'このあと作成する進捗シートは、この計画で判定されます。計画はここでもシートでも変更できます。',
  again: '計画を変更',
  back: 'シート作成に戻る',
} as const;
