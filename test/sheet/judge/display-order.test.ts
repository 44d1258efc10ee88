import fc from 'fast-check';
import type { Assessment } from '../../../src/kpi/assess';
import type { Status } from '../../../src/kpi/status';
import { isWin, worstFirst } from '../../../src/sheet/judge/display-order';
import type { JudgedKpi } from '../../../src/sheet/judge/judge';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { aKpi, TODAY } from '../a-sheet';

type Shown = { status: Status; gap?: number | null; isDue?: boolean } & Partial<SheetKpi>;

function judged({ status, gap = null, isDue = false, ...kpi }: Shown): JudgedKpi {
  const assessment = { status, paceGap: gap } as Assessment;
  return {
    kpi: aKpi(kpi),
    asOf: TODAY,
    assessment,
    reachedOn: null,
    overdue: isDue ? { dataThrough: null, message: '' } : null,
    result: null,
    forecast: null,
    plan: null,
  };
}
const namesOf = (kpis: readonly JudgedKpi[]) => worstFirst(kpis).map(({ kpi }) => kpi.name);

const IN_ORDER: readonly Shown[] = [
  { name: 'broken allowance of 0', status: 'missed' },
  { name: 'far behind', status: 'behind', gap: -0.4, indicator: 'lagging' },
  { name: 'leading', status: 'behind', gap: -0.2001 },
  { name: 'lagging', status: 'behind', gap: -0.2003, indicator: null },
  { name: 'missed by little', status: 'missed', gap: -0.01, isDue: true },
  { name: 'ahead, but due', status: 'ahead', gap: 0.2, isDue: true },
  { name: 'due', status: 'onTrack', gap: 0, isDue: true },
  { name: 'due, none yet', status: 'noData', isDue: true },
  { name: 'at more risk', status: 'atRisk', gap: -0.09, indicator: 'lagging' },
  { name: 'at risk', status: 'atRisk', gap: -0.05 },
  { name: 'no data', status: 'noData' },
  { name: 'on track', status: 'onTrack', gap: 0.01 },
  { name: 'ahead', status: 'ahead', gap: 0.1 },
  { name: 'won', status: 'achieved', gap: 0.5 },
  { name: 'achieved', status: 'achieved', gap: 0.9, indicator: 'lagging' },
  { name: 'not started', status: 'notStarted' },
  { name: 'no target', status: 'noTarget' },
];

test('W3: the worst first, whatever the order of the rows', () => {
  const kpis = IN_ORDER.map(judged);
  const expected = IN_ORDER.map(({ name }) => name);
  fc.assert(
    fc.property(fc.shuffledSubarray(kpis, { minLength: kpis.length }), (rows) => {
      expect(namesOf(rows)).toEqual(expected);
    }),
  );
});

test('a win is one whose figure is not due', () => {
  const wins = IN_ORDER.map(judged).filter(isWin);
  expect(wins.map(({ kpi }) => kpi.name)).toEqual(['ahead', 'won', 'achieved']);
});

test('equals go by name, however it is written', () => {
  const kpis = ['b', 'C', 'A'].map((name) => judged({ name, status: 'onTrack', gap: name.length }));
  expect(namesOf(kpis)).toEqual(['A', 'b', 'C']);
});

test('what it is given stays as it was', () => {
  const kpis = [judged({ name: 'b', status: 'onTrack' }), judged({ name: 'a', status: 'onTrack' })];
  worstFirst(kpis);
  expect(kpis.map(({ kpi }) => kpi.name)).toEqual(['b', 'a']);
});
