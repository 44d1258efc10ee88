// The file of a spreadsheet: what a host opens, and what it saves.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Trigger } from './clock/triggers';
import type { FormulasLeft } from './engine/as-left';
import { emptyWorkbook } from './engine/engine';
import type { SavedResults } from './same-results';
import type { Mail } from './services/outbox';
import type { SavedProperties } from './state/properties';

export interface WorkbookFile {
  readonly name?: string;
  /** What Google calls the file by, in its address: a copy has another. Not saved. @default 'workbench' */
  readonly id?: string;
  /** The addresses of whom the file is shared with, to edit it, besides its owner. */
  readonly editors?: readonly string[];
  /** File > Settings > Time zone. */
  readonly timeZone: string;
  /** What the engine saved, or `sheets` for a new spreadsheet. */
  readonly data?: WorkbookData;
  readonly sheets?: readonly SheetSpec[];
  /** File > Settings > Locale. @default 'en_US' */
  readonly locale?: string;
  /** What scripts keep with the document, for their user and for themselves. */
  readonly properties?: SavedProperties;
  /** Those of all users. */
  readonly triggers?: readonly Trigger[];
  /** The mails that scripts have sent: what is left of a day's quota follows from them. */
  readonly outbox?: readonly Mail[];
  /** What cells got from custom functions. */
  readonly results?: SavedResults;
  /** What all formulas came to, which they show until something changes. */
  readonly left?: SavedLeft;
}

interface SavedLeft {
  /** The circumstances in which they came to it: in others they are calculated. */
  readonly validFor: string;
  readonly formulas: FormulasLeft;
}

export interface SheetSpec {
  readonly name: string;
  /** @default 1000, as Google's new sheets have */
  readonly rows?: number;
  /** @default 26 */
  readonly columns?: number;
  /** What is typed into cells, by A1 reference. */
  readonly cells?: Readonly<Record<string, Entry>>;
}

/** What a person types into a cell: text is read as Sheets reads it, `''` empties the cell. */
export type Entry = string | number | boolean;

const NEW_SHEETS: readonly SheetSpec[] = [{ name: 'Sheet1' }];

/** The engine's data, without the entries of `sheets`: those have to be typed in. */
export function workbookData({ data, sheets = NEW_SHEETS, locale = 'en_US' }: WorkbookFile): WorkbookData {
  if (data) return data;
  const sized = sheets.map(({ name, rows = 1000, columns = 26 }) => ({ name, rows, columns }));
  return emptyWorkbook(sized, locale);
}

export function textOf(entry: Entry): string {
  return typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry);
}
