// Telling the log's formulas in Actual from those that a user wrote.

import type { Kind } from '../kpi/kpi';
import { actualFormula } from './actuals';
import type { SetupKpi } from './setup';

/** What a formula of the log says: the names of a quotient, where it is one. */
export interface LoggedActual {
  readonly quotient: SetupKpi['quotient'];
}

const FIRST_NAME = 'OF';
const SECOND_NAME = 'BY';
const LOG = 'LOG';

/** The parts of a formula: texts, columns of the log, cells, spaces, and everything else sign by sign. */
const PARTS = /"(?:[^"]|"")*"|LOG!\$?[A-Z]+:\$?[A-Z]+|\$?[A-Z]{1,3}\$?\d+|\s+|[\s\S]/g;
const ANY_SHEET = String.raw`(?:'(?:[^']|'')*'|[^\s!,;()'"]+)`;
const ANY_COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ANY_TEXT = '"((?:[^"]|"")*)"';

/** A formula as a pattern: the same calls, whatever cells they refer to now that columns and rows have moved. */
function patternOf(formula: string): RegExp {
  const parts = formula.match(PARTS) ?? [];
  const pattern = parts.map((part) => {
    if (part === `"${FIRST_NAME}"` || part === `"${SECOND_NAME}"`) return ANY_TEXT;
    if (part.startsWith(`${LOG}!`)) return `${ANY_SHEET}!${ANY_COLUMN}:${ANY_COLUMN}`;
    if (/^\$?[A-Z]+\$?\d+$/.test(part)) return String.raw`${ANY_COLUMN}\$?\d+`;
    if (part.trim() === '') return '';
    return part === ',' ? '[,;]' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${pattern.filter((part) => part !== '').join('\\s*')}$`, 'i');
}

const KINDS: readonly { kind: Kind; quotient: SetupKpi['quotient'] }[] = [
  { kind: 'total', quotient: null },
  { kind: 'rate', quotient: { of: FIRST_NAME, by: SECOND_NAME } },
  { kind: 'level', quotient: null },
];

const PATTERNS = KINDS.map((kpi) => patternOf(actualFormula(kpi, 1, LOG)));

/**
 * What a formula takes out of the log, or null where it is none of the add-in's.
 *
 * @example loggedActual('=ACTUAL_TO_DATE(A6, W6, X6, $C$3, KPI_LOG, U6)') // => { quotient: null }
 * @example loggedActual('=Sheet2!B7') // => null
 */
export function loggedActual(formula: string): LoggedActual | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(formula.trim());
    if (found === null) continue;
    const [of, by] = found.slice(1).map((text) => text.replace(/""/g, '"'));
    return { quotient: of === undefined || by === undefined ? null : { of, by } };
  }
  return null;
}
