// Which version of KPI Pacer has last written into a file: an older one must not touch what a newer one keeps there.

import { REFUSALS } from '../../words';
import { FILE_LANGUAGE, FILE_VERSION, fileLanguage } from './file-language';
import { type Kept, readKept } from './kept';
import { NewerFile } from './user-error';

/** Counts up whenever what is kept in a file changes its meaning. Files without any are from before it was kept. */
export const VERSION = 1;

/** Throws where a newer version was here. */
export function refuseNewer(kept: string | null | undefined): void {
  if (Number(kept ?? 0) > VERSION) throw new NewerFile(REFUSALS.newerFile);
}

/**
 * To be called before anything is written: notes down which version writes, and in which language. Returns what is kept
 * by then.
 */
export function claimFile(): Kept {
  const kept = readKept();
  refuseNewer(kept[FILE_VERSION]);
  if (kept[FILE_VERSION] !== String(VERSION) || kept[FILE_LANGUAGE] === undefined) {
    PropertiesService.getDocumentProperties().setProperties({
      [FILE_VERSION]: String(VERSION),
      [FILE_LANGUAGE]: fileLanguage(kept),
    });
  }
  return kept;
}
