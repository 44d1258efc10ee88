// Which sheet has the sources: kept with the file, by its id, whatever someone calls it.

import type { Kept } from '../runtime/kept';

const SOURCES_PROPERTY = 'sources.sheet';

/** The id of the sheet; null where none was made. It may have been deleted since. */
export const sourcesSheetIn = (kept: Kept): string | null => kept[SOURCES_PROPERTY] ?? null;

/** Keeps the id of the sheet. */
export const keepSourcesSheet = (id: string): void => {
  PropertiesService.getDocumentProperties().setProperty(SOURCES_PROPERTY, id);
};
