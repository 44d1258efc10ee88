// A formula that reads where another one spills may be reached before it. o-spreadsheet then calculates it again once that
// is known, and whatever reads it, so that a sheet of columns that spill was calculated three times over. Where each of
// them spilled is known from the last time: whoever reads there has that formula calculated first, and only where it goes
// further now is anything calculated again.
import type { CellPosition, EvaluatedCell, Getters, UID, Zone } from '@odoo/o-spreadsheet';

interface Area {
  readonly sheetId: UID;
  readonly zone: Zone;
}

interface AreaSet extends Iterable<Area> {
  addMany(areas: Iterable<Area>): void;
  hasPosition(position: CellPosition): boolean;
}

export interface SpillEvaluator {
  readonly evaluatedCells: { delete(position: CellPosition): void };
  readonly cellsBeingComputed: ReadonlySet<number>;
  readonly nextRangesToUpdate: AreaSet;
  /** Goes through these in rounds, of which each has what the one before found to be calculated again. */
  evaluate(areas: Iterable<Area>): void;
  /** Called at the start of each round. */
  updateCompilationParameters(): void;
  /** Of a formula that reads another, and so on; what spills is not followed. */
  getCellsDependingOn(areas: Iterable<Area>): Iterable<Area>;
  computeAndSave(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: object): EvaluatedCell;
  /** Called with where a formula spilled before it is calculated anew, and with where it spills now. */
  invalidatePositionsDependingOnSpread(sheetId: UID, zone: Zone): void;
}

interface Spill extends Area {
  /** Of its formula. */
  readonly position: CellPosition;
}

/** One that is to be calculated anew. */
interface Expected extends Spill {
  state: 'due' | 'calculating' | 'calculated';
  /** Whether somebody read there while it was being calculated. */
  isReadEarly: boolean;
}

interface Expectations {
  /** By place of the formula. */
  readonly at: ReadonlyMap<string, Expected>;
  /** By sheet, and by column. */
  readonly in: ReadonlyMap<UID, readonly (readonly Expected[] | undefined)[]>;
}

export class SpillsFirst {
  /** Where formulas spilled last, by their places. */
  private readonly last = new Map<string, Spill>();
  /** Until the first round has ended. */
  private expected: Expectations | undefined;
  private rounds = 0;
  /** How many are being calculated because somebody reads there. */
  private asked = 0;
  private isCircular = false;
  private readonly stock: (areas: Iterable<Area>) => void;

  constructor(
    private readonly evaluator: SpillEvaluator,
    private readonly getters: Getters,
  ) {
    this.stock = evaluator.evaluate.bind(evaluator);
    const begin = evaluator.updateCompilationParameters.bind(evaluator);
    const compute = evaluator.computeFormulaCell.bind(evaluator);
    const invalidate = evaluator.invalidatePositionsDependingOnSpread.bind(evaluator);
    evaluator.evaluate = (areas) => this.evaluateSome(areas);
    evaluator.updateCompilationParameters = () => {
      this.rounds += 1;
      if (this.rounds > 1) this.expected = undefined;
      begin();
    };
    evaluator.computeFormulaCell = (position, cell) => {
      const spill = this.expected?.at.get(placeOf(position));
      if (!spill) return compute(position, cell);
      spill.state = 'calculating';
      try {
        return compute(position, cell);
      } finally {
        spill.state = 'calculated';
      }
    };
    evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
      const position = { sheetId, col: zone.left, row: zone.top };
      const place = placeOf(position);
      const spill = this.expected?.at.get(place);
      if (spill?.state !== 'due') this.last.set(place, { position, sheetId, zone });
      if (!spill || spill.isReadEarly || !isWithin(zone, spill.zone)) invalidate(sheetId, zone);
    };
  }

  /** Somebody reads a cell into which nobody has typed anything. */
  reading({ sheetId, col, row }: CellPosition): void {
    for (const spill of this.expected?.in.get(sheetId)?.[col] ?? []) {
      if (row < spill.zone.top || row > spill.zone.bottom) continue;
      if (spill.state === 'calculating') spill.isReadEarly = true;
      if (spill.state === 'due') this.calculateFirst(spill);
    }
  }

  /** Somebody reads a formula. Where one that is calculated first reads one that waits for it, it was wrong to do so. */
  readingFormula(cellId: number): void {
    if (this.asked > 0 && this.evaluator.cellsBeingComputed.has(cellId)) this.isCircular = true;
  }

  private calculateFirst({ position }: Expected): void {
    this.asked += 1;
    try {
      this.evaluator.computeAndSave(position);
    } finally {
      this.asked -= 1;
    }
  }

  /** Where no cell has a value yet; `areas` have all formulas in them. */
  evaluateAll(areas: Iterable<Area>): void {
    this.evaluate(areas, this.known());
  }

  private evaluateSome(areas: Iterable<Area>): void {
    const { all, spills } = this.withReaders(areas);
    // What stands there is of the last time.
    for (const { sheetId, zone } of spills) this.clear(sheetId, zone);
    this.evaluate(all, spills);
  }

  private evaluate(areas: Iterable<Area>, spills: readonly Spill[]): void {
    this.expected = expectationsOf(spills);
    this.rounds = 0;
    this.isCircular = false;
    try {
      this.stock(areas);
    } finally {
      this.expected = undefined;
    }
    // Once more, in the order in which they stand in the sheets.
    if (this.isCircular) this.stock(areas);
  }

  /** Those to be calculated, with all that read where one of them spilled. */
  private withReaders(areas: Iterable<Area>): {
    readonly all: Iterable<Area>;
    readonly spills: readonly Spill[];
  } {
    const AreaSet = this.evaluator.nextRangesToUpdate.constructor as new (areas: Iterable<Area>) => AreaSet;
    const all = new AreaSet(areas);
    const spills: Spill[] = [];
    let others = this.known();
    for (let found = others; found.length > 0; ) {
      found = others.filter(({ position }) => all.hasPosition(position));
      others = others.filter((spill) => !found.includes(spill));
      spills.push(...found);
      all.addMany(this.evaluator.getCellsDependingOn(found));
    }
    return { all, spills };
  }

  /** Those of formulas that are still there. */
  private known(): readonly Spill[] {
    const { getters } = this;
    return [...this.last.values()].filter(
      ({ position }) => getters.tryGetSheet(position.sheetId) && getters.getCell(position)?.isFormula,
    );
  }

  private clear(sheetId: UID, { left, right, top, bottom }: Zone): void {
    for (let col = left; col <= right; col++) {
      for (let row = top; row <= bottom; row++) {
        const position = { sheetId, col, row };
        const cell = this.getters.getCell(position);
        if (!cell?.isFormula && !cell?.content) this.evaluator.evaluatedCells.delete(position);
      }
    }
  }
}

function expectationsOf(spills: readonly Spill[]): Expectations {
  const at = new Map<string, Expected>();
  const sheets = new Map<UID, Expected[][]>();
  for (const spill of spills) {
    const { position, sheetId, zone } = spill;
    const expected: Expected = { ...spill, state: 'due', isReadEarly: false };
    at.set(placeOf(position), expected);
    const columns = sheets.get(sheetId) ?? [];
    sheets.set(sheetId, columns);
    for (let col = zone.left; col <= zone.right; col++) columns[col] = [...(columns[col] ?? []), expected];
  }
  return { at, in: sheets };
}

const placeOf = ({ sheetId, col, row }: CellPosition) => `${sheetId} ${col} ${row}`;

const isWithin = (inner: Zone, outer: Zone) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
