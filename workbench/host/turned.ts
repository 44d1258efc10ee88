// What is taken for granted about Google, turned round: for scripts that find out where they are.

/**
 * - `semicolons`: a formula of a script with semicolons is `#ERROR!`, and a rule with them is refused.
 * - `emptying`: what a script empties with '' stays a blank text, which is in the way of a formula that spills.
 * - `apostrophes`: one in front of a text that a script writes is shown.
 * - `spilling`: of a custom function's rows only the first cell is shown.
 * - `blanks`: a custom function gets 0 for a blank cell.
 * - `dates`: it gets a text for a date.
 * - `errors`: it isn't called where a cell that it is handed has an error, and is `#ERROR!` as a whole.
 * - `oneCellRanges`: it gets a list of lists for one cell.
 * - `typedDays`: a day that a script writes as 2026-03-01 stays a text.
 * - `warnings`: protection that only warns is not to be had.
 * - `arrayFunctions`: functions that make or take whole columns, such as `VSTACK`, are not known in formulas of a script.
 * - `rules`: a sheet keeps no conditional format of a script.
 */
export type Turned =
  | 'semicolons'
  | 'emptying'
  | 'apostrophes'
  | 'spilling'
  | 'blanks'
  | 'dates'
  | 'errors'
  | 'oneCellRanges'
  | 'typedDays'
  | 'warnings'
  | 'arrayFunctions'
  | 'rules';

const ARRAY_FUNCTION = /\b(VSTACK|HSTACK|XLOOKUP|SEQUENCE|SORT|FILTER)(?=\()/g;

/** What an assumption that is turned round makes of a text that a script writes into a cell. */
export function turnedText(text: string, turned: ReadonlySet<Turned>): string {
  if (turned.has('semicolons') && hasSemicolon(text)) return '=1+';
  if (turned.has('emptying') && text === '') return '=""';
  if (turned.has('arrayFunctions') && text.startsWith('=')) return text.replace(ARRAY_FUNCTION, 'NO_$&');
  if (turned.has('apostrophes') && text.startsWith("'")) return `'${text}`;
  if (turned.has('typedDays') && /^\d{4}-\d\d-\d\d$/.test(text)) return `'${text}`;
  return text;
}

/** Whether a formula has a semicolon outside of its texts. */
export const hasSemicolon = (formula: string): boolean =>
  formula.startsWith('=') && formula.replace(/"[^"]*"/g, '').includes(';');
