// The currency that money is counted in where nobody has said it yet.

import type { Cell } from '../../cells/cell';
import { TEMPLATE_MONEY } from '../../words';
import { type Unit, unitNamed } from '../numbers/units';
import { findHeaders } from '../table/headers';

/** Units that are currencies. */
const CURRENCIES: readonly Unit[] = ['dollar', 'euro', 'pound', 'yen'];

/** The countries of each. A file of en_US may be anybody's who never chose: the language tells more. */
const COUNTRIES: Partial<Record<Unit, string>> = {
  dollar: 'AU CA HK NZ SG',
  euro: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  pound: 'GB',
  yen: 'JP',
};

/**
 * The currency of a locale; null where it does not tell.
 *
 * @example moneyOfLocale('en_GB') // => 'pound'
 */
export function moneyOfLocale(locale: string): Unit | null {
  const [, country = ''] = /[_-]([A-Z]{2})$/.exec(locale) ?? [];
  return CURRENCIES.find((unit) => COUNTRIES[unit]?.split(' ').includes(country)) ?? null;
}

/** The first currency among units; null where there is none. */
export const moneyAmong = (units: readonly (Unit | null)[]): Unit | null =>
  units.find((unit) => unit !== null && CURRENCIES.includes(unit)) ?? null;

/** The currency of a progress sheet, as far down as its cells go; null where none is named. */
export function moneyInSheet(values: readonly (readonly Cell[])[]): Unit | null {
  const { headerRow, columns } = findHeaders(values);
  const column = columns.unit;
  if (column === undefined) return null;
  return moneyAmong(values.slice(headerRow).map((row) => unitNamed(String(row[column - 1] ?? ''))));
}

let ofFile: Unit | null = null;

/** From now on templates count money in this; null: in the currency of those who speak the language. */
export function countMoneyIn(unit: Unit | null): void {
  ofFile = unit;
}

/** What templates count money in. */
export const usualMoney = (): Unit => ofFile ?? (TEMPLATE_MONEY as Unit);
