// What formulas came to when their file was saved: a file is seen as it was left before any of it is calculated.
import { type CellPosition, type EvaluatedCell, type Getters, helpers, type UID } from '@odoo/o-spreadsheet';
import { formulasOf } from './formulas';

/** One cell of what a formula came to. */
export interface CellLeft {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
  readonly message?: string | undefined;
  /** Where an error comes from. */
  readonly errorOriginPosition?: CellPosition | undefined;
}

/** What a formula spilled: the last cell of each column goes on to the height of all. */
interface SpillLeft {
  readonly height: number;
  readonly columns: readonly (readonly CellLeft[])[];
}

/** What each formula came to, by its sheet and its place in it, such as `B2`. */
export type FormulasLeft = Readonly<Record<UID, Readonly<Record<string, CellLeft | SpillLeft>>>>;

/** What all formulas came to; undefined where that can't be said of one of them. */
export function formulasLeft(getters: Getters): FormulasLeft | undefined {
  const left: Record<UID, Record<string, CellLeft | SpillLeft>> = {};
  for (const { position } of formulasOf(getters).all) {
    const cell = getters.getEvaluatedCell(position);
    // The text of a link is another one than that of its formula.
    if (cell.link) return undefined;
    const { sheetId, col, row } = position;
    left[sheetId] = {
      ...left[sheetId],
      [helpers.toXC(col, row)]: spillLeft(getters, position) ?? cellLeft(cell),
    };
  }
  return left;
}

function spillLeft(getters: Getters, position: CellPosition): SpillLeft | undefined {
  const { sheetId } = position;
  const zone = getters.getSpreadZone(position);
  if (!zone || (zone.left === zone.right && zone.top === zone.bottom)) return undefined;
  const columns = from(zone.left, zone.right, (col) => {
    const cells = from(zone.top, zone.bottom, (row) =>
      cellLeft(getters.getEvaluatedCell({ sheetId, col, row })),
    );
    const texts = cells.map((cell) => JSON.stringify(cell));
    let kept = cells.length;
    while (kept > 1 && texts[kept - 2] === texts[kept - 1]) kept -= 1;
    return cells.slice(0, kept);
  });
  return { height: zone.bottom - zone.top + 1, columns };
}

function cellLeft({ value, format, message, ...others }: EvaluatedCell): CellLeft {
  const { errorOriginPosition } = others as Pick<CellLeft, 'errorOriginPosition'>;
  return {
    value: value as CellLeft['value'],
    ...(format !== undefined && { format }),
    ...(message !== undefined && { message }),
    ...(errorOriginPosition !== undefined && { errorOriginPosition }),
  };
}

/** Whether all formulas are among them, and nothing else is. */
export function isOfAllFormulas(left: FormulasLeft, getters: Getters): boolean {
  const formulas = formulasOf(getters).all;
  const count = Object.values(left).reduce((sum, ofSheet) => sum + Object.keys(ofSheet).length, 0);
  return count === formulas.length && formulas.every(({ position }) => foundAt(left, position) !== undefined);
}

/** As a formula hands it over: one cell, or columns of them. */
export function resultLeft(left: FormulasLeft, position: CellPosition): CellLeft | CellLeft[][] | undefined {
  const found = foundAt(left, position);
  if (found === undefined || !('columns' in found)) return found;
  return found.columns.map((cells) =>
    from(0, found.height - 1, (row) => cells[Math.min(row, cells.length - 1)] as CellLeft),
  );
}

const foundAt = (left: FormulasLeft, { sheetId, col, row }: CellPosition) =>
  left[sheetId]?.[helpers.toXC(col, row)];

const from = <Item>(first: number, last: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: last - first + 1 }, (_, index) => item(first + index));
