// A formula as people type it where the file is: what parts arguments there, and the decimal sign.

import type { Numerals } from '../words';

/** Texts in quotes, numbers with decimals, and what parts arguments or columns. */
const PARTS = /"(?:[^"]|"")*"|\d+\.\d+|[{}(),;]/g;

/**
 * A formula in English notation as the file's people type it: where the decimal sign is a comma, semicolons part
 * arguments, and backslashes the columns of an array.
 *
 * @example localFormula('=ACHIEVEMENT(7.5, 10)', { decimal: ',', group: '.' }) // => '=ACHIEVEMENT(7,5; 10)'
 */
export function localFormula(formula: string, { decimal }: Numerals): string {
  if (decimal === '.') return formula;
  const open: string[] = [];
  return formula.replace(PARTS, (part) => {
    if (part === '{' || part === '(') open.push(part);
    if (part === '}' || part === ')') open.pop();
    if (part === ',') return open[open.length - 1] === '{' ? ' \\' : ';';
    return /^\d/.test(part) ? part.replace('.', ',') : part;
  });
}
