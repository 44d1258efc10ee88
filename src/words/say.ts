// Messages with their blanks filled in.

import { MESSAGES } from './en/cells';

type Messages = typeof MESSAGES;

/** The names between braces in a message. */
type BlanksOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksOf<Rest>
  : never;

/**
 * A message in the user's language, with its blanks filled in.
 *
 * @example say('notANumber', { argument: 'target', got: '"abc"' }) // => 'target must be a number, got "abc"'
 */
export function say<Key extends keyof Messages>(
  key: Key,
  values: Readonly<Record<BlanksOf<Messages[Key]>, string | number>>,
): string {
  return MESSAGES[key].replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => String(values[name]));
}
