// The text of dist/Code.js.
//
// Every call from a cell loads all of it, so it has two tiers: the custom functions, small and ready to run,
// and everything else inside one function that is parsed only when a menu item enters it. The global
// functions that Sheets sees are written from the table in src/google/globals.ts.

import { CUSTOM_FUNCTIONS, LARGE_TIER, SMALL_TIER } from '../google/globals';
import { bundle } from './bundle';

/** The names of the two tiers. The underscore hides them from Sheets. */
export const SMALL = 'kpiPacer_';
export const LARGE = 'kpiPacerApp_';

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

const smallStub = (name: string) => `function ${name}(event) { return ${SMALL}.${name}(event); }`;
const largeStub = (name: string) => `function ${name}(request) { return ${LARGE}().${name}(request); }`;

/** Bundles both tiers and writes the global functions around them. */
export async function makeCode(): Promise<string> {
  const [small, large] = await Promise.all([
    bundle('src/google/small-tier.ts'),
    bundle('src/google/large-tier.ts'),
  ]);
  return [
    '// KPI Pacer, MIT licence. Generated code: do not edit.',
    `var ${SMALL} = (() => {'use strict';${small}})();`,
    `function ${LARGE}() {'use strict';${large}}`,
    ...SMALL_TIER.map(smallStub),
    ...LARGE_TIER.map(largeStub),
    ...CUSTOM_FUNCTIONS.map(customFunctionStub),
    '',
  ].join('\n');
}
