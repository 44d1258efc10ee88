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
    const { sheetId, col, row } = position;
    const cells = cellsOf(getters, position);
    if (!cells?.every((ofColumn) => ofColumn.every(canBeKept))) return undefined;
    left[sheetId] ??= {};
    left[sheetId][helpers.toXC(col, row)] = cellsLeft(cells);
  }
  return left;
}

/** The text of a link is another one than that of its formula. */
const canBeKept = ({ link }: EvaluatedCell): boolean => link === undefined;

/** The cells that a formula fills, column by column; undefined where the engine doesn't say how far they go. */
function cellsOf(getters: Getters, position: CellPosition): EvaluatedCell[][] | undefined {
  const { sheetId, col, row } = position;
  const cell = getters.getEvaluatedCell(position);
  if (cell.type === 'error') {
    // So it is with an array that begins with an error.
    const beside = [
      { sheetId, col: col + 1, row },
      { sheetId, col, row: row + 1 },
    ].map((one) => getters.getArrayFormulaSpreadingOn(one));
    return beside.some((by) => by?.col === col && by.row === row) ? undefined : [[cell]];
  }
  const zone = getters.getSpreadZone(position) ?? helpers.positionToZone(position);
  return from(zone.left, zone.right, (x) =>
    from(zone.top, zone.bottom, (y) => getters.getEvaluatedCell({ sheetId, col: x, row: y })),
  );
}

function cellsLeft(cells: readonly (readonly EvaluatedCell[])[]): CellLeft | SpillLeft {
  const columns = cells.map((ofColumn) => {
    let kept = ofColumn.length;
    while (kept > 1 && isSame(ofColumn[kept - 2], ofColumn[kept - 1])) kept -= 1;
    return ofColumn.slice(0, kept).map(cellLeft);
  });
  const height = cells[0]?.length ?? 1;
  const [first] = columns[0] ?? [];
  return first && columns.length === 1 && height === 1 ? first : { height, columns };
}

/** Errors are told apart: each may come from elsewhere. */
const isSame = (one: EvaluatedCell | undefined, other: EvaluatedCell | undefined): boolean =>
  one?.type !== 'error' && one?.value === other?.value && one?.format === other?.format;

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
