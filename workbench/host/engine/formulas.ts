// All formulas of a workbook, gathered once for each change: while a sheet is calculated, they are asked for often.
import {
  type CellPosition,
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
      if (!cell.isFormula) return [];
      const symbols = new Set(cell.compiledFormula.symbols.map((symbol) => symbol.toUpperCase()));
      return [{ sheetId, position: getters.getCellPosition(cell.id), cell, symbols }];
    }),
  );
  return { all, symbols: new Set(all.flatMap(({ symbols }) => [...symbols])) };
}

registries.featurePluginRegistry.add('kpi_pacer_formulas', FormulasPlugin as never);
