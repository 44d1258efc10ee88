// A workbook that calculates: the only folder that knows o-spreadsheet, and this is its front.
import {
  __info__,
  type CellPosition,
  type Command,
  type DispatchResult,
  type EvaluatedCell,
  type FunctionResultObject,
  helpers,
  type Model,
  type UID,
  type WorkbookData,
  type Zone,
} from '@odoo/o-spreadsheet';
import './compiled-later';
import './errors';
import './notes';
import './plain-text';
import './protections';
import './seen-formats';
import './seen-rows';
import './sorting';
import type { Area } from './area';
import { type FormulasLeft, formulasLeft } from './as-left';
import { batchOf } from './batch';
import { type FormulaInCell, formulasOf } from './formulas';
import { type FunctionHooks, HOOKS } from './functions';
import { localeOf } from './locales';
import { type OpenedModel, openModel } from './opening';
import { quietly } from './quietly';
import { marking } from './rollback';
import { calculatingLater, evaluatedRows, isAsLeft, LEFT, positionsIn } from './sparse';
import { exportData, stopSquishing } from './squishing';
import { withoutUndo } from './undo-steps';
import { whileUnseen } from './unseen';
import { type UserEdit, watchEdit, watchGrid } from './user-edits';
import { type CellReading, NOTHING, readingOf } from './values';
import { calculatedFrom, reachesRefused, volatileIn } from './volatile';

export type { Area };

/** What has a part in all results: to be raised where a function of the workbench's own comes to something else. */
export const ENGINE = `o-spreadsheet ${(__info__ as { readonly version?: string }).version}, 1`;

export interface Engine {
  /** For the grid of the page, which draws it. */
  readonly model: Model;
  sheetNames(): string[];
  /** Throws for a name that no sheet has. */
  sheetId(name: string): UID;
  sheetName(id: UID): string;
  hasSheet(id: UID): boolean;
  /** For a sheet to be made: no sheet has had it. */
  newSheetId(): UID;
  /** Brings a sheet to the front. */
  activate(id: UID): void;
  /** What is selected, on the sheet in front. */
  selection(): Area;
  /** The cell in it that is typed into. */
  currentCell(): CellPosition;
  /** Brings it into view. `current`: its first cell when absent. */
  select(area: Area, current?: { readonly col: number; readonly row: number }): void;
  size(sheetId: UID): { readonly rows: number; readonly columns: number };
  /** Up to the last row and column that hold something; a text of no characters counts, as it does on Google. */
  used(sheetId: UID): { readonly rows: number; readonly columns: number };
  /** @example area(sheetId, 'A5:A') // to the last row of the sheet. Throws for what is not a range. */
  area(sheetId: UID, a1: string): Area;
  namedArea(name: string): Area | undefined;
  areaNames(): string[];
  read(position: CellPosition): CellReading;
  /** Row by row. */
  readRows(area: Area): CellReading[][];
  /** As a person does it: protected or impossible actions are refused. */
  dispatch(command: Command): void;
  /** Several commands as one step, calculated once; what only a person is refused passes. */
  dispatchAsScript(commands: readonly Command[]): void;
  /** The same, as something a person did: reported as an edit. `typed`: the one cell that it was typed into. */
  dispatchAsPerson(commands: readonly Command[], typed?: CellPosition): void;
  /** Called after each edit of a person, by whatever way; never for a script's changes. */
  onUserEdit(report: (edit: UserEdit) => void): void;
  recalculate(): void;
  /** Calculates a workbook that has only been shown as it was left. */
  catchUp(): void;
  /** Whether it is only shown as it was left. */
  readonly isAsLeft: boolean;
  /** What changes while this works is calculated where somebody reads it, and at the end; then the page's parts are told. */
  calculatingLater<Result>(work: () => Result): Result;
  /**
   * Nobody sees the workbook while this works, and nobody can undo what changes. At the end all of it is calculated, unless
   * it stays so: then the page is told the next time.
   */
  unwatched<Result>(work: () => Result, options: { readonly staysSo: boolean }): Result;
  /** Of all cells those that the clock or chance has a part in. */
  recalculateVolatile(): void;
  /** Whether any formula calls one of these functions. */
  calls(names: readonly string[]): boolean;
  formulas(): readonly FormulaInCell[];
  /** Begins to count changes of the document; what it returns takes them back. */
  mark(): () => void;
  /** Tells of a cell whether one of these functions has a part in its value. */
  calculatedFrom(names: readonly string[]): (position: CellPosition) => boolean;
  reachesRefused(position: CellPosition, functionName: string, refused: readonly string[]): boolean;
  readonly locale: string;
  data(): WorkbookData;
  /** What all formulas came to; undefined where that can't be said of one of them. */
  formulasLeft(): FormulasLeft | undefined;
}

/**
 * `opened` is called before anything is calculated: custom functions are by then. `left`: what the formulas came to when
 * the data were saved, which they show until something changes.
 */
export function openEngine(
  data: WorkbookData,
  hooks: FunctionHooks,
  opened: (engine: Engine) => void,
  left?: FormulasLeft,
): void {
  const model = openModel(data, { [HOOKS]: hooks, [LEFT]: left }, (opening) => opened(engineOf(opening)));
  stopSquishing(model);
}

function engineOf(model: OpenedModel): Engine {
  const { getters } = model;

  function succeed(command: Command): void {
    const result: DispatchResult = quietly(() => model.dispatch(command.type, command as never));
    if (!result.isSuccessful) throw new Error(`${command.type} was refused: ${result.reasons.join(', ')}`);
  }

  function sheetId(name: string): UID {
    const id = getters.getSheetIdByName(name);
    if (id === undefined) throw new Error(`There is no sheet called "${name}".`);
    return id;
  }

  function dispatchAsScript(commands: readonly Command[]): void {
    let refusal = '';
    succeed(batchOf(commands, (reason) => (refusal = reason)));
    if (refusal) throw new Error(refusal);
  }

  function activate(sheetIdTo: UID): void {
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) succeed({ type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo });
  }

  let lastSheet = 0;
  let report: (edit: UserEdit) => void = () => {};
  watchGrid(model, (edit) => report(edit));
  const recalculate = () => succeed({ type: 'EVALUATE_CELLS' });
  return {
    model,
    sheetId,
    sheetNames: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
    sheetName: (id) => getters.getSheetName(id),
    hasSheet: (id) => getters.getSheetIds().includes(id),
    newSheetId: () => {
      do lastSheet += 1;
      while (getters.getSheetIds().includes(`added${lastSheet}`));
      return `added${lastSheet}`;
    },
    activate,
    selection: () => ({ sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() }),
    currentCell: () => getters.getActivePosition(),
    select({ sheetId: id, zone }, current = { col: zone.left, row: zone.top }) {
      activate(id);
      model.selection.selectZone({ cell: current, zone });
    },
    size: (id) => ({ rows: getters.getNumberRows(id), columns: getters.getNumberCols(id) }),
    used(id) {
      const filled = positionsIn(getters, id)
        .filter((position) => getters.getEvaluatedCell(position).value !== null)
        .map((position) => getters.getSpreadZone(position) ?? helpers.positionToZone(position));
      return {
        rows: filled.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0),
        columns: filled.reduce((last, { right }) => Math.max(last, right + 1), 0),
      };
    },
    area(id, a1) {
      const { zone, sheetId: target, invalidXc, invalidSheetName } = getters.getRangeFromSheetXC(id, a1);
      if (invalidXc || invalidSheetName || !isInside(zone, getters.getSheetZone(target))) {
        throw new Error(`"${a1}" is not a range of this spreadsheet.`);
      }
      return { sheetId: target, zone };
    },
    namedArea: (name) => getters.getNamedRange(name)?.range,
    areaNames: () => getters.getNamedRanges().map(({ name }) => name),
    read: (position) => readingOf(getters.getEvaluatedCell(position)),
    readRows: (area) => evaluatedRows(getters, area, (cell) => (cell ? readingOf(cell) : NOTHING)),
    dispatch: succeed,
    dispatchAsScript,
    dispatchAsPerson(commands, typed) {
      const edit = watchEdit(model, typed, () => dispatchAsScript(commands));
      if (edit) report(edit);
    },
    onUserEdit(listener) {
      report = listener;
    },
    recalculate,
    catchUp() {
      // By a command: whoever draws the cells, or rules and charts that come from them, is told.
      if (isAsLeft(getters)) recalculate();
    },
    get isAsLeft() {
      return isAsLeft(getters);
    },
    calculatingLater: (work) => model.tellingLater(() => calculatingLater(getters, work)),
    unwatched: (work, { staysSo }) =>
      model.tellingLater(
        () =>
          calculatingLater(getters, () => {
            try {
              return withoutUndo(getters, () => whileUnseen(getters, work));
            } finally {
              if (!staysSo) recalculate();
            }
          }),
        { tells: !staysSo },
      ),
    recalculateVolatile() {
      // Even of no cell: rules of formats may ask for the day too.
      succeed({ type: 'EVALUATE_CELLS', cellIds: volatileIn(getters).map(({ cell }) => cell.id) });
    },
    formulas: () => formulasOf(getters).all,
    calls: (names) => names.some((name) => formulasOf(getters).symbols.has(name)),
    mark: marking(model, () => succeed({ type: 'REQUEST_UNDO' })),
    calculatedFrom: (names) => calculatedFrom(getters, names),
    reachesRefused: (position, functionName, refused) =>
      reachesRefused(getters, position, functionName, refused),
    get locale() {
      return getters.getLocale().code;
    },
    data: () => quietly(() => exportData(model)),
    formulasLeft: () => formulasLeft(getters),
  };
}

/** A workbook with these sheets and nothing in them. */
export function emptyWorkbook(
  sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[],
  locale: string,
): WorkbookData {
  const data = helpers.createEmptyWorkbookData();
  return {
    ...data,
    settings: { ...data.settings, locale: localeOf(locale) },
    sheets: sheets.map(({ name, rows, columns }, index) => ({
      ...helpers.createEmptySheet(`sheet${index + 1}`, name),
      rowNumber: rows,
      colNumber: columns,
    })),
  };
}

/** A cell that a custom function reads while the sheet is being calculated. */
export function readingWhileCalculating(result: FunctionResultObject): CellReading {
  return readingOf(result as EvaluatedCell);
}

/** @example a1Of({ left: 0, right: 1, top: 0, bottom: 2 }) // => 'A1:B3' */
export function a1Of({ left, right, top, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

function isInside(zone: Zone, sheet: Zone): boolean {
  return zone.left >= 0 && zone.top >= 0 && zone.right <= sheet.right && zone.bottom <= sheet.bottom;
}
