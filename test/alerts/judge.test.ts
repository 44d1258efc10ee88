// How the KPIs of the watched sheets stand, as a check sees them.

import { byGap, compareTexts, gapOf, type Judged, judgeAll } from '../../src/alerts/judge';
import type { SheetKpi } from '../../src/sheet/read/content';
import { goalSheet, SIXTEENTH } from './a-goal';
import { april, check, kpi, sheet } from './scene';

/** How one stands on the 16th, with half of April over. */
function judgedOn16(changes: Partial<SheetKpi>, tolerance = 0.3): Judged {
  const [one] = judgeAll(
    check({ today: SIXTEENTH, sheets: [sheet([kpi(changes)], { asOf: april(15), tolerance })] }),
  ).judged;
  if (one === undefined) throw new Error('not judged');
  return one;
}

describe('a KPI has recovered', () => {
  const of = (changes: Partial<SheetKpi>) => {
    const { hasRecovered, assessment } = judgedOn16(changes);
    return [assessment.status, hasRecovered];
  };
  const big = { target: 10_000 };

  test('where it is two hundredths above the line between behind and at risk', () => {
    // With a tolerance of 30% the line is at 3,500 of the 5,000 that should be there.
    expect(of({ ...big, actual: 3499 })).toEqual(['behind', false]);
    expect(of({ ...big, actual: 3500 })).toEqual(['atRisk', false]);
    expect(of({ ...big, actual: 3599 })).toEqual(['atRisk', false]);
    expect(of({ ...big, actual: 3600 })).toEqual(['atRisk', true]);
    expect(of({ ...big, actual: 5000 })).toEqual(['onTrack', true]);
    expect(of({ ...big, actual: 6000 })).toEqual(['ahead', true]);
  });

  test('by the noise of its figure, where that is more than is tolerated', () => {
    // Of a small count chance is more than a half.
    expect(judgedOn16({ target: 4, actual: 1 }, 0.1)).toMatchObject({ hasRecovered: true });
    expect(judgedOn16({ target: 4, actual: 0.5 }, 0.1)).toMatchObject({ hasRecovered: false });
  });

  test('not where its period is over, or has not begun, or nothing is known', () => {
    expect(of({ ...big, actual: 10_000 })).toEqual(['achieved', false]);
    expect(of({ ...big, actual: null })).toEqual(['noData', false]);
    expect(of({ ...big, target: null })).toEqual(['noTarget', false]);
    expect(of({ ...big, start: april(20), end: april(30) })).toEqual(['notStarted', false]);
  });

  test('where there is no pace to compare with, and it is not behind', () => {
    expect(of({ target: 0, actual: 5, kind: 'rate' })).toEqual(['onTrack', true]);
    expect(of({ target: 0, actual: -500.5, kind: 'rate' })).toEqual(['atRisk', true]);
    expect(of({ target: 0, actual: 5, kind: 'rate', lowerIsBetter: true })).toEqual(['behind', false]);
  });
});

test('of a KPI with its figure the day is known, and who is mailed; without one it has no day', () => {
  expect(judgedOn16({ owner: 'ann@x.com, nobody, bob@x.com' })).toMatchObject({
    owners: ['ann@x.com', 'bob@x.com'],
    figureDay: april(15),
  });
  expect(judgedOn16({ actual: null, owner: '' })).toMatchObject({ owners: [], figureDay: null });
});

test('of a goal its tree says where it should be and where it lands; its own figure is never due', () => {
  const { judged } = judgeAll(check({ today: SIXTEENTH, sheets: [goalSheet()] }));
  expect(judged).toHaveLength(1);
  expect(judged[0]).toMatchObject({ overdue: null, assessment: { expected: 10_000, landing: 16_800 } });
  expect(judged[0]?.assessment.shortfall).toBeCloseTo(3200, 9);
});

test('by a calendar that can not be read nothing is judged', () => {
  const { judged, issues } = judgeAll(check({ calendarProblem: 'Calendar!A2: ...' }));
  expect([judged, issues.size]).toEqual([[], 0]);
  expect(judgeAll(check()).issues.size).toBe(1);
});

describe('the order of KPIs', () => {
  test('is by sheet, then by name, whatever that of the rows', () => {
    const sheets = [
      sheet([kpi({ name: 'B' }), kpi({ name: 'A', row: 7 })], { id: '2' }),
      sheet([kpi({ name: 'C' })], { id: '1' }),
    ];
    expect(judgeAll(check({ sheets })).judged.map((one) => one.kpi.name)).toEqual(['C', 'A', 'B']);
  });

  test('is by the gap, where what may only be 0 and is not has missed all of it', () => {
    const withGap = (name: string, paceGap: number | null, status = 'behind') =>
      ({ sheet: { id: '1' }, kpi: { name }, assessment: { paceGap, status } }) as unknown as Judged;
    const all = [
      withGap('none', null, 'noData'),
      withGap('half', -0.5),
      withGap('all', null),
      withGap('ahead', 0.1, 'ahead'),
      withGap('also half', -0.5),
      withGap('missed', null, 'missed'),
    ];
    expect(all.sort(byGap).map((one) => one.kpi.name)).toEqual([
      'all',
      'missed',
      'also half',
      'half',
      'none',
      'ahead',
    ]);
    expect(gapOf(withGap('even', 0))).toBe(0);
  });

  test('of texts is the same everywhere', () => {
    expect(['b', 'a', 'ä', 'B'].sort(compareTexts)).toEqual(['B', 'a', 'b', 'ä']);
    expect([compareTexts('a', 'a'), compareTexts('a', 'b'), compareTexts('b', 'a')]).toEqual([0, -1, 1]);
  });
});
