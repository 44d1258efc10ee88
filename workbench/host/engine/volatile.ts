// Whether an argument of a custom function reaches a function that Google does not allow there.

import type { CellPosition } from '@odoo/o-spreadsheet';
import {
  type AST,
  type FormulaCell,
  type Getters,
  helpers,
  iterateAstNodes,
  type UID,
  type Zone,
} from '@odoo/o-spreadsheet';

/** Google's own list; TODAY is not in it. */
export const REFUSED_IN_ARGUMENTS = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];

interface Area {
  readonly sheetId: UID;
  readonly zone: Zone;
}

interface Formula extends Area {
  readonly cell: FormulaCell;
}

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
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return false;
  const calls = cell.compiledFormula.getFunctionsFromTokens([functionName], getters);
  const nodes = calls.flatMap((call) => call.args).flatMap((arg) => iterateAstNodes(arg));
  if (nodes.some((node) => node.type === 'FUNCALL' && refused.includes(node.value.toUpperCase())))
    return true;
  const formulas = formulasOf(getters);
  const isRefused = (formula: Formula) =>
    formula.cell.compiledFormula.symbols.some((symbol) => refused.includes(symbol.toUpperCase()));
  // Nearly every sheet ends here.
  if (!formulas.some(isRefused)) return false;
  return dependenciesOf(getters, formulas, areasOf(getters, position.sheetId, nodes)).some(isRefused);
}

function formulasOf(getters: Getters): Formula[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell) => {
      if (!cell.isFormula) return [];
      const position = getters.getCellPosition(cell.id);
      return [{ sheetId, cell, zone: getters.getSpreadZone(position) ?? helpers.positionToZone(position) }];
    }),
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
