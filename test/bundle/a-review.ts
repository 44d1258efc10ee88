// A file whose KPIs are reviewed, as the page asks the built script for it.

import type { ReviewCardView, ReviewView, SaveReviewCard } from '../../src/protocol/review';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { NoteField } from '../../src/sheet/read/kpi-notes';
import type { Host, HostOptions } from '../../workbench/host/host';
import { at, LAST_COLUMN_TYPED, OCTOBER, october, openMade, request } from './a-file';

const CALLS: Partial<KpiForm> = { name: 'Calls', target: '310', indicator: 'leading', owner: 'ann@x.com' };
const DEALS: Partial<KpiForm> = { name: 'Deals', target: '310', indicator: 'lagging', owner: 'bob@x.com' };
const VISITS: Partial<KpiForm> = { name: 'Visits', target: '310', indicator: 'lagging', owner: 'cid@x.com' };

/** Calls, Deals and Visits on a day of October: 10 a day are on track. */
export function reviewed(day: string, actuals: readonly number[], options: Partial<HostOptions> = {}): Host {
  const host = openMade(october(CALLS, DEALS, VISITS), day, options);
  enterActuals(host, actuals);
  return host;
}

export function enterActuals(host: Host, actuals: readonly number[]): void {
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    actuals.map((actual) => [actual]),
  );
}

/** The row of each KPI. */
export const ROW = { Calls: 6, Deals: 7, Visits: 8 } as const;

/** The cell of a note: the last column of a sheet without a daily log says who does it. */
export const noteCell = (field: NoteField, row: number): string =>
  field === 'actionBy' ? `${LAST_COLUMN_TYPED}${row}` : at(field, row);

/** What a note's cell shows. */
export const shownAt = (host: Host, field: NoteField, kpi: keyof typeof ROW): string =>
  host.spreadsheet.text(OCTOBER, noteCell(field, ROW[kpi]));

export const review = (host: Host): ReviewView => request(host, 'loadReview');

export function cardOf(view: ReviewView, name: string): ReviewCardView {
  const card = view.cards.find((one) => one.name === name);
  if (card === undefined) throw new Error(`${name} is not on the agenda.`);
  return card;
}

export type Typed = Partial<Record<NoteField, string>>;
export type Said = Partial<Pick<SaveReviewCard, 'outcome' | 'ownLanding' | 'isSeen' | 'review'>>;

/** What the page sends for a card of a view. */
export function sentOf(view: ReviewView, name: string, typed: Typed, said: Said = {}): SaveReviewCard {
  const { notes, typedName, row } = cardOf(view, name);
  return {
    sheet: OCTOBER,
    review: view.running?.id ?? null,
    name,
    kpi: typedName,
    owner: notes.owner,
    row,
    changes: Object.fromEntries(
      Object.entries(typed).map(([field, to]) => [field, { from: notes[field as NoteField], to }]),
    ),
    isSeen: true,
    ...said,
  };
}

/** Saves a card of the review as it stands now. */
export const save = (host: Host, name: string, typed: Typed, said: Said = {}) =>
  request(host, 'saveReviewCard', sentOf(review(host), name, typed, said));

export const press = (to: NonNullable<ReviewCardView['outcome']>): Said => ({ outcome: { from: null, to } });

export const end = (host: Host) =>
  request(host, 'endReview', { sheet: OCTOBER, review: review(host).running?.id ?? '' });

/** What stands on the sheet of the reviews, without its headers: date, KPI, what, gap, action, by whom, outcome, gaps. */
export function keptRows(host: Host): string[] {
  if (!host.engine.sheetNames().includes('Reviews')) return [];
  return host.spreadsheet
    .texts('Reviews', 'A2:R40')
    .filter((row) => row.some((text) => text !== ''))
    .map(([day, , kpi, what, , gap, , own, , action, by, due, outcome, then, now]) =>
      [day, kpi, what, gap, own, action, by, due, outcome, then, now].join('|'),
    );
}
