// Texts in cells.

import { type Cell, isBlank } from '../cells/cell';

/** Texts that differ only in case and outer spaces are the same. */
export const normalized = (text: string): string => text.trim().toLowerCase();

/** A cell's text without outer spaces; that of a blank is empty. */
export const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());
