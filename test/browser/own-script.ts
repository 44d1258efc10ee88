// A script of the test's own in the workbench, in the place of dist/.
import type { BrowserContext } from 'playwright-core';
import { readDist } from '../../workbench/dist';
import type { ScriptFiles } from '../../workbench/host/script';

export type OwnScript = Pick<ScriptFiles, 'code' | 'pages'>;

/** To be called before the page is asked for. The manifest is that of dist/. */
export async function serveScript(context: BrowserContext, { code, pages = {} }: OwnScript): Promise<void> {
  const { manifest } = readDist();
  await context.route('**/dist.json', (route) => route.fulfill({ json: { code, manifest, pages } }));
}
