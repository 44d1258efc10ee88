// Which version of KPI Pacer has last written into a file: an older one must not touch what a newer one keeps there.

import { REFUSALS } from '../../words';
import { NewerFile } from './user-error';

/** The property of the document that it is kept in. */
export const FILE_VERSION = 'file.version';

/** Counts up whenever what is kept in a file changes its meaning. Files without any are from before it was kept. */
export const VERSION = 1;

/** Throws where a newer version was here. */
export function refuseNewer(kept: string | null | undefined): void {
  if (Number(kept ?? 0) > VERSION) throw new NewerFile(REFUSALS.newerFile);
}

/** To be called before anything is written: notes down which version writes. */
export function claimFile(): void {
  const properties = PropertiesService.getDocumentProperties();
  const kept = properties.getProperty(FILE_VERSION);
  refuseNewer(kept);
  if (kept !== String(VERSION)) properties.setProperty(FILE_VERSION, String(VERSION));
}
