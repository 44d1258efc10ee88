// What a progress sheet is made of, as data: the shell only writes it down.

import type { Accepts } from './columns';

/** A block of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What is written into a cell: `text` never becomes anything else, whatever it looks like; null leaves the
 * cell empty.
 */
export type Content = { readonly text: string } | { readonly formula: string } | number | null;

/** How the cells of an area look. */
export interface Look {
  readonly area: Area;
  readonly isBold?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly background?: string;
  readonly align?: 'left' | 'right';
}

/** A colour for the cells of an area that satisfy a formula. */
export interface Rule {
  readonly area: Area;
  readonly formula: string;
  readonly colour: string;
  readonly background: string | null;
}

/** A progress sheet, ready to be written. */
export interface SheetPlan {
  readonly name: string;
  /** Rows of cells from A1; each row as wide as the sheet's table. */
  readonly contents: readonly (readonly Content[])[];
  /** Rows of number formats from A1; more than there are contents, for KPIs that are added later. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly Look[];
  readonly rules: readonly Rule[];
  readonly inputs: readonly { readonly area: Area; readonly accepts: Accepts; readonly help: string }[];
  /** The notes behind the column headers, from the first column on. */
  readonly notes: { readonly row: number; readonly texts: readonly string[] };
  readonly widths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The columns that fold away. */
  readonly group: Area;
  /** Where typing is warned against: one keystroke would blank a column. */
  readonly warnedAreas: readonly Area[];
  readonly chart: { readonly title: string; readonly names: Area; readonly values: Area; readonly at: Area };
}
