// What scripts put into cells, and the formulas that they find there.
import { type CellPosition, type Command, helpers } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';
import { canonicalFormula, isRefused, localFormula } from './formula-text';
import { isHiddenByMerge } from './merges';
import { PLAIN_TEXT } from './plain-text';
import { typedText } from './typed-text';
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

/** How formulas are written: as the cell shows them to people, or as in en_US whatever the locale. */
export type FormulaForm = 'local' | 'english';

/** `''` where no formula is typed: a cell that a formula elsewhere fills has none. */
export function formulaAt(
  { model: { getters } }: Engine,
  position: CellPosition,
  form: FormulaForm = 'local',
): string {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return '';
  const formula = cell.compiledFormula.toFormulaString(getters);
  return form === 'english' ? formula : localFormula(formula, getters.getLocale());
}

/** A formula of a rule, as the engine keeps it; `undefined` where the locale has no use for one of its signs. */
export function ruleFormula({ model: { getters } }: Engine, formula: string): string | undefined {
  const canonical = canonicalFormula(formula, getters.getLocale());
  return isRefused(canonical) ? undefined : canonical;
}

/** The formula of a rule as the sheet's people write it. */
export function shownFormula({ model: { getters } }: Engine, formula: string): string {
  return localFormula(formula, getters.getLocale());
}

/** One cell is given a text, as typed there. */
export function typing({ model: { getters } }: Engine, position: CellPosition, text: string): Command {
  const known = getters.getCell(position)?.format;
  const { content, format } = typedText(text, getters.getLocale(), known === PLAIN_TEXT);
  const shown = known === undefined && format !== undefined ? { format } : {};
  return { type: 'UPDATE_CELL', ...position, content, ...shown };
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
      const cell = { sheetId, col, row };
      if (engine.model.getters.getCell(cell) && !isHiddenByMerge(engine, cell))
        commands.push(position(col, row));
    }
  }
  if (commands.length > 0) engine.dispatchAsScript(commands);
}

function entry(engine: Engine, position: CellPosition, value: CellScalar): Command[] {
  const { getters } = engine.model;
  // Nothing says so on Google: the value is not there.
  if (isHiddenByMerge(engine, position)) return [];
  const type = 'UPDATE_CELL' as const;
  // Most of what a script writes into a large range is empty, and was.
  if (value === '' && !getters.getCell(position)) return [];
  if (typeof value === 'string') return [typing(engine, position, value)];
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
