// Reviews in the properties of the document, sheet by sheet: the one that goes on, which all share, and the last that was
// ended. All keys begin alike, so that another script's are never touched.

import { readDraft, readEnded } from '../../protocol/kept-review';
import type { Draft, EndedReview } from '../../review/draft';
import type { Kept } from '../runtime/kept';
import { packed, unpacked } from '../runtime/packed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `draft`: what goes on; `ended`: the last that was ended. */
type What = 'draft' | 'ended';

const keyFor = (sheet: Sheet, what: What): string => `review.${sheet.getSheetId()}.${what}`;

/** The review of a sheet that goes on; null where there is none. */
export const keptDraft = (kept: Kept, sheet: Sheet): Draft | null => readDraft(keptOf(kept, sheet, 'draft'));

/** The last review of a sheet that was ended; null where there is none. */
export const keptEnded = (kept: Kept, sheet: Sheet): EndedReview | null =>
  readEnded(keptOf(kept, sheet, 'ended'));

function keptOf(kept: Kept, sheet: Sheet, what: What): unknown {
  const key = keyFor(sheet, what);
  const count = Number(kept[key] ?? 0);
  return unpacked(Array.from({ length: count }, (_, part) => kept[`${key}.${part}`] ?? ''));
}

/** Keeps what goes on. */
export const saveDraft = (sheet: Sheet, draft: Draft): void => save(propertiesFor(sheet, 'draft', draft));

/** Keeps a review that was ended, and lets go of what went on: in one call, so that there is never neither. */
export const saveEnded = (sheet: Sheet, ended: EndedReview): void =>
  save({ ...propertiesFor(sheet, 'ended', ended), [keyFor(sheet, 'draft')]: '0' });

function propertiesFor(sheet: Sheet, what: What, value: Draft | EndedReview): Record<string, string> {
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
