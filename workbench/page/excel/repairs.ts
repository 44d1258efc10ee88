// What o-spreadsheet 19.3.7 leaves wrong, or out, of an Excel file: each defect mended in the parts that have it.
import { element, elements } from './xml';

/** A name that formulas of the whole file know. */
export interface DefinedName {
  readonly name: string;
  /** The place of its sheet among all sheets, from 0. */
  readonly sheet: number;
  /** @example '$A$1:$C$200' */
  readonly range: string;
}

/** The names of ranges are left out: formulas that use them would show #NAME?. */
export function addDefinedNames(workbook: Document, names: readonly DefinedName[]): void {
  const [sheets] = elements(workbook, 'sheets');
  if (!sheets || names.length === 0) return;
  const titles = elements(sheets, 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  const list = names.map(({ name, sheet, range }) => {
    const title = (titles[sheet] ?? '').replace(/'/g, "''");
    return element(workbook, 'definedName', { name }, `'${title}'!${range}`);
  });
  sheets.after(element(workbook, 'definedNames', {}, ...list));
}

/** An apostrophe only says that a cell is text; here it would be one of the text's own. */
export function dropTextMarks(strings: Document): void {
  for (const text of elements(strings, 't')) {
    if (text.textContent?.startsWith("'")) text.textContent = text.textContent.slice(1);
  }
}

/** What is written as a text that looks like a number is there as a number, and with the signs of a language as none. */
export function sayWhatIsText(sheet: Document, valueAt: (a1: string) => unknown): void {
  for (const cell of elements(sheet, 'c')) {
    const [shown] = elements(cell, 'v');
    if (!shown || cell.hasAttribute('t')) continue;
    const value = valueAt(cell.getAttribute('r') ?? '');
    if (typeof value === 'string') cell.setAttribute('t', 'str');
    if (typeof value === 'string' || typeof value === 'number') shown.textContent = String(value);
  }
}

/** These may fill more than their own cell, or ask for more than one: they stay array formulas. */
const OF_ARRAYS =
  /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|EXPAND|TRANSPOSE|FREQUENCY|LINEST|TREND|GROWTH|MMULT|MINVERSE|RANDARRAY|ARRAYFORMULA)\(/i;

/** Each formula is written as one of an array: a cell of its own is none, and editing it would ask for Ctrl+Shift+Enter. */
export function plainFormulas(sheet: Document): void {
  for (const formula of elements(sheet, 'f')) {
    const isOfOneCell = !formula.getAttribute('ref')?.includes(':');
    if (formula.getAttribute('t') !== 'array' || !isOfOneCell) continue;
    if (OF_ARRAYS.test(formula.textContent ?? '')) continue;
    formula.removeAttribute('t');
    formula.removeAttribute('ref');
    formula.parentElement?.removeAttribute('cm');
  }
}

/** What a condition compares with, where it is no text: a number, a truth, a cell, or a formula. */
const NO_TEXT =
  /^(?:".*"|[-+]?[\d.]+(?:e[-+]?\d+)?%?|TRUE|FALSE|\$?[A-Z]{1,3}\$?\d+|-?[A-Z][A-Z0-9.]*\(.*\)|(?:'[^']+'|\w+)!\$?[A-Z]{1,3}\$?\d+)$/;

/** Conditions with a text have it without quotes, and each rule says that it comes first. */
export function mendConditions(sheet: Document): void {
  elements(sheet, 'cfRule').forEach((rule, index) => {
    rule.setAttribute('priority', String(index + 1));
    if (rule.getAttribute('type') !== 'cellIs') return;
    for (const formula of elements(rule, 'formula')) {
      const text = formula.textContent ?? '';
      if (!NO_TEXT.test(text)) formula.textContent = `"${text.replace(/"/g, '""')}"`;
    }
  });
}

/** What may be typed, where it is any date: Excel has no word for that, but one for dates from the first on. */
export interface DateInput {
  /** @example 'M6:M1000' */
  readonly ranges: string;
  readonly isBlocking: boolean;
}

/** Inputs of dates are left out but counted, and whatever blocks has a style without a name. */
export function mendInputs(sheet: Document, dates: readonly DateInput[]): void {
  const [inputs] = elements(sheet, 'dataValidations');
  if (!inputs) return;
  for (const input of elements(inputs, 'dataValidation')) {
    if (input.getAttribute('errorStyle') === '') input.removeAttribute('errorStyle');
  }
  for (const { ranges, isBlocking } of dates) {
    const attributes = {
      type: 'date',
      operator: 'greaterThanOrEqual',
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      errorStyle: isBlocking ? 'stop' : 'warning',
      sqref: ranges,
    };
    inputs.append(element(sheet, 'dataValidation', attributes, element(sheet, 'formula1', {}, '1')));
  }
  const { length } = elements(inputs, 'dataValidation');
  if (length === 0) inputs.remove();
  else inputs.setAttribute('count', String(length));
}

/** How deep columns and rows are grouped is not said: without it Excel shows no sign to unfold them by. */
export function sayDepthOfGroups(sheet: Document): void {
  const [format] = elements(sheet, 'sheetFormatPr');
  const depthOf = (name: string) =>
    Math.max(0, ...elements(sheet, name).map((one) => Number(one.getAttribute('outlineLevel') ?? 0)));
  for (const [name, attribute] of [
    ['col', 'outlineLevelCol'],
    ['row', 'outlineLevelRow'],
  ] as const) {
    const depth = depthOf(name);
    if (depth > 0) format?.setAttribute(attribute, String(depth));
  }
}

/** What stands behind the set-up of the page, in the order of the standard (ISO/IEC 29500-1, 18.3.1.99). */
const BEHIND_PAGE_SETUP = new Set(
  `headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing
  legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/),
);
const A4 = '9';
/** Of so many rows a page can still be read. */
const ROWS_OF_A_PAGE = 50;

/** Nothing is said of paper: a sheet would be printed upright, and its right half on pages of its own. */
export function printAcross(sheet: Document): void {
  const { documentElement: root } = sheet;
  const [properties = element(sheet, 'sheetPr', {})] = elements(sheet, 'sheetPr');
  properties.append(element(sheet, 'pageSetUpPr', { fitToPage: '1' }));
  root.prepend(properties);
  const isOfOnePage = elements(sheet, 'row').length <= ROWS_OF_A_PAGE;
  const landscape = {
    paperSize: A4,
    orientation: 'landscape',
    fitToWidth: '1',
    fitToHeight: isOfOnePage ? '1' : '0',
  };
  const behind = [...root.children].find(({ localName }) => BEHIND_PAGE_SETUP.has(localName)) ?? null;
  root.insertBefore(element(sheet, 'pageSetup', landscape), behind);
}
