// The keys by which reviews are kept with the file: sheet by sheet, in so many parts. And those that nothing is kept by any
// more, so that they don't take the room of others.

/** `draft`: what goes on; `ended`: the last that was ended. */
export type KeptOf = 'draft' | 'ended';

/** Under this key stands how many parts there are; under `<key>.<part>` each of them. */
export const keptKey = (sheetId: string, what: KeptOf): string => `review.${sheetId}.${what}`;

const KEY = /^review\.(\d+)\.(?:draft|ended)(?:\.(\d+))?$/;

/**
 * Keys of parts that are no longer read, and of sheets that are gone. Others are nobody's business here.
 *
 * @param counts How many parts stand under a key now, where that has changed since.
 * @param sheets The ids of the sheets of the file; null: nobody has looked which there are.
 */
export function staleKeys(
  kept: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>>,
  sheets: readonly string[] | null,
): string[] {
  return Object.keys(kept).filter((key) => {
    const [, sheet = '', part] = KEY.exec(key) ?? [];
    if (sheet === '') return false;
    if (sheets !== null && !sheets.includes(sheet)) return true;
    if (part === undefined) return false;
    const whole = key.slice(0, -part.length - 1);
    return Number(part) >= (counts[whole] ?? (Number(kept[whole] ?? 0) || 0));
  });
}
