// Sheets that nobody watches: which of them a check looks at, and which it offers to watch.

/** What earlier checks made of the sheets that are not watched, by their ids. */
export interface KnownSheets {
  /** Offered once, or no news since alerts were turned on. */
  readonly settled: readonly string[];
  /** Looked at, and no progress sheets so far: the one that was looked at longest ago first. */
  readonly others: readonly string[];
}

/**
 * The sheets to look at: all that nobody has looked at; and one of the others, for it may have become a progress
 * sheet, where something was edited and a check has time. So it costs about the same every day.
 *
 * @param ids All sheets of the file.
 * @param watched Those that need no look: they are watched, or ours.
 */
export function sheetsToLookAt(
  ids: readonly string[],
  watched: ReadonlySet<string>,
  { settled, others }: KnownSheets,
  looksAgain: boolean,
): string[] {
  const known = new Set([...settled, ...others]);
  const fresh = ids.filter((id) => !watched.has(id) && !known.has(id));
  const again = looksAgain ? others.filter((id) => ids.includes(id) && !watched.has(id)).slice(0, 1) : [];
  return [...fresh, ...again];
}

/** What is known after a look: of each sheet whether it is a progress sheet. Sheets that are gone are forgotten. */
export function knownAfter(
  ids: readonly string[],
  watched: ReadonlySet<string>,
  { settled, others }: KnownSheets,
  looked: ReadonlyMap<string, boolean>,
): KnownSheets {
  const isThere = (id: string) => ids.includes(id) && !watched.has(id);
  const found = [...looked].filter(([, isProgress]) => isProgress).map(([id]) => id);
  const none = [...looked].filter(([, isProgress]) => !isProgress).map(([id]) => id);
  return {
    settled: ids.filter((id) => watched.has(id) || settled.includes(id) || found.includes(id)),
    others: [...others.filter((id) => isThere(id) && !looked.has(id)), ...none],
  };
}
