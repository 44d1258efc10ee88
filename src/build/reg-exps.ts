// Regular expressions that the parser which Google has at upload may not know: written as texts, which it only scans.

import { parse } from 'acorn';
import { rewriteLiterals } from './literals';

/** Whether a regular expression is one of ES2017: without `\p{L}`, named groups, looking behind, and the like. */
export function isKnownRegExp(raw: string): boolean {
  try {
    parse(raw, { ecmaVersion: 2017 });
    return true;
  } catch {
    return false;
  }
}

/** The script with `new RegExp` for all others. */
export function withKnownRegExps(script: string): string {
  return rewriteLiterals(script, { regExp: (raw) => (isKnownRegExp(raw) ? raw : asText(raw)) });
}

function asText(raw: string): string {
  const end = raw.lastIndexOf('/');
  // A keyword may stand right before the slash.
  return ` new RegExp(${JSON.stringify(raw.slice(1, end))},${JSON.stringify(raw.slice(end + 1))})`;
}
