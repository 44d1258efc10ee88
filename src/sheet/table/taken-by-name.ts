// What a node's formulas take of a KPI by its name: one figure each, though they are made with functions that may fill many cells.

import { SHEET_IN_FRONT } from './a1';
import { atPlace, bareName, besideBareName, placeOfName } from './compared-names';
import { bare } from './rolled-lookups';

const CELL = String.raw`\$?[a-z]+\$?\d+`;

/** A column by its first cell and its letters, or to a last cell. Nothing that is wider: a row of that fills several cells. */
const column = (name: string) =>
  String.raw`(?<${name}>(?:${SHEET_IN_FRONT})?\$?(?<${name}Letters>[a-z]+)\$?\d+:\$?\k<${name}Letters>(?:\$?\d+)?)`;

/** A formula as a pattern: in the place of a name that stands in it twice, the second one is to be the same. */
function patternOf(made: string, places: Readonly<Record<string, string>>): RegExp {
  const escaped = bare(made).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const met = new Set<string>();
  const pattern = escaped.replace(new RegExp(Object.keys(places).join('|'), 'g'), (name) => {
    if (met.has(name)) return String.raw`\k<${name}>`;
    met.add(name);
    return places[name] as string;
  });
  return new RegExp(pattern, 'gi');
}

const PLACES = { cell: `(?<cell>${CELL})`, names: column('names'), figures: column('figures') };

/** As they are made now, and as earlier versions made them: each cell looked the name up itself. */
const patterns = () => [
  patternOf(placeOfName('cell', 'names'), PLACES),
  patternOf(besideBareName('cell', 'names', 'figures'), PLACES),
  patternOf(besideBareName('cell', bareName('names'), 'figures'), PLACES),
  patternOf(atPlace('cell', 'figures'), PLACES),
];

/** A formula with a plain figure where it takes one by a name or its place. */
export const withoutTaken = (formula: string): string =>
  patterns().reduce((rest, pattern) => rest.replace(pattern, '1'), bare(formula));
