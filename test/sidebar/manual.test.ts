// What the manual says of a KPI in Progress, and what it offers where a field is blank.

import { soon } from '../browser/soon';
import { at, OCTOBER } from '../bundle/a-file';
import { twoKpis } from './a-month';
import { describeSidebar } from './sidebar-page';

describeSidebar('The manual in Progress', (open) => {
  test('stands under Explain; one press writes what it offers, by keyboard too, and it can be changed', async () => {
    const host = twoKpis();
    const sidebar = await open(host);
    const { page } = sidebar;
    await page.locator('.kpi-row').first().getByRole('button').first().click();
    const manual = page.getByRole('region', { name: 'Manual' });
    expect(await manual.innerText()).toMatch(
      /What counts[\s\S]*Orders that are signed[\s\S]*How to enter it[\s\S]*First step[\s\S]*Agree on a next step/,
    );
    await sidebar.press('Edit Deals');
    // Something stands under Cause.
    expect(await page.getByRole('group', { name: 'For “Cause”' }).count()).toBe(0);
    const offered = page.getByRole('group', { name: 'For “Recovery action”' }).getByRole('button');
    const [text = ''] = await offered.allInnerTexts();
    expect(await offered.count()).toBe(3);
    expect([await sidebar.violations(), await sidebar.overflow()]).toEqual([[], 0]);
    await sidebar.tabTo(text);
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Recovery action');
    await soon(() => field.inputValue()).toBe(text);
    await soon(() => sidebar.focused()).toBe(await field.getAttribute('id'));
    // It is no form of multiple choice.
    expect(await offered.count()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.type(' today');
    await sidebar.press('Save');
    await soon(async () => host.spreadsheet.text(OCTOBER, at('action', 6))).toBe(`${text} today`);
  });
});
