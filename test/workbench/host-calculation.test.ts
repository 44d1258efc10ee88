// What the host calculates, and when: as if each cell had been gone through at each write, in less time.
import { aFunction, aHost } from './a-host';

const CELLS = ['5', '-2.5', 'north', 'NORTH', '', '=1/0', '=TRUE', '2011-10-17', ' a  b ', '="5"'];
/** Each with what it is given: an argument for each letter. */
const FUNCTIONS: readonly (readonly [name: string, call: (a: string, b: string) => string])[] = [
  ...['=', '<>', '>', '>=', '<', '<=', '+', '-', '*', '/'].map(
    (sign) => [sign, (a: string, b: string) => `${a}${sign}${b}`] as const,
  ),
  ...['-', 'ISNUMBER', 'ISBLANK', 'ISTEXT', 'ROUND', 'TRIM', 'ABS'].map(
    (name) => [`${name} of one`, (a: string) => `${name}(${a})`] as const,
  ),
  ['TO_TEXT', (a) => `TO_TEXT(${a})`],
  ['ROUND', (a, b) => `ROUND(${a},${b})`],
  ['SUBSTITUTE', (a, b) => `SUBSTITUTE(${a},${b},"x")`],
];

test.each(FUNCTIONS)('over ranges, %s says what it says of their cells', (_name, call) => {
  const rows = CELLS.length;
  const { spreadsheet } = aHost('');
  // Each beside another one, and beside itself.
  CELLS.forEach((a, index) => {
    spreadsheet.enter('Data', `A${index + 1}`, a);
    spreadsheet.enter('Data', `B${index + 1}`, CELLS[(index * 3 + 1) % rows] ?? '');
    spreadsheet.enter('Data', `D${index + 1}`, `=${call(`A${index + 1}`, `B${index + 1}`)}`);
    spreadsheet.enter('Data', `E${index + 1}`, `=${call(`A${index + 1}`, '2')}`);
  });
  spreadsheet.enter('Data', 'F1', `=ARRAYFORMULA(${call(`A1:A${rows}`, `B1:B${rows}`)})`);
  spreadsheet.enter('Data', 'G1', `=ARRAYFORMULA(${call(`A1:A${rows}`, '2')})`);
  const says = (column: string) => spreadsheet.values('Data', `${column}1:${column}${rows}`);
  const shows = (column: string) => spreadsheet.texts('Data', `${column}1:${column}${rows}`);
  expect(says('F')).toEqual(says('D'));
  expect(says('G')).toEqual(says('E'));
  expect(shows('F').map(([text]) => text?.startsWith('#'))).toEqual(
    shows('D').map(([text]) => text?.startsWith('#')),
  );
});

describe('what a script writes', () => {
  const SCRIPT = `${aFunction('F', 'return value * 2;')}
function writes() { for (var n = 1; n <= 5; n++) cell('A1').setValue(n); }
function reads() { var seen = []; for (var n = 1; n <= 3; n++) { cell('A1').setValue(n); seen.push(cell('B1').getValue(), cell('C1').getValue()); } return seen; }
function fails() { cell('A1').setValue(7); throw new Error('no'); }
function rows() { cell('A1').setValue(8); sheet().insertRowBefore(1); cell('A2').setValue(9); return cell('B2').getValue(); }
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); }
function cell(a1) { return sheet().getRange(a1); }`;
  const open = () => {
    const host = aHost(SCRIPT, { cells: { A1: '0', B1: '=F(A1)', C1: '=B1+1' } });
    host.clearRecords();
    return host;
  };

  test.each(['writes', 'fails'])(
    'the page is told once that %s has ended, when all is calculated',
    (name) => {
      const host = open();
      const { model } = host.engine;
      const [seen, told]: [string[], string[]] = [[], []];
      model.on('command-dispatched', seen, () => seen.push(host.spreadsheet.text('Data', 'C1')));
      model.on('command-finalized', told, () => told.push(host.spreadsheet.text('Data', 'C1')));
      try {
        host.run(name);
      } catch {
        // That is what the second one does.
      }
      // Whoever looks in between, as the cell editor does, has nothing calculated.
      expect([seen.length > 0, new Set(seen)]).toEqual([true, new Set(['1'])]);
      expect(told).toEqual([name === 'fails' ? '15' : '11']);
      expect(host.executions).toEqual({ [name]: 1, F: 1 });
    },
  );
  const at = (host: ReturnType<typeof open>, a1: string) => host.spreadsheet.value('Data', a1);

  test('is calculated once, when the script has ended', () => {
    const host = open();
    host.run('writes');
    expect([at(host, 'B1'), at(host, 'C1'), host.executions.F]).toEqual([10, 11, 1]);
  });

  test('is calculated wherever it reads', () => {
    const host = open();
    expect(host.run('reads')).toEqual([2, 3, 4, 5, 6, 7]);
    expect(host.executions.F).toBe(3);
  });

  test('is calculated though the script failed', () => {
    const host = open();
    expect(() => host.run('fails')).toThrow('no');
    expect([at(host, 'B1'), at(host, 'C1')]).toEqual([14, 15]);
  });

  test('is calculated where its rows have moved', () => {
    const host = open();
    expect(host.run('rows')).toBe(18);
    expect([at(host, 'B2'), at(host, 'C2')]).toEqual([18, 19]);
  });
});
