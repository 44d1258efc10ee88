// Results of custom functions, and of all formulas, in the file of a workbook, checked when it is read.
import * as z from 'zod/mini';

const SCALAR = z.union([z.string(), z.number(), z.boolean(), z.object({ serial: z.number() })]);

/** Errors are not kept. */
const ROWS = z.array(z.array(SCALAR)).check(z.minLength(1));

/** Rows of a sheet, or calls of one execution: there are never so many. */
const MANY = 10_000_000;
const COUNT = z.int().check(z.positive(), z.lte(MANY));

const CALL = z.object({
  service: z.string(),
  method: z.string(),
  remote: z.boolean(),
  ofCell: z.optional(z.literal(true)),
  times: COUNT,
});

/** Whatever else stands there: the cells are calculated. */
export const SAVED_RESULTS = z.catch(
  z.optional(
    z.object({
      validFor: z.string(),
      results: z.record(z.string(), z.object({ height: COUNT, rows: ROWS, calls: z.array(CALL) })),
    }),
  ),
  undefined,
);

const CELL_LEFT = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  format: z.optional(z.string()),
  message: z.optional(z.string()),
  errorOriginPosition: z.optional(z.object({ sheetId: z.string(), col: z.number(), row: z.number() })),
});

const SPILL_LEFT = z.object({
  height: COUNT,
  columns: z.array(z.array(CELL_LEFT).check(z.minLength(1))).check(z.minLength(1)),
});

/** What formulas came to. Whatever else stands there: the cells are calculated. */
export const SAVED_LEFT = z.catch(
  z.optional(
    z.object({
      validFor: z.string(),
      formulas: z.record(z.string(), z.record(z.string(), z.union([SPILL_LEFT, CELL_LEFT]))),
    }),
  ),
  undefined,
);
