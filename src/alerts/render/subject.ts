// Subjects of mails: one line, no control characters, short.

import { formatMessage, LIST_JOIN, OTHER_SUBJECTS } from '../../words';
import type { Item } from '../digest';
import { namedApart } from '../named-apart';
import { cutUnits, plain, unlinked, widthOf } from '../text';
import { LONGEST_NAME } from './card';

/** Gmail refuses longer ones. */
const LONGEST_SUBJECT = 250;
/** Names beyond this width, in Latin letters, are counted instead: a phone shows no more. */
const ROOM_FOR_NAMES = 120;

/** A subject, whatever has been written into names. */
export const subjectLine = (text: string): string =>
  cutUnits(unlinked(plain(text, LONGEST_SUBJECT)), LONGEST_SUBJECT);

/**
 * Names of KPIs for a subject, told apart.
 *
 * @example namesIn(items) // => 'Orders, Revenue and 3 more'
 */
export function namesIn(items: readonly Item[]): string {
  const names: string[] = [];
  let width = 0;
  const all = namedApart(
    items.map(({ kpi, sheetName }) => ({
      kpi: plain(kpi.name, LONGEST_NAME),
      sheet: plain(sheetName, LONGEST_NAME),
    })),
  );
  for (const name of all) {
    width += widthOf(name) + widthOf(LIST_JOIN);
    if (names.length > 0 && width > ROOM_FOR_NAMES) break;
    names.push(name);
  }
  const listed = names.join(LIST_JOIN);
  const more = items.length - names.length;
  return more === 0 ? listed : formatMessage(OTHER_SUBJECTS.andMore, { names: listed, more });
}
