// Cells of a file that something is to be told of: how many they are, and the first of them.

/** How many, and the first: under which header and in which row it stands, and what it says. */
export interface Noted {
  readonly header: string;
  readonly count: number;
  readonly row: number;
  readonly got: string;
}

/** Notes cells down, one after the other. */
export class Notes {
  private count = 0;
  private first: Omit<Noted, 'count'> | null = null;

  add(header: string, row: number, got: string): void {
    this.count += 1;
    this.first ??= { header, row, got };
  }

  /** null where there was none. */
  get all(): Noted | null {
    return this.first && { ...this.first, count: this.count };
  }
}
