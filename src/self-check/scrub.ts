// Messages of Google, without what could be somebody's.

import { formatMessage, SELF_CHECK_FOUND, SELF_CHECK_TEXT } from '../words';
import { type Judged, problem } from './finding';

const MOST_CHARACTERS = 200;

/** Addresses of people; of pages, but those of permissions; ids; and what stands in quotes, which may be a name. */
const PERSONAL = [
  /[^\s<>"'()]+@[^\s<>"'()]+/g,
  /https?:\/\/(?!www\.googleapis\.com\/auth\/)\S+/g,
  /"[^"]*"|“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」/g,
  /\b(?=\w*\d)[\w-]{20,}/g,
];

/** A message in which nothing is anybody's own, in one line. */
export function scrubbed(message: string): string {
  let text = message;
  for (const one of PERSONAL) text = text.replace(one, SELF_CHECK_TEXT.hidden);
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** What couldn't be tried at all, as Google didn't let us. */
export const failedWith = (message: string): Judged =>
  problem(formatMessage(SELF_CHECK_FOUND.failed, { message: scrubbed(message) }));
