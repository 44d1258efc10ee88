// google.script in a page that a test opens: the workbench's own, with the calls carried to a host in Node.

import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { ScriptError } from '../../workbench/host/runner';

const INSIDE = join(__dirname, '..', '..', 'workbench', 'page', 'panel', 'inside.ts');

/** What a page is told of a call: the workbench's two kinds of answers. */
type Answer = { readonly result: unknown } | { readonly failure: string };

interface Carried {
  /** What the page is. */
  readonly html: string;
  /** Where it is served. */
  readonly address: string;
  /** The functions that `google.script.run` has. */
  readonly functions: readonly string[];
  /** Runs a function of the script. */
  readonly call: (functionName: string, args: readonly unknown[]) => unknown;
  /** Called with what is wrong with the host itself: no script may hide that. */
  readonly onBroken: (error: unknown) => void;
}

/** Serves a page with `google.script` in it, before all that is its own. */
export async function serveWithScript(page: Page, carried: Carried): Promise<void> {
  const { html, address, functions, call, onBroken } = carried;
  await page.exposeFunction('runScript', async (name: string, args: unknown[]): Promise<Answer> => {
    try {
      return { result: await call(name, args) };
    } catch (error) {
      if (!(error instanceof ScriptError)) onBroken(error);
      return { failure: error instanceof ScriptError ? error.reason : String(error) };
    }
  });
  await page.addInitScript(carryCalls);
  const settings = JSON.stringify({ functions, origin: new URL(address).origin });
  const script = `<script data-settings='${settings}'>${await insideText()}</script>`;
  const body = html.replace('<head>', (head) => head + script);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
}

let inside: Promise<string> | undefined;

/** Bundled once, as the workbench does it. */
function insideText(): Promise<string> {
  inside ??= build({
    entryPoints: [INSIDE],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return inside;
}

/** In the page, which has no panel around it: it hears its own calls, and hands them out of the browser. */
function carryCalls(): void {
  const { runScript } = window as unknown as {
    runScript(name: string, args: readonly unknown[]): Promise<unknown>;
  };
  window.addEventListener('message', async ({ source, data, ports }) => {
    if (source !== window || data?.kpiPacer !== 'call') return;
    ports[0]?.postMessage(await runScript(data.functionName, data.args));
  });
}
