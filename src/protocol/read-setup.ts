// A Set up form -> what is to be made, or what is wrong with it. The sidebar asks at every keystroke, the script
// once more before it writes.

import { certainDay } from '../cells/day-text';
import { quoted } from '../cells/described';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { DEFAULT_TOLERANCE } from '../kpi/status';
import {
  type DayWeight,
  dayWeightsText,
  openWeekdays,
  readDayWeights,
  weightsOfWeek,
} from '../sheet/setup/day-weights';
import { nameOfPeriod } from '../sheet/setup/periods';
import { calendarOfSetup } from '../sheet/setup/prorated';
import type { CalendarSetup, Setup } from '../sheet/setup/setup';
import { sheetNameProblem } from '../sheet/setup/sheet-names';
import { formatMessage, SETUP_PROBLEMS, SETUP_REFUSALS, WEEKDAY_TEXTS } from '../words';
import { readPercentage } from './amounts';
import { parseForm } from './form-schema';
import { readKpis } from './read-kpis';
import { readDays, type Tell, tellPeriod } from './read-period';
import type { CalendarForm, Problem, SetupForm } from './setup-form';

/** What is to be made: a progress sheet, and a calendar where the file has none. */
export interface ReadSetup {
  readonly setup: Setup;
  readonly calendar: CalendarSetup | null;
  /** The name of the sheet whose next period it is; null where it is none. */
  readonly follows: string | null;
}

/** A form that can't be used. */
export interface Unusable {
  /** What to say about the whole. */
  readonly refused: string;
  readonly problems: readonly Problem[];
}

/** Reads a form. All that is wrong with it is told at once. */
export function readSetup(request: unknown): ReadSetup | Unusable {
  const parsed = parseForm(request);
  if ('notAForm' in parsed) return { refused: parsed.notAForm, problems: [] };
  const { form } = parsed;
  const problems: Problem[] = [];
  const tell = (path: string, message: string) => problems.push({ path, message });
  const { start, end } = readDays(form, tell);
  const calendar = form.calendar === null ? null : readCalendarForm(form.calendar, tell);
  if (start !== null && end !== null) tellPeriod(start, end, calendar?.days ?? EVERY_DAY, tell);
  const tolerance = form.tolerance.trim() === '' ? DEFAULT_TOLERANCE : readPercentage(form.tolerance);
  if (tolerance === null) tell('tolerance', SETUP_PROBLEMS.notAShare);
  const kpis = readKpis(form, tell);
  const name = sheetNameOf(form, start, end);
  const nameProblem = sheetNameProblem(name);
  if (nameProblem !== null) tell('name', SETUP_PROBLEMS[nameProblem]);
  if (problems.length > 0 || start === null || end === null || tolerance === null) {
    return { refused: SETUP_REFUSALS.problems, problems };
  }
  const { completeThrough } = form;
  const setup = { name, start, end, completeThrough, tolerance, kpis };
  return { setup, calendar: calendar?.setup ?? null, follows: form.follows ?? null };
}

/** Whether a form can be used. */
export function isUsable(read: ReadSetup | Unusable): read is ReadSetup {
  return 'setup' in read;
}

/** A blank name is that of the period. */
function sheetNameOf(form: SetupForm, start: Day | null, end: Day | null): string {
  const name = form.name.trim();
  return name === '' && start !== null && end !== null ? nameOfPeriod({ start, end }) : name;
}

/** The calendar that is to be made, and which days count by it. */
function readCalendarForm(form: CalendarForm, tell: Tell): { setup: CalendarSetup; days: Calendar } {
  const weekdays = form.weekdays.trim();
  const open = openWeekdays(weekdays);
  if (!open.includes(true)) tell('calendar.weekdays', SETUP_PROBLEMS.notWeekdays);
  const weights = readWeightsField(form.weights ?? '', open, (message) => tell('calendar.weights', message));
  const holidays: Day[] = [];
  for (const entry of form.holidays.split(/[\s,;、，；]+/)) {
    const day = certainDay(entry);
    if (day !== null) holidays.push(day);
    else if (entry !== '')
      tell('calendar.holidays', formatMessage(SETUP_PROBLEMS.notHolidays, { got: quoted(entry) }));
  }
  const inOrder = [...new Set(holidays)].sort((a, b) => a - b);
  const setup = { weekdays, ...(weights.length > 0 && { weights }), holidays: inOrder };
  return { setup, days: calendarOfSetup(setup) };
}

const SATURDAY = 5;

/** Weights as they were typed; none where they say none, which is told. */
export function readWeightsField(
  text: string,
  open: readonly boolean[],
  tell: (message: string) => void,
): readonly DayWeight[] {
  const read = readDayWeights(text);
  if ('got' in read) {
    const example = dayWeightsText([{ weekdays: WEEKDAY_TEXTS[SATURDAY] ?? '', weight: 1.5 }]);
    tell(formatMessage(SETUP_PROBLEMS.notWeights, { got: quoted(read.got), example }));
    return [];
  }
  const isAllClosed = open.includes(true) && weightsOfWeek(read, open).every((weight) => weight === 0);
  if (isAllClosed) tell(SETUP_PROBLEMS.allClosed);
  return isAllClosed ? [] : read;
}
