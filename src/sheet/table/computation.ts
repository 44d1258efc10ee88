// The formulas that fill columns from their header cells.

import { called, formula } from './a1';
import { columnReference, type Placement } from './placement';

/** What all rows share, as arguments name it: a cell or a range. */
export const CALENDAR = '(calendar)';
export const TOLERANCE = '(tolerance)';
export const HEAD_DAY = '(head day)';
export const LOG = '(log)';
/** What is known day by day: the log, and the daily figures of tabs. */
export const DAYS = '(days)';
export const PLAN = '(plan)';
type SharedArgument =
  | typeof CALENDAR
  | typeof TOLERANCE
  | typeof HEAD_DAY
  | typeof LOG
  | typeof DAYS
  | typeof PLAN;

/** An argument of a header formula: a column, from its header down, or a cell or range that all rows share. */
export type Argument<Key extends string> = Key | SharedArgument;

/** A call that fills a column. */
export interface Computation<Key extends string> {
  readonly name: string;
  readonly args: readonly Argument<Key>[];
}

/** Whether a function needs the daily log, or what stands for it. */
export const isOfLog = ({ args }: Computation<string>): boolean => args.includes(LOG) || args.includes(DAYS);

/** Whether a function needs the file's plan. */
export const isOfPlan = ({ args }: Computation<string>): boolean => args.includes(PLAN);

/** What all rows share, as formulas refer to it; nothing where it stands nowhere. */
export interface SharedPlaces {
  readonly calendar: string;
  readonly tolerance: string;
  readonly headDay: string;
  readonly log: string;
  readonly days: string;
  readonly plan: string;
}

/**
 * The formula that fills a column, with its arguments where they stand; those that stand nowhere are left out.
 *
 * @example computingFormula({ name: 'LANDING', args: ['actual', ...] }, placement, places) // => '=LANDING(E5:E, ...)'
 */
export function computingFormula<Key extends string>(
  { name, args }: Computation<Key>,
  placement: Placement<Key>,
  places: SharedPlaces,
): string {
  return formula(name, ...referencesOf(args, placement, places));
}

/** The same under a header of the sheet's own, where the function's would not tell its columns apart. */
export function headedFormula<Key extends string>(
  header: string,
  { name, args }: Computation<Key>,
  { headerRow, columns }: Placement<Key>,
  places: SharedPlaces,
): string {
  const references = referencesOf(args, { headerRow: headerRow + 1, columns }, places);
  return underHeader(header, called(name, ...references));
}

/** What fills a column, under a header of the sheet's own. */
export const underHeader = (header: string, filling: string): string =>
  formula('VSTACK', `"${header}"`, filling);

function referencesOf<Key extends string>(
  args: readonly Argument<Key>[],
  placement: Placement<Key>,
  { calendar, tolerance, headDay, log, days, plan }: SharedPlaces,
): string[] {
  const shared = {
    [CALENDAR]: calendar,
    [TOLERANCE]: tolerance,
    [HEAD_DAY]: headDay,
    [LOG]: log,
    [DAYS]: days,
    [PLAN]: plan,
  };
  const references = args.map((argument) =>
    argument in shared ? shared[argument as SharedArgument] : columnReference(placement, argument as Key),
  );
  while (references[references.length - 1] === '') references.pop();
  return references;
}
