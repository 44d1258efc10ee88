// What a mail says of one KPI: one line, then the figures behind it, then what is being done.

import { shapeOf } from '../../kpi/kpi';
import { isByPlan } from '../../sheet/explain/planned-share';
import { manualLines } from '../../sheet/manual/manual';
import { standInSentence } from '../../sheet/manual/stand-ins';
import {
  dayText,
  formatMessage,
  GOAL_MAIL,
  MAIL_HEADLINES as HEADLINES,
  LIST_JOIN,
  MAIL_STATES,
  MAIL_WORDS,
  MANUAL_COLUMN_WORDS,
  MAIL_ROWS as ROWS,
  SENTENCE_JOIN,
  STAND_IN_WORDS,
  STATUS_WORDS,
} from '../../words';
import { readAddresses } from '../addresses';
import type { Item, NewsItem } from '../digest';
import { NEWS, type NewsKind, type Part, type Tone } from '../news';
import { goesDown, isAllowance } from '../pace';
import { standingInFor } from '../stand-in-words';
import { plain } from '../text';
import {
  actual,
  actualAndTarget,
  asOf,
  days,
  landingAndTarget,
  type Saying,
  target,
  together,
} from './amounts';
import { barOf } from './bar';
import { figureRows, resetRow, resultRow } from './figure-rows';
import type { Card, Row } from './mail';

/** Longer names and texts are cut: the sheet has them in full. */
export const LONGEST_NAME = 60;
const LONGEST_TEXT = 140;
/** Of a line of the manual. */
const LONGEST_LINE = 240;
/** What the product says itself, with some names in it. */
const LONGEST_WORDS = 600;

/** A KPI that is news. Where all of the mail is about one sheet, the card doesn't name it. */
export function newsCard(item: NewsItem, isOneSheet: boolean): Card {
  const { what } = item;
  const bar = WITH_BAR.has(what) ? barOf(item) : null;
  return {
    title: nameIn(item),
    tone: NEWS[what].tone,
    note: noteOn(item, isOneSheet),
    state: stateOf(item),
    headline: HEADLINE_OF[what](item),
    ...(bar !== null && { bar }),
    rows: [...standInRows(item), ...ROWS_OF[what](item), ...manualRows(item)].filter(
      (row): row is Row => row !== null,
    ),
    ...(LINKED.has(NEWS[what].part) && { link: { text: MAIL_WORDS.openRow, url: item.rowUrl } }),
  };
}

/** What the mail says of a KPI that is news and its goal; null where it says nothing of it. */
export const goalTextOf = (item: NewsItem): string | null =>
  ROWS_OF[item.what](item).find((row) => row?.label === GOAL_MAIL.row)?.text ?? null;

/** News whose figures stand below. */
const WITH_BAR: ReadonlySet<NewsKind> = new Set(['behind', 'missed', 'escalated', 'outOfReach', 'better']);

/** The parts in which something is to be done in the row. */
const LINKED: ReadonlySet<Part> = new Set(['action', 'figures']);

/** For whom whoever gets the mail stands in. */
const standInRows = ({ standsInFor }: NewsItem): Row[] =>
  standsInFor.length === 0
    ? []
    : [{ label: STAND_IN_WORDS.label, text: standsInFor.map(standingInFor).join(LIST_JOIN) }];

/** What the manual tells whoever stands in; its owner only hears what to do first, while nothing is being done. */
function manualRows({ what, manual, standsInFor, kpi }: NewsItem): Row[] {
  if (manual === null) return [];
  const row = (label: string, text: string) => ({ label, text: plain(text, LONGEST_LINE) });
  if (standsInFor.length > 0 && NEWS[what].part !== 'wins')
    return manualLines(manual).map(({ label, text }) => row(label, text));
  const isOffered = (what === 'behind' || what === 'missed') && kpi.action === '' && manual.first !== '';
  return isOffered ? [row(MANUAL_COLUMN_WORDS.first.header, manual.first)] : [];
}

/** That someone stands in, for a manager. */
const awayRow: Saying<Row | null> = ({ standIns }) =>
  standIns.length === 0
    ? null
    : { label: STAND_IN_WORDS.label, text: standIns.map(standInSentence).join(SENTENCE_JOIN) };

/** Whether a KPI can be left alone. */
export const isOnCourse = ({ assessment: { status }, isOverdue }: Item) =>
  !isOverdue && (status === 'achieved' || status === 'ahead' || status === 'onTrack');

/** A KPI in the team summary: where it is going, and what is being done where that is not enough. */
export function summaryCard(item: Item, isOneSheet: boolean): Card {
  const { status } = item.assessment;
  const isBad = status === 'behind' || status === 'missed';
  return {
    title: nameIn(item),
    note: noteOn(item, isOneSheet),
    state: item.isOverdue ? MAIL_STATES.overdue : STATUS_WORDS[status],
    tone: summaryTone(item),
    headline: item.isOverdue ? HEADLINE_OF.overdue(item) : standing(item),
    rows: !item.isOverdue && (isBad || status === 'atRisk') ? [doneRow(item)] : [],
  };
}

function summaryTone(item: Item): Tone {
  const { status } = item.assessment;
  if (item.isOverdue || status === 'atRisk') return 'due';
  if (isOnCourse(item)) return 'good';
  return status === 'behind' || status === 'missed' ? 'bad' : 'calm';
}

function doneRow(item: Item): Row {
  return item.kpi.action === '' ? { label: ROWS.action, text: ROWS.noAction } : actionRow(item);
}

export const nameIn = ({ kpi }: Item) => plain(kpi.name, LONGEST_NAME);

export function noteOn({ sheetName, kpi }: Item, isOneSheet: boolean): string {
  const sheet = isOneSheet ? [] : [plain(sheetName, LONGEST_NAME)];
  return [...sheet, ...(kpi.indicator === 'leading' ? [MAIL_WORDS.leading] : [])].join(' · ');
}

function stateOf({ what, assessment }: NewsItem): string {
  if (what in MAIL_STATES) return MAIL_STATES[what as keyof typeof MAIL_STATES];
  return STATUS_WORDS[assessment.status];
}

const HEADLINE_OF: Record<NewsKind, Saying<string>> = {
  behind: lateBy,
  escalated: lateBy,
  outOfReach: (item) => {
    const { landing, target: wanted } = landingAndTarget(item);
    return formatMessage(GOAL_MAIL.early, { landing, target: wanted });
  },
  missed: (item) => formatMessage(HEADLINES.usedUp, actualAndTarget(item)),
  achieved: (item) =>
    formatMessage(HEADLINES.achieved, {
      ...actualAndTarget(item),
      days: days(item.assessment.progress.daysLeft),
    }),
  recovered: (item) => formatMessage(HEADLINES.recovered, landingAndTarget(item)),
  better: (item) => {
    const { difference: amount, ...figures } = landingAndTarget(item);
    return formatMessage(goesDown(item.kpi) ? HEADLINES.betterOver : HEADLINES.better, {
      ...figures,
      amount,
    });
  },
  short: (item) => {
    const { difference: amount, ...figures } = actualAndTarget(item);
    const words = goesDown(item.kpi) ? HEADLINES.shortOver : HEADLINES.short;
    return formatMessage(words, { ...figures, amount, day: asOf(item) });
  },
  won: (item) => formatMessage(HEADLINES.won, actualAndTarget(item)),
  lost: (item) => {
    const { difference: amount, ...figures } = actualAndTarget(item);
    return formatMessage(goesDown(item.kpi) ? HEADLINES.lostOver : HEADLINES.lost, { ...figures, amount });
  },
  missing: lastFigure,
  actionSoon: (item) => formatMessage(HEADLINES.actionSoon, actionOf(item)),
  actionDue: (item) => formatMessage(HEADLINES.actionDue, actionOf(item)),
  overdue: lastFigure,
};

const actionOf = ({ kpi }: Item) => ({
  action: plain(kpi.action, LONGEST_TEXT),
  due: kpi.actionDue === null ? '' : dayText(kpi.actionDue),
});

function lastFigure(item: Item): string {
  const { actualProblem } = item.kpi;
  if (actualProblem !== null)
    return formatMessage(HEADLINES.unreadable, { problem: plain(actualProblem, LONGEST_TEXT) });
  if (item.figureDay === null) return HEADLINES.noFigure;
  return formatMessage(HEADLINES.lastFigure, { actual: actual(item), day: asOf(item) });
}

function lateBy(item: Item): string {
  const { kpi, assessment } = item;
  const { expected, daysBehind } = assessment;
  if (kpi.target === 0 && shapeOf(kpi) !== 'path')
    return formatMessage(HEADLINES.nothingAllowed, { actual: actual(item) });
  const by = together(item, kpi.actual, expected).difference;
  if (daysBehind === null)
    return formatMessage(
      goesDown(kpi) ? (isByPlan(item) ? HEADLINES.overPlan : HEADLINES.over) : HEADLINES.behind,
      { amount: by },
    );
  return formatMessage(isAllowance(kpi) ? HEADLINES.lateOver : HEADLINES.late, {
    amount: by,
    days: days(daysBehind),
  });
}

function standing(item: Item): string {
  const { kpi, assessment } = item;
  const { status, landing } = assessment;
  if (kpi.actual === null) {
    return kpi.target === null
      ? HEADLINES.noFigure
      : formatMessage(HEADLINES.onlyTarget, { target: target(item) });
  }
  if (kpi.target === null) return formatMessage(HEADLINES.onlyActual, { actual: actual(item) });
  if (status === 'achieved' || status === 'missed' || landing === null) {
    return formatMessage(HEADLINES.standing, actualAndTarget(item));
  }
  return formatMessage(HEADLINES.recovered, landingAndTarget(item));
}

const ROWS_OF: Record<NewsKind, Saying<readonly (Row | null)[]>> = {
  behind: (item) => [...figureRows(item), goalRow(item), ...nextRows(item)],
  missed: (item) => [...figureRows(item), goalRow(item), ...nextRows(item)],
  escalated: (item) => [
    ownerRow(item),
    awayRow(item),
    ...figureRows(item),
    goalRow(item),
    causeRow(item),
    helpRow(item),
  ],
  outOfReach: (item) => [ownerRow(item), awayRow(item), ...figureRows(item), goalRow(item), ...waysOn(item)],
  lost: (item) => [resultRow(item), resetRow(item), lessonRow(item)],
  overdue: (item) => [dueRow(item)],
  missing: (item) => [
    ownerRow(item),
    awayRow(item),
    { label: ROWS.toDo, text: ROWS.helpWithFigure, isQuestion: true },
  ],
  actionSoon: (item) => [
    ...actionRows(item),
    { label: ROWS.action, text: ROWS.isItOnItsWay, isQuestion: true },
  ],
  actionDue: (item) => [...actionRows(item), { label: ROWS.action, text: ROWS.didItHelp, isQuestion: true }],
  achieved: (item) => [resetRow(item), helpedRow(item)],
  recovered: (item) => [resetRow(item), helpedRow(item)],
  better: (item) => [...figureRows(item), actionRow(item)],
  short: (item) => [{ label: ROWS.toDo, text: missingDays(item) }, lessonRow(item)],
  won: (item) => [resetRow(item), helpedRow(item)],
};

const missingDays: Saying<string> = ({ kpi: { countedFrom } }) =>
  countedFrom === undefined
    ? ROWS.lastDays
    : formatMessage(ROWS.lastRows, { tab: plain(countedFrom.tab, LONGEST_NAME) });

/** What it does to its goal; of a goal, what does what to it. */
const goalRow: Saying<Row | null> = ({ goal }) =>
  goal === null ? null : { label: GOAL_MAIL.row, text: plain(goal, LONGEST_WORDS) };

/** Three ways on from a goal that can't be made as things go. */
function waysOn({ levers }: Item): Row[] {
  const either = levers.join(GOAL_MAIL.or);
  const recover =
    levers.length > 1
      ? formatMessage(GOAL_MAIL.recoverEither, { levers: either })
      : either || GOAL_MAIL.recoverPlain;
  return [
    { label: GOAL_MAIL.recover, text: plain(recover, LONGEST_WORDS) },
    { label: GOAL_MAIL.reset, text: GOAL_MAIL.resetText },
    { label: GOAL_MAIL.accept, text: GOAL_MAIL.acceptText },
  ];
}

function causeRow({ kpi }: Item): Row {
  if (kpi.cause === '') return { label: ROWS.cause, text: ROWS.askCause, isQuestion: true };
  return { label: ROWS.cause, text: plain(kpi.cause, LONGEST_TEXT) };
}

/** Of a period that is over: what held it back, or what is to be learnt from it. */
const lessonRow: Saying<Row> = (item) =>
  item.kpi.cause === '' ? { label: ROWS.nextTime, text: ROWS.askLesson, isQuestion: true } : causeRow(item);

function actionRow({ kpi }: Item): Row {
  if (kpi.action === '') return { label: ROWS.action, text: ROWS.askAction, isQuestion: true };
  const action = plain(kpi.action, LONGEST_TEXT);
  const text =
    kpi.actionDue === null ? action : formatMessage(ROWS.actionDue, { action, due: dayText(kpi.actionDue) });
  return { label: ROWS.action, text };
}

/** What is on record; one question where there is nothing. */
function nextRows(item: Item): Row[] {
  const { cause, action } = item.kpi;
  if (cause === '' && action === '') return [{ label: ROWS.nextStep, text: ROWS.askBoth, isQuestion: true }];
  return [causeRow(item), actionRow(item)];
}

const helpRow: Saying<Row> = ({ daysBehind: late }) => ({
  label: ROWS.action,
  text: formatMessage(ROWS.askForHelp, { days: days(late ?? 0) }),
  isQuestion: true,
});

/** Who carries an action out, and where its KPI stands; while its figure is due, nobody knows. */
const actionRows: Saying<readonly (Row | null)[]> = (item) => [
  item.kpi.actionBy === '' ? null : peopleRow(ROWS.actionBy, item.kpi.actionBy),
  ...(item.isOverdue || item.figureDay === null ? [] : figureRows(item)),
];

const ownerRow: Saying<Row> = ({ kpi }) => peopleRow(ROWS.owner, kpi.owner);

const peopleRow = (label: string, cell: string): Row => ({
  label,
  text: plain(cell, LONGEST_TEXT),
  isAddresses: cell.split(/[\s,;]+/).every((word) => readAddresses(word).valid[0] === word.toLowerCase()),
});

const dueRow: Saying<Row> = ({ kpi, frozenOn }) => {
  const usual = kpi.isLogged ? ROWS.bringLogUpToDate : (renewal(kpi) ?? ROWS.bringUpToDate);
  const text =
    kpi.actualProblem !== null
      ? ROWS.mendActual
      : frozenOn === null
        ? usual
        : formatMessage(ROWS.frozen, { day: dayText(frozenOn) });
  return { label: ROWS.toDo, text };
};

/** What is to be done about a tab that is not kept up, or that can't be counted; null of what is counted from none. */
function renewal({ countedFrom }: Item['kpi']): string | null {
  if (countedFrom === undefined) return null;
  const { tab, problem } = countedFrom;
  return problem === null
    ? formatMessage(ROWS.renewTab, { tab: plain(tab, LONGEST_NAME) })
    : plain(problem, LONGEST_WORDS);
}

const helpedRow: Saying<Row | null> = ({ kpi }) =>
  kpi.action === '' ? null : { label: ROWS.whatHelped, text: plain(kpi.action, LONGEST_TEXT) };
