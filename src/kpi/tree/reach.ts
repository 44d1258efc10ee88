// Whether a node can be what it would have to be.

/** A node by where it lands, and what it would have to reach. null is not known, or nothing. */
export interface Reach {
  readonly landing: number | null;
  readonly needed: number | null;
  /** It is a share of something. */
  readonly isShare: boolean;
}

/**
 * Nothing that is counted falls below 0, and no share is above 100%: unless it lands there.
 *
 * @example isWithinReach({ landing: 40, needed: -67, isShare: false }) // => false
 */
export function isWithinReach({ landing, needed, isShare }: Reach): boolean {
  if (needed === null) return false;
  if (needed < 0 && (landing === null || landing >= 0)) return false;
  return !isShare || needed <= 1 || (landing !== null && needed <= landing);
}
