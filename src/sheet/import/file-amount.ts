// An amount in a file: `1.234,50 €`, `$5k`, `１２３`, `12%`; and by which sign its decimals are behind, where that shows.

import { isMeasured } from '../../cells/amount-size';
import { readSizedAmount } from '../../cells/sized-amount';
import type { Numerals } from '../../words';

/** What decimals are behind: `either` may be both. null: there is no sign. */
export type Decimal = '.' | ',' | 'either' | null;

export const NUMERALS_OF: Readonly<Record<'.' | ',', Numerals>> = {
  '.': { decimal: '.', group: ',' },
  ',': { decimal: ',', group: '.' },
};

const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

/** An amount as it was read. */
export interface FileAmount {
  readonly value: number;
  readonly isPercent: boolean;
}

/** The amount in a text; null where there is none, or it may be two. */
export function fileAmount(text: string, numerals: Numerals | null): FileAmount | null {
  if (PLAIN.test(text) && (numerals === null || numerals.decimal === '.'))
    return { value: Number(text), isPercent: false };
  if (!/\d/.test(narrow(text))) return null;
  const read = readSizedAmount(text, numerals);
  return typeof read === 'object' && read !== null && isMeasured(read.value) ? read : null;
}

const narrow = (text: string) => (/[\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text);

/** Money that has no smaller parts. */
const WITHOUT_DECIMALS = /[¥￥円₩]|\b(?:JPY|KRW)\b/;

/** By which sign the decimals of an amount are behind, as far as its shape tells. */
export function decimalIn(text: string): Decimal {
  const [, whole = '', sign, fraction = ''] = /^(.*)([.,])(\d*)\D*$/.exec(narrow(text)) ?? [];
  if (sign !== '.' && sign !== ',') return null;
  const other = sign === '.' ? ',' : '.';
  if (whole.includes(other)) return whole.includes(sign) ? null : sign;
  if (whole.includes(sign)) return other;
  const digits = whole.replace(/\D/g, '');
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(digits)) return sign;
  return WITHOUT_DECIMALS.test(text) ? other : 'either';
}

/** Names of currencies as they stand beside amounts, and signs that mean the same. */
const CURRENCY = /\p{Sc}|\b[A-Z]{3}\b|円|元/gu;
const SIGN_OF: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', 円: '¥' };

/** The currency beside an amount; none: ''. */
export const currencyIn = (text: string): string =>
  (narrow(text).match(CURRENCY) ?? []).map((name) => SIGN_OF[name] ?? name).join('');
