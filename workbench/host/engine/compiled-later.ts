// o-spreadsheet compiles each formula of a file as it opens it. Here each is compiled when it is calculated, read or moved:
// of a file that shows what its formulas were left with, that is after its first view.
import { type FormulaCell, registries, type Style, type UID } from '@odoo/o-spreadsheet';
// First: what replaces o-spreadsheet's cells there is replaced here.
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

/** Before the text of a formula that waits. */
const LATER = '\u0000';

class LaterCells extends Cells {
  /** Those that nobody has asked for yet. */
  private readonly pending = new Set<FormulaCell>();

  /** The sheets whose formulas may wait. */
  private waiting: ReadonlySet<UID> = new Set();

  override import(data: CellData): void {
    const ids = data.sheets.filter(mayWait).map(({ id }) => id);
    this.waiting = new Set(ids);
    const sheets = data.sheets.map((sheet) =>
      this.waiting.has(sheet.id) ? withFormulasLater(sheet) : sheet,
    );
    super.import({ ...data, sheets });
    this.waiting = new Set();
  }

  override importCell(
    sheetId: UID,
    content?: string,
    style?: Style,
    format?: string,
    compiled?: object,
  ): object {
    if (!content?.startsWith(LATER) || !this.waiting.has(sheetId))
      return super.importCell(sheetId, content, style, format, compiled);
    // It takes a number of a cell, of which there is no end.
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

  /** Those that wait are compiled: they refer to the names and rows that there are before something changes. */
  override beforeHandle(): void {
    for (const cell of this.pending) void cell.compiledFormula;
  }
}

registries.corePluginRegistry.replace('cell', LaterCells as never);

/** Not on a sheet with shorter forms of formulas, and not beside a text that would be taken for one that waits. */
const mayWait = ({ cells }: SheetCells): boolean =>
  Object.entries(cells).every(
    ([place, content]) => !place.includes(':') && typeof content === 'string' && !content.startsWith(LATER),
  );

function withFormulasLater(sheet: SheetCells): SheetCells {
  const cells = Object.entries(sheet.cells).map(
    ([place, content]) => [place, `${content}`.replace(/^=/, `${LATER}=`)] as const,
  );
  return { ...sheet, cells: Object.fromEntries(cells) };
}
