// Sheets are mostly empty, and o-spreadsheet goes through every cell of them whenever it calculates them or deletes
// rows. Here it goes through those that hold something; in the others nothing would come of it. And what nobody asks
// for is not worked out: while a script runs, what it writes is calculated where somebody reads, and when it ends; and a
// file that was saved with what its formulas came to is calculated when something changes.
import {
  type CellPosition,
  type Command,
  type EvaluatedCell,
  type Getters,
  helpers,
  registries,
  type UID,
  type Zone,
} from '@odoo/o-spreadsheet';
import type { Area } from './area';
import { type FormulasLeft, isOfAllFormulas, resultLeft } from './as-left';
import { formulasOf } from './formulas';
import { quietly } from './quietly';
import { type SpillEvaluator, SpillsFirst } from './spills-first';

interface Evaluator extends SpillEvaluator {
  evaluatedCells: EvaluatedCells;
  /** It knows of all sheets. */
  blockedArrayFormulas: Positions;
  createEmptyPositionSet(): Positions;
  evaluate(areas: readonly Area[]): void;
  evaluateAllCells(): void;
}

interface Positions extends Iterable<CellPosition> {
  addMany(positions: Iterable<CellPosition>): void;
}

interface EvaluatedCells {
  get(position: CellPosition): EvaluatedCell | undefined;
  /** By column and row. */
  getSheet(sheetId: UID): Readonly<Record<number, Readonly<Record<number, EvaluatedCell>>>> | undefined;
}

interface EvaluationPlugin {
  readonly evaluator: Evaluator;
  readonly getters: Getters;
  shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: CellPosition[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}

interface CellPlugin {
  readonly getters: Getters;
  readonly history: { update(...pathAndValue: unknown[]): void };
  updateCell(sheetId: UID, col: number, row: number, after: UpdateCell): void;
  clearCells(sheetId: UID, zones: readonly Zone[]): void;
  setStyleFormat(sheetId: UID, target: readonly Zone[], style: object | undefined, format?: string): void;
  importCell(sheetId: UID, content: string, style?: undefined, format?: string): { readonly id: number };
  dispatch(type: 'UPDATE_CELL', payload: CellPosition & UpdateCell): void;
  dispatch(type: 'UPDATE_CELL_POSITION', payload: CellPosition & { readonly cellId: number }): void;
}

interface HeaderPlugin {
  computeHeaderPositionsOfSheet(sheetId: UID): HeaderPositions;
  computePositions(sheetId: UID, dimension: 'COL' | 'ROW'): object;
}

/** Where each column and row of a sheet begins on the screen. */
interface HeaderPositions {
  readonly COL: object;
  readonly ROW: object;
}

interface UpdateCell {
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
  readonly formula?: string;
}

type PluginClass<Plugin> = new (...args: never[]) => Plugin;

const Evaluation = registries.coreViewsPluginRegistry.get(
  'evaluation',
) as unknown as PluginClass<EvaluationPlugin>;

type Getter = (...args: unknown[]) => unknown;

/** What formulas came to when their file was saved, among what a model is opened with: they show it until something changes. */
export const LEFT = 'left';

/** The evaluation of a workbook, by what all have in hand who read it. */
const evaluationOf = new WeakMap<Getters, SparseEvaluation>();

class SparseEvaluation extends Evaluation {
  private holds = 0;
  private isDue = false;
  private isGlancedAt = false;
  /** While a file is being opened: what its formulas came to when it was saved. */
  private left: FormulasLeft | undefined;
  /** Whether all cells show what they did then, and none has been calculated. */
  isAsLeft = false;

  constructor(...args: never[]) {
    super(...args);
    const [config] = args as unknown as [{ readonly custom: { readonly [LEFT]?: FormulasLeft } }];
    this.left = config.custom[LEFT];
    const { evaluator, getters } = this;
    evaluationOf.set(getters, this);
    const compute = evaluator.computeAndSave.bind(evaluator);
    let empty: EvaluatedCell | undefined;
    evaluator.computeAndSave = (position) => {
      const known = evaluator.evaluatedCells.get(position);
      if (known) return known;
      const cell = getters.getCell(position);
      if (cell?.isFormula) spills.readingFormula(cell);
      if (cell?.isFormula || cell?.content) return compute(position);
      spills.readingBlank(position);
      const spilled = evaluator.evaluatedCells.get(position);
      if (spilled) return spilled;
      if (cell) return compute(position);
      empty ??= compute(position);
      return { ...empty, position };
    };
    // Whatever is read of cells' values is read by way of these.
    const readers = this as unknown as Record<string, Getter>;
    for (const name of (Evaluation as unknown as { readonly getters: readonly string[] }).getters) {
      const read = readers[name]?.bind(this);
      if (!read) throw new Error(`o-spreadsheet's evaluation has no ${name}.`);
      readers[name] = (...given) => {
        this.beforeReading();
        return read(...given);
      };
    }
    const computeFormula = evaluator.computeFormulaCell.bind(evaluator);
    evaluator.computeFormulaCell = (position, cell) => {
      const left = this.left && resultLeft(this.left, position);
      if (left === undefined) return computeFormula(position, cell);
      const execute = () => left;
      return computeFormula(position, Object.create(cell, { compiledFormula: { value: { execute } } }));
    };
    const invalidate = evaluator.invalidatePositionsDependingOnSpread.bind(evaluator);
    evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
      // What formulas that read there were left with has come of it.
      if (!this.left) invalidate(sheetId, zone);
    };
    evaluator.evaluateAllCells = () => {
      const Cells = evaluator.evaluatedCells.constructor as new () => EvaluatedCells;
      // What formulas spill onto is no cell, and is filled by them.
      const filled = getters.getSheetIds().flatMap((sheetId) => {
        const zone = around(positionsIn(getters, sheetId));
        return zone ? [{ sheetId, zone }] : [];
      });
      spills.evaluateAll(() => {
        evaluator.evaluatedCells = new Cells();
        evaluator.evaluate(filled);
      });
    };
    // After what is put in its place above: also what a formula was left with is known to spill.
    const spills = new SpillsFirst(evaluator, getters);
  }

  override beforeHandle(command: Command): void {
    // A new sheet has nothing calculated, but what finds it by its name: a reference to a sheet that was not there stays one.
    const mayMatter = command.type !== 'CREATE_SHEET' || this.isAsLeft || this.reachesByName();
    if (mayMatter) super.beforeHandle(command);
  }

  private reachesByName(): boolean {
    return formulasOf(this.getters).symbols.has('INDIRECT');
  }

  override handle(command: Command): void {
    if (command.type === 'UPDATE_CELL' && isOfLooksOnly(command)) return;
    if (!this.shouldRebuildDependenciesGraph) {
      if (command.type === 'CREATE_SHEET') this.makeRoomForBlocked();
      if (isOfFormats(command))
        for (const zone of command.target) this.calculateBlanks(command.sheetId, zone);
    }
    const isOfAll = command.type === 'EVALUATE_CELLS' && !command.cellIds;
    // Where nothing has been calculated, a change of one cell is one of all.
    const isOfAllNow =
      this.isAsLeft &&
      (command.type === 'UPDATE_CELL' || command.type === 'EVALUATE_CELLS' || isOfFormats(command));
    if (isOfAllNow || (this.holds > 0 && isOfAll)) {
      this.shouldRebuildDependenciesGraph = true;
      return;
    }
    super.handle(command);
  }

  private makeRoomForBlocked(): void {
    const { evaluator } = this;
    const blocked = [...evaluator.blockedArrayFormulas];
    evaluator.blockedArrayFormulas = evaluator.createEmptyPositionSet();
    evaluator.blockedArrayFormulas.addMany(blocked);
  }

  /** They may have got their format without a command of their own. */
  private calculateBlanks(sheetId: UID, zone: Zone): void {
    for (const position of positionsOf(sheetId, zone)) {
      const cell = this.getters.getCell(position);
      if (cell && !cell.isFormula && cell.content === '') this.positionsToUpdate.push(position);
    }
  }

  override finalize(): void {
    if (this.holds > 0) this.isDue = true;
    else this.evaluate();
  }

  private evaluate(): void {
    if (this.left && !isOfAllFormulas(this.left, this.getters)) this.left = undefined;
    if (this.shouldRebuildDependenciesGraph) this.isAsLeft = this.left !== undefined;
    super.finalize();
    this.left = undefined;
  }

  hold<Result>(work: () => Result): Result {
    this.holds += 1;
    try {
      return work();
    } finally {
      this.holds -= 1;
      if (this.holds === 0 && this.isDue) this.calculate();
    }
  }

  /** Whoever reads a cell meanwhile gets what was calculated last. */
  glance(work: () => void): void {
    const before = this.isGlancedAt;
    this.isGlancedAt = true;
    try {
      work();
    } finally {
      this.isGlancedAt = before;
    }
  }

  /** The cells of an area that have a value, row by row; for many cells, much sooner than one by one. */
  rows<Item>({ sheetId, zone }: Area, pick: (cell: EvaluatedCell | undefined) => Item): Item[][] {
    this.beforeReading();
    const cells = this.evaluator.evaluatedCells.getSheet(sheetId) ?? {};
    const rows: Item[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const picked: Item[] = [];
      for (let col = zone.left; col <= zone.right; col++) picked.push(pick(cells[col]?.[row]));
      rows.push(picked);
    }
    return rows;
  }

  private beforeReading(): void {
    if (this.isDue && !this.isGlancedAt) this.calculate();
  }

  private calculate(): void {
    // First: it is read while it is calculated.
    this.isDue = false;
    quietly(() => this.evaluate());
  }
}

/** Whether all cells show what they did when their file was saved, and none has been calculated. */
export const isAsLeft = (getters: Getters): boolean => evaluationFor(getters).isAsLeft;

/** Something of each cell of an area, row by row: undefined is one that holds nothing. */
export const evaluatedRows = <Item>(
  getters: Getters,
  area: Area,
  pick: (cell: EvaluatedCell | undefined) => Item,
): Item[][] => evaluationFor(getters).rows(area, pick);

/** Cells that change while this works are calculated where one is read, and at the end. */
export const calculatingLater = <Result>(getters: Getters, work: () => Result): Result =>
  evaluationFor(getters).hold(work);

/** Nothing is calculated for what is read while this works: it is read again before anybody sees it. */
export const glancing = (getters: Getters, work: () => void): void => evaluationFor(getters).glance(work);

function evaluationFor(getters: Getters): SparseEvaluation {
  const evaluation = evaluationOf.get(getters);
  if (!evaluation) throw new Error('These are not the getters of a workbook.');
  return evaluation;
}

const isOfFormats = (command: Command): command is Extract<Command, { readonly type: 'SET_FORMATTING' }> =>
  command.type === 'SET_FORMATTING' && command.format !== undefined;

/** Nothing is calculated from colours and fonts, though they come with a format that is left as it is. */
function isOfLooksOnly({ content, format, formula }: UpdateCell): boolean {
  return content === undefined && format === undefined && formula === undefined;
}

registries.coreViewsPluginRegistry.replace('evaluation', SparseEvaluation as never);

const Cells = registries.corePluginRegistry.get('cell') as unknown as PluginClass<CellPlugin>;

class SparseCells extends Cells {
  /** A cell that only gets another style is not read anew, and stays where it is. */
  override updateCell(sheetId: UID, col: number, row: number, after: UpdateCell): void {
    const isOfStyleOnly = after.style !== undefined && isOfLooksOnly(after);
    const before = isOfStyleOnly ? this.getters.getCell({ sheetId, col, row }) : undefined;
    const style = after.style || undefined;
    const stays = before && (style || before.format || before.isFormula || before.content !== '');
    if (stays) this.history.update('cells', sheetId, before.id, { ...before, style });
    else super.updateCell(sheetId, col, row, after);
  }

  /**
   * Nobody is told of a cell that has its format already. Of a blank cell that gets one, where no formula can spill onto it,
   * nobody is told but by the command for all of them: a script that makes a sheet formats thousands.
   */
  override setStyleFormat(
    sheetId: UID,
    target: readonly Zone[],
    style: object | undefined,
    format?: string,
  ): void {
    if (style !== undefined || format === undefined) {
      super.setStyleFormat(sheetId, target, style, format);
      return;
    }
    const hasFormulas = this.getters.getCells(sheetId).some(({ isFormula }) => isFormula);
    for (const zone of target) {
      for (const position of positionsOf(sheetId, zone)) {
        const cell = this.getters.getCell(position);
        if ((cell?.format ?? '') === format) continue;
        if (cell || hasFormulas) this.dispatch('UPDATE_CELL', { ...position, format });
        else this.formatBlank(position, format);
      }
    }
  }

  private formatBlank(position: CellPosition, format: string): void {
    const { sheetId } = position;
    const cell = this.importCell(sheetId, '', undefined, format);
    this.history.update('cells', sheetId, cell.id, cell);
    this.dispatch('UPDATE_CELL_POSITION', { ...position, cellId: cell.id });
  }

  override clearCells(sheetId: UID, zones: readonly Zone[]): void {
    const cells = positionsIn(this.getters, sheetId).filter(({ col, row }) =>
      zones.some((zone) => helpers.isInside(col, row, zone)),
    );
    super.clearCells(
      sheetId,
      cells.map((position) => helpers.positionToZone(position)),
    );
  }
}

registries.corePluginRegistry.replace('cell', SparseCells as never);

const Headers = registries.statefulUIPluginRegistry.get(
  'header_positions',
) as unknown as PluginClass<HeaderPlugin>;

class LazyHeaders extends Headers {
  override computeHeaderPositionsOfSheet(sheetId: UID): HeaderPositions {
    const known: { COL?: object; ROW?: object } = {};
    const positions = (dimension: 'COL' | 'ROW') =>
      (known[dimension] ??= this.computePositions(sheetId, dimension));
    return {
      get COL() {
        return positions('COL');
      },
      get ROW() {
        return positions('ROW');
      },
    };
  }
}

registries.statefulUIPluginRegistry.replace('header_positions', LazyHeaders as never);

function* positionsOf(sheetId: UID, { left, right, top, bottom }: Zone): Iterable<CellPosition> {
  for (let col = left; col <= right; col++)
    for (let row = top; row <= bottom; row++) yield { sheetId, col, row };
}

export function positionsIn(getters: Getters, sheetId: UID): CellPosition[] {
  return getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
}

function around([first, ...others]: readonly CellPosition[]): Zone | undefined {
  if (!first) return undefined;
  const zone = helpers.positionToZone(first);
  for (const { col, row } of others) {
    zone.left = Math.min(zone.left, col);
    zone.right = Math.max(zone.right, col);
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
  }
  return zone;
}
