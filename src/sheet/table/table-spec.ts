// What a table is, as data: its columns, how they look, and where it begins. A table is made by a function at the time of
// use: it has the words of the language that is spoken then, and its columns may depend on what the file has.

/** What a column shows, which decides its number format: in a row of a KPI its unit does for `value` and `perDay`. */
export type Shows = 'text' | 'value' | 'perDay' | 'achievement' | 'gap' | 'chance' | 'date';

/** What may be typed into a column. */
export type Accepts =
  | { readonly type: 'choice'; readonly choices: () => readonly string[] }
  | { readonly type: 'date' | 'addresses' };

/** A column of a table. */
export interface ColumnSpec<Key extends string> {
  readonly key: Key;
  /** The words that head it. */
  readonly header: string;
  /** What stands behind the header. */
  readonly note?: string;
  /** In pixels. Neighbours of one width are set in one call. */
  readonly width?: number;
  readonly shows: Shows;
  /** The number format, where it is not the usual one of what the column shows. */
  readonly format?: string;
  readonly accepts?: Accepts;
  /** Belongs to the group that folds away. */
  readonly isFolded?: true;
  /** Stands in the header cell, writes the header, and fills the column: nobody types into it. */
  readonly formula?: string;
  /** Filled, header and all, by the formula in the header of this column before it. */
  readonly filledFrom?: Key;
}

/** A column that is found by its header, wherever someone has moved it. */
export interface FoundColumn<Key extends string> extends ColumnSpec<Key> {
  /** Its header in every language: a sheet may have been made in another than the one that is spoken. */
  readonly headers: readonly string[];
}

/** A table as it is made: one to a sheet. */
export interface PlannedTable<Key extends string> {
  /** What its sheet is called. */
  readonly name: string;
  readonly columns: readonly ColumnSpec<Key>[];
  /** The row of the headers, counted from 1. */
  readonly headerRow: number;
}

/** A table that is read by its headers. */
export interface TableSpec<Key extends string> {
  readonly columns: readonly FoundColumn<Key>[];
  /** The row of the headers, counted from 1, on a sheet that the add-in makes. */
  readonly headerRow: number;
  /** On a sheet that someone has worked in, the headers stand in one of so many rows. */
  readonly searchedRows: number;
  /** The headers by which a table is known. */
  readonly knownBy: {
    readonly all: readonly Key[];
    /** And so many of these. */
    readonly most: readonly Key[];
    readonly count: number;
  };
}

/** A table whose sheet is found too, by its name. */
export interface NamedTable<Key extends string> extends TableSpec<Key> {
  readonly name: string;
  /** The same in every language. */
  readonly names: readonly string[];
}

/** Known by more than half of its headers, whichever they are. */
export function knownByMost<Key extends string>(
  columns: readonly Pick<ColumnSpec<Key>, 'key'>[],
): TableSpec<Key>['knownBy'] {
  return { all: [], most: columns.map(({ key }) => key), count: Math.floor(columns.length / 2) + 1 };
}

/** Whether a formula fills the column: what is typed into it is in the way. */
export const isFilled = ({ formula, filledFrom }: ColumnSpec<string>): boolean =>
  formula !== undefined || filledFrom !== undefined;
