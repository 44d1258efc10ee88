// The texts of dist/Code.js and dist/App.html.
//
// Every call from a cell loads all of the code, so there are two tiers: the custom functions, small and ready to
// run, in Code.js; and everything else in a page that no cell call reads. It is fetched and run when a menu item
// or the sidebar asks for something. Of the small tier, what few calls need stands in Code.js as comments: see parts.ts. In
// the plain layout everything is code in Code.js instead: there is one file less, and nothing hangs on `new Function`, but
// each call from a cell has to read all of it. The global functions that Sheets sees are written from the table in
// src/google/globals.ts.

import { CUSTOM_FUNCTIONS, LARGE_TIER, SMALL_TIER } from '../google/globals';
import { bundle } from './bundle';
import { withFunctionsCompiledAtOnce } from './compiled-at-once';
import { bundleInParts, partsIn } from './parts';
import { asServed } from './served';
import { SMALL_TIER_PARTS } from './small-tier-parts';

/** The names of the two tiers. The underscore hides them from Sheets. */
export const SMALL = 'kpiPacer_';
export const LARGE = 'kpiPacerApp_';
/** Under which name the large tier has the parts of the small one. */
const PARTS = 'parts_';
/** The page that the large tier comes in. */
export const LARGE_PAGE = 'App';

const SMALL_TIER_ENTRY = 'src/google/small-tier.ts';

/** Where the large tier is: in a page, or in Code.js. */
export const LAYOUTS = ['page', 'plain'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A custom function as Sheets' autocomplete reads it: JSDoc right above it, every parameter listed. */
function customFunctionStub({ name, summary, args }: (typeof CUSTOM_FUNCTIONS)[number]): string {
  const params = args.map(({ name: arg, type, help, isOptional }) => {
    return ` * @param {${type}} ${arg} ${isOptional ? 'Optional. ' : ''}${help}`;
  });
  return [
    '/**',
    ` * ${summary}`,
    ' *',
    ...params,
    ' * @return {number|string|Array<Array<number|string>>}',
    ' * @customfunction',
    ' */',
    `function ${name}(${args.map((arg) => arg.name).join(', ')}) { return ${SMALL}.answer('${name}', arguments); }`,
  ].join('\n');
}

const smallStub = (name: string) =>
  `function ${name}(event) { return ${SMALL}.runTrigger('${name}', event, ${LARGE}); }`;
const largeStub = (name: string) => `function ${name}(a, b) { return ${LARGE}().${name}(a, b); }`;

/** Fetches the large tier out of its page, which is one script, and runs it. */
const FETCH_LARGE_TIER = `function ${LARGE}() { return new Function(HtmlService.createHtmlOutputFromFile('${LARGE_PAGE}').getContent().replace(/^\\s*<script>|<\\/script>\\s*$/g, ''))(); }`;

/** The large tier with the parts of the small one, for where functions don't tell their comments. */
function withParts(large: string, parts: readonly string[]): string {
  const returned = large.lastIndexOf('return{') + 'return{'.length;
  return `${large.slice(0, returned)}${PARTS}:${JSON.stringify(parts)},${large.slice(returned)}`;
}

/** The large tier as a page. */
export function pageOf(large: string): string {
  // HTML would end the script at such a text, wherever it stands.
  if (/<\/script/i.test(large)) throw new Error('the large tier has "</script" in it');
  return `<script>${large}</script>\n`;
}

/** Bundles both tiers and writes the global functions around them. */
export async function makeCode(layout: Layout = 'page'): Promise<{ code: string; large: string }> {
  const [small, bundled] = await Promise.all([
    layout === 'page'
      ? bundleInParts(SMALL_TIER_ENTRY, SMALL_TIER_PARTS, `${LARGE}().${PARTS}`)
      : bundle(SMALL_TIER_ENTRY),
    bundle('src/google/large-tier.ts'),
  ]);
  const large = asServed(`'use strict';${withParts(bundled, layout === 'page' ? partsIn(small) : [])}`);
  const enterLarge = layout === 'page' ? FETCH_LARGE_TIER : `function ${LARGE}() {${large}}`;
  return { code: codeOf(small, enterLarge), large };
}

function codeOf(small: string, enterLarge: string): string {
  const code = [
    '// KPI Pacer, MIT licence. Generated code: do not edit.',
    `var ${SMALL} = (() => {'use strict';${small}})();`,
    ...SMALL_TIER.map(smallStub),
    ...LARGE_TIER.map(largeStub),
    ...CUSTOM_FUNCTIONS.map(customFunctionStub),
    enterLarge,
    '',
  ].join('\n');
  return withFunctionsCompiledAtOnce(code, SMALL);
}
