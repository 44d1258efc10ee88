// An Actual that is taken from the sheets of shorter periods: its formulas, and telling them from those that a user wrote.
// Each looks its KPI up by name, so that both sheets may be sorted, and refers to whole columns, so that the sheet may
// be renamed. Errors and texts of a cell come through: none is taken for 0.

import type { Kind } from '../../kpi/kpi';
import { called, formula } from './a1';
import { areByOwner, bare, everyNth, isAnyGone, type Lookup, lookupsIn, sheetIn } from './rolled-lookups';
import { isQuotientDay, quotientRolled, type RolledParts } from './rolled-quotient';

/** What the figures of several sheets make together. */
export type RolledHow = 'total' | 'latest';

/** A rolled-up Actual, read from its formula; the lookups in order of time. */
export interface RolledActual {
  /** null as long as there is no sheet to take it from. */
  readonly how: RolledHow | 'quotient' | null;
  /** Of a quotient what is divided by what; else null. */
  readonly parts: RolledParts | null;
  /** The names of the sheets; null where one was deleted. */
  readonly sheets: readonly (string | null)[];
  /** Whether the owner tells the KPI apart from others of its name; of a quotient each part says that. */
  readonly isByOwner: boolean;
}

/** A code, not a word: what the formula is there for, while it has nothing to look at. */
const NONE_YET = formula('IF', 'TRUE', '""', '"sheets"');

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

const latestFigure = (figures: readonly string[]) =>
  latestOf(figures.map((figure) => ({ figure, shown: figure })));

function sum(figures: readonly string[]): string {
  const amounts = figures.map((figure) => called('IF', `${figure}=""`, '0', figure));
  return called('IF', `${figures.join('&')}=""`, '""', amounts.join('+'));
}

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
  if (plain === bare(NONE_YET)) return { how: null, parts: null, sheets: [], isByOwner: false };
  const found = lookupsIn(written);
  const ways = [
    { how: 'total', figures: found.slice(0, found.length / 3) },
    { how: 'latest', figures: everyNth(found, 2).reverse() },
  ] as const;
  for (const { how, figures } of ways) {
    if (figures.length === 0 || bare(rolledFormula(how, figures)) !== plain) continue;
    return { how, parts: null, sheets: figures.map(sheetIn), isByOwner: areByOwner(figures) };
  }
  const quotient = quotientRolled(written, found);
  if (quotient === null) return null;
  const { sheets } = quotient;
  return { how: sheets.length === 0 ? null : 'quotient', isByOwner: false, ...quotient };
}

const ACTUAL_CELL = /^=\s*IF\(\s*(\$?[A-Z]{1,3}\$?\d+)\s*=/i;

/** Whether a formula is that of the day of such an Actual. */
export function isRolledDay(written: string): boolean {
  const [, cell] = ACTUAL_CELL.exec(written) ?? [];
  if (cell === undefined) return false;
  const found = lookupsIn(written);
  const [figures, days] = [everyNth(found, 2), everyNth(found.slice(1), 2)];
  const lookups = figures.map((figure, index): Lookup => ({ figure, day: days[index] ?? '' })).reverse();
  return bare(rolledDayFormula(cell, lookups)) === bare(written) || isQuotientDay(written, cell, found);
}
