// The status of a row as a plain formula: the rules of src/kpi/status.ts, one after the other.

import type { Status } from '../../kpi/status';
import * as limits from '../../kpi/status';
import { called, quotedText } from '../table/a1';
import { exactNumber } from './exact-number';
import { all, any, areNumbers, BLANK, either, firstOf, meets, reaches } from './expressions';
import { byPlan, type RowCells } from './figures';
import { UNREAD } from './inputs';

// As quotients, for how a decimal is written depends on the file.
const COUNT_NOISE = exactNumber(limits.COUNT_NOISE);
const NOISE = exactNumber(limits.NOISE);
const AHEAD = exactNumber(limits.AHEAD);
const ON_TRACK_MARGIN = exactNumber(limits.ON_TRACK_MARGIN);
const DEFAULT_TOLERANCE = exactNumber(limits.DEFAULT_TOLERANCE);
/** Of a count of nothing: chance explains all. */
const ANY_CHANCE = '1E9';

/** The cells that a status goes by. */
export interface StatusCells extends RowCells {
  /** What chance alone can explain. */
  readonly noise: string;
  /** What is judged against. */
  readonly goal: string;
  readonly paceIndex: string;
  readonly tolerance: string;
}

/** What a figure is judged against: of anything flat the plan of the moment. `againstPlan` of src/kpi/against-plan.ts. */
export const goalFormula = ({ way, target, planned }: RowCells): string =>
  planned === null ? target : either(all(`${way}="flat"`, areNumbers(target, planned)), planned, target);

/** How far off the line chance alone may bring a figure: `noise` of src/kpi/status.ts. */
export function noiseFormula({ actual, target, baseline, way, elapsed, due, days }: RowCells): string {
  const isWhole = (cell: string) => `${called('INT', cell)}=${cell}`;
  const size = called(
    'ABS',
    either(`${way}="path"`, `${target}-${baseline}`, either(`${target}=0`, actual, target)),
  );
  const ofCount = either(
    `${size}=0`,
    ANY_CHANCE,
    called('MAX', NOISE, `${COUNT_NOISE}/${called('SQRT', size)}`),
  );
  const counts = either(
    `${way}="flat"`,
    'FALSE',
    either(
      all(isWhole(actual), isWhole(target)),
      either(`${way}="path"`, isWhole(baseline), 'TRUE'),
      'FALSE',
    ),
  );
  const share = either(called('ISNUMBER', due), due, elapsed);
  return firstOf(
    [
      [any(`${days}=0`, called('NOT', areNumbers(actual, target))), BLANK],
      [`${share}<=0`, BLANK],
    ],
    `${either(counts, ofCount, NOISE)}*${called('SQRT', `(1-${share})/${share}`)}`,
  );
}

/** How a figure stands to where it should be, 1 = on the line: `paceIndex` of src/kpi/pace-index.ts. */
export const paceIndexFormula = ({
  actual,
  way,
  side,
  due,
  paceGap,
  planned,
  target,
  baseline,
  goal,
}: StatusCells): string => {
  // A plan may want more than the whole way.
  const share = (amount: string) =>
    either(`${way}="path"`, `(${amount}-${baseline})/(${target}-${baseline})`, `${amount}/${target}`);
  const wanted = byPlan(planned, share, due);
  return called(
    'IFERROR',
    either(
      `${way}="flat"`,
      `1+${side}*(${actual}-${goal})/${called('ABS', goal)}`,
      either(areNumbers(paceGap, due), `1+${paceGap}/(${wanted})`, BLANK),
    ),
    BLANK,
  );
};

/** The tolerance in the cell of the head; `src/functions/status-in-words.ts` has the usual one where there is none. */
export const toleranceIn = (cell: string | null): string =>
  cell === null
    ? DEFAULT_TOLERANCE
    : either(
        called('ISNUMBER', cell),
        either(all(`${cell}>=0`, `${cell}<=1`), cell, UNREAD),
        either(`${called('TRIM', cell)}=""`, DEFAULT_TOLERANCE, UNREAD),
      );

/** The words of the statuses, and the one for a row that can't be judged. */
export type StatusWords = Readonly<Record<Status, string>> & { readonly unread: string };

/**
 * How the row stands, in a word: `ruleOf` and `statusOf` of src/kpi/status.ts.
 *
 * @param typed The cells of the row that someone types: with nothing in any of them there is no KPI.
 */
export function statusFormula(row: StatusCells, words: StatusWords, typed: readonly string[]): string {
  const word = (status: keyof StatusWords) => quotedText(words[status]);
  const rounded = (value: string) => called('ROUND', value, '9');
  const { actual, target, way, side, start, day, days, elapsed, planned, due, landing } = row;
  const { noise, goal, paceIndex, tolerance } = row;
  const isTotal = `${way}="total"`;
  const breaksEven = all(`${goal}=0`, `${side}=1`, `${way}<>"path"`);
  const isMet = (value: string) => either(breaksEven, `${rounded(value)}>=0`, meets(side, value, goal));
  // What leads to 0 has no share by which it lands: how far ahead of its plan it is.
  const lands =
    planned === null ? landing : either(called('ISNUMBER', landing), landing, `${actual}-${planned}`);
  const mayBeChance = either(called('ISNUMBER', noise), `${rounded(noise)}>=1`, 'FALSE');
  const byPace = firstOf(
    [
      [called('NOT', called('ISNUMBER', paceIndex)), word('behind')],
      [`${rounded(paceIndex)}>=${AHEAD}`, word('ahead')],
      [`${rounded(paceIndex)}>=${rounded(`1-${called('MIN', ON_TRACK_MARGIN, noise)}`)}`, word('onTrack')],
      [`${rounded(paceIndex)}>=${rounded(`1-${called('MAX', tolerance, noise)}`)}`, word('atRisk')],
    ],
    word('behind'),
  );
  const status = firstOf(
    [
      [all(...typed.map((cell) => `${called('TRIM', cell)}=""`)), BLANK],
      [
        any(
          ...[way, actual, planned, tolerance].flatMap((cell) =>
            cell === null ? [] : [`${cell}=${UNREAD}`],
          ),
          `${days}=0`,
        ),
        word('unread'),
      ],
      [`${target}=""`, word('noTarget')],
      [`${day}<${start}`, word('notStarted')],
      [`${actual}=""`, word('noData')],
      [either(isTotal, all(`${side}=1`, `${target}>0`, reaches(actual, target)), 'FALSE'), word('achieved')],
      [
        either(isTotal, all(`${side}=-1`, `${target}>=0`, called('NOT', reaches(target, actual))), 'FALSE'),
        word('missed'),
      ],
      [`${elapsed}=1`, either(isMet(actual), word('achieved'), word('missed'))],
      [any(`${elapsed}=0`, either(called('ISNUMBER', due), `${due}=0`, 'FALSE')), word('notStarted')],
      [breaksEven, either(any(`${rounded(lands)}>=0`, mayBeChance), word('onTrack'), word('atRisk'))],
      [all(`${goal}=0`, `${way}<>"path"`), either(`${actual}<=0`, word('onTrack'), word('behind'))],
    ],
    byPace,
  );
  return `=${called('IFERROR', status, word('unread'))}`;
}
