// Text that someone typed, on its way into a mail.

/** Control characters, line ends, and marks that turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/**
 * A text on one line, without what can't be seen, cut to so many characters.
 *
 * @example plain('Orders\r\nBcc: x', 10) // => 'Orders Bc…'
 */
export function plain(text: string, most: number): string {
  const characters = [...text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}
