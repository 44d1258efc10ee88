// Functions that say something else each time: which cells call them, and whether an argument of a custom function
// reaches one that Google does not allow there.

import type { CellPosition } from '@odoo/o-spreadsheet';
import { type AST, type Getters, helpers, iterateAstNodes, type UID } from '@odoo/o-spreadsheet';
import type { Area } from './area';
import { type FormulaInCell, formulasOf } from './formulas';

/** Google's own list; TODAY is not in it. */
export const REFUSED_IN_ARGUMENTS = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];

/** What these reach is only known when they are calculated: it may be one of the refused. */
const REACHING_ANYWHERE = ['INDIRECT', 'OFFSET'];

/** Their value may be another one though no cell has changed. */
const VOLATILE = [...REFUSED_IN_ARGUMENTS, 'TODAY', ...REACHING_ANYWHERE];

/** What is calculated from them follows by itself. */
export function volatileIn(getters: Getters): readonly FormulaInCell[] {
  return formulasOf(getters).all.filter(({ symbols }) => VOLATILE.some((name) => symbols.has(name)));
}

interface Formula extends Area, FormulaInCell {}

/**
 * Looks at the arguments of every call of `functionName` in the cell's formula, and through helper cells,
 * at whatever those depend on.
 */
export function reachesRefused(
  getters: Getters,
  position: CellPosition,
  functionName: string,
  refused: readonly string[],
): boolean {
  const { all, symbols } = formulasOf(getters);
  // Nearly every sheet ends here.
  if (!refused.some((name) => symbols.has(name))) return false;
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return false;
  const names = [...refused, ...REACHING_ANYWHERE];
  const calls = cell.compiledFormula.getFunctionsFromTokens([functionName], getters);
  const nodes = calls.flatMap((call) => call.args).flatMap((arg) => iterateAstNodes(arg));
  if (nodes.some((node) => node.type === 'FUNCALL' && names.includes(node.value.toUpperCase()))) return true;
  const start = areasOf(getters, position.sheetId, nodes);
  return dependenciesOf(getters, withZones(getters, all), start).some((formula) =>
    names.some((name) => formula.symbols.has(name)),
  );
}

/** Now, and not once for all: how far a formula spills is known as the sheet is calculated. */
function withZones(getters: Getters, all: readonly FormulaInCell[]): Formula[] {
  return all.map((formula) => ({
    ...formula,
    zone: getters.getSpreadZone(formula.position) ?? helpers.positionToZone(formula.position),
  }));
}

/** Tells of a cell whether one of these functions has a part in its value, through other cells too. */
export function calculatedFrom(
  getters: Getters,
  names: readonly string[],
): (position: CellPosition) => boolean {
  const wanted = new Set(names);
  const { all } = formulasOf(getters);
  const found: Formula[] = [];
  let others: Formula[] = [];
  for (const formula of withZones(getters, all)) {
    ([...formula.symbols].some((symbol) => wanted.has(symbol)) ? found : others).push(formula);
  }
  for (let size = -1; size !== found.length; ) {
    size = found.length;
    const rest: Formula[] = [];
    for (const formula of others) (usesAny(getters, formula, found) ? found : rest).push(formula);
    others = rest;
  }
  return ({ sheetId, col, row }) =>
    found.some((area) => area.sheetId === sheetId && helpers.isInside(col, row, area.zone));
}

function usesAny(getters: Getters, { cell: { compiledFormula } }: Formula, others: readonly Area[]): boolean {
  const named = compiledFormula.getNamedRangesInFormula(getters).map(({ range }) => range);
  return [...compiledFormula.rangeDependencies, ...named].some(({ sheetId, zone }) =>
    others.some((other) => other.sheetId === sheetId && helpers.overlap(other.zone, zone)),
  );
}

function areasOf(getters: Getters, sheetId: UID, nodes: readonly AST[]): Area[] {
  return nodes.flatMap((node) => {
    if (node.type === 'REFERENCE') return [getters.getRangeFromSheetXC(sheetId, node.value)];
    if (node.type === 'SYMBOL') return getters.getNamedRange(node.value)?.range ?? [];
    return [];
  });
}

function dependenciesOf(getters: Getters, formulas: readonly Formula[], start: readonly Area[]): Formula[] {
  const found = new Set<Formula>();
  const areas = [...start];
  for (let area = areas.pop(); area; area = areas.pop()) {
    for (const formula of formulas) {
      if (found.has(formula) || formula.sheetId !== area.sheetId || !helpers.overlap(formula.zone, area.zone))
        continue;
      found.add(formula);
      const { compiledFormula } = formula.cell;
      const named = compiledFormula.getNamedRangesInFormula(getters).map(({ range }) => range);
      areas.push(...compiledFormula.rangeDependencies, ...named);
    }
  }
  return [...found];
}
