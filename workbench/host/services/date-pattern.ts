// The part of Java's SimpleDateFormat that Utilities.formatDate is used for, in English as Google does.
import { NotEmulatedError, ServiceError } from './service';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Letter = (civil: Date, width: number, offset: number) => string;

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const named = (names: readonly string[], index: number, width: number) =>
  (names[index] ?? '').slice(0, width >= 4 ? undefined : 3);

const LETTERS: Record<string, Letter> = {
  y: (civil, width) =>
    width === 2 ? pad(civil.getUTCFullYear() % 100, 2) : pad(civil.getUTCFullYear(), width),
  M: (civil, width) =>
    width >= 3 ? named(MONTHS, civil.getUTCMonth(), width) : pad(civil.getUTCMonth() + 1, width),
  d: (civil, width) => pad(civil.getUTCDate(), width),
  E: (civil, width) => named(WEEKDAYS, civil.getUTCDay(), width),
  u: (civil, width) => pad(civil.getUTCDay() || 7, width),
  H: (civil, width) => pad(civil.getUTCHours(), width),
  h: (civil, width) => pad(civil.getUTCHours() % 12 || 12, width),
  m: (civil, width) => pad(civil.getUTCMinutes(), width),
  s: (civil, width) => pad(civil.getUTCSeconds(), width),
  S: (civil, width) => pad(civil.getUTCMilliseconds(), width),
  a: (civil) => (civil.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_civil, _width, offset) => sign(offset) + clock(offset, ''),
  X: (_civil, width, offset) => {
    if (offset === 0) return 'Z';
    return (
      sign(offset) + (width === 1 ? clock(offset, '').slice(0, 2) : clock(offset, width === 2 ? '' : ':'))
    );
  },
};

/** @example formatCivil(Date.UTC(2026, 3, 1), 0, "yyyy-MM-dd'T'HH:mm") // => '2026-04-01T00:00' */
export function formatCivil(civil: number, offset: number, pattern: string): string {
  const date = new Date(civil);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*|'/g, (part, quoted?: string, letter?: string) => {
    if (part === "'") throw new ServiceError(`Invalid argument: format. "${pattern}" has an open quote.`);
    if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replaceAll("''", "'");
    const format = LETTERS[letter];
    if (!format) throw new NotEmulatedError(`the letter ${letter} in Utilities.formatDate`);
    return format(date, part.length, offset);
  });
}

function sign(offset: number): string {
  return offset < 0 ? '-' : '+';
}

function clock(offset: number, separator: string): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  return `${pad(Math.trunc(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}
