// The KPIs that the chart of a sheet leaves out, because they stand below what it shows.

import { inBrief } from '../../cells/shortened';
import { formatMessage, LIST_JOIN, PROGRESS_WORDS } from '../../words';
import type { SheetContent, SheetKpi } from '../read/content';
import { cellAt } from '../table/a1';
import type { Area } from './sheet-plan';

/** More names than this are counted. */
const MOST_NAMED = 3;

/** What is said of KPIs that no chart of the names reaches. Without such a chart nobody misses it. */
export function chartProblems(
  charts: readonly (readonly Area[])[],
  { kpis, columns }: SheetContent,
): { readonly message: string; readonly cell: string }[] {
  const { kpi: nameColumn, paceGap } = columns;
  const has = (area: Area, column: number | undefined) =>
    column !== undefined && column >= area.column && column < area.column + area.columns;
  const ofGaps = charts.filter(
    (areas) => areas.some((area) => has(area, nameColumn)) && areas.some((area) => has(area, paceGap)),
  );
  if (ofGaps.length === 0 || nameColumn === undefined) return [];
  const reaches = ({ row }: SheetKpi, areas: readonly Area[]) =>
    areas.every((area) => row >= area.row && row < area.row + area.rows);
  const missed = kpis.filter((kpi) => !ofGaps.some((areas) => reaches(kpi, areas)));
  const [first] = missed;
  if (first === undefined) return [];
  const names = missed
    .slice(0, MOST_NAMED)
    .map(({ name }) => inBrief(name))
    .join(LIST_JOIN);
  const more = missed.length - MOST_NAMED;
  const last = Math.max(...kpis.map(({ row }) => row));
  const listed = more > 0 ? formatMessage(PROGRESS_WORDS.namesAndMore, { names, more }) : names;
  return [
    {
      message: formatMessage(PROGRESS_WORDS.chartEnds, { names: listed, row: last }),
      cell: cellAt(first.row, nameColumn),
    },
  ];
}
