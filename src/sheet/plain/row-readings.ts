// What cells of a row mean that no formula could tell, as the functions read them: a number or a date in a text, a date where
// an amount is due. Told by src/cells, as everywhere.

import { isAmount, isMeasured } from '../../cells/amount-size';
import { type Cell, isBlank, isDate } from '../../cells/cell';
import { readDay, type SheetDays } from '../../cells/date';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { readNumber } from '../../cells/number';
import { inSheetsOfAny, type KIND_CHOICES } from '../../words';
import { exactNumber } from './exact-number';
import { type KindTexts, type KnownReading, UNREAD } from './inputs';
import type { KnownReadings, TypedCells } from './working-columns';

/** Longer texts say no number. */
const MOST_CHARACTERS = 100;

const AMOUNTS = { actual: isMeasured, target: isAmount, baseline: isAmount } as const;
const DAYS = ['start', 'end', 'day'] as const;

/** What the cells of a row were read as, where a formula could not tell. */
export function readingsOf(cellOf: (key: keyof TypedCells) => Cell, sheetDays: SheetDays): KnownReadings {
  const readings: Partial<Record<keyof TypedCells, KnownReading>> = {};
  for (const key of Object.keys(AMOUNTS) as (keyof typeof AMOUNTS)[]) {
    const cell = cellOf(key);
    if (isDate(cell)) readings[key] = { cell: sheetDays.dayOf(cell), meant: UNREAD };
    const number = readIn(cell, (text) => readNumber(key, text, AMOUNTS[key]));
    if (number !== null) readings[key] = { cell: String(cell), meant: exactNumber(number) };
  }
  for (const key of DAYS) {
    const cell = cellOf(key);
    const day = readIn(cell, (text) => readDay(key, text, sheetDays));
    if (day !== null) readings[key] = { cell: String(cell), meant: String(day) };
  }
  return readings;
}

/** What a text says; null where it says nothing, and where a cell is no text. */
function readIn<Read>(cell: Cell, read: (text: string) => Read | null): Read | null {
  if (typeof cell !== 'string' || isBlank(cell) || cell.length > MOST_CHARACTERS) return null;
  return readOrNull(() => read(cell));
}

function readOrNull<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The kinds that can be chosen, in every language, and what stands in the rows besides and is understood. */
export function kindTexts(cells: readonly Cell[]): KindTexts {
  const choices = inSheetsOfAny((words) =>
    Object.values(words.KIND_CHOICES as typeof KIND_CHOICES).flatMap(({ higher, lower }) => [higher, lower]),
  ).flat();
  const typed = cells.flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [cell] : []));
  const texts: Record<keyof KindTexts, string[]> = { total: [], rate: [], level: [], lower: [] };
  for (const text of new Set<string>([...choices, ...typed])) {
    const read = readOrNull(() => readKind(text));
    if (read === null) continue;
    texts[read.kind].push(text);
    if (read.lowerIsBetter) texts.lower.push(text);
  }
  return texts;
}
