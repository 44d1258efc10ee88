// Amounts with the words of Japanese for large numbers: `1.2億`, `1億2,000万`, `120千`, `12万5千`.

import { POINT_NUMERALS } from '../words';
import { numberOfDigits } from './digits';

const SIZES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  億: 1e8,
  兆: 1e12,
};

/** What stands before and behind such an amount, and its size: null where it may mean two. */
export interface Myriads {
  readonly before: string;
  readonly size: number | null;
  readonly behind: string;
}

/**
 * The amount in a text that has one of these words behind digits; null where there is none. They are Japanese, and so
 * are the signs of the number: a comma parts thousands in whichever file it stands.
 *
 * @example myriadsIn('▲1億2,000万円') // => { before: '▲', size: 120000000, behind: '円' }
 */
export function myriadsIn(text: string): Myriads | null {
  if (!/[千万億兆]/.test(text)) return null;
  const [, before = '', written, rest = '', behind = ''] =
    /^([^\d.,]*)((?:\d[\d.,]* ?(?:百万|千万|[千万億兆]) ?)+)((?:\d[\d.,]*)?)(.*)$/.exec(text) ?? [];
  if (written === undefined) return null;
  return { before, size: sizeOf(written, rest), behind };
}

function sizeOf(written: string, rest: string): number | null {
  const parts: string[] = [
    ...(written.match(/[\d.,]+|[百千万億兆]+/g) ?? []),
    ...(rest === '' ? [] : [rest, '']),
  ];
  let total = 0;
  let above = Number.POSITIVE_INFINITY;
  for (let index = 0; index < parts.length; index += 2) {
    const [digits = '', name = ''] = [parts[index], parts[index + 1]];
    const unit = SIZES[name] ?? 1;
    const number = numberOfDigits(digits, POINT_NUMERALS);
    const isLast = index + 2 >= parts.length;
    if (number === null || number * unit >= above || (!isLast && !Number.isInteger(number))) return null;
    // 1万2 is 10002 in writing, and 12000 as people say it.
    if (name === '' && digits.replace(/\D/g, '').length < String(above).length - 1) return null;
    total += number * unit;
    above = unit;
  }
  // 1.1 times a hundred million is 110000000.00000001.
  return Number(total.toPrecision(15));
}
