// Whether Progress offers to watch the sheet that it shows.

/** What is kept about watched sheets, by their ids. */
export interface Watching {
  readonly isOn: boolean;
  readonly sheets: readonly string[];
  /** Sheets that someone has said no to. */
  readonly declined: readonly string[];
}

/**
 * While alerts are on, a sheet that they don't watch is offered: one that was made or duplicated by hand. Not again
 * where someone said no, and not once its period is over. Days are `yyyy-mm-dd`; `end` is null without a head.
 */
export function isWatchOffered(
  watching: Watching,
  sheet: string,
  end: string | null,
  today: string,
): boolean {
  const { isOn, sheets, declined } = watching;
  if (!isOn || sheets.includes(sheet) || declined.includes(sheet)) return false;
  return end === null || end >= today;
}
