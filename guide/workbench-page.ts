// The workbench as a person uses it: keys, clicks, and what the cells show.

import type { FrameLocator, Locator, Page } from 'playwright-core';
import { cellAt } from '../src/sheet/table/a1';
import type { Host } from '../workbench/host/host';
import { SAMPLE_SHEET } from '../workbench/sample/workbook';

/** More than there are in what is looked at. */
const MOST_ROWS = 60;

declare const window: Window & { readonly workbench: { readonly host: Host } };

/** Longer than the grid takes to open what belongs to a cell when the mouse rests on it. */
const HOVER_MS = 700;

export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Until the grid, or a sentence in its place, has been painted. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('html[data-ready], html.refused', { state: 'attached' });
  }

  /** Closes the panel and the things to try, with which the sample opens. */
  async putAway(): Promise<void> {
    for (const name of ['Close the panel', 'Close the things to try']) {
      const button = this.page.getByRole('button', { name });
      if ((await button.count()) > 0) await button.click();
    }
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /** Until a change is stored in the browser. */
  async saved(): Promise<void> {
    await this.page.getByText('Saved in this browser').waitFor();
  }

  /** Where the page says why it can't open. */
  get failure(): Locator {
    return this.page.locator('.failure:visible');
  }

  get panel(): Locator {
    return this.page.locator('#panel');
  }

  get panelPage(): FrameLocator {
    return this.page.frameLocator('#panel iframe');
  }

  text(a1: string, sheet = SAMPLE_SHEET): Promise<string> {
    return this.page.evaluate(([name, cell]) => window.workbench.host.spreadsheet.text(name, cell), [
      sheet,
      a1,
    ] as const);
  }

  texts(a1: string, sheet = SAMPLE_SHEET): Promise<string[]> {
    return this.page.evaluate(
      ([name, range]) => window.workbench.host.spreadsheet.texts(name, range).flat(),
      [sheet, a1] as const,
    );
  }

  message(a1: string): Promise<string> {
    return this.page.evaluate(([name, cell]) => window.workbench.host.spreadsheet.message(name, cell), [
      SAMPLE_SHEET,
      a1,
    ] as const);
  }

  /** The name of the sheet in front. */
  get sheet(): Promise<string> {
    return this.page.evaluate(() => {
      const { engine } = window.workbench.host;
      return engine.sheetName(engine.selection().sheetId);
    });
  }

  /** What the top of the sheet in front shows, row by row. */
  async rowsInFront(): Promise<string[][]> {
    const { rows, columns } = await this.page.evaluate(() => {
      const { engine } = window.workbench.host;
      return engine.size(engine.selection().sheetId);
    });
    const range = `A1:${cellAt(Math.min(rows, MOST_ROWS), columns)}`;
    return this.page.evaluate(([sheet, area]) => window.workbench.host.spreadsheet.texts(sheet, area), [
      await this.sheet,
      range,
    ] as const);
  }

  /** Selects a range as with the mouse, beginning at its first cell or at `anchor`, and puts the keyboard there. */
  async select(a1: string, anchor = a1.split(':')[0] ?? a1): Promise<void> {
    await this.page.evaluate(
      ([range, first]) => {
        const { engine } = window.workbench.host;
        const sheetId = engine.model.getters.getActiveSheetId();
        const { left: col, top: row } = engine.area(sheetId, first).zone;
        engine.model.selection.selectZone({ cell: { col, row }, zone: engine.area(sheetId, range).zone });
      },
      [a1, anchor] as const,
    );
    await this.page.locator('.o-grid .o-composer').focus();
  }

  /** Types into a cell; the formula is left open. */
  async begin(a1: string, text: string): Promise<void> {
    await this.select(a1);
    // The grid takes a cell's old text out of its editor in the frame after the first key, as no typist is too fast for.
    const first = text.slice(0, 1);
    await this.page.keyboard.type(first);
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await this.page.keyboard.type(text.slice(first.length));
  }

  /** Types into a cell and leaves it. */
  async enter(a1: string, text: string): Promise<void> {
    await this.begin(a1, text);
    await this.page.keyboard.press('Enter');
  }

  /** Rests the mouse on a cell. */
  async hover(a1: string): Promise<void> {
    const at = await this.page.evaluate((cell) => {
      const { engine } = window.workbench.host;
      const { getters } = engine.model;
      const rect = getters.getVisibleRect(engine.area(getters.getActiveSheetId(), cell).zone);
      const grid = document.querySelector('.o-grid')?.getBoundingClientRect();
      return { x: (grid?.x ?? 0) + rect.x + rect.width / 2, y: (grid?.y ?? 0) + rect.y + rect.height / 2 };
    }, a1);
    await this.page.mouse.move(at.x, at.y);
    await this.page.waitForTimeout(HOVER_MS);
  }

  /** Goes through the menu bar of the grid, by what the entries say. */
  async choose(menu: string, ...entries: string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: menu }).click();
    for (const entry of entries) await this.page.locator('.o-menu-item', { hasText: entry }).click();
  }

  /** Opens the menu of the bar and takes an entry. */
  async workbook(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Workbook', exact: true }).click();
    await this.page.getByRole('button', { name: entry }).click();
  }

  async moveClockTo(day: string): Promise<void> {
    await this.page.locator('.clock-day > button').click();
    await this.page.getByLabel('Move the clock to').fill(day);
    await this.page.getByRole('button', { name: 'Go' }).click();
  }

  get clock(): Promise<string> {
    return this.page.locator('.clock-day .wide').innerText();
  }
}
