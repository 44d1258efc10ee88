// Messages with their blanks filled in.

import type { BlanksIn } from './texts';

/**
 * A text with its blanks filled in.
 *
 * @example formatMessage('{argument} must be a number, got {got}', { argument: 'target', got: '"abc"' })
 * // => 'target must be a number, got "abc"'
 */
export function formatMessage<Template extends string>(
  text: Template,
  values: Readonly<Record<BlanksIn<Template>, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: BlanksIn<Template>) => String(values[name]));
}
