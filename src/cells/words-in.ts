// The words of a text in a cell: what is neither a letter nor a digit separates them.

/** Made when it is needed: the parser that Google has at upload need not know `\p`, it only sees a text. */
let separator: RegExp | undefined;

/**
 * The words of a text, in small letters.
 *
 * @example wordsIn('Total (lower is better)') // => ['total', 'lower', 'is', 'better']
 */
export function wordsIn(text: string): string[] {
  separator ??= /[^\p{L}\d]+/u;
  return text
    .toLowerCase()
    .split(separator)
    .filter((word) => word !== '');
}
