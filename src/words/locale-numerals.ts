// The numerals of a locale.

import { type Numerals, POINT_NUMERALS } from './numerals';

/** A number of a locale in its parts, as `Intl.NumberFormat.formatToParts` answers. */
export type NumberParts = readonly { readonly type: string; readonly value: string }[];

/** For where nobody can say how a locale writes: the languages with a decimal comma, and what is between thousands. */
const COMMA_LANGUAGES: Readonly<Record<'.' | ' ', string>> = {
  '.': 'ca da de el es eu gl hr id is it nl pt ro sl sr tr vi',
  ' ': 'be bg cs et fi fr hu hy ka kk lt lv nb nn no pl ru sk sq sv uk',
};

/**
 * The signs of a locale, by how a number of seven digits with decimals is written there.
 *
 * @param parts null where nobody can say; then it is told by the language.
 * @example numeralsOf('de_DE', null) // => { decimal: ',', group: '.' }
 */
export function numeralsOf(locale: string, parts: NumberParts | null): Numerals {
  const sign = (type: string) => parts?.find((part) => part.type === type)?.value;
  const [decimal, group] = [sign('decimal'), sign('group')];
  if (decimal === '.' || decimal === ',') {
    return { decimal, group: groupOf(group) ?? (decimal === ',' ? '.' : ',') };
  }
  const [language = ''] = locale.toLowerCase().split(/[_-]/);
  const isIn = (languages: string) => languages.split(' ').includes(language);
  if (isIn(COMMA_LANGUAGES['.'])) return { decimal: ',', group: '.' };
  return isIn(COMMA_LANGUAGES[' ']) ? { decimal: ',', group: ' ' } : POINT_NUMERALS;
}

function groupOf(sign: string | undefined): Numerals['group'] | null {
  if (sign === '.' || sign === ',') return sign;
  if (sign === "'" || sign === '’') return "'";
  return sign !== undefined && /^\s$/.test(sign) ? ' ' : null;
}
