// What is said of a copy in plain formulas once it is made.

import { inBrief } from '../../cells/shortened';
import { formatMessage, LIST_JOIN, PLAIN_FORM } from '../../words';
import { namedCells } from './named-cells';
import type { PlainCopy } from './plain-copy';

/** What is worth knowing of a copy that is made. */
export function madeNotes(
  name: string,
  { valueColumns }: Pick<PlainCopy, 'valueColumns'>,
  differing: Parameters<typeof namedCells>[0],
  day: string,
): string[] {
  return [
    formatMessage(PLAIN_FORM.made, { name: inBrief(name) }),
    ...(valueColumns.length === 0
      ? []
      : [formatMessage(PLAIN_FORM.values, { day, columns: valueColumns.join(LIST_JOIN) })]),
    ...(differing.length === 0
      ? []
      : [formatMessage(PLAIN_FORM.kept, { day, cells: namedCells(differing) })]),
  ];
}
