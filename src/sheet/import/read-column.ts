// What a column of a file holds, found over all of its rows: dates and in which order, amounts and how they are written.

import { isBlank } from '../../cells/cell';
import type { DateOrder } from '../../cells/day-text';
import { currencyIn, type Decimal, decimalIn, fileAmount, NUMERALS_OF } from './file-amount';
import { dateAndTime, fileDay } from './file-date';

/** What a column of a file may hold. `time`: days with a time of the day. */
export const FILE_TYPES = ['day', 'time', 'amount', 'percent', 'text', 'blank'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/**
 * How a column can be read. `either`: both ways give something else, and nothing in it tells which is meant. `mixed`: it
 * is not written in one way, so it stays text.
 */
export interface FileColumn {
  readonly header: string;
  readonly type: FileType;
  /** Of dates. */
  readonly order: DateOrder | 'either' | null;
  /** Of amounts. */
  readonly decimal: Decimal;
  /** Why it stays text though it looks like more. */
  readonly mixed: 'dates' | 'amounts' | 'currencies' | null;
  /** Two of its cells that don't go together, with their places among the rows. */
  readonly apart: readonly number[];
  /** The first different texts. */
  readonly samples: readonly string[];
  readonly isPacked: boolean;
}

/** Of the cells of a column so many are of its type: what can't be read among them stays text, and is named. */
const MOST_OF = 0.8;
const SAMPLES = 3;
/** Digits that are a name: a postcode, a telephone, a number that is longer than numbers can be. */
const DIGITS_OF_A_NAME = /^(?:0\d+|\+\d{7,}|\d{16,})$/;
const NAMED_AS_DATE = /date|day|datum|日/i;
/** What tools write where there is nothing. */
const NOTHING = /^(?:-{1,3}|[–—]|n\/?a|\(not set\)|null)$/i;

/** Whether a text says that there is nothing. */
export const saysNothing = (text: string): boolean => NOTHING.test(text.trim());

/** What a column holds. @param texts Its cells, from the first row to the last. */
export function readColumn(header: string, texts: readonly string[]): FileColumn {
  const filled = new Map<string, number>();
  let count = 0;
  const counts = new Map<string, number>();
  texts.forEach((text, place) => {
    if (isBlank(text) || saysNothing(text)) return;
    count += 1;
    if (!filled.has(text)) filled.set(text, place);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const column = {
    header,
    order: null,
    decimal: null,
    mixed: null,
    apart: [],
    samples: [...filled.keys()].slice(0, SAMPLES),
    isPacked: NAMED_AS_DATE.test(header),
  };
  if (count === 0) return { ...column, type: 'blank' };
  const cells: Cells = { count, places: filled, counts };
  return { ...column, type: 'text', ...(asDays(cells, column.isPacked) ?? asAmounts(cells)) };
}

interface Cells {
  readonly count: number;
  /** Each different text with the place of its first cell. */
  readonly places: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
}

type Found = Partial<FileColumn>;

function asDays({ count, places, counts }: Cells, isPacked: boolean): Found | null {
  let days = 0;
  let [hasTimes, isOpen] = [false, false];
  const only: Record<'dmy' | 'mdy', number | null> = { dmy: null, mdy: null };
  for (const [text, place] of places) {
    if (!/\d/.test(text)) continue;
    const { date, time } = dateAndTime(text);
    const certain = fileDay(date, null, isPacked);
    const [dmy, mdy] =
      certain === null ? [fileDay(date, 'dmy', false), fileDay(date, 'mdy', false)] : [certain, certain];
    if (dmy === null && mdy === null) continue;
    days += counts.get(text) ?? 0;
    if (time !== null) hasTimes = true;
    if (mdy === null) only.dmy ??= place;
    else if (dmy === null) only.mdy ??= place;
    else if (dmy !== mdy) isOpen = true;
  }
  if (days < MOST_OF * count) return null;
  if (only.dmy !== null && only.mdy !== null)
    return { type: 'text', mixed: 'dates', apart: [only.dmy, only.mdy] };
  const order = only.dmy !== null ? 'dmy' : only.mdy !== null ? 'mdy' : isOpen ? 'either' : 'ymd';
  return { type: hasTimes ? 'time' : 'day', order };
}

function asAmounts({ count, places, counts }: Cells): Found | null {
  let [amounts, percents] = [0, 0];
  let isOpen = false;
  const first: Record<'.' | ',', number | null> = { '.': null, ',': null };
  const currencies = new Map<string, number>();
  for (const [text, place] of places) {
    if (DIGITS_OF_A_NAME.test(text.trim())) return null;
    const read = fileAmount(text, NUMERALS_OF['.']) ?? fileAmount(text, NUMERALS_OF[',']);
    if (read === null) continue;
    const cells = counts.get(text) ?? 0;
    amounts += cells;
    if (read.isPercent) percents += cells;
    const decimal = decimalIn(text);
    if (decimal === 'either') isOpen = true;
    else if (decimal !== null) first[decimal] ??= place;
    const currency = currencyIn(text);
    if (currency !== '' && !currencies.has(currency)) currencies.set(currency, place);
  }
  if (amounts < MOST_OF * count) return null;
  // What is added up must be of one money.
  if (currencies.size > 1)
    return { type: 'text', mixed: 'currencies', apart: [...currencies.values()].slice(0, 2) };
  const [point, comma] = [first['.'], first[',']];
  if (point !== null && comma !== null && isOpen)
    return { type: 'text', mixed: 'amounts', apart: [point, comma] };
  const type = percents === amounts ? 'percent' : 'amount';
  if (point !== null && comma !== null) return { type, decimal: null };
  return { type, decimal: point !== null ? '.' : comma !== null ? ',' : isOpen ? 'either' : null };
}
