// A workbook as a file, with the clock: what the page stores, saves and opens.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import * as z from 'zod/mini';
import { SAVED_OUTBOX, SAVED_TRIGGERS, TIME_ZONE } from './saved-automation';
import { SAVED_LEFT, SAVED_RESULTS } from './saved-results';
import type { WorkbookFile } from './workbook';

export interface SavedWorkbook {
  readonly kind: typeof KIND;
  /** The instant on the workbook's clock. */
  readonly now: string;
  readonly workbook: WorkbookFile & { readonly name: string; readonly data: WorkbookData };
}

const KIND = 'KPI Pacer workbook';

// The engine opens nearly everything, as an empty workbook if need be. So this is what it relies on.
const SHEET = z.looseObject({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  colNumber: z.int().check(z.positive()),
  rowNumber: z.int().check(z.positive()),
  cells: z.record(z.string(), z.unknown()),
});

/** Google's limit for all sheets of a spreadsheet together. */
const MOST_CELLS = 10_000_000;

type Sheet = z.infer<typeof SHEET>;

const hasRoom = (sheets: readonly Sheet[]) =>
  sheets.reduce((cells, { colNumber, rowNumber }) => cells + colNumber * rowNumber, 0) <= MOST_CELLS;

const haveOwnIds = (sheets: readonly Sheet[]) => new Set(sheets.map(({ id }) => id)).size === sheets.length;

const SHEETS = z
  .array(SHEET)
  .check(
    z.minLength(1),
    z.refine(hasRoom, { error: 'a spreadsheet has at most 10 million cells' }),
    z.refine(haveOwnIds, { error: 'two sheets have the same id' }),
  );

const PROPERTIES = z.record(z.string(), z.string());

const SAVED_WORKBOOK = z.object({
  kind: z.literal(KIND),
  now: z.iso.datetime(),
  workbook: z.object({
    name: z.string(),
    timeZone: TIME_ZONE,
    editors: z.optional(z.array(z.string())),
    properties: z.optional(
      z.object({
        document: z.optional(PROPERTIES),
        user: z.optional(PROPERTIES),
        script: z.optional(PROPERTIES),
        others: z.optional(z.record(z.string(), PROPERTIES)),
      }),
    ),
    triggers: z.optional(SAVED_TRIGGERS),
    outbox: z.optional(SAVED_OUTBOX),
    results: SAVED_RESULTS,
    left: SAVED_LEFT,
    data: z.looseObject({ version: z.string(), sheets: SHEETS }),
  }),
});

/** Why a text is not a workbook, as the end of a sentence. */
export class NotAWorkbook extends Error {
  override name = 'NotAWorkbook';
}

export function saveWorkbook(workbook: WorkbookFile, now: number): SavedWorkbook {
  const { name = 'Untitled spreadsheet', timeZone, data } = workbook;
  if (!data) throw new TypeError('Only what the engine saved can be stored.');
  const { editors = [], properties = {}, triggers = [], outbox = [], results, left } = workbook;
  const found = { ...(results && { results }), ...(left && { left }) };
  const stored = { name, timeZone, editors, data, properties, triggers, outbox, ...found };
  return { kind: KIND, now: new Date(now).toISOString(), workbook: stored };
}

/** Throws NotAWorkbook. */
export function readWorkbook(text: string): SavedWorkbook {
  const checked = SAVED_WORKBOOK.safeParse(parseJson(text));
  if (!checked.success) throw new NotAWorkbook(reasonOf(checked.error));
  // The schema checks what can go wrong; the rest of the data is the engine's own affair.
  return checked.data as unknown as SavedWorkbook;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAWorkbook('it is not a JSON file');
  }
}

function reasonOf({ issues: [issue] }: z.core.$ZodError): string {
  if (!issue || issue.path.length === 0 || issue.path[0] === 'kind') return `it is not a ${KIND}`;
  return `something is wrong with its "${issue.path.join('.')}" (${issue.message})`;
}
