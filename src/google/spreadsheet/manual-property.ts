// Which sheet is the manual: kept with the file, by its id, whatever someone calls it.

import type { Kept } from '../runtime/kept';

const MANUAL_PROPERTY = 'manual.sheet';

/** The id of the sheet; null where none was made. It may have been deleted since. */
export const manualSheetIn = (kept: Kept): string | null => kept[MANUAL_PROPERTY] ?? null;

/** Keeps the id of the sheet. */
export const keepManualSheet = (id: string): void => {
  PropertiesService.getDocumentProperties().setProperty(MANUAL_PROPERTY, id);
};
