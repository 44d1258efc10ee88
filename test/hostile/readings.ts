// A generated file as the readers see it, as the sidebar and the daily check put it together.

import type { Check } from '../../src/alerts/check';
import { EMPTY_MEMORY } from '../../src/alerts/memory';
import { DEFAULT_SETTINGS } from '../../src/alerts/settings';
import { type WatchedSheet, watched } from '../../src/alerts/watched-sheet';
import { readCalendar } from '../../src/cells/calendar';
import type { Cell } from '../../src/cells/cell';
import type { SheetDays } from '../../src/cells/date';
import { InputError } from '../../src/cells/input-error';
import { type Log, readLog } from '../../src/cells/log';
import { conventionsOf } from '../../src/google/spreadsheet/locale';
import { type Calendar, EVERY_DAY } from '../../src/kpi/calendar';
import type { SheetCells } from '../../src/sheet/read/content';
import { withHeadDays } from '../../src/sheet/read/head-days';
import { followingToday, readHead, type SheetHead } from '../../src/sheet/read/head-reader';
import { missingHeaders, readSheet } from '../../src/sheet/read/read-sheet';
import { speak, writeWith } from '../../src/words';
import type { HostileFile, HostileSheet } from './a-spreadsheet';
import { text } from './entries';
import { cellsOf, rangeOf, sheetDaysOf } from './grid';

/** A file, read. */
export interface Readings {
  readonly file: HostileFile;
  readonly sheetDays: SheetDays;
  readonly calendar: Calendar;
  readonly calendarCells: Cell[][];
  readonly calendarProblem: string | null;
  readonly log: Log | null;
  readonly logCells: Cell[][];
  readonly sheets: readonly SheetReading[];
}

export interface SheetReading {
  readonly sheet: HostileSheet;
  readonly cells: SheetCells;
  readonly head: SheetHead | null;
}

/** Reads a file, and speaks its language from then on. */
export function readingsOf(file: HostileFile): Readings {
  speak(file.language);
  writeWith(() => conventionsOf(file.locale).numerals);
  const sheetDays = sheetDaysOf(file);
  const calendarCells = rangeOf([[text('Weekdays'), text('Holidays')], ...(file.calendar ?? [])], 2);
  const logCells = rangeOf([[text('Date'), text('KPI'), text('Value')], ...(file.log ?? [])], 3);
  return {
    file,
    sheetDays,
    calendarCells,
    ...(file.calendar === null
      ? { calendar: EVERY_DAY, calendarProblem: null }
      : calendarIn(calendarCells, sheetDays)),
    log: file.log === null ? null : readLog(logCells, sheetDays),
    logCells,
    sheets: file.sheets.map((sheet) => {
      const cells = cellsOf(sheet);
      return { sheet, cells, head: readHead(cells, sheetDays) };
    }),
  };
}

/** Whether a sheet has the headers of a progress sheet: others are nobody's to judge. */
export const isKnown = ({ cells }: SheetReading): boolean => missingHeaders(cells.values).length === 0;

function calendarIn(cells: Cell[][], sheetDays: SheetDays) {
  try {
    return { calendar: readCalendar(cells, sheetDays), calendarProblem: null };
  } catch (error) {
    if (error instanceof InputError) return { calendar: EVERY_DAY, calendarProblem: error.message };
    throw error;
  }
}

/** A sheet as the daily check watches it. */
function watchedSheet(
  { sheet, cells, head: read }: SheetReading,
  readings: Readings,
  id: string,
): WatchedSheet {
  const { sheetDays, calendar } = readings;
  const today = sheetDays.today();
  const head = read && followingToday(read, today);
  const content = readSheet(cells.values, sheetDays, calendar, head);
  const held = head === null ? content : withHeadDays(content, cells, head, sheet.name);
  const place = { id, name: sheet.name, url: `${FILE_URL}#gid=${id}`, ancestors: [] };
  return watched(place, held, head, today);
}

const FILE_URL = 'https://docs.google.com/spreadsheets/d/hostile/edit';

/** A check of all sheets by choices that tell at once. */
export function checkOf(readings: Readings, sheets: readonly SheetReading[] = readings.sheets): Check {
  return {
    today: readings.sheetDays.today(),
    fileName: readings.file.name,
    fileUrl: FILE_URL,
    sheets: sheets.map((one, index) => watchedSheet(one, readings, String(index))),
    settings: {
      ...DEFAULT_SETTINGS,
      checksInARow: 1,
      onHolidays: true,
      repeatDays: 2,
      manager: 'boss@x.com',
      escalateAfterDays: 1,
      summaryTo: 'team@x.com',
      summaryWeekday: ((readings.sheetDays.today() - 2) % 7) as 0,
    },
    trust: { domains: ['x.com', 'shop.example'], addresses: [] },
    calendar: readings.calendar,
    calendarProblem: readings.calendarProblem,
    log: readings.log,
    plan: null,
    manual: null,
    memory: EMPTY_MEMORY,
    sent: [],
    history: [],
    quota: null,
  };
}
