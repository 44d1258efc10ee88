// A percentage that may have been typed without its sign: 72 where 72% is meant.

/** From so many times the target on, a share over 100% is taken for a number of percent. */
export const MANY_TIMES = 10;

/**
 * Whether a share is more likely meant as a hundredth of it: over 100%, and ten times the target or more. Without a
 * target nobody can tell.
 *
 * @example isUnclearShare(72, 0.85) // => true: 72% is meant, not 7,200%
 * @example isUnclearShare(1.2, 0.85) // => false
 */
export function isUnclearShare(value: number, target: number | null): boolean {
  if (target === null || target === 0) return false;
  return Math.abs(value) > 1 && Math.abs(value) >= MANY_TIMES * Math.abs(target);
}
