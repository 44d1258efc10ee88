// The workbook in this browser: one record, so that a reload finds all as it was.
import { createStore, del, get, set } from 'idb-keyval';
import * as z from 'zod/mini';

const KEY = 'workbook';
const RECORD = z.object({
  text: z.string(),
  /** Whether there is anything in it that would be lost. */
  isChanged: z.boolean(),
});

export type Stored = z.infer<typeof RECORD>;

const database = () => createStore('kpi-pacer', 'workbench');

/** `undefined` when nothing is stored, or the browser keeps nothing for this page. */
export async function load(): Promise<Stored | undefined> {
  const stored: unknown = await get(KEY, database()).catch(() => undefined);
  if (stored === undefined) return undefined;
  const checked = RECORD.safeParse(stored);
  return checked.success ? checked.data : { text: JSON.stringify(stored), isChanged: true };
}

/** Fails where the browser has no space, or doesn't let the page have any. */
export async function store(record: Stored): Promise<void> {
  await set(KEY, record, database());
}

export async function forget(): Promise<void> {
  await del(KEY, database()).catch(() => undefined);
}
