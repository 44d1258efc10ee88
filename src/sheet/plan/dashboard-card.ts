// A card of a dashboard: one KPI, found by its place among the named rows of the table. Rows may be sorted, added and taken
// away: the cards follow them.

import type { StatusTone } from '../../kpi/tone';
import { statusesOf } from '../../kpi/tone';
import { type ColumnKey, DASHBOARD_ACTION_LENGTH, DASHBOARD_WORDS, TONE_SIGNS } from '../../words';
import { called, formula, quotedText } from '../table/a1';
import { bulletBar } from './bullet-bar';
import { courseFormula } from './course-cells';
import { type AtPlace, cellOn, columnOn, type DashboardSource, valuesAt } from './dashboard-source';
import { asShown, cutText, sentence } from './formula-text';
import type { Content } from './sheet-plan';
import { areStatus, isStatus } from './status-tests';

/** Rows of a card: its name, its status with a bar, five figures, and its course where there is a log. */
export const cardRows = ({ log }: Pick<DashboardSource, 'log'>): number => (log === null ? 7 : 8);
/** The row of the status, counted from the first. */
export const STATUS_ROW = 1;
/** The row of the recovery action, counted from the first: it has two lines. */
export const ACTION_ROW = 6;
/** The row of the course, counted from the first. */
export const COURSE_ROW = 7;

const NAME_LENGTH = 24;
const BAR_WIDTH = 22;
/** What stands where something can't be said. */
const NOTHING = '"–"';

/** What finds the place of the n-th named row; blank where there are not as many. */
export function placeFormula(source: DashboardSource, number: number): string {
  const names = columnOn(source.name, source.headers, 'kpi') ?? '';
  const places = called('FILTER', called('SEQUENCE', called('ROWS', names)), `${names}<>""`);
  return formula('IFERROR', called('INDEX', places, String(number)), '""');
}

/** The sign of a status, and the status itself. */
export function signedStatus(status: string): string {
  const tones = Object.keys(TONE_SIGNS) as StatusTone[];
  const sign = tones
    .filter((tone) => tone !== 'idle')
    .reduceRight(
      (rest, tone) => called('IF', isStatus(status, statusesOf(tone)), quotedText(TONE_SIGNS[tone]), rest),
      quotedText(TONE_SIGNS.idle),
    );
  return `${sign}&" "&${status}`;
}

/** The cells of a card: a row each, of two. `place` is the cell that finds its KPI, `entries` the one that counts its log. */
export function cardContents(
  source: DashboardSource,
  place: string,
  entries: string,
): readonly (readonly Content[])[] {
  const at = valuesAt(source, place);
  const unlessBlank = (content: string | null): Content =>
    content === null
      ? null
      : { formula: formula('IF', `${place}=""`, '""', called('IFERROR', content, NOTHING)) };
  const named = (label: string, content: string | null): Content[] => [
    content === null ? null : unlessBlank(quotedText(label)),
    unlessBlank(content),
  ];
  const shown = (key: ColumnKey) => {
    const value = at(key);
    return value === null ? null : figureOf(value, at('unit'));
  };
  const orNothing = (text: string | null) =>
    text === null ? null : called('IF', `${text}=""`, NOTHING, text);
  const kpi = at('kpi');
  const status = at('status');
  const action = at('action');
  const words = DASHBOARD_WORDS;
  return [
    [unlessBlank(kpi === null ? null : cutText(asShown(kpi), NAME_LENGTH)), null],
    [unlessBlank(status === null ? null : signedStatus(status)), unlessBlank(barOf(at))],
    named(words.actual, actualOf(shown('actual'), shown('target'))),
    named(words.landing, landingOf(shown('landing'), at('shortfall'), at('unit'))),
    named(words.requiredPace, orNothing(shown('requiredPace'))),
    named(words.owner, firstName(at('owner'))),
    named(
      words.action,
      orNothing(action === null ? null : cutText(asShown(action), DASHBOARD_ACTION_LENGTH)),
    ),
    ...(source.log === null
      ? []
      : [
          [
            { formula: formula('IF', `${entries}=""`, '""', quotedText(words.course)) },
            { formula: courseFormula(at, source.log, entries) },
          ],
        ]),
  ];
}

/** A figure as its row shows it. Where no unit has said yet how, its decimals say nothing from ten on. */
function figureOf(value: string, unit: string | null): string {
  if (unit === null) return asShown(value);
  const isLong = called(
    'AND',
    `${unit}=""`,
    called('ISNUMBER', value),
    `${called('ABS', called('N', value))}>=10`,
  );
  return called('IF', isLong, asShown(called('ROUND', value, '1')), asShown(value));
}

function actualOf(actual: string | null, target: string | null): string | null {
  if (actual === null || target === null) return actual;
  const reached = called('IF', `${actual}=""`, NOTHING, actual);
  return called(
    'IF',
    `${target}=""`,
    reached,
    sentence(DASHBOARD_WORDS.ofTarget, { actual: reached, target }),
  );
}

function landingOf(landing: string | null, shortfall: string | null, unit: string | null): string | null {
  if (landing === null) return null;
  const known =
    shortfall === null
      ? landing
      : called(
          'IF',
          `${called('N', shortfall)}>0`,
          sentence(DASHBOARD_WORDS.off, { landing, off: figureOf(shortfall, unit) }),
          landing,
        );
  return called('IF', `${landing}=""`, NOTHING, known);
}

/** What is reached and what should be by now, as shares of the way from the baseline to the target. */
function barOf(at: AtPlace): string | null {
  const [actual, expected, target] = [at('actual'), at('expected'), at('target')];
  if (actual === null || expected === null || target === null) return null;
  const baseline = at('baseline');
  const from = baseline === null ? '0' : called('N', baseline);
  const share = (value: string) => `(${value}-${from})/(${target}-${from})`;
  const areNumbers = called('AND', ...[actual, expected, target].map((one) => called('ISNUMBER', one)));
  return called('IF', areNumbers, bulletBar(share(actual), share(expected), BAR_WIDTH), '""');
}

/** What someone is called by, as far as an address says. */
function firstName(owner: string | null): string | null {
  if (owner === null) return null;
  const ends = ['@', '.', ',', ' '].map((end) => called('FIND', `"${end}"`, `${owner}&"${end}"`));
  const name = called('PROPER', called('LEFT', owner, `${called('MIN', ...ends)}-1`));
  return called('IF', `${owner}=""`, NOTHING, name);
}

const WEEK = 7;

/** What is to be praised of a KPI; blank where nothing is. Without History, whatever is achieved. */
export function praiseFormula(source: DashboardSource, place: string): string {
  const at = valuesAt(source, place);
  const [kpi, status] = [at('kpi'), at('status')];
  if (kpi === null || status === null) return '=""';
  const name = asShown(kpi);
  const isAchieved = isStatus(status, ['achieved']);
  const said = (words: string) => sentence(words, { kpi: name });
  const past = pastOf(source, kpi);
  if (past === null) {
    const achieved = called('IF', isAchieved, said(DASHBOARD_WORDS.achieved), '""');
    return formula('IF', `${place}=""`, '""', called('IFERROR', achieved, '""'));
  }
  const isNew = called('AND', isAchieved, `${past.achievedBefore}=0`);
  const isBack = called('AND', isStatus(status, ['ahead', 'onTrack']), `${past.behindSince}>0`);
  const back = called('IF', isBack, said(DASHBOARD_WORDS.recovered), '""');
  const praise = called('IF', isNew, said(DASHBOARD_WORDS.achieved), back);
  return formula('IF', `${place}=""`, '""', called('IFERROR', praise, '""'));
}

/** How often History has a KPI of this period as achieved before the last week, and as behind within it. */
function pastOf({ name, head, history }: DashboardSource, kpi: string) {
  if (history === null || head.start === null || head.asOf === null) return null;
  const [days, kpis, statuses] = (['day', 'kpi', 'status'] as const).map((key) =>
    columnOn(history.name, history.headers, key),
  );
  if (days == null || kpis == null || statuses == null) return null;
  const start = cellOn(name, head.start);
  const weekAgo = `${cellOn(name, head.asOf)}-${WEEK}`;
  const count = (status: 'achieved' | 'behind', ...tests: string[]) =>
    called(
      'SUMPRODUCT',
      [`(${kpis}=${kpi})`, ...tests.map((test) => `(${days}${test})`), areStatus(statuses, [status])].join(
        '*',
      ),
    );
  return {
    achievedBefore: count('achieved', `>=${start}`, `<=${weekAgo}`),
    behindSince: count('behind', `>=${called('MAX', start, weekAgo)}`),
  };
}
