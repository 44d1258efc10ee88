// To whom a mail is to go, as it was typed: the same rule for the summary of a review and for word to stakeholders.

import { quoted } from '../cells/described';
import { ownersOf } from '../sheet/read/owners';
import { formatMessage, MAIL_TO_PROBLEMS, SETUP_PROBLEMS } from '../words';

/** Who has more to tell has a group. */
const MOST_ADDRESSES = 20;

/**
 * The addresses that were typed, each once in lower case, or what is wrong.
 *
 * @example readRecipients('Ann <A@x.com>, b@y.com') // => { to: ['a@x.com', 'b@y.com'] }
 */
export function readRecipients(
  typed: string,
): { readonly to: readonly string[] } | { readonly problem: string } {
  const { addresses, others } = ownersOf(typed);
  const [other] = others;
  const count = addresses.length;
  if (other !== undefined)
    return { problem: formatMessage(SETUP_PROBLEMS.notAnAddress, { got: quoted(other) }) };
  if (count === 0) return { problem: MAIL_TO_PROBLEMS.none };
  if (count > MOST_ADDRESSES)
    return { problem: formatMessage(MAIL_TO_PROBLEMS.tooMany, { count, most: MOST_ADDRESSES }) };
  return { to: addresses.map((address) => address.toLowerCase()) };
}
