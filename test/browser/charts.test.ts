// A chart that a script inserts, as the grid draws it.
import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { serveScript } from './own-script';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Try')
    .addItem('Insert', 'insert').addItem('Remove', 'remove').addItem('Both', 'both').addToUi();
}
function insert() {
  var file = SpreadsheetApp.getActive();
  var sheet = file.getSheetByName('Own') || file.insertSheet('Own');
  sheet.getRange('R30:S33').setValues([['KPI', 'Gap'], ['Orders', 0.12], ['Revenue', -0.31], ['Units', '']]);
  sheet.getRange('S31:S33').setNumberFormat('0%');
  sheet.insertChart(sheet.newChart().asBarChart()
    .addRange(sheet.getRange('R30:R33')).addRange(sheet.getRange('S30:S33')).setNumHeaders(1)
    .setOption('title', 'Gap to plan').setOption('legend', { position: 'none' }).setPosition(12, 1, 0, 0).build());
}
function remove() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getCharts().forEach(function (chart) { sheet.removeChart(chart); });
}
function both() { insert(); remove(); }
`;

/** The share of the chart that its bars cover. */
const barPixels = (page: Page) =>
  page.locator('.o-figure canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    let blue = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 2] ?? 0) - (data[at] ?? 0) > 100 && (data[at + 3] ?? 0) > 200) blue += 1;
    return blue / (width * height);
  });

/** The share that one bar covers, at the least. */
const A_BAR = 0.01;

/** Waits until the chart is drawn so. */
async function drawn(page: Page, isSo: (share: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (isSo(await barPixels(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The chart is not drawn so: its bars cover ${await barPixels(page)} of it.`);
}

describeInBrowser('a chart of a script', ({ open }) => {
  const asked: string[] = [];
  const failed: string[] = [];
  const openWithScript = async (prepare?: (context: BrowserContext) => Promise<unknown>) => {
    asked.length = 0;
    failed.length = 0;
    return open({
      prepare: async (context) => {
        await serveScript(context, { code: CODE });
        await prepare?.(context);
        context.on('request', (request) => asked.push(new URL(request.url()).pathname));
        context.on('weberror', (error) => failed.push(error.error().message));
      },
    });
  };

  test('is drawn with its bars, by what is only fetched when the page is there', async () => {
    const workbench = await openWithScript();
    const { page } = workbench;
    await workbench.choose('Try', 'Insert');
    await drawn(page, (share) => share > A_BAR);
    expect(asked.indexOf('/packages/chart.umd.min.js')).toBeGreaterThan(asked.indexOf('/page.js'));
    expect(failed).toEqual([]);
  });

  test('follows its cells, and is there again after a reload', async () => {
    const workbench = await openWithScript();
    const { page } = workbench;
    await workbench.choose('Try', 'Insert');
    await drawn(page, (share) => share > A_BAR);
    const before = await barPixels(page);
    // Not typed: that would scroll the chart away, and a percent sign comes by itself after a moment.
    await page.evaluate(() => window.workbench.host.spreadsheet.enter('Own', 'S33', 0.2));
    await drawn(page, (share) => Math.abs(share - before) > 0.001);
    const after = await barPixels(page);
    await workbench.saved();
    await workbench.reload();
    await page.locator('.o-sheet', { hasText: 'Own' }).click();
    await drawn(page, (share) => Math.abs(share - after) < 0.001);
    expect(failed).toEqual([]);
  });

  test('may be gone before it could be drawn', async () => {
    const workbench = await openWithScript((context) =>
      context.route('**/chart.umd.min.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await route.continue();
      }),
    );
    await workbench.choose('Try', 'Both');
    await workbench.choose('Try', 'Insert');
    await workbench.page.locator('.o-figure canvas').waitFor();
    await workbench.choose('Try', 'Remove');
    await workbench.page.waitForTimeout(2500);
    await soon(() => workbench.page.locator('.o-figure').count()).toBe(0);
    expect(failed).toEqual([]);
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });

  test('that can not be drawn leaves the grid as it is, and says so', async () => {
    const workbench = await openWithScript((context) =>
      context.route('**/chart.umd.min.js', (route) => route.abort()),
    );
    await workbench.choose('Try', 'Insert');
    await soon(() => workbench.page.getByRole('alert').innerText()).toContain(
      "chart.umd.min.js can't be loaded",
    );
    await workbench.enter('R33', 'Baskets');
    await soon(() => workbench.text('R33', 'Own')).toBe('Baskets');
  });
});
