// A card of a dashboard, and what is praised beside the last one, as formulas.

import { bulletBar } from '../../../src/sheet/plan/bullet-bar';
import { courseFormula } from '../../../src/sheet/plan/course-cells';
import {
  cardContents,
  cardRows,
  placeFormula,
  praiseFormula,
  signedStatus,
} from '../../../src/sheet/plan/dashboard-card';
import { type DashboardSource, valuesAt } from '../../../src/sheet/plan/dashboard-source';
import { areStatus, isStatus } from '../../../src/sheet/plan/status-tests';
import { BARE, column, cut, FULL, valueAt, withColumns, without } from './a-dashboard-source';

const PLACE = '$I$8';
const ENTRIES = '$K$8';

const cardOf = (source: DashboardSource) => cardContents(source, PLACE, ENTRIES);
const cellOf = (key: Parameters<typeof valueAt>[0]) => valueAt(key, PLACE);
/** What a card says of its KPI, as long as there is one; a dash where it can't be told. */
const said = (formula: string) => ({ formula: `=IF(${PLACE}=""; ""; IFERROR(${formula}; "–"))` });

/** A figure with no more than one decimal from ten on, where its row has no unit yet. */
const shown = (key: Parameters<typeof valueAt>[0]) => {
  const value = cellOf(key);
  const isLong = `AND(${cellOf('unit')}=""; ISNUMBER(${value}); ABS(N(${value}))>=10)`;
  return `IF(${isLong}; TO_TEXT(ROUND(${value}; 1)); TO_TEXT(${value}))`;
};
const orDash = (text: string) => `IF(${text}=""; "–"; ${text})`;
/** A bar of what is reached and expected, on the way from somewhere to the target. */
const barFrom = (from: string) => {
  const [actual, expected, target] = [cellOf('actual'), cellOf('expected'), cellOf('target')];
  const share = (value: string) => `(${value}-${from})/(${target}-${from})`;
  const areNumbers = `AND(ISNUMBER(${actual}); ISNUMBER(${expected}); ISNUMBER(${target}))`;
  return said(`IF(${areNumbers}; ${bulletBar(share(actual), share(expected), 22)}; "")`);
};
const firstName = `PROPER(LEFT(${cellOf('owner')}; MIN(${['@', '.', ',', ' ']
  .map((end) => `FIND("${end}"; ${cellOf('owner')}&"${end}")`)
  .join('; ')})-1))`;
const reached = orDash(shown('actual'));
const lands = `IF(N(${cellOf('shortfall')})>0; ${shown('landing')}&" ("&${shown('shortfall')}&" off)"; ${shown('landing')})`;

test('a card says how its KPI stands, who sees to it, and how it came there', () => {
  expect(cardOf(FULL)).toEqual([
    [said(cut(`TO_TEXT(${cellOf('kpi')})`, 24)), null],
    [said(signedStatus(cellOf('status'))), barFrom(`N(${cellOf('baseline')})`)],
    [said('"Actual"'), said(`IF(${shown('target')}=""; ${reached}; ${reached}&" of "&${shown('target')})`)],
    [said('"Landing"'), said(`IF(${shown('landing')}=""; "–"; ${lands})`)],
    [said('"Needed a day"'), said(orDash(shown('requiredPace')))],
    [said('"Owner"'), said(`IF(${cellOf('owner')}=""; "–"; ${firstName})`)],
    [said('"Action"'), said(orDash(cut(`TO_TEXT(${cellOf('action')})`, 64)))],
    [
      { formula: `=IF(${ENTRIES}=""; ""; "Course")` },
      {
        formula: courseFormula(
          valuesAt(FULL, PLACE),
          { day: 'Log!A:A', kpi: 'Log!B:B', value: 'Log!C:C' },
          ENTRIES,
        ),
      },
    ],
  ]);
  expect([cardRows(FULL), cardRows(BARE)]).toEqual([8, 7]);
});

test('a card says nothing of what its sheet has no column for, not even a label', () => {
  const nothing = [null, null];
  expect(cardOf(BARE)).toEqual([
    [said(cut(`TO_TEXT(${cellOf('kpi')})`, 24)), null],
    [said(signedStatus(cellOf('status'))), null],
    nothing,
    nothing,
    nothing,
    nothing,
    nothing,
  ]);
  expect(cardOf({ ...BARE, headers: withColumns('owner') }).slice(0, 2)).toEqual([nothing, nothing]);
  for (const key of ['actual', 'expected', 'target'] as const) {
    expect([key, cardOf(without(key))[1]?.[1]]).toEqual([key, null]);
  }
  expect(cardOf(without('baseline'))[1]?.[1]).toEqual(barFrom('0'));
  expect(cardOf(without('target'))[2]).toEqual([said('"Actual"'), said(shown('actual'))]);
  expect(cardOf(without('actual'))[2]).toEqual(nothing);
  expect(cardOf(without('shortfall'))[3]?.[1]).toEqual(
    said(`IF(${shown('landing')}=""; "–"; ${shown('landing')})`),
  );
});

test('without a column of units figures are as their rows show them', () => {
  const plain = (key: Parameters<typeof valueAt>[0]) => `TO_TEXT(${cellOf(key)})`;
  expect(cardOf(without('unit'))[4]?.[1]).toEqual(said(orDash(plain('requiredPace'))));
});

test('a status has the sign of its tone in front of it', () => {
  const good = isStatus('A1', ['achieved', 'ahead', 'onTrack']);
  const careful = isStatus('A1', ['atRisk']);
  const bad = isStatus('A1', ['behind', 'missed']);
  expect(signedStatus('A1')).toBe(`IF(${good}; "✓"; IF(${careful}; "!"; IF(${bad}; "✗"; "·")))&" "&A1`);
});

test('the n-th card is that of the n-th name, whatever stands between', () => {
  const names = column('kpi');
  expect(placeFormula(FULL, 3)).toBe(
    `=IFERROR(INDEX(FILTER(SEQUENCE(ROWS(${names})); ${names}<>""); 3); "")`,
  );
});

describe('praise', () => {
  const name = `TO_TEXT(${cellOf('kpi')})`;
  const isAchieved = isStatus(cellOf('status'), ['achieved']);
  const praise = (formula: string) => `=IF(${PLACE}=""; ""; IFERROR(${formula}; ""))`;
  const ofAchieved = praise(`IF(${isAchieved}; ${name}&": achieved"; "")`);

  test('is of what is achieved since a week, and of what is back on course within it', () => {
    const [days, kpis, statuses] = ['A', 'B', 'C'].map((letter) => `History!$${letter}$2:$${letter}`);
    const own = `SUMPRODUCT((${kpis}=${cellOf('kpi')})`;
    const before = `${own}*(${days}>=October!$A$3)*(${days}<=October!$C$3-7)*${areStatus(String(statuses), ['achieved'])})=0`;
    const behind = `${own}*(${days}>=MAX(October!$A$3; October!$C$3-7))*${areStatus(String(statuses), ['behind'])})>0`;
    const isBack = `AND(${isStatus(cellOf('status'), ['ahead', 'onTrack'])}; ${behind})`;
    expect(praiseFormula(FULL, PLACE)).toBe(
      praise(
        `IF(AND(${isAchieved}; ${before}); ${name}&": achieved"; IF(${isBack}; ${name}&": back on course"; ""))`,
      ),
    );
  });

  test('is of whatever is achieved where nobody knows what was before', () => {
    const { head, history } = FULL;
    const lacking = (key: 'day' | 'kpi' | 'status') => {
      const { [key]: _, ...columns } = history?.headers.columns ?? {};
      return { ...FULL, history: { name: 'History', headers: { headerRow: 1, columns } } };
    };
    const sources: DashboardSource[] = [
      { ...FULL, history: null },
      { ...FULL, head: { ...head, start: null } },
      { ...FULL, head: { ...head, asOf: null } },
      lacking('day'),
      lacking('kpi'),
      lacking('status'),
    ];
    expect(sources.map((source) => praiseFormula(source, PLACE))).toEqual(sources.map(() => ofAchieved));
  });

  test('is of nobody without names or statuses', () => {
    expect(praiseFormula(without('kpi'), PLACE)).toBe('=""');
    expect(praiseFormula(without('status'), PLACE)).toBe('=""');
  });
});
