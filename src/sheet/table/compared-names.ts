// Names as formulas compare them: whatever spaces stand around and within them, full-width ones too.

import { called, nameOfSheetReference, quotedText } from './a1';

const WIDE_SPACE = '\u3000';

/** A name without the spaces that say nothing. */
export const bareName = (name: string): string =>
  called('TRIM', called('SUBSTITUTE', name, `"${WIDE_SPACE}"`, '" "'));

/**
 * What stands beside a name; nothing where it is not there.
 *
 * @param names A column of names without their spaces, worked out cell by cell.
 * @param otherwise What there is where the name is not.
 */
export const besideBareName = (name: string, names: string, values: string, otherwise = '""'): string =>
  besideSought(bareName(name), names, values, otherwise);

/** The same for a name that has no spaces to take away, such as a text of the formula's own. */
export const besideSought = (sought: string, names: string, values: string, otherwise = '""'): string =>
  called('XLOOKUP', sought, called('ARRAYFORMULA', names), values, otherwise);

/** A name as a text of a formula's own, without the spaces that say nothing. */
export const nameInFormula = (name: string): string => quotedText(withoutSpaces(name));

/**
 * The place of a name among others, counted from 1; nothing where it is not there. It takes all of the names, without their
 * spaces: to be asked once for all that is wanted of a row.
 */
export const placeOfName = (name: string, names: string): string =>
  besideBareName(name, bareName(names), called('SEQUENCE', called('ROWS', names)));

/** What stands at a place in a column of values; nothing where there is no place, or nothing stands there. */
export function atPlace(place: string, values: string): string {
  const value = called('INDEX', values, place);
  // A blank that is handed on would be 0.
  return called('IF', `${place}=""`, '""', called('IF', `${value}=""`, '""', value));
}

/** The sheet on whose names such a formula looks, also as earlier versions had it; null where it is none. */
export function sheetOfNames(formula: string): string | null {
  const [, name] =
    /XLOOKUP\(\s*TRIM\((?:[^()]|\([^()]*\))*\)\s*[;,]\s*(?:ARRAYFORMULA\(\s*TRIM\(\s*SUBSTITUTE\(\s*)?('(?:[^']|'')+'|[^'!;,()]+)!/i.exec(
      formula,
    ) ?? [];
  return name === undefined ? null : nameOfSheetReference(name);
}

/** Names of which this is the same are the same to such a formula. */
export const asFormulasCompare = (name: string): string => withoutSpaces(name).toLowerCase();

const withoutSpaces = (name: string) => name.replace(/[ \u3000]+/g, ' ').replace(/^ | $/g, '');
