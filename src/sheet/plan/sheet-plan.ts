// What a sheet of the add-in is made of, as data: the shell only writes it down.

import type { Accepts } from '../table/table-spec';

/** A block of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area from a cell on. */
export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

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
  /** Texts go on in a further line, whole. */
  readonly isWrapped?: true;
}

/** A colour for cells whose row satisfies a formula: written for the first row of the areas. */
export interface Rule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly colour: string;
  readonly background: string | null;
}

/** What may be typed into an area, and what is said to whoever types something else. */
export interface Input {
  readonly area: Area;
  readonly accepts: Accepts;
  readonly help: string;
}

/** A series of a chart: what it is called, and the colour of its bars. */
interface Series {
  readonly label: string;
  readonly colour: string;
}

/** A bar chart: a bar for each name. The first row of its areas is a header. */
export interface Chart {
  readonly title: string;
  /** Its names, then its values: a column each. */
  readonly areas: readonly Area[];
  /** What its columns of values are, where they are several: of each name only one has a bar, so that they lie in one row. */
  readonly series?: readonly Series[];
  /** What the scale of its values says. */
  readonly axis?: string;
  /** Whether lines lead from its scale through its bars: where there may be no bar yet, they would be all there is. */
  readonly hasGridlines: boolean;
  readonly at: { readonly row: number; readonly column: number };
  /** In pixels; Google's own where it is left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A sheet, ready to be written. */
export interface SheetPlan {
  readonly name: string;
  /** null: as Google makes it. */
  readonly size: { readonly rows: number; readonly columns: number } | null;
  /** The name of an area that formulas all over the file refer to. */
  readonly named: { readonly name: string; readonly a1: string } | null;
  /** Rows of cells from A1, all of one width. */
  readonly contents: readonly (readonly Content[])[];
  /** Rows of number formats, from their row on: also for what is added later. */
  readonly numberFormats: { readonly row: number; readonly formats: readonly (readonly string[])[] };
  readonly looks: readonly Look[];
  readonly rules: readonly Rule[];
  readonly inputs: readonly Input[];
  /** The notes behind the column headers, from the first column on. */
  readonly notes: { readonly row: number; readonly texts: readonly string[] };
  readonly widths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  /** Rows that are higher than others. */
  readonly heights?: readonly { readonly row: number; readonly rows: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The columns that fold away. */
  readonly group: Area | null;
  /** Where typing is warned against: one keystroke would blank a column. */
  readonly warnedAreas: readonly Area[];
  readonly chart: Chart | null;
}
