// A review that is going on: what has been looked at and pressed so far. It is shared by all who review the sheet, and kept
// until the review is ended.

import { nameInHistory } from '../alerts/history-row';
import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import type { Unit } from '../sheet/numbers/units';
import type { Outcome } from './review-row';

/** An action with what belongs to it, as its cells have it. */
export interface Action {
  readonly cause: string;
  readonly action: string;
  /** Who does it: addresses, or a name; blank: the owner. */
  readonly by: string;
  /** A day as `yyyy-mm-dd`, or whatever stands there. */
  readonly due: string;
}

/** What a review has of a KPI so far. */
export interface DraftKpi {
  /** As the reviews have it. */
  readonly name: string;
  /** The last day on which someone has looked at it: on another day it begins anew. */
  readonly seenOn: Day | null;
  /** The last day on which something was said of it in this review. */
  readonly saidOn: Day | null;
  readonly outcome: Outcome | null;
  /** The action as it stood when its outcome was pressed: another may be typed over it since. */
  readonly asOfOutcome: Action | null;
  /** Where its owner says that it will land. */
  readonly ownLanding: number | null;
  /** Who does it, where the sheet has no column for it. */
  readonly by: string;
}

/** A review that is going on. */
export interface Draft {
  /** Which review it is: what its rows are told by. */
  readonly id: string;
  readonly begunBy: string;
  /** `yyyy-MM-dd HH:mm`, in the time zone of the file. */
  readonly begunAt: string;
  readonly kpis: Readonly<Record<string, DraftKpi>>;
}

/** How a KPI stood when a review was ended. */
export interface Standing {
  readonly status: Status;
  /** That its figure was due then: how it stands is not known. */
  readonly isDue: boolean;
  readonly gap: number | null;
  /** Its figure, and the target that it was judged by; null where there was none, or a version of old did not keep it. */
  readonly actual: number | null;
  readonly target: number | null;
}

/** How KPIs stood, by their keys. */
export type Standings = Readonly<Record<string, Standing>>;

/** Something that went well, as the summary tells it. */
export interface KeptWin {
  readonly name: string;
  readonly kind: 'achieved' | 'recovered';
  /** The gap then and now, of one that has recovered. */
  readonly from: number | null;
  readonly to: number | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: Unit | null;
}

/** The last review of a sheet that was ended. */
export interface EndedReview {
  readonly id: string;
  readonly begunBy: string;
  readonly endedBy: string;
  /** `yyyy-MM-dd HH:mm`. */
  readonly endedAt: string;
  readonly day: Day;
  readonly standings: Standings;
  readonly wins: readonly KeptWin[];
}

/** The key of a KPI in what is kept of reviews: its name as rows of the reviews have it. */
export const keyOf = (kpi: string): string => normalized(nameInHistory(kpi));

const untouched = (name: string): DraftKpi => ({
  name: nameInHistory(name),
  seenOn: null,
  saidOn: null,
  outcome: null,
  asOfOutcome: null,
  ownLanding: null,
  by: '',
});

/** What a draft has of a KPI. */
export const draftOf = (draft: Draft | null, kpi: string): DraftKpi =>
  draft?.kpis[keyOf(kpi)] ?? untouched(kpi);

/** The draft with a KPI changed. */
export const withKpi = (draft: Draft, kpi: string, change: Partial<DraftKpi>): Draft => ({
  ...draft,
  kpis: { ...draft.kpis, [keyOf(kpi)]: { ...draftOf(draft, kpi), ...change } },
});
