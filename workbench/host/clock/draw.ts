// What Google leaves to chance, drawn from a text: the same text always gives the same number.

/** A whole number from 0 to below `bound`. */
export function draw(text: string, bound: number): number {
  return hashOf(text) % bound;
}

/** A trigger's id, in the manner of Google's. */
export function idFrom(text: string): string {
  return `${1e9 + hashOf(`${text} high`)}${1e9 + hashOf(`${text} low`)}`;
}

/** FNV-1a, and a last stir: its lower bits alone would hardly differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
