// Weekly reviews over an October, as the sidebar asks the built script for them.

import type { ReviewCardView, ReviewView, SaveReviewCard } from '../../src/protocol/review';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { NoteField } from '../../src/sheet/read/kpi-notes';
import type { Host, HostOptions } from '../../workbench/host/host';
import { ask, at, goTo, OCTOBER, october, openFile, request } from './a-file';

const CALLS: Partial<KpiForm> = { name: 'Calls', target: '310', indicator: 'leading', owner: 'ann@x.com' };
const DEALS: Partial<KpiForm> = { name: 'Deals', target: '310', indicator: 'lagging', owner: 'bob@x.com' };
const VISITS: Partial<KpiForm> = { name: 'Visits', target: '310', indicator: 'lagging', owner: 'cid@x.com' };

/** A file on a day of October, with actuals: 10 a day are on track. */
function made(day: string, actuals: readonly number[], options: Partial<HostOptions> = {}): Host {
  const host = openFile(day, options);
  request(host, 'createSheet', october(CALLS, DEALS, VISITS));
  enterActuals(host, actuals);
  return host;
}
const enterActuals = (host: Host, actuals: readonly number[]) =>
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    actuals.map((actual) => [actual]),
  );
const cell = (host: Host, key: NoteField, row: number) => host.spreadsheet.value(OCTOBER, at(key, row));

const view = (host: Host): ReviewView => request(host, 'loadReview');
const cardOf = (shown: ReviewView, name: string): ReviewCardView => {
  const card = shown.cards.find((one) => one.name === name);
  if (card === undefined) throw new Error(`${name} is not on the agenda.`);
  return card;
};
type Typed = Partial<Record<NoteField, string>>;
type Said = Partial<Pick<SaveReviewCard, 'outcome' | 'ownLanding' | 'isSeen'>>;

/** What the page sends for a card. */
function sentFor(shown: ReviewView, name: string, typed: Typed, said: Said = {}): SaveReviewCard {
  const { notes, typedName, row } = cardOf(shown, name);
  const changes = Object.fromEntries(
    Object.entries(typed).map(([field, to]) => [field, { from: notes[field as NoteField], to }]),
  );
  const review = shown.running?.id ?? null;
  return {
    sheet: OCTOBER,
    review,
    name,
    kpi: typedName,
    owner: notes.owner,
    row,
    changes,
    isSeen: true,
    ...said,
  };
}
const save = (host: Host, name: string, typed: Typed, said: Said = {}) =>
  request(host, 'saveReviewCard', sentFor(view(host), name, typed, said));
const press = (to: 'done' | 'notYet' | 'dropped'): Said => ({ outcome: { from: null, to } });
const end = (host: Host) =>
  request(host, 'endReview', { sheet: OCTOBER, review: view(host).running?.id ?? '' });
const rowsOf = (host: Host) =>
  host.spreadsheet.texts('Reviews', 'A1:R12').filter((row) => row.some((text) => text !== ''));

test('zz', () => {
  const host = made('2011-10-04', [20, 18, 30]);
  console.log(JSON.stringify(view(host), null, 1));
  console.log(
    JSON.stringify(
      save(
        host,
        'Calls',
        { cause: 'Two ill', action: 'Call 20 old leads', actionDue: '2011-10-10' },
        { ownLanding: { from: '', to: '300' } },
      ),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(
      save(host, 'Deals', { action: 'Offer a trial', actionBy: 'Ben', actionDue: '2011-10-20' }),
      null,
      1,
    ),
  );
  console.log(JSON.stringify(view(host).running));
  console.log(JSON.stringify(end(host), null, 1));
  console.log(
    rowsOf(host)
      .map((r) => r.join('|'))
      .join('\n'),
  );
  goTo(host, '2011-10-11');
  enterActuals(host, [95, 80, 100]);
  console.log(JSON.stringify(view(host), null, 1));
  save(host, 'Calls', {}, press('done'));
  const e = end(host);
  console.log(e.text);
  console.log(
    rowsOf(host)
      .map((r) => r.join('|'))
      .join('\n'),
  );
  console.log(
    JSON.stringify(
      request(host, 'mailReview', { sheet: OCTOBER, review: e.review, to: 'a@x.com', step: 'preview' }),
    ),
  );
  void ask;
  void cell;
});
