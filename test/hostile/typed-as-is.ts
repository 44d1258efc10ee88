// What a spreadsheet makes of a text that a script writes, as if someone had typed it.

import { typedText } from '../../src/sheet/plan/typed-text';
import { holds } from './holds';

/** Whatever begins so, or looks like a number, a date or a truth value, may be read as something else. */
const READ_AS_MORE = /^[\s=+\-@'"#%$€£¥(.,\d０-９＝＋－]|^(true|false)$|\d/i;

const MOST_CHARACTERS = 50_000;
/** No sheet has less of a text that is longer. */
const TELLING_CHARACTERS = 1000;

/** A text that is written stays that text: behind an apostrophe, or as words that nothing is read out of. */
export function isTypedAsIs(text: string, written = typedText(text)): void {
  if (text === '' && written === '') return;
  const shows = written.startsWith("'") ? written.slice(1) : written;
  // A cell has room for so many characters, and the sheets of the check take no more of a text than tells it from others.
  const isFull = text.startsWith(shows) && written.length >= MOST_CHARACTERS - 1;
  const isInBrief =
    text.length > TELLING_CHARACTERS &&
    shows.endsWith('…') &&
    text.startsWith(shows.slice(0, TELLING_CHARACTERS / 2));
  const isCut = isFull || isInBrief;
  holds(shows === text || isCut, 'is written as another text:', text, written);
  const isAddress = /^[^\s@=+'-]+@[^\s@]+$/.test(text) || text.includes('@');
  const isSafe =
    written.startsWith("'") || !READ_AS_MORE.test(written) || (isAddress && !/^[=+\-@'\s]/.test(written));
  holds(isSafe, 'may be read as more than a text:', written);
}
