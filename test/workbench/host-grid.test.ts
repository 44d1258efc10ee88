// What a person does in the grid, by the engine's own commands: sorting across spills, notes.
import { type CellPosition, registries } from '@odoo/o-spreadsheet';
import { SET_NOTE } from '../../workbench/host/engine/notes';
import type { Host } from '../../workbench/host/host';
import { aFunction, aHost } from './a-host';

const DOUBLED = aFunction(
  'DOUBLED',
  "return value.map(function (row, i) { return [i === 0 ? 'Double' : row[0] === '' ? '' : row[0] * 2]; });",
);

const column = (host: Host, letter: string) => host.spreadsheet.texts('Data', `${letter}1:${letter}4`).flat();

/** Data > Sort range, as the menu of the grid dispatches it. */
function sort({ engine }: Host, top: number, sortDirection: 'asc' | 'desc'): void {
  const zone = { left: 0, right: 1, top, bottom: 3 };
  engine.dispatch({
    type: 'SORT_CELLS',
    sheetId: engine.sheetId('Data'),
    col: 0,
    row: top,
    zone,
    sortDirection,
  });
}

describe('sorting rows that an array formula fills', () => {
  const cells = { A1: 'N', A2: 3, A3: 1, A4: 2, B1: '=DOUBLED(A1:A)' };

  test.each([
    ['without the header', 1],
    ['with the header, which stays', 0],
  ])('works %s', (_how, top) => {
    const host = aHost(DOUBLED, { cells });
    sort(host, top, 'asc');
    expect(column(host, 'A')).toEqual(['N', '1', '2', '3']);
    expect(column(host, 'B')).toEqual(['Double', '2', '4', '6']);
  });

  test('can be undone', () => {
    const host = aHost(DOUBLED, { cells });
    sort(host, 1, 'desc');
    host.spreadsheet.undo();
    expect(column(host, 'A')).toEqual(['N', '3', '1', '2']);
    expect(column(host, 'B')).toEqual(['Double', '6', '2', '4']);
  });
});

test.each([
  ['=1+', '#ERROR!'],
  ['=#REF!', '#REF!'],
  ['=A1', '#REF!'],
  ['=NOSUCH()', '#NAME?'],
])('%s is painted as %s', (formula, shown) => {
  const { engine, spreadsheet } = aHost('', { cells: { A1: formula } });
  const sheetId = engine.sheetId('Data');
  expect(engine.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).formattedValue).toBe(shown);
  expect(spreadsheet.text('Data', 'A1')).toBe(shown);
});

describe('a note', () => {
  interface Notes {
    getNote(position: CellPosition): string | undefined;
  }
  const noteAt = ({ engine }: Host, row: number) =>
    (engine.model.getters as unknown as Notes).getNote({ sheetId: engine.sheetId('Data'), col: 0, row });
  const annotate = ({ engine }: Host, text: string) => {
    const note = { type: SET_NOTE, sheetId: engine.sheetId('Data'), col: 0, row: 1, text };
    engine.dispatch(note as never);
  };

  test('follows its cell, and goes with it', () => {
    const host = aHost('');
    annotate(host, 'Ask Ben');
    host.spreadsheet.insertRows('Data', 1);
    expect([noteAt(host, 1), noteAt(host, 2)]).toEqual([undefined, 'Ask Ben']);
    host.spreadsheet.deleteRows('Data', 3);
    expect(noteAt(host, 2)).toBeUndefined();
  });

  test('can be undone, changed and removed', () => {
    const host = aHost('');
    annotate(host, 'One');
    annotate(host, 'Two');
    expect(noteAt(host, 1)).toBe('Two');
    host.spreadsheet.undo();
    expect(noteAt(host, 1)).toBe('One');
    annotate(host, '');
    expect(noteAt(host, 1)).toBeUndefined();
  });

  test('is saved with the workbook', () => {
    const host = aHost('');
    annotate(host, 'Kept');
    expect(noteAt(aHost('', { workbook: host.save() }), 1)).toBe('Kept');
  });
});

// support.google.com/docs/answer/3093275, 3093357, 3094134, 3094285.
test.each([
  ['=ARRAYFORMULA(A1:A3*2)', ['2', '4', '6']],
  ['=REPT("ab", 3)', ['ababab', '', '']],
  ['=REPT("ab", -1)', ['#VALUE!', '', '']],
  ['=N(A1)+N("x")+N(TRUE)', ['2', '', '']],
  ['=N(DATE(2026,4,15))', ['46127', '', '']],
  ['=TO_TEXT(A1) & "!"', ['1!', '', '']],
  ['=TO_TEXT(DATE(2026,4,15)) & "!"', ['4/15/2026!', '', '']],
])('%s is known', (formula, shown) => {
  const { spreadsheet } = aHost('', { cells: { A1: 1, A2: 2, A3: 3, B1: formula } });
  expect(spreadsheet.texts('Data', 'B1:B3').flat()).toEqual(shown);
});

describe('what formulas ask of the same range', () => {
  const plain = (to: string) => `=ARRAYFORMULA(TRIM(SUBSTITUTE(A1:A3, "x", "${to}")))`;
  const cells = { A1: 'x 1', A2: ' x  2', A3: 'x3 ', B1: plain('a'), C1: plain('a'), D1: plain('b') };
  const shown = ({ spreadsheet }: Host) => spreadsheet.texts('Data', 'B1:D3');

  test('is worked out once', () => {
    const cell = jest.spyOn(registries.functionRegistry.get('SUBSTITUTE'), 'compute');
    const host = aHost('', { cells });
    cell.mockClear();
    host.engine.recalculate();
    expect(cell).toHaveBeenCalledTimes(3 * 2);
    cell.mockRestore();
  });

  test('is not that of another question, nor of what stood there before', () => {
    const host = aHost('', { cells });
    expect(shown(host)).toEqual([
      ['a 1', 'a 1', 'b 1'],
      ['a 2', 'a 2', 'b 2'],
      ['a3', 'a3', 'b3'],
    ]);
    host.spreadsheet.enter('Data', 'A2', 'x 4');
    expect(shown(host)[1]).toEqual(['a 4', 'a 4', 'b 4']);
  });
});
