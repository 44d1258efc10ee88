// `npm run pictures`: the README's pictures of the workbench, taken in Chromium.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { serve } from './server';

const FOLDER = join(__dirname, 'pictures');
const SIZE = { width: 1440, height: 900 };

/** Each picture by its name: what is done to the fresh sample first. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  sample: async () => {},
  progress: async (page) => {
    await page.locator('.o-topbar-menu', { hasText: 'KPI Pacer' }).click();
    await page.locator('.o-menu-item', { hasText: 'Show progress' }).click();
    await page.frameLocator('#panel iframe').locator('.kpi-row .toggle', { hasText: 'Revenue' }).click();
  },
  goal: async (page) => {
    await page.locator('.o-topbar-menu', { hasText: 'KPI Pacer' }).click();
    await page.locator('.o-menu-item', { hasText: 'Show progress' }).click();
    const panel = page.frameLocator('#panel iframe');
    await panel.getByRole('button', { name: 'Open the goal tree' }).click();
    await panel.locator('.tree').waitFor();
  },
  mail: async (page) => {
    await page.getByRole('button', { name: 'Play October' }).click();
    await page.getByText('October has been played').waitFor({ timeout: 120_000 });
    await page.locator('#outbox .mail-entry').last().click();
  },
};

async function takePictures(): Promise<void> {
  const [browser, server] = await Promise.all([launchChromium(), serve(0)]);
  await mkdir(FOLDER, { recursive: true });
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForFunction('document.fonts.status === "loaded"');
    await prepare(page);
    // Where nothing is under it: no hint opens, no button is lit.
    await page.mouse.move(SIZE.width - 500, SIZE.height - 200);
    await page.waitForTimeout(500);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    console.log(path);
    await context.close();
  }
  await browser.close();
  server.close();
}

takePictures().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
