// A formula that reads where another one spills may be reached before it. o-spreadsheet then calculates it again once that
// is known, and whatever reads it, so that a sheet of columns that spill was calculated three times over. Where each of
// them spilled is known from the last time: when all is calculated anew, whoever reads there has that formula calculated
// first, and only where one goes further now is anything calculated again. Where that order may have made a difference,
// all is calculated once more in that of the sheets, as in a file of which nothing is known.
import type { CellPosition, EvaluatedCell, FormulaCell, Getters, UID, Zone } from '@odoo/o-spreadsheet';
import type { Area } from './area';

export interface SpillEvaluator {
  readonly cellsBeingComputed: ReadonlySet<number>;
  /** Formulas that have no room to spill. */
  readonly blockedArrayFormulas: Iterable<CellPosition>;
  /** Forgets what is known of what reads, spills and is blocked. */
  buildDependencyGraph(): void;
  /** Called at the start of each round of calculating: each has what the one before found to be calculated again. */
  updateCompilationParameters(): void;
  computeAndSave(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: object): EvaluatedCell;
  /** Called with where a formula spilled, before it is calculated anew, and with where it spills now, as it is. */
  invalidatePositionsDependingOnSpread(sheetId: UID, zone: Zone): void;
}

/** Where a formula spilled when it was calculated last. */
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
  readonly byPlace: ReadonlyMap<string, Expected>;
  readonly byColumn: ReadonlyMap<UID, readonly (readonly Expected[] | undefined)[]>;
}

export class SpillsFirst {
  /** By places of their formulas; some of those may be gone, or elsewhere. */
  private readonly known = new Map<string, Spill>();
  /** Of the first round of calculating everything. */
  private expected: Expectations | undefined;
  private rounds = 0;
  /** The places of formulas that are being calculated. */
  private readonly underWay = new Set<string>();
  /** How many of them are because somebody reads where they spill. */
  private asked = 0;
  private isCircular = false;

  constructor(
    private readonly evaluator: SpillEvaluator,
    private readonly getters: Getters,
  ) {
    const begin = evaluator.updateCompilationParameters.bind(evaluator);
    const compute = evaluator.computeFormulaCell.bind(evaluator);
    const invalidate = evaluator.invalidatePositionsDependingOnSpread.bind(evaluator);
    evaluator.updateCompilationParameters = () => {
      this.rounds += 1;
      if (this.rounds > 1) this.expected = undefined;
      begin();
    };
    evaluator.computeFormulaCell = (position, cell) => {
      const place = placeOf(position);
      const spill = this.expected?.byPlace.get(place);
      if (spill) spill.state = 'calculating';
      this.known.delete(place);
      this.underWay.add(place);
      try {
        return compute(position, cell);
      } finally {
        this.underWay.delete(place);
        if (spill) spill.state = 'calculated';
      }
    };
    evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
      const position = { sheetId, col: zone.left, row: zone.top };
      const place = placeOf(position);
      const spill = this.expected?.byPlace.get(place);
      if (this.underWay.has(place)) this.known.set(place, { position, sheetId, zone });
      if (!spill || spill.isReadEarly || !isWithin(zone, spill.zone)) invalidate(sheetId, zone);
    };
  }

  /** @param evaluate Calculates everything, from nothing. */
  evaluateAll(evaluate: () => void): void {
    const { evaluator } = this;
    this.expected = expectationsOf(
      [...this.known.values()].filter(({ position }) => this.isFormula(position)),
    );
    this.known.clear();
    this.rounds = 0;
    this.isCircular = false;
    const isInOrder = this.expected.byPlace.size === 0;
    try {
      evaluate();
    } finally {
      this.expected = undefined;
    }
    const [blocked] = evaluator.blockedArrayFormulas;
    // Of two formulas that are in each other's way, the first one spills.
    if (isInOrder || (!this.isCircular && !blocked)) return;
    evaluator.buildDependencyGraph();
    evaluate();
  }

  /** Somebody reads a cell into which nobody has typed anything. */
  readingBlank({ sheetId, col, row }: CellPosition): void {
    for (const spill of this.expected?.byColumn.get(sheetId)?.[col] ?? []) {
      if (row < spill.zone.top || row > spill.zone.bottom) continue;
      if (spill.state === 'calculating') spill.isReadEarly = true;
      if (spill.state === 'due') this.calculateFirst(spill);
    }
  }

  /** Somebody reads a formula. Where one that is calculated first reads one that waits for it, it was wrong to do so. */
  readingFormula({ id }: FormulaCell): void {
    if (this.asked > 0 && this.evaluator.cellsBeingComputed.has(id)) this.isCircular = true;
  }

  private calculateFirst({ position }: Expected): void {
    this.asked += 1;
    try {
      this.evaluator.computeAndSave(position);
    } finally {
      this.asked -= 1;
    }
  }

  private isFormula(position: CellPosition): boolean {
    const { getters } = this;
    return (
      getters.tryGetSheet(position.sheetId) !== undefined && getters.getCell(position)?.isFormula === true
    );
  }
}

function expectationsOf(spills: readonly Spill[]): Expectations {
  const byPlace = new Map<string, Expected>();
  const byColumn = new Map<UID, Expected[][]>();
  for (const spill of spills) {
    const { position, sheetId, zone } = spill;
    const expected: Expected = { ...spill, state: 'due', isReadEarly: false };
    byPlace.set(placeOf(position), expected);
    const columns = byColumn.get(sheetId) ?? [];
    byColumn.set(sheetId, columns);
    for (let col = zone.left; col <= zone.right; col++) {
      const ofColumn = columns[col] ?? [];
      columns[col] = ofColumn;
      ofColumn.push(expected);
    }
  }
  return { byPlace, byColumn };
}

const placeOf = ({ sheetId, col, row }: CellPosition) => `${sheetId} ${col} ${row}`;

const isWithin = (inner: Zone, outer: Zone) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
