// Text behind an apostrophe in a cell of plain text: o-spreadsheet would show the apostrophe there.
import { registries } from '@odoo/o-spreadsheet';

interface Change {
  readonly content?: string;
  readonly format?: string;
}

interface CellPlugin {
  readonly getters: {
    getCell(
      position: object,
    ): { readonly isFormula: boolean; readonly content?: string; readonly format?: string } | undefined;
  };
  updateCell(sheetId: string, col: number, row: number, after: Change): void;
}

type CellPluginClass = new (...args: never[]) => CellPlugin;

const PLAIN_TEXT = '@';
const Stock = registries.corePluginRegistry.get('cell') as unknown as CellPluginClass;

// The apostrophe alone makes it text; the format is left out, and nothing looks different.
class CellsWithPlainText extends Stock {
  override updateCell(sheetId: string, col: number, row: number, after: Change): void {
    const before = this.getters.getCell({ sheetId, col, row });
    const content = after.content ?? (before?.isFormula ? '' : before?.content);
    const isBoth = content?.startsWith("'") && (after.format ?? before?.format) === PLAIN_TEXT;
    super.updateCell(sheetId, col, row, isBoth ? { ...after, format: '' } : after);
  }
}

registries.corePluginRegistry.replace('cell', CellsWithPlainText as never);
