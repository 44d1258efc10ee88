// The sidebar as the build made it, 300 pixels wide, with a script that answers as a test says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { EndpointName, Endpoints } from '../../src/protocol/endpoints';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../workbench/chromium';

declare const axe: typeof import('axe-core');

const IS_REQUIRED = Boolean(process.env.CI || process.env.KPI_PACER_REQUIRE_BROWSER);
const SLOW_COMPUTER_MS = 60_000;
const PAGE = join(__dirname, '..', '..', 'dist', 'Sidebar.html');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Served as if from a host, so that there is a session storage. */
const ADDRESS = 'https://sidebar.test/';

/** What the script answers: a reply, or what makes one. An exception is a failed request. */
export type Script = {
  [Name in EndpointName]?:
    | ReturnType<Endpoints[Name]>
    | ((...request: Parameters<Endpoints[Name]>) => ReturnType<Endpoints[Name]> | Promise<unknown>);
};

/** More steps than there are fields in any tab. */
const MOST_TABS = 60;

/** What was asked, in order. */
type Asked = { readonly name: string; readonly request: readonly unknown[] }[];

export interface Sidebar {
  readonly page: Page;
  readonly asked: Asked;
  /** The last request of this name. */
  request(name: EndpointName): unknown;
  /** What axe-core finds. */
  violations(): Promise<string[]>;
  /** How much wider than the sidebar its content is. */
  overflow(): Promise<number>;
  focused(): Promise<string>;
  /** Clicks the button of this name. */
  press(name: string): Promise<void>;
  /** Presses Tab until what is labelled so has the focus. */
  tabTo(label: string): Promise<void>;
}

export type OpenSidebar = (script: Script, options?: OpenOptions) => Promise<Sidebar>;

interface OpenOptions {
  readonly tab?: 'auto' | 'setup' | 'progress' | 'alerts' | 'check';
  /** Of the window. */
  readonly height?: number;
  /** Whether the test moves the page's clock. */
  readonly hasClock?: boolean;
}

/** Skipped where there is no Chromium, and says so; fails instead where a browser is required. */
export function describeSidebar(name: string, tests: (open: OpenSidebar) => void): void {
  if (findChromium() === undefined && !IS_REQUIRED) {
    describe.skip(`${name}: ${NO_CHROMIUM}`, () => tests(() => Promise.reject()));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    jest.setTimeout(SLOW_COMPUTER_MS);
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
    });
    afterAll(() => browser?.close());
    tests(async (script, { tab = 'auto', height = 700, hasClock = false } = {}) => {
      const context = await browser.newContext({ viewport: { width: 300, height } });
      contexts.push(context);
      const page = await context.newPage();
      if (hasClock) await page.clock.install();
      return openSidebar(page, script, tab);
    });
  });
}

async function openSidebar(page: Page, script: Script, tab = 'auto'): Promise<Sidebar> {
  const asked: Asked = [];
  await page.exposeFunction('askTest', async (name: EndpointName, request: unknown[]) => {
    asked.push({ name, request });
    const answer = script[name] as unknown;
    if (answer === undefined) throw new Error(`No reply to ${name} is scripted.`);
    return typeof answer === 'function' ? answer(...request) : answer;
  });
  await page.addInitScript(fakeRun);
  const html = readFileSync(PAGE, 'utf8').replace('data-tab="auto"', `data-tab="${tab}"`);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ADDRESS);
  return {
    page,
    asked,
    request: (name) => asked.filter((call) => call.name === name).at(-1)?.request[0],
    async violations() {
      await page.evaluate(AXE);
      // The heading of the page is that of the panel around it.
      const results: AxeResults = await page.evaluate(() =>
        axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'page-has-heading-one': { enabled: false } },
        }),
      );
      return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    overflow: () =>
      page.evaluate(() =>
        Math.max(
          document.documentElement.scrollWidth - innerWidth,
          ...[...document.querySelectorAll('.scroller, .footer, .tabs')].map(
            (element) => element.scrollWidth - element.clientWidth,
          ),
        ),
      ),
    focused: () =>
      page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return 'nothing';
        return (
          activeElement.getAttribute('aria-label') ?? (activeElement.id || (activeElement.textContent ?? ''))
        );
      }),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    async tabTo(label) {
      for (let step = 0; step < MOST_TABS; step++) {
        await page.keyboard.press('Tab');
        const reached = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const text = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
          return text ?? element?.textContent ?? '';
        });
        if (reached.startsWith(label)) return;
      }
      throw new Error(`Tab does not reach ${label}`);
    },
  };
}

/** `google.script.run`: refuses what Google refuses, and answers later. */
function fakeRun(): void {
  type Handler = (value: unknown) => void;
  const ask = (window as unknown as { askTest(name: string, request: unknown[]): Promise<unknown> }).askTest;
  const runner = (succeed?: Handler, fail?: Handler): unknown =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (...request: unknown[]) => {
            if (JSON.stringify(request) !== JSON.stringify(structuredClone(request)))
              throw new Error('not plain');
            ask(name, request).then(succeed, fail);
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner() } } });
}
