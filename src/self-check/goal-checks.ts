// What goal trees need of Google's own functions: their formulas, tried out on a few cells.

import { atPlace, placeOfName } from '../sheet/table/compared-names';
import { underHeader } from '../sheet/table/computation';
import { type Below, kindOfFed, worstFirst } from '../sheet/table/goal-formulas';
import { ACTUAL_HEADER, type SelfCheckKey } from '../words';
import { type CellCheck, isNear, shows, textAt, valueAt, type Written } from './cell-check';
import { expected } from './finding';

/** Names of nodes, and a kind. */
const [SALES, PRICE, VISITS, RATE] = ['A', 'B', 'C', 'D'];
/** A name as people type it: with spaces around it, a full-width one among them. */
const SPACED = ` \u3000${VISITS} `;

/** A column of a goal tree under its header, made by the tree's own formula of cells below it. */
function made<Key extends string>(
  key: SelfCheckKey,
  columns: readonly Key[],
  rows: readonly (readonly Written[])[],
  spelled: (below: Below<Key>) => string,
  wanted: readonly string[],
): CellCheck {
  return {
    key,
    write: (at) => {
      const below = (one: Key) => {
        const column = columns.indexOf(one);
        return `${at(1, column)}:${at(rows.length, column)}`;
      };
      return [[...columns.map(() => null), underHeader(ACTUAL_HEADER, spelled(below))], ...rows];
    },
    judge: (seen) => {
      const shown = seen.shown.map((row) => row[columns.length] ?? '');
      return expected(
        [ACTUAL_HEADER, ...wanted].every((text, row) => shown[row] === text),
        shows(shown.join(' | ')),
      );
    },
  };
}

/** Each in rows of its own. */
export const GOAL_CHECKS: readonly CellCheck[] = [
  {
    key: 'namesFound',
    write: (at) => {
      const names = `${at(0, 0)}:${at(1, 0)}`;
      const place = placeOfName(`"${VISITS.toLowerCase()}"`, names);
      return [
        [PRICE, 1, `=${place}`, `=${atPlace(at(0, 2), `${at(0, 1)}:${at(1, 1)}`)}`],
        [SPACED, 0.5],
      ];
    },
    judge: (seen) =>
      expected(
        isNear(valueAt(seen, 0, 2), 2) && isNear(valueAt(seen, 0, 3), 0.5),
        shows(`${textAt(seen, 0, 2)} | ${textAt(seen, 0, 3)}`),
      ),
  },
  made(
    'lookupColumn',
    ['node', 'feeds', 'kind'],
    [
      [SPACED, null, RATE],
      [PRICE, VISITS],
    ],
    kindOfFed,
    ['', RATE],
  ),
  made(
    'sortedColumn',
    ['node', 'feeds', 'effect'],
    [
      [SALES, null, -30],
      [PRICE, SALES, -10],
      [VISITS, SALES, -20],
    ],
    worstFirst('node', false),
    [VISITS, PRICE],
  ),
];
