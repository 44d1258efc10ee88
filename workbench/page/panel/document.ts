// A panel's page as its frame shows it: google.script comes before everything of its own.
import { escape as escapeHtml } from 'html-escaper';
import inside from './inside?script';
import type { PanelSettings } from './messages';

/** What may stand before a page's first element of the head; a script before the doctype would undo that. */
const BEGINNING = /^\s*(<!doctype[^>]*>)?(\s|<!--.*?-->)*(<html\b[^>]*>)?\s*(<head\b[^>]*>)?/is;

export function panelDocument(content: string, settings: PanelSettings): string {
  const { length } = BEGINNING.exec(content)?.[0] ?? '';
  const script = `<script data-settings="${escapeHtml(JSON.stringify(settings))}">${inside}</script>`;
  return content.slice(0, length) + script + content.slice(length);
}
