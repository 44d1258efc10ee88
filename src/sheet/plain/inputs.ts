// The cells of a row as plain formulas read them: a number, a day, nothing; or a mark where something stands that is
// none of these. As src/functions/row-arguments.ts reads them.

import * as sizes from '../../cells/amount-size';
import { LAST_SERIAL } from '../../kpi/in-sheets';
import { called, quotedText } from '../table/a1';
import { exactNumber } from './exact-number';
import { all, any, BLANK, either, firstOf } from './expressions';

/** Stands in a working column where the cell that it reads can't be used. */
export const UNREAD = '"?"';

/** What a cell that can't be read by a formula was read as when the copy was made: it holds as long as the cell is as it was. */
export interface KnownReading {
  /** What stood in the cell: a text, or the number of a date. */
  readonly cell: string | number;
  /** What that is, as a formula has it. */
  readonly meant: string;
}

/** The smallest amounts, of a target and of something measured. */
const SMALLEST = {
  set: exactNumber(sizes.SMALLEST),
  measured: exactNumber(sizes.SMALLEST_MEASURED),
} as const;
const TOO_LARGE = exactNumber(sizes.TOO_LARGE);
const AFTER_LAST_DAY = String(LAST_SERIAL + 1);

/** The amount in a cell; nothing where it is blank. */
export function amountIn(cell: string, smallest: keyof typeof SMALLEST, known: KnownReading | null): string {
  const size = called('ABS', cell);
  const isAmount = any(`${cell}=0`, all(`${size}>=${SMALLEST[smallest]}`, `${size}<${TOO_LARGE}`));
  return readIn(cell, either(isAmount, cell, UNREAD), BLANK, known);
}

/** The day in a cell; `blank` where nothing stands in it. */
export function dayIn(cell: string, blank: string, known: KnownReading | null): string {
  const isDay = all(`${cell}>=1`, `${cell}<${AFTER_LAST_DAY}`);
  return readIn(cell, either(isDay, called('INT', cell), UNREAD), blank, known);
}

function readIn(cell: string, number: string, blank: string, known: KnownReading | null): string {
  // To LibreOffice a truth is a number.
  const usual = firstOf(
    [
      [called('ISLOGICAL', cell), UNREAD],
      [called('ISNUMBER', cell), number],
      [`${called('TRIM', cell)}=""`, blank],
    ],
    UNREAD,
  );
  const read = known === null ? usual : either(isStill(cell, known.cell), known.meant, usual);
  return called('IFERROR', read, UNREAD);
}

const isStill = (cell: string, was: string | number): string =>
  typeof was === 'string'
    ? called('EXACT', cell, quotedText(was))
    : either(called('ISNUMBER', cell), `${called('INT', cell)}=${was}`, 'FALSE');

/** What the plan wants by now, where someone has worked it out; what it says of itself instead is nothing. */
export const plannedIn = (cell: string, mark: string): string =>
  called(
    'IFERROR',
    either(
      any(`${called('TRIM', cell)}=""`, `${called('LEFT', cell, String(mark.length))}=${quotedText(mark)}`),
      BLANK,
      amountIn(cell, 'measured', null),
    ),
    UNREAD,
  );

/** The texts of kinds that formulas know: those that can be chosen, in every language, and those that stand in the rows. */
export interface KindTexts {
  readonly total: readonly string[];
  readonly rate: readonly string[];
  readonly level: readonly string[];
  readonly lower: readonly string[];
}

/**
 * How a figure moves: `shapeOf` of src/kpi/kpi.ts. "total" adds up, "path" leads from a baseline to a target, "flat" is
 * never prorated.
 */
export function wayOf(kind: string, baseline: string, target: string, texts: KindTexts): string {
  const unread = any(`${target}=${UNREAD}`, `${baseline}=${UNREAD}`);
  const isBlank = kind === BLANK ? 'TRUE' : `${called('TRIM', kind)}=""`;
  const way = firstOf(
    [
      [unread, UNREAD],
      [any(isBlank, ...areTexts(kind, texts.total)), '"total"'],
      [
        any(...areTexts(kind, texts.level)),
        either(any(`${baseline}=""`, `${baseline}=${target}`), '"flat"', '"path"'),
      ],
      [any(...areTexts(kind, texts.rate)), '"flat"'],
    ],
    UNREAD,
  );
  return called('IFERROR', way, UNREAD);
}

/** 1 where more is better, -1 where less is: `directionOf` of src/kpi/kpi.ts. */
export function sideOf(
  kind: string,
  way: string,
  baseline: string,
  target: string,
  { lower }: KindTexts,
): string {
  const isPath = all(`${way}="path"`, called('ISNUMBER', target));
  const side = either(
    isPath,
    either(`${target}>${baseline}`, '1', '-1'),
    either(any(...areTexts(kind, lower)), '-1', '1'),
  );
  return called('IFERROR', side, '1');
}

const areTexts = (cell: string, texts: readonly string[]): string[] =>
  texts.map((text) => `${cell}=${quotedText(text)}`);
