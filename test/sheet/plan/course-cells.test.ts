// The course of a KPI on its card, as formulas: what the log has of it, against its plan.

import { courseFormula, entryCountFormula } from '../../../src/sheet/plan/course-cells';
import type { ColumnKey } from '../../../src/words';

const LOG = { day: 'D', kpi: 'N', value: 'V' };
/** Each column's cell is called by its key. */
const at = (key: ColumnKey) => key;
const lacking = (missing: ColumnKey) => (key: ColumnKey) => (key === missing ? null : key);
const NEEDED = ['kpi', 'kind', 'actual', 'target', 'start', 'end', 'dataThrough', 'expected'] as const;

const TESTS = ['ISNUMBER(D)', 'ISNUMBER(V)', '(N=kpi)', '(D>=start)', '(D<dataThrough+1)'];
const FILTERED = TESTS.join('; ');
const ENTRIES = `SORT(IFERROR(FILTER(HSTACK(D; V); ${FILTERED}); HSTACK(0; 0)); 1; TRUE)`;

/** Rates and levels, by how their words begin in any language. */
const IS_MEASURED = `OR(${['rate', 'level', '率', '平均', '比率', '割合', '水準', '残高', 'レベル']
  .map((word) => `LEFT(kind; ${word.length})="${word}"`)
  .join('; ')})`;

test('entries are counted where they come to the actual, and can be plotted', () => {
  const count = `SUMPRODUCT(${TESTS.join('*')})`;
  const last = `IF(${IS_MEASURED}; INDEX(${ENTRIES}; ${count}; 2); SUM(FILTER(V; ${FILTERED})))`;
  expect(entryCountFormula(at, LOG, 'place')).toBe(
    `=IF(place=""; ""; IFERROR(IF(AND(ISNUMBER(actual); ${count}>1; ${count}<=400; ABS(${last}-actual)<=ABS(actual)/1000000); ${count}; ""); ""))`,
  );
});

const courseFrom = (begun: (from: string) => string) => {
  const number = 'SEQUENCE(count; count; 0)';
  const [row, place] = [`INT(${number}/count)`, `MOD(${number}; count)`];
  const counts = `IF(${row}=${place}; 1; IF(${IS_MEASURED}; 0; (${row}>${place})*1))`;
  const tick = 'MAX(ABS(target); ABS(actual))/12';
  const line = [
    'HSTACK(end; target)',
    'HSTACK(dataThrough; expected)',
    `HSTACK(start-1; ${begun(`IF(${IS_MEASURED}; target; 0)`)})`,
    `HSTACK(INDEX(${ENTRIES}; 0; 1); MMULT(${counts}; INDEX(${ENTRIES}; 0; 2)))`,
    'HSTACK(dataThrough; actual)',
    `HSTACK(dataThrough; actual+${tick})`,
    `HSTACK(dataThrough; actual-${tick})`,
  ].join('; ');
  const options = 'VSTACK(HSTACK("color"; "#202124"); HSTACK("linewidth"; 1))';
  return `=IF(count=""; ""; IFERROR(SPARKLINE(ARRAYFORMULA(VSTACK(${line})); ${options}); ""))`;
};

test('the line goes back along the plan, then along what came, and ends in a stroke', () => {
  expect(courseFormula(at, LOG, 'count')).toBe(
    courseFrom((from) => `IF(ISNUMBER(baseline); baseline; ${from})`),
  );
  expect(courseFormula(lacking('baseline'), LOG, 'count')).toBe(courseFrom((from) => from));
});

test.each(NEEDED)('without %s there is no course', (key) => {
  expect(entryCountFormula(lacking(key), LOG, 'place')).toBe('=""');
  expect(courseFormula(lacking(key), LOG, 'count')).toBe('=""');
});
