import { watched } from '../../src/alerts/watched-sheet';
import type { Day } from '../../src/kpi/day';
import { readHead, type SheetHead } from '../../src/sheet/read/head-reader';
import { aSetup, cellsOf, day, SHEET_DAYS, TODAY } from '../sheet/a-sheet';

const PLACE = { id: '7', name: 'October', url: 'https://x', ancestors: ['September'] };
const CONTENT = { headerRow: 5, columns: { kpi: 1 }, kpis: [], issues: [] };
const HEAD = readHead(cellsOf(aSetup()), SHEET_DAYS) as SheetHead;
const framed = (head: SheetHead | null) => {
  const { frame, frozenOn } = watched(PLACE, CONTENT, head, TODAY);
  return [frame.headDay, frame.lastComplete, frame.isFrozen, frozenOn];
};
const yesterday = (TODAY - 1) as Day;

test('a check judges by yesterday, also where figures are complete through today, or there is no head', () => {
  expect(framed(HEAD)).toEqual([yesterday, yesterday, false, null]);
  expect(framed({ ...HEAD, completeThrough: 'today' })).toEqual([yesterday, yesterday, false, null]);
  expect(framed(null)).toEqual([yesterday, yesterday, false, null]);
});

test('it passes over a day that is typed, and says which it is; a formula of their own it follows', () => {
  const held = { ...HEAD, typedAsOf: day('2011-10-10') };
  expect(framed(held)).toEqual([yesterday, yesterday, false, held.typedAsOf]);
  expect(framed({ ...held, hasOwnFormula: true })).toEqual([held.typedAsOf, yesterday, false, null]);
});

test('the sheet keeps its place and what it says', () => {
  expect(watched(PLACE, CONTENT, HEAD, TODAY)).toMatchObject({ ...PLACE, ...CONTENT });
});
