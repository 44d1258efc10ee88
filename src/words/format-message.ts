// Messages with their blanks filled in.

/** The names between braces in a text. */
type BlanksOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksOf<Rest>
  : never;

/**
 * A text with its blanks filled in.
 *
 * @example formatMessage('{argument} must be a number, got {got}', { argument: 'target', got: '"abc"' })
 * // => 'target must be a number, got "abc"'
 */
export function formatMessage<Text extends string>(
  text: Text,
  values: Readonly<Record<BlanksOf<Text>, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: BlanksOf<Text>) => String(values[name]));
}
