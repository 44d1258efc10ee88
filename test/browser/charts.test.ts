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
    .addItem('Series', 'series').addItem('Insert', 'insert').addItem('Remove', 'remove').addItem('Both', 'both').addToUi();
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
function series() {
  var file = SpreadsheetApp.getActive();
  var sheet = file.getSheetByName('Own') || file.insertSheet('Own');
  sheet.getRange('R30:T32').setValues([['KPI', 'Behind', 'Fine'], ['Orders, a name of more than twenty letters', -0.3, 0], ['Revenue', 0, 0.3]]);
  sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('R30:T32')).setNumHeaders(1)
    .setOption('isStacked', true)
    .setOption('series', { 0: { color: '#a50e0e', labelInLegend: 'Late' }, 1: { color: '#188038' } })
    .setPosition(12, 1, 0, 0).build());
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

/** The share of a canvas that is of a colour. */
const shareOf = (page: Page, canvas: string, [red, green, blue]: readonly [number, number, number]) =>
  page
    .locator(canvas)
    .first()
    .evaluate(
      (element, wanted) => {
        const { width, height } = element as HTMLCanvasElement;
        const context = (element as HTMLCanvasElement).getContext('2d');
        const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
        let found = 0;
        for (let at = 0; at < data.length; at += 4)
          if (wanted.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 8)) found += 1;
        return found / (width * height);
      },
      [red, green, blue],
    );

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

  test('has its series in their colours, one bar in each row', async () => {
    const workbench = await openWithScript();
    const { page } = workbench;
    await workbench.choose('Try', 'Series');
    const share = (colour: readonly [number, number, number]) => shareOf(page, '.o-figure canvas', colour);
    await soon(async () => (await share([0xa5, 0x0e, 0x0e])) > A_BAR).toBe(true);
    const [late, fine] = [await share([0xa5, 0x0e, 0x0e]), await share([0x18, 0x80, 0x38])];
    // Both are as long, and as thick: stacked, they share no row.
    expect(fine / late).toBeGreaterThan(0.8);
    expect(fine / late).toBeLessThan(1.25);
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

describeInBrowser('a SPARKLINE', ({ open }) => {
  test('is drawn in its cell, in its colour, and only there', async () => {
    const workbench = await open();
    const { page } = workbench;
    const magenta = () => shareOf(page, '.o-grid > canvas', [0xff, 0, 0xff]);
    expect(await magenta()).toBe(0);
    const enter = (formula: string) =>
      page.evaluate((text) => window.workbench.host.spreadsheet.enter('October 2011', 'A4', text), formula);
    const options = (type: string, ...others: readonly string[]) =>
      `VSTACK(HSTACK("charttype", "${type}"), ${others.map((other) => `HSTACK(${other})`).join(', ')})`;
    const shares: number[] = [];
    for (const chosen of [
      options('line', '"color", "#ff00ff"', '"linewidth", 3'),
      options('column', '"color", "#ff00ff"'),
      options('bar', '"color1", "#ff00ff"'),
    ]) {
      await enter('');
      await soon(magenta).toBe(0);
      await enter(`=SPARKLINE(D6:E6, ${chosen})`);
      await soon(async () => (await magenta()) > 0).toBe(true);
      shares.push(await magenta());
    }
    const [line = 0, column = 0, bar = 0] = shares;
    expect(line).toBeLessThan(column);
    expect(line).toBeLessThan(bar);
    await enter('=SPARKLINE(D6:E6, HSTACK("colour", "#ff00ff"))');
    await soon(() => workbench.text('A4')).toBe('#VALUE!');
    await soon(magenta).toBe(0);
  });
});
