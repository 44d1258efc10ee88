// Values in documents.

/** A value as people write it: four digits after the point at most. */
export function shown(value: number | string): string {
  return typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : value;
}
