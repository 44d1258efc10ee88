// Conditions as formulas ask them: criteria of COUNTIFS and its like. One such call knows no "or", so that a choice of
// several values makes several calls, which are added up.

import type { Condition, Sought } from './source';

/** A longer sum of calls is no formula that anyone can read. */
export const MOST_TERMS = 12;

/** Why a value can't be looked for by a formula; null where it can. */
export function criterionProblem(sought: Sought): 'tilde' | 'tooExact' | null {
  if (typeof sought === 'string') return sought.includes('~') ? 'tilde' : null;
  if (typeof sought !== 'number') return null;
  // Joined to a text, a number keeps 15 digits.
  const isKept = Number(sought.toPrecision(15)) === sought && !/e/.test(String(sought));
  return isKept ? null : 'tooExact';
}

/** Alternatives, each as the criteria that all must hold: pairs of a condition's place and the criterion. */
export function termsOf(conditions: readonly Condition[]): { place: number; criterion: string }[][] {
  return conditions.reduce<{ place: number; criterion: string }[][]>(
    (terms, condition, place) =>
      criteriaOf(condition).flatMap((criterion) => terms.map((term) => [...term, { place, criterion }])),
    [[]],
  );
}

function criteriaOf({ rule, sought }: Condition): string[] {
  if (rule === 'notBlank') return [textLiteral('<>')];
  const [first = ''] = sought;
  switch (rule) {
    case 'is':
    case 'oneOf':
      return sought.map((one) => compared('=', one));
    case 'isNot':
      return [compared('<>', first)];
    case 'contains':
      return [textLiteral(`*${escaped(String(first))}*`)];
    case 'atLeast':
      return [compared('>=', first)];
    case 'atMost':
      return [compared('<=', first)];
  }
}

/** Numbers are joined by the sheet itself: with the decimal sign of its locale. */
function compared(sign: string, sought: Sought): string {
  if (typeof sought === 'string') return textLiteral(sign + escaped(sought));
  return `${textLiteral(sign)}&${typeof sought === 'number' ? numberLiteral(sought) : String(sought).toUpperCase()}`;
}

/** A star and a question mark stand for themselves, and for nothing else. */
const escaped = (text: string) => text.replace(/[*?]/g, '~$&');

/** A text within a formula. A quotation mark in it, and what escapes one elsewhere, goes by its number. */
export const textLiteral = (text: string): string =>
  `"${text.replace(/["\\]/g, (sign) => `"&CHAR(${sign.charCodeAt(0)})&"`)}"`;

/** A number without a decimal sign, which is another one in other locales: 2.5 is 25/10. */
function numberLiteral(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  return fraction === undefined ? whole : `(${Number(whole + fraction)}/1${'0'.repeat(fraction.length)})`;
}
