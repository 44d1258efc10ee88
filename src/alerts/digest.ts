// What one person is mailed: one mail, however many KPIs.

import type { Assessment } from '../kpi/assess';
import { countingDays } from '../kpi/counting-days';
import type { Day } from '../kpi/day';
import { isWin, worstFirst } from '../sheet/judge/display-order';
import { type KpiManual, manualFor } from '../sheet/manual/manual';
import type { StandIn } from '../sheet/manual/stand-ins';
import type { SheetKpi } from '../sheet/read/content';
import { cellAt } from '../sheet/table/a1';
import { answeringIn } from './answering';
import { type BestPaces, wasPaceHeld } from './best-pace';
import type { Check } from './check';
import { goalEffectsIn, goalLevers, goalSummary, goalsIn, goalWords, linesOfFed } from './goals';
import { byGap, compareTexts, gapOf, type Judged } from './judge';
import { type KpiMemory, openNews, type SummaryMemory } from './memory';
import { NEWS, type NewsKind, type Part, URGENCY } from './news';
import { paceSoFar } from './pace';
import { type Praise, praiseIn } from './praise';
import { saidIn, withOpenAction } from './said-of-actions';
import { standInRemarks } from './stand-in-words';
import { resetInForce, type TargetReset } from './target-resets';

/** A KPI in a mail, with what a mail says of it. */
export interface Item {
  readonly kpi: SheetKpi;
  readonly assessment: Assessment;
  /** When it is at its target, or an allowance used up, at the pace so far; null where nobody can say. */
  readonly reachedOn: Day | null;
  /** The day that it is judged as of; null where there is no figure. */
  readonly figureDay: Day | null;
  readonly isOverdue: boolean;
  readonly sheetName: string;
  readonly sheetUrl: string;
  /** The date on which its sheet is frozen. */
  readonly frozenOn: Day | null;
  /** Units per counting day so far. */
  readonly pace: number | null;
  /** The best pace that History has seen kept up, and whether what is needed now is no harder. */
  readonly bestPace: number | null;
  readonly wasPaceHeld: boolean | null;
  /** What it does to its goal, or what does what to it, if it is one; null where there is nothing to say. */
  readonly goal: string | null;
  /** That its target was reset in its period; absent where it was not. */
  readonly reset?: TargetReset;
  /** Of a goal: what would land it on its target. */
  readonly levers: readonly string[];
  /** Counting days since it was first found Behind; null where it isn't. */
  readonly daysBehind: number | null;
  /** Its row on its sheet, as a link. */
  readonly rowUrl: string;
  /** What the manual says of it; null where that is nothing. */
  readonly manual: KpiManual | null;
  /** Who stands in for its owners. */
  readonly standIns: readonly StandIn[];
}

/** An item that is news. */
export interface NewsItem extends Item {
  readonly what: NewsKind;
  /** Those that whoever gets the mail stands in for with it. */
  readonly standsInFor: readonly StandIn[];
}

/** An item of the team summary. */
interface SummaryItem extends Item {
  /** Its place among all, 0 for the worst: a mail that has no room for all of them has the worst. */
  readonly rank: number;
}

/** An item that is a win of the week. */
export interface WinItem extends Item {
  readonly praise: Praise;
}

/** A mail to be. `to` is one address, and no two mails of a check go to the same. */
export interface Digest {
  readonly to: string;
  readonly fileName: string;
  readonly fileUrl: string;
  readonly news: readonly NewsItem[];
  /** Every KPI, wins on top, where this person gets the weekly team summary with it. */
  readonly summary: readonly SummaryItem[] | null;
  /** The wins of the week, where they get that summary: in the order of the sheets, for nobody is ranked. */
  readonly wins: readonly WinItem[];
  /** What is said before everything else: of goals, and of what concerns someone without being theirs. */
  readonly remarks: readonly string[];
}

/** What is known of a KPI, and how it stands. */
export interface Followed {
  readonly judged: Judged;
  readonly memory: KpiMemory;
}

/** The items of a part. */
export function itemsOf({ news }: Digest, part: Part): NewsItem[] {
  return news.filter(({ what }) => NEWS[what].part === part);
}

/** All mails that wait to be sent, the most urgent first. */
export function waitingDigests(
  followed: readonly Followed[],
  summary: SummaryMemory | null,
  check: Check,
  bestOf: BestPaces,
): Digest[] {
  const goals = goalsIn(check.sheets);
  const goalEffectOf = goalEffectsIn(goals);
  const answering = answeringIn(check);
  const resets = resetsIn(check);
  const sayItem = makeItems(check, resets, goals, goalEffectOf, bestOf);
  const saidOf = saidIn(check);
  const openItem = (one: Followed): Item => ({ ...sayItem(one), kpi: withOpenAction(one.judged, saidOf) });
  const newsOf = new Map<string, (Followed & { what: NewsKind })[]>();
  for (const one of followed) {
    for (const { what, waiting } of openNews(one.memory)) {
      for (const address of waiting) {
        const news = newsOf.get(address);
        if (news === undefined) newsOf.set(address, [{ ...one, what }]);
        else news.push({ ...one, what });
      }
    }
  }
  const everyItem =
    summary === null || summary.waiting.length === 0 ? [] : summaryItems(followed, check.today, openItem);
  const wins = everyItem.length === 0 ? [] : winsOfWeek(followed, check, resets, sayItem);
  const goalsNow = goalSummary(
    goals.all.flatMap(({ judged }) => (isCurrent(judged.goal.node, check.today) ? [judged] : [])),
    check.sheets.flatMap(({ withheld }) => withheld.filter(({ goal }) => isCurrent(goal, check.today))),
  );
  const fedLines = fallenBehind(followed, check.today).flatMap((one) => linesOfFed(goals, one, answering));
  const linesTo = (to: string) => fedLines.filter((line) => line.to === to).map(({ text }) => text);
  const addresses = new Set([...newsOf.keys(), ...(summary?.waiting ?? [])]);
  return [...addresses]
    .map((to) => {
      const news = (newsOf.get(to) ?? []).sort((a, b) => byUrgencyWithin(a.judged, b.judged, goalEffectOf));
      return {
        urgency: Math.min(...news.map(({ what }) => URGENCY.indexOf(NEWS[what].part))),
        gap: Math.min(...news.map(({ judged }) => gapOf(judged))),
        digest: {
          to,
          fileName: check.fileName,
          fileUrl: check.fileUrl,
          news: news.map((one) => ({
            // What was done is what helped: of a win it is told.
            ...(NEWS[one.what].part === 'wins' ? sayItem(one) : openItem(one)),
            what: one.what,
            standsInFor: one.judged.standIns.filter(({ deputy }) => deputy === to),
          })),
          summary: summary?.waiting.includes(to) ? everyItem : null,
          wins: summary?.waiting.includes(to) ? wins : [],
          remarks: [
            ...standInRemarks(news, to),
            ...(summary?.waiting.includes(to) ? goalsNow : []),
            // Two sheets may have one KPI.
            ...new Set(linesTo(to)),
          ],
        },
      };
    })
    .sort((a, b) => a.urgency - b.urgency || a.gap - b.gap || compareTexts(a.digest.to, b.digest.to))
    .map(({ digest }) => digest);
}

/**
 * The leading indicators that are news today because they are behind: whoever still waits for it makes it no news again, and
 * that nobody waits for it any more, or there is no owner to tell, makes it no less one.
 */
function fallenBehind(followed: readonly Followed[], today: Day): Judged[] {
  return followed
    .filter(({ judged, memory }) => {
      const isNews = openNews(memory).some(({ what, day }) => what === 'behind' && day === today);
      return isNews && judged.kpi.indicator === 'leading';
    })
    .map(({ judged }) => judged);
}

/** What holds a goal back comes first; then leading indicators, for they can still be moved; then the furthest behind. */
function byUrgencyWithin(a: Judged, b: Judged, goalEffectOf: GoalEffectOf): number {
  const rank = (one: Judged) => {
    if (goalEffectOf(one)?.isBottleneck) return 0;
    return one.kpi.indicator === 'leading' ? 1 : 2;
  };
  return rank(a) - rank(b) || byGap(a, b);
}

/** A period that ended longer ago is not summed up any more. */
export const SUMMARY_DAYS = 7;

const isCurrent = ({ start, end }: Pick<SheetKpi, 'start' | 'end'>, today: Day) =>
  start <= today && today - end <= SUMMARY_DAYS;

/** Whether there is anything to sum up: a period that runs, or has just ended. */
export const hasCurrent = (judged: readonly Judged[], today: Day): boolean =>
  judged.some(({ kpi }) => isCurrent(kpi, today));

/** The KPIs whose period runs or has just ended: wins on top, then the worst first. */
function summaryItems(
  followed: readonly Followed[],
  today: Day,
  sayItem: (followed: Followed) => Item,
): SummaryItem[] {
  const current = new Map<Judged, Followed>();
  for (const one of followed) {
    if (!isCurrent(one.judged.kpi, today)) continue;
    const { overdue, assessment } = one.judged;
    // Of a figure that is due, the mail says that and nothing else.
    const said = overdue === null ? assessment : { ...assessment, status: 'noData' as const };
    current.set({ ...one.judged, assessment: said }, one);
  }
  const ranked = worstFirst([...current.keys()]).map((judged, rank) => ({ judged, rank }));
  const wins = ranked.filter(({ judged }) => isWin(judged));
  const others = ranked.filter(({ judged }) => !isWin(judged));
  return [...wins, ...others].map(({ judged, rank }) => ({
    ...sayItem(current.get(judged) as Followed),
    rank,
  }));
}

/** What there is to praise of the KPIs that are summed up. */
function winsOfWeek(
  followed: readonly Followed[],
  check: Check,
  resets: Resets,
  itemOf: (followed: Followed) => Item,
): WinItem[] {
  const praiseOf = praiseIn(check, resets);
  return followed.flatMap((one) => {
    const praise = isCurrent(one.judged.kpi, check.today) ? praiseOf(one.judged) : null;
    return praise === null ? [] : [{ ...itemOf(one), praise }];
  });
}

type GoalEffectOf = ReturnType<typeof goalEffectsIn>;
type Resets = () => readonly TargetReset[];

/** The targets of the file that were reset: looked up once, when someone asks. */
function resetsIn({ reviews }: Check): Resets {
  let known: readonly TargetReset[] | null = null;
  return () => {
    known ??= reviews?.().resets ?? [];
    return known;
  };
}

function makeItems(
  check: Check,
  resets: Resets,
  goals: ReturnType<typeof goalsIn>,
  goalEffectOf: GoalEffectOf,
  bestOf: BestPaces,
): (followed: Followed) => Item {
  const { calendar, manual } = check;
  return ({ judged, memory: { behindSince } }) => {
    const { lastComplete } = judged.sheet.frame;
    const daysBehind = behindSince === null ? null : countingDays(calendar, behindSince, lastComplete);
    const goal = goalWords(goals, judged) ?? goalEffectOf(judged)?.text ?? null;
    const reset = resetInForce(resets(), judged.sheet.name, judged.kpi);
    return itemOf(judged, {
      bestPace: bestOf(judged),
      goal,
      levers: goalLevers(goals, judged, check),
      daysBehind,
      manual: manualFor(manual, judged.kpi),
      ...(reset !== null && { reset }),
    });
  };
}

/** A KPI with what is said of it. */
export function itemOf(
  judged: Judged,
  known: Pick<Item, 'bestPace' | 'goal' | 'levers' | 'daysBehind' | 'manual' | 'reset'>,
): Item {
  const { kpi, assessment, reachedOn, figureDay, overdue, sheet } = judged;
  return {
    kpi,
    assessment,
    reachedOn,
    figureDay,
    isOverdue: overdue !== null,
    sheetName: sheet.name,
    sheetUrl: sheet.url,
    frozenOn: sheet.frozenOn,
    pace: paceSoFar(kpi, assessment.progress),
    wasPaceHeld: wasPaceHeld(judged, known.bestPace),
    rowUrl: `${sheet.url}&range=${cellAt(kpi.row, sheet.columns.kpi ?? 1)}`,
    standIns: judged.standIns,
    ...known,
  };
}
