// Results of custom functions in the file of a workbook, checked when it is read.
import * as z from 'zod/mini';

const SCALAR = z.union([z.string(), z.number(), z.boolean(), z.object({ serial: z.number() })]);

/** Rows: errors are not kept. */
const RESULT = z.array(z.array(SCALAR)).check(z.minLength(1));

const CALL = z.object({
  service: z.string(),
  method: z.string(),
  remote: z.boolean(),
  ofCell: z.optional(z.literal(true)),
});

/** Whatever else stands there: the cells are calculated. */
export const SAVED_RESULTS = z.catch(
  z.optional(
    z.object({
      validFor: z.string(),
      results: z.record(z.string(), z.object({ result: RESULT, calls: z.array(CALL) })),
    }),
  ),
  undefined,
);
