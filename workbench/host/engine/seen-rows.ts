// How high each row is comes from what stands in it, which o-spreadsheet measures on all sheets when a file is opened and
// with each cell that a script writes. Here the rows of a sheet are measured when somebody asks for them: when it is seen.
import { type Command, registries, type UID } from '@odoo/o-spreadsheet';

interface RowPlugin {
  tallestCellInRow: Record<UID, object | undefined>;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  initializeSheet(sheetId: UID): void;
  getRowSize(sheetId: UID, row: number): number;
}

const Rows = registries.coreViewsPluginRegistry.get('row_size') as unknown as new (
  ...args: never[]
) => RowPlugin;

/** After these, what was measured may be wrong on any sheet. */
const OF_ALL: ReadonlySet<string> = new Set(['START', 'UPDATE_LOCALE', 'UNDO', 'REDO']);

class SeenRows extends Rows {
  /** Those under way that concern a sheet which had not been measured. */
  private readonly tooEarly = new WeakSet<Command>();

  override beforeHandle(command: Command): void {
    if ('sheetId' in command && !this.isMeasured(command.sheetId)) this.tooEarly.add(command);
    else super.beforeHandle(command);
  }

  override handle(command: Command): void {
    if (OF_ALL.has(command.type)) this.tallestCellInRow = {};
    else if (!this.tooEarly.has(command)) super.handle(command);
    // Whoever asked in the meantime may have asked too early.
    else if ('sheetId' in command) delete this.tallestCellInRow[command.sheetId];
  }

  override getRowSize(sheetId: UID, row: number): number {
    if (!this.isMeasured(sheetId)) this.initializeSheet(sheetId);
    return super.getRowSize(sheetId, row);
  }

  private isMeasured(sheetId: UID): boolean {
    return this.tallestCellInRow[sheetId] !== undefined;
  }
}

registries.coreViewsPluginRegistry.replace('row_size', SeenRows as never);
