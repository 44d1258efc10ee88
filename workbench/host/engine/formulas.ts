// All formulas of a workbook, gathered once for each change: while a sheet is calculated, they are asked for often.
import {
  type CellPosition,
  type Command,
  type FormulaCell,
  type Getters,
  registries,
  type UID,
  UIPlugin,
} from '@odoo/o-spreadsheet';

export interface FormulaInCell {
  readonly sheetId: UID;
  readonly position: CellPosition;
  readonly cell: FormulaCell;
  /** The names of functions and ranges in it, in capitals. */
  readonly symbols: ReadonlySet<string>;
}

export interface Formulas {
  readonly all: readonly FormulaInCell[];
  /** The symbols of all of them. */
  readonly symbols: ReadonlySet<string>;
}

interface FormulaGetters {
  getFormulas(): Formulas;
}

export function formulasOf(getters: Getters): Formulas {
  return (getters as unknown as FormulaGetters).getFormulas();
}

class FormulasPlugin extends UIPlugin {
  static override getters = ['getFormulas'] as const;
  private formulas: Formulas | undefined;

  // Whatever a command is, and whichever plugin has handled it already.
  override beforeHandle(): void {
    this.formulas = undefined;
  }

  override handle(): void {
    this.formulas = undefined;
  }

  getFormulas(): Formulas {
    this.formulas ??= gather(this.getters);
    return this.formulas;
  }
}

function gather(getters: Getters): Formulas {
  const all = getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell): FormulaInCell[] => {
      return cell.isFormula ? [inCell(cell, getters.getCellPosition(cell.id))] : [];
    }),
  );
  let known: ReadonlySet<string> | undefined;
  return {
    all,
    get symbols() {
      known ??= new Set(all.flatMap(({ symbols }) => [...symbols]));
      return known;
    },
  };
}

/** Its symbols are found when they are asked for: the formula may not have been compiled yet. */
function inCell(cell: FormulaCell, position: CellPosition): FormulaInCell {
  let known: ReadonlySet<string> | undefined;
  return {
    sheetId: position.sheetId,
    position,
    cell,
    get symbols() {
      known ??= new Set(cell.compiledFormula.symbols.map((symbol) => symbol.toUpperCase()));
      return known;
    },
  };
}

registries.featurePluginRegistry.add('kpi_pacer_formulas', FormulasPlugin as never);

const Tracker = registries.coreViewsPluginRegistry.get('formula_tracker') as unknown as new (
  ...args: never[]
) => { readonly getters: Getters; handle(command: Command): void };

/** o-spreadsheet keeps account of those with one of two functions; they are found among all when they are asked for. */
class FoundFormulas extends Tracker {
  override handle(): void {}

  getCellsWithTrackedFormula(name: string): number[] {
    // Each sheet asks for it when the file is opened.
    if (name === 'PIVOT' && this.getters.getPivotIds().length === 0) return [];
    return formulasOf(this.getters).all.flatMap(({ cell, symbols }) => (symbols.has(name) ? cell.id : []));
  }
}

registries.coreViewsPluginRegistry.replace('formula_tracker', FoundFormulas as never);
