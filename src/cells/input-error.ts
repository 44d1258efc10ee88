// What is thrown where a cell holds something that can't be used.

/** A cell that can't be used. The message is for the person who typed it. */
export class InputError extends Error {
  /** True where the cell itself holds an error or is still loading: nothing was typed wrongly here. */
  readonly isPassedOn: boolean;
  /** In a range: the place of the cell, counted from 0; absent where it is about one value. */
  place?: { readonly row: number; readonly column: number };

  constructor(message: string, isPassedOn = false) {
    super(message);
    this.isPassedOn = isPassedOn;
  }
}
