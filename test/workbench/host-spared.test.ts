// What the engine leaves undone until somebody needs it: rows that nobody sees, formulas that nobody calculates, blank
// cells and sheets that nothing refers to. What is seen is as if it had all been done.
import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { aFunction, aHost } from './a-host';

interface RowPlugin {
  tallestCellInRow?: unknown;
  ctx: object;
}

/** Node has nothing to draw on: letters are as high as their font says. No row has been measured. */
function withFonts(host: Host): Host {
  const { handlers } = host.engine.model as unknown as { readonly handlers: readonly RowPlugin[] };
  const rows = handlers.find(({ tallestCellInRow }) => tallestCellInRow !== undefined);
  if (!rows) throw new Error('Nothing measures rows.');
  rows.tallestCellInRow = {};
  rows.ctx = {
    font: '',
    save() {},
    restore() {},
    measureText(this: { readonly font: string }, text: string) {
      const size = Number(/(\d+)px/.exec(this.font)?.[1]);
      return { width: text.length * size, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
    },
  };
  return host;
}

const rowSizes = ({ engine: { model } }: Host): number[][] =>
  model.getters
    .getSheetIds()
    .map((id) => Array.from({ length: 12 }, (_, row) => model.getters.getRowSize(id, row)));
const reopened = (host: Host) => withFonts(aHost('', { workbook: host.save() }));
const texts = ({ spreadsheet }: Host, area: string) => spreadsheet.texts('Data', area);

const TALL = `function tall() { sheet().getRange('A3').setFontSize(30); }
function low() { sheet().getRange('A3').setFontSize(10); }
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); }`;

describe('the height of a row', () => {
  const open = () =>
    withFonts(aHost(TALL, { cells: { A2: 'in row 2', A3: 'in row 3', A7: 'three\nwhole\nlines' } }));

  test.each<[string, (host: Host) => void]>([
    ['a cell gets taller', (host) => host.run('tall')],
    ['a cell gets taller and lower', (host) => [host.run('tall'), host.run('low')]],
    ['rows come above it', (host) => [host.run('tall'), host.spreadsheet.insertRows('Data', 1, 2)]],
    ['rows above it go', (host) => [host.run('tall'), host.spreadsheet.deleteRows('Data', 1, 1)]],
    ['that is undone', (host) => [host.spreadsheet.deleteRows('Data', 3, 1), host.spreadsheet.undo()]],
    [
      'a sheet comes',
      ({ spreadsheet }) => spreadsheet.addSheet({ name: 'Other', cells: { A1: 'of two\nlines' } }),
    ],
  ])('is the same, seen before or only after %s', (_what, change) => {
    const [seen, unseen] = [open(), open()];
    for (const host of [seen, unseen]) {
      if (host === seen) rowSizes(host);
      change(host);
    }
    expect(rowSizes(seen)).toEqual(rowSizes(unseen));
    expect(rowSizes(seen)).toEqual(rowSizes(reopened(seen)));
  });

  test('is as before where what came before it was seen is undone', () => {
    const host = open();
    host.spreadsheet.enter('Data', 'A4', 'of two\nlines');
    rowSizes(host);
    host.spreadsheet.undo();
    expect(rowSizes(host)).toEqual(rowSizes(open()));
  });

  test('is that of its tallest cell', () => {
    const host = open();
    const [before] = rowSizes(host);
    host.run('tall');
    const [after] = rowSizes(host);
    expect(after?.map((size, row) => size - (before?.[row] ?? 0)).filter((more) => more !== 0)).toHaveLength(
      1,
    );
    expect(after?.[2]).toBeGreaterThan(30);
  });
});

describe('a format of cells that were not there', () => {
  const open = () => aHost('', { cells: { A1: '=SEQUENCE(3)', B1: 'x' } });

  test('is that of what is typed, spilled or undone there', () => {
    const host = open();
    host.spreadsheet.setFormat('Data', 'A1:C4', '0.00');
    expect(texts(host, 'A1:A3').flat()).toEqual(['1.00', '2.00', '3.00']);
    host.spreadsheet.enter('Data', 'C3', 5);
    expect(texts(host, 'B1:C4')).toEqual(texts(reopened(host), 'B1:C4'));
    expect(host.spreadsheet.text('Data', 'C3')).toBe('5.00');
    host.spreadsheet.undo();
    host.spreadsheet.undo();
    expect(texts(host, 'A1:A3').flat()).toEqual(['1', '2', '3']);
    host.spreadsheet.enter('Data', 'C3', 5);
    expect(host.spreadsheet.text('Data', 'C3')).toBe('5');
  });

  test('shows rows that are no longer hidden by what a formula spills there', () => {
    const host = aHost('', { cells: { A1: 'Number', A2: '=SEQUENCE(3)' } });
    host.spreadsheet.filter('Data', 'A1:A4', 'A', ['2']);
    host.spreadsheet.setFormat('Data', 'A3:A4', '0.00');
    const sheetId = host.engine.sheetId('Data');
    const hidden = [1, 2, 3].map((row) => host.engine.model.getters.isRowHidden(sheetId, row));
    expect([texts(host, 'A2:A4').flat(), hidden]).toEqual([
      ['1', '2.00', '3.00'],
      [false, false, false],
    ]);
  });

  test('is calculated in a file that is opened as it was left', () => {
    const made = aHost('', { cells: { A1: 'x', B1: '=A5' } });
    const host = aHost('', { workbook: made.save({ asLeft: true }) });
    expect([host.engine.isAsLeft, host.spreadsheet.text('Data', 'B1')]).toEqual([true, '0']);
    host.spreadsheet.setFormat('Data', 'A5', '0.00');
    expect([host.engine.isAsLeft, host.spreadsheet.text('Data', 'B1')]).toEqual([false, '0.00']);
  });

  test('may show something though there is nothing', () => {
    const host = aHost('', { cells: { A1: '=""' } });
    host.spreadsheet.setFormat('Data', 'A1', '"none"@');
    const sheetId = host.engine.sheetId('Data');
    const { formattedValue } = host.engine.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
    expect(host.spreadsheet.text('Data', 'A1')).toBe(formattedValue);
  });

  test('is known to whoever types there', () => {
    const host = open();
    host.spreadsheet.setFormat('Data', 'C3', '0%');
    const sheetId = host.engine.sheetId('Data');
    expect(host.engine.model.getters.getEvaluatedCell({ sheetId, col: 2, row: 2 }).format).toBe('0%');
  });
});

describe('a new sheet', () => {
  const CODE = `${aFunction('TWICE', 'return value * 2;')}
function adds() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other').getRange('A1').setValue(5); }`;
  const CELLS = { A1: '=SEQUENCE(3)', A2: 'in the way', B1: '=RAND()', C1: '=TWICE(1)' };

  test('has nothing calculated that does not reach it', () => {
    const host = aHost(CODE, { cells: CELLS });
    const before = host.spreadsheet.value('Data', 'B1');
    host.run('adds');
    expect(host.spreadsheet.value('Data', 'B1')).toBe(before);
    expect(host.spreadsheet.values('Other', 'A1:A2')).toEqual([[5], ['']]);
    const sheetId = host.engine.sheetId('Data');
    const { getters } = host.engine.model;
    expect(getters.isArrayFormulaSpillBlocked({ sheetId, col: 0, row: 0 })).toBe(true);
    host.spreadsheet.enter('Data', 'A2', '');
    expect(host.spreadsheet.values('Data', 'A1:A3')).toEqual([[1], [2], [3]]);
    host.spreadsheet.enter('Other', 'A2', '=Data!A3+A1');
    expect(host.spreadsheet.value('Other', 'A2')).toBe(8);
  });

  test('takes the place of one that the same script deletes', () => {
    const swaps = `function swaps() {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.deleteSheet(spreadsheet.getSheetByName('Old'));
      spreadsheet.insertSheet('Other');
    }`;
    const host = aHost(swaps);
    host.spreadsheet.addSheet({ name: 'Old', cells: { A1: '=SEQUENCE(3)', A2: 'in the way' } });
    host.run('swaps');
    host.spreadsheet.enter('Data', 'A1', 5);
    host.spreadsheet.enter('Data', 'A2', '=A1');
    expect(host.spreadsheet.value('Data', 'A2')).toBe(5);
  });

  test('that nobody has seen goes when it is undone', () => {
    const host = aHost('');
    const { model } = host.engine;
    model.dispatch('RESIZE_SHEETVIEW', { width: 800, height: 600, gridOffsetX: 0, gridOffsetY: 0 });
    host.spreadsheet.addSheet({ name: 'Other' });
    while (host.engine.sheetNames().length > 1) host.spreadsheet.undo();
    host.spreadsheet.enter('Data', 'A1', 5);
    expect(host.spreadsheet.value('Data', 'A1')).toBe(5);
  });

  test('is found by what reaches it by its name', () => {
    const host = aHost(CODE, { cells: { ...CELLS, D1: '=IFERROR(INDIRECT("Other!A1"),"none")' } });
    expect(host.spreadsheet.value('Data', 'D1')).toBe('none');
    host.run('adds');
    expect(host.spreadsheet.value('Data', 'D1')).toBe(5);
  });
});

describe('a formula of a file that is opened as it was left', () => {
  const CELLS = { A1: 2, A2: '=A1*2', A3: '=SUM(Other!A1:A2)', B1: '=Later!A1' };
  const file = (): WorkbookFile => {
    const host = aHost('');
    host.spreadsheet.addSheet({ name: 'Other', cells: { A1: 7, A2: '=Data!A2' } });
    host.spreadsheet.fill({ name: 'Data', cells: CELLS });
    return host.save({ asLeft: true });
  };

  test.each<[string, (host: Host) => void]>([
    ['its sheet gets another name', ({ engine }) => rename(engine, 'Other', 'Another')],
    ['rows come before what it reads', ({ spreadsheet }) => spreadsheet.insertRows('Data', 1, 2)],
    ['what it reads goes', ({ spreadsheet }) => spreadsheet.deleteRows('Data', 1, 1)],
    ['a sheet comes that it names', ({ spreadsheet }) => spreadsheet.addSheet({ name: 'Later' })],
    ['nothing changes', () => {}],
  ])('is right where %s', (_what, change) => {
    const [left, whole] = [file(), file()].map(({ left: kept, ...others }, index) =>
      aHost('', { workbook: { ...others, ...(index === 0 && kept && { left: kept }) } }),
    ) as [Host, Host];
    expect([left.engine.isAsLeft, whole.engine.isAsLeft]).toEqual([true, false]);
    for (const host of [left, whole]) change(host);
    const seen = (host: Host) =>
      ['A1', 'A2', 'A3', 'A4', 'A5', 'B1'].map((a1) => [
        host.spreadsheet.formula('Data', a1),
        host.spreadsheet.text('Data', a1),
      ]);
    expect(seen(left)).toEqual(seen(whole));
    expect(left.save().data?.sheets).toEqual(whole.save().data?.sheets);
  });

  test('is told from a text that a script may write', () => {
    const nul = 'function writes() { sheet().getRange("A1").setValue("\\u0000=1+1"); } ';
    const host = aHost(`${nul}${TALL}`, { cells: { B1: '=1+2' } });
    host.run('writes');
    expect(texts(reopened(host), 'A1:B1')).toEqual(texts(host, 'A1:B1'));
  });

  function rename({ model, sheetId }: Host['engine'], from: string, to: string): void {
    model.dispatch('RENAME_SHEET', { sheetId: sheetId(from), oldName: from, newName: to });
  }
});
