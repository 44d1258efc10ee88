// A row of a column has the answer that it would have alone, whatever stands above it.

import fc from 'fast-check';
import { call } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/functions';
import type { Day } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';

const sheetDays = { today: () => 46132 as Day, dayOf: (date: Date) => date.getTime() as Day };
const answer = (name: FunctionName, given: readonly unknown[]) => call(name, given, () => sheetDays);

/** Few of each, so that a cell is often like the one above it, or the one before that. */
const CELLS: Readonly<Record<string, readonly unknown[]>> = {
  actual: [5, 7, '', '1,5', 'soon', '#REF!'],
  target: [5, 9, '', 0, '12'],
  baseline: [2, 5, '', 'low'],
  start: [46113, new Date(46120), '2026-04-01', '', 'soon'],
  end: [46142, new Date(46142), 46110, ''],
  as_of: [46132, new Date(46113), '', true],
  kind: ['total', 'rate', 'level', 'level, lower', '', 'often'],
  tolerance: [0.1, 0.5, '', 2],
  planned: [3, 6, '', 0, '2,5', 'soon'],
};

/** Those whose rows have nothing to do with one another, and that ask no table by the name of the KPI. */
const NAMES = (Object.keys(FUNCTIONS) as FunctionName[]).filter((name) => {
  const { args }: { readonly args: readonly string[] } = FUNCTIONS[name];
  return (
    !('answerAll' in FUNCTIONS[name]) && !['log', 'plan', 'sources'].some((table) => args.includes(table))
  );
});

test.each(NAMES)('%s', (name) => {
  const args = FUNCTIONS[name].args.filter((argument) => argument in CELLS);
  const wanted = FUNCTIONS[name].args.map((argument) => args.indexOf(argument));
  const aRow = fc.tuple(...args.map((argument) => fc.constantFrom(...(CELLS[argument] ?? []))));
  fc.assert(
    fc.property(fc.array(aRow, { minLength: 2, maxLength: 8 }), (rows) => {
      // A first row of texts would be a header.
      const all = [
        args.map((argument) => (argument === 'kind' ? 'total' : (CELLS[argument] ?? [])[0])),
        ...rows,
      ];
      const columns = wanted.map((place) => (place < 0 ? '' : all.map((row) => [row[place]])));
      const alone = all.map((row) => {
        if (row.every((cell) => cell === '')) return [''];
        try {
          return [
            answer(
              name,
              wanted.map((place) => (place < 0 ? '' : row[place])),
            ),
          ];
        } catch (error) {
          const { message, isPassedOn } = error as Error & { isPassedOn: boolean };
          return [isPassedOn ? '' : `⚠ ${message}`];
        }
      });
      expect(answer(name, columns)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
