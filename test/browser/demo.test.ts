// `npm run demo`: what it prints, and the files it writes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readWorkbook } from '../../workbench/host/saved-workbook';

const ROOT = join(__dirname, '..', '..');
const out = mkdtempSync(join(tmpdir(), 'kpi-pacer-demo-'));

jest.setTimeout(120_000);

afterAll(() => rmSync(out, { recursive: true }));

function demo(...options: string[]): string {
  const args = ['--import', 'tsx', 'workbench/demo.ts', '--out', out, ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

let english: string | undefined;
/** Played once for all tests that only read what it prints. */
function englishDemo(): string {
  english ??= demo();
  return english;
}

test('says who is mailed when and why, and writes mails that a mail program can read', async () => {
  // Mails of an earlier run go, other files stay.
  const folder = join(out, 'mails');
  mkdirSync(folder);
  writeFileSync(join(folder, '99 2011-10-01 eve@shop.example.eml'), '');
  writeFileSync(join(folder, 'notes.txt'), '');
  const printed = englishDemo();
  expect(printed).toMatch(/ Tue 4 Oct 2011 {2}no news\n/);
  expect(printed).toMatch(
    / Sat 8 Oct 2011 {2}no news\n +Sun 9 Oct 2011 {2}08:\d\d {2}chloe@shop\.example {2}1 KPI needs action: Cancelled orders\n +Cancelled orders: Behind\.\n/,
  );
  const files = readdirSync(folder);
  expect(files.pop()).toBe('notes.txt');
  expect(files.map((name) => name.slice(0, 2))).not.toContain('99');
  expect(printed).toContain(`${files.length} mails, as files in `);
  const mails = await Promise.all(files.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
  for (const { subject = '', to, html, text, from } of mails) {
    expect(printed).toContain(`${to?.[0]?.address}  ${subject}`);
    expect(from?.name).toBe('KPI Pacer');
    expect(html).toContain('<!DOCTYPE html>');
    expect(text).toContain('Open the sheet: https://docs.google.com/');
  }
  // It opens in the page.
  const { now, workbook } = readWorkbook(readFileSync(join(out, 'Gift shop KPIs.json'), 'utf8'));
  expect(now).toBe('2011-11-01T09:00:00.000Z');
  expect(workbook.outbox).toHaveLength(files.length);
});

test('in Japanese the same people are mailed on the same mornings', () => {
  const mailed = (printed: string) => printed.match(/^.{15} {2}\d\d:\d\d {2}\S+@\S+/gm) ?? [];
  const inEnglish = mailed(englishDemo());
  const printed = demo('--language', 'ja');
  expect(inEnglish.length).toBeGreaterThan(5);
  expect(mailed(printed)).toEqual(inEnglish);
  expect(printed).toContain('【KPI】対応が必要: キャンセル件数');
});
