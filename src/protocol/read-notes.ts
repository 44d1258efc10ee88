// The edited notes of a KPI -> what is written into its row, or what is wrong with them. The sidebar asks at every
// keystroke, the script once more before it writes.

import * as z from 'zod/mini';
import { certainDay } from '../cells/day-text';
import { quoted } from '../cells/described';
import { parseDay } from '../kpi/civil-date';
import { NOTE_FIELDS, type NoteField, tidied } from '../sheet/read/kpi-notes';
import { MOST_OWNERS, ownersOf } from '../sheet/read/owners';
import { formatMessage, KPI_NOTE_WORDS, SETUP_PROBLEMS } from '../words';
import type { Problem } from './setup-form';

/** A field as the form showed it, and as it is to be. */
interface NoteChange {
  readonly from: string;
  readonly to: string;
}

/** The fields that were changed, and no other. */
export type NoteChanges = Readonly<Partial<Record<NoteField, NoteChange>>>;

/** The same as they arrive. */
export type ArrivedChanges = { readonly [Field in NoteField]?: NoteChange | undefined };

/** What is asked for: the KPI as it was shown, and what changes in it. */
export interface SaveKpiRequest {
  readonly sheet: string;
  readonly kpi: string;
  readonly owner: string;
  readonly row: number;
  readonly changes: NoteChanges;
}

/** How long a note may be is said of its field: a cell has 50,000 characters at most. */
const text = z.string().check(z.maxLength(1_000_000));
const change = z.optional(z.strictObject({ from: text, to: text }));

/** Changes as they arrive. */
export const noteChanges = z.strictObject({
  owner: change,
  cause: change,
  action: change,
  actionBy: change,
  actionDue: change,
});

export const saveKpiRequest = z.strictObject({
  sheet: z.string().check(z.maxLength(1000)),
  kpi: text,
  owner: text,
  row: z.int().check(z.minimum(1)),
  changes: noteChanges,
});

const MOST_CHARACTERS = 1000;
/** Dates of a spreadsheet. */
const [FIRST_DAY, LAST_DAY] = [parseDay('1900-01-01') ?? 0, parseDay('9999-12-31') ?? 0];

/** What is wrong with the changed fields. */
export function noteProblems(changes: ArrivedChanges): Problem[] {
  return NOTE_FIELDS.flatMap((path) => {
    const to = changes[path]?.to;
    const message = to === undefined ? null : noteProblem(path, tidied(path, to));
    return message === null ? [] : [{ path, message }];
  });
}

function noteProblem(field: NoteField, to: string): string | null {
  if (field === 'owner') return ownerProblem(to);
  if (field === 'actionDue') return dayProblem(to);
  return to.length > MOST_CHARACTERS
    ? formatMessage(SETUP_PROBLEMS.textTooLong, { most: MOST_CHARACTERS })
    : null;
}

function ownerProblem(to: string): string | null {
  const { addresses, others } = ownersOf(to);
  const [other] = others;
  if (other !== undefined) return formatMessage(SETUP_PROBLEMS.notAnAddress, { got: quoted(other) });
  if (addresses.length <= MOST_OWNERS) return null;
  return formatMessage(SETUP_PROBLEMS.tooManyAddresses, { count: addresses.length, most: MOST_OWNERS });
}

function dayProblem(to: string): string | null {
  const day = certainDay(to);
  if (to === '' || (day !== null && day >= FIRST_DAY && day <= LAST_DAY)) return null;
  return formatMessage(KPI_NOTE_WORDS.notADate, { got: quoted(to) });
}
