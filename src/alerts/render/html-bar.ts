// A bar as the cells of a table, which every mail program shows. Its colours go with the mail's for dark screens. Whoever
// listens hears the figures below it instead.

import type { Bar } from './bar';

const HEIGHT = 8;
const MARK_WIDTH = 3;

/** The bar, full in a colour as far as it is reached, with a mark where it should be by now. */
export function barHtml({ reached, expected }: Bar, tone: string, edge: string): string {
  const full = (share: number) => part(share, `k-${tone}-bar`, edge);
  const empty = (share: number) => part(share, 'k-track', '#e4e7ec');
  const cells = [
    full(Math.min(reached, expected)),
    empty(expected - reached),
    cell('k-mark', `width:${MARK_WIDTH}px;background:#101828`, MARK_WIDTH),
    full(reached - expected),
    empty(1 - Math.max(reached, expected)),
  ];
  return `<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin-top:9px;table-layout:fixed"><tr>${cells.join('')}</tr></table>`;
}

/** A part as wide as its share says; nothing where that is none. */
function part(share: number, name: string, colour: string): string {
  const percent = Math.round(share * 1000) / 10;
  return percent > 0 ? cell(name, `background:${colour}`, `${percent}%`) : '';
}

const cell = (name: string, style: string, width: number | string): string =>
  `<td class="${name}" width="${width}" height="${HEIGHT}" style="${style};height:${HEIGHT}px;font-size:1px;line-height:${HEIGHT}px">&nbsp;</td>`;
