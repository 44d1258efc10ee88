// Student's t. No library: those that have it bring more code than all of the link check, and a cell call loads it.

const { abs, exp, log } = Math;

/**
 * The chance that Student's t is as far from 0 as a value, on either side.
 *
 * @param freedom Degrees of freedom, above 0; not whole ones too.
 * @example twoSided(2.228, 10) // => 0.0500117718
 */
export function twoSided(t: number, freedom: number): number {
  return incompleteBeta(freedom / 2, 1 / 2, freedom / (freedom + t * t));
}

/** From here on the other end is the one whose fraction takes few steps (Numerical Recipes, 6.4). */
const turnsAt = (a: number, b: number): number => (a + 1) / (a + b + 2);

/** The regularized incomplete beta function (Abramowitz and Stegun, 26.5.8) of 0 to 1, off by less than 1e-12. */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x > turnsAt(a, b)) return 1 - incompleteBeta(b, a, 1 - x);
  const front = exp(a * log(x) + b * log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return (front / a) * fraction(a, b, x);
}

const MOST_STEPS = 300;
const EXACT = 1e-15;
/** Stands for 0, by which nothing can be divided. */
const TINY = 1e-300;

const unlessZero = (value: number): number => (abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function, by Lentz's method as Thompson and Barnett (1986) changed it. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / unlessZero(1 - ((a + b) * x) / (a + 1));
  let found = d;
  for (let k = 1; k <= MOST_STEPS; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / unlessZero(1 + even * d);
    c = unlessZero(1 + even / c);
    found *= d * c;
    d = 1 / unlessZero(1 + odd * d);
    c = unlessZero(1 + odd / c);
    found *= d * c;
    if (abs(d * c - 1) < EXACT) break;
  }
  return found;
}

/** Of Lanczos' approximation with g = 7 and 9 terms (Godfrey 2001): good to 15 digits. */
const G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_OF_2_PI = 0.9189385332046727;

/** The logarithm of the gamma function of a number above 0. */
function logGamma(x: number): number {
  // Below 1/2 the terms lose digits.
  if (x < 0.5) return logGamma(x + 1) - log(x);
  let sum = LANCZOS[0] as number;
  for (let k = 1; k < LANCZOS.length; k++) sum += (LANCZOS[k] as number) / (x - 1 + k);
  const base = x - 1 + G + 0.5;
  return HALF_LOG_OF_2_PI + (x - 0.5) * log(base) - base + log(sum);
}
