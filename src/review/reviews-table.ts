// The table of reviews, and its rows as cells and back.

import { checkTable } from '../alerts/check-table';
import { nameInHistory } from '../alerts/history-row';
import type { Cell } from '../cells/cell';
import { choiceNamed } from '../cells/choice';
import { dayIn, type SheetDays } from '../cells/date';
import { textOf } from '../cells/text';
import { typedText } from '../sheet/plan/typed-text';
import type { TableRow } from '../sheet/table/table-rows';
import type { NamedTable } from '../sheet/table/table-spec';
import {
  inCellsOfAny,
  inSheetsOfAny,
  OUTCOME_WORDS,
  REVIEW_EVENT_WORDS,
  REVIEW_HEADERS,
  REVIEW_NOTE,
  STATUS_WORDS,
} from '../words';
import type { ReviewRow } from './review-row';

/** A column of the reviews. */
export type ReviewKey = keyof typeof REVIEW_HEADERS;

/** What was decided, by date. */
export function reviewsTable(): NamedTable<ReviewKey> {
  const headers = inSheetsOfAny((words) => words.REVIEW_HEADERS);
  const [figure, gap] = [{ width: 100, shows: 'value' } as const, { width: 100, shows: 'gap' } as const];
  const [day, short] = [{ width: 90, shows: 'date' } as const, { width: 100, shows: 'text' } as const];
  const text = { width: 200, shows: 'text' } as const;
  return checkTable('reviews', REVIEW_HEADERS, headers, REVIEW_NOTE, {
    day,
    sheet: { width: 140, shows: 'text' },
    kpi: { width: 170, shows: 'text' },
    what: short,
    status: short,
    gap,
    landing: figure,
    ownLanding: figure,
    cause: text,
    action: text,
    by: { width: 160, shows: 'text' },
    due: day,
    outcome: short,
    gapThen: gap,
    gapNow: gap,
    targetBefore: figure,
    target: figure,
    review: { width: 140, shows: 'text' },
  });
}

/** A row as it is written: choices by their words, days as serial numbers, texts so that they stay texts. */
export function reviewCells(row: ReviewRow): Record<ReviewKey, string | number> {
  const typed = (text: string) => (text === '' ? '' : typedText(text));
  return {
    day: row.day,
    sheet: typed(row.sheet),
    kpi: typed(nameInHistory(row.kpi)),
    what: REVIEW_EVENT_WORDS[row.what],
    status: row.status === null ? '' : STATUS_WORDS[row.status],
    gap: row.gap ?? '',
    landing: row.landing ?? '',
    ownLanding: row.ownLanding ?? '',
    cause: typed(row.cause),
    action: typed(row.action),
    by: typed(row.by),
    due: row.due ?? '',
    outcome: row.outcome === null ? '' : OUTCOME_WORDS[row.outcome],
    gapThen: row.gapThen ?? '',
    gapNow: row.gapNow ?? '',
    targetBefore: row.targetBefore ?? '',
    target: row.target ?? '',
    review: typed(row.review),
  };
}

/**
 * What a row of the sheet says; null where it was edited so that nothing is known of when, of what, or what for. Of a
 * column that someone has removed nothing is known.
 */
export function readReviewRow({ cell }: TableRow<ReviewKey>, sheetDays: SheetDays): ReviewRow | null {
  const day = dayIn(cell('day'), sheetDays);
  const kpi = textOf(cell('kpi'));
  const what = choiceNamed(
    inSheetsOfAny((words) => words.REVIEW_EVENT_WORDS),
    textOf(cell('what')),
  );
  if (day === null || what === null) return null;
  return {
    day,
    sheet: textOf(cell('sheet')),
    kpi,
    what,
    status: choiceNamed(
      inCellsOfAny((words) => words.STATUS_WORDS),
      textOf(cell('status')),
    ),
    gap: numberIn(cell('gap')),
    landing: numberIn(cell('landing')),
    ownLanding: numberIn(cell('ownLanding')),
    cause: textOf(cell('cause')),
    action: textOf(cell('action')),
    by: textOf(cell('by')),
    due: dayIn(cell('due'), sheetDays),
    outcome: choiceNamed(
      inSheetsOfAny((words) => words.OUTCOME_WORDS),
      textOf(cell('outcome')),
    ),
    gapThen: numberIn(cell('gapThen')),
    gapNow: numberIn(cell('gapNow')),
    targetBefore: numberIn(cell('targetBefore')),
    target: numberIn(cell('target')),
    review: textOf(cell('review')),
  };
}

const numberIn = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
