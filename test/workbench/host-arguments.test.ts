// What a custom function is given: PLATFORM 1.3.
import { aFunction, aHost, SHOW } from './a-host';

describe('an argument of a custom function', () => {
  test.each([
    ['a number', 'B1', '42', 'number 42'],
    ['a percentage', 'B1', '12%', 'number 0.12'],
    ['a text', 'B1', 'abc', 'string "abc"'],
    ['a boolean', 'B1', 'TRUE', 'boolean true'],
    ['an empty cell', 'B1', '', 'string ""'],
    ['an error', 'B1', '=NA()', 'string "#N/A"'],
    ['a division by zero', 'B1', '=1/0', 'string "#DIV/0!"'],
    ['a lost reference', 'B1', '=#REF!+1', 'string "#REF!"'],
    ['a circle', 'B1', '=B1', 'string "#REF!"'],
    ['an unknown function', 'B1', '=NOSUCH(1)', 'string "#NAME?"'],
    ['a range of one cell', 'B1:B1', '42', 'number 42'],
  ])('that is %s arrives as Sheets hands it over', (_what, reference, entry, shown) => {
    const { spreadsheet } = aHost(SHOW);
    spreadsheet.enter('Data', 'B1', entry);
    spreadsheet.enter('Data', 'A1', `=SHOW(${reference})`);
    expect(spreadsheet.value('Data', 'A1')).toBe(`${shown} | undefined | undefined`);
  });

  test('that is a range arrives as rows of columns, empty cells as empty text', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { B1: 1, C1: 'x', B2: 2, A1: '=SHOW(B1:C3)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe('Array [[1,"x"],[2,""],["",""]] | undefined | undefined');
  });

  test('that is a literal, an array literal or a calculation arrives as its value', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { A1: '=SHOW("a", {1,2;3,4}, 2*21)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe('string "a" | Array [[1,2],[3,4]] | number 42');
  });

  test('that is left empty is empty text, one that is left out at the end is undefined', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { B1: 1, A1: '=SHOW(B1,,B1)', A2: '=SHOW(B1)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe('number 1 | string "" | number 1');
    expect(spreadsheet.value('Data', 'A2')).toBe('number 1 | undefined | undefined');
  });

  test('that is an open range has every row of the grid', () => {
    const { spreadsheet } = aHost(aFunction('HEIGHT', 'return value.length;'), {
      cells: { A1: '=HEIGHT(B3:B)' },
    });
    expect(spreadsheet.value('Data', 'A1')).toBe(998);
  });

  test('that is a blocked spill is the text of the error as Google names it', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { B1: '={1;2}', B2: 'x', A1: '=SHOW(B1)' } });
    expect(spreadsheet.value('Data', 'A1')).toContain('"#REF!"');
  });

  test('that is too many is an error', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { A1: '=SHOW(1,2,3,4)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe('#ERROR!');
  });
});

describe('functions whose result changes by itself', () => {
  const REFUSAL =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

  test.each([
    ['directly', { A1: '=SHOW(NOW())' }],
    ['inside a calculation', { A1: '=SHOW(1+RANDBETWEEN(1,6))' }],
    ['in a cell', { A1: '=SHOW(B1)', B1: '=RAND()' }],
    ['through helper cells', { A1: '=SHOW(B1:B3)', B2: '=C2+1', C2: '=D2', D2: '=now()' }],
    ['spilled onto a cell', { A1: '=SHOW(B2)', B1: '=RANDARRAY(3,1)' }],
  ])('are refused as arguments %s', (_how, cells) => {
    const { spreadsheet } = aHost(SHOW, { cells });
    expect(spreadsheet.value('Data', 'A1')).toBe('#ERROR!');
    expect(spreadsheet.message('Data', 'A1')).toBe(REFUSAL);
  });

  test('are refused through a named range', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { B1: '=NOW()' } });
    spreadsheet.nameRange('CLOCK', 'Data', 'B1');
    spreadsheet.enter('Data', 'A1', '=SHOW(CLOCK)');
    expect(spreadsheet.message('Data', 'A1')).toBe(REFUSAL);
  });

  test.each([
    ['directly', { A1: '=SHOW(INDIRECT("B1"))' }],
    ['through a helper cell', { A1: '=SHOW(C1)', C1: '=offset(D1, 0, 0)' }],
  ])('may be what INDIRECT or OFFSET reach %s: refused if there are any in the workbook', (_how, cells) => {
    const host = aHost(SHOW, { cells });
    expect(host.spreadsheet.message('Data', 'A1')).toBe('');
    host.spreadsheet.enter('Data', 'H1', '=RAND()');
    host.engine.recalculate();
    expect(host.spreadsheet.message('Data', 'A1')).toBe(REFUSAL);
    host.spreadsheet.undo();
    host.engine.recalculate();
    expect(host.spreadsheet.message('Data', 'A1')).toBe('');
  });

  test('cost little to look for in a sheet of many calls', () => {
    const host = aHost(SHOW);
    const { getters } = host.engine.model;
    const getCells = jest.spyOn(getters, 'getCells');
    host.spreadsheet.enterRows(
      'Data',
      'A1',
      Array.from({ length: 50 }, (_, row) => [`=SHOW(${row})`]),
    );
    expect(getCells.mock.calls.length).toBeLessThan(10);
  });

  test('may stand elsewhere in the formula or in the sheet', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { A1: '=IF(NOW()>0,SHOW(B1),0)', B1: 1, C1: '=RAND()' } });
    expect(spreadsheet.text('Data', 'A1')).toContain('number 1');
  });

  test('do not include TODAY, unless the host is told so', () => {
    const cells = { A1: '=SHOW(B1)', B1: '=TODAY()' };
    expect(aHost(SHOW, { cells }).spreadsheet.text('Data', 'A1')).toContain('Date 2026-04-14T15:00:00.000Z');
    expect(aHost(SHOW, { cells, refuseToday: true }).spreadsheet.message('Data', 'A1')).toBe(REFUSAL);
  });
});
