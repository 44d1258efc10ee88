// What axe-core finds in the page.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: typeof import('axe-core');

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** In everything that is ours: the grid is o-spreadsheet's. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(() => axe.run({ exclude: ['#grid', 'iframe'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
