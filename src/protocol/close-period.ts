// What the page that closes a period and the script say to each other.

import * as z from 'zod/mini';
import { readAddresses } from '../alerts/addresses';
import { lengthOf } from '../alerts/praise';
import { streakOf } from '../alerts/streak';
import { resetInForce, resetText } from '../alerts/target-resets';
import { certainDay } from '../cells/day-text';
import { quoted } from '../cells/described';
import { inBrief } from '../cells/shortened';
import { formatDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import { carriedFrom } from '../review/close-rows';
import { type Closing, closedOn, isReached, resultsOf, stepOf } from '../review/closing';
import { earlierEndings } from '../review/earlier-endings';
import { type ActionChoice, type OpenAction, openActions } from '../review/open-actions';
import { type MeanError, ownAccuracy } from '../review/own-accuracy';
import { resetsIn } from '../review/reset-target';
import { reachedOfText, resultText } from '../review/result-text';
import { targetFits } from '../review/target-fit';
import type { UnreadRow } from '../review/unread-rows';
import { figureText } from '../sheet/numbers/value-text';
import {
  CLOSE_PERIOD,
  CLOSE_REFUSALS,
  COUNTS,
  formatMessage,
  LIST_JOIN,
  percentText,
  STREAKS,
  shownDay,
} from '../words';

/** What a KPI came to. */
interface ResultView {
  readonly kpi: string;
  readonly status: Status;
  readonly isReached: boolean;
  readonly text: string;
  /** As a share of the target; null where there is none. */
  readonly gap: string | null;
  /** `Third month in a row`; null where it is no streak. */
  readonly streak: string | null;
  /** That its target was reset; null where the one that it ended with was not. */
  readonly reset: string | null;
}

/** An action that is open, or goes along. */
export interface ActionView {
  readonly kpi: string;
  readonly action: string;
  readonly by: string;
  /** `yyyy-mm-dd`, or blank: one that has passed is not proposed. */
  readonly due: string;
  /** The day that has passed, in words; null where none has. */
  readonly wasDue: string | null;
}

/** How far off our own forecasts were at a share of the period. */
interface AccuracyView {
  readonly share: string;
  readonly landing: string;
  readonly likely: string;
}

/** Whom the results are mailed to, and what of that is done. */
export interface ResultsMailView {
  readonly subject: string;
  readonly text: string;
  readonly sent: readonly string[];
  readonly left: readonly string[];
  /** Of whom nobody knows whether they have had it. */
  readonly unsure: readonly string[];
  /** Not mailed until someone confirms them. */
  readonly unconfirmed: readonly string[];
  /** Those that Google took no mail for just now. */
  readonly refusedTo: readonly string[];
}

/** What a period came to, and what is to be done at its end. */
export interface CloseView {
  readonly sheet: string;
  readonly reachedOf: string;
  readonly results: readonly ResultView[];
  /** The names of KPIs without a final figure, in one text; null where all have one. */
  readonly missing: string | null;
  /** The rows that no result comes of, each with why; none where all can be read. */
  readonly unread: readonly string[];
  readonly fits: readonly { readonly title: string; readonly endings: string }[];
  /** Whether anything is known of the periods before. */
  readonly hasEarlier: boolean;
  readonly accuracy: readonly AccuracyView[];
  /** What is open; once it is closed, what goes along. */
  readonly actions: readonly ActionView[];
  /** The day on which it was closed; null where it is not yet. */
  readonly closedOn: string | null;
  readonly mail: ResultsMailView;
  /** The sheet of the next period: how many actions are not there yet, and which can't go there. null: there is none. */
  readonly next: { readonly sheet: string; readonly count: number; readonly left: readonly string[] } | null;
}

/** An action as it was shown, and what was chosen for it. */
export interface ActionChosen {
  readonly kpi: string;
  readonly action: string;
  readonly by: string;
  readonly isCarried: boolean;
  /** A day as it was typed; blank: none. */
  readonly due: string;
}

export interface CloseRequest {
  readonly sheet: string;
  readonly actions: readonly ActionChosen[];
}

export interface MailResultsRequest {
  readonly sheet: string;
  /** The mail as it was shown. */
  readonly text: string;
  /** Addresses that are mailed though they may have had it. */
  readonly again: readonly string[];
}

const text = z.string().check(z.maxLength(60_000));
export const closeRequest = z.strictObject({
  sheet: text,
  actions: z
    .array(z.strictObject({ kpi: text, action: text, by: text, isCarried: z.boolean(), due: text }))
    .check(z.maxLength(10_000)),
});
export const mailResultsRequest = z.strictObject({
  sheet: text,
  text: z.string().check(z.maxLength(500_000)),
  again: z.array(text).check(z.maxLength(1000)),
});

/** What was chosen for the open actions; a text where it can't be used: why. */
export function readChoices(
  open: readonly OpenAction[],
  chosen: readonly ActionChosen[],
): ActionChoice[] | string {
  const choices: ActionChoice[] = [];
  for (const one of open) {
    const choice = chosen.find(
      ({ kpi, action, by }) => kpi === one.kpi && action === one.action && by === one.by,
    );
    if (choice === undefined) return CLOSE_REFUSALS.changed;
    const typed = choice.due.trim();
    const due = typed === '' ? null : certainDay(typed);
    if (typed !== '' && due === null) return formatMessage(CLOSE_REFUSALS.notADate, { got: quoted(typed) });
    choices.push({ ...one, due: choice.isCarried ? due : one.due, isCarried: choice.isCarried });
  }
  return chosen.length > open.length ? CLOSE_REFUSALS.changed : choices;
}

/** The page of a period. */
export function closeView(closing: Closing, { mail, next }: Pick<CloseView, 'mail' | 'next'>): CloseView {
  const { sheet, judged, reviews, today } = closing;
  const step = stepOf(closing);
  const day = closedOn(reviews, step);
  const results = resultsOf(judged);
  const missing = results.filter(({ result }) => result !== 'final').map(({ kpi }) => inBrief(kpi.name));
  const accuracy = ownAccuracy(closing);
  const endingOf = earlierEndings(closing);
  const resets = resetsIn(reviews);
  const lineage = { name: sheet, ancestors: closing.ancestors };
  const streakText = (one: Closing['judged'][number]): string | null => {
    if (!isReached(one)) return null;
    const streak = streakOf(one.kpi, lineage, endingOf, resets);
    return streak > 1 ? STREAKS[lengthOf(one.kpi)](streak) : null;
  };
  const resetOf = ({ kpi }: Closing['judged'][number]): string | null => {
    const reset = resetInForce(resets, sheet, kpi);
    return reset && resetText(reset, kpi);
  };
  return {
    sheet,
    reachedOf: reachedOfText(judged),
    results: results.map((one) => ({
      kpi: one.kpi.name,
      status: one.assessment.status,
      isReached: isReached(one),
      text: resultText(one),
      gap: one.assessment.paceGap === null ? null : figureText(one.assessment.paceGap, 'gap', one.kpi),
      streak: streakText(one),
      reset: resetOf(one),
    })),
    missing: missing.length === 0 ? null : missing.join(LIST_JOIN),
    unread: closing.unread.map(unreadText),
    fits: targetFits(closing).map(({ kpi, fit, endings }) => ({
      title: formatMessage<string>(CLOSE_PERIOD[fit], { kpi: inBrief(kpi) }),
      endings: endings
        .map(({ period, gap }) =>
          formatMessage(CLOSE_PERIOD.ending, { period: inBrief(period), gap: signed(gap) }),
        )
        .join(LIST_JOIN),
    })),
    hasEarlier: closing.ancestors.length > 0,
    accuracy: accuracy.every(({ landing, likely }) => landing === null && likely === null)
      ? []
      : accuracy.map(({ share, landing, likely }) => ({
          share: percentText(share, 0),
          landing: errorText(landing),
          likely: errorText(likely),
        })),
    actions: (day === null ? openActions(closing) : carriedFrom(reviews, step)).map((one) =>
      actionView(one, today),
    ),
    closedOn: day === null ? null : shownDay(day),
    mail,
    next,
  };
}

/** `Row 8, Calls: Target must be a number` */
const unreadText = ({ row, kpi, reason }: UnreadRow): string =>
  kpi === ''
    ? formatMessage(CLOSE_PERIOD.unreadNameless, { row, reason })
    : formatMessage(CLOSE_PERIOD.unreadRow, { row, kpi: inBrief(kpi), reason });

function actionView({ kpi, action, by, due }: OpenAction, today: Day): ActionView {
  const hasPassed = due !== null && due < today;
  return {
    kpi,
    action,
    by,
    due: due === null || hasPassed ? '' : formatDay(due),
    wasDue: hasPassed ? shownDay(due) : null,
  };
}

const signed = (gap: number): string => `${gap > 0 ? '+' : ''}${percentText(gap, 1)}`;

const errorText = (mean: MeanError | null): string =>
  mean === null
    ? CLOSE_PERIOD.noError
    : formatMessage(CLOSE_PERIOD.error, {
        error: `±${percentText(mean.error, 1)}`,
        kpis: COUNTS.kpis(mean.kpis),
      });

/** Everyone that results go to: the owners of a sheet's KPIs, and whoever gets the team summary; each once. */
export function everyone(owners: readonly string[], summaryTo: string): string[] {
  const addresses = [...owners, summaryTo].flatMap((cell) => readAddresses(cell).valid);
  return [...new Set(addresses)];
}
