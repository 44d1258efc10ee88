// What is being typed about a KPI, beside what stood on the sheet when it was begun.

import type { NoteChanges } from '../../protocol/read-notes';
import type { KpiView } from '../../protocol/replies';
import { type KpiNotes, NOTE_FIELDS, type NoteField } from '../../sheet/read/kpi-notes';

export interface NotesDraft {
  /** As the sheet had it. */
  readonly base: KpiNotes;
  readonly typed: KpiNotes;
}

/** Drafts by the key of their KPI. */
export type Drafts = ReadonlyMap<string, NotesDraft>;

/** The fields that were changed. */
export function changesOf({ base, typed }: NotesDraft): NoteChanges {
  const changed = NOTE_FIELDS.filter((field) => typed[field].trim() !== base[field]);
  return Object.fromEntries(changed.map((field) => [field, { from: base[field], to: typed[field] }]));
}

export const isTouched = (draft: NotesDraft) => Object.keys(changesOf(draft)).length > 0;

/** A draft over what the sheet has by now: what was not touched follows, what was stays as it was typed. */
export function rebased({ base, typed }: NotesDraft, now: KpiNotes, isSeen: boolean): NotesDraft {
  const follows = (field: NoteField) => typed[field].trim() === base[field];
  const pick = (notes: (field: NoteField) => string): KpiNotes => ({
    owner: notes('owner'),
    cause: notes('cause'),
    action: notes('action'),
    actionBy: notes('actionBy'),
    actionDue: notes('actionDue'),
  });
  return {
    // What nobody has been told of is still to be noticed by the script.
    base: pick((field) => (isSeen || follows(field) ? now : base)[field]),
    typed: pick((field) => (follows(field) ? now : typed)[field]),
  };
}

/** A key for each KPI that stays when rows move: its name, and the how manieth of that name it is. */
export function keysOf(kpis: readonly KpiView[]): ReadonlyMap<KpiView, string> {
  const counts = new Map<string, number>();
  const byRow = [...kpis].sort((a, b) => a.row - b.row);
  return new Map(
    byRow.map((kpi) => {
      const count = (counts.get(kpi.name) ?? 0) + 1;
      counts.set(kpi.name, count);
      return [kpi, `${kpi.name} ${count}`] as const;
    }),
  );
}
