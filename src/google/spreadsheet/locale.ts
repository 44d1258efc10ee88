// How numbers and dates are written where a locale is used.

import type { Conventions } from '../../cells/date';
import type { DateOrder } from '../../cells/day-text';
import { type NumberParts, numeralsOf } from '../../words';

/** The conventions of a locale such as `de_DE`. */
export function conventionsOf(locale: string): Conventions {
  return { numerals: numeralsOf(locale, numberPartsIn(locale)), dateOrder: dateOrderIn(locale) };
}

/** A number with all signs, in the digits of cells; null where the locale is not known here. */
export function numberPartsIn(locale: string): NumberParts | null {
  return known(locale, (tag) => new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1234567.5));
}

/** Most of the world writes the day first. */
const USUAL_ORDER: DateOrder = 'dmy';

function dateOrderIn(locale: string): DateOrder {
  const parts =
    known(locale, (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(new Date(0))) ??
    [];
  const order = parts
    .map(({ type }) => type.charAt(0))
    .filter((letter) => letter === 'd' || letter === 'm' || letter === 'y')
    .join('');
  return order === 'mdy' || order === 'ymd' ? order : USUAL_ORDER;
}

function known<Answer>(locale: string, ask: (tag: string) => Answer): Answer | null {
  try {
    const tag = locale.replace(/_/g, '-');
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 0 ? null : ask(tag);
  } catch {
    return null;
  }
}
