// A progress sheet -> the set-up of the period that follows.

import { choiceNamed } from '../../cells/choice';
import type { SheetDays } from '../../cells/date';
import { isErrorValue } from '../../cells/error-value';
import { inBrief } from '../../cells/shortened';

import { directionOf, type Figures, meetsTarget, shapeOf } from '../../kpi/kpi';
import {
  CHECK_WORDS,
  type ColumnKey,
  formatMessage,
  INDICATOR_WORDS,
  inSheetsOfAny,
  NEXT_PERIOD_NOTES,
  NO_NEXT_PERIOD,
  shownDay,
  UNIT_WORDS,
} from '../../words';
import { valueText } from '../numbers/value-text';
import type { SheetCells } from '../read/content';
import { isFrozen, type SheetHead } from '../read/head-reader';
import { kpiKey, noName } from '../read/read-sheet';
import { RowReader } from '../read/row-reader';
import { type LoggedActual, loggedActual } from '../setup/logged-actual';
import { nameOfPeriod, nextPeriod, type Span } from '../setup/periods';
import { wholeTarget } from '../setup/prorated';
import type { Setup, SetupKpi } from '../setup/setup';
import { isSourceActual } from '../source/source-actual';
import { columnLetters } from '../table/a1';
import { findHeaders } from '../table/headers';
import { asksPlan } from '../table/planned-formula';
import { type RolledActual, rolledActual } from '../table/rolled-up';
import { rowsOf } from '../table/table-rows';
import { type FieldsRead, type FieldsSet, mapFields, TYPED_FIELDS } from '../table/typed-fields';

/** The following period, set up. */
export interface NextSetup {
  readonly setup: Setup;
  /** What could not be carried over, and what is different now. */
  readonly notes: readonly string[];
}

/** Why no period follows, in words. */
export interface NoNextSetup {
  readonly impossible: string;
}

/** What stands in for choices that were not made. */
const { indicator: INDICATOR, check: CHECK, unit: UNIT } = TYPED_FIELDS;

/** Cells that the next period has no use for: what is wrong with them does not matter. */
const LEFT_BEHIND: readonly ColumnKey[] = ['dataThrough', 'actionDue', 'snooze'];

/**
 * The set-up of the period that follows: the same KPIs in the same order with their owners, targets and
 * settings, no actuals. A level starts from where it stood last. Or why there is none.
 *
 * @param firstMonth The month that the file's fiscal year begins with, where its plan says one.
 * @example nextSetup(cells of October 2011, head, sheetDays).setup.name // => 'November 2011'
 */
export function nextSetup(
  cells: SheetCells,
  head: SheetHead,
  sheetDays: SheetDays,
  firstMonth: number | null = null,
): NextSetup | NoNextSetup {
  const next = nextPeriod(head);
  if (next === null) return { impossible: whyNone(head) };
  const headers = findHeaders(cells.values);
  const kpis: SetupKpi[] = [];
  const notes: string[] = [];
  const names = new Set<string>();
  const { actual: actualNumber = 0, logged: loggedNumber, target: targetNumber = 0 } = headers.columns;
  const loggedColumn = loggedNumber === undefined ? null : columnLetters(loggedNumber);
  let hasDefaults = false;
  if (head.typedAsOf !== null && isFrozen(head)) {
    notes.push(formatMessage(NEXT_PERIOD_NOTES.unfrozen, { day: shownDay(head.typedAsOf) }));
  }
  for (const row of rowsOf(cells.values, headers)) {
    const reader = new RowReader(row, sheetDays);
    const name = reader.text('kpi');
    if (name === '') continue;
    if (isErrorValue(name)) {
      notes.push(formatMessage(NEXT_PERIOD_NOTES.unread, { kpi: name, message: noName(name) }));
      continue;
    }
    const key = kpiKey(name, reader.text('owner'));
    if (names.has(key)) {
      notes.push(formatMessage(NEXT_PERIOD_NOTES.twice, { kpi: inBrief(name) }));
      continue;
    }
    names.add(key);
    const formulaIn = (column: number) => cells.formulas[row.row - 1]?.[column - 1] ?? '';
    const formula = formulaIn(actualNumber);
    const logged = loggedActual(formula, reader.text('loggedAs'), loggedColumn);
    const target = formulaIn(targetNumber);
    const isTargetPlanned = asksPlan(target);
    const rolled = rolledActual(formula);
    const isCounted = isSourceActual(formula);
    const formulas = { formula, logged, rolled, isCounted, isTargetPlanned, whole: wholeTarget(target) };
    const carried = nextKpi(name, reader, formulas, head, next);
    kpis.push(carried.kpi);
    notes.push(...carried.notes);
    hasDefaults = hasDefaults || carried.hasDefaults;
  }
  if (hasDefaults) {
    notes.push(
      formatMessage(NEXT_PERIOD_NOTES.defaults, {
        indicator: INDICATOR_WORDS[INDICATOR.unread],
        check: CHECK_WORDS[CHECK.unread],
        unit: UNIT_WORDS[UNIT.unread],
      }),
    );
  }
  const { completeThrough } = head;
  const setup = {
    name: nameOfPeriod(next, firstMonth ?? undefined),
    ...next,
    completeThrough,
    tolerance: head.tolerance,
    kpis,
  } as const;
  return { setup, notes };
}

function whyNone({ start, end }: Span): string {
  const days = { start: shownDay(start), end: shownDay(end) };
  return formatMessage(end < start ? NO_NEXT_PERIOD.endBeforeStart : NO_NEXT_PERIOD.tooLate, days);
}

/** What the formulas of a row say. */
interface Formulas {
  /** That of the actual. */
  readonly formula: string;
  readonly logged: LoggedActual | null;
  /** What its Actual is taken from, where that is the sheets of shorter periods. */
  readonly rolled: RolledActual | null;
  /** Whether it is counted from a tab. */
  readonly isCounted: boolean;
  /** Whether the target is that of the plan: then the next one is too. */
  readonly isTargetPlanned: boolean;
  /** The target for a whole period, where the one in the cell is prorated. */
  readonly whole: number | null;
}

/** One KPI of the following period, with what is worth knowing about it. */
function nextKpi(
  name: string,
  reader: RowReader,
  { formula, logged, rolled, isCounted, isTargetPlanned, whole }: Formulas,
  head: Span,
  next: Span,
) {
  const { kind, target, baseline, start, end } = reader.judged(head);
  const actual = reader.actual();
  const described = reader.described();
  const { owner, unit } = described;
  const read: FieldsRead = { ...described, target: isTargetPlanned ? null : target, baseline };
  const notes = reader.issues
    .filter(({ column }) => !LEFT_BEHIND.includes(column))
    .map(({ message }) => formatMessage(NEXT_PERIOD_NOTES.unread, { kpi: inBrief(name), message }));

  const figures = { kind: 'total' as const, lowerIsBetter: false, ...kind, actual, target, baseline };
  const own = start === null || end === null || end < start ? head : { start, end };
  const period = nextPeriodOf(own, head, next);
  const goesOn = period !== null && period.start === own.start;
  /** Only the target of a KPI with days of its own was ever prorated. */
  const isPart = own.start !== head.start || own.end !== head.end;
  if (goesOn) {
    const days = { start: shownDay(period.start), end: shownDay(period.end) };
    notes.push(formatMessage(NEXT_PERIOD_NOTES.goesOn, { kpi: inBrief(name), ...days }));
  }
  const from = goesOn ? null : startOf(name, figures, { unit, target, isTargetPlanned }, notes);

  if (formula !== '' && logged === null && rolled === null && !isCounted)
    notes.push(
      formatMessage(NEXT_PERIOD_NOTES.ownFormula, { kpi: inBrief(name), formula: inBrief(formula) }),
    );
  const unitWord = reader.text('unit');
  if (unit === null && unitWord !== '') {
    const shown = UNIT_WORDS[UNIT.unread];
    notes.push(
      formatMessage(NEXT_PERIOD_NOTES.unitUnknown, { kpi: inBrief(name), unit: inBrief(unitWord), shown }),
    );
  }
  const asOffered = choiceNamed(
    inSheetsOfAny((words) => words.UNIT_WORDS),
    unitWord,
  );
  if (unit !== null && asOffered === null) {
    const shown = UNIT_WORDS[unit];
    notes.push(
      formatMessage(NEXT_PERIOD_NOTES.unitReplaced, { kpi: inBrief(name), unit: inBrief(unitWord), shown }),
    );
  }
  const isBlank = (column: ColumnKey) => reader.text(column) === '';
  const kpi: SetupKpi = {
    ...mapFields<FieldsSet>((field, key) => read[key] ?? (field.type === 'choice' ? field.unread : null)),
    name,
    owner,
    period,
    proration: null,
    isTargetPlanned,
    kind: figures.kind,
    lowerIsBetter: figures.lowerIsBetter,
    ...from,
    // Of a whole period again, once the part of one is over.
    ...(whole !== null && !goesOn && isPart && { target: whole }),
    actual: isCounted ? 'source' : rolled !== null ? 'sheets' : logged === null ? 'typed' : 'log',
    quotient: figures.kind === 'rate' ? (logged?.quotient ?? quotientOf(rolled)) : null,
    loggedAs: logged?.loggedAs ?? 'latest',
  };
  return { kpi, notes, hasDefaults: (['indicator', 'check', 'unit'] as const).some(isBlank) };
}

/** The names of what a rate divides out of the sheets of shorter periods. */
function quotientOf(rolled: RolledActual | null): SetupKpi['quotient'] {
  return rolled?.parts ? { of: rolled.parts.of.name, by: rolled.parts.by.name } : null;
}

/**
 * A KPI's own period in the following one; null where it is that of the sheet. While it is not over it stays,
 * then it moves on by its own length. A KPI that joined late has the whole of the following one.
 */
function nextPeriodOf(own: Span, head: Span, next: Span): Span | null {
  const joinedLate = own.end === head.end && own.start > head.start;
  if (joinedLate) return null;
  let period: Span | null = own;
  while (period !== null && period.end < next.start) period = nextPeriod(period);
  return period === null || (period.start === next.start && period.end === next.end) ? null : period;
}

/** Where a level on its way starts from now: where it stood last, or at its target, which is then to be kept. */
function startOf(
  name: string,
  figures: Figures,
  { isTargetPlanned, ...measured }: Parameters<typeof valueText>[1] & Pick<Formulas, 'isTargetPlanned'>,
  notes: string[],
): Pick<SetupKpi, 'baseline' | 'lowerIsBetter'> | null {
  const { actual, target } = figures;
  if (shapeOf(figures) !== 'path' || actual === null) return null;
  // Where the plan goes on, so does the way.
  if (!isTargetPlanned && target !== null && meetsTarget(figures, actual, target)) {
    notes.push(
      formatMessage(NEXT_PERIOD_NOTES.isThere, { kpi: inBrief(name), target: valueText(target, measured) }),
    );
    return { baseline: target, lowerIsBetter: directionOf(figures) < 0 };
  }
  notes.push(
    formatMessage(NEXT_PERIOD_NOTES.startsFrom, { kpi: inBrief(name), actual: valueText(actual, measured) }),
  );
  return { baseline: actual, lowerIsBetter: figures.lowerIsBetter };
}
