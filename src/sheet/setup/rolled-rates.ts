// A rate that is one rolled-up KPI of its sheet divided by another: what it is taken from, and its formulas.

import type { Quotient } from '../../cells/logged-as';
import type { Kind } from '../../kpi/kpi';
import { nameInFormula } from '../table/compared-names';
import {
  type PairOfLookups,
  quotientDayFormula,
  quotientFormula,
  quotientWithoutSheets,
  type RolledPart,
  type RolledParts,
} from '../table/rolled-quotient';
import { rolledHow } from '../table/rolled-up';
import type { SetupKpi } from './setup';
import {
  isSameName,
  lookupsOn,
  type NamedKpi,
  needsOwner,
  type RolledCells,
  type RolledFormulas,
  type SourceSheet,
  sourcesOf,
} from './source-sheets';

/** A cell has 50,000 characters at most, of its formula too. */
const MOST_CHARACTERS = 50_000;

/** A KPI of the sheet, as far as a rate may be made of it; its kind is null where it can't be read. */
export interface OwnKpi extends NamedKpi {
  readonly kind: Kind | null;
}

/** What a rate divides, as KPIs of its own owner where a name stands twice. */
export const partsAsKpis = ({ of, by }: Quotient, owner: string): NamedKpi[] =>
  [of, by].map((name) => ({ name, owner }));

/** The same, as it is looked up on these sheets. */
export function partsOf(
  { of, by }: Quotient,
  owner: string,
  own: readonly OwnKpi[],
  sources: readonly SourceSheet[],
): RolledParts {
  const part = (name: string): RolledPart => {
    const kind = own.find((kpi) => isSameName(kpi.name, name) && kpi.kind !== 'rate')?.kind ?? null;
    const isByOwner = needsOwner({ name, owner }, own, sources);
    // Of a KPI that is not on the sheet the months have amounts, more often than not.
    return { name, how: rolledHow(kind ?? 'total'), isByOwner };
  };
  return { of: part(of), by: part(by) };
}

/** The formulas of such a rate, from its sheets in order of time; null where they would be longer than a cell takes. */
export function rolledRate(
  { of, by }: RolledParts,
  cells: RolledCells,
  sources: readonly SourceSheet[],
): RolledFormulas | null {
  const on = ({ name, isByOwner }: RolledPart) =>
    lookupsOn(sources, nameInFormula(name), isByOwner ? cells.owner : null);
  const [divided, divisors] = [on(of), on(by)];
  const pairs = divided.flatMap((one, index): PairOfLookups[] => {
    const other = divisors[index];
    return other === undefined ? [] : [{ of: one, by: other }];
  });
  const actual =
    of.how === null || by.how === null || pairs.length === 0
      ? quotientWithoutSheets({ of, by })
      : quotientFormula(
          { of: of.how, by: by.how },
          pairs.map((pair) => ({ of: pair.of.figure, by: pair.by.figure })),
        );
  const dataThrough = quotientDayFormula(cells.actual, pairs);
  return Math.max(actual.length, dataThrough.length) > MOST_CHARACTERS ? null : { actual, dataThrough };
}

/** As wide as the cells of a row can be told. */
const FAR_CELLS: RolledCells = { kpi: 'AA9999', owner: 'AA9999', actual: 'AA9999' };

/** The same KPIs; a rate that would have to be divided out of too many sheets for one cell takes its latest figure. */
export function withRatesInCells(
  kpis: readonly SetupKpi[],
  sheets: readonly SourceSheet[],
): { readonly kpis: readonly SetupKpi[]; readonly tooLong: readonly string[] } {
  const tooLong = new Set(
    kpis.filter((kpi) => {
      if (!isRolledRate(kpi)) return false;
      const sources = sourcesOf(partsAsKpis(kpi.quotient, kpi.owner), sheets);
      return rolledRate(partsOf(kpi.quotient, kpi.owner, kpis, sources), FAR_CELLS, sources) === null;
    }),
  );
  return {
    kpis: kpis.map((kpi) => (tooLong.has(kpi) ? { ...kpi, quotient: null } : kpi)),
    tooLong: [...tooLong].map(({ name }) => name),
  };
}

/** Whether a KPI is a rate that is divided out of the sheets of shorter periods. */
export const isRolledRate = (kpi: SetupKpi): kpi is SetupKpi & { readonly quotient: Quotient } =>
  kpi.actual === 'sheets' && kpi.kind === 'rate' && kpi.quotient !== null;
