// The small requests of the sidebar, checked before anything in them is believed.

import * as z from 'zod/mini';
import { COLUMN_WORDS, type ColumnKey, LANGUAGES, REFUSALS } from '../words';

const name = z.string().check(z.maxLength(1000));

export const sheetRequest = z.strictObject({ sheet: name });
export const languageRequest = z.strictObject({ language: z.enum(LANGUAGES) });
/** A cell has 50,000 characters at most, and any of them may be called a KPI. */
export const kpiRequest = z.strictObject({ sheet: name, kpi: z.string().check(z.maxLength(60_000)) });
export const renameRequest = z.strictObject({
  sheet: name,
  from: z.string().check(z.maxLength(60_000)),
  to: z.string().check(z.maxLength(60_000)),
});
/** Of which KPIs weekdays are learned, and which are open where the file does not say yet. */
export const learnRequest = z.strictObject({
  kpis: z.array(z.string().check(z.maxLength(10_000))).check(z.maxLength(500)),
  weekdays: name,
});
/** KPIs that are to be counted anew: after a column of a tab was renamed, where one was. */
export const countRequest = z.strictObject({
  sheet: name,
  renamed: z.nullable(
    z.strictObject({
      tab: name,
      from: z.string().check(z.maxLength(60_000)),
      to: z.string().check(z.maxLength(60_000)),
    }),
  ),
});
export const weightsRequest = z.strictObject({ weights: name });
export const confirmRequest = z.strictObject({ addresses: z.array(name).check(z.maxLength(1000)) });
export const columnRequest = z.strictObject({
  sheet: name,
  column: z.enum(Object.keys(COLUMN_WORDS) as [ColumnKey, ...ColumnKey[]]),
  cells: z.array(z.string().check(z.maxLength(20))),
});

/** What a request asks for. Throws where it is none: the sidebar never sends such a one. */
export function readRequest<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) throw new TypeError(REFUSALS.incomplete);
  return parsed.data;
}
