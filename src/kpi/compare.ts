// Comparing amounts that were summed or divided on the way: 0.1 + 0.2 reaches 0.3.

/** Differences below this share of the amounts are floating-point noise. */
export const NOISE_SHARE = 1e-9;

/** Whether a value is at or above a mark, floating-point noise aside. */
export function reaches(value: number, mark: number): boolean {
  return value >= mark || mark - value <= NOISE_SHARE * Math.max(Math.abs(value), Math.abs(mark));
}
