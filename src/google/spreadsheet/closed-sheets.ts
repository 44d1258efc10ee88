// Which sheets' periods are closed: kept beside the file, so that Progress needs no look at the reviews for it.

import type { Kept } from '../runtime/kept';

const CLOSED = 'review.closed';

/** The days on which periods were closed, `yyyy-mm-dd`, by the ids of their sheets; nothing where it can't be read. */
export function closedSheets(kept: Kept): Readonly<Record<string, string>> {
  try {
    const days: unknown = JSON.parse(kept[CLOSED] ?? '{}');
    return typeof days === 'object' && days !== null ? (days as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Keeps that a sheet's period is closed. */
export function keepClosed(kept: Kept, id: string, day: string): void {
  const closed = closedSheets(kept);
  if (closed[id] !== undefined) return;
  PropertiesService.getDocumentProperties().setProperty(CLOSED, JSON.stringify({ ...closed, [id]: day }));
}
