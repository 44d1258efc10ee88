// Puts notes on cells.
import type { Command } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';
import { noteAt, SET_NOTE, type SetNote } from './notes';

/** One text for each cell; an empty one, or `null`, takes a note away. */
export function setNotes(
  engine: Engine,
  { sheetId, zone }: Area,
  rows: readonly (readonly (string | null)[])[],
): void {
  const commands = rows.flatMap((row, down) =>
    row.flatMap((note, right) => {
      const position = { sheetId, col: zone.left + right, row: zone.top + down };
      const text = note ?? '';
      if ((noteAt(engine.model.getters, position) ?? '') === text) return [];
      return { type: SET_NOTE, ...position, text } satisfies SetNote as unknown as Command;
    }),
  );
  if (commands.length > 0) engine.dispatchAsScript(commands);
}
