// The goal tree in English: its sheet, its templates, and what is said of it.

import { KIND_HEADER, NODE_HEADER } from './cells';

/** What a node is. */
export const ROLE_WORDS = { goal: 'KGI', factor: 'CSF', kpi: 'KPI' } as const;

/** How a node enters the one that it feeds, as it is drawn. */
export const HOW_SIGNS = { times: '×', over: '÷', plus: '+', minus: '−', drives: '→' } as const;

/** What its sheet is called. */
export const GOAL_SHEET = 'Goal';

/** The labels of its head, as far as no progress sheet has them. */
export const GOAL_HEAD_WORDS = {
  goal: 'Goal',
  target: 'Target',
  actual: 'Actual',
  expected: 'Expected',
  landing: 'Landing',
  status: 'Status',
  bottleneck: 'Bottleneck',
  place: 'Place of the goal',
} as const;

/** The header of each column, and the note behind it. */
export const GOAL_COLUMN_WORDS = {
  node: {
    header: NODE_HEADER,
    note: 'A goal, what it is made of, and what drives it: one a row. A KPI of a progress sheet keeps its name.',
  },
  role: { header: 'Role', note: 'KGI: the goal. CSF: a success factor. KPI: what someone answers for.' },
  feeds: { header: 'Feeds', note: 'The node that it is a part of, by its name. Blank for a goal.' },
  how: {
    header: 'How',
    note: 'How it enters that node: × or ÷, + or −, or "drives": an influence that nobody can calculate.',
  },
  status: { header: 'Status', note: 'How it stands by now.' },
  owner: { header: 'Owner', note: 'The e-mail address of whoever answers for it.' },
  target: { header: 'Target', note: 'What is to be reached by the end of the period.' },
  own: {
    header: 'Figure',
    note: 'What is reached so far: of a KPI it comes from its progress sheet or the log, of others you type it. Blank where the node is made of others.',
  },
  actual: { header: 'Actual', note: 'The figure, or what the nodes under it make.' },
  expected: { header: 'Expected', note: 'Where it should stand by now.' },
  paceGap: {
    header: 'Pace gap',
    note: 'Ahead (+) or behind (-) of where it should be by now, as a share of the target.',
  },
  landing: { header: 'Landing', note: 'Where it will stand at the end if all goes on as so far.' },
  effect: {
    header: 'Effect on the goal',
    note: 'How much of the gap between the actual and the expected goal is its doing, in the unit of the goal. They add up.',
  },
  mark: { header: 'Bottleneck', note: 'The factor that costs the goal most, while the goal is behind.' },
  needed: {
    header: 'Needed alone',
    note: 'What it would have to reach for the goal to land on its target, if all others land as they do now.',
  },
  comment: { header: 'Comment', note: 'Anything else worth knowing.' },
  link: {
    header: 'Link',
    note: 'Whether it and the node that it feeds went together from week to week, by the log. That is no proof of a cause.',
  },
  linkStrength: {
    header: 'Correlation',
    note: 'How closely they went together: from -1 over 0, not at all, to 1.',
  },
  linkWeeks: { header: 'Weeks later', note: 'After so many weeks they went together most.' },
  linkPairs: {
    header: 'Pairs of weeks',
    note: 'So many pairs of weeks were compared. From 13 on something can be said.',
  },
  kind: {
    header: KIND_HEADER,
    note: 'Total adds up. Rate is a ratio or average. Level is a stock. Say "lower is better" where it is.',
  },
  feedsKind: {
    header: 'Kind of what it feeds',
    note: 'The kind of the node that it feeds: by it the link is looked for.',
  },
  indicator: { header: 'Indicator', note: 'Leading: can still be moved. Lagging: tells what happened.' },
  baseline: { header: 'Baseline', note: 'Where a level stood at the start.' },
  start: { header: 'Start', note: 'The first day of its period.' },
  end: { header: 'End', note: 'The last day of its period.' },
  unit: { header: 'Unit', note: 'What it is counted in.' },
  ownDay: { header: 'Figure as of', note: 'The day that its own figure is complete through.' },
  judgedAsOf: {
    header: 'Judged as of',
    note: 'The day that its actual is complete through. A node that is made of others reaches only as far as they do.',
  },
  ownExpected: { header: 'Expected of the figure', note: 'Where its own figure should stand by now.' },
  ownLanding: { header: 'Landing of the figure', note: 'Where its own figure will stand at the end.' },
  logged: { header: 'Logged', note: 'What the daily log says.' },
  loggedThrough: { header: 'Logged through', note: 'The day up to which the daily log is complete for it.' },
  kpiPlace: {
    header: 'Place of the KPI',
    note: 'At which place its progress sheet has the KPI of this name: 1 is the first row below the headers. The row takes its figures from there.',
  },
  belongsTo: {
    header: 'These belong to',
    note: 'The node that the folded columns of this row were made for. Sort whole rows: sorted without them, rows get figures of others.',
  },
  chartNode: { header: 'In the chart', note: 'The nodes of the chart: whatever costs most comes first.' },
  chartEffect: { header: 'Effect in the chart', note: 'Their effects.' },
} as const;

/** What else heads a column: as earlier versions called it. */
export const GOAL_HEADER_FORMS = { kind: [], feedsKind: [], ownDay: [], loggedThrough: [] } as const;

/** Stands in the place of the mark of the bottleneck, where rows were sorted without their folded columns. */
export const STRAYED_MARK = '⚠ Sorted without the folded columns';

/** Marks the row of the bottleneck. */
export const BOTTLENECK_MARK = '◀ Bottleneck';

/** The title of the sheet's chart. */
export const GOAL_CHART_TITLE = 'Effect on the goal: what costs it to the left';
/** What the chart says in the place of a node while no effect is known. */
export const GOAL_CHART_NOTHING = 'No effects yet';

/** What a template of a tree is called, and what its nodes are. */
export interface GoalTemplateWords {
  readonly label: string;
  readonly summary: string;
  readonly nodes: Readonly<Record<string, string>>;
}

export const GOAL_TEMPLATES = {
  sales: {
    label: 'Sales: prospects × order probability × price',
    summary: 'How many could buy, how many of them do, and what each pays.',
    nodes: {
      goal: 'Revenue',
      customers: 'Prospects',
      probability: 'Order probability',
      price: 'Price per customer',
    },
  },
  funnel: {
    label: 'Funnel: visits × conversion × order value',
    summary: 'How many come, how many of them order, and for how much.',
    nodes: {
      goal: 'Revenue',
      orders: 'Orders',
      visits: 'Visits',
      conversion: 'Conversion',
      value: 'Order value',
    },
  },
  recurring: {
    label: 'Recurring: accounts × revenue per account − churn',
    summary: 'What accounts bring, less what is lost with those that leave.',
    nodes: {
      goal: 'Recurring revenue',
      gross: 'Revenue of accounts',
      accounts: 'Accounts',
      perAccount: 'Revenue per account',
      churn: 'Lost to churn',
    },
  },
  teams: {
    label: 'Sum of teams',
    summary: 'What each team brings, added up.',
    nodes: { goal: 'Revenue', first: 'Team North', second: 'Team South', third: 'Team West' },
  },
  blank: {
    label: 'Blank',
    summary: 'The goal alone: write the rest into the sheet.',
    nodes: { goal: 'Goal' },
  },
} as const satisfies Record<string, GoalTemplateWords>;

/** The form of a goal tree. */
export const GOAL_FORM = {
  open: 'Goal tree',
  title: 'Goal tree',
  intro:
    'Break a goal down into what it is made of. The tree shows which factor costs how much, and what each would have to reach.',
  template: 'Begin with',
  fromSheet: 'The goals and success factors of "{sheet}"',
  fromSheetHelp:
    'Each goal (KGI) with its success factors and KPIs. How they enter the goal is for you to say: until then they "drive" it.',
  figures: 'Where figures come from',
  figure: 'Figure of {node}',
  typed: 'Typed into the sheet',
  log: 'From the daily log',
  ofKpi: '{kpi} of {sheet}',
  goalName: 'Goal (KGI)',
  target: 'Target of the goal',
  targetOf: 'Target of {node}',
  unit: 'Unit',
  name: 'Sheet name',
  create: 'Create goal tree',
  creating: 'Creating the goal tree…',
  back: 'Back to Set up',
  loading: 'Looking for KPIs in this file…',
  nameless: 'Give the goal a name.',
  nameTwice: 'Two nodes are called "{node}": each needs a name, or a KPI, of its own.',
} as const;

/** What is worth knowing about a tree that was made. */
export const GOAL_NOTES = {
  drives:
    'Nobody knows yet how the success factors make the goal: in the column "How" write × or + where they can be calculated.',
  ambiguous: '"{kpi}" stands in "{sheet}" more than once: its figure is to be typed.',
  typed: 'Type the figures and targets of: {nodes}.',
  typedFigures: 'Type the figures of: {nodes}.',
} as const;

/** What Progress says of a goal. */
export const GOAL_VIEW = {
  byFactors: 'By its factors, {sentence}',
  byTargets: 'By the targets of its factors, {sentence}',
  behind: '{goal} is {gap} behind: {effects}.',
  ahead: '{goal} is {gap} ahead: {effects}.',
  behindOnly: '{goal} is {gap} behind.',
  aheadOnly: '{goal} is {gap} ahead.',
  even: '{goal} stands where it should by now.',
  noFigure: '{goal} has no figure yet. Missing: {nodes}.',
  noOwnFigure: '{goal} has no figure yet.',
  notMade: '{goal} can not be calculated: see what is to be mended.',
  noExpected:
    '{goal} stands at {actual}: where it should be by now can not be said without the target of {nodes}.',
  costs: '{node} costs {amount}',
  givesBack: '{node} gives back {amount}',
  adds: '{node} adds {amount}',
  short: 'It lands at {landing}: {share} short of {target}.',
  makes: 'It lands at {landing}, on or above its target of {target}.',
  makesLower: 'It lands at {landing}, at or below its target of {target}.',
  over: 'It lands at {landing}: {share} over {target}.',
  outOfReach: 'On present evidence the target is out of reach.',
  shortByChance: 'It lands at {landing}: {off} short of {target}, which may be chance.',
  unexplained:
    'Its factors make {made}, {share} of its own figure {own}, and land it at {landing} where its own figure lands at {ownLanding}: look for a factor that is missing or counted twice.',
  unexplainedSoFar:
    'Its factors make {made}, {share} of its own figure {own}: look for a factor that is missing or counted twice.',
  otherDay:
    'Its own figure, {own}, is of {ownDay}; its factors reach {day}, and all that is said here is of that day.',
  targetsMake: 'The targets of its factors make {made}, not its target of {target}.',
  withheld:
    'Nothing is said of {goal} until {nodes} is mended: with a branch wrong or missing it would be another figure.',
  withheldMany:
    'Nothing is said of {goal} until {nodes} are mended: with a branch wrong or missing it would be another figure.',
  inRow: '"{node}" (row {row})',
  explained: 'The factors explain {share} of its own figure, {own}.',
  bottleneckMark: 'Bottleneck',
  spokenEffect: 'effect on the goal {effect}',
  bottleneck: 'Bottleneck: {node}',
  bottleneckNeeds:
    'It lands at {landing}, and would have to reach {needed} alone for {goal} to land on {target}.',
  bottleneckCan: 'It lands at {landing}. Nothing that it alone could reach would land {goal} on {target}.',
  bottleneckMade: 'It lands at {landing}, and {goal} makes its target of {target} all the same.',
  levers: 'What would do it',
  leversHelp: 'Each alone, if all others land as they do now.',
  lever: '{node}: {needed} instead of {landing}',
  leverHeld: '{node}: {needed} instead of {landing}. Best so far: {best} ({period}).',
  impact: 'If {node} lands as now, {goal} ends {amount} lower than with it on target.',
  impactHigher: 'If {node} lands as now, {goal} ends {amount} higher than with it on target.',
  tree: 'Tree of {goal}',
  links: 'Does it bring us closer?',
  linksHelp:
    'Week by week, by the daily log: whether more of one went together with more of the other. Going together is no proof of a cause.',
  seen: '{driver} and {result} went together (r {r}, {pairs} weeks): {more} more of {driver} in a week went with about {slope} more of {result} {when}.',
  opposite:
    '{driver} and {result} went against each other (r {r}, {pairs} weeks): {more} more of {driver} in a week went with about {slope} less of {result} {when}.',
  notSeen: 'No link between {driver} and {result} is seen in {pairs} weeks.',
  neverChanges: 'No link between {driver} and {result} can be seen: one of them never changes.',
  tooEarly:
    'Too early to say whether {driver} moves {result}: it takes 13 pairs of weeks in which both are logged.',
  sameWeek: 'in the same week',
  nextWeek: 'a week later',
  weeksLater: '{weeks} weeks later',
  valueOfChildren: 'Its value is {formula} = {value}.',
  valueOfLeaf: 'Its figure is {value}, where {expected} should be by now.',
  effectOfLeaf:
    'Its effect on {goal} is {effect}: the average of what {goal} moves when it goes from expected to actual, over every order in which the factors could.',
  effectOfNode: 'Its effect on {goal} is {effect}: that of all factors under it.',
  effectOfGoal: 'The effects of all factors add up to {effect}: {actual} less the expected {expected}.',
  neededAlone: 'Alone it would have to reach {needed}: all others landing as now, {goal} lands on {target}.',
  notAlone: 'Nothing that it alone could reach would land {goal} on {target}: it would take {needed}.',
  drives: 'It drives {result}: an influence that nobody can calculate.',
  targetsLint:
    'Agree on targets that fit together: those of the factors make {made}, and {goal} is to reach {target}.',
  didYouMean: '{message}. Did you mean "{node}"?',
  strayed:
    'Rows were sorted without their folded columns: "{node}" has those of "{other}" ({rows} rows in all). Undo that, or sort the folded columns too, until "{header}" names the node of each row',
  followName:
    '"{node}" is called "{to}" in its row by now, and other rows still feed "{node}". Shall they follow?',
  feedsNothing: 'Nothing feeds {node}: write its name under "Feeds" in the rows of what it is made of.',
  noLeading: '{goal} has no leading KPI: without one you learn too late that it falls behind.',
  notSeenForLong: '{driver} has not moved with {result} in a year of weeks: is it worth the effort?',
  togetherLint:
    '{driver} and {result} go together, against what is meant: look at what improving {driver} costs {result}.',
  oppositeLint: '{driver} and {result} go against each other: look at what {driver} costs {result}.',
  renamed: '"{node}" is no KPI of "{sheet}" any more. There is "{to}": is it the same?',
  lost: '"{node}" is no KPI of "{sheet}" any more: give it the name that the KPI has there, or type its figure',
  writtenOtherwise:
    '"{node}" finds no figure: on "{sheet}" it is written with other spaces or letters. Copy the name from there',
  notInLog:
    '"{node}" has no figure: the log has no entries of that name, but some of {names}, which is no KPI of "{sheet}". If these are meant, give them the new name: select the column KPI of the log, then Edit > Find and replace',
  nodeNotInLog:
    '"{node}" has no figure: the log has no entries of that name, but some of {names}, which is no row here. If these are meant, give them the new name: select the column KPI of the log, then Edit > Find and replace',
  nodeNowhereInLog:
    '"{node}" has no figure: the log has no entries of that name. If they have another, give them this one: select the column KPI of the log, then Edit > Find and replace',
  rename: 'Yes, rename "{from}" to "{to}" here',
  renaming: 'Renaming…',
  open: 'Open the goal tree',
} as const;

/** The same once its period is over: it is told what it came to, and nothing is to come. */
export const GOAL_OVER = {
  behind: '{goal} ended {gap} behind: {effects}.',
  ahead: '{goal} ended {gap} ahead: {effects}.',
  behindOnly: '{goal} ended {gap} behind.',
  aheadOnly: '{goal} ended {gap} ahead.',
  even: '{goal} ended where it should.',
  costs: '{node} cost {amount}',
  givesBack: '{node} gave back {amount}',
  adds: '{node} added {amount}',
  short: 'It ended at {landing}: {share} short of {target}.',
  makes: 'It ended at {landing}, on or above its target of {target}.',
  makesLower: 'It ended at {landing}, at or below its target of {target}.',
  over: 'It ended at {landing}: {share} over {target}.',
  bottleneckNeeds:
    'It ended at {landing}, and would have had to reach {needed} alone for {goal} to make {target}.',
  bottleneckCan:
    'It ended at {landing}. Nothing that it alone could have reached would have brought {goal} to {target}.',
  bottleneckMade: 'It ended at {landing}, and {goal} made its target of {target} all the same.',
  impact: '{goal} ended {amount} lower than with {node} on target.',
  impactHigher: '{goal} ended {amount} higher than with {node} on target.',
  neededAlone:
    'Alone it would have had to reach {needed}: all others as they were, {goal} would have made {target}.',
  notAlone:
    'Nothing that it alone could have reached would have brought {goal} to {target}: it would have taken {needed}.',
} as const;

/** What mails say of a goal. */
export const GOAL_MAIL = {
  row: 'Goal',
  costs: 'costs {goal} {amount}; {goal} should be at {expected} by now',
  bottleneck: 'the bottleneck of {goal}: costs {amount}; {goal} should be at {expected} by now',
  costsSaid: 'It costs {goal} {amount}: {goal} should be at {expected} by now.',
  bottleneckSaid:
    'It is the bottleneck of {goal}: it costs {amount}, and {goal} should be at {expected} by now.',
  inPreview: '{reason} {row}: {goal}.',
  feeds: '{kpi}, which drives {result}, is behind.',
  early: 'Lands at {landing} of {target}, and the pace it needs was never held',
  recover: 'Recover',
  recoverEither: 'Each alone is enough: {levers}',
  or: ', or ',
  recoverPlain: 'Find what could be done differently, and who does it',
  reset: 'Or reset',
  resetText: 'Agree on a target that can be made, and write down why',
  accept: 'Or accept',
  acceptText: 'Tell those who count on it what will land',
} as const;
