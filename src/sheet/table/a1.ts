// References and formulas as text.

/** The letters of a column, counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters, in either case: A is 1, AA is 27. */
export function columnNumberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A cell, counted from 1: row 7 of column 2 is B7. */
export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The same cell wherever the formula is copied to: $B$7. */
export function fixedCellAt(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/**
 * A formula that calls a function. Arguments are parted by semicolons, which Sheets takes from a script in every
 * locale; a comma only where it is no decimal sign. The separator stands here only.
 */
export function formula(name: string, ...args: readonly string[]): string {
  return `=${called(name, ...args)}`;
}

/** A call within a formula. */
export function called(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join('; ')})`;
}

/** A text of a formula's own. */
export const quotedText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The name of a sheet in front of a reference, as a pattern: `April!`, `'Ann''s'!`. */
export const SHEET_IN_FRONT = String.raw`(?:'(?:[^']|'')*'|[^\s'"!(){},;:+*/^&=<>-]+)!`;

/** The name of a sheet as references have it: quoted, unless it is a plain word. */
export function sheetReference(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The name that such a reference is of. */
export const nameOfSheetReference = (reference: string): string =>
  reference.startsWith("'") ? reference.slice(1, -1).replace(/''/g, "'") : reference;

/** A formula whatever its blanks, its dollars, its case and the separator of the locale. */
export const bareFormula = (formula: string): string =>
  formula.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase();

/** Whether a formula refers to a cell of its own sheet, as formulas of its row do. */
export const refersTo = (formula: string, cell: string): boolean =>
  new RegExp(String.raw`(?<![\w!$])${cell}(?!\d)`, 'i').test(formula);
