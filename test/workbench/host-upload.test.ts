// What Apps Script would not accept, the host does not: PLATFORM 1.1, 1.2, 9.1 and 11.
import { uploadScript } from '../../workbench/host/script';
import { aFunction, aHost, manifestIn } from './a-host';

const upload = (code: string, manifest = manifestIn('Asia/Tokyo')) => uploadScript({ code, manifest });

describe('an upload', () => {
  test.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a private method', 'class A { #x() {} }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a static block', 'class A { static { } }'],
    ['an instance field', 'class A { x = 1; }'],
    ['top-level await', 'await 1;'],
    ['an import', 'import x from "x";'],
    ['a dynamic import', 'function f() { return import("x"); }'],
    ['an export', 'export function f() {}'],
    ['a BigInt', 'var x = 1n;'],
    ['logical assignment', 'var x; x ??= 1;'],
    ['a numeric separator', 'var x = 1_000;'],
    ['a mistake', 'function ('],
  ])('with %s is a syntax error', (_what, code) => {
    expect(() => upload(`var ok;\n${code}`)).toThrow(
      /^Syntax error: SyntaxError: .* line: 2 file: Code\.gs$/,
    );
  });

  test('with the syntax of 2020 is accepted', () => {
    expect(() => upload('const f = (a) => a?.b ?? { ...a }; async function g() { await 1; }')).not.toThrow();
  });

  test.each([
    ['not JSON', '{', 'appsscript.json is not valid JSON.'],
    [
      'an unknown zone',
      manifestIn('Mars/Olympus'),
      'appsscript.json must name a time zone, got "Mars/Olympus".',
    ],
    ['another runtime', '{"timeZone":"UTC"}', 'appsscript.json must say "runtimeVersion": "V8".'],
  ])('with a manifest that is %s is refused', (_what, manifest, message) => {
    expect(() => upload('', manifest)).toThrow(message);
  });
});

describe('a custom function', () => {
  const documented = (tags: string, declaration: string) =>
    `/**\n * Help.\n *\n${tags} * @customfunction\n */\n${declaration}`;

  test('is listed with its description and parameters', () => {
    const code = documented(
      ' * @param {number|Array<Array<number>>} actual Actual so\n *   far, <b>in total</b>.\n * @param {Date} day\n * @return {number} Not shown.\n',
      'function PACE(actual, day) {}',
    );
    expect(aHost(code).customFunctions).toEqual([
      {
        name: 'PACE',
        description: 'Help.',
        params: [
          { name: 'actual', type: 'number|Array<Array<number>>', help: 'Actual so far, in total.' },
          { name: 'day', type: 'Date', help: '' },
        ],
      },
    ]);
  });

  test.each([
    [
      'that does not describe a parameter',
      '',
      'function F(a) {}',
      'has the parameters (a), but its comment describes ().',
    ],
    ['that describes another parameter', ' * @param {*} b\n', 'function F(a) {}', 'has the parameters (a)'],
    ['that hides its parameters', ' * @param {*} a\n', 'function F() {}', 'has the parameters ()'],
    [
      'with an optional parameter in brackets',
      ' * @param {*} [a]\n',
      'function F(a) {}',
      'has the parameters (a)',
    ],
    ['with rest parameters', ' * @param {*} a\n', 'function F(...a) {}', 'must list plain parameters'],
    ['with a default', ' * @param {*} a\n', 'function F(a = 1) {}', 'must list plain parameters'],
    ['with a private name', '', 'function F_() {}', "can't end in an underscore"],
    ['with the name of a cell', '', 'function ABC12() {}', 'reads as a cell reference'],
    ['that is asynchronous', '', 'async function F() {}', "can't be asynchronous"],
    ['in a variable', '', 'var F = function () {};', 'not directly above a top-level function'],
    [
      'inside another function',
      '',
      '(function () { function F() {} })();',
      'not directly above a top-level function',
    ],
    ['whose comment stands apart', '', 'var x;\nfunction F() {}', 'not directly above a top-level function'],
  ])('%s is refused', (_what, tags, declaration, message) => {
    expect(() => upload(documented(tags, declaration))).toThrow(message);
  });

  test('with the name of a built-in function is refused', () => {
    expect(() => aHost(aFunction('Sum', 'return 1;'))).toThrow('Sum is the name of a built-in function.');
  });

  test('with the name of another, in any case, is refused', () => {
    expect(() => upload('function f() {}\nfunction F() {}')).toThrow(
      'Two functions are called F in a sheet.',
    );
  });
});
