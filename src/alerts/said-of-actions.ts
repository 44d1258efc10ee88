// What the reviews say of the recovery actions of a check, and the actions that mails may therefore tell of.

import type { SheetKpi } from '../sheet/read/content';
import type { Check } from './check';
import type { Judged } from './judge';
import { isOpen, type SaidOfAction } from './open-action';
import { rowsOfKpi } from './target-resets';

export type SaidOf = (one: Pick<Judged, 'sheet' | 'kpi'>) => readonly SaidOfAction[];

/** What is said of the actions of a KPI: the reviews are looked up when the first is asked for. */
export const saidIn =
  ({ reviews }: Pick<Check, 'reviews'>): SaidOf =>
  ({ sheet, kpi }) =>
    rowsOfKpi(reviews?.().actions ?? [], sheet.name, kpi.name);

/** Whether anything is being done about a KPI: what is done or dropped may still stand in its cell. */
export const isBeingDone = (one: Pick<Judged, 'sheet' | 'kpi'>, saidOf: SaidOf): boolean =>
  one.kpi.action !== '' && isOpen(one.kpi, saidOf(one));

/** A KPI as it is told of: an action that is done with is no longer its own. */
export const withOpenAction = (one: Pick<Judged, 'sheet' | 'kpi'>, saidOf: SaidOf): SheetKpi =>
  one.kpi.action === '' || isBeingDone(one, saidOf)
    ? one.kpi
    : { ...one.kpi, action: '', actionBy: '', actionDue: null };
