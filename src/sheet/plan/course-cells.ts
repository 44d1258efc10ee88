// The course of a KPI on its card: what the daily log has of it, against its plan, as a small chart in a cell. Only where the
// log makes the KPI's actual: then the line ends where the actual is.

import { inCellsOfAny } from '../../words';
import { called, formula, quotedText } from '../table/a1';
import type { LogColumns } from '../table/log-reference';
import type { AtPlace } from './dashboard-source';
import { INK } from './look';

/** As many entries as Sheets plots: it says "a few hundred". */
const MOST_POINTS = 400;
const LINE_WIDTH = '1';
/** What part of the height half the stroke across the line's end is. */
const TICK_PART = 12;
/** Sums of the log and of the script may differ by as much of themselves. */
const ROUNDING = 1_000_000;

/** What a row must have for its course; null where its sheet lacks one of them. */
function partsOf(at: AtPlace) {
  const [kpi, kind, actual, target] = [at('kpi'), at('kind'), at('actual'), at('target')];
  const [start, end, through, expected] = [at('start'), at('end'), at('dataThrough'), at('expected')];
  if (kpi === null || kind === null || actual === null || target === null) return null;
  if (start === null || end === null || through === null || expected === null) return null;
  const baseline = at('baseline');
  return { kpi, kind, actual, target, start, end, through, expected, baseline };
}

type Parts = NonNullable<ReturnType<typeof partsOf>>;

/** Whether a kind adds nothing up: of such a KPI the log has values, not parts. In any language. */
const isMeasured = (kind: string): string => {
  const words = inCellsOfAny(({ KIND_WORDS, KIND_FORMS }) =>
    (['rate', 'level'] as const).flatMap((one) => [KIND_WORDS[one], ...KIND_FORMS[one]]),
  ).flat();
  return called(
    'OR',
    ...words.map((word) => `${called('LEFT', kind, String(word.length))}=${quotedText(word)}`),
  );
};

/** What tells the entries of a KPI within its period: a test of each row. */
const testsOf = ({ kpi, start, through }: Parts, { day, kpi: names, value }: LogColumns): string[] => [
  called('ISNUMBER', day),
  called('ISNUMBER', value),
  `(${names}=${kpi})`,
  `(${day}>=${start})`,
  `(${day}<${through}+1)`,
];

/** These entries as days and values, from the first to the last; one of nothing where there is none. */
function entriesOf(parts: Parts, log: LogColumns): string {
  const own = called('FILTER', called('HSTACK', log.day, log.value), ...testsOf(parts, log));
  return called('SORT', called('IFERROR', own, called('HSTACK', '0', '0')), '1', 'TRUE');
}

/** How many entries a KPI has, where they make its actual; blank where they do not, or are too few or too many to plot. */
export function entryCountFormula(at: AtPlace, log: LogColumns, place: string): string {
  const parts = partsOf(at);
  if (parts === null) return '=""';
  const tests = testsOf(parts, log);
  const count = called('SUMPRODUCT', tests.join('*'));
  const sum = called('SUM', called('FILTER', log.value, ...tests));
  const latest = called('INDEX', entriesOf(parts, log), count, '2');
  const last = called('IF', isMeasured(parts.kind), latest, sum);
  const isOwn = `${called('ABS', `${last}-${parts.actual}`)}<=${called('ABS', parts.actual)}/${ROUNDING}`;
  const isPlotted = called(
    'AND',
    called('ISNUMBER', parts.actual),
    `${count}>1`,
    `${count}<=${MOST_POINTS}`,
    isOwn,
  );
  const said = called('IFERROR', called('IF', isPlotted, count, '""'), '""');
  return formula('IF', `${place}=""`, '""', said);
}

/**
 * The chart, in one stroke: along the plan from the target back to the beginning, by what should be there by now, and then
 * along what came. Sheets draws points that have places in their order.
 */
export function courseFormula(at: AtPlace, log: LogColumns, count: string): string {
  const parts = partsOf(at);
  if (parts === null) return '=""';
  const { kind, actual, target, start, end, through, expected, baseline } = parts;
  const entries = entriesOf(parts, log);
  const isOfValues = isMeasured(kind);
  const number = called('SEQUENCE', count, count, '0');
  const [row, column] = [called('INT', `${number}/${count}`), called('MOD', number, count)];
  // Each height is the sum of all entries so far; of values it is the entry itself.
  const counts = called('IF', `${row}=${column}`, '1', called('IF', isOfValues, '0', `(${row}>${column})*1`));
  const heights = called('MMULT', counts, called('INDEX', entries, '0', '2'));
  const from = called('IF', isOfValues, target, '0');
  const begun = baseline === null ? from : called('IF', called('ISNUMBER', baseline), baseline, from);
  const tick = `${called('MAX', called('ABS', target), called('ABS', actual))}/${TICK_PART}`;
  const line = called(
    'VSTACK',
    called('HSTACK', end, target),
    called('HSTACK', through, expected),
    // What a total has at the end of its first day is no longer nothing.
    called('HSTACK', `${start}-1`, begun),
    called('HSTACK', called('INDEX', entries, '0', '1'), heights),
    // On to the day through which the actual is complete. A short stroke across its end shows it also along the plan.
    called('HSTACK', through, actual),
    called('HSTACK', through, `${actual}+${tick}`),
    called('HSTACK', through, `${actual}-${tick}`),
  );
  const options = called(
    'VSTACK',
    called('HSTACK', '"color"', quotedText(INK)),
    called('HSTACK', '"linewidth"', LINE_WIDTH),
  );
  const chart = called('SPARKLINE', called('ARRAYFORMULA', line), options);
  return formula('IF', `${count}=""`, '""', called('IFERROR', chart, '""'));
}
