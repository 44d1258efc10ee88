// What is tried out in cells: what is written into them, and what they must show then.

import { isBlank, isDate } from '../cells/cell';
import { isErrorValue } from '../cells/error-value';
import { parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import { addressesFormula } from '../sheet/plan/addresses-formula';
import { typedText } from '../sheet/plan/typed-text';
import { called, formula } from '../sheet/table/a1';
import {
  ACTUAL_HEADER,
  FUNCTION_LABELS,
  KIND_CHOICES,
  KIND_WORDS,
  LIST_JOIN,
  localized,
  numerals,
  type SelfCheckKey,
  STATUS_WORDS,
  shownDay,
  TARGET_HEADER,
} from '../words';
import {
  type At,
  type CellCheck,
  isNear,
  type Seen,
  shows,
  textAt,
  valueAt,
  type Written,
} from './cell-check';
import { differs, expected, fine, problem } from './finding';
import { GOAL_CHECKS } from './goal-checks';

/** The most columns that a block has. */
export const BLOCK_COLUMNS = 6;

/** One that every locale reads alike. */
const DATE_FORMAT = 'yyyy-mm-dd';
const START = parseDay('2026-04-01') as Day;
const END = parseDay('2026-04-10') as Day;
const AS_OF = parseDay('2026-04-06') as Day;
const TYPED_DAY = '2026-03-01';

/** One formula in the last column of one row, which must give a number. */
function giving(
  key: SelfCheckKey,
  wanted: number,
  row: (at: At) => readonly Written[],
  formats?: readonly string[],
): CellCheck {
  return {
    key,
    ...(formats !== undefined && { formats }),
    write: (at) => [row(at)],
    judge: (seen) => {
      const column = (seen.values[0]?.length ?? 1) - 1;
      return expected(isNear(valueAt(seen, 0, column), wanted), shows(textAt(seen, 0, column)));
    },
  };
}

/** A header formula over two rows, with a half and a quarter below it. */
function filling(key: SelfCheckKey, below: Written): CellCheck {
  return {
    key,
    write: (at) => [
      [
        ACTUAL_HEADER,
        TARGET_HEADER,
        formula('ACHIEVEMENT', `${at(0, 0)}:${at(2, 0)}`, `${at(0, 1)}:${at(2, 1)}`),
      ],
      [50, 100, below],
      [25, 100, below],
    ],
    judge: (seen) => {
      const isFilled =
        textAt(seen, 0, 2) === FUNCTION_LABELS.ACHIEVEMENT &&
        isNear(valueAt(seen, 1, 2), 0.5) &&
        isNear(valueAt(seen, 2, 2), 0.25);
      return expected(isFilled, shows(seen.shown.map((row) => row[2] ?? '').join(' | ')));
    },
  };
}

/** From above to below, each in rows of its own; the last one reaches to the end of the sheet. */
export const CELL_CHECKS: readonly CellCheck[] = [
  {
    key: 'today',
    formats: [DATE_FORMAT],
    write: () => [[formula('TODAY')]],
    judge: (seen, sheetDays) => {
      const value = valueAt(seen, 0, 0);
      const isToday = isDate(value) && sheetDays.dayOf(value) === sheetDays.today();
      return expected(isToday, shows(textAt(seen, 0, 0)));
    },
  },
  giving('todayDirect', 0.6, () => [
    formula('ELAPSED', `${called('TODAY')}-5`, `${called('TODAY')}+4`, called('TODAY')),
  ]),
  giving(
    'todayThroughCell',
    0.6,
    (at) => [
      `=${called('TODAY')}-6`,
      `=${called('TODAY')}+3`,
      `=${called('TODAY')}-1`,
      formula('MIN', at(0, 2), at(0, 1)),
      formula('ELAPSED', at(0, 0), at(0, 1), called('MIN', at(0, 3), at(0, 2))),
    ],
    [DATE_FORMAT, DATE_FORMAT, DATE_FORMAT, DATE_FORMAT],
  ),
  filling('headerFills', null),
  filling('emptiedCells', ''),
  {
    key: 'blockedHeader',
    write: (at) => [
      [
        ACTUAL_HEADER,
        TARGET_HEADER,
        formula('ACHIEVEMENT', `${at(0, 0)}:${at(1, 0)}`, `${at(0, 1)}:${at(1, 1)}`),
      ],
      [50, 100, 'in the way'],
    ],
    judge: (seen) => expected(isErrorValue(String(valueAt(seen, 0, 2))), shows(textAt(seen, 0, 2))),
  },
  {
    key: 'blanks',
    write: (at) => [
      [
        null,
        100,
        formula(
          'KPI_STATUS',
          at(0, 0),
          at(0, 1),
          called('DATE', '2026', '4', '1'),
          called('DATE', '2026', '4', '10'),
          called('DATE', '2026', '4', '6'),
          '',
          `"${KIND_WORDS.total}"`,
        ),
      ],
    ],
    judge: (seen) => expected(textAt(seen, 0, 2) === STATUS_WORDS.noData, shows(textAt(seen, 0, 2))),
  },
  giving('dates', 0.6, (at) => [START, END, AS_OF, formula('ELAPSED', at(0, 0), at(0, 1), at(0, 2))], [
    DATE_FORMAT,
    DATE_FORMAT,
    DATE_FORMAT,
  ]),
  giving('percents', 0.5, (at) => [0.2, formula('ACHIEVEMENT', '10%', at(0, 0))], ['0%']),
  giving('oneCellRange', 0.5, (at) => [
    50,
    100,
    formula('ACHIEVEMENT', `${at(0, 0)}:${at(0, 0)}`, `${at(0, 1)}:${at(0, 1)}`),
  ]),
  giving(
    'omitted',
    -0.55,
    (at) => [
      START,
      END,
      AS_OF,
      formula('PACE_GAP', '45', '100', at(0, 0), at(0, 1), at(0, 2), '', `"${KIND_CHOICES.rate.higher}"`),
    ],
    [DATE_FORMAT, DATE_FORMAT, DATE_FORMAT],
  ),
  {
    key: 'errorCells',
    write: (at) => [
      [
        ACTUAL_HEADER,
        TARGET_HEADER,
        formula('ACHIEVEMENT', `${at(0, 0)}:${at(2, 0)}`, `${at(0, 1)}:${at(2, 1)}`),
      ],
      [formula('NA'), 100],
      [50, 100],
    ],
    judge: (seen) =>
      expected(
        isBlank(valueAt(seen, 1, 2)) && isNear(valueAt(seen, 2, 2), 0.5),
        shows(seen.shown.map((row) => row[2] ?? '').join(' | ')),
      ),
  },
  {
    key: 'errorValues',
    write: () => [[formula('NA'), '=1/0']],
    judge: (seen) => {
      const read = [valueAt(seen, 0, 0), valueAt(seen, 0, 1)].map(String);
      const found = shows(read.join(LIST_JOIN));
      if (!read.every(isErrorValue)) return problem(found);
      return read.join() === '#N/A,#DIV/0!' ? fine(found) : differs(found);
    },
  },
  giving('semicolons', 2, () => [formula('IF', '1=2', '1', '2')]),
  {
    key: 'formulasRead',
    write: () => [[formula('IF', '1=2', '1', '2')]],
    judge: ({ formulas }) => {
      const read = (formulas[0]?.[0] ?? '').replace(/\s/g, '');
      const found = shows(read);
      // The name of the function may be that of the account's language; the rest may not.
      if (!/^=[^()]+\(1=2[,;]1[,;]2\)$/.test(read)) return problem(found);
      if (!/^=IF\(/i.test(read)) return differs(found);
      return numerals().decimal === ',' && read.includes(',') ? differs(found) : fine(found);
    },
  },
  giving('builtIns', 1, (at) => [
    'someone@example.com',
    `=${called('N', addressesFormula({ row: Number(at(0, 0).replace(/\D/g, '')), column: 1, rows: 1, columns: 1 }).slice(1))}`,
  ]),
  {
    key: 'apostrophes',
    write: () => [[typedText('=1+1')]],
    judge: (seen) =>
      expected(
        valueAt(seen, 0, 0) === '=1+1' && textAt(seen, 0, 0) === '=1+1' && !seen.formulas[0]?.[0],
        shows(textAt(seen, 0, 0)),
      ),
  },
  {
    key: 'typedDays',
    formats: [DATE_FORMAT],
    write: () => [[TYPED_DAY]],
    judge: (seen, sheetDays) => {
      const value = valueAt(seen, 0, 0);
      const day = isDate(value) ? sheetDays.dayOf(value) : null;
      return expected(
        day === parseDay(TYPED_DAY),
        shows(day === null || Number.isNaN(day) ? textAt(seen, 0, 0) : shownDay(day)),
      );
    },
  },
  {
    key: 'numberFormats',
    formats: ['#,##0.0'],
    write: () => [[1234.5]],
    judge: (seen) => {
      const text = textAt(seen, 0, 0);
      const bare = (number: string) => number.replace(/[\s\u00a0\u202f'’]/g, '');
      return expected(bare(text) === bare(localized('1234.5')), shows(text));
    },
  },
  ...GOAL_CHECKS,
  {
    key: 'wholeColumn',
    write: (at) => {
      const toTheEnd = (column: number) => `${at(0, column)}:${at(0, column).replace(/\d/g, '')}`;
      return [
        [ACTUAL_HEADER, TARGET_HEADER, formula('ACHIEVEMENT', toTheEnd(0), toTheEnd(1))],
        [50, 100],
      ];
    },
    judge: (seen) =>
      expected(
        textAt(seen, 0, 2) === FUNCTION_LABELS.ACHIEVEMENT && isNear(valueAt(seen, 1, 2), 0.5),
        shows(seen.shown.map((row) => row[2] ?? '').join(' | ')),
      ),
  },
];

/** A block that is placed in the sheet: its first row, and what is written. */
export interface Placed {
  readonly check: CellCheck;
  readonly row: number;
  readonly cells: readonly (readonly Written[])[];
}

/** All blocks below each other, from a row on, with a blank row between them: where each stands. */
export function placed(firstRow: number, checks: readonly CellCheck[] = CELL_CHECKS): Placed[] {
  let row = firstRow;
  return checks.map((check) => {
    const top = row;
    const cells = check.write((down, across) => `${'ABCDEF'.charAt(across)}${top + down}`);
    row += cells.length + 1;
    return { check, row: top, cells };
  });
}

/** A text as Sheets has it while it calculates. */
const IS_LOADING = /(\.\.\.|…)$/;

/** Whether a block has to be read again later. */
export const isLoading = ({ values }: Seen): boolean =>
  values.some((row) => row.some((cell) => typeof cell === 'string' && IS_LOADING.test(cell.trim())));

/** The block of a check among all rows that were read, from row `firstRow` of the sheet on. */
export function blockOf({ row, cells }: Placed, firstRow: number, all: Seen): Seen {
  const width = Math.max(...cells.map((line) => line.length));
  const cut = <Item>(rows: readonly (readonly Item[])[]) =>
    rows.slice(row - firstRow, row - firstRow + cells.length).map((line) => line.slice(0, width));
  return { values: cut(all.values), shown: cut(all.shown), formulas: cut(all.formulas) };
}
