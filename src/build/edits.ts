// Pieces of a text, written another way.

/** What stands from one place on, up to before another, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits, in whichever order they come; none reaches into another. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: instead } of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(from, start), instead);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
