// What a reader does, and looks for: each by the names that the text of its step says. What isn't there in time fails.

import type { Locator, Page } from 'playwright-core';
import { PRODUCT } from '../src/words';
import { cellOf } from './cell-of';
import type { Deed } from './step';
import type { WorkbenchPage } from './workbench-page';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;
/** A month is played day by day. */
const A_MONTH_MS = 150_000;

/** A deed that uses these names. */
const deed = (names: readonly string[], on: Deed['on']): Deed => ({ names, on });

const shown = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: PATIENCE_MS });

/** Until it is so. */
async function until(isSo: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(await otherwise());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Chooses from the menu of KPI Pacer. */
export const menu = (item: string): Deed =>
  deed([item], (workbench, named) => workbench.choose(PRODUCT, named(item)));

/** A button of the panel, by its name or by what stands on it. */
const buttonOf = ({ panelPage }: WorkbenchPage, name: string): Locator =>
  panelPage
    .getByRole('button', { name, exact: true })
    .or(panelPage.locator(`button:text-is(${JSON.stringify(name)})`));

export const press = (button: string): Deed =>
  deed([button], (workbench, named) => buttonOf(workbench, named(button)).click());

/** Presses a button that is there more than once: the last one, or that of a KPI. */
export const pressLast = (button: string): Deed =>
  deed([button], ({ panelPage }, named) =>
    panelPage
      .getByRole('button', { name: named(button), exact: true })
      .last()
      .click(),
  );

/** Presses the name of something that folds out: a KPI, or further choices. */
export const unfold = (name: string): Deed =>
  deed([name], ({ panelPage }, named) =>
    panelPage
      .locator('button.toggle, button[aria-expanded], summary')
      .filter({ hasText: named(name) })
      .first()
      .click(),
  );

/** Types into a field. A step's number may stand before its name. */
export const fill = (field: string, text: string): Deed =>
  deed([field, text], ({ panelPage }, named) => {
    const name = named(field);
    const numbered = new RegExp(`^\\d\\. ${escaped(name)}$`);
    const label = panelPage.getByLabel(name, { exact: true }).or(panelPage.getByLabel(numbered));
    return label.first().fill(named(text));
  });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Chooses from a list. */
export const choose = (field: string, option: string): Deed =>
  deed([field, option], async ({ panelPage }, named) => {
    await panelPage
      .getByLabel(named(field), { exact: true })
      .first()
      .selectOption({ label: named(option) });
  });

/** Ticks a box, turns on a switch, or picks one of several ways. */
export const tick = (box: string): Deed =>
  deed([box], ({ panelPage }, named) => panelPage.getByLabel(named(box), { exact: true }).first().check());

/** Turns a switch off. */
export const untick = (box: string): Deed =>
  deed([box], ({ panelPage }, named) => panelPage.getByLabel(named(box), { exact: true }).first().uncheck());

/** Brings in a file that the workbench hands out: downloaded from a menu of its bar, chosen in the panel. */
export const bringFile = (field: string, bar: string, entry: string): Deed =>
  deed([field, bar, entry], async ({ page, panelPage }, named) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: named(bar), exact: true }).click();
    await page.getByRole('button', { name: named(entry) }).click();
    const file = await (await downloading).path();
    const choosing = page.waitForEvent('filechooser');
    await panelPage.getByLabel(named(field)).click();
    await (await choosing).setFiles(file);
  });

/** Takes the first way to count a tab that is proposed; it is counted at once. */
export const pressFirstProposal: Deed = deed([], async ({ panelPage }) => {
  await panelPage.locator('.proposals button').first().click();
  await shown(panelPage.locator('.tried').getByText(/\d/));
});

/** Types into a cell: that of a KPI's row, under a header. */
export const typeInto = (kpi: string, header: string, text: string): Deed =>
  deed([kpi, header, text], async (workbench, named) => {
    await workbench.enter(await cellIn(workbench, named(kpi), named(header)), named(text));
  });

/** Presses a button of the page, outside of the panel. */
export const pressInBar = (button: string): Deed =>
  deed([button], ({ page }, named) =>
    page
      .getByRole('button', { name: named(button) })
      .first()
      .click(),
  );

/** Presses a button of the page by its whole name. */
export const pressInPage = (button: string): Deed =>
  deed([button], ({ page }, named) =>
    page
      .getByRole('button', { name: named(button), exact: true })
      .first()
      .click(),
  );

/** Until the month has been played: it takes its time. */
export const seePlayed = (text: string): Deed =>
  deed([text], ({ page }, named) => page.getByText(named(text)).waitFor({ timeout: A_MONTH_MS }));

/** Opens the mail at the top of the list. */
export const openFirstMail: Deed = deed([], async ({ page }) => {
  await page.locator('#outbox .mail-entry').first().click();
  await shown(page.locator('#mail iframe'));
});

/** Moves the clock of the workbench to a day. */
export const goTo = (day: string): Deed =>
  deed([day], (workbench, named) => workbench.moveClockTo(named(day)));

/** In the panel. */
export const see = (text: string): Deed =>
  deed([text], ({ panelPage }, named) => shown(panelPage.getByText(named(text)).filter({ visible: true })));

/** A heading of the panel. */
export const seeTitle = (text: string): Deed =>
  deed([text], ({ panelPage }, named) =>
    shown(panelPage.getByRole('heading', { name: named(text), exact: true })),
  );

/** A button or a field of the panel. */
export const seeControl = (name: string): Deed =>
  deed([name], (workbench, named) =>
    shown(buttonOf(workbench, named(name)).or(workbench.panelPage.getByLabel(named(name), { exact: true }))),
  );

/** Anywhere in the page around the panel. */
export const seeInPage = (text: string): Deed =>
  deed([text], ({ page }, named) => shown(page.getByText(named(text)).filter({ visible: true })));

/** In the mail that is open. */
export const seeInMail = (text: string): Deed =>
  deed([text], ({ page }, named) => shown(page.frameLocator('#mail iframe').getByText(named(text))));

/** In the list of mails. */
export const seeInOutbox = (subject: string): Deed =>
  deed([subject], ({ page }, named) => shown(entryOf(page, named(subject))));

/** Opens a mail of the list. */
export const openMail = (subject: string): Deed =>
  deed([subject], ({ page }, named) => entryOf(page, named(subject)).click());

const entryOf = (page: Page, subject: string) =>
  page.locator('#outbox .mail-entry', { hasText: subject }).first();

/** In the row of a KPI, under a header. */
export const seeCell = (kpi: string, header: string, text: string): Deed =>
  deed([kpi, header, text], async (workbench, named) => {
    const look = async () =>
      workbench.text(await cellIn(workbench, named(kpi), named(header)), await workbench.sheet);
    await until(
      async () => (await look()) === named(text),
      async () => `${named(header)} of ${named(kpi)} shows ${await look()}, not ${named(text)}`,
    );
  });

/** Somewhere at the top of the sheet in front. */
export const seeInSheet = (text: string): Deed =>
  deed([text], async (workbench, named) => {
    const look = async () => (await workbench.rowsInFront()).flat().join('\n');
    await until(
      async () => (await look()).includes(named(text)),
      async () => `The sheet does not say ${named(text)}: ${await look()}`,
    );
  });

/** The sheet in front has this name. */
export const seeSheet = (name: string): Deed =>
  deed([name], async (workbench, named) => {
    await until(
      async () => (await workbench.sheet) === named(name),
      async () => `The sheet in front is ${await workbench.sheet}, not ${named(name)}`,
    );
  });

async function cellIn(workbench: WorkbenchPage, row: string, header: string): Promise<string> {
  return cellOf(await workbench.rowsInFront(), row, header);
}
