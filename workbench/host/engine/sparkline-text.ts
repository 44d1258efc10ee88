// What a cell with a SPARKLINE holds: a text that nobody sees and that stands for the drawing, so that it goes where the
// value goes, through IF and IFERROR. Scripts and people read nothing there.
import type { Sparkline } from './sparkline-spec';

const MARK = '\u2060\u200d\u2060';
const DIGITS = ['\u200b', '\u200c'] as const;

const known = new Map<string, Sparkline>();
const texts = new Map<string, string>();

/** The text for a drawing: the same for the same. */
export function textOfSparkline(sparkline: Sparkline): string {
  const key = JSON.stringify(sparkline);
  const before = texts.get(key);
  if (before !== undefined) return before;
  const digits = Array.from(texts.size.toString(2), (digit) => DIGITS[digit === '1' ? 1 : 0]);
  const text = MARK + digits.join('');
  texts.set(key, text);
  known.set(text, sparkline);
  return text;
}

/** The drawing that a text stands for. */
export const sparklineOf = (text: unknown): Sparkline | undefined =>
  typeof text === 'string' && text.startsWith(MARK) ? known.get(text) : undefined;
