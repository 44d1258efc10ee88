// o-spreadsheet compiles each formula of a file as it opens it. A file that shows what its formulas were left with needs
// that only once one of them is calculated, read or moved, which is after its first view.
import { type FormulaCell, registries, type Style, type UID } from '@odoo/o-spreadsheet';
import './sparse';

interface SheetCells {
  readonly id: UID;
  readonly cells: Readonly<Record<string, unknown>>;
}

interface CellData {
  readonly sheets: readonly SheetCells[];
}

interface CellPlugin {
  getNextCellId(): number;
  beforeHandle(): void;
  import(data: CellData): void;
  importCell(sheetId: UID, content?: string, style?: Style, format?: string, compiled?: object): object;
}

const Cells = registries.corePluginRegistry.get('cell') as unknown as new (...args: never[]) => CellPlugin;

/** Before the text of a formula: no text of a cell begins with it. */
const LATER = '\u0000';

class LaterCells extends Cells {
  /** Those that nobody has asked for yet. */
  private readonly pending = new Set<FormulaCell>();

  override import(data: CellData): void {
    super.import({ ...data, sheets: data.sheets.map(withFormulasLater) });
  }

  override importCell(
    sheetId: UID,
    content?: string,
    style?: Style,
    format?: string,
    compiled?: object,
  ): object {
    if (!content?.startsWith(LATER)) return super.importCell(sheetId, content, style, format, compiled);
    const made = () => super.importCell(sheetId, content.slice(LATER.length), style, format) as FormulaCell;
    const cell = { id: this.getNextCellId(), format, style, isFormula: true };
    const later: PropertyDescriptor = { enumerable: true, configurable: true };
    const formula = Object.defineProperty(cell, 'compiledFormula', {
      ...later,
      get: () => {
        const value = made().compiledFormula;
        Object.defineProperty(cell, 'compiledFormula', { ...later, value, writable: true });
        this.pending.delete(formula);
        return value;
      },
    }) as unknown as FormulaCell;
    this.pending.add(formula);
    return formula;
  }

  /** Something is about to change: formulas refer to what is there now. */
  override beforeHandle(): void {
    for (const cell of this.pending) void cell.compiledFormula;
  }
}

registries.corePluginRegistry.replace('cell', LaterCells as never);

/** A sheet that has been written with shorter forms of formulas is left as it is. */
function withFormulasLater(sheet: SheetCells): SheetCells {
  const cells = Object.entries(sheet.cells);
  if (!cells.every(([place, content]) => !place.includes(':') && typeof content === 'string')) return sheet;
  const later = cells.map(([place, content]) => [place, `${content}`.replace(/^=/, `${LATER}=`)] as const);
  return { ...sheet, cells: Object.fromEntries(later) };
}
