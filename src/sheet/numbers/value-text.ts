// Figures of a KPI as text: what the sidebar and the mails show is what the cells show.

import type { Shows } from '../table/table-spec';
import { formattedNumber } from './formatted-number';
import { amountFormat, type FormattedKpi, formatOf } from './number-formats';
import type { Measured } from './units';

/** What a number is: a text or a date is none. */
export type ShowsNumber = Exclude<Shows, 'text' | 'date'>;

/**
 * A figure as its cell in the KPI's row shows it.
 *
 * @example figureText(-1 / 6, 'gap', kpi) // => '-16.7%'
 * @example figureText(0.78, 'achievement', allowance) // => '78.0% used'
 */
export function figureText(value: number, shows: ShowsNumber, kpi: FormattedKpi): string {
  return formattedNumber(value, formatOf(shows, kpi));
}

/**
 * An amount of a KPI. `perDay` is what is needed per day: it may have more decimals.
 *
 * @example valueText(1065073, { unit: 'pound', target: 2000000 }) // => '£1,065,073'
 * @example valueText(0.025, { unit: 'percent', target: 0.03 }) // => '2.5%'
 */
export function valueText(value: number, kpi: Measured, perDay = false): string {
  return formattedNumber(value, amountFormat(kpi, perDay ? 'perDay' : 'value'));
}
