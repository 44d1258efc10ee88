// A generated file, opened with dist/ in the host: typed in as people type it.

import { formatDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { cellAt } from '../../src/sheet/table/a1';
import { CALENDAR_NAME, LOG_COLUMNS, LOG_NAME } from '../../src/sheet/table/layout';
import { ELSEWHERE } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { SheetSpec, Entry as Typed } from '../../workbench/host/workbook';
import { openFile } from '../bundle/a-file';
import type { HostileFile, HostileSheet, Row } from './a-spreadsheet';
import { type Entry, JUNE, text } from './entries';
import { entriesOf, firstRowOf } from './grid';

const ME = 'me@x.com';
/** In which language Google speaks to whoever runs the script. */
const ACCOUNTS = ['en', 'de', 'es', 'ja'] as const;
/** Whom no protection keeps out. */
const OWNER = 'owner@x.com';

const FIRST_TYPED_DAY = 1;
const LAST_TYPED_DAY = 2_958_465;

/** What someone types so that a cell holds this entry; undefined: nothing. */
export function typedFor(entry: Entry): Typed | undefined {
  switch (entry.is) {
    case 'blank':
      return undefined;
    case 'number':
      return Object.is(entry.value, -0) ? 0 : entry.value;
    case 'flag':
      return entry.value;
    case 'date': {
      const day = Math.floor(entry.serial);
      const isTyped = day === entry.serial && day >= FIRST_TYPED_DAY && day <= LAST_TYPED_DAY;
      return isTyped ? formatDay(day as Day) : entry.serial;
    }
    case 'error':
      return ERRORS[entry.text] ?? `'${entry.text}`;
    case 'formula':
      return entry.formula.replace(', ', '; ');
    case 'text':
      return entry.text === '' ? undefined : `'${entry.text}`;
  }
}

const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '=NA()',
  '#DIV/0!': '=1/0',
  '#NAME?': '=NOTHING(1)',
};

/** The cells of rows by their A1 reference. */
function cellsFor(rows: readonly Row[]): Record<string, Typed> {
  return Object.fromEntries(
    rows.flatMap((row, down) =>
      row.flatMap((entry, right) => {
        const typed = typedFor(entry);
        return typed === undefined ? [] : [[cellAt(down + 1, right + 1), typed]];
      }),
    ),
  );
}

const SPARE = 3;

function specOf(name: string, rows: readonly Row[]): SheetSpec {
  const columns = Math.max(1, ...rows.map((row) => row.length)) + SPARE;
  return { name, rows: rows.length + SPARE, columns, cells: cellsFor(rows) };
}

/** The names of the sheets that a file has besides its progress sheets. */
const fileSheetNames = ({ language }: HostileFile) => ELSEWHERE[language].SHEET_NAMES;

/** The file, opened on its day. */
export function openHostile(file: HostileFile): Host {
  const { calendar: calendarName, log: logName } = fileSheetNames(file);
  const headed = (labels: readonly string[], rows: readonly Row[]) => [labels.map(text), ...rows];
  const sheets = [
    ...file.sheets.map((sheet) => specOf(sheet.name, entriesOf(sheet))),
    ...(file.calendar === null
      ? []
      : [specOf(calendarName, headed(['Weekdays', 'Holidays'], file.calendar))]),
    ...(file.log === null ? [] : [specOf(logName, headed(['Date', 'KPI', 'Value'], file.log))]),
  ];
  const host = openFile(formatDay((JUNE + file.today) as Day), {
    user: { email: ME },
    owner: OWNER,
    language: ACCOUNTS[Math.floor(file.seed / 7) % ACCOUNTS.length] ?? 'en',
    workbook: {
      name: file.name,
      timeZone: 'Europe/London',
      locale: file.locale,
      sheets,
      editors: [ME, 'ed@shop.example'],
    },
  });
  const { spreadsheet } = host;
  if (file.calendar !== null)
    spreadsheet.nameRange(
      CALENDAR_NAME,
      calendarName,
      'A1:B200'.replace('200', String(file.calendar.length + SPARE)),
    );
  if (file.log !== null)
    spreadsheet.nameRange(LOG_NAME, logName, `A1:${cellAt(file.log.length + SPARE, LOG_COLUMNS)}`);
  host.call('answerSidebar', ['saveLanguage', { language: file.language }]);
  for (const sheet of file.sheets) furnish(host, sheet);
  return host;
}

/** What people do to a sheet besides typing. */
function furnish({ spreadsheet }: Host, sheet: HostileSheet): void {
  const { name, rows, columns, merged, isFiltered, isProtected } = sheet;
  const [first, last] = [firstRowOf(sheet), firstRowOf(sheet) + rows.length - 1];
  if (merged !== null && last > first + merged.row && columns.length > merged.column + 1) {
    const [row, column] = [first + merged.row, merged.column + 1];
    const end = merged.isDown ? cellAt(row + 1, column) : cellAt(row, column + 1);
    spreadsheet.mergeCells(name, `${cellAt(row, column)}:${end}`);
  } else if (isFiltered && rows.length > 1) {
    spreadsheet.filter(name, `A${first - 1}:${cellAt(last, columns.length)}`, 'A', ['Orders']);
  }
  if (isProtected === 'sheet') spreadsheet.protect(name, undefined, []);
  if (isProtected === 'column') spreadsheet.protect(name, `A1:A${last}`, []);
}

/** What stands in the cells of each sheet: as it was typed, and by whom is all the same. */
export function contentsOf(host: Host): Record<string, unknown> {
  return Object.fromEntries(host.spreadsheet.save().sheets.map(({ name, cells }) => [name, cells]));
}
