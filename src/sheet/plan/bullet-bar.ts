// Bars of characters: they print, they are read in black and white, and every app shows them.

import { called } from '../table/a1';

const FULL = '"█"';
const EMPTY = '"░"';
const MARK = '"┃"';

const times = (text: string, count: string) => called('REPT', text, count);
/** A share of so many places, within them. */
const places = (share: string, width: number, least: number) =>
  called('MIN', String(width), called('MAX', String(least), called('ROUND', `${width}*${share}`, '0')));

/** A bar that is full up to a share. */
export function plainBar(share: string, width: number): string {
  const full = places(share, width, 0);
  return `${times(FULL, full)}&${times(EMPTY, `${width}-${full}`)}`;
}

/** The same with a mark where it should be by now: one place is the mark's. */
export function bulletBar(share: string, expected: string, width: number): string {
  const full = places(share, width, 0);
  const mark = places(expected, width, 1);
  return [
    times(FULL, called('MIN', full, `${mark}-1`)),
    times(EMPTY, called('MAX', '0', `${mark}-1-${full}`)),
    MARK,
    times(FULL, called('MAX', '0', `${full}-${mark}`)),
    times(EMPTY, `${width}-${called('MAX', full, mark)}`),
  ].join('&');
}
