// A short text that stands for a long one.

/** Two numbers of 32 bits, one by FNV-1a and one of another way through the text, and how long the text is. */
export function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [one >>> 0, other >>> 0, text.length].map((number) => number.toString(36)).join('-');
}

/** What is kept under the digests of texts. No digest is made of a text that is longer or shorter than all of those. */
export class ByDigest<Item> {
  private readonly lengths: ReadonlySet<string>;

  constructor(private readonly items: ReadonlyMap<string, Item>) {
    this.lengths = new Set([...items.keys()].map((digest) => digest.slice(digest.lastIndexOf('-') + 1)));
  }

  of(text: string): Item | undefined {
    return this.lengths.has(text.length.toString(36)) ? this.items.get(digestOf(text)) : undefined;
  }
}
