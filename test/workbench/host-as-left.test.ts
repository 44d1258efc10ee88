// A file that was saved with what its formulas came to: it shows that at once, and is calculated when something changes.
import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import { readDist } from '../../workbench/dist';
import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import type { WorkbookFile } from '../../workbench/host/workbook';
import type { SampleLanguage } from '../../workbench/sample/in-japanese';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY, sampleWorkbook } from '../../workbench/sample/workbook';
import { aFunction, aHost } from './a-host';

const NOW = '2026-04-15T03:00:00Z';
const reread = (workbook: WorkbookFile) =>
  readWorkbook(JSON.stringify(saveWorkbook(workbook, Date.parse(NOW)))).workbook;
const calculated = ({ left: _, ...workbook }: WorkbookFile): WorkbookFile => workbook;

/** All cells that hold something, by their places: what each shows, and what spills. */
function seenIn({ engine: { model } }: Host): Map<string, string> {
  const { getters } = model;
  const positions = getters.getSheetIds().flatMap((sheetId) => getters.getEvaluatedCellsPositions(sheetId));
  return new Map(
    positions.flatMap((position) => {
      // Where a value was taken over from is nothing that anybody sees.
      const { origin: _, ...cell } = getters.getEvaluatedCell(position) as EvaluatedCell & {
        origin?: unknown;
      };
      if (cell.value === null && cell.format === undefined) return [];
      const { left = 0, right = 0, top = 0, bottom = 0 } = getters.getSpreadZone(position) ?? {};
      const spills = [right - left, bottom - top];
      return [
        [
          JSON.stringify(position),
          JSON.stringify({ cell, spills, by: getters.getArrayFormulaSpreadingOn(position) }),
        ],
      ];
    }),
  );
}

/** The cells in which two differ, with what each shows. */
function differences(one: Map<string, string>, other: Map<string, string>): unknown[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places]
    .filter((place) => one.get(place) !== other.get(place))
    .map((place) => [place, one.get(place), other.get(place)]);
}

const CODE = `${aFunction('TWICE', 'return value * 2;')}${aFunction('ROWS_OF', 'return [[value, ""], [value + 1, ""], ["", ""], ["", ""]];')}`;
const CELLS = {
  ...{ A1: 7, A2: '=TWICE(A1)', A3: '=ROWS_OF(A1)', A8: '=1/0', A9: '=A8+1', A10: '=A11', A11: '=A10' },
  ...{ B1: '=A1>5', C1: '=TODAY()', D1: '=NOW()', E1: '="x"&A1', F1: '=Z99', G1: '=ARRAYFORMULA(A1:A3*2)' },
  ...{
    H1: '=ARRAYFORMULA(A1:A3)',
    H2: 'in the way',
    I1: '=INDIRECT("A"&1)',
    J1: '10%',
    K1: '=J1',
    L1: '=NO_SUCH()',
  },
};
const made = () => aHost(CODE, { now: NOW, cells: CELLS });
const saved = () => reread(made().save({ asLeft: true }));
const open = (workbook: WorkbookFile, now = NOW, code = CODE) => aHost(code, { now, workbook });

describe('a file that was saved as it was left', () => {
  test('shows in each cell what it would if it were calculated, and executes nothing', () => {
    const [left, whole] = [open(saved()), open(calculated(saved()))];
    expect(left.executions).toEqual({});
    expect(whole.executions).toEqual({ TWICE: 1, ROWS_OF: 1 });
    expect(differences(seenIn(left), seenIn(whole))).toEqual([]);
    expect(left.executions).toEqual({});
  });

  test.each<[string, (host: Host) => void]>([
    ['a cell', ({ spreadsheet }) => spreadsheet.enter('Data', 'A1', 9)],
    ['a cell that INDIRECT reaches', ({ spreadsheet }) => spreadsheet.enter('Data', 'A1', 'text')],
    ['what stood in the way', ({ spreadsheet }) => spreadsheet.enter('Data', 'H2', '')],
    ['a format', ({ spreadsheet }) => spreadsheet.setFormat('Data', 'A1', '0.00')],
    ['rows', ({ spreadsheet }) => spreadsheet.insertRows('Data', 3, 1)],
    ['a sheet', ({ spreadsheet }) => spreadsheet.addSheet({ name: 'Other', cells: { A1: '=Data!A2' } })],
    [
      'what was undone',
      ({ spreadsheet }) => {
        spreadsheet.enter('Data', 'A1', 9);
        spreadsheet.undo();
        spreadsheet.enter('Data', 'T1', 1);
      },
    ],
    ['the clock', (host) => host.setNow(Date.parse('2026-05-02T03:00:00Z'))],
  ])('after a change of %s shows what it would if it had been calculated', (_what, change) => {
    const [left, whole] = [open(saved()), open(calculated(saved()))];
    const before = seenIn(left);
    change(left);
    change(whole);
    expect(differences(seenIn(left), seenIn(whole))).toEqual([]);
    expect(differences(seenIn(left), before)).not.toEqual([]);
  });

  test('is calculated where the clock, the script or a formula is another one', () => {
    const file = saved();
    expect(open(file, '2026-05-02T03:00:00Z').spreadsheet.values('Data', 'C1')).toEqual([
      [new Date('2026-05-01T15:00:00Z')],
    ]);
    expect(open(file, NOW, CODE.replace('* 2', '* 3')).spreadsheet.values('Data', 'A2')).toEqual([[21]]);
    const formulas = structuredClone(file.left?.formulas) as Record<string, Record<string, unknown>>;
    for (const ofSheet of Object.values(formulas)) delete ofSheet.A2;
    const lacking = { ...file, left: { ...file.left, formulas } } as WorkbookFile;
    expect(open(lacking).executions).toEqual({ TWICE: 1, ROWS_OF: 1 });
  });

  test('keeps what it shows while nobody has it open, and is calculated afterwards', () => {
    const left = open(saved());
    const shown = left.unattended(() => {
      left.spreadsheet.enter('Data', 'M1', 'written by a trigger');
      return left.spreadsheet.values('Data', 'A2:A4');
    });
    expect(shown).toEqual([[14], [7], [8]]);
  });

  test('is saved with all that it was opened with', () => {
    const file = saved();
    const { left, results } = reread(open(file).save({ asLeft: true }));
    expect(left).toEqual(file.left);
    expect(results).toEqual(file.results);
  });

  test('is calculated before somebody waits for it', () => {
    const host = open(saved());
    host.catchUp();
    expect(host.executions).toEqual({ TWICE: 1, ROWS_OF: 1 });
    host.clearRecords();
    host.catchUp();
    expect(host.executions).toEqual({});
    host.spreadsheet.enter('Data', 'T1', 'no formula asks for this');
    expect(host.executions).toEqual({});
  });

  test('whoever draws it is told when it is calculated', () => {
    const host = open(saved());
    const told: string[] = [];
    host.engine.model.on('command-finalized', told, () => told.push(host.spreadsheet.text('Data', 'A2')));
    host.catchUp();
    expect(told).toEqual(['14']);
  });

  test('keeps nothing of cells that do not show what they come to', () => {
    const host = made();
    expect(host.unattended(() => host.save({ asLeft: true }).left)).toBeUndefined();
    expect(host.save({ asLeft: true }).left).toBeDefined();
  });

  test('is calculated where a host refuses what the other one did not', () => {
    const cells = { A1: '=TODAY()', A2: '=TWICE(A1)' };
    const workbook = reread(aHost(CODE, { now: NOW, cells }).save({ asLeft: true }));
    const texts = (refuseToday: boolean) =>
      aHost(CODE, { now: NOW, workbook, refuseToday }).spreadsheet.text('Data', 'A2');
    expect([texts(false), texts(true)]).toEqual([expect.stringMatching(/^[^#]/), '#ERROR!']);
  });

  test.each([
    ['makes a link', '="[x](https://example.com)"'],
    ['spills a link', '=ARRAYFORMULA(IF(C1:C3>1, "[x](https://example.com)", ""))'],
    ['spills an error first', '=ARRAYFORMULA(1/C1:C3)'],
  ])('is not kept so where a formula %s', (_what, formula) => {
    const cells = { A1: formula, C1: 0, C2: 1, C3: 2 };
    const whole = aHost(CODE, { now: NOW, cells });
    const file = whole.save({ asLeft: true });
    expect(file.left).toBeUndefined();
    expect(differences(seenIn(open(reread(file))), seenIn(whole))).toEqual([]);
  });

  test('is not kept so where nobody asks for it', () => {
    expect(made().save().left).toBeUndefined();
  });

  test.each([
    undefined,
    'damaged',
    { validFor: 1 },
    { validFor: 'x', formulas: { sheet1: { A2: { height: 0 } } } },
  ])('is calculated where it says %j', (left) => {
    const file = reread({ ...saved(), left } as never);
    expect(file.left).toBeUndefined();
    expect(open(file).spreadsheet.values('Data', 'A2')).toEqual([[14]]);
  });
});

test.each<SampleLanguage>(['en', 'ja'])(
  'the sample shows what it would if it were calculated, in %s',
  (language) => {
    const file = sampleWorkbook(language);
    const now = morningOf(SAMPLE_TODAY, createZone(SAMPLE_TIME_ZONE));
    const host = (workbook: WorkbookFile) =>
      createHost({ script: readDist(), workbook, now, newRealm: createNodeRealm });
    const [left, whole] = [host(file), host(calculated(file))];
    expect(left.executions).toEqual({});
    expect(differences(seenIn(left), seenIn(whole))).toEqual([]);
    expect(Object.values(whole.executions).length).toBeGreaterThan(5);
  },
);
