// The figures of the KPIs that goal trees look up, as the check itself judges them: what the cells of a tree show may be of
// an earlier day, as nobody says whether Google calculates them while nobody has the file open.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { GoalNodeRow } from '../sheet/goal/read-goal';
import type { LookingNode } from '../sheet/goal/renamed';
import { withLogged } from '../sheet/judge/from-log';
import { dayOfRow } from '../sheet/judge/judge';
import { asFormulasCompare } from '../sheet/table/compared-names';
import type { WatchedSheet } from './watched-sheet';

/** The figure of a KPI, and the day that it is complete through. */
interface KpiFigure {
  readonly actual: number | null;
  readonly through: Day;
}

/** The figures on a progress sheet by the names of its KPIs, as formulas compare them; undefined where it isn't watched. */
export type FiguresOn = (sheet: string) => ReadonlyMap<string, KpiFigure> | undefined;

/** Of the progress sheets that are watched; each is worked out when a tree asks for it. */
export function figuresOn(sheets: readonly WatchedSheet[], log: Log | null, calendar: Calendar): FiguresOn {
  const known = new Map<string, ReadonlyMap<string, KpiFigure>>();
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) return undefined;
    const figures = known.get(name) ?? figuresIn(sheet, log, calendar);
    known.set(name, figures);
    return figures;
  };
}

function figuresIn({ kpis, frame }: WatchedSheet, log: Log | null, calendar: Calendar) {
  const figures = new Map<string, KpiFigure>();
  for (const kpi of withLogged(kpis, log, frame.headDay, calendar)) {
    const name = asFormulasCompare(kpi.typedName);
    // Of twins a formula finds the first; what can't be read is told where it stands, and its cell has no figure either.
    if (figures.has(name) || kpi.actualProblem !== null) continue;
    figures.set(name, { actual: kpi.actual, through: dayOfRow(kpi, frame) });
  }
  return figures;
}

/** The nodes of a tree, with the figure of today of those that look one up. */
export function withKpiFigures(
  nodes: readonly GoalNodeRow[],
  looked: readonly LookingNode[],
  figures: FiguresOn,
): GoalNodeRow[] {
  const found = new Map(
    looked.map(({ node, typed, sheet }) => [node.row, figures(sheet)?.get(asFormulasCompare(typed))]),
  );
  return nodes.map((node) => {
    const figure = found.get(node.row);
    return figure === undefined ? node : { ...node, actual: figure.actual, judgedAsOf: figure.through };
  });
}
