// A rate that is made of two rolled-up KPIs: one divided by the other, of the sheets that have a figure of both. Both
// are looked up on these sheets, as a formula may not look through the column that it stands in itself.

import { called, formula } from './a1';
import { nameInFormula } from './compared-names';
import { areByOwner, bare, everyNth, isAnyGone, type Lookup, sheetIn, soughtIn } from './rolled-lookups';

/** One of the two KPIs of a quotient, as it is looked up. */
export interface RolledPart {
  readonly name: string;
  /** Whether its figures add up, or the latest counts; null as long as there is no sheet to take it from. */
  readonly how: 'total' | 'latest' | null;
  /** Whether the owner tells it apart from others of its name. */
  readonly isByOwner: boolean;
}

/** What is divided by what. */
export type RolledParts = Readonly<Record<'of' | 'by', RolledPart>>;

/** One sheet that both KPIs of a quotient are looked up on. */
export type PairOfLookups = Readonly<Record<'of' | 'by', Lookup>>;

type Hows = Readonly<Record<'of' | 'by', 'total' | 'latest'>>;
type Figures = Readonly<Record<'of' | 'by', string>>;

/** A code, as that of other Actuals, with what is to be looked up. */
const noneYet = (names: Figures) =>
  formula('IF', 'TRUE', '""', `"sheets"&${nameInFormula(names.of)}&${nameInFormula(names.by)}`);

/** The formula of an Actual while there is no sheet to take it from. */
export const quotientWithoutSheets = ({ of, by }: RolledParts): string =>
  noneYet({ of: of.name, by: by.name });

/**
 * The formula of an Actual, from the lookups in order of time. Blank where no sheet has a figure of both, or what it is
 * divided by comes to 0.
 */
export function quotientFormula(hows: Hows, figures: readonly Figures[]): string {
  const [of, by] = [rolledPart('of', hows.of, figures), rolledPart('by', hows.by, figures)];
  const quotient = called('IF', `${by}=0`, '""', `(${of})/(${by})`);
  return formula('IF', isAnyGone(figures.map(({ of }) => of)), called('NA'), quotient);
}

const areBoth = ({ of, by }: Figures) => called('AND', `${of}<>""`, `${by}<>""`);

function rolledPart(part: 'of' | 'by', how: 'total' | 'latest', figures: readonly Figures[]): string {
  // Of a single sheet, too, a total is to be told from a level when the formula is read.
  if (how === 'total')
    return ['0', ...figures.map((pair) => called('IF', areBoth(pair), pair[part], '0'))].join('+');
  return figures.reduce((earlier, pair) => called('IF', areBoth(pair), pair[part], earlier), '0');
}

/** The formula of its Data through: that of the latest sheet which has a figure of both, the earlier of the two days. */
export function quotientDayFormula(actualCell: string, pairs: readonly PairOfLookups[]): string {
  const day = pairs.reduce((earlier, { of, by }) => {
    const both = areBoth({ of: of.figure, by: by.figure });
    return called('IF', both, called('IF', `${of.day}<${by.day}`, of.day, by.day), earlier);
  }, '""');
  return formula('IF', `${actualCell}=""`, '""', day);
}

/** What the formula of a quotient divides, and on which sheets in order of time; null where it is none. */
export function quotientRolled(
  written: string,
  found: readonly string[],
): { readonly parts: RolledParts; readonly sheets: readonly (string | null)[] } | null {
  if (found.length === 0) return withoutSheets(written);
  const plain = bare(written);
  // What it is divided by, what is divided, what it is divided by: of each sheet both, and the one that counts.
  const divided = found.slice(found.length / 3, (found.length * 2) / 3);
  const inTurn = everyNth(divided, 3).map((of, index): Figures => ({ of, by: divided[index * 3 + 1] ?? '' }));
  for (const of of ['total', 'latest'] as const) {
    const figures = of === 'total' ? inTurn : [...inTurn].reverse();
    for (const by of ['total', 'latest'] as const) {
      if (bare(quotientFormula({ of, by }, figures)) !== plain) continue;
      const partOf = (part: 'of' | 'by', how: 'total' | 'latest') =>
        partRead(
          figures.map((pair) => pair[part]),
          how,
        );
      const parts = { of: partOf('of', of), by: partOf('by', by) };
      if (parts.of === null || parts.by === null) return null;
      return { parts: { of: parts.of, by: parts.by }, sheets: figures.map((pair) => sheetIn(pair.of)) };
    }
  }
  return null;
}

function partRead(lookups: readonly string[], how: 'total' | 'latest'): RolledPart | null {
  const name = soughtIn(lookups[0] ?? '');
  return name === null ? null : { name, how, isByOwner: areByOwner(lookups) };
}

const TEXT = '"((?:[^"]|"")*)"';
const WITHOUT_SHEETS = new RegExp(`^=IF\\(TRUE,"","sheets"&${TEXT}&${TEXT}\\)$`, 'i');

function withoutSheets(written: string): ReturnType<typeof quotientRolled> {
  const [, of, by] = WITHOUT_SHEETS.exec(bare(written)) ?? [];
  if (of === undefined || by === undefined) return null;
  const part = (text: string) => ({ name: text.replace(/""/g, '"'), how: null, isByOwner: false });
  return { parts: { of: part(of), by: part(by) }, sheets: [] };
}

/** Whether a formula is that of the day of a quotient. */
export function isQuotientDay(written: string, actualCell: string, found: readonly string[]): boolean {
  const pairs = everyNth(found, 6).map((of, index): PairOfLookups => {
    const [by = '', ofDay = '', byDay = ''] = found.slice(index * 6 + 1);
    return { of: { figure: of, day: ofDay }, by: { figure: by, day: byDay } };
  });
  return bare(quotientDayFormula(actualCell, pairs.reverse())) === bare(written);
}
