// A progress sheet that the daily check watches, and the days by which it is judged.

import type { Day } from '../kpi/day';
import type { GoalWithheld, JudgedGoal } from '../sheet/goal/judge-goal';
import { frameOf, type SheetFrame } from '../sheet/judge/judge';
import type { SheetContent } from '../sheet/read/content';
import { isFrozen, type SheetHead } from '../sheet/read/head-reader';

/** A progress sheet, read. */
export interface WatchedSheet extends SheetContent {
  /** The same for as long as the sheet exists, whatever its name. */
  readonly id: string;
  readonly name: string;
  /** The spreadsheet's own URL, at this sheet. */
  readonly url: string;
  /** Its days: never what is typed in its head, and never a day that is not over. */
  readonly frame: SheetFrame;
  /** The date that is typed over its as-of formula; null where the sheet follows the days. */
  readonly frozenOn: Day | null;
  /** The names of the sheets of earlier periods that it goes on from. */
  readonly ancestors: readonly string[];
  /** Of a goal tree: its goals, which are its KPIs. A progress sheet has none. */
  readonly goals: readonly JudgedGoal[];
  /** Of a goal tree: the names of the sheets on which its nodes look their figures up, by their rows. */
  readonly lookups: ReadonlyMap<number, string>;
  /** Of a goal tree: its goals of which nothing is said until something is mended. */
  readonly withheld: readonly GoalWithheld[];
}

/** What only a goal tree has. */
type OfGoals = Pick<WatchedSheet, 'goals' | 'lookups' | 'withheld'>;

const NO_GOALS: OfGoals = { goals: [], lookups: new Map(), withheld: [] };

/** A progress sheet to watch, from what was read of it. */
export function watched(
  place: Pick<WatchedSheet, 'id' | 'name' | 'url' | 'ancestors'>,
  content: SheetContent,
  head: SheetHead | null,
  today: Day,
  ofGoals: OfGoals = NO_GOALS,
): WatchedSheet {
  const frozen = head !== null && isFrozen(head);
  return {
    ...content,
    ...place,
    frame: frameOf(head && checkHead(head), today),
    frozenOn: frozen ? head.typedAsOf : null,
    ...ofGoals,
  };
}

/**
 * The head with the days by which a check judges. Today is not over, also where figures are complete through today: what is there
 * is held against yesterday's line. A typed day is not obeyed; a formula of their own is.
 */
export function checkHead(head: SheetHead): SheetHead {
  return { ...head, completeThrough: 'yesterday', typedAsOf: head.hasOwnFormula ? head.typedAsOf : null };
}
