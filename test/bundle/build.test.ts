// What the build makes, and what it refuses.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/functions/catalogue';
import { withFunctionTable } from '../../src/functions/readme';
import { readDist } from '../../workbench/dist';
import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';

const root = join(__dirname, '..', '..');

function openDist() {
  return createHost({
    script: readDist(),
    workbook: { timeZone: 'UTC', sheets: [{ name: 'S' }] },
    now: Date.UTC(2026, 3, 21),
    newRealm: createNodeRealm,
  });
}

/** The build's own check, run on another script. */
function checkScript(change: (code: string) => string) {
  const file = join(mkdtempSync(join(tmpdir(), 'kpi-pacer-')), 'Code.js');
  writeFileSync(file, change(readDist().code));
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  return spawnSync(tsx, ['build.mjs', '--check', file], { cwd: root, encoding: 'utf8' });
}

test('the functions in autocomplete are the ones described, with every parameter', () => {
  expect(
    openDist().customFunctions.map(({ name, description, params }) => ({
      name,
      description,
      params: params.map((param) => param.name),
    })),
  ).toEqual(
    CATALOGUE.map(({ name, summary, args }) => ({
      name,
      description: summary,
      params: args.map((arg) => arg.name),
    })),
  );
});

test.each(CATALOGUE.flatMap(({ examples }) => examples))('$formula gives $gives', ({ formula, gives }) => {
  const host = openDist();
  host.spreadsheet.enter('S', 'A1', formula);
  const value = host.spreadsheet.value('S', 'A1');
  if (typeof gives === 'number') expect(value).toBeCloseTo(gives, 4);
  else expect(value).toBe(gives);
});

test('every global is in the table, and no other', () => {
  const names = [...readDist().code.matchAll(/^(?:function|var) (\w+)/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(
    ['kpiPacer_', 'kpiPacerApp_', 'onOpen', 'showFunctionGuide', ...CATALOGUE.map(({ name }) => name)].sort(),
  );
});

test('a call from a cell does not enter the large tier', () => {
  const { code, manifest } = readDist();
  const broken = code.replace(
    'function kpiPacerApp_() {',
    'function kpiPacerApp_() { throw new Error("entered");',
  );
  expect(broken).not.toBe(code);
  const host = createHost({
    script: { code: broken, manifest },
    workbook: { timeZone: 'UTC', sheets: [{ name: 'S' }] },
    now: 0,
    newRealm: createNodeRealm,
  });
  host.spreadsheet.enter('S', 'A1', '=ACHIEVEMENT(50, 100)');
  expect(host.spreadsheet.value('S', 'A1')).toBe(0.5);
  expect(() => host.run('showFunctionGuide')).toThrow('entered');
});

test('the README has the function table of the code', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  // If this fails: npm run readme
  expect(readme).toBe(withFunctionTable(readme));
});

describe('the build', () => {
  test('accepts its own script', () => {
    expect(checkScript((code) => code)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each<[string, (code: string) => string, string]>([
    [
      'a global that is not in the table',
      (code) => `${code}\nfunction helper() {}`,
      'the global helper is not in',
    ],
    ['a missing global', (code) => code.replace(/^function onOpen.*$/m, ''), 'missing globals: onOpen'],
    [
      'a service call at load',
      (code) => `${code}\nSpreadsheetApp.getActive();`,
      'SpreadsheetApp is not defined',
    ],
    ['a private class field', (code) => `${code}\nclass A { #b = 1 }`, 'Syntax error'],
    [
      'a custom function whose JSDoc lacks a parameter',
      (code) => code.replace(/ \* @param \S+ kind .*\n/, ''),
      'kind',
    ],
  ])('refuses %s', (_, change, message) => {
    const { status, stderr } = checkScript(change);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});
