// What a cell shows of a custom function's result: PLATFORM 1.1 and 1.4 to 1.6.
import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { SavedResults } from '../../workbench/host/same-results';
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { uploadScript } from '../../workbench/host/script';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { aFunction, aHost, manifestIn } from './a-host';

const returns = (expression: string) => aFunction('F', `return ${expression};`);

describe('the result of a custom function', () => {
  test.each([
    ['a number', '42', 42, '42'],
    ['a text', '"abc"', 'abc', 'abc'],
    ['a text that looks like a formula', '"=1+1"', '=1+1', '=1+1'],
    ['a boolean', 'true', true, 'TRUE'],
    ['null', 'null', '', ''],
    ['undefined', 'undefined', '', ''],
    ['an empty text', '""', '', ''],
    ['not a number', 'NaN', '#NUM!', '#NUM!'],
    ['infinite', '-Infinity', '#NUM!', '#NUM!'],
    ['an invalid date', 'new Date(NaN)', '#NUM!', '#NUM!'],
  ])('that is %s is shown as in Sheets', (_what, expression, value, text) => {
    const { spreadsheet } = aHost(returns(expression), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe(value);
    expect(spreadsheet.text('Data', 'A1')).toBe(text);
  });

  test('that is rows of columns spills, and its blanks read as blank', () => {
    const { spreadsheet } = aHost(returns('[[1, "a"], [null, undefined], [3, ""]]'), {
      cells: { B2: '=F(1)' },
    });
    expect(spreadsheet.values('Data', 'B2:C5')).toEqual([
      [1, 'a'],
      ['', ''],
      [3, ''],
      ['', ''],
    ]);
    expect(spreadsheet.texts('Data', 'B3:C3')).toEqual([['', '']]);
  });

  test('that is a plain list goes down', () => {
    const { spreadsheet } = aHost(returns('[1, 2]'), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.values('Data', 'A1:B2')).toEqual([
      [1, ''],
      [2, ''],
    ]);
  });

  test('that would overwrite a cell is not expanded, and says which cell', () => {
    const { spreadsheet } = aHost(returns('[[1, 2], [3, 4]]'), { cells: { B2: '=F(1)', C3: 'mine' } });
    expect(spreadsheet.values('Data', 'B2:C3')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
    expect(spreadsheet.text('Data', 'B2')).toBe('#REF!');
    expect(spreadsheet.message('Data', 'B2')).toBe(
      'Array result was not expanded because it would overwrite data in C3',
    );
    spreadsheet.enter('Data', 'C3', '');
    expect(spreadsheet.value('Data', 'C3')).toBe(4);
  });

  test.each([
    ['more than 400,000 cells', 'Array(100001).fill([1, 2, 3, 4])', 'Result too large'],
    ['a text above 50,000 characters', '"x".repeat(50001)', /maximum of 50000 characters/],
    ['rows of different lengths', '[[1, 2], [3]]', /not emulated/],
    ['an empty array', '[]', /not emulated/],
    ['an object', '({})', /not emulated/],
    ['a promise', 'Promise.resolve(1)', /not emulated/],
    ['the text of an error', '"#N/A"', /not emulated/],
  ])('that is %s is an error', (_what, expression, message) => {
    const { spreadsheet } = aHost(returns(expression), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.value('Data', 'A1')).toBe('#ERROR!');
    expect(spreadsheet.message('Data', 'A1')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('is an error with the message and the line of what was thrown', () => {
    const code = `${aFunction('F', 'return check(value);')}
function check(value) {
  throw new RangeError('no plan for ' + value);
}`;
    const { spreadsheet } = aHost(code, { cells: { A1: '=F("May")' } });
    expect(spreadsheet.text('Data', 'A1')).toBe('#ERROR!');
    expect(spreadsheet.message('Data', 'A1')).toBe('RangeError: no plan for May (line 10).');
  });

  test('is an error when the script itself fails to load', () => {
    const { spreadsheet } = aHost(`${returns('1')}\nmissing();`, { cells: { A1: '=F(1)' } });
    expect(spreadsheet.message('Data', 'A1')).toBe('ReferenceError: missing is not defined (line 9).');
  });

  test('can be calculated with', () => {
    const { spreadsheet } = aHost(returns('[[value], [value * 2]]'), {
      cells: { A1: '=f(4)', B1: '=SUM(A1:A2)' },
    });
    expect(spreadsheet.value('Data', 'B1')).toBe(12);
  });
});

describe('a call of a custom function', () => {
  const COUNTING = `var calls = 0;\n${aFunction('COUNTED', 'calls += 1; globalThis.leak = (globalThis.leak || 0) + 1; Array.prototype.leak = 1; return calls + leak;')}`;

  test('starts with a script that has just been loaded: nothing is left of an earlier call', () => {
    const { spreadsheet } = aHost(COUNTING, {
      cells: { A1: '=COUNTED(1)', A2: '=COUNTED(2)', A3: '=COUNTED(3)' },
    });
    expect(spreadsheet.values('Data', 'A1:A3')).toEqual([[2], [2], [2]]);
    expect(([] as { leak?: number }).leak).toBeUndefined();
  });

  test('makes long texts into functions that start anew, and says where one of them threw', () => {
    const host = aHost(`
      const body = 'globalThis.count = (globalThis.count || 0) + 1; let mine = 0;' +
        'return { count: count, next: () => ++mine, fail: () => {\\nthrow new Error("no") } };' + ' '.repeat(20000);
      function made() { return new Function(body)(); }
      function run() {
        const { count, next } = made();
        return [count, next(), next(), made().next(), made instanceof Function, made.constructor === Function];
      }
      function fail() { made().fail(); }
      function inject() { return new Function(body + '}), (function () {'); }
      ${aFunction('LONGER', 'return run().join();')}`);
    for (let turn = 0; turn < 2; turn++) {
      expect(host.run('run')).toEqual([1, 1, 2, 1, true, true]);
      expect(() => host.run('fail')).toThrow('Error: no (line 4).');
      expect(() => host.run('inject')).toThrow('SyntaxError');
    }
    host.spreadsheet.enter('Data', 'A1', '=LONGER(1)');
    expect(host.spreadsheet.value('Data', 'A1')).toBe('1,1,2,1,true,true');
  });

  test('is not executed again while its arguments stay the same', () => {
    const host = aHost(COUNTING, { cells: { B1: 7, A1: '=COUNTED(B1)', A2: '=COUNTED(B1)' } });
    expect(host.executions).toEqual({ COUNTED: 1 });
    host.spreadsheet.enter('Data', 'C1', 'elsewhere');
    host.spreadsheet.enter('Data', 'B1', '7');
    expect(host.executions).toEqual({ COUNTED: 1 });
    host.spreadsheet.enter('Data', 'B1', 8);
    expect(host.executions).toEqual({ COUNTED: 2 });
  });

  test('is executed again on another day only if that changes an argument', () => {
    const host = aHost(aFunction('CLOCK', 'return new Date().getDate();'), {
      cells: { A1: '=CLOCK(1)', B1: '=CLOCK(TODAY())' },
    });
    expect(host.spreadsheet.values('Data', 'A1:B1')).toEqual([[14, 14]]);
    host.setNow(new Date('2026-04-16T10:00:00Z'));
    expect(host.spreadsheet.values('Data', 'A1:B1')).toEqual([[14, 16]]);
    expect(host.executions).toEqual({ CLOCK: 3 });
  });

  test('does not meet the functions of another host', () => {
    const first = aHost(returns('"first"'), { cells: { A1: '=F(1)', A2: '=G(1)' } });
    const second = aHost(aFunction('G', 'return "second";'), { cells: { A1: '=G(1)', A2: '=F(1)' } });
    first.spreadsheet.enter('Data', 'A3', '=F(3)');
    expect(first.spreadsheet.values('Data', 'A1:A3')).toEqual([['first'], ['#NAME?'], ['first']]);
    expect(second.spreadsheet.values('Data', 'A1:A2')).toEqual([['second'], ['#NAME?']]);
  });

  test('is refused outside of a cell, as in a conditional format', () => {
    const { engine, executions } = aHost(returns('1'));
    expect(engine.model.getters.evaluateFormula(engine.sheetId('Data'), '=F(1)')).toBe('#ERROR!');
    expect(executions).toEqual({});
  });

  test('works for a public function that Sheets does not offer, but not for a private one', () => {
    const code = 'function open() { return "opened"; }\nfunction secret_() { return 1; }';
    const { spreadsheet } = aHost(code, { cells: { A1: '=OPEN()', A2: '=SECRET_()' } });
    expect(spreadsheet.values('Data', 'A1:A2')).toEqual([['opened'], ['#NAME?']]);
  });
});

describe('a file that is opened again with the same script', () => {
  const SCRIPT = uploadScript({
    code: `
      function ZONED(day) { return Utilities.formatDate(day, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'); }
      function NAMED(any) { return any + SpreadsheetApp.getActiveSheet().getName(); }
      function CLOCKED(any) { return any + new Date().getTime(); }`,
    manifest: manifestIn('Etc/UTC'),
  });
  const open = (timeZone: string, sheet = 'Data', now = 0) => {
    const host = createHost({
      script: SCRIPT,
      newRealm: createNodeRealm,
      now,
      workbook: {
        timeZone,
        sheets: [
          {
            name: sheet,
            cells: { A1: '=DATE(2011,10,17)', A2: '=ZONED(A1)', A3: '=NAMED(1)', A4: '=CLOCKED(0)' },
          },
        ],
      },
    });
    return { host, texts: ['A2', 'A3', 'A4'].map((cell) => host.spreadsheet.text(sheet, cell)) };
  };

  test('counts and calls as before, whether an execution was spared or not', () => {
    const [first, again] = [open('Asia/Tokyo').host, open('Asia/Tokyo').host];
    expect(again.executions).toEqual({ ZONED: 1, NAMED: 1, CLOCKED: 1 });
    expect(again.executions).toEqual(first.executions);
    expect(again.calls).toEqual(first.calls);
    expect(again.calls.length).toBeGreaterThan(3);
  });

  test('shows what another zone, sheet or clock makes of it', () => {
    expect(open('Asia/Tokyo', 'One', 5).texts).toEqual(['2011-10-17', '1One', '5']);
    expect(open('America/New_York', 'Two', 7).texts).toEqual(['2011-10-17', '1Two', '7']);
  });
});

describe('a file that was saved', () => {
  const NOW = Date.UTC(2011, 9, 17);
  const codeOf = (factor: number) => `
    function TIMES(any) { return [[any * ${factor}, '']]; }
    function ZONED(any) { return any + SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
    function CLOCKED(any) { return any + new Date().getTime(); }
    function DATED(any) { return new Date(2011, 9, any); }
    function FAILED(any) { throw new Error('no ' + any); }`;
  const CELLS = {
    ...{ A1: 7, A2: '=TIMES(A1)', A3: '=ZONED("in ")', A4: '=CLOCKED(0)', A5: '=DATED(A1)' },
    ...{ A6: '=FAILED(A1)' },
  };
  const SHOWN = [42, 'in Etc/UTC', NOW, new Date('2011-10-07'), '#ERROR!'];

  /** What is run, as on a computer that has never seen the script. */
  const open = (workbook: WorkbookFile, factor = 6, now = NOW) => {
    let executed = 0;
    const host = createHost({
      script: uploadScript({ code: codeOf(factor), manifest: manifestIn('Etc/UTC') }),
      newRealm: () => {
        executed += 1;
        return createNodeRealm();
      },
      now,
      workbook,
    });
    return { host, shown: host.spreadsheet.values('Data', 'A2:A6').flat(), executed };
  };
  const made = () => open({ timeZone: 'Etc/UTC', sheets: [{ name: 'Data', cells: CELLS }] });
  const reread = (workbook: WorkbookFile) =>
    readWorkbook(JSON.stringify(saveWorkbook(workbook, NOW))).workbook;
  const saved = () => reread(made().host.save());

  test('keeps what its cells got from custom functions, where nothing else had a part in it', () => {
    const first = made();
    const again = open(saved());
    expect([first.executed, again.executed]).toEqual([5, 2]);
    expect([first.shown, again.shown]).toEqual([SHOWN, SHOWN]);
    expect(again.host.executions).toEqual(first.host.executions);
    expect(again.host.calls).toEqual(first.host.calls);
    expect(again.host.calls).not.toEqual([]);
    again.host.spreadsheet.enter('Data', 'A1', 8);
    expect(again.host.spreadsheet.value('Data', 'A2')).toBe(48);
  });

  test('keeps what goes on and on, and calls that are made again and again, once', () => {
    const script = {
      code: `function LONG(any) {
        const year = () => Utilities.formatDate(new Date(2011, 9, 17), 'UTC', 'yyyy');
        return Array.from({ length: 400 }, (_, row) => [row < 2 ? row : '', year()]);
      }`,
      manifest: manifestIn('Etc/UTC'),
    };
    const make = (workbook: WorkbookFile) =>
      createHost({ script: uploadScript(script), newRealm: createNodeRealm, now: NOW, workbook });
    const first = make({ timeZone: 'Etc/UTC', sheets: [{ name: 'Data', cells: { A1: '=LONG(1)' } }] });
    const results = first.save().results?.results ?? {};
    const again = make(reread(first.save()));
    expect(again.spreadsheet.values('Data', 'A1:B401')).toEqual(first.spreadsheet.values('Data', 'A1:B401'));
    expect(again.calls).toEqual(first.calls);
    expect(Object.values(results)).toMatchObject([
      { height: 400, rows: { length: 3 }, calls: [{ method: 'formatDate', times: 400 }] },
    ]);
  });

  test('keeps them from one saving to the next, and none of formulas that are gone', () => {
    const { host } = open(saved());
    expect(open(reread(host.save())).executed).toBe(2);
    host.spreadsheet.enter('Data', 'A2', 'gone');
    host.spreadsheet.enter('Data', 'A5', '=TIMES(2)');
    expect(Object.values(host.save().results?.results ?? {}).map(({ rows }) => rows)).toEqual([
      [['in Etc/UTC']],
      [[12, '']],
    ]);
  });

  test('says the time by the clock, and gets nothing of another script or another zone', () => {
    expect(open(saved(), 6, NOW + 5).shown[2]).toBe(NOW + 5);
    expect(open(saved(), 5)).toMatchObject({ shown: [35, ...SHOWN.slice(1)], executed: 5 });
    const tokyo = open({ ...saved(), timeZone: 'Asia/Tokyo' });
    expect([tokyo.shown[1], tokyo.executed]).toEqual(['in Asia/Tokyo', 5]);
  });

  test.each([
    ['a cell that is none', (kept: object) => ({ ...kept, rows: [[null]] }), 5],
    ['a service whose answer may be another one', (kept: object) => ({ ...kept, calls: [SHEET_CALL] }), 5],
  ])('is calculated where %s is kept in it', (_what, change, executed) => {
    const { results, ...workbook } = saved();
    const entries = Object.entries(results?.results ?? {});
    const changed = Object.fromEntries(entries.map(([digest, kept]) => [digest, change(kept)]));
    const kept = { validFor: results?.validFor ?? '', results: changed } as unknown as SavedResults;
    expect(open(reread({ ...workbook, results: kept }))).toMatchObject({ shown: SHOWN, executed });
  });

  const SHEET_CALL = {
    service: 'SpreadsheetApp',
    method: 'getActiveSheet',
    remote: false,
    ofCell: true,
    times: 1,
  };
});
