// How a file writes its numbers: the signs of its locale.

/** The signs of a locale. Every kind of space stands for the space, every apostrophe for the apostrophe. */
export interface Numerals {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ' | "'";
}

/** `1,200.5`: what is taken where no file says otherwise. */
export const POINT_NUMERALS: Numerals = { decimal: '.', group: ',' };
