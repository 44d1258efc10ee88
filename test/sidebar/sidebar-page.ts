// The sidebar as the build made it, 300 pixels wide, on a file that the built script runs in.

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { EndpointName, Endpoints } from '../../src/protocol/endpoints';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../workbench/chromium';
import { readDist } from '../../workbench/dist';
import type { Host } from '../../workbench/host/host';
import { sentFor } from '../bundle/a-file';
import { serveWithScript } from './google-script';

declare const axe: typeof import('axe-core');

const IS_REQUIRED = Boolean(process.env.CI || process.env.KPI_PACER_REQUIRE_BROWSER);
const SLOW_COMPUTER_MS = 180_000;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Served as if from a host, so that there is a session storage. */
const ADDRESS = 'https://sidebar.test/';

/** The menu's items, by the tab that they open the sidebar at. */
const MENU_ITEMS = {
  setup: 'openSetUp',
  file: 'openBringIn',
  progress: 'openProgress',
  alerts: 'openAlerts',
  review: 'openReview',
  check: 'openSelfCheck',
} as const;

/**
 * What happens while a request is on its way, before the script gets it: someone edits the file, a service is about to
 * fail, or the request never arrives.
 */
type Meanwhile = Partial<Readonly<Record<EndpointName, () => unknown>>>;

/** What the script gets in the place of what the page sends. */
type Changed = {
  readonly [Name in EndpointName]?: (
    request: Parameters<Endpoints[Name]>[0] & object,
  ) => Parameters<Endpoints[Name]>[0];
};

/** For a request that is lost on its way: the page waits for ever. */
export const lost = () => new Promise<never>(() => {});

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

export type OpenSidebar = (host: Host, options?: OpenOptions) => Promise<Sidebar>;

export interface OpenOptions {
  /** The menu's item for this tab opens it. Without it, the sidebar begins where it would by itself. */
  readonly tab?: keyof typeof MENU_ITEMS;
  readonly meanwhile?: Meanwhile;
  readonly changed?: Changed;
  /** Of the window. */
  readonly height?: number;
  /** A sidebar is 300 pixels wide; a dialog as wide as it asks for. */
  readonly width?: number;
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
    const broken: unknown[] = [];
    jest.setTimeout(SLOW_COMPUTER_MS);
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
      const [error] = broken.splice(0);
      if (error !== undefined) throw error;
    });
    afterAll(() => browser?.close());
    tests(async (host, options = {}) => {
      const { height = 700, width = 300, hasClock = false } = options;
      const context = await browser.newContext({ viewport: { width, height } });
      contexts.push(context);
      const page = await context.newPage();
      if (hasClock) await page.clock.install();
      return openSidebar(page, host, options, (error) => broken.push(error));
    });
  });
}

/** The page as the menu shows it; or as it is in the file, where it begins by itself. */
function pageOf(host: Host, { tab }: OpenOptions): string {
  if (tab === undefined) return readDist().pages?.Sidebar ?? '';
  host.run(MENU_ITEMS[tab]);
  return host.sidebar?.content ?? '';
}

async function openSidebar(
  page: Page,
  host: Host,
  options: OpenOptions,
  onBroken: (error: unknown) => void,
): Promise<Sidebar> {
  const { meanwhile = {}, changed = {} } = options;
  const asked: Asked = [];
  await serveWithScript(page, {
    html: pageOf(host, options),
    address: ADDRESS,
    functions: host.functions,
    onBroken,
    async call(functionName, args) {
      // By its own name, or as what the one way in is asked for.
      const [name, ...request] = functionName === 'answerSidebar' ? args : [functionName, ...args];
      asked.push({ name: String(name), request });
      await meanwhile[name as EndpointName]?.();
      const change = changed[name as EndpointName] as ((sent: unknown) => unknown) | undefined;
      return host.call(...sentFor(name as EndpointName, change ? [change(request[0])] : request));
    },
  });
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
