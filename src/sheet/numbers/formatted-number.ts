// A number as a cell with a number format shows it.

import { localized, plainNumberText } from '../../words';
import { GENERAL_FORMAT } from '../table/formats';

/** A section of the formats that the add-in uses: `[$£]#,##0.00`, `+0.0%`, `0.0" days"`. */
const SECTION = /^(?:\[\$(.+?)\])?([+-]?)(#,##0|0)(?:\.(0+))?(%?)(?:"(.*)")?$/;

/** As many digits as a cell without a number format shows. */
const GENERAL_DIGITS = 10;

/**
 * A number in a number format of this add-in: one section, or three for positive, negative and 0.
 *
 * @example formattedNumber(1065073.4, '[$£]#,##0') // => '£1,065,073'
 * @example formattedNumber(-1 / 6, '+0.0%;-0.0%;0.0%') // => '-16.7%'
 */
export function formattedNumber(value: number, format: string): string {
  if (format === GENERAL_FORMAT) return localized(String(Number(value.toPrecision(GENERAL_DIGITS))), false);
  const sections = format.split(';');
  const section = sections[sections.length === 1 || value > 0 ? 0 : value < 0 ? 1 : 2] ?? '';
  const parts = SECTION.exec(section);
  if (parts === null) throw new Error(`no number format: ${format}`);
  const [, symbol = '', sign = '', whole = '', decimals = '', percent = '', after = ''] = parts;
  const shown = plainNumberText(value, decimals.length, percent === '' ? 0 : 2);
  const isBelow = sections.length === 1 && shown.startsWith('-');
  const digits = localized(shown.replace('-', ''), whole.includes(','));
  return `${isBelow ? '-' : sign}${symbol}${digits}${percent}${after}`;
}
