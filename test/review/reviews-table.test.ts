import type { Cell } from '../../src/cells/cell';
import { blankReviewRow, type ReviewRow } from '../../src/review/review-row';
import { readReviewRow, reviewCells, reviewsTable } from '../../src/review/reviews-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { rowsOf } from '../../src/sheet/table/table-rows';
import { speak } from '../../src/words';
import { day, SHEET_DAYS } from '../sheet/a-sheet';

const ROW: ReviewRow = {
  day: day('2026-04-13'),
  sheet: 'April 2026',
  kpi: 'Calls',
  what: 'outcome',
  status: 'behind',
  gap: -0.12,
  landing: 88,
  ownLanding: 95,
  cause: '=Two people ill',
  action: 'Call 20 old leads',
  by: 'ben@x.com',
  due: day('2026-04-10'),
  outcome: 'done',
  gapThen: -0.2,
  gapNow: -0.12,
  targetBefore: 120,
  target: 100,
  review: '2026-04-13 09:00',
};

/** The row as the sheet has it: an apostrophe in front of a text is not part of what stands there. */
function onTheSheet(row: ReviewRow): Cell[][] {
  const { columns } = reviewsTable();
  const cells = reviewCells(row);
  const shown = (content: string | number) =>
    typeof content === 'string' ? content.replace(/^'/, '') : content;
  return [columns.map(({ header }) => header), columns.map(({ key }) => shown(cells[key]))];
}

const read = (cells: Cell[][]) => {
  const [row] = rowsOf(cells, plannedPlacement(reviewsTable()));
  return row === undefined ? null : readReviewRow(row, SHEET_DAYS);
};

afterEach(() => speak('en'));

test.each(['en', 'ja'] as const)('what is written in %s is what is read, in every language', (language) => {
  speak(language);
  const cells = onTheSheet(ROW);
  speak(language === 'en' ? 'ja' : 'en');
  expect(read(cells)).toEqual(ROW);
  const blank = blankReviewRow({ day: ROW.day, sheet: 'April 2026', kpi: '', what: 'closed', review: 'x' });
  expect(read(onTheSheet(blank))).toEqual(blank);
});

test('no text becomes a formula', () => {
  expect(reviewCells(ROW).cause).toBe("'=Two people ill");
});

test('a row that does not say when, or what, is none', () => {
  const [header = [], row = []] = onTheSheet(ROW);
  expect(read([header, ['soon', ...row.slice(1)]])).toBeNull();
  expect(read([header, row.map((cell) => (cell === 'Outcome' ? 'Whatever' : cell))])).toBeNull();
});
