// Simple drawings for a page, as SVG: boxes, texts, and a ring around what matters.

import { escape as escapeMarkup } from 'html-escaper';
import { asciiHtml } from './served';

const INK = '#3c4043';
const LINE = '#dadce0';
const RING = '#d93025';

interface TextStyle {
  readonly size?: number;
  readonly color?: string;
  readonly isBold?: boolean;
}

/** A drawing of this size, with what it shows for those who can't see it. */
export function drawing(width: number, height: number, says: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${plain(says)}">${box(0.5, 0.5, width - 1, height - 1, '#fff')}${parts.join('')}</svg>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string, line = LINE): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${line}"/>`;
}

export function text(
  x: number,
  y: number,
  says: string,
  { size = 12, color = INK, isBold = false }: TextStyle = {},
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}"${isBold ? ' font-weight="700"' : ''}>${plain(says)}</text>`;
}

/** A ring around a place. */
export function ring(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(width, height) / 2}" fill="none" stroke="${RING}" stroke-width="2.5"/>`;
}

/** A box that can be ticked, and is. */
export function ticked(x: number, y: number): string {
  return `${box(x, y, 12, 12, '#1a73e8', '#1a73e8')}<path d="M${x + 2.5} ${y + 6.5}l2.5 2.5 4.5-5.5" fill="none" stroke="#fff" stroke-width="2"/>`;
}

/** Grey lines, as of text that doesn't matter. */
export function lines(x: number, y: number, widths: readonly number[]): string {
  return widths
    .map(
      (width, index) =>
        `<rect x="${x}" y="${y + index * 14}" width="${width}" height="6" rx="3" fill="#e8eaed"/>`,
    )
    .join('');
}

const plain = (says: string): string => asciiHtml(escapeMarkup(says));
