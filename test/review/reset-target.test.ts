// What is kept of a target that is reset, and when it is told.

import { resetInForce, resetText, rowsOfKpi } from '../../src/alerts/target-resets';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { notedReset, resetRow, resetsIn } from '../../src/review/reset-target';
import { blankReviewRow, type ReviewRow } from '../../src/review/review-row';
import { frameOf, type JudgedKpi, judgeKpi } from '../../src/sheet/judge/judge';
import { speak } from '../../src/words';
import { aKpi, day, TODAY } from '../sheet/a-sheet';

const judged = (change: Parameters<typeof aKpi>[0] = {}) =>
  judgeKpi(aKpi({ target: 120, ...change }), frameOf(null, TODAY), EVERY_DAY, null) as JudgedKpi;
const ASKED = { day: day('2011-10-12'), before: 120, target: 95, reason: 'Two shops closed', formula: '' };
const rowFor = (change: Partial<typeof ASKED> = {}, rows: readonly ReviewRow[] = []) =>
  resetRow(judged(), 'October', { ...ASKED, ...change }, rows);

test('its row has the target of before and the one since, the reason, and how the KPI stood', () => {
  const row = rowFor();
  expect(row).toMatchObject({ what: 'reset', targetBefore: 120, target: 95, cause: 'Two shops closed' });
  expect(row).toMatchObject({ day: ASKED.day, sheet: 'October', kpi: 'Calls', action: '' });
  expect(row.status).toBe(judged().assessment.status);
  expect(rowFor({ formula: '=60*2' }).action).toBe('Until then a formula worked it out: =60*2');
});

test('the very same once more is the same row; another one is its own', () => {
  const first = rowFor();
  expect(rowFor({}, [first])).toBe(first);
  const other = rowFor({ before: 95, target: 80 }, [first]);
  expect(other.review).not.toBe(first.review);
  // There and back again, and there: each is a row.
  const back = rowFor({ before: 80, target: 120 }, [first, other]);
  expect(new Set([first, other, back].map(({ review }) => review)).size).toBe(3);
  expect(rowFor({}, [first, other, back]).review).not.toBe(first.review);
});

test('only what the target still is counts as reset: not what was noted down and not done, or typed over', () => {
  const resets = resetsIn([rowFor(), blankReviewRow({ ...rowFor(), what: 'told', review: 'told 1' })]);
  expect(resets).toHaveLength(1);
  const named = (target: number | null) => resetInForce(resets, 'October', { name: ' calls', target });
  expect(named(95)).toMatchObject({ before: 120, target: 95 });
  expect(named(120)).toBeNull();
  expect(named(null)).toBeNull();
  expect(resetInForce(resets, 'November', { name: 'Calls', target: 95 })).toBeNull();
  expect(rowsOfKpi(resets, 'October', 'Deals')).toEqual([]);
});

test('the note keeps what stands there, and says nothing twice', () => {
  const noted = notedReset('Agreed in May\n', judged(), { ...ASKED, formula: '=60*2' });
  expect(noted).toBe(
    'Agreed in May\nTarget reset from 120 to 95 on 12 Oct: Two shops closed\nUntil then a formula worked it out: =60*2',
  );
  expect(notedReset(noted, judged(), ASKED)).toBe(noted);
  expect(notedReset('', judged(), ASKED)).toBe('Target reset from 120 to 95 on 12 Oct: Two shops closed');
});

test('in both languages, in the unit of the KPI', () => {
  const kpi = aKpi({ unit: 'percent', kind: 'rate' });
  expect(resetText({ ...ASKED, before: 0.05, target: 0.045 }, kpi)).toBe(
    'Target reset from 5.0% to 4.5% on 12 Oct',
  );
  speak('ja');
  expect(resetText(ASKED, aKpi())).toBe('10月12日に目標を120から95へ変更');
  speak('en');
});
