// KPIs as a review has them, and rows of the reviews.

import type { Assessment } from '../../src/kpi/assess';
import type { Status } from '../../src/kpi/status';
import type { Action, Draft, DraftKpi } from '../../src/review/draft';
import { keyOf } from '../../src/review/draft';
import { blankReviewRow, type ReviewRow } from '../../src/review/review-row';
import type { JudgedKpi } from '../../src/sheet/judge/judge';
import type { SheetKpi } from '../../src/sheet/read/content';
import { aKpi, day, TODAY } from '../sheet/a-sheet';

type Shown = { status?: Status; gap?: number | null; isDue?: boolean } & Partial<SheetKpi>;

export function judged({ status = 'behind', gap = -0.1, isDue = false, ...kpi }: Shown = {}): JudgedKpi {
  return {
    kpi: aKpi(kpi),
    asOf: TODAY,
    assessment: { status, paceGap: gap, landing: 80 } as Assessment,
    reachedOn: null,
    overdue: isDue ? { dataThrough: null, message: '' } : null,
    result: null,
    forecast: null,
    plan: null,
  };
}

export const row = (change: Partial<ReviewRow>): ReviewRow => ({
  ...blankReviewRow({
    day: day('2011-10-03'),
    sheet: 'October',
    kpi: 'Calls',
    what: 'decided',
    review: 'r1',
  }),
  ...change,
});

export const outcome = (change: Partial<ReviewRow>): ReviewRow =>
  row({ what: 'outcome', outcome: 'done', day: day('2011-10-10'), review: 'r2', ...change });

export const action = (change: Partial<Action> = {}): Action => ({
  cause: '',
  action: '',
  by: '',
  due: '',
  ...change,
});

export const draft = (kpis: readonly (Partial<DraftKpi> & { readonly name: string })[] = []): Draft => ({
  id: 'now',
  begunBy: 'ann@x.com',
  begunAt: '2011-10-17 09:02',
  kpis: Object.fromEntries(
    kpis.map((one) => [
      keyOf(one.name),
      { seenOn: null, saidOn: null, outcome: null, asOfOutcome: null, ownLanding: null, by: '', ...one },
    ]),
  ),
});
