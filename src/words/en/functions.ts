// The custom functions in English: help and examples.

import type { FunctionName } from './cells';

/** What autocomplete, the guide and the README say about an argument. */
export const ARGUMENT_HELP = {
  actual: 'The actual so far: a number, or a column of them. A blank is "no data", never 0.',
  target: 'What is to be reached by the end of the period: a number, or a column of them.',
  start: 'The first day of the period: a date, or a column of them.',
  end: 'The last day of the period, which counts: a date, or a column of them.',
  as_of:
    'The last day whose actual is included: a date, or a column of them. Left out or blank: today, and Sheets does not recalculate that by itself tomorrow.',
  calendar:
    'Which days count: weekdays such as "Mon-Fri", "Sun-Thu", "Mon Tue Thu", "Every day" or the mask "0000011" (1 = closed, from Monday), and dates as holidays, one entry to a cell. TRUE or only dates: Monday to Friday. A number in the cell behind an entry is its weight (0 is closed): days then count by weight. Left out: every day counts.',
  kind: '"total" adds up (the default), "rate" is a ratio or average and is never prorated, "level" is a stock. Add "lower" where lower is better: "total, lower is better".',
  baseline: 'Where a level stood at the start: a number, or a column of them.',
  planned:
    'What the plan wants by now, as PLAN_TO_DATE gives it: a number, or a column of them. Left out or blank: the target, spread over the counting days.',
  line_from:
    'Where the target was reset: the first day that is judged by a straight line of its own. Left out or blank: the plan, from the start of the period.',
  line_at:
    'Where the KPI stood at the end of the day before line_from: there that line begins, and at the target it ends.',
  tolerance:
    'How far below the line still counts as at risk, not behind: a share from 0 to 1. Left out: 10%.',
  kpi: "The KPI's name as in the log: a text, or a column of them. Case and outer spaces don't matter.",
  check:
    'How often the KPI is brought up to date: "Daily" (the default), "Weekly" or "Monthly". A daily KPI with few entries is logged when something happens: its absent days are zeros.',
  logged_as:
    'How the entries make the figure: "Sum", "Latest", "Average", or two logged names such as "Revenue / Orders". Left out: a total adds up, anything else takes the latest.',
  unit: 'The unit of the KPI. Where it is "%", an entry such as 72 for a target of 85% is not taken for 7,200%.',
  node: "The names of the nodes of a goal tree, one a row: a goal, and all that it is made of. Case and outer spaces don't matter.",
  feeds: 'The name of the node that this one feeds; blank for a goal.',
  how: 'How it enters what it feeds: "×" (the default), "÷", "+" or "−", or "drives" for an influence that is no arithmetic. What feeds one node is either all × and ÷, or all + and −.',
  value: 'The value of each node that nothing enters by arithmetic; of the others it is computed.',
  expected:
    'What should be there by now: of a total its expected to date, of a rate or flat level its target.',
  landing: 'Where each KPI lands.',
  driver: 'The name, as in the log, of the KPI that comes first: a text, or a column of them.',
  result: 'The name, as in the log, of the KPI that is to follow: a text, or a column of them.',
  driver_kind:
    'The kind of the first one: "total" (the default) is summed up over each week, "rate" and "level" are averaged.',
  result_kind: 'The kind of the one that is to follow, in the same words.',
  sources: 'The sheet of sources, with its headers: how each KPI is counted from a tab.',
  data: 'The rows of the tab from its first row on, in one range that has all columns that the source names.',
  divisor_data: 'The same of the tab of the row that it is divided by. Left out: data.',
  tab: 'The name of the tab that data are the rows of, as the sources have it.',
  log: 'The daily log: three columns with date, KPI and value, in one range. A header and blank rows are skipped.',
  plan: 'The plan in one range: first row "KPI" and the stretches in their order, each by its first day or as a month such as "April 2026"; below it a row for each KPI. Of a total the amount of the stretch, of a rate its value, of a level the value at its end; blank is not planned. Columns behind them, such as sums, are not read.',
} as const;

/** One call that can be typed as it stands, and the value it gives, to four digits after the point. */
export interface Example {
  readonly formula: string;
  readonly gives: number | string;
}

/** What each function answers, and examples. Signs and units are said; blanks too where they surprise. */
export const FUNCTION_HELP: Record<FunctionName, { summary: string; examples: readonly Example[] }> = {
  ACHIEVEMENT: {
    summary:
      'Share of the target that is reached. Of a total where lower is better: the share of the allowance that is used.',
    examples: [
      { formula: '=ACHIEVEMENT(50, 100)', gives: 0.5 },
      { formula: '=ACHIEVEMENT(7%, 5%, "level, lower", 8%)', gives: 0.3333 },
    ],
  },
  ELAPSED: {
    summary: 'Share of the counting days of the period that are over, from 0 to 1.',
    examples: [
      { formula: '=ELAPSED(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 0.6667 },
      { formula: '=ELAPSED(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), "Mon-Fri")', gives: 0.6364 },
    ],
  },
  DAYS_LEFT: {
    summary: 'Counting days still to come after the as-of day.',
    examples: [
      { formula: '=DAYS_LEFT(DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), "Mon-Fri")', gives: 8 },
    ],
  },
  EXPECTED: {
    summary:
      "Where the KPI should stand by now, in the KPI's unit. A rate is expected at its target from the first day.",
    examples: [{ formula: '=EXPECTED(90, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 60 }],
  },
  PACE_GAP: {
    summary:
      'How far ahead (+) or behind (-) the pace, as a share of the target. Negative is always behind, also where lower is better.',
    examples: [
      { formula: '=PACE_GAP(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: -0.1667 },
      {
        formula: '=PACE_GAP(70, 90, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), , "lower")',
        gives: -0.1111,
      },
    ],
  },
  LANDING: {
    summary: "Where the KPI will stand at the end if it goes on as so far, in the KPI's unit.",
    examples: [
      { formula: '=LANDING(50, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 75 },
      {
        formula: '=LANDING(1120, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), , "level", 1000)',
        gives: 1180,
      },
    ],
  },
  SHORTFALL: {
    summary:
      "By how much the landing misses the target, in the KPI's unit, never negative. Of an allowance: the overrun.",
    examples: [
      { formula: '=SHORTFALL(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 25 },
    ],
  },
  REQUIRED_PACE: {
    summary:
      "What is needed per remaining counting day to end on the target, in the KPI's unit. Of an allowance: what may still be used per day. Where days have weights: per day of the period's average weight.",
    examples: [
      { formula: '=REQUIRED_PACE(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 5 },
    ],
  },
  DAYS_BEHIND: {
    summary: 'How many counting days late (+) or early (-) the KPI is.',
    examples: [
      { formula: '=DAYS_BEHIND(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 5 },
    ],
  },
  KPI_STATUS: {
    summary:
      'One word for how the KPI stands: Ahead, On track, At risk, Behind, Achieved, Missed, Not started, No data or No target. Early in a period, and for small counts, it makes allowance for chance.',
    examples: [
      { formula: '=KPI_STATUS(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))', gives: 'Behind' },
      { formula: '=KPI_STATUS(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,5))', gives: 'Ahead' },
    ],
  },
  ACTUAL_TO_DATE: {
    summary:
      "The KPI's actual out of the daily log: of a total the sum from start to as_of, of a rate or level the latest value in that time.",
    examples: [
      {
        formula:
          '=ACTUAL_TO_DATE("Calls", DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,2), {DATE(2026,4,1), "Calls", 12; DATE(2026,4,2), "Calls", 9})',
        gives: 21,
      },
    ],
  },
  LOGGED: {
    summary:
      'What the daily log says of each KPI, in two columns: its actual as of a day, and the day through which that is complete (show it as a date). What nobody has logged yet is unknown, never 0.',
    examples: [
      {
        formula:
          '=LOGGED("Calls", DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,9), {DATE(2026,4,1), "Calls", 12; DATE(2026,4,2), "Calls", 9})',
        gives: 21,
      },
    ],
  },
  SOURCE_TO_DATE: {
    summary:
      'What the rows of a tab make of a KPI, as the sheet of sources says, in two columns: the figure from start to as_of, and the day of the newest row by then (show it as a date). For what COUNTIFS and SUMIFS can not say: different values, the latest value, and dates and amounts that are texts. What can not be counted is blank, never 0.',
    examples: [
      {
        formula:
          '=SOURCE_TO_DATE("Customers", DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20), {"KPI", "Tab", "Date column", "What to do", "Value column"; "Customers", "Orders", "Day", "Count different values", "Buyer"}, {"Day", "Buyer"; DATE(2026,4,2), "Ana"; DATE(2026,4,3), "Ben"; DATE(2026,4,9), "Ana"})',
        gives: 2,
      },
    ],
  },
  DAILY: {
    summary:
      'The daily figures of all KPIs that the sheet of sources counts from a tab, in the three columns of a log: date, KPI and value. It can stand wherever a log is asked for. Of a ratio, an average and different values there are none: their days do not make the figure of a period.',
    examples: [
      {
        formula:
          '=INDEX(DAILY("Orders", {"KPI", "Tab", "Date column", "What to do"; "Orders", "Orders", "Day", "Count rows"}, {"Day", "Buyer"; DATE(2026,4,2), "Ana"; DATE(2026,4,2), "Ben"}), 1, 3)',
        gives: 2,
      },
    ],
  },
  LANDING_FORECAST: {
    summary:
      'Where the KPI lands by its own log, in four columns: the landing, the low and high end between which 8 of 10 such periods end, and the chance of making the target (where lower is better: of staying at or below it). It weighs the recent pace, the steady one and last year by how well each did lately, and knows weekdays, holidays and month ends. With an as_of before start it answers for the period to come: what target would be feasible. Under 14 logged days there is no range; a rate or level has only its latest logged value, and nothing where it is made of two logged names.',
    examples: [
      {
        formula:
          '=LANDING_FORECAST("Calls", 250, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,3), {DATE(2026,4,1), "Calls", 12; DATE(2026,4,2), "Calls", 9; DATE(2026,4,3), "Calls", 9})',
        gives: 298.6837,
      },
    ],
  },
  PLAN_TO_DATE: {
    summary:
      "Where the plan says that the KPI should stand at the end of as_of, of the part of the plan from start to end: of a total the amounts of the stretches, by the counting days that are over; of a rate the value of the stretch; of a level a straight line from end to end. With as_of = end it is the period's target. Blank where nothing is planned in the period. Of a target that was reset, from line_from on: a straight line from line_at to the target; then the plan may be blank.",
    examples: [
      {
        formula:
          '=PLAN_TO_DATE("Orders", DATE(2026,1,1), DATE(2026,3,31), DATE(2026,2,14), {"KPI", DATE(2026,1,1), DATE(2026,2,1), DATE(2026,3,1); "Orders", 60, 70, 80})',
        gives: 95,
      },
    ],
  },
  DATE_REACHED: {
    summary:
      'The day on which, at the pace so far, the target is reached or the allowance used up (show it as a date): what is exactly on pace gets the end. It may be up to a year after the end; later and never are blank, and so is a rate. Where it is there already: the as-of day, for an actual does not tell since when. It goes by the days alone: where a plan rules, Progress says the first day on which the plan, times the ratio of the actual to it, is at the target.',
    examples: [
      {
        formula: '=DATE_REACHED(50, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20))',
        gives: 46152,
      },
    ],
  },
  DRIVER_VALUE: {
    summary:
      'The value of every node of a goal tree, computed from below: give it whole columns. Blank where something under it has no value yet.',
    examples: [
      {
        formula:
          '=DRIVER_VALUE({"Revenue"; "Customers"; "Price"}, {""; "Revenue"; "Revenue"}, {""; "×"; "×"}, {""; 16; 500})',
        gives: 8000,
      },
    ],
  },
  DRIVER_EFFECT: {
    summary:
      "How much of the goal's gap to what is expected by now is each node's doing, in the goal's unit: give it whole columns. The effects add up to the gap exactly, and no node is favoured by its place (Shapley value). Up to 12 nodes of a goal may have values of their own.",
    examples: [
      {
        formula:
          '=DRIVER_EFFECT({"Prospects"; "Rate"; "Deals"}, {"Deals"; "Deals"; ""}, {"×"; "×"; ""}, {50; 0.02; ""}, {100; 0.01; ""})',
        gives: -0.75,
      },
    ],
  },
  DRIVER_NEEDED: {
    summary:
      'What each node would have to reach alone, with all others landing as they do, so that the goal lands on the target in its row: give it whole columns. Blank where nothing would be enough; given the units, also where it would have to fall below 0 or be more than 100%.',
    examples: [
      {
        formula:
          '=DRIVER_NEEDED({"Prospects"; "Rate"; "Deals"}, {"Deals"; "Deals"; ""}, {"×"; "×"; ""}, {50; 0.02; ""}, {""; ""; 2})',
        gives: 100,
      },
    ],
  },
  DRIVER_AS_OF: {
    summary:
      'The day that each node of a goal tree is judged as of: its own, or of a node that is made of others the earliest of theirs. Only what moves by day counts, so an old price makes nothing old. Give it whole columns, and format the answer as a date.',
    examples: [
      {
        formula:
          '=DRIVER_AS_OF({"Revenue"; "Customers"; "Price"}, {""; "Revenue"; "Revenue"}, {""; "×"; "×"}, {""; DATE(2026,4,20); DATE(2026,4,12)}, {"total"; "total"; "rate"})',
        gives: 46132,
      },
    ],
  },
  LINK_STRENGTH: {
    summary:
      'Whether two KPIs went together in the daily log, in four columns: "seen", "opposite", "not seen" or "too early"; the correlation of their changes from week to week; how many weeks the result came later, 0 to 4; and from how many pairs of weeks. It takes 14 weeks or more, allows for chance, and tells no cause.',
    examples: [
      {
        formula:
          '=LINK_STRENGTH("Meetings", "Orders", {"Date", "KPI", "Value"; DATE(2026,4,1), "Meetings", 12; DATE(2026,4,1), "Orders", 3}, DATE(2026,4,30))',
        gives: 'too early',
      },
    ],
  },
};
