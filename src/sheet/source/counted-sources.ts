// All sources of a file, counted on their tabs: what each of them has to go by, or why it has no figure.

import type { SheetDays } from '../../cells/date';
import type { CountedKpi, Log, LoggedRow } from '../../cells/log';
import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { countRows } from './count-rows';
import { type PlacedPair, placePair } from './pairs';
import type { Tab } from './place-columns';
import type { NotPlaced } from './place-source';
import type { Sources } from './read-sources';
import type { Source } from './source';
import { addsUp, type CountedSource, dailyEntries, lastUpTo, sourceFigure } from './source-figure';

/** A source on its tabs with its rows; or why it can't be counted. */
export type KpiSource =
  | ({ readonly source: Source } & NotPlaced)
  | { readonly source: Source; readonly pair: PlacedPair; readonly counted: CountedSource };

/** The sources of a file by their normalized names. */
export type CountedSources = ReadonlyMap<string, KpiSource>;

/** Counts the sources of a file. Each tab is asked for by its name. */
export function countSources(
  sources: Sources,
  tabNamed: (name: string) => Tab | undefined,
  sheetDays: SheetDays,
): CountedSources {
  const rowsOf = (placed: PlacedPair['placed']) =>
    countRows(placed, tabNamed(placed.tab) ?? { name: placed.tab, values: [] }, sheetDays);
  return new Map(
    [...sources.byName].map(([name, source]): [string, KpiSource] => {
      const pair = placePair(source, sources, tabNamed);
      if ('problem' in pair) return [name, { source, ...pair }];
      const by = pair.divisor && rowsOf(pair.divisor);
      return [name, { source, pair, counted: { rows: rowsOf(pair.placed), by } }];
    }),
  );
}

const NOTHING_LOGGED: Log = {
  entriesOf: () => null,
  usableOf: () => [],
  lastDay: () => null,
  names: new Map(),
  unusable: () => [],
};

/**
 * The daily log with the daily figures of sources: from the first day of a source on they are its own. A ratio has none.
 *
 * @param log null where the file has none.
 */
export function withDailyFigures(log: Log | null, sources: CountedSources): Log | null {
  const daily = new Map<string, LoggedRow[]>();
  const known: (readonly Day[])[] = [];
  const figures = new Map<string, CountedKpi>();
  const problems = new Map<string, { tab: string; problem: string }>();
  for (const [name, one] of sources) {
    const { tab } = one.source;
    if ('problem' in one) {
      problems.set(name, { tab, problem: one.problem });
      continue;
    }
    const figure = countedKpi(tab, one.counted);
    if (figure !== null) figures.set(name, figure);
    if (one.counted.by !== null) continue;
    const entries = dailyEntries(one.counted.rows).map((entry) => ({ ...entry, row: 0 }));
    if (entries.length === 0) continue;
    daily.set(name, entries);
    known.push(one.counted.rows.knownDays);
  }
  if (daily.size + figures.size + problems.size === 0) return log;
  const own = log ?? NOTHING_LOGGED;
  return {
    ...own,
    usableOf: (kpi) => {
      const entries = daily.get(normalized(kpi)) ?? [];
      const [first] = entries;
      if (first === undefined) return own.usableOf(kpi);
      return [...own.usableOf(kpi).filter(({ day }) => day < first.day), ...entries];
    },
    lastDay: (upTo) => {
      const days = [own.lastDay(upTo), ...known.map((one) => lastUpTo(one, upTo))];
      const found = days.filter((day) => day !== null);
      return found.length === 0 ? null : (Math.max(...found) as Day);
    },
    countedOf: (kpi) => figures.get(normalized(kpi)) ?? null,
    uncountedOf: (kpi) => problems.get(normalized(kpi)) ?? null,
  };
}

/** Without a single day nothing is counted. */
function countedKpi(tab: string, counted: CountedSource): CountedKpi | null {
  const { knownDays: days } = counted.rows;
  const [first] = days;
  return first === undefined
    ? null
    : { tab, first, days, figure: (start, last) => sourceFigure(counted, { start, last }) };
}

/** The same log, in which the KPIs that are counted and add up stand by their names as those that are logged do. */
export function withCountedNames(log: Log, sources: CountedSources): Log {
  const names = new Map(log.names);
  for (const [name, one] of sources) {
    if ('problem' in one || one.counted.by !== null || !addsUp(one.counted.rows)) continue;
    if (!names.has(name)) names.set(name, one.source.kpi);
  }
  return { ...log, names };
}
