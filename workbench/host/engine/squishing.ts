// Works around o-spreadsheet 19.3.7: what it saves, and what it would send to other editors, it shortens, and
// throws where of two formulas in neighbouring cells one has a cell in the place of the other's range
// (`=F(A1)` above `=F(A2:B2)`). Nothing here needs the shorter form.
import type { Model, WorkbookData } from '@odoo/o-spreadsheet';

interface Internals {
  readonly session: {
    readonly commandSquisher: Record<'squish' | 'unsquish', (commands: unknown) => unknown>;
  };
  _exportData(squished: boolean): WorkbookData;
}

const internals = (model: Model) => model as unknown as Internals;

/** Keeps changes as they are on their way to other editors, and back: there are none. */
export function stopSquishing(model: Model): void {
  const { commandSquisher } = internals(model).session;
  commandSquisher.squish = (commands) => commands;
  commandSquisher.unsquish = (commands) => commands;
}

/** The workbook as data, every cell written out. */
export function exportData(model: Model): WorkbookData {
  return internals(model)._exportData(false);
}
