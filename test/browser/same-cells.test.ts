// One host, two realms: what Node calculates, the page shows.
import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

/** Every cell of every sheet that holds something: its value, what it shows, and the note of an error. */
function allCells({ engine }: Host): string[] {
  return engine.sheetNames().flatMap((name) => {
    const sheetId = engine.sheetId(name);
    const { rows, columns } = engine.size(sheetId);
    const cells: string[] = [];
    // Logarithms may differ in the last digits from one engine to the next: cells keep 15, and the forecast works on them.
    const exactEnough = (cell: unknown) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < columns; col++) {
        const { value, text, message } = engine.read({ sheetId, col, row });
        if (value !== '')
          cells.push(JSON.stringify([name, row + 1, col + 1, exactEnough(value), text, message]));
      }
    }
    return cells;
  });
}

describeInBrowser('the sample workbook', ({ open }) => {
  test.each(['2011-10-17', '2011-11-01'])('has the same cells in Node and in the page on %s', async (day) => {
    const { page } = await open({ query: `?date=${day}` });
    const inNode = allCells(openSample(day));
    // The function travels as text: it only uses what it is given.
    const inPage = await page.evaluate((source) => {
      const collect = new Function(`return ${source}`)() as typeof allCells;
      return collect(window.workbench.host);
    }, allCells.toString());
    expect(inNode.length).toBeGreaterThan(1500);
    expect(inPage).toEqual(inNode);
  });

  test('is built without anything that the host does not emulate', async () => {
    const { page } = await open();
    await soon(() => page.evaluate(() => [...window.workbench.host.notEmulated])).toEqual([]);
  });
});
