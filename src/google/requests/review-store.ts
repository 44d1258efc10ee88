// Reviews in the properties of the document, sheet by sheet: the one that goes on, which all share, and the last that was
// ended. All keys begin alike, so that another script's are never touched.

import { readDraft, readEnded } from '../../protocol/kept-review';
import type { Draft, EndedReview } from '../../review/draft';
import { type KeptOf, keptKey, staleKeys } from '../../review/kept-keys';
import type { Kept } from '../runtime/kept';
import { packed, unpacked } from '../runtime/packed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const keyFor = (sheet: Sheet, what: KeptOf): string => keptKey(String(sheet.getSheetId()), what);

/** The review of a sheet that goes on; null where there is none. */
export const keptDraft = (kept: Kept, sheet: Sheet): Draft | null => readDraft(keptOf(kept, sheet, 'draft'));

/** The last review of a sheet that was ended; null where there is none. */
export const keptEnded = (kept: Kept, sheet: Sheet): EndedReview | null =>
  readEnded(keptOf(kept, sheet, 'ended'));

function keptOf(kept: Kept, sheet: Sheet, what: KeptOf): unknown {
  const key = keyFor(sheet, what);
  const count = Number(kept[key] ?? 0);
  return unpacked(Array.from({ length: count }, (_, part) => kept[`${key}.${part}`] ?? ''));
}

/** Keeps what goes on. */
export function saveDraft(sheet: Sheet, draft: Draft, kept: Kept): void {
  const properties = propertiesFor(sheet, 'draft', draft);
  save(properties);
  letGo(kept, properties, null);
}

/**
 * Keeps a review that was ended, and lets go of what went on: in one call, so that there is never neither. What is left of
 * it, and of sheets that are gone, is removed after that.
 */
export function saveEnded(sheet: Sheet, ended: EndedReview, kept: Kept): void {
  const properties = { ...propertiesFor(sheet, 'ended', ended), [keyFor(sheet, 'draft')]: '0' };
  save(properties);
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  letGo(
    kept,
    properties,
    sheets.map((one) => String(one.getSheetId())),
  );
}

/** A review is not kept waiting for more: the next one removes what is left. */
const MOST_REMOVED = 20;

/** Removes what nothing reads any more. */
function letGo(kept: Kept, saved: Readonly<Record<string, string>>, sheets: readonly string[] | null): void {
  const counts = Object.fromEntries(Object.entries(saved).map(([key, value]) => [key, Number(value)]));
  const properties = PropertiesService.getDocumentProperties();
  for (const key of staleKeys(kept, counts, sheets).slice(0, MOST_REMOVED)) properties.deleteProperty(key);
}

function propertiesFor(sheet: Sheet, what: KeptOf, value: Draft | EndedReview): Record<string, string> {
  const key = keyFor(sheet, what);
  const parts = packed(value);
  return {
    [key]: String(parts.length),
    ...Object.fromEntries(parts.map((part, index) => [`${key}.${index}`, part])),
  };
}

/** All in one call: no run finds half of it. */
function save(properties: Record<string, string>): void {
  PropertiesService.getDocumentProperties().setProperties(properties);
}
