// An Actual that is taken from the sheets of shorter periods: its formulas, and telling them from those that a user wrote.
// Each looks its KPI up by name, so that both sheets may be sorted, and refers to whole columns, so that the sheet may
// be renamed. Errors and texts of a cell come through: none is taken for 0.

import type { Kind } from '../../kpi/kpi';
import { called, formula, SHEET_IN_FRONT } from './a1';
import { bareName, besideBareName } from './compared-names';

/** What the figures of several sheets make together. */
export type RolledHow = 'total' | 'latest';

/** One sheet that a KPI is looked up on, as formulas do it. */
export interface Lookup {
  readonly figure: string;
  readonly day: string;
}

/** A rolled-up Actual, read from its formula; the lookups in order of time. */
export interface RolledActual {
  /** null as long as there is no sheet to take it from. */
  readonly how: RolledHow | null;
  /** The names of the sheets; null where one was deleted. */
  readonly sheets: readonly (string | null)[];
  /** Whether the owner tells the KPI apart from others of its name. */
  readonly isByOwner: boolean;
}

/** A code, not a word: what the formula is there for, while it has nothing to look at. */
const NONE_YET = formula('IF', 'TRUE', '""', '"sheets"');

/** What stands beside a name in a column of values; nothing where the name is not there. */
export const besideName = (name: string, names: string, values: string): string =>
  besideBareName(name, bareName(names), values);

/** What stands beside a name, in the rows of one owner only; nothing where they have none of that name. */
export const besideNameOf = (
  [name, names]: readonly [string, string],
  [owner, owners]: readonly [string, string],
  values: string,
): string => {
  const ofOwner = called('IF', `${bareName(owners)}=${bareName(owner)}`, bareName(names), '""');
  return besideBareName(name, ofOwner, values);
};

const BY_OWNER = /ARRAYFORMULA\(\s*IF\(/i;

/** A total adds up; of a rate and a level the latest counts. */
export const rolledHow = (kind: Kind): RolledHow => (kind === 'total' ? 'total' : 'latest');

/** The formula of an Actual, from the lookups in order of time. Blank where none of them has a figure. */
export function rolledFormula(how: RolledHow, figures: readonly string[]): string {
  if (figures.length === 0) return NONE_YET;
  return formula(
    'IF',
    isAnyGone(figures),
    called('NA'),
    how === 'latest' ? latestFigure(figures) : sum(figures),
  );
}

/**
 * Never true: a column that was deleted with its sheet is an error here. Looked up in, it would be as good as a sheet
 * without the KPI.
 */
const isAnyGone = (figures: readonly string[]) =>
  `${figures.map((figure) => called('ROWS', columnIn(figure))).join('+')}=0`;

const latestFigure = (figures: readonly string[]) =>
  latestOf(figures.map((figure) => ({ figure, shown: figure })));

function sum(figures: readonly string[]): string {
  const amounts = figures.map((figure) => called('IF', `${figure}=""`, '0', figure));
  return called('IF', `${figures.join('&')}=""`, '""', amounts.join('+'));
}

/** The column that a lookup takes its answer from: what stands before the blank that it answers otherwise. */
const COLUMN = /[;,]\s*((?:'(?:[^']|'')*'|[^'";,])+?)\s*[;,]\s*""\s*\)$/;

const columnIn = (lookup: string) => COLUMN.exec(lookup)?.[1] ?? '';

/** The formula of its Data through: that of the latest sheet which has a figure. No day where that has none. */
export function rolledDayFormula(actualCell: string, lookups: readonly Lookup[]): string {
  const day = latestOf(lookups.map(({ figure, day }) => ({ figure, shown: day })));
  return formula('IF', `${actualCell}=""`, '""', day);
}

/** What belongs to the last figure that is there. */
function latestOf(figures: readonly { readonly figure: string; readonly shown: string }[]): string {
  return figures.reduce((earlier, { figure, shown }) => called('IF', `${figure}<>""`, shown, earlier), '""');
}

/**
 * What an Actual is taken from, or null where its formula is none of these.
 *
 * @example rolledActual('=E6*2') // => null
 */
export function rolledActual(written: string): RolledActual | null {
  const plain = bare(written);
  if (plain === bare(NONE_YET)) return { how: null, sheets: [], isByOwner: false };
  const found = lookupsIn(written);
  if (found.length === 0) return null;
  const ways = [
    { how: 'total', figures: found.slice(0, found.length / 3) },
    { how: 'latest', figures: everyOther(found).reverse() },
  ] as const;
  for (const { how, figures } of ways) {
    if (figures.length === 0 || bare(rolledFormula(how, figures)) !== plain) continue;
    return {
      how,
      sheets: figures.map(sheetIn),
      isByOwner: figures.some((figure) => BY_OWNER.test(outsideQuotes(figure))),
    };
  }
  return null;
}

const ACTUAL_CELL = /^=\s*IF\(\s*(\$?[A-Z]{1,3}\$?\d+)\s*=/i;

/** Whether a formula is that of the day of such an Actual. */
export function isRolledDay(written: string): boolean {
  const [, cell] = ACTUAL_CELL.exec(written) ?? [];
  if (cell === undefined) return false;
  const found = lookupsIn(written);
  const [figures, days] = [everyOther(found), everyOther(found.slice(1))];
  const lookups = figures.map((figure, index): Lookup => ({ figure, day: days[index] ?? '' })).reverse();
  return bare(rolledDayFormula(cell, lookups)) === bare(written);
}

const everyOther = (list: readonly string[]) => list.filter((_, index) => index % 2 === 0);

/** A formula whatever the blanks between its parts, and the separator of the locale. What stands in quotes stays. */
const bare = (text: string): string =>
  text.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+|;/g,
    (part, quoted) => quoted ?? (part === ';' ? ',' : ''),
  );

/** The calls of XLOOKUP in a formula, in the order in which they stand. */
function lookupsIn(written: string): string[] {
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
function sheetIn(lookup: string): string | null {
  if (outsideQuotes(lookup).includes('#REF!')) return null;
  // A name may have quotation marks of its own: what comes first, begins.
  const [inFront] =
    IN_FRONT.exec(lookup.replace(QUOTED, (part) => (part.startsWith('"') ? '""' : part))) ?? [];
  if (inFront === undefined) return null;
  const name = inFront.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** Texts, and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const outsideQuotes = (text: string) => text.replace(QUOTED, '""');
