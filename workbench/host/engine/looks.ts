// How cells look: styles, number formats, borders, and what a script reads of them.
import type { BorderPosition, BorderStyle, CellPosition, Command, Style, Zone } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';
import { shownFormat } from './number-formats';

export type { BorderPosition, BorderStyle, Style };

export const GENERAL_FORMAT = 'General';

export function styleAt({ model: { getters } }: Engine, position: CellPosition): Style {
  return getters.getCell(position)?.style ?? {};
}

export function formatAt({ model: { getters } }: Engine, position: CellPosition): string {
  return getters.getCell(position)?.format ?? GENERAL_FORMAT;
}

/** One style for each cell: what it doesn't name stays. */
export function setStyles(engine: Engine, area: Area, rows: readonly (readonly Style[])[]): void {
  const byText = rows.map((row) =>
    row.map((style) => JSON.stringify(Object.entries(style).map(([k, v]) => [k, v ?? null]))),
  );
  const styles = new Map(
    rows.flatMap((row, y) => row.map((style, x) => [byText[y]?.[x] ?? '', style] as const)),
  );
  dispatch(engine, area, byText, (key) => ({ style: styles.get(key) ?? {} }));
}

export function setFormats(engine: Engine, area: Area, rows: readonly (readonly string[])[]): void {
  dispatch(engine, area, rows, (format) => ({
    format: format === GENERAL_FORMAT ? '' : shownFormat(format),
  }));
}

export function clearLooks(engine: Engine, { sheetId, zone }: Area): void {
  engine.dispatchAsScript([{ type: 'CLEAR_FORMATTING', sheetId, target: [zone] }]);
}

/** `undefined` takes the lines at these places away. */
export function setBorders(
  engine: Engine,
  { sheetId, zone }: Area,
  positions: readonly BorderPosition[],
  line: { readonly color: string; readonly style: BorderStyle } | undefined,
): void {
  // The engine takes a line of no colour for no line.
  const border = line ?? { color: '' };
  const commands = positions.map((position) => ({
    type: 'SET_ZONE_BORDERS' as const,
    sheetId,
    target: [zone],
    border: { position, ...border },
  }));
  if (commands.length > 0) engine.dispatchAsScript(commands);
}

function dispatch(
  engine: Engine,
  { sheetId, zone }: Area,
  rows: readonly (readonly string[])[],
  change: (key: string) => { style?: Style; format?: string },
): void {
  const commands: Command[] = [...zonesByValue(zone, rows)].map(([key, target]) => ({
    type: 'SET_FORMATTING',
    sheetId,
    target,
    ...change(key),
  }));
  engine.dispatchAsScript(commands);
}

/** Columns are mostly of one kind, so the cells of equal value are joined downwards. */
export function zonesByValue<Value>(zone: Zone, rows: readonly (readonly Value[])[]): Map<Value, Zone[]> {
  const zones = new Map<Value, Zone[]>();
  for (let col = zone.left; col <= zone.right; col++) {
    let run: { value: Value; zone: Zone } | undefined;
    for (const [down, row] of rows.entries()) {
      const value = row[col - zone.left] as Value;
      const at = zone.top + down;
      if (run && run.value === value) {
        run.zone.bottom = at;
        continue;
      }
      run = { value, zone: { left: col, right: col, top: at, bottom: at } };
      const known = zones.get(value);
      if (known) known.push(run.zone);
      else zones.set(value, [run.zone]);
    }
  }
  return zones;
}
