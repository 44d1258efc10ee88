// What the page of a review and the script say to each other: plain data, with days as `yyyy-mm-dd`.

import * as z from 'zod/mini';
import type { Status } from '../kpi/status';
import type { Part } from '../review/agenda';
import type { Outcome } from '../review/review-row';
import type { FixedNotes, KpiNotes } from '../sheet/read/kpi-notes';
import { type ArrivedChanges, noteChanges } from './read-notes';
import type { Refusal } from './replies';

/** A labelled line. */
interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

/** What the engine knows, for the first steps of recovery. */
export interface RecoveryView {
  readonly where: readonly string[];
  readonly howMuch: readonly LabelledLine[];
}

/** What reviewers can change of a card, as it stands. */
export interface ReviewCardState {
  readonly notes: KpiNotes;
  readonly outcome: Outcome | null;
  /** The action as it stood when its outcome was pressed, in words; null where none was. */
  readonly before: string | null;
  /** Whether its cells still hold that action, and it is done or dropped: they are emptied at the end. */
  readonly isSettled: boolean;
  /** As it would be typed. */
  readonly ownLanding: string;
  readonly isSeen: boolean;
  /** That what was said of it is of another day, in words; null where it is of today, or nothing was. */
  readonly saidOn: string | null;
}

/** A KPI that is gone through. */
export interface ReviewCardView extends ReviewCardState {
  /** Its own name within the sheet. */
  readonly name: string;
  readonly part: Part;
  /** How its row is found again; no row where it is gone. */
  readonly typedName: string;
  readonly row: number | null;
  readonly status: Status | null;
  readonly gap: string | null;
  readonly isLeading: boolean;
  /** What went well. */
  readonly praise: string | null;
  /** How the gap went since its action was decided. */
  readonly since: string | null;
  /** What has to be known beside it: that its figure is due, that it is gone. */
  readonly note: string | null;
  /** The action whose outcome can be told, in words; null where there is none. */
  readonly action: string | null;
  /** Where it is behind or at risk. */
  readonly recovery: RecoveryView | null;
  /** Usual causes and actions, to begin with. */
  readonly usual: { readonly causes: readonly string[]; readonly actions: readonly string[] };
  readonly fixedNotes: FixedNotes;
  /** That who does it has no column. */
  readonly byNote: string | null;
  readonly landing: string | null;
  readonly target: string | null;
  /** That its target was reset; null where the one of now was not. */
  readonly reset: string | null;
  /** Why its target is out of reach, a sentence each; none where it may still be made. */
  readonly outOfReach: readonly string[];
}

/** A review that is going on. */
export interface RunningReview {
  readonly id: string;
  /** Who has begun it, as far as Google says so, and when: `9:02`, with the day where it was another one. */
  readonly begunBy: string;
  readonly time: string;
  /** It was left open since another day. */
  readonly isOfAnotherDay: boolean;
  /** The names of those that were looked at. */
  readonly seen: readonly string[];
}

/** The review of the active sheet. */
export interface ReviewView {
  readonly sheet: string;
  /** As `yyyy-mm-dd`, in the time zone of the file. */
  readonly today: string;
  readonly cards: readonly ReviewCardView[];
  /** What is only counted: `8 are on track`. */
  readonly lines: readonly string[];
  readonly worked: readonly string[];
  /** null: nobody has begun one. */
  readonly running: RunningReview | null;
  /** The last one that was ended. */
  readonly last: { readonly id: string; readonly text: string } | null;
  /** Whether whoever looks at it may edit the sheet. */
  readonly mayEdit: boolean;
  /** The sheet that reviews are kept on. */
  readonly reviewsSheet: string;
}

/** A card that was saved. */
export interface ReviewSaved {
  readonly running: RunningReview;
  readonly card: ReviewCardState;
}

/** Someone has changed a card since it was shown: what it is now. */
export interface ReviewChanged extends Refusal {
  readonly card: ReviewCardState;
}

/** A part of a summary. */
interface SummarySection {
  readonly heading: string;
  readonly cards: readonly {
    readonly title: string;
    readonly state: string;
    readonly headline: string;
    readonly rows: readonly LabelledLine[];
  }[];
}

/** A review that was ended. */
export interface ReviewEnded {
  readonly review: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly SummarySection[];
  /** All of it as text, to copy. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly mailTo: string;
}

/** The mail of a summary: as it would go, or has gone. */
export interface ReviewMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly isSent: boolean;
}

/** Why a summary was not mailed. */
export interface ReviewNotMailed extends Refusal {
  /** It was, or may have been, already: only by the wish to send it once more it goes again. */
  readonly isAgain?: true;
}

/** What changes on a card. */
export interface SaveReviewCard {
  readonly sheet: string;
  /** Which review; null where the page knows of none. */
  readonly review: string | null;
  readonly name: string;
  readonly kpi: string;
  readonly owner: string;
  /** null: its KPI is gone. */
  readonly row: number | null;
  readonly changes: ArrivedChanges;
  readonly outcome?: { readonly from: Outcome | null; readonly to: Outcome | null } | undefined;
  readonly ownLanding?: { readonly from: string; readonly to: string } | undefined;
  readonly isSeen: boolean;
}

/** The review of a sheet. */
export interface ReviewRequest {
  readonly sheet: string;
  readonly review: string;
}

/** To whom a summary is mailed: first shown, then sent, or sent once more. */
export interface MailReview extends ReviewRequest {
  readonly to: string;
  readonly step: 'preview' | 'send' | 'again';
}

/** A cell has 50,000 characters at most. */
const text = z.string().check(z.maxLength(60_000));
const sheet = z.string().check(z.maxLength(1000));
const id = z.string().check(z.maxLength(100));
const outcome = z.nullable(z.enum(['done', 'notYet', 'dropped']));

export const saveCardRequest = z.strictObject({
  sheet,
  review: z.nullable(id),
  name: text,
  kpi: text,
  owner: text,
  row: z.nullable(z.int().check(z.minimum(1))),
  changes: noteChanges,
  outcome: z.optional(z.strictObject({ from: outcome, to: outcome })),
  ownLanding: z.optional(z.strictObject({ from: text, to: text })),
  isSeen: z.boolean(),
});

export const reviewRequest = z.strictObject({ sheet, review: id });
export const mailReviewRequest = z.strictObject({
  sheet,
  review: id,
  to: text,
  step: z.enum(['preview', 'send', 'again']),
});
