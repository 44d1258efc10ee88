// Telling the log's formulas in Actual from those that a user wrote.

import { readLoggedAs } from '../../cells/logged-as';
import type { SetupKpi } from './setup';

/** What a formula of the log says: the names of a quotient, where it is one. */
export type LoggedActual = Pick<SetupKpi, 'quotient' | 'loggedAs'>;

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const COLUMN = String.raw`(?:'(?:[^']|'')*'|[^\s!,;()'"]+)!\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const TEXT = '"((?:[^"]|"")*)"';

/** A formula with blanks between its parts, and either separator, as a pattern. */
const pattern = (...parts: readonly string[]) => new RegExp(`^${parts.join('\\s*')}$`, 'i');
const call = (name: string, ...args: readonly string[][]) => [
  name,
  '\\(',
  ...args.flatMap((arg, index) => (index === 0 ? arg : ['[,;]', ...arg])),
  '\\)',
];

/** `=IF(OR(ISBLANK($AD$5); AD6=""); ""; AD6)`: what the row's own column "Logged" shows. */
const SHOWN = pattern(
  '=',
  ...call(
    'IF',
    call('OR', call('ISBLANK', ['\\$?([A-Z]{1,3})\\$?\\d+']), ['\\$?\\1\\$?(\\d+)', '=', '""']),
    ['""'],
    ['\\$?\\1\\$?\\2'],
  ),
);

/** What version 0.1 wrote: sums over the log, a quotient of two, and the latest value. */
const sum = (name: string) =>
  call(
    'SUMIFS',
    [COLUMN],
    [COLUMN],
    ['"="', '&', name],
    [COLUMN],
    ['">="', '&', CELL],
    [COLUMN],
    ['"<="', '&', CELL],
  );
const OLD_TOTAL = pattern(
  '=',
  ...call('IF', [...call('COUNTIF', [COLUMN], ['"="', '&', CELL]), '=', '0'], ['""'], sum(CELL)),
);
const OLD_QUOTIENT = pattern('=', ...call('IFERROR', [...sum(TEXT), '/', ...sum(TEXT)], ['""']));
const OLD_LATEST = pattern(
  '=',
  ...call('ACTUAL_TO_DATE', [CELL], [CELL], [CELL], [CELL], ['KPI_LOG'], [CELL]),
);

const LATEST: LoggedActual = { quotient: null, loggedAs: 'latest' };

/**
 * What a formula takes out of the log, or null where it is none of the add-in's.
 *
 * @param said What the row has in "From the log".
 * @param loggedColumn The letters of the column "Logged"; null on a sheet without one.
 * @example loggedActual('=IF(OR(ISBLANK($AD$5); AD6=""); ""; AD6)', 'Revenue / Orders', 'AD') // => { quotient: { of: 'Revenue', by: 'Orders' }, ... }
 * @example loggedActual('=Sheet2!B7', '', 'AD') // => null
 */
export function loggedActual(
  formula: string,
  said: string,
  loggedColumn: string | null,
): LoggedActual | null {
  const plain = formula.trim();
  const shown = SHOWN.exec(plain)?.[1]?.toUpperCase();
  if (shown !== undefined && shown === loggedColumn) {
    const how = readLoggedAs(said, 'rate', () => true);
    if (how !== null && typeof how === 'object') return { quotient: how, loggedAs: 'latest' };
    return { quotient: null, loggedAs: how === 'average' ? 'average' : 'latest' };
  }
  const [, of, by] = OLD_QUOTIENT.exec(plain) ?? [];
  if (of !== undefined && by !== undefined) {
    return { ...LATEST, quotient: { of: of.replace(/""/g, '"'), by: by.replace(/""/g, '"') } };
  }
  return OLD_TOTAL.test(plain) || OLD_LATEST.test(plain) ? LATEST : null;
}
