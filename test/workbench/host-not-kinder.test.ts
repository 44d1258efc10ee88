// Where Google refuses, so does the host: PLATFORM 4, 5 and 7, and CASES M5.
import { type Protection, protectionsOf } from '../../workbench/host/engine/protections';
import type { HostOptions } from '../../workbench/host/host';
import { aFunction, aHost } from './a-host';

const SCRIPT = `
  function attempt(expression) {
    var file = SpreadsheetApp.getActive(), sheet = file.getSheetByName('Data'), cell = sheet.getRange('A1');
    return eval(expression);
  }
  function turnOn() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(8).inTimezone('Etc/UTC').create(); }
  function daily() {
    var file = SpreadsheetApp.getActive();
    var active = file.getActiveSheet(), range = SpreadsheetApp.getActiveRange();
    console.log('active ' + (active && active.getName()) + ', ' + (range && range.getA1Notation()));
    var added = file.insertSheet('Added', 0);
    try { file.setActiveSheet(added); console.log('selected'); } catch (e) { console.log(e.message); }
    try { added.getRange('B2').activate(); console.log('selected'); } catch (e) { console.log(e.message); }
    added.getRange('A1').setValue('written');
  }
`;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const ANN = 'ann@example.com';

describe('a protection', () => {
  const aFile = (owner = 'boss@example.com') => {
    const host = aHost(SCRIPT, { cells: { A1: 1 }, user: { email: ANN }, options: { owner } });
    host.spreadsheet.addSheet({ name: 'Free' });
    return host;
  };
  const WRITES = [
    'cell.setValue(2)',
    'sheet.getRange("A1:C3").clear()',
    'cell.setNumberFormat("0")',
    'cell.setNote("n")',
    'cell.setBackground("#ffffff")',
    'cell.setDataValidation(null)',
  ];
  const OF_THE_SHEET = ['sheet.clear()', 'sheet.deleteRow(1)', 'file.deleteSheet(sheet)'];
  const OF_THE_WHOLE = [
    'sheet.setName("Other")',
    'sheet.insertRowsAfter(1, 1)',
    'sheet.setConditionalFormatRules([])',
    'sheet.hideSheet()',
  ];

  test.each([...WRITES, ...OF_THE_SHEET])('of a range refuses %s to who may not edit it', (expression) => {
    const host = aFile();
    host.spreadsheet.protect('Data', 'A1:B2', ['ben@example.com']);
    expect(() => host.run('attempt', { args: [expression] })).toThrow(`Exception: ${PROTECTED}`);
    expect(host.spreadsheet.text('Data', 'A1')).toBe('1');
  });

  test.each([...WRITES, ...OF_THE_SHEET, ...OF_THE_WHOLE])('of a sheet refuses %s', (expression) => {
    const host = aFile();
    host.spreadsheet.protect('Data', undefined, []);
    expect(() => host.run('attempt', { args: [expression] })).toThrow(`Exception: ${PROTECTED}`);
  });

  test('leaves the cells beside it, other sheets, reading and selecting', () => {
    const host = aFile();
    host.spreadsheet.protect('Data', 'A1:B2', []);
    for (const expression of [
      'sheet.getRange("C1:C9").setNote("n"); 0',
      'file.getSheetByName("Free").getRange("A1").setValue(1); 0',
      'cell.getValue()',
      'cell.activate(); 0',
      'sheet.insertRowsAfter(5, 1); 0',
    ]) {
      expect(() => host.run('attempt', { args: [expression] })).not.toThrow();
    }
  });

  test.each([
    ['an editor of it', ANN, 'boss@example.com', [ANN]],
    ['the owner of the file', ANN, ANN, []],
    ['another editor', 'ben@example.com', 'boss@example.com', ['ben@example.com']],
  ])('does not keep out %s', (_who, user, owner, editors) => {
    const host = aFile(owner);
    host.spreadsheet.protect('Data', undefined, editors);
    host.run('attempt', { args: ['cell.setValue(2); 0'], user });
    expect(host.spreadsheet.text('Data', 'A1')).toBe('2');
  });

  test('that only warns refuses nothing, nor does one whose editors were not changed', () => {
    const host = aFile();
    host.run('attempt', { args: ['cell.protect().removeEditors([]).setWarningOnly(true); 0'] });
    host.run('attempt', { args: ['cell.protect(); 0'] });
    host.run('attempt', { args: ['cell.setValue(2); 0'], user: 'ben@example.com' });
    expect(host.spreadsheet.text('Data', 'A1')).toBe('2');
  });

  test('can be made by a script, whose user stays an editor', () => {
    const host = aFile();
    host.run('attempt', { args: ['cell.protect().addEditor("ben@example.com"); 0'] });
    const write = (user: string) => () => host.run('attempt', { args: ['cell.setValue(2); 0'], user });
    expect(write('cleo@example.com')).toThrow(PROTECTED);
    expect(write('ben@example.com')).not.toThrow();
    const mayEdit = (user: string) => host.run('attempt', { args: ['cell.canEdit()'], user });
    expect([mayEdit('cleo@example.com'), mayEdit('ben@example.com')]).toEqual([false, true]);
    const PROTECTION = 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]';
    expect(host.run('attempt', { args: [`${PROTECTION}.canEdit()`], user: 'cleo@example.com' })).toBe(false);
    expect(() => host.run('attempt', { args: [`${PROTECTION}.remove()`], user: 'cleo@example.com' })).toThrow(
      PROTECTED,
    );
    host.run('attempt', {
      args: [`${PROTECTION}.removeEditors(["ben@example.com", "${ANN}"]); 0`],
    });
    expect(
      host.run('attempt', {
        args: [`${PROTECTION}.getEditors().map(function (u) { return u.getEmail(); }).join()`],
      }),
    ).toBe(ANN);
    expect(write('ben@example.com')).toThrow(PROTECTED);
  });

  test('follows its cells, and is saved', () => {
    const host = aFile();
    host.spreadsheet.protect('Data', 'A1', ['ben@example.com']);
    host.spreadsheet.insertRows('Data', 1);
    const { engine } = aHost(SCRIPT, { workbook: host.save() });
    const saved: readonly Protection[] = protectionsOf(engine.model.getters, engine.sheetId('Data'));
    expect(saved.map(({ range, editors }) => [range?.zone.top, editors])).toEqual([[1, ['ben@example.com']]]);
  });
});

describe('a spreadsheet', () => {
  test('takes 10 million cells, and no row, column or sheet more', () => {
    const host = aHost(SCRIPT, {
      workbook: { timeZone: 'Etc/UTC', sheets: [{ name: 'Data', rows: 4987, columns: 2000 }] },
    });
    host.run('attempt', { args: ['file.insertSheet("the last one"); 0'] });
    for (const expression of [
      'sheet.insertRowAfter(1)',
      'sheet.insertColumnsAfter(1, 1)',
      'file.insertSheet("b")',
    ]) {
      expect(() => host.run('attempt', { args: [expression] })).toThrow(
        'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  });

  test('takes 200 sheets', () => {
    const sheets = Array.from({ length: 199 }, (_, index) => ({
      name: index === 0 ? 'Data' : `S${index}`,
      rows: 5,
      columns: 2,
    }));
    const host = aHost(SCRIPT, { workbook: { timeZone: 'Etc/UTC', sheets } });
    host.run('attempt', { args: ['file.insertSheet("one more"); 0'] });
    expect(() => host.run('attempt', { args: ['file.insertSheet("too many")'] })).toThrow(
      'more than 200 sheets',
    );
  });
});

// loghound/Fitbit-for-Google-App-Script#9, dherbst/slack-invite-script#4.
describe('a trigger on the clock', () => {
  const started = (options: Partial<HostOptions> = {}) => {
    const host = aHost(SCRIPT, { now: '2026-04-15T03:00:00Z', options });
    host.run('turnOn');
    return host;
  };
  const NEXT_DAY = Date.parse('2026-04-16T00:00:00Z');

  test('finds no active sheet, and can select nothing', () => {
    const host = started();
    host.advanceTo(NEXT_DAY);
    const NO = 'Please select an active sheet first.';
    expect(host.log).toEqual(['active null, null', NO, NO]);
    expect(host.spreadsheet.text('Added', 'A1')).toBe('written');
  });

  test('or finds the first one, and selects for nobody', () => {
    const host = started({ activeSheetInTriggers: 'first' });
    host.spreadsheet.addSheet({ name: 'Second' });
    host.engine.activate(host.engine.sheetId('Second'));
    host.advanceTo(NEXT_DAY);
    expect(host.log).toEqual(['active Data, A1', 'selected', 'selected']);
    expect(host.engine.sheetName(host.engine.selection().sheetId)).toBe('Second');
  });

  test('leaves people where they are', () => {
    const host = started();
    host.advanceTo(NEXT_DAY);
    expect(host.engine.sheetName(host.engine.selection().sheetId)).toBe('Data');
  });

  test('may come late, and then knows the later time only', () => {
    const [run] = started().advanceTo(NEXT_DAY);
    const late = started({ triggersLateBy: 5 * 3_600_000 });
    const [lateRun] = late.advanceTo(NEXT_DAY);
    expect((lateRun?.at ?? 0) - (run?.at ?? 0)).toBe(5 * 3_600_000);
    expect(started({ triggersLateBy: 20 * 3_600_000 }).advanceTo(NEXT_DAY)).toEqual([]);
  });

  test('may be disabled: it stays, and is not started until it is enabled', () => {
    const host = started();
    const id = host.triggers[0]?.id ?? '';
    host.disableTrigger(id);
    expect(host.advanceTo(NEXT_DAY)).toEqual([]);
    expect(host.run('attempt', { args: ['ScriptApp.getProjectTriggers().length'] })).toBe(1);
    expect(aHost(SCRIPT, { workbook: host.save() }).advanceTo(Date.parse('2026-04-20'))).toEqual([]);
    host.enableTrigger(id);
    expect(host.advanceTo(NEXT_DAY + 24 * 3_600_000)).toHaveLength(1);
  });
});

// FIDELITY 3: does a cell get calculated when only a trigger opens the file?
describe('a cell that a trigger reads', () => {
  const CODE = `
    function turnOn() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(8).inTimezone('Etc/UTC').create(); }
    function daily() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Data');
      sheet.getRange('A1').setValue(5);
      for (var i = 0; i < 3; i++) console.log(sheet.getRange('B1:B5').getDisplayValues().join(' | '));
    }
    ${aFunction('DOUBLE', 'return value * 2;')}
  `;
  const after = (options: Partial<HostOptions> = {}) => {
    const host = aHost(CODE, {
      now: '2026-04-15T03:00:00Z',
      cells: { A1: 1, B1: '=DOUBLE(A1)', B2: '=TODAY()', B3: '=B1+1', B4: '=A1+1', B5: 'text' },
      options,
    });
    host.run('turnOn');
    host.advanceTo(Date.parse('2026-04-15T23:00:00Z'));
    return host;
  };
  const FRESH = '10 | 4/15/2026 | 11 | 6 | text';

  test('is calculated', () => {
    expect(after().log).toEqual([FRESH, FRESH, FRESH]);
  });

  test('or as it was when somebody last had the file open', () => {
    const host = after({ cellsInTriggers: 'kept' });
    const KEPT = '2 | 4/15/2026 | 3 | 6 | text';
    expect(host.log).toEqual([KEPT, KEPT, KEPT]);
    expect(host.spreadsheet.texts('Data', 'B1:B3')).toEqual([['10'], ['4/16/2026'], ['11']]);
    host.clearRecords();
    host.advanceTo(Date.parse('2026-04-18T23:00:00Z'));
    expect(host.log.at(-1)).toBe('10 | 4/16/2026 | 11 | 6 | text');
  });

  test('for as long as nobody is said to have it open, and then it is calculated', () => {
    const host = after();
    host.clearRecords();
    const seen = host.unattended(() => {
      host.advanceTo(Date.parse('2026-04-16T23:00:00Z'));
      host.unattended(() => host.advanceTo(Date.parse('2026-04-18T23:00:00Z')));
      return host.spreadsheet.text('Data', 'B2');
    });
    expect(seen).toBe('4/16/2026');
    expect(host.log).toHaveLength(9);
    expect(new Set(host.log)).toEqual(new Set(['10 | 4/16/2026 | 11 | 6 | text']));
    expect(host.spreadsheet.text('Data', 'B2')).toBe('4/19/2026');
    host.advanceTo(Date.parse('2026-04-19T23:00:00Z'));
    expect(host.spreadsheet.text('Data', 'B2')).toBe('4/20/2026');
  });

  test('also between one time and the next, until somebody comes back', () => {
    const host = after();
    host.clearRecords();
    const told: string[] = [];
    host.engine.model.on('command-finalized', told, () => told.push(host.spreadsheet.text('Data', 'B2')));
    host.unattended(() => host.advanceTo(Date.parse('2026-04-16T23:00:00Z')), { staysSo: true });
    host.unattended(() => host.advanceTo(Date.parse('2026-04-18T23:00:00Z')), { staysSo: true });
    expect([host.spreadsheet.text('Data', 'B2'), told]).toEqual(['4/16/2026', []]);
    expect(new Set(host.log)).toEqual(new Set(['10 | 4/16/2026 | 11 | 6 | text']));
    host.comeBack();
    expect([host.spreadsheet.text('Data', 'B2'), told]).toEqual(['4/19/2026', ['4/19/2026']]);
    host.comeBack();
    expect(told).toHaveLength(1);
  });

  test('and nobody can undo what was written in that time', () => {
    const host = aHost(
      `function daily() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange('A9').setValue(9); }
function begins() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create(); }`,
    );
    const { getters } = host.engine.model;
    host.spreadsheet.enter('Data', 'A1', 1);
    host.unattended(() => host.advanceTo(host.now + 3_600_000));
    expect(getters.canUndo()).toBe(true);
    host.run('begins');
    host.unattended(() => host.advanceTo(host.now + 2 * 86_400_000));
    expect([host.spreadsheet.value('Data', 'A9'), getters.canUndo(), getters.canRedo()]).toEqual([
      9,
      false,
      false,
    ]);
    host.spreadsheet.enter('Data', 'A1', 2);
    host.spreadsheet.undo();
    expect(host.spreadsheet.values('Data', 'A1:A9').flat()).toEqual([1, '', '', '', '', '', '', '', 9]);
  });

  test('and is calculated also where what was done in that time failed', () => {
    const host = after();
    const failing = () =>
      host.unattended(() => {
        host.advanceTo(Date.parse('2026-04-16T23:00:00Z'));
        throw new Error('by somebody else');
      });
    expect(failing).toThrow('by somebody else');
    expect(host.spreadsheet.text('Data', 'B2')).toBe('4/17/2026');
  });

  test.each([
    ['en', 'Loading...'],
    ['de', 'Wird geladen...'],
    ['es', 'Cargando...'],
  ] as const)('or is loading, through other cells too: in %s, %s', (language, loading) => {
    const LOADING = `${loading} | ${loading} | ${loading} | 6 | text`;
    expect(after({ language, cellsInTriggers: 'loading' }).log).toEqual([LOADING, LOADING, LOADING]);
  });

  test('or is there when it is read again', () => {
    const LOADING = 'Loading... | Loading... | Loading... | 6 | text';
    expect(after({ cellsInTriggers: { loadingReads: 2 } }).log).toEqual([LOADING, LOADING, FRESH]);
  });

  test('is never loading for a person', () => {
    const host = after({ cellsInTriggers: 'loading' });
    host.clearRecords();
    host.run('daily');
    expect(host.log[0]).toBe('10 | 4/16/2026 | 11 | 6 | text');
  });
});
