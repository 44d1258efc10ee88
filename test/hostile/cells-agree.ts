// The functions of the cells, over the columns of a generated sheet, say of each row what Progress says of it.

import type { Cell } from '../../src/cells/cell';
import { isErrorValue } from '../../src/cells/error-value';
import { call } from '../../src/functions/call';
import type { ProgressView } from '../../src/protocol/replies';
import { frameOf, judgeSheet } from '../../src/sheet/judge/judge';
import { withHeadDays } from '../../src/sheet/read/head-days';
import { readSheet } from '../../src/sheet/read/read-sheet';
import { findHeaders } from '../../src/sheet/table/headers';
import { type ColumnKey, type FunctionName, STATUS_WORDS, UNIT_WORDS } from '../../src/words';
import { figuresInCells } from '../sheet/figures-in-cells';
import { holds, same } from './holds';
import type { Readings, SheetReading } from './readings';

type Answer = readonly (readonly (number | string)[])[];

/** What the cells of a sheet of ours would show in its rows, beside what the judge says. */
export function cellsAgree(
  { sheet, cells, head }: SheetReading,
  seen: ProgressView,
  readings: Readings,
): void {
  const { sheetDays, calendar, calendarProblem, calendarCells, file, log, logCells } = readings;
  if (calendarProblem !== null) {
    holds(seen.kpis.length === 0, 'figures without a calendar');
    return;
  }
  const content = readSheet(cells.values, sheetDays, calendar, head);
  const held = head === null ? content : withHeadDays(content, cells, head, sheet.name);
  const frame = frameOf(head, sheetDays.today());
  const { judged } = judgeSheet(held, frame, calendar, log);
  const { headerRow, columns } = findHeaders(cells.values);
  const rows = cells.values.length - headerRow;
  if (rows === 0) return;
  const byRow = new Map(judged.map((one) => [one.kpi.row, one]));
  const column = (label: string, cell: (row: number) => Cell): Cell[][] => [
    [label],
    ...Array.from({ length: rows }, (_, index) => [cell(headerRow + 1 + index)]),
  ];
  const typed = (key: ColumnKey): Cell[][] | '' => {
    const number = columns[key];
    if (number === undefined) return '';
    return column(key, (row) => cells.values[row - 1]?.[number - 1]);
  };
  // What the log fills, and the day that follows from it, are worked out by the formulas of a sheet of ours.
  const actual = column('actual', (row) => {
    const one = byRow.get(row);
    if (one !== undefined && (one.kpi.isLogged || one.kpi.actualProblem !== null))
      return one.kpi.actual ?? '';
    return cells.values[row - 1]?.[(columns.actual ?? 0) - 1] ?? '';
  });
  const judgedAsOf = column('judgedAsOf', (row) => byRow.get(row)?.asOf ?? frame.headDay);
  const [start, end] = [typed('start') || (head?.start ?? ''), typed('end') || (head?.end ?? '')];
  if (start === '' || end === '') return;
  const [target, kind, baseline] = [typed('target'), typed('kind'), typed('baseline')];
  const days = file.calendar === null ? '' : calendarCells;
  const run = (name: FunctionName, ...args: unknown[]) => call(name, args, () => sheetDays) as Answer;
  const period = [start, end, judgedAsOf, days];
  const figures = figuresInCells(run, { actual, target, kind, baseline, period, tolerance: frame.tolerance });
  const logged =
    log === null
      ? null
      : run(
          'LOGGED',
          typed('kpi'),
          start,
          end,
          frame.headDay,
          logCells,
          kind,
          typed('check'),
          typed('loggedAs'),
          target,
          typed('unit'),
          days,
        );
  const statuses = new Set<unknown>(Object.values(STATUS_WORDS));
  for (let index = 1; index <= rows; index++) {
    const row = headerRow + index;
    const one = byRow.get(row);
    const shown = Object.fromEntries(
      Object.entries(figures).map(([key, answer]) => [key, answer[index]?.[0]]),
    ) as Record<keyof typeof figures, number | string>;
    if (one === undefined) {
      // Of two rows of one name the cells show both; of what can't be read, neither.
      const isBad = content.issues.some(
        (issue) => issue.row === row && ['target', 'kind', 'start', 'end'].includes(issue.column),
      );
      holds(
        !isBad || !statuses.has(shown.status),
        'a row that is left out has a status in its cell:',
        row,
        shown.status,
      );
      continue;
    }
    const { kpi, assessment } = one;
    // A row with nothing but a name has nothing that the functions are given.
    const isBare = shown.status === '' && kpi.actual === null && kpi.target === null;
    for (const [key, value] of Object.entries(shown)) {
      if (isBare) break;
      const figure = assessment[key as keyof typeof figures];
      const said = key === 'status' ? STATUS_WORDS[assessment.status] : (figure ?? '');
      same(value, said, `${key} of row ${row}`);
    }
    // H6, H7: names that are errors, dates or truth values are another branch's.
    const name = cells.values[row - 1]?.[(columns.kpi ?? 0) - 1];
    const isName = typeof name === 'number' || (typeof name === 'string' && !isErrorValue(name));
    if (logged !== null && kpi.isLogged && isName) {
      const unit = kpi.unit === null ? '' : UNIT_WORDS[kpi.unit];
      same(
        logged[index],
        [kpi.actual ?? '', kpi.dataThrough ?? ''],
        `the log's figure of row ${row} (${unit})`,
      );
    }
  }
  // Progress shows what was judged.
  same(seen.kpis.length + seen.notShown, judged.length, 'how many are shown');
  for (const { row, status, name, explanation } of seen.kpis) {
    const one = byRow.get(row);
    same([status, name], [one?.assessment.status, one?.kpi.name], `Progress in row ${row}`);
    holds(
      explanation.rule.includes(STATUS_WORDS[status]),
      'the rule says another status:',
      row,
      explanation.rule,
    );
  }
}
