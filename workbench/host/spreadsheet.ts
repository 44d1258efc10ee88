// What a person does in the grid: cells by sheet name and A1 reference, rows by the number shown.
import type { CellPosition, Command, WorkbookData, Zone } from '@odoo/o-spreadsheet';
import { formulaAt, typing } from './engine/contents';
import { a1Of, type Engine } from './engine/engine';
import { filterOf, hideValues, makeFilter } from './engine/filters';
import { merge } from './engine/merges';
import { protectFor } from './engine/protecting';
import { type CellReading, isDateSerial } from './engine/values';
import { civilOfSerial, type Zone as TimeZone } from './time-zone';
import { type Entry, type SheetSpec, textOf } from './workbook';

/** As Range.getValue gives it: a date is an instant, at its time in the spreadsheet's time zone. */
export type CellValue = string | number | boolean | Date;

export class Spreadsheet {
  constructor(
    private readonly engine: Engine,
    private readonly timeZone: TimeZone,
  ) {}

  enter(sheet: string, a1: string, entry: Entry): void {
    this.enterRows(sheet, a1, [[entry]]);
  }

  /** As pasted: the first entry goes to `a1`. */
  enterRows(sheet: string, a1: string, rows: readonly (readonly Entry[])[]): void {
    const { sheetId, zone } = this.areaOf(sheet, a1);
    const cells = rows.flatMap((row, down) =>
      row.map((entry, right) => ({
        position: { sheetId, col: zone.left + right, row: zone.top + down },
        entry,
      })),
    );
    const [first, ...others] = cells;
    const commands = cells.map(({ position, entry }) => this.typing(position, entry));
    if (first) this.engine.dispatchAsPerson(commands, others.length === 0 ? first.position : undefined);
  }

  /** Types in all the cells of a new sheet. */
  fill({ name, cells = {} }: SheetSpec): void {
    const commands = Object.entries(cells).map(([a1, entry]) => {
      const { sheetId, zone } = this.areaOf(name, a1);
      const { left: col, top: row } = zone;
      return this.typing({ sheetId, col, row }, entry);
    });
    if (commands.length > 0) this.engine.dispatchAsScript(commands);
  }

  value(sheet: string, a1: string): CellValue {
    return this.toValue(this.engine.read(this.positionOf(sheet, a1)));
  }

  values(sheet: string, a1: string): CellValue[][] {
    return this.rows(sheet, a1, (reading) => this.toValue(reading));
  }

  /** The formula in the cell as its locale writes it, empty where there is none. */
  formula(sheet: string, a1: string): string {
    return formulaAt(this.engine, this.positionOf(sheet, a1));
  }

  /** The cell as displayed. */
  text(sheet: string, a1: string): string {
    return this.engine.read(this.positionOf(sheet, a1)).text;
  }

  texts(sheet: string, a1: string): string[][] {
    return this.rows(sheet, a1, (reading) => reading.text);
  }

  /** The note that Sheets shows at an error, or `''`. */
  message(sheet: string, a1: string): string {
    return this.engine.read(this.positionOf(sheet, a1)).message;
  }

  /** @example insertRows('Data', 6, 2) // two new rows above row 6 */
  insertRows(sheet: string, before: number, count = 1): void {
    const sheetId = this.engine.sheetId(sheet);
    const last = this.engine.size(sheetId).rows;
    const place =
      before > last
        ? ({ base: last - 1, position: 'after' } as const)
        : ({ base: before - 1, position: 'before' } as const);
    const sheetName = this.engine.sheetName(sheetId);
    this.engine.dispatch({
      type: 'ADD_COLUMNS_ROWS',
      dimension: 'ROW',
      sheetId,
      sheetName,
      quantity: count,
      ...place,
    });
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    const sheetId = this.engine.sheetId(sheet);
    const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
    const sheetName = this.engine.sheetName(sheetId);
    this.engine.dispatch({ type: 'REMOVE_COLUMNS_ROWS', dimension: 'ROW', sheetId, sheetName, elements });
  }

  /** Data > Sort range: across the results of array formulas too, which o-spreadsheet denies a person. */
  sortRows(sheet: string, a1: string, column: string, ascending = true): void {
    const { sheetId, zone } = this.areaOf(sheet, a1);
    const col = this.positionOf(sheet, `${column}1`).col;
    if (col < zone.left || col > zone.right) throw new Error(`Column ${column} is not in ${a1}.`);
    this.engine.dispatchAsScript([
      {
        type: 'SORT_CELLS',
        sheetId,
        zone,
        col,
        row: zone.top,
        sortDirection: ascending ? 'asc' : 'desc',
        // Otherwise the engine guesses from the types whether the first row is a heading.
        sortOptions: { sortHeaders: true },
      },
    ]);
  }

  addSheet({ name, rows = 1000, columns = 26, cells = {} }: SheetSpec): void {
    const position = this.engine.sheetNames().length;
    const sheetId = `sheet_${name}`;
    this.engine.dispatch({ type: 'CREATE_SHEET', sheetId, name, position, rows, cols: columns });
    this.fill({ name, cells });
  }

  deleteSheet(name: string): void {
    this.engine.dispatch({ type: 'DELETE_SHEET', sheetId: this.engine.sheetId(name), sheetName: name });
  }

  nameRange(name: string, sheet: string, a1: string): void {
    const { sheetId, zone } = this.areaOf(sheet, a1);
    // Without a sheet of its own, the engine checks the range against the size of the active sheet.
    const range = { name, ranges: [{ _sheetId: sheetId, _zone: zone }], sheetId };
    this.engine.dispatch({ type: 'CREATE_NAMED_RANGE', ...range });
  }

  /** Data > Protect sheets and ranges: nobody but these and the file's owner may change it. Without `a1`, the sheet. */
  protect(sheet: string, a1: string | undefined, editors: readonly string[]): void {
    const sheetId = this.engine.sheetId(sheet);
    protectFor(this.engine, sheetId, editors, a1 === undefined ? undefined : this.areaOf(sheet, a1).zone);
  }

  mergeCells(sheet: string, a1: string): void {
    merge(this.engine, this.areaOf(sheet, a1));
  }

  /** Data > Create a filter, which hides the rows that show one of `hidden` in `column`. */
  filter(sheet: string, a1: string, column: string, hidden: readonly string[]): void {
    const area = this.areaOf(sheet, a1);
    if (!filterOf(this.engine, area.sheetId)) makeFilter(this.engine, area);
    hideValues(this.engine, area.sheetId, this.positionOf(sheet, `${column}1`).col, hidden);
  }

  setFormat(sheet: string, a1: string, format: string): void {
    const { sheetId, zone } = this.areaOf(sheet, a1);
    this.engine.dispatch({ type: 'SET_FORMATTING', sheetId, target: [zone], format });
  }

  rowCount(sheet: string): number {
    return this.engine.size(this.engine.sheetId(sheet)).rows;
  }

  undo(): void {
    this.engine.dispatch({ type: 'REQUEST_UNDO' });
  }

  redo(): void {
    this.engine.dispatch({ type: 'REQUEST_REDO' });
  }

  save(): WorkbookData {
    return this.engine.data();
  }

  /** A number is meant, however the locale writes it. */
  private typing(position: CellPosition, entry: Entry): Command {
    if (typeof entry === 'string') return typing(this.engine, position, entry);
    return { type: 'UPDATE_CELL', ...position, content: textOf(entry) };
  }

  private areaOf(sheet: string, a1: string): { sheetId: string; zone: Zone } {
    return this.engine.area(this.engine.sheetId(sheet), a1);
  }

  private positionOf(sheet: string, a1: string): CellPosition {
    const { sheetId, zone } = this.areaOf(sheet, a1);
    if (a1Of(zone).includes(':')) throw new Error(`"${a1}" is not one cell.`);
    return { sheetId, col: zone.left, row: zone.top };
  }

  private rows<Item>(sheet: string, a1: string, pick: (reading: CellReading) => Item): Item[][] {
    return this.engine.readRows(this.areaOf(sheet, a1)).map((row) => row.map(pick));
  }

  private toValue({ value }: CellReading): CellValue {
    return isDateSerial(value) ? new Date(this.timeZone.instantOf(civilOfSerial(value.serial))) : value;
  }
}
