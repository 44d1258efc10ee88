// SOURCE_TO_DATE and DAILY: figures out of the rows of a tab, as the sheet of sources says.

import { described } from '../cells/described';
import { InputError } from '../cells/input-error';
import { problem, speakOfCall } from '../cells/problem';
import { normalized } from '../cells/text';
import { type CountedRows, countRows } from '../sheet/source/count-rows';
import { findColumns } from '../sheet/source/place-columns';
import { issueAbout, readSources, type Sources } from '../sheet/source/read-sources';
import { headersOf, type Source } from '../sheet/source/source';
import { dailyEntries, periodUpTo, sourceFigure } from '../sheet/source/source-figure';
import { wordsAtHand } from '../words';
import type { Value } from './custom-function';
import type { Range } from './given';
import type { Row } from './row';

/** The sheet of sources as it is read once for all rows of a call. */
const readOnce = (row: Row): Sources => {
  row.readSources ??= readSources('', row.sources ?? [], row.sheetDays);
  return row.readSources;
};

/** The figure of the row's KPI, and the day through which its tab has rows; blanks where there are none yet. */
export function sourceToDate(row: Row): readonly [number | null, number | null] {
  const { kpi, sources, data, divisorData } = row;
  if (kpi === null || sources === null || data === null) return [null, null];
  const { period } = row;
  const source = sourceOf(kpi, row);
  const divisor = source.by === null ? null : sourceOf(source.by, row);
  const rows = countedIn(source, data, row);
  const by = divisor && countedIn(divisor, divisorData ?? data, row);
  const { actual, through } = sourceFigure({ rows, by }, periodUpTo(period, row.asOfOrToday));
  return [actual, through];
}

/** The daily figures of all KPIs that are counted from a tab: date, KPI and value, as a log has them. */
export function dailyFigures(row: Row): readonly (readonly Value[])[] {
  const { tab, sources, data, start, end } = row;
  if (tab === null || sources === null || data === null) return [];
  const ofTab = [...readOnce(row).byName.values()].filter(
    ({ tab: own, by, way }) =>
      normalized(own) === normalized(tab) && by === null && way !== 'average' && way !== 'different',
  );
  return ofTab.flatMap((source) => {
    const placed = findColumns(source, { name: source.tab, values: data });
    if (!('date' in placed)) return [];
    return dailyEntries(countRows(placed, { values: data }, row.sheetDays))
      .filter(({ day }) => (start === null || day >= start) && (end === null || day <= end))
      .map(({ day, value }): Value[] => [day, source.kpi, value]);
  });
}

/** How a KPI is counted; throws where nothing says it. */
function sourceOf(kpi: string, row: Row): Source {
  const source = readOnce(row).byName.get(normalized(kpi));
  if (source !== undefined) return source;
  speakOfCall();
  // Once more, in the language of the call.
  const read = readSources(wordsAtHand().SOURCE_SHEET, row.sources ?? [], row.sheetDays);
  const own = issueAbout(kpi, read);
  throw own === undefined
    ? problem('noSource', () => ({ kpi: described(kpi) }))
    : new InputError(own.message, false);
}

function countedIn(source: Source, data: Range, row: Row): CountedRows {
  const placed = findColumns(source, { name: source.tab, values: data });
  if ('date' in placed) return countRows(placed, { values: data }, row.sheetDays);
  throw problem('noSourceColumns', () => ({
    kpi: described(source.kpi),
    headers: headersOf(source).map(described).join(wordsAtHand().LIST_JOIN),
  }));
}
