// Every request of the sidebar, with what it hands over and what it may be answered.

import type { RenamedColumn } from '../sheet/source/place-source';
import type { ColumnKey, Language } from '../words';
import type { Advice, AdviceRequest } from './advice';
import type { AlertsForm, AlertsPreview, AlertsView, Checked, ConfirmRequest, TestMail } from './alerts';
import type { BeginFile, FileBegun, FilePlaced, FileRowsSent, FileWeighed, PlaceFile } from './bring-in';
import type { CloseRequest, CloseView, MailResultsRequest } from './close-period';
import type { GoalForm, GoalStart } from './goal-form';
import type { SaveKpiRequest } from './read-notes';
import type {
  Created,
  KpiChanged,
  NextPeriod,
  Periods,
  ProgressView,
  Refusal,
  SidebarStart,
} from './replies';
import type {
  MailReview,
  ReviewChanged,
  ReviewEnded,
  ReviewMail,
  ReviewNotMailed,
  ReviewRequest,
  ReviewSaved,
  ReviewView,
  SaveReviewCard,
} from './review';
import type { SelfCheck } from './self-check';
import type { SetupForm } from './setup-form';
import type { SourceTried, Tabs, TryRequest } from './source-form';
import type { AskedAgain, TellDraft, TellPreview, TellRequest, Told } from './stakeholders';
import type { ResetRequest, ResetView, ShownKpiRequest } from './target-reset';
import type { YearPlanForm, YearPlanSaved, YearPlanStart } from './year-plan-form';

/** A sheet of the file, by its name. */
interface SheetRequest {
  readonly sheet: string;
}

/** What the sidebar asks the script, each by its name: one argument at most, and plain data. */
export interface Endpoints {
  /** What the sidebar needs to begin. */
  loadSidebar(): SidebarStart | Refusal;
  /** The progress sheets of the file, each with its period. */
  loadPeriods(): Periods | Refusal;
  /** The tabs that KPIs can be counted from. */
  loadTabs(): Tabs | Refusal;
  /** What a source that is being typed would count: nothing is written. */
  tryCounting(request: TryRequest): SourceTried | Refusal;
  /** Makes room, out of sight, for a file that is to be brought in. */
  beginFile(request: BeginFile): FileBegun | Refusal;
  /** Hands over a piece of it: the rows that follow those that are there. */
  sendRows(request: FileRowsSent): Done | Refusal;
  /** What bringing it in would change. */
  weighFile(request: PlaceFile): FileWeighed | Refusal;
  /** Puts it in its place: all of it, or nothing. */
  placeFile(request: PlaceFile): FilePlaced | Refusal;
  /** Lets go of a file that is not to be brought in. */
  dropFile(request: { readonly id: string }): Done | Refusal;
  /** Makes a progress sheet, and the calendar and log where there are none. */
  createSheet(form: SetupForm): Created | Refusal;
  /** What is known of KPIs before their targets are set. */
  adviseTargets(request: AdviceRequest): Advice | Refusal;
  /** What weekdays weigh by the log, as text: nothing is written. */
  learnWeights(request: { readonly kpis: readonly string[]; readonly weekdays: string }): Learned | Refusal;
  /** Writes weights of weekdays into the calendar of the file. */
  saveWeights(request: { readonly weights: string }): Done | Refusal;
  /** The active sheet, judged. */
  loadProgress(): ProgressView | Refusal;
  /** What a goal tree can be made of. */
  loadGoal(): GoalStart | Refusal;
  /** Makes the sheet of a goal tree. */
  createGoal(form: GoalForm): Created | Refusal;
  /** The sheet of the goal tree that holds most KPIs of a progress sheet; null where the file has no goal tree. */
  findGoal(request: SheetRequest): FoundGoal | Refusal;
  /** Makes the dashboard of a progress sheet, or goes to the one that it has. */
  makeDashboard(request: SheetRequest): Created | Refusal;
  /** Makes a copy of a progress sheet, beside it, in plain formulas: it needs no add-in, and the original stays as it is. */
  makePlain(request: SheetRequest): Created | Refusal;
  /** Gives a node of a goal tree another name, in its row and in those of what feeds it. */
  renameNode(request: SheetRequest & { readonly from: string; readonly to: string }): Done | Refusal;
  /** What a year plan begins with. */
  loadYearPlan(): YearPlanStart | Refusal;
  /** Writes a year plan: on a new sheet, or over the plan that the file has. */
  saveYearPlan(form: YearPlanForm): YearPlanSaved | Refusal;
  /** Another mark than that of the view: something has changed that it was made of. Another sheet: that one is looked at. */
  editMark(): EditMark | Refusal;
  /** Makes the sheet of the following period: the same KPIs, owners, targets and settings, no actuals. */
  createNextPeriod(request: SheetRequest): Created | Refusal;
  /** Set up as `createNextPeriod` would have it, to change it first. */
  loadNextPeriod(request: SheetRequest): NextPeriod | Refusal;
  /** What a period that is over came to, and what is to be done at its end. */
  loadClose(request: SheetRequest): CloseView | Refusal;
  /** Writes down what a period came to, and what becomes of its open actions: once. */
  closePeriod(request: CloseRequest): CloseView | Refusal;
  /** Writes the actions that go along into the sheet of the next period, where that is there already. */
  carryOver(request: SheetRequest): CloseView | Refusal;
  /** Mails the results to everyone who has not had them. */
  mailResults(request: MailResultsRequest): CloseView | Refusal;
  /** Goes to a sheet of the file. */
  openSheet(request: SheetRequest): Done | Refusal;
  /** Selects the KPI's name in its row. */
  selectKpi(request: SheetRequest & { readonly kpi: string }): Done | Refusal;
  /** Writes down who answers for a KPI and what is being done about it. */
  saveKpi(request: SaveKpiRequest): Done | KpiChanged | Refusal;
  /** The review of the active sheet: its agenda, and how far it has gone. */
  loadReview(): ReviewView | Refusal;
  /** Keeps what was said of a KPI in a review, and begins one where none goes on. */
  saveReviewCard(request: SaveReviewCard): ReviewSaved | ReviewChanged | Refusal;
  /** Ends a review: what was decided is added to the reviews. Asked again, it says what it came to. */
  endReview(request: ReviewRequest): ReviewEnded | Refusal;
  /** Shows the mail of a summary, or sends it. */
  mailReview(request: MailReview): ReviewMail | ReviewNotMailed | Refusal;
  /** Opens the review over the sheet, as large as a meeting room needs it. */
  showReview(): Done | Refusal;
  /** What the form begins with that resets a target. */
  loadReset(request: ShownKpiRequest): ResetView | Refusal;
  /** Resets a target, and keeps the one of before. */
  resetTarget(request: ResetRequest): Done | Refusal;
  /** The mail to stakeholders as it would go. */
  previewTelling(request: TellDraft): TellPreview | Refusal;
  /** Sends it once it was previewed: never twice in silence. */
  tellStakeholders(request: TellRequest): Told | AskedAgain | Refusal;
  /** Empties cells that block a computed column: those that were shown, and block it still. */
  clearBlocked(
    request: SheetRequest & { readonly column: ColumnKey; readonly cells: readonly string[] },
  ): Done | Refusal;
  /** Writes a computed column's formula into its header again, and clears what was shown to be in its way. */
  repairHeader(
    request: SheetRequest & { readonly column: ColumnKey; readonly cells: readonly string[] },
  ): Done | Refusal;
  /** Has the KPIs of a sheet counted anew that show something else than their sources have. */
  countAnew(request: SheetRequest & { readonly renamed: RenamedColumn | null }): Done | Refusal;
  /** Has the daily check watch a sheet too. */
  watchSheet(request: SheetRequest): Done | Refusal;
  /** Doesn't offer that again for a sheet. */
  declineWatch(request: SheetRequest): Done | Refusal;
  /** Lets a frozen sheet follow the days again. */
  unfreeze(request: SheetRequest): Done | Refusal;
  /** Speaks another language in this file from now on. */
  saveLanguage(request: { readonly language: Language }): Done | Refusal;
  /** Where alerts stand. */
  loadAlerts(): AlertsView | Refusal;
  /** Keeps the choices; turns the daily check on or off. */
  saveAlerts(form: AlertsForm): AlertsView | Refusal;
  /** Confirms owners whose domain nobody here shares: for whoever turned alerts on. */
  confirmOwners(request: ConfirmRequest): AlertsView | Refusal;
  /** Who would be mailed now by these choices, and who would not, and why. */
  previewAlerts(form: AlertsForm): AlertsPreview | Refusal;
  /** Sends whoever asks a mail such as owners get. */
  sendTestMail(): TestMail | Refusal;
  /** Checks now, as the daily check would. */
  checkAtOnce(): Checked | Refusal;
  /** Tries out, in a sheet that it removes, what KPI Pacer relies on; the rest follows in a minute. */
  runSelfCheck(): SelfCheck | Refusal;
  /** How that rest has turned out by now. */
  loadSelfCheck(): SelfCheck | Refusal;
}

/** Changes with every edit that could change a figure. */
interface EditMark {
  readonly mark: string;
  /** The active sheet, by its name. */
  readonly sheet: string;
}

/** Weights of weekdays, and where they come from, or why there are none. */
interface Learned {
  readonly weights: string;
  readonly note: string;
}

/** The sheet of a goal tree, by its name. */
interface FoundGoal {
  readonly goalSheet: string | null;
}

/** It is done. */
export interface Done {
  readonly done: true;
}

export type EndpointName = keyof Endpoints;
