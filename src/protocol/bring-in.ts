// What the page that brings in a file and the script say to each other: a file goes over in pieces of whole rows, waits out of
// sight, and is put in place at once.

import * as z from 'zod/mini';
import type { RowCounts } from '../sheet/import/merge-rows';
import { FILE_TYPES } from '../sheet/import/read-column';

const text = z.string().check(z.maxLength(50_000));
const name = z.string().check(z.maxLength(1000));
const id = z.string().check(z.maxLength(40));
const count = z.int().check(z.minimum(0), z.maximum(10_000_000));

/** More columns has no sheet that anyone reads. */
const MOST_COLUMNS = 1000;

export const beginRequest = z.strictObject({
  columns: z
    .array(z.strictObject({ header: text, type: z.enum(FILE_TYPES) }))
    .check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
  rows: count,
});

export const rowsRequest = z.strictObject({
  id,
  /** The place of the first of them among the rows of the file, counted from 1. */
  first: count,
  rows: z
    .array(z.array(z.union([text, z.number(), z.null()])).check(z.maxLength(MOST_COLUMNS)))
    .check(z.minLength(1)),
});

export const placeRequest = z.strictObject({
  id,
  rows: count,
  into: z.union([
    /** Without a key it is a new tab. */
    z.strictObject({ tab: name, key: z.array(text).check(z.maxLength(3)) }),
    z.strictObject({ log: z.literal(true) }),
  ]),
});

export const dropRequest = z.strictObject({ id });

/** The columns of a file that is to come, and how many rows it has. */
export type BeginFile = z.output<typeof beginRequest>;
/** A piece of a file. */
export type FileRowsSent = z.output<typeof rowsRequest>;
/** Where a file that has come is to go. */
export type PlaceFile = z.output<typeof placeRequest>;

/** By what a file is known that is on its way. */
export interface FileBegun {
  readonly id: string;
}

/** What bringing it in changes. */
export interface FileWeighed {
  readonly counts: RowCounts;
  /** What is worth knowing. */
  readonly notes: readonly string[];
}

/** A file that is in its place. */
export interface FilePlaced extends FileWeighed {
  /** The sheet on which it is. */
  readonly tab: string;
  readonly isNew: boolean;
}
