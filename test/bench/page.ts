// How long the workbench takes in the browser: the sample's first view and its month, beside a page with an empty workbook.
// The sample brings along what its cells got from custom functions, as a file on Google does; its month has all to find out.

import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../workbench/chromium';
import { readDist } from '../../workbench/dist';
import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { saveWorkbook } from '../../workbench/host/saved-workbook';
import { serve } from '../../workbench/server';

/** Milliseconds, each measured in turn. */
export interface PageTimes {
  readonly empty: readonly number[];
  readonly sample: readonly number[];
  readonly month: readonly number[];
}

const SIZE = { width: 1440, height: 900 };
const LONGEST = 180_000;

/** A workbook with one empty sheet: what is left is the page, its grid and the script. */
const emptyWorkbook = (): string => {
  const workbook = { name: 'Empty', timeZone: 'Europe/London' };
  const now = Date.UTC(2011, 9, 17, 9);
  return JSON.stringify(
    saveWorkbook(createHost({ script: readDist(), workbook, now, newRealm: createNodeRealm }).save(), now),
  );
};

/** null where there is no Chromium. */
export async function pageTimes(rounds: number, months: number): Promise<PageTimes | null> {
  if (findChromium() === undefined) return null;
  const [browser, server] = await Promise.all([launchChromium(), serve(0)]);
  const times = { empty: [] as number[], sample: [] as number[], month: [] as number[] };
  try {
    for (let round = 0; round < rounds; round++) {
      times.empty.push((await open(browser, server.url, { workbook: emptyWorkbook() })).view);
      const { view, month } = await open(browser, server.url, { plays: round < months });
      times.sample.push(view);
      if (month !== undefined) times.month.push(month);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return times;
}

interface Opening {
  readonly workbook?: string;
  /** Whether the month is played then. */
  readonly plays?: boolean;
}

/** Opens the page in a fresh profile: until the sheet has been painted, as the page itself notes it. */
async function open(
  browser: Browser,
  url: string,
  { workbook, plays = false }: Opening,
): Promise<{ readonly view: number; readonly month?: number }> {
  const context = await browser.newContext({ viewport: SIZE });
  try {
    const page = await context.newPage();
    if (workbook !== undefined)
      await page.route('**/sample.json', (route) =>
        route.fulfill({ body: workbook, contentType: 'application/json' }),
      );
    await page.goto(url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const view = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
    if (!plays) return { view };
    await page.frameLocator('#panel iframe').locator('.kpi-row').first().waitFor();
    const start = Date.now();
    await page.getByRole('button', { name: 'Play October', exact: true }).click();
    await page.getByText('October has been played').waitFor({ timeout: LONGEST });
    return { view, month: Date.now() - start };
  } finally {
    await context.close();
  }
}
