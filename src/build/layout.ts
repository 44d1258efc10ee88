// Which layout of the script the command asks for.

import { LAYOUTS, type Layout } from './code';

/** The layout after `--layout`, or else that of the environment, or else the usual one. Throws where it is none. */
export function layoutAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Layout {
  const place = args.indexOf('--layout');
  const asked = place < 0 ? environment.KPI_PACER_LAYOUT || 'page' : args[place + 1];
  const layout = LAYOUTS.find((name) => name === asked);
  if (layout === undefined)
    throw new Error(`there is no layout "${asked ?? ''}". There are these: ${LAYOUTS.join(', ')}`);
  return layout;
}
