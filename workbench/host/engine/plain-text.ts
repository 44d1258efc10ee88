// What o-spreadsheet gets wrong of typed texts: the apostrophe in a cell of plain text, and dates with points.
import { type Locale, registries } from '@odoo/o-spreadsheet';
import { typedDate } from './typed-text';

interface Change {
  readonly content?: string;
  readonly format?: string;
}

interface CellPlugin {
  readonly getters: {
    getLocale(): Locale;
    getCell(
      position: object,
    ): { readonly isFormula: boolean; readonly content?: string; readonly format?: string } | undefined;
  };
  updateCell(sheetId: string, col: number, row: number, after: Change): void;
}

type CellPluginClass = new (...args: never[]) => CellPlugin;

/** The number format of a cell that takes whatever is typed for a text. */
export const PLAIN_TEXT = '@';
const Stock = registries.corePluginRegistry.get('cell') as unknown as CellPluginClass;

class CellsWithPlainText extends Stock {
  override updateCell(sheetId: string, col: number, row: number, after: Change): void {
    const before = this.getters.getCell({ sheetId, col, row });
    const content = after.content ?? (before?.isFormula ? '' : before?.content);
    const format = after.format ?? before?.format;
    super.updateCell(sheetId, col, row, this.asRead(after, content, format));
  }

  private asRead(after: Change, content: string | undefined, format: string | undefined): Change {
    const isText = format === PLAIN_TEXT;
    // The apostrophe alone makes it text; the format is left out, and nothing looks different.
    if (isText && content?.startsWith("'")) return { ...after, format: '' };
    if (isText || after.content === undefined) return after;
    const date = typedDate(after.content, this.getters.getLocale());
    return date ? { ...after, content: date.content, format: format || (date.format ?? '') } : after;
  }
}

registries.corePluginRegistry.replace('cell', CellsWithPlainText as never);
