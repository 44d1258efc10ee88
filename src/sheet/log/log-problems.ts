// The rows of the daily log that count for nothing: which, and what was most likely meant.

import type { Log, LoggedRow, UnusableRow } from '../../cells/log';
import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { formatMessage, LOG_PROBLEMS } from '../../words';
import type { SheetKpi } from '../read/content';
import { firstProblems, type LogProblem } from './log-problem';
import { futureProblem, shareProblems, strayProblems, unusableProblems } from './log-rows';
import { isWithin, type Taker, takersByName } from './log-takers';
import { nearestAmong } from './near-names';
import { isTextRow, turnedProblem, turnedRows } from './turned-rows';

/** How a sheet uses the log. */
export interface LogUse {
  readonly problems: readonly LogProblem[];
  /** How many rows count for a KPI of the sheet. */
  readonly counted: number;
  /** How many are of its KPIs, and of days outside their periods. */
  readonly outside: number;
  /** How many are of names that none of its KPIs has. */
  readonly others: number;
}

/**
 * What of the log counts for these KPIs, and what counts for nothing: texts, dates that are none or still to come,
 * names that nearly fit, days and months in the wrong places, percentages without their sign.
 */
export function problemsInLog(
  log: Log,
  kpis: readonly SheetKpi[],
  today: Day,
  { knowsAll }: { readonly knowsAll: boolean },
): LogUse {
  const logged = kpis.filter(({ isLogged }) => isLogged);
  if (logged.length === 0) return { problems: [], counted: 0, outside: 0, others: 0 };
  const takers = takersByName(log, logged);
  const typedNames = new Set(kpis.map(({ typedName }) => normalized(typedName)));
  const unusable = byNormalizedName(log.unusable());
  const problems: LogProblem[] = [];
  const strange: StrangeName[] = [];
  let counted = 0;
  let outside = 0;
  let others = 0;
  for (const [name, typed] of log.names) {
    const asked = takers.get(name);
    const bad = unusable.get(name) ?? [];
    const good = log.usableOf(name);
    if (asked === undefined) {
      others += good.length + bad.length;
      if (!typedNames.has(name)) strange.push({ typed, rows: rowsOf([...good, ...bad]) });
      continue;
    }
    const use = useOf({ typed, asked, good, bad, today });
    problems.push(...use.problems);
    counted += use.counted;
    outside += good.length - use.counted;
  }
  problems.push(...nameProblems(strange, takers, knowsAll));
  return { problems, counted, outside, others };
}

function byNormalizedName(rows: readonly UnusableRow[]): Map<string, UnusableRow[]> {
  const byName = new Map<string, UnusableRow[]>();
  for (const row of rows) {
    const known = byName.get(normalized(row.name));
    if (known === undefined) byName.set(normalized(row.name), [row]);
    else known.push(row);
  }
  return byName;
}

const rowsOf = (entries: readonly { readonly row: number }[]) =>
  entries.map(({ row }) => row).sort((a, b) => a - b);

/** What counts of the rows of a name that KPIs take, and what doesn't. */
function useOf({
  typed,
  asked,
  good,
  bad,
  today,
}: {
  readonly typed: string;
  readonly asked: readonly Taker[];
  readonly good: readonly LoggedRow[];
  readonly bad: readonly UnusableRow[];
  readonly today: Day;
}): { problems: LogProblem[]; counted: number } {
  const kpis = asked.map(({ kpi }) => kpi);
  const name = namedFirst(asked)?.kpi.name ?? typed;
  const counts = ({ day }: LoggedRow) => day <= today && kpis.some((kpi) => isWithin(day, kpi));
  const inPeriod = good.filter(counts);
  // Before a period nothing can count.
  const hasBegun = kpis.some(({ start }) => start <= today);
  const texts = bad.filter(isTextRow);
  const turned = turnedRows(good, texts, kpis, today);
  const isTurned = (row: number) => turned?.rows.has(row) ?? false;
  const left = bad.filter(({ row }) => !isTurned(row));
  const problems = [
    ...(turned === null ? [] : [turnedProblem(name, inPeriod, turned.days, turned.texts)]),
    ...unusableProblems(left, name),
    ...strayProblems(good, counts, isTurned, name),
    ...(inPeriod.length === 0 && turned === null && hasBegun ? futureProblem(good, today, name) : []),
    ...asked.flatMap(({ kpi, isPart }) => (isPart ? [] : shareProblems(kpi, inPeriod))),
  ];
  return { problems, counted: inPeriod.length };
}

/** By whom rows are named that several KPIs take: whose own they are, whatever the order of the rows on the sheet. */
function namedFirst(asked: readonly Taker[]): Taker | undefined {
  const inOrder = [...asked].sort(
    (a, b) => Number(a.isPart) - Number(b.isPart) || (a.kpi.name < b.kpi.name ? -1 : 1),
  );
  return inOrder[0];
}

/** Rows of a name that none of the KPIs has. */
interface StrangeName {
  readonly typed: string;
  readonly rows: readonly number[];
}

/** Names that nearly fit are told; any others only by whoever knows all KPIs that there are. */
function nameProblems(
  strange: readonly StrangeName[],
  takers: ReadonlyMap<string, readonly Taker[]>,
  knowsAll: boolean,
): LogProblem[] {
  const nearest = nearestAmong([...takers.keys()].sort());
  const found = strange.map((one) => ({
    ...one,
    meant: nameAsTyped(nearest(normalized(one.typed)), takers),
  }));
  const near = found.filter(({ meant }) => meant !== null);
  const unknown = knowsAll ? found.filter(({ meant }) => meant === null) : [];
  const more = (left: { where: string; count: number }) => formatMessage(LOG_PROBLEMS.moreNames, left);
  return [
    ...firstProblems(
      near,
      ({ typed, meant }, where) =>
        formatMessage(LOG_PROBLEMS.nearName, { where, name: inBrief(typed), kpi: inBrief(meant ?? '') }),
      more,
    ),
    ...firstProblems(
      unknown,
      ({ typed }, where) => formatMessage(LOG_PROBLEMS.unknownName, { where, name: inBrief(typed) }),
      more,
    ),
  ];
}

/** A name as its KPI has it; one of a quotient's parts stands in no cell of its own. */
function nameAsTyped(name: string | null, takers: ReadonlyMap<string, readonly Taker[]>): string | null {
  const own = takers.get(name ?? '')?.find(({ isPart }) => !isPart);
  return own?.kpi.typedName ?? name;
}
