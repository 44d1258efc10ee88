// The columns that a target needs which is reset with a line of its own: made once, gone on from wherever it was cut short, and
// nothing of somebody's own is written over.

import type { Cell } from '../../../src/cells/cell';
import { findBlocked, type LineColumns, lineColumns } from '../../../src/sheet/read/blocked';
import type { SheetCells } from '../../../src/sheet/read/content';
import { columnLetters } from '../../../src/sheet/table/a1';
import { COLUMN_WORDS } from '../../../src/words';
import { aSetup, cellsOf, SHEET_DAYS } from '../a-sheet';

const HEADERS_AT = 4;
const made = (typed: Readonly<Record<string, Cell>> = {}) => cellsOf(aSetup(), typed);
const asked = (cells: SheetCells) =>
  lineColumns(cells, SHEET_DAYS, true, cells.values[HEADERS_AT]?.length ?? 0);
const wanted = (cells: SheetCells): LineColumns => {
  const found = asked(cells);
  if ('own' in found) throw new Error(`${found.own} is somebody's own.`);
  return found;
};

/** The cells after so many of the writes, which come in the order in which they are listed. */
function after({ values, formulas }: SheetCells, { added, formulas: written }: LineColumns, count: number) {
  const [shown, typed] = [values, formulas].map((rows) => rows.map((row) => [...row])) as [
    Cell[][],
    string[][],
  ];
  const writes = [
    // All headers in one call.
    () => {
      for (const { key, column } of added)
        (shown[HEADERS_AT] as Cell[])[column - 1] = COLUMN_WORDS[key].header;
    },
    ...written.map(({ column, formula }) => () => {
      (typed[HEADERS_AT] as string[])[column - 1] = formula;
    }),
  ];
  for (const write of writes.slice(0, count)) write();
  return { values: shown, formulas: typed };
}

const formulasIn = ({ formulas }: SheetCells) => formulas[HEADERS_AT]?.filter((formula) => formula !== '');

test('three columns behind all others, and the formulas that go by them', () => {
  const cells = made();
  const { added, formulas, from, stood } = wanted(cells);
  const width = cells.values[HEADERS_AT]?.length ?? 0;
  expect(added).toEqual([
    { key: 'planned', column: width + 1 },
    { key: 'lineFrom', column: width + 2 },
    { key: 'lineAt', column: width + 3 },
  ]);
  expect([from, stood]).toEqual([width + 2, width + 3]);
  const planned = `${columnLetters(width + 1)}5:${columnLetters(width + 1)}`;
  const names = formulas.map(({ formula }) => /^=(\w+)/.exec(formula)?.[1]);
  expect(names).toEqual(['KPI_STATUS', 'PACE_GAP', 'LANDING', 'SHORTFALL', 'EXPECTED', 'PLAN_TO_DATE']);
  for (const { formula } of formulas.slice(0, -1)) expect(formula).toContain(planned);
  // The file has no plan: nothing stands in its place.
  expect(formulas[formulas.length - 1]?.formula).not.toContain('KPI_PLAN');
});

test('a formula that is lost later is written again as it was made', () => {
  const cells = made();
  const whole = wanted(cells);
  for (const { column, formula } of whole.formulas) {
    const done = after(cells, whole, 1 + whole.formulas.length);
    (done.formulas[HEADERS_AT] as string[])[column - 1] = formula.replace(/\(.*/, '(#REF!)');
    (done.values[HEADERS_AT] as Cell[])[column - 1] = '#REF!';
    // Of a plan whose cells are gone it is not known that there was none: that of the file is meant.
    const mended = formula.replace(/^(=PLAN_TO_DATE\(.*?); ;/, '$1; KPI_PLAN;');
    expect(findBlocked(done, SHEET_DAYS).broken).toMatchObject([{ formula: mended, cell: { column } }]);
  }
});

test('cut short after any write, the rest follows, and then nothing is left to do', () => {
  const cells = made();
  const whole = wanted(cells);
  const done = after(cells, whole, 1 + whole.formulas.length);
  for (let count = 0; count <= whole.formulas.length; count++) {
    const part = after(cells, whole, count);
    const rest = wanted(part);
    expect(formulasIn(after(part, rest, 1 + rest.formulas.length))).toEqual(formulasIn(done));
    expect([rest.from, rest.stood]).toEqual([whole.from, whole.stood]);
  }
  expect(wanted(done)).toMatchObject({ added: [], formulas: [] });
});

test('a formula of their own is not written over: it is said which', () => {
  const cells = made();
  const landing = cells.values[HEADERS_AT]?.indexOf('Landing') ?? -1;
  const own = made({ [`${columnLetters(landing + 1)}5`]: '=LANDING(E5:E; W5:W)' });
  expect(asked(own)).toEqual({ own: 'landing' });
  expect(asked(made({ [`${columnLetters(landing + 1)}5`]: 'Landing' }))).toEqual({ own: 'landing' });
});
