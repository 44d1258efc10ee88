// The product in the browser, from typing a formula to finding all as it was.
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

const PACE_GAP = 'PACE_GAP(45, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,15)';

describeInBrowser('the product in the workbench', ({ open }) => {
  test('helps with a formula while it is typed, and answers', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.begin('O40', '=PACE');
    const offer = page.locator('.o-autocomplete-dropdown');
    await soon(() => offer.innerText()).toMatch(/PACE_GAP\s+How far ahead \(\+\) or behind \(-\) the pace/);
    await page.keyboard.type('_GAP(');
    const help = await page.locator('.o-formula-assistant').innerText();
    expect(help).toContain(
      'PACE_GAP ( actual, target, start, end, [as_of], [calendar], [kind], [baseline], [planned] )',
    );
    expect(help).toContain('What is to be reached by the end of the period: a number, or a column of them.');
    expect(help).toContain('Which days count: weekdays such as "Mon-Fri"');
    await page.keyboard.type('45, 100, DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,15))');
    await page.keyboard.press('Enter');
    expect(Number(await workbench.text('O40'))).toBeCloseTo(-0.05, 10);
  });

  test('takes a percentage that is typed with its sign where one stands already', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.begin('G7', '2');
    await page.keyboard.type('2%');
    const typed = page.locator('.o-grid-composer .o-composer');
    await soon(() => typed.innerText()).toBe('22%');
    await page.keyboard.press('Enter');
    await soon(() => workbench.text('G7')).toBe('+22.0%');
  });

  test('ends the month when the clock does, and not before its figures are there', async () => {
    const workbench = await open();
    await workbench.moveClockTo('2011-10-31');
    await soon(() => workbench.text('C3')).toBe('2011-10-30');
    const before = await workbench.texts('A7:K7');
    expect(before.slice(0, 2)).toEqual(['Revenue', 'At risk']);
    // A day that is typed, and not over, is no day to judge by.
    await workbench.enter('C3', '2011-10-31');
    await soon(() => workbench.texts('A7:K7')).toEqual(before);
  });

  test('ends the month without a hand on it a day later', async () => {
    const workbench = await open();
    await workbench.moveClockTo('2011-10-31');
    await workbench.page.getByRole('button', { name: 'A day forward' }).click();
    await soon(() => workbench.clock).toBe('Tuesday 1 November 2011');
    await soon(() => workbench.texts('B7:G7')).toEqual([
      'Missed',
      'amira@shop.example',
      '£1,118,444',
      '£1,063,394',
      '95.1%',
      '-4.9%',
    ]);
    await workbench.page.getByRole('button', { name: 'A day back' }).click();
    await soon(() => workbench.clock).toBe('Monday 31 October 2011');
  });

  test('says what is wrong on the cell', async () => {
    const workbench = await open();
    await workbench.enter('O40', `=${PACE_GAP}, , "tootal")`);
    await soon(() => workbench.text('O40')).toBe('#ERROR!');
    await workbench.hover('O40');
    const note = await workbench.page.locator('.o-error-tooltip').innerText();
    expect(note).toContain('kind "tootal" is not one of total, rate, level');
  });

  test.each([
    ['=NOSUCH(1)', '#NAME?'],
    ['=#REF!+1', '#REF!'],
    ['=1+', '#ERROR!'],
  ])('shows %s as %s', async (formula, shown) => {
    const workbench = await open();
    await workbench.enter('O40', formula);
    await soon(() => workbench.text('O40')).toBe(shown);
  });

  test('sorts by status across the columns that formulas fill, and undoes it', async () => {
    const workbench = await open();
    const before = await workbench.texts('A6:H10');
    await workbench.select('A6:AE10', 'B6');
    await workbench.choose('Data', 'Sort range', 'Ascending');
    await soon(() => workbench.texts('A6:B10')).toEqual([
      'Revenue',
      'At risk',
      'Average order value',
      'Behind',
      'Cancelled orders',
      'Behind',
      'Orders',
      'On track',
      'Units sold',
      'On track',
    ]);
    await soon(() => workbench.texts('E6:E7')).toEqual(['£515,873', '£499.88']);
    await workbench.page.keyboard.press('Control+z');
    await soon(() => workbench.texts('A6:H10')).toEqual(before);
  });

  test('keeps the columns filled when a row is inserted and undone', async () => {
    const workbench = await open();
    await workbench.select('A7:A7');
    await workbench.choose('Insert', 'Insert row', 'Row above');
    await workbench.enter('A7', 'Returns');
    await soon(() => workbench.texts('A7:B7')).toEqual(['Returns', 'No target']);
    await soon(() => workbench.texts('B6:B8')).toEqual(['On track', 'No target', 'At risk']);
    // What the script writes upon an edit is a step of its own.
    for (let steps = 0; steps < 8 && (await workbench.text('A7')) !== 'Revenue'; steps++)
      await workbench.page.keyboard.press('Control+z');
    await soon(() => workbench.texts('A7:B7')).toEqual(['Revenue', 'At risk']);
  });

  test('opens the function guide from the menu of the script, and closes it', async () => {
    const workbench = await open();
    await workbench.choose('KPI Pacer', 'Show function guide');
    await soon(() => workbench.panel.getByRole('heading').innerText()).toBe('KPI Pacer functions');
    await workbench.panelPage.getByText('PACE_GAP').first().click();
    await soon(() => workbench.panelPage.locator('details[open] p').innerText()).toContain('How far ahead');
    expect((await workbench.panel.boundingBox())?.width).toBe(300);
    await workbench.panel.getByRole('button', { name: 'Close the panel' }).click();
    await soon(() => workbench.panel.count()).toBe(0);
  });

  test('is found as it was after a reload', async () => {
    const workbench = await open();
    await workbench.enter('O40', `=${PACE_GAP})`);
    await workbench.select('A6:AE10', 'A6');
    await workbench.choose('Data', 'Sort range', 'Ascending');
    await workbench.moveClockTo('2011-10-24');
    await workbench.saved();
    const cells = await workbench.texts('A1:AA40');
    await workbench.reload();
    await soon(() => workbench.clock).toBe('Monday 24 October 2011');
    await soon(() => workbench.texts('A1:AA40')).toEqual(cells);
    await soon(() => workbench.text('A6')).toBe('Average order value');
  });
});
