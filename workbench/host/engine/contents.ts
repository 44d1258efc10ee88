// What scripts put into cells, and the formulas that they find there.
import { type CellPosition, type Command, helpers } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';
import { type CellScalar, isDateSerial } from './values';

/** A text is read as if it was typed, `''` empties the cell. */
export function enter(
  engine: Engine,
  { sheetId, zone }: Area,
  rows: readonly (readonly CellScalar[])[],
): void {
  const commands = rows.flatMap((row, down) =>
    row.flatMap((value, right) =>
      entry(engine, { sheetId, col: zone.left + right, row: zone.top + down }, value),
    ),
  );
  if (commands.length > 0) engine.dispatchAsScript(commands);
}

/** `''` where no formula is typed: a cell that a formula elsewhere fills has none. */
export function formulaAt({ model: { getters } }: Engine, position: CellPosition): string {
  const cell = getters.getCell(position);
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
}

export function clearContents(engine: Engine, { sheetId, zone }: Area): void {
  const position = (col: number, row: number) => ({
    type: 'UPDATE_CELL' as const,
    sheetId,
    col,
    row,
    content: '',
  });
  const commands: Command[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      if (engine.model.getters.getCell({ sheetId, col, row })) commands.push(position(col, row));
    }
  }
  if (commands.length > 0) engine.dispatchAsScript(commands);
}

function entry({ model: { getters } }: Engine, position: CellPosition, value: CellScalar): Command[] {
  const type = 'UPDATE_CELL' as const;
  // Most of what a script writes into a large range is empty, and was.
  if (value === '' && !getters.getCell(position)) return [];
  if (!isDateSerial(value)) {
    const content = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    return [{ type, ...position, content }];
  }
  const { serial } = value;
  const content = String(serial);
  const known = getters.getCell(position)?.format;
  if (known !== undefined && helpers.isDateTimeFormat(known)) return [{ type, ...position, content }];
  const { dateFormat, timeFormat } = getters.getLocale();
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
  return [{ type, ...position, content, format }];
}
