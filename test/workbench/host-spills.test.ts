// Where all is calculated anew, formulas that spill are calculated before what reads where they spilled last: each formula
// once, and every cell as it would be in a file that has just been opened, of which nothing is known.
import fc from 'fast-check';
import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';
import { aHost } from './a-host';

const NOW = '2026-04-15T03:00:00Z';
const open = (cells: Record<string, Entry>) => aHost('', { now: NOW, cells });
const reopened = (host: Host) => aHost('', { now: NOW, workbook: host.save() });

/** What all cells show. */
const shown = ({ spreadsheet }: Host) => spreadsheet.texts('Data', 'A1:J30');

interface Evaluator {
  computeFormulaCell(...given: readonly unknown[]): unknown;
}

/** How many formulas are calculated while this works. */
function calculations({ engine: { model } }: Host, work: () => void): number {
  const { handlers } = model as unknown as {
    readonly handlers: readonly { readonly evaluator?: Evaluator }[];
  };
  const evaluator = handlers.find((handler) => handler.evaluator)?.evaluator;
  if (!evaluator) throw new Error('Nothing calculates.');
  const compute = evaluator.computeFormulaCell;
  let count = 0;
  evaluator.computeFormulaCell = (...given) => {
    count += 1;
    return compute(...given);
  };
  work();
  evaluator.computeFormulaCell = compute;
  return count;
}

/** A change after which all is calculated, with what was known before it. */
const changeAll = ({ engine }: Host, change: () => void) =>
  engine.calculatingLater(() => {
    change();
    engine.recalculate();
  });

/** As a script does: nothing is read. */
const write = ({ spreadsheet }: Host, a1: string, entry: Entry) =>
  spreadsheet.fill({ name: 'Data', cells: { [a1]: entry } });

/** Each column reads where the next one spills; F5 says how far the last one goes, A1 reads below it, and H1 what A1 does. */
const CHAIN = {
  A1: '=SUM(D6:D9)',
  A2: '=SUM(B2:B20)',
  A3: '=H2*10',
  B1: '=ARRAYFORMULA(C1:C9+1)',
  C1: '=ARRAYFORMULA(D1:D9*2)',
  D1: '=SEQUENCE(F5,1,E1,1)',
  E1: 3,
  F5: 4,
  H1: '=SEQUENCE(2,1,A1,1)',
};

describe('what reads where another formula spills', () => {
  test('is calculated once', () => {
    const host = open(CHAIN);
    expect(calculations(host, () => host.engine.recalculate())).toBe(7);
    changeAll(host, () => write(host, 'E1', 5));
    expect(host.spreadsheet.text('Data', 'A2')).toBe(`${(6 + 7 + 8) * 2 + 8}`);
  });

  test.each<[string, string, Entry]>([
    ['goes further', 'F5', 6],
    ['ends sooner', 'F5', 2],
    ['is one cell', 'F5', 1],
    ['is an error', 'F5', 'text'],
    ['is gone', 'D1', ''],
    ['is a number', 'D1', 7],
    ['is in the way', 'D3', 'text'],
    ['is read where it begins', 'A2', '=D1'],
    ['is read by itself', 'D1', '=IF(SUM(D2:D4)>0,SEQUENCE(2),SEQUENCE(3))'],
    ['reads what reads it', 'E1', '=SUM(D2:D3)'],
    ['reads what reads where it was', 'B1', '=A2+1'],
  ])('is right where it %s', (_, a1, entry) => {
    const host = open(CHAIN);
    changeAll(host, () => write(host, a1, entry));
    expect(shown(host)).toEqual(shown(reopened(host)));
    host.spreadsheet.enter('Data', 'E1', 9);
    host.engine.recalculate();
    expect(shown(host)).toEqual(shown(reopened(host)));
  });

  test.each<[string, (host: Host) => void]>([
    ['rows come above it', ({ spreadsheet }) => spreadsheet.insertRows('Data', 1, 2)],
    ['rows of it go', ({ spreadsheet }) => spreadsheet.deleteRows('Data', 2, 1)],
    ['it is sorted', ({ spreadsheet }) => spreadsheet.sortRows('Data', 'A1:F1', 'A')],
  ])('is right where %s', (_, change) => {
    const host = open(CHAIN);
    changeAll(host, () => change(host));
    expect(shown(host)).toEqual(shown(reopened(host)));
  });

  test('is right where two come into each other’s way', () => {
    const host = open({ A1: '=SUM(B2:B3)', A3: '=SEQUENCE(1,3)', B1: '=SEQUENCE(F1)', F1: 2 });
    changeAll(host, () => write(host, 'F1', 3));
    expect(shown(host)).toEqual(shown(reopened(host)));
  });

  test('is right whatever is typed, and in whatever order', () => {
    // Each column reads those that come later in an order, so that nothing goes round in a circle.
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const step = fc.record({
      of: fc.nat({ max: 4 }),
      on: fc.integer({ min: 1, max: 2 }),
      row: fc.integer({ min: 1, max: 6 }),
      at: fc.constantFrom(1, 1, 1, 2, 4),
      kind: fc.constantFrom('sum', 'count', 'number', 'sequence', 'copy', 'filter'),
      number: fc.integer({ min: -3, max: 5 }),
    });
    const order = fc.shuffledSubarray(columns, { minLength: columns.length });
    fc.assert(
      fc.property(order, fc.array(step, { minLength: 3, maxLength: 15 }), (inOrder, steps) => {
        const host = open({});
        for (const { of, on, row, at, kind, number } of steps) {
          const [column = '', read = ''] = [inOrder[of], inOrder[of + on]];
          const area = `${read}${row}:${read}${row + 4}`;
          const entry = {
            sum: `=SUM(${area})`,
            count: `=COUNTA(${area})`,
            number,
            sequence: `=SEQUENCE(MAX(1,MIN(9,N(${read}${row}))))`,
            copy: `=ARRAYFORMULA(${area}+1)`,
            filter: `=IFERROR(FILTER(${area},${area}>1),0)`,
          }[kind];
          const type = () => write(host, `${column}${at}`, entry);
          if (number % 2 === 0) changeAll(host, type);
          else type();
        }
        host.engine.recalculate();
        expect(shown(host)).toEqual(shown(reopened(host)));
      }),
      { numRuns: 150 },
    );
  });
});
