// The daily check: who is mailed, and why nobody else is.

import type { Day } from '../kpi/day';
import { DAYS_PER_WEEK, weekdayOf } from '../kpi/weekday';
import { ALERT_PROBLEMS, ALERT_REASONS, formatMessage } from '../words';
import { readAddresses } from './addresses';
import { afterSending, type Names } from './after-sending';
import type { AlertLogRow } from './alert-log';
import { askedElsewhere } from './asked-once';
import { bestPaces, wasPaceHeld } from './best-pace';
import type { Check } from './check';
import { type Digest, hasCurrent, waitingDigests } from './digest';
import { follow, RESULT_DAYS } from './follow';
import type { Rules } from './follow-up';
import { goalsIn, isGoal } from './goals';
import { type HistoryChange, newHistory } from './history';
import { type Judged, judgeAll } from './judge';
import { lastRowsByDay } from './last-rows';
import { isFine, type KpiMemory, kpiKeyOf, type Memory, type SummaryMemory, traitsOf } from './memory';
import { newProblems, problemsIn } from './problems';
import { MOST_NEW, sendable, unreachable } from './recipients';
import { retiredSheets } from './retire';
import { saidIn } from './said-of-actions';
import { isCheckDay } from './settings';
import { type FollowedKpi, unjudged, type Verdict, verdictOn, verdictsOn } from './verdicts';
import type { WatchedSheet } from './watched-sheet';

/** What a check has decided. */
export interface Decision {
  /** The plan. It has to be kept before the first mail is sent; who got theirs is then told to `settle`. */
  readonly memory: Memory;
  /** The mails in the order in which they matter: no two to one address. */
  readonly digests: readonly Digest[];
  /** What is new in History, and what has to be said otherwise. */
  readonly history: HistoryChange;
  /** Rows for the Alert log: problems, and mails that a check which was cut short had sent. */
  readonly log: readonly AlertLogRow[];
  /** The ids of sheets that need not be watched any more. */
  readonly retired: readonly string[];
  /** One for each KPI. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Decides on the mails of a check. The same check gives the same answer, whatever the order of rows; another
 * check on the same day mails nobody again.
 */
export function decide(check: Check): Decision {
  const settled = afterSending(check.memory, check.sent, namesIn(check.sheets));
  const { judged, issues } = judgeAll(check);
  const history = newHistory(judged, check.history, check);
  if (!isCheckDay(check.today, check.settings, check.calendar)) {
    const verdicts =
      check.calendarProblem === null
        ? judged.map((one) => verdictOn(one, [], ALERT_REASONS.notToday))
        : unjudged(check);
    return { memory: settled.memory, digests: [], history, log: settled.log, retired: [], verdicts };
  }
  const isFirstToday = settled.memory.checkedOn !== check.today;
  const mailed = isFirstToday ? [] : settled.memory.mailed;
  const bestOf = bestPaces(check);
  const goals = goalsIn(check.sheets);
  const elsewhere = askedElsewhere(judged, check);
  const rowsBy = lastRowsByDay(check.history);
  const rules: Rules = {
    ...check,
    isFirstToday,
    manager: readAddresses(check.settings.manager).valid[0] ?? null,
    isGoal: (one) => isGoal(goals, one),
    askedOn: (one) => elsewhere.get(one)?.sheet.name ?? null,
    saidOf: saidIn(check),
    wasHeld: (one) => wasPaceHeld(one, bestOf(one)),
    targetOn: ({ sheet, kpi }, day) => rowsBy(day)(sheet.name, kpi.name)?.target ?? null,
  };
  const followed = followAll(judged, settled.memory.kpis, rules);
  const summary = followSummary(settled.memory.summary, check, hasCurrent(judged, check.today));

  const outOfReach = unreachable(check, settled.memory);
  // By a calendar that can't be read there is nothing to say, not even to those who still wait for it.
  const waiting = check.calendarProblem === null ? waitingDigests(followed, summary, check, bestOf) : [];
  const { known } = settled.memory;
  const { digests: toSend, newcomersLeft } = sendable(waiting, outOfReach, { mailed, known });
  const digests = toSend.slice(0, Math.max(0, check.quota ?? toSend.length));
  const problems = newProblems(problemsIn(check, judged, issues, outOfReach), settled.memory.problems);
  const left = toSend.length - digests.length;
  const retired = retiredSheets(check.sheets, followed, check.today);
  return {
    memory: {
      checkedOn: check.today,
      mailed,
      kpis: [
        ...followed.map(({ memory }) => memory),
        ...unseen(settled.memory.kpis, followed, check.today),
      ].filter((memory) => !isFine(memory)),
      summary,
      problems: problems.marks,
      refused: outOfReach.refused,
      known,
      strangers: outOfReach.strangers.slice(0, MOST_TO_CONFIRM),
    },
    digests,
    history,
    retired: retired.map(({ id }) => id),
    log: [
      ...settled.log,
      ...problems.log,
      ...retired.map(({ name }) => ({ ...aboutAll(ALERT_PROBLEMS.retired), sheet: name })),
      ...(newcomersLeft > 0
        ? [aboutAll(formatMessage(ALERT_PROBLEMS.manyNew, { most: MOST_NEW, count: newcomersLeft }))]
        : []),
      ...(left > 0 ? [aboutAll(formatMessage(ALERT_PROBLEMS.quota, { count: left }))] : []),
    ],
    verdicts:
      check.calendarProblem === null
        ? verdictsOn(followed, { digests, toSend, mailed, ...outOfReach })
        : unjudged(check),
  };
}

/** The names of the watched sheets and of their KPIs, as the memory knows them. */
export function namesIn(sheets: readonly WatchedSheet[]): Names {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const kpis = new Map(
    sheets.flatMap(({ id, kpis: ofSheet }) => ofSheet.map(({ name }) => [keyOf(id, kpiKeyOf(name)), name])),
  );
  return { sheet: (id) => names.get(id) ?? id, kpi: (id, key) => kpis.get(keyOf(id, key)) ?? '' };
}

/** A row of the log that is about no sheet in particular. */
export const aboutAll = (why: string): AlertLogRow => ({ sheet: '', kpi: '', to: '', why });

/** More addresses to confirm make a list that nobody reads. */
export const MOST_TO_CONFIRM = 200;

const keyOf = (sheet: string, kpi: string): string => `${sheet} ${kpi}`;
const placeOf = ({ sheet, kpi }: Judged): string => keyOf(sheet.id, kpiKeyOf(kpi.name));

function followAll(judged: readonly Judged[], memories: readonly KpiMemory[], rules: Rules): FollowedKpi[] {
  const before = new Map(memories.map((memory) => [keyOf(memory.sheet, memory.kpi), memory]));
  const renamed = renamedKpis(judged, memories, before);
  return judged.map((one) => {
    const known = before.get(placeOf(one)) ?? renamed.get(one);
    return { judged: one, before: known, ...follow(one, known, rules) };
  });
}

/**
 * The KPIs that nothing is known of by name, with what is known of one that has gone: one like it in the same row, or
 * the only one that is like it.
 */
function renamedKpis(
  judged: readonly Judged[],
  known: readonly KpiMemory[],
  before: ReadonlyMap<string, KpiMemory>,
): Map<Judged, KpiMemory> {
  const here = new Set(judged.map(placeOf));
  const gone = known.filter(({ sheet, kpi }) => !here.has(keyOf(sheet, kpi)));
  const came = judged.filter((one) => !before.has(placeOf(one)));
  const renamed = new Map<Judged, KpiMemory>();
  const match = (ofMemory: (memory: KpiMemory) => string, ofKpi: (one: Judged) => string) => {
    const taken = new Set(renamed.values());
    const memories = grouped(
      gone.filter((memory) => !taken.has(memory)),
      ofMemory,
    );
    const kpis = grouped(
      came.filter((one) => !renamed.has(one)),
      ofKpi,
    );
    for (const [key, [one, ...others]] of kpis) {
      const [memory, ...more] = memories.get(key) ?? [];
      if (one !== undefined && memory !== undefined && others.length + more.length === 0)
        renamed.set(one, memory);
    }
  };
  const traits = ({ sheet, kpi }: Judged) => keyOf(sheet.id, traitsOf(kpi));
  match(
    (memory) => `${keyOf(memory.sheet, memory.traits)} ${memory.row}`,
    (one) => `${traits(one)} ${one.kpi.row}`,
  );
  match((memory) => keyOf(memory.sheet, memory.traits), traits);
  return renamed;
}

function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What is known of KPIs that can't be read today: kept until it is no news any more, and not mailed. */
function unseen(known: readonly KpiMemory[], followed: readonly FollowedKpi[], today: Day): KpiMemory[] {
  const renamed = new Set(followed.flatMap(({ before }) => before ?? []));
  const seen = new Set(followed.map(({ judged }) => placeOf(judged)));
  return known
    .filter((memory) => {
      const { sheet, kpi, end } = memory;
      return !seen.has(keyOf(sheet, kpi)) && !renamed.has(memory) && today - end <= RESULT_DAYS;
    })
    .map((memory) => ({ ...memory, mails: 'nothing' }));
}

/** The summary is made on the chosen weekday, or at the next check if there is none on it. */
function followSummary(
  before: SummaryMemory | null,
  { today, settings }: Check,
  hasKpis: boolean,
): SummaryMemory | null {
  const addresses = readAddresses(settings.summaryTo).valid;
  // That it was made today is kept, also while nobody gets it: switched on again, it is not made twice.
  if (addresses.length === 0) return before && { ...before, waiting: [] };
  const daysSince = (weekdayOf(today) - settings.summaryWeekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const isDue = before === null ? daysSince === 0 : today - daysSince > before.day;
  if (isDue && hasKpis) return { day: today, waiting: addresses };
  if (before === null) return { day: today, waiting: [] };
  return { ...before, waiting: before.waiting.filter((address) => addresses.includes(address)) };
}
