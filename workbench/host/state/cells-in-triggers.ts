// Cells that Google has not calculated yet where only a trigger opened the file: FIDELITY 3.

/**
 * What a script reads in a trigger of cells that custom functions, TODAY or NOW have a part in: as they would be by
 * now; as they were when somebody last had the file open; or that they are loading, for ever or for the first reads
 * of a range in each execution. What Google does, nobody says.
 */
export type CellsInTriggers = 'fresh' | 'kept' | 'loading' | { readonly loadingReads: number };
