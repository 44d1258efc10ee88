// A percent sign that is typed where the grid has put one already, as it does in cells of such a format, stands there once.
import { stores } from '@odoo/o-spreadsheet';

interface ComposerStore {
  setCurrentContent(content: string, selection?: { readonly start: number; readonly end: number }): void;
}

const TWICE = /^\s*[-+]?[\d.,\s]*\d[.,]?%%$/;

const composer = (stores.CellComposerStore as unknown as { prototype: ComposerStore }).prototype;
const { setCurrentContent } = composer;
if (!setCurrentContent) throw new Error('o-spreadsheet has no CellComposerStore.setCurrentContent any more.');

composer.setCurrentContent = function (this: ComposerStore, content, selection) {
  if (!TWICE.test(content)) return setCurrentContent.call(this, content, selection);
  const end = content.length - 1;
  setCurrentContent.call(this, content.slice(0, end), { start: end, end });
};
