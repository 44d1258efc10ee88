// How a formula looks a KPI up on another sheet, and reading such lookups again, whatever a locale has made of them.

import { called, nameOfSheetReference, SHEET_IN_FRONT } from './a1';
import { bareName, besideSought } from './compared-names';

/** One sheet that a KPI is looked up on, as formulas do it. */
export interface Lookup {
  readonly figure: string;
  readonly day: string;
}

/** What stands beside a name in a column of values; nothing where the name is not there. */
export const besideName = (sought: string, names: string, values: string): string =>
  besideSought(sought, bareName(names), values);

/** What stands beside a name, in the rows of one owner only; nothing where they have none of that name. */
export const besideNameOf = (
  [sought, names]: readonly [string, string],
  [owner, owners]: readonly [string, string],
  values: string,
): string => {
  const ofOwner = called('IF', `${bareName(owners)}=${bareName(owner)}`, bareName(names), '""');
  return besideSought(sought, ofOwner, values);
};

const BY_OWNER = /ARRAYFORMULA\(\s*IF\(/i;

/** Whether one of these looks in the rows of one owner only. */
export const areByOwner = (lookups: readonly string[]): boolean =>
  lookups.some((lookup) => BY_OWNER.test(outsideQuotes(lookup)));

/**
 * Never true: a column that was deleted with its sheet is an error here. Looked up in, it would be as good as a sheet
 * without the KPI.
 */
export const isAnyGone = (figures: readonly string[]): string =>
  `${figures.map((figure) => called('ROWS', columnIn(figure))).join('+')}=0`;

/** The column that a lookup takes its answer from: what stands before the blank that it answers otherwise. */
const COLUMN = /[;,]\s*((?:'(?:[^']|'')*'|[^'";,])+?)\s*[;,]\s*""\s*\)$/;

const columnIn = (lookup: string) => COLUMN.exec(lookup)?.[1] ?? '';

/** A formula whatever the blanks between its parts, and the separator of the locale. What stands in quotes stays. */
export const bare = (text: string): string =>
  text.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|;/g,
    (part, quoted) => quoted ?? (part === ';' ? ',' : ''),
  );

/** Every one of so many, beginning with the first. */
export const everyNth = (list: readonly string[], step: number): string[] =>
  list.filter((_, index) => index % step === 0);

/** The calls of XLOOKUP in a formula, in the order in which they stand. */
export function lookupsIn(written: string): string[] {
  const parts = written.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|XLOOKUP\(|[\s\S]/gi) ?? [];
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const part of parts) {
    const begins = current === '' && /^XLOOKUP\($/i.test(part);
    if (!begins && current === '') continue;
    current += part;
    if (part.endsWith('(')) depth++;
    if (part !== ')') continue;
    depth--;
    if (depth > 0) continue;
    found.push(current);
    current = '';
  }
  return found;
}

const IN_FRONT = new RegExp(SHEET_IN_FRONT);

/** The sheet that a lookup looks at; null where it was deleted. */
export function sheetIn(lookup: string): string | null {
  if (outsideQuotes(lookup).includes('#REF!')) return null;
  // A name may have quotation marks of its own: what comes first, begins.
  const [inFront] =
    IN_FRONT.exec(lookup.replace(QUOTED, (part) => (part.startsWith('"') ? '""' : part))) ?? [];
  return inFront === undefined ? null : nameOfSheetReference(inFront.slice(0, -1));
}

/** Texts, and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const outsideQuotes = (text: string) => text.replace(QUOTED, '""');

/** The name that a lookup looks for, where it is a text of its own; else nothing. */
export function soughtIn(lookup: string): string | null {
  const [, name] = /^XLOOKUP\(\s*"((?:[^"]|"")*)"/i.exec(lookup) ?? [];
  return name?.replace(/""/g, '"') ?? null;
}
