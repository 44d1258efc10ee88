// The sample is kept until anything is another that it was made from.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ScriptFiles } from '../../workbench/host/script';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { fileOf, keptOrMade } from '../../workbench/sample/kept';

const NAME = `tried by ${process.pid}`;
const SCRIPT = { code: 'function answer() {}', manifest: '{}' };

let made = 0;
const make = (): WorkbookFile => {
  made += 1;
  return { name: `Made ${made}`, timeZone: 'Europe/London' };
};
const nameOf = (text: string): string | undefined => (JSON.parse(text) as WorkbookFile).name;
const open = (script: ScriptFiles = SCRIPT) => nameOf(keptOrMade(NAME, script, make));

beforeEach(() => {
  made = 0;
});
afterEach(() => rmSync(fileOf(NAME), { force: true }));

test('it is made once, and found by whoever comes next', () => {
  expect([open(), open(), open()]).toEqual(['Made 1', 'Made 1', 'Made 1']);
});

test('another script makes its own', () => {
  open();
  expect(open({ ...SCRIPT, code: 'function other() {}' })).toBe('Made 2');
  expect(open({ ...SCRIPT, manifest: '{"timeZone":"UTC"}' })).toBe('Made 3');
  expect(open({ ...SCRIPT, pages: { App: 'what a page brings along' } })).toBe('Made 4');
});

test.each(['', '{', 'null', '[]', '{"workbook":{"name":"Somebody else"}}'])(
  'what says %j is made anew',
  (text) => {
    open();
    writeFileSync(fileOf(NAME), text);
    expect(open()).toBe('Made 2');
    expect(JSON.parse(readFileSync(fileOf(NAME), 'utf8'))).toMatchObject({ workbook: { name: 'Made 2' } });
  },
);
