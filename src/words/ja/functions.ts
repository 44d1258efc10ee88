// The custom functions in Japanese: help and examples.

import type { FunctionName } from '../en/cells';
import type { Example } from '../en/functions';

/** What autocomplete, the guide and the README say about an argument. */
export const ARGUMENT_HELP = {
  actual: 'ここまでの実績: 数値、またはその列。空白は「未入力」で、0とはみなしません。',
  target: '期間の終わりまでに到達したい値: 数値、またはその列。',
  start: '期間の最初の日: 日付、またはその列。',
  end: '期間の最後の日(この日も含みます): 日付、またはその列。',
  as_of:
    '実績に含まれる最後の日: 日付、またはその列。省略または空白の場合は今日。ただし、翌日になってもスプレッドシートは自動で再計算しません。',
  calendar:
    '営業日の指定: "月-金"、"火-日"、"月 火 木"、"毎日"のような曜日か"0000011"(月曜から順に、1は休み)と、休業日の日付を、1つのセルに1つずつ。TRUEまたは日付だけの場合は月曜～金曜。右隣のセルに数値を入れると、その日の重みになります(例: "土"に3、日付に0.5、0は休み)。経過率や目安は重みで計算し、日数は期間の平均的な重みの日に換算します。省略するとすべての日が営業日です。',
  kind: '"累計"は積み上がる値(既定)、"率"は比率や平均で日割りしない値、"水準"は人数や残高のようなその時点の値です。少ないほど良い場合は"累計(少ないほど良い)"のように付け加えます。',
  baseline: '期間の初めの水準: 数値、またはその列。',
  planned:
    '計画上、現時点で到達しているべき値(PLAN_TO_DATEの値): 数値、またはその列。単位はKPIと同じ。省略または空白の場合は、目標を営業日で割り振ります。',
  tolerance: '目安をどこまで下回っても「遅れ」ではなく「注意」とするか: 0～1の割合。省略すると10%。',
  kpi: '日次記録にあるKPIの名前: 文字列、またはその列。大文字と小文字、前後の空白は区別しません。',
  check:
    'KPIを更新する頻度: "毎日"(既定)、"毎週"、"毎月"。毎日のKPIで記録が少ない場合は、発生したときだけ記録するものとみなし、記録のない日は0とします。',
  logged_as:
    '記録から実績を求める方法: "合計"、"最新"、"平均"、または"売上 / 受注件数"のような2つの名前の割り算。省略すると、累計は合計、それ以外は最新の値です。',
  unit: 'KPIの単位。"%"の場合、目標85%に対する72のような値を7,200%とはみなしません。',
  log: '日次記録: 日付、KPI、値の3列を1つの範囲で指定します。見出しと空白の行は読み飛ばします。',
  plan: '計画表を1つの範囲で指定します: 1行目は"KPI"と、月などの各期間の初日を順に並べた日付、2行目以降はKPIごとに1行。累計はその期間に積み上げる値、率・平均はその期間の値、水準は期間の終わりの値で、空白は計画なしです。日付より右の合計などの列は読みません。',
} as const;

/** What each function answers, and examples. Signs and units are said; blanks too where they surprise. */
export const FUNCTION_HELP: Record<FunctionName, { summary: string; examples: readonly Example[] }> = {
  ACHIEVEMENT: {
    summary: '目標のうち達成した割合。少ないほど良い累計では、上限のうち消化した割合。',
    examples: [
      { formula: '=ACHIEVEMENT(50, 100)', gives: 0.5 },
      { formula: '=ACHIEVEMENT(7%, 5%, "水準(少ないほど良い)", 8%)', gives: 0.3333 },
    ],
  },
  ELAPSED: {
    summary: '期間の営業日のうち、終わった日の割合。0～1。',
    examples: [
      { formula: '=ELAPSED(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 0.6667 },
      { formula: '=ELAPSED(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), "月-金")', gives: 0.6364 },
    ],
  },
  DAYS_LEFT: {
    summary: '時点の日より後に残っている営業日の数。',
    examples: [
      { formula: '=DAYS_LEFT(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), "月-金")', gives: 8 },
    ],
  },
  EXPECTED: {
    summary: '計画どおりなら現時点で到達している値。単位はKPIと同じ。率・平均は最初の日から目標の値です。',
    examples: [{ formula: '=EXPECTED(90, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 60 }],
  },
  PACE_GAP: {
    summary:
      '目安より先行(+)か遅れ(-)かを、目標に対する割合で返します。少ないほど良い場合も、マイナスは必ず遅れです。',
    examples: [
      { formula: '=PACE_GAP(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: -0.1667 },
      {
        formula:
          '=PACE_GAP(70, 90, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), , "累計(少ないほど良い)")',
        gives: -0.1111,
      },
    ],
  },
  LANDING: {
    summary: '今のペースが続いた場合の、期間の終わりの値。単位はKPIと同じ。',
    examples: [
      { formula: '=LANDING(50, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 75 },
      {
        formula: '=LANDING(1120, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), , "水準", 1000)',
        gives: 1180,
      },
    ],
  },
  SHORTFALL: {
    summary:
      '着地見込みが目標に届かない分。単位はKPIと同じで、マイナスにはなりません。少ないほど良い累計では超過する分。',
    examples: [
      { formula: '=SHORTFALL(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 25 },
    ],
  },
  REQUIRED_PACE: {
    summary:
      '目標に着地するために、残りの営業日1日あたりに必要な値。単位はKPIと同じ。少ないほど良い累計では、1日あたりに使える値。日に重みがある場合は、平均的な重みの1日あたり。',
    examples: [
      { formula: '=REQUIRED_PACE(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 5 },
    ],
  },
  DAYS_BEHIND: {
    summary: '営業日で何日遅れている(+)か、先行している(-)か。',
    examples: [
      { formula: '=DAYS_BEHIND(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 5 },
    ],
  },
  KPI_STATUS: {
    summary:
      'KPIの状況を一言で返します: 先行、順調、注意、遅れ、達成、未達、開始前、未入力、目標未設定。期間の初めや件数が少ない場合は、偶然のばらつきも考慮します。見出し・種別・営業曜日のどれかが日本語なら、日本語で答えます。',
    examples: [
      {
        formula: '=KPI_STATUS(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), , "累計")',
        gives: '遅れ',
      },
      {
        formula: '=KPI_STATUS(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,5), , "累計")',
        gives: '先行',
      },
    ],
  },
  ACTUAL_TO_DATE: {
    summary:
      '日次記録から求めたKPIの実績。累計はstartからas_ofまでの合計、率・平均と水準はその間の最新の値。',
    examples: [
      {
        formula:
          '=ACTUAL_TO_DATE("架電件数", DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,2), {DATE(2026,4,1), "架電件数", 12; DATE(2026,4,2), "架電件数", 9})',
        gives: 21,
      },
    ],
  },
  LOGGED: {
    summary:
      '日次記録から求めたKPIの値を2列で返します: 指定した日の時点の実績と、記録がそろっている最後の日(日付の表示形式にしてください)。まだ記録のない値は不明とし、0とはみなしません。',
    examples: [
      {
        formula:
          '=LOGGED("架電件数", DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,9), {DATE(2026,4,1), "架電件数", 12; DATE(2026,4,2), "架電件数", 9})',
        gives: 21,
      },
    ],
  },
  LANDING_FORECAST: {
    summary:
      'KPI自身の日次記録から着地を予測し、4列で返します: 着地予測、似た期間の10回中8回が収まる下限と上限、目標を達成する確率(少ないほど良い場合は目標以下に収まる確率)。最近のペース、通常のペース、前年のペースを、最近の当たり具合で重み付けし、曜日、休業日、月末の動きも考慮します。記録が14日未満の場合、範囲はありません。率・平均と水準は最新の値だけを返します。',
    examples: [
      {
        formula:
          '=LANDING_FORECAST("架電件数", 250, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,3), {DATE(2026,4,1), "架電件数", 12; DATE(2026,4,2), "架電件数", 9; DATE(2026,4,3), "架電件数", 9})',
        gives: 298.6837,
      },
    ],
  },
  PLAN_TO_DATE: {
    summary:
      '計画上、as_ofの終わりに到達しているべき値を、計画表のstartからendまでの部分から求めます。累計は経過した営業日の分の合計、率・平均はその時点の期間の値、水準は期間の終わりから次の終わりまでを直線で結んだ値。as_ofがendなら期間の目標になります。期間内に計画がなければ空白です。',
    examples: [
      {
        formula:
          '=PLAN_TO_DATE("受注件数", DATE(2026,1,1), DATE(2026,3,31), DATE(2026,2,14), {"KPI", DATE(2026,1,1), DATE(2026,2,1), DATE(2026,3,1); "受注件数", 60, 70, 80})',
        gives: 95,
      },
    ],
  },
  DATE_REACHED: {
    summary:
      '今のペースで目標に到達する日、少ないほど良い累計では上限を使い切る日(日付の表示形式にしてください)。ちょうど目安どおりなら終了日です。終了日の1年後まで求め、それより先、到達しない場合、率・平均は空白。すでに到達している場合は、いつ到達したかは実績だけではわからないため、時点の日を返します。',
    examples: [
      {
        formula: '=DATE_REACHED(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))',
        gives: 46152,
      },
    ],
  },
};
