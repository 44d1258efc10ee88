// Runs tests in Chromium on the workbench as `npm start` serves it, each in a fresh profile.
import type { Browser, BrowserContext } from 'playwright-core';
import { WorkbenchPage } from '../../guide/workbench-page';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../workbench/chromium';
import { type RunningServer, serve } from '../../workbench/server';

const IS_REQUIRED = Boolean(process.env.CI || process.env.KPI_PACER_REQUIRE_BROWSER);
const SLOW_COMPUTER_MS = 180_000;

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Of the browser. */
  readonly locale?: string;
  /** What follows the address, such as `?date=2011-10-24`. */
  readonly query?: string;
  /** Whether the panel and the things to try stay, with which the sample opens. */
  readonly isAsItOpens?: boolean;
  /** Called before the page is asked for. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface Browsing {
  /** The address of the workbench. */
  url(): string;
  /** Opens the workbench, and waits until it shows itself or says why it can't. */
  open(options?: OpenOptions): Promise<WorkbenchPage>;
}

/** Skipped where there is no Chromium, and says so; fails instead where a browser is required. */
export function describeInBrowser(name: string, tests: (browsing: Browsing) => void): void {
  if (findChromium() === undefined && !IS_REQUIRED) {
    describe.skip(`${name}: ${NO_CHROMIUM}`, () => tests({} as Browsing));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let server: RunningServer;
    const contexts: BrowserContext[] = [];
    jest.setTimeout(SLOW_COMPUTER_MS);
    beforeAll(async () => {
      [browser, server] = await Promise.all([launchChromium(), serve(0)]);
    });
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });
    tests({
      url: () => server.url,
      async open({
        width = 1440,
        height = 900,
        locale = 'en-US',
        query = '',
        prepare,
        isAsItOpens = false,
      } = {}) {
        const context = await browser.newContext({ viewport: { width, height }, locale });
        contexts.push(context);
        await prepare?.(context);
        const workbench = new WorkbenchPage(await context.newPage());
        const address = new URL(query, server.url);
        if (!isAsItOpens) address.searchParams.set('panel', 'none');
        await workbench.page.goto(address.href);
        await workbench.settled();
        return workbench;
      },
    });
  });
}
