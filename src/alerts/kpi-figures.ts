// The figures of the KPIs that goal trees look up, as the check itself judges them: what the cells of a tree show may be of
// an earlier day, as nobody says whether Google calculates them while nobody has the file open.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { GoalContent, GoalNodeRow } from '../sheet/goal/read-goal';
import type { LookingNode } from '../sheet/goal/renamed';
import { withLogged } from '../sheet/judge/from-log';
import { dayOfRow } from '../sheet/judge/judge';
import { ofKpi } from '../sheet/plan/kpi-cells';
import type { SheetCells, SheetKpi } from '../sheet/read/content';
import { bareFormula, cellAt } from '../sheet/table/a1';
import { asFormulasCompare } from '../sheet/table/compared-names';
import type { WatchedSheet } from './watched-sheet';

/** A progress sheet with what is logged for its KPIs. */
interface WatchedKpis {
  readonly sheet: WatchedSheet;
  readonly kpis: readonly SheetKpi[];
}

/** What is known of the sheet of a name; undefined where it isn't watched. */
export type KpisOn = (sheet: string) => WatchedKpis | undefined;

/** Of the progress sheets that are watched; each is worked out when a tree asks for it. */
export function kpisOn(sheets: readonly WatchedSheet[], log: Log | null, calendar: Calendar): KpisOn {
  const known = new Map<string, WatchedKpis>();
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) return undefined;
    const kpis = known.get(name) ?? {
      sheet,
      kpis: withLogged(sheet.kpis, log, sheet.frame.headDay, calendar),
    };
    known.set(name, kpis);
    return kpis;
  };
}

/**
 * The nodes of a tree, with the figure of today of those that look one up. Where a cell has another formula than ours, or a
 * day is typed, the cell is what counts; so is that of a KPI which can't be read.
 */
export function withKpiFigures(
  nodes: readonly GoalNodeRow[],
  looked: readonly LookingNode[],
  { placement: { columns } }: Pick<GoalContent, 'placement'>,
  { values, formulas }: SheetCells,
  kpis: KpisOn,
): GoalNodeRow[] {
  const { own, ownDay, kpiPlace } = columns;
  if (own === undefined || kpiPlace === undefined) return [...nodes];
  const found = new Map(looked.map((one) => [one.node.row, one]));
  return nodes.map((node) => {
    const looking = found.get(node.row);
    const there = looking && kpis(looking.sheet);
    if (looking === undefined || there === undefined) return node;
    const { sheet } = there;
    const shows = (column: number | undefined, key: 'actual' | 'judgedAsOf') => {
      const ours = ofKpi(cellAt(node.row, kpiPlace), key, { name: sheet.name, headers: sheet });
      const formula = formulas[node.row - 1]?.[(column ?? 0) - 1] ?? '';
      return ours !== null && bareFormula(formula) === bareFormula(ours);
    };
    const kpi = kpiAt(there, looking.typed, values[node.row - 1]?.[kpiPlace - 1]);
    if (kpi === undefined || kpi.actualProblem !== null || !shows(own, 'actual')) return node;
    const judgedAsOf: Day = shows(ownDay, 'judgedAsOf') ? dayOfRow(kpi, sheet.frame) : node.judgedAsOf;
    return { ...node, actual: kpi.actual, judgedAsOf };
  });
}

/** The KPI that the formula finds: the first of its name, which may be none that can be judged. */
function kpiAt({ sheet, kpis }: WatchedKpis, typed: string, place: unknown): SheetKpi | undefined {
  const name = asFormulasCompare(typed);
  const called = kpis.filter((kpi) => asFormulasCompare(kpi.typedName) === name);
  if (typeof place === 'number') return called.find(({ row }) => row === sheet.headerRow + place);
  return called.length === 1 ? called[0] : undefined;
}
