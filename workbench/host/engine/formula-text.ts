// Formulas as they are written in a spreadsheet's locale, and as the engine keeps them: as in en_US.
//
// FIDELITY 1.1: `;` parts arguments in every locale; `,` does only where it isn't the decimal sign.
import { DEFAULT_LOCALE, type Locale, tokenize } from '@odoo/o-spreadsheet';

/** Signs that a locale has no use for. Kept as look-alikes that no formula can have, they are an error in the cell. */
const REFUSED: Readonly<Record<string, string>> = { ',': '‚', '.': '․', '\\': '＼' };
const LOOK_ALIKES = new Map(Object.entries(REFUSED).map(([sign, lookAlike]) => [lookAlike, sign]));

type Token = ReturnType<typeof tokenize>[number];

/**
 * What the engine keeps of a formula that a script writes or a person types.
 *
 * @example canonicalFormula('=IF(A1>1,5; B1; C1)', de_DE) // => '=IF(A1>1.5, B1, C1)'
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  const hasComma = locale.decimalSeparator === ',';
  return translated(formula, locale, (token, isInBraces) => {
    const { type, value } = token;
    if (!hasComma) return type === 'ARRAY_ROW_SEPARATOR' && !isInBraces ? ',' : value;
    if (type === 'NUMBER') return value.replace(',', '.');
    if (value === ';' && type !== 'STRING') return isInBraces ? ';' : ',';
    if (value === '\\' && type !== 'STRING') return isInBraces ? ',' : refused(value);
    if (type === 'UNKNOWN' || (type === 'SYMBOL' && value.startsWith('.'))) return refused(value);
    return value;
  });
}

/**
 * The formula as a person sees it.
 *
 * @example localFormula('=IF(A1>1.5, B1, C1)', de_DE) // => '=IF(A1>1,5; B1; C1)'
 */
export function localFormula(formula: string, locale: Locale): string {
  if (locale.decimalSeparator !== ',') return formula;
  return translated(formula, DEFAULT_LOCALE, ({ type, value }, isInBraces) => {
    if (type === 'NUMBER') return value.replace('.', ',');
    if (type === 'ARG_SEPARATOR') return isInBraces ? '\\' : ';';
    return type === 'UNKNOWN' ? (LOOK_ALIKES.get(value) ?? value) : value;
  });
}

/** Whether a formula has a sign that its locale has no use for. */
export function isRefused(canonical: string): boolean {
  return tokenize(canonical).some(({ type, value }) => type === 'UNKNOWN' && LOOK_ALIKES.has(value));
}

/** Within braces, signs part columns and rows; but not within the call of a function that stands in them. */
function translated(
  formula: string,
  from: Locale,
  translate: (token: Token, isInBraces: boolean) => string,
): string {
  const open: string[] = [];
  return tokenize(formula, from)
    .map((token) => {
      if (token.type === 'LEFT_PAREN' || token.type === 'LEFT_BRACE') open.push(token.type);
      if (token.type === 'RIGHT_PAREN' || token.type === 'RIGHT_BRACE') open.pop();
      return translate(token, open.at(-1) === 'LEFT_BRACE');
    })
    .join('');
}

function refused(text: string): string {
  return text.replace(/[,.\\]/g, (sign) => REFUSED[sign] ?? sign);
}
