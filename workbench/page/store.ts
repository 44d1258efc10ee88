// The workbook in this browser: one record, so that a reload finds all as it was.
import { createStore, del, get, set } from 'idb-keyval';
import * as z from 'zod/mini';
import { draft } from './draft';
import { holdWorkbook } from './tab-lock';

const KEY = 'workbook';
const RECORD = z.object({
  text: z.string(),
  /** Whether there is anything in it that would be lost. */
  isChanged: z.boolean(),
  /** The mails that were opened, by their places in the outbox. */
  readMails: z.optional(z.array(z.int())),
});

export type Stored = z.infer<typeof RECORD>;

/** Whose the store is: this page's, another tab's, one that can't be read, or none at all. */
export type Access = 'ours' | 'elsewhere' | 'unread' | 'nowhere';

export interface Opened {
  readonly access: Access;
  readonly stored?: Stored | undefined;
}

const database = () => createStore('kpi-pacer', 'workbench');

/** What was stored, and whether this page may store something over it. */
export async function openStore(): Promise<Opened> {
  if (!hasDatabases()) return { access: 'nowhere' };
  const isOurs = await holdWorkbook();
  try {
    return { access: isOurs ? 'ours' : 'elsewhere', stored: await load(isOurs) };
  } catch {
    return { access: 'unread' };
  }
}

function hasDatabases(): boolean {
  try {
    return Boolean(window.indexedDB);
  } catch {
    return false;
  }
}

async function load(isOurs: boolean): Promise<Stored | undefined> {
  const unsaved = draftOf(draft.read());
  if (unsaved) {
    // Where it can't be moved it stays, and is found again.
    if (isOurs) await store(unsaved).catch(() => undefined);
    return unsaved;
  }
  const stored: unknown = await get(KEY, database());
  if (stored === undefined) return undefined;
  const checked = RECORD.safeParse(stored);
  return checked.success ? checked.data : { text: JSON.stringify(stored), isChanged: true };
}

function draftOf(text: string | undefined): Stored | undefined {
  if (text === undefined) return undefined;
  try {
    return RECORD.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Fails where the browser has no space, or doesn't let the page have any. */
export async function store(record: Stored): Promise<void> {
  const before = draft.read();
  await set(KEY, record, database());
  // One written meanwhile is newer.
  if (draft.read() === before) draft.remove();
}

/** At once, for a page that is about to go: nothing that takes time would be finished. */
export function storeDraft(record: Stored): void {
  draft.write(JSON.stringify(record));
}

export async function forget(): Promise<void> {
  draft.remove();
  await del(KEY, database()).catch(() => undefined);
}
