// Scripts that return, throw or keep what nobody expects: the host answers, and never breaks.
import { spawnSync } from 'node:child_process';
import { aFunction, aHost } from './a-host';

describe('a cell whose function', () => {
  test.each([
    ['leaves out a row', 'return [[1], , [3]];', 'not emulated: a result with holes'],
    ['leaves out a cell', 'return [[1, , 3]];', 'not emulated: a result with holes'],
    [
      'returns what only says it is a date',
      'return { [Symbol.toStringTag]: "Date" };',
      'not emulated: a result of the type object',
    ],
    [
      'returns a list that fails when it is read',
      'return Object.defineProperty([1], 0, { get: function () { throw new Error("mine"); } });',
      'Error: mine (line 7).',
    ],
    ['throws a symbol', 'throw Symbol("mine");', 'Symbol(mine)'],
    [
      'throws an object without a text',
      'throw Object.create(null);',
      'The script threw a value without a text (object).',
    ],
    [
      'throws an error that fails when it is read',
      'throw { get message() { throw 1; } };',
      'The script threw a value without a text (object).',
    ],
    ['is asynchronous', 'return (async function () { return 1; })();', 'not emulated: a promise as a result'],
  ])('%s is an error with a plain message', (_what, body, message) => {
    const { spreadsheet } = aHost(aFunction('F', body), { cells: { A1: '=F(1)' } });
    expect([spreadsheet.text('Data', 'A1'), spreadsheet.message('Data', 'A1')]).toEqual(['#ERROR!', message]);
  });

  test('returns a date with its own getTime is the date', () => {
    const body = 'var day = new Date(0); day.getTime = function () { return "x"; }; return day;';
    const { spreadsheet } = aHost(aFunction('F', body), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.value('Data', 'A1')).toEqual(new Date(0));
  });
});

describe('what is not emulated is remembered, though it is caught:', () => {
  test.each([
    ['console.time("a")', 'console.time'],
    ['Utilities.formatDate(new Date(), "GMT", "ww")', 'the letter w in Utilities.formatDate'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(undefined)', 'undefined in a cell'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setBackground("red")', 'the colour "red"'],
  ])('%s', (expression, what) => {
    const host = aHost(`function f() { try { ${expression}; } catch (e) { return e.message; } }`);
    expect(host.run('f')).toBe(`not emulated: ${what}`);
    expect(host.notEmulated).toEqual([what]);
  });
});

describe('an asynchronous function', () => {
  test('has no result', () => {
    const host = aHost('async function f() { return 1; }');
    expect(() => host.run('f')).toThrow('not emulated: a promise as a result');
  });

  test('finds no services once the execution is over', async () => {
    const host = aHost(`function f(heard) {
      var attempt = function (act) { try { act(); } catch (e) { heard.push(e.message); } };
      Promise.resolve().then(function () {
        attempt(function () { SpreadsheetApp.getActive(); });
        attempt(function () { console.log('still here'); });
      });
      return function () { return heard; };
    }`);
    host.run('f', { args: [[]] });
    await new Promise((resolve) => setImmediate(resolve));
    expect([host.calls, host.log]).toEqual([[], []]);
  });

  test('does not end the process by failing', () => {
    const program = `
      const { createHost } = require('./workbench/host/host');
      const { createNodeRealm } = require('./workbench/host/node/node-realm');
      const code = 'function f() { (async function () { throw new Error("mine"); })(); return 1; }';
      const manifest = JSON.stringify({ timeZone: 'UTC', runtimeVersion: 'V8', oauthScopes: [] });
      const workbook = { timeZone: 'UTC', sheets: [{ name: 'S' }] };
      const host = createHost({ script: { code, manifest }, workbook, now: 0, newRealm: createNodeRealm });
      const result = host.run('f');
      setTimeout(() => console.log('alive ' + result), 10);
    `;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=commonjs', '-e', program],
      {
        encoding: 'utf8',
      },
    );
    expect([stdout.trim(), stderr]).toEqual(['alive 1', '']);
  }, 20_000);
});

describe('a failure of the host itself', () => {
  test('ends the execution, whatever the script catches', () => {
    const host = aHost(`function f() {
      try { SpreadsheetApp.getActive().getFoo(); } catch (e) { console.log('caught'); }
      return 'went on';
    }
    function g() { try { SpreadsheetApp.getActive().getSpreadsheetLocale(); } catch (e) {} return 'went on'; }`);
    Object.defineProperty(host.engine, 'locale', {
      get() {
        throw new TypeError('a mistake');
      },
    });
    expect(host.run('f')).toBe('went on');
    expect(() => host.run('g')).toThrow(new TypeError('a mistake'));
    expect(host.log).toEqual(['caught', 'The host failed: a mistake']);
  });

  test('is no endless recursion of the script', () => {
    const body = 'function deep() { SpreadsheetApp.getActive(); return deep() + 1; } return deep();';
    const { spreadsheet } = aHost(aFunction('F', body), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.message('Data', 'A1')).toContain('RangeError: Maximum call stack size exceeded');
  });
});

test('too many arguments are an error, also where another script of the process takes more', () => {
  const first = aHost(aFunction('F', 'return 1;'), { cells: { A1: '=F(1)' } });
  aHost('function F(a, b) { return 2; }');
  first.spreadsheet.enter('Data', 'A2', '=F(1, 2)');
  expect(first.spreadsheet.texts('Data', 'A1:A2')).toEqual([['1'], ['#ERROR!']]);
  expect(first.executions).toEqual({ F: 1 });
});
