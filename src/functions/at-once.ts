// A call with single numbers and dates, as most are: answered without whatever reads texts and ranges, which is not even
// loaded then. What it does not know is for the call in full; what both know they answer alike.

import { type Cell, isDate } from '../cells/cell';
import { isInSheets, type SheetDays } from '../cells/date';
import type { Day } from '../kpi/day';
import type { FunctionName } from '../words';
import type { ArgumentName, CustomFunction } from './custom-function';
import { FUNCTIONS } from './functions';
import { isList, type Range, type Shown, shown, unwrapped } from './given';
import { Row } from './row';

/** The answer to a call; undefined where something in it has to be read. */
export function answerAtOnce(
  name: FunctionName,
  given: ArrayLike<unknown>,
  sheetDays: SheetDays,
): Shown | undefined {
  const { args, required, answer }: CustomFunction = FUNCTIONS[name];
  if (given.length < required || given.length > args.length) return undefined;
  const row = new Row(sheetDays);
  for (let i = 0; i < given.length; i++) {
    if (!take(row, args[i] as ArgumentName, unwrapped(given[i] as Cell | Range))) return undefined;
  }
  const answered = answer(row);
  return isList(answered) ? undefined : shown(answered);
}

/** Puts a number or a date into its place in the row; false where the cell holds anything else. */
function take(row: Row, argument: ArgumentName, cell: Cell | Range): boolean {
  switch (argument) {
    case 'actual':
    case 'target':
    case 'baseline':
      if (typeof cell !== 'number') return isNothing(cell);
      row[argument] = cell;
      return true;
    case 'start':
    case 'end':
      return takeDay(row, argument, cell);
    case 'as_of':
      return takeDay(row, 'asOf', cell);
    default:
      return argument !== 'log' && isNothing(cell);
  }
}

function takeDay(row: Row, name: 'start' | 'end' | 'asOf', cell: Cell | Range): boolean {
  const day = typeof cell === 'number' ? Math.floor(cell) : isDate(cell) ? row.sheetDays.dayOf(cell) : null;
  if (day === null) return isNothing(cell);
  if (!isInSheets(day as Day)) return false;
  row.setDay(name, day as Day);
  return true;
}

const isNothing = (cell: Cell | Range): boolean => cell === '' || cell === null || cell === undefined;
