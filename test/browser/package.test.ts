// START-HERE.html as someone opens it from a folder: its buttons copy what has to be pasted.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { makePackage } from '../../src/build/package';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../workbench/chromium';
import { violations } from './accessibility';
import { soon } from './soon';

const IS_REQUIRED = Boolean(process.env.CI || process.env.KPI_PACER_REQUIRE_BROWSER);
const MANIFEST = readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');
const BUTTONS = [
  ['Copy the code', 'Code.gs'],
  ['Copy the sidebar', 'Sidebar.html'],
  ['Copy the settings', 'appsscript.json'],
] as const;

const describeInChromium = findChromium() === undefined && !IS_REQUIRED ? describe.skip : describe;

describeInChromium(`the page of steps${findChromium() ? '' : `: ${NO_CHROMIUM}`}`, () => {
  let browser: Browser;
  let files: Record<string, string>;
  let address: string;
  beforeAll(async () => {
    browser = await launchChromium();
    files = await makePackage(MANIFEST);
    const file = join(mkdtempSync(join(tmpdir(), 'kpi-pacer-')), 'START-HERE.html');
    writeFileSync(file, files['START-HERE.html'] ?? '');
    address = pathToFileURL(file).href;
  });
  afterAll(() => browser?.close());

  test.each([
    ['may write to the clipboard', true],
    ['may not: then it selects and copies', false],
  ])('copies each file, where the page %s', async (_, mayWrite) => {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    if (!mayWrite) {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
    }
    await page.goto(address);
    for (const [name, file] of BUTTONS) {
      await page.getByRole('button', { name }).click();
      await page.getByText(`Copied. Now paste it into ${file}.`).waitFor();
      expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(
        files[file],
      );
    }
    await context.close();
  });

  test.each([1280, 360])('has nothing that axe-core finds, and fits a window of %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await soon(() =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await context.close();
  });
});
