// Resetting a target: what the form shows, what it hands over, and what is wrong with that.

import * as z from 'zod/mini';
import { certainDay } from '../cells/day-text';
import { quoted } from '../cells/described';
import { formatDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { Unit } from '../sheet/numbers/units';
import { formatMessage, RESET_PROBLEMS, SETUP_PROBLEMS } from '../words';
import { readAmount } from './amounts';
import type { Problem } from './setup-form';

/** A KPI as it was shown: rows may have moved since. */
export interface ShownKpiRequest {
  readonly sheet: string;
  readonly kpi: string;
  readonly owner: string;
  readonly row: number;
}

/** What the form begins with. */
export interface ResetView {
  /** As it would be typed. */
  readonly target: string;
  /** As the cell shows it. */
  readonly shown: string;
  /** The formula that the target comes from; null where it is typed. */
  readonly formula: string | null;
  readonly unit: Unit;
  /** Why it can't be reset beside the sheet; null where it can. */
  readonly fixed: string | null;
  /** Whether a line of its own can be chosen: a rate is never on its way. */
  readonly isLineOffered: boolean;
  /** Whether a plan rules so far: from the start, a straight line takes its place. */
  readonly isPlanned: boolean;
  /** The days that it can be reset from, as `yyyy-mm-dd`. */
  readonly first: string;
  readonly last: string;
  /** Where it stands the evening before the last of these days, and that day, as texts; null where there is no figure. */
  readonly stood: { readonly text: string; readonly day: string } | null;
  /** Why the target is out of reach, sentence by sentence; none where it may still be made. */
  readonly outOfReach: readonly string[];
  /** Earlier resets in its period. */
  readonly before: readonly string[];
}

/** The form as it was filled in. */
export interface ResetForm {
  readonly target: string;
  readonly reason: string;
  /** As `yyyy-mm-dd`. */
  readonly day: string;
  readonly pace: 'usual' | 'line';
  /** Where it stood the evening before; blank: as the sheet tells. */
  readonly stood: string;
  /** Whether the formula may be replaced. */
  readonly replace: boolean;
}

export interface ResetRequest extends ShownKpiRequest, ResetForm {
  /** The target as the form showed it. */
  readonly from: string;
}

const name = z.string().check(z.maxLength(1000));
const text = z.string().check(z.maxLength(60_000));
const shownKpi = { sheet: name, kpi: text, owner: text, row: z.int().check(z.minimum(1)) };

export const shownKpiRequest = z.strictObject(shownKpi);
export const resetRequest = z.strictObject({
  ...shownKpi,
  from: name,
  target: text,
  reason: text,
  day: text,
  pace: z.enum(['usual', 'line']),
  stood: text,
  replace: z.boolean(),
});

const MOST_CHARACTERS = 1000;

/** A reset as it is asked for. */
export interface ReadReset {
  readonly target: number;
  readonly reason: string;
  readonly day: Day;
  /** Where it stood the evening before; null where the sheet is to tell, or no line is asked for. */
  readonly stood: number | null;
}

/** What the form asks for, or what is wrong with it. The sidebar asks before it sends, the script before it writes. */
export function readReset(
  form: ResetForm,
  view: Pick<ResetView, 'formula' | 'unit' | 'first' | 'last' | 'target' | 'isLineOffered'>,
): ReadReset | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = (path: string, message: string) => problems.push({ path, message });
  const amount = (path: 'target' | 'stood') => {
    const read = readAmount(form[path], view.unit);
    if ('amount' in read) return read.amount;
    tell(path, read.message);
    return undefined;
  };
  const target = amount('target');
  if (target === null) tell('target', RESET_PROBLEMS.noTarget);
  if (view.target === '') tell('target', RESET_PROBLEMS.noneYet);
  const now = readAmount(view.target, view.unit);
  if (target != null && 'amount' in now && now.amount === target) tell('target', RESET_PROBLEMS.same);
  const reason = form.reason.trim().replace(/\s+/g, ' ');
  if (reason === '') tell('reason', RESET_PROBLEMS.noReason);
  if (reason.length > MOST_CHARACTERS)
    tell('reason', formatMessage(SETUP_PROBLEMS.textTooLong, { most: MOST_CHARACTERS }));
  const day = certainDay(form.day.trim());
  const { first, last } = view;
  if (day === null) tell('day', formatMessage(RESET_PROBLEMS.notADay, { got: quoted(form.day) }));
  else if (formatDay(day) < first || formatDay(day) > last)
    tell('day', formatMessage(RESET_PROBLEMS.outsideDay, { first, last }));
  if (form.pace === 'line' && !view.isLineOffered) tell('pace', RESET_PROBLEMS.noLine);
  const stood = form.pace === 'line' ? amount('stood') : null;
  if (view.formula !== null && !form.replace) tell('replace', RESET_PROBLEMS.consent);
  if (problems.length > 0 || target == null || day === null || stood === undefined) return { problems };
  return { target, reason, day, stood };
}
