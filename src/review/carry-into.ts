// Actions that go along into a sheet that is there already: what is written where, and what stays behind.

import type { SheetDays } from '../cells/date';
import { normalized } from '../cells/text';
import { formatDay } from '../kpi/civil-date';
import { typedText } from '../sheet/plan/typed-text';
import type { SheetCells } from '../sheet/read/content';
import { fixedNotesIn, type NoteField, notesIn, rowOfShown } from '../sheet/read/kpi-notes';
import type { ActionOfKpi } from '../sheet/setup/carried-actions';
import { findHeaders } from '../sheet/table/headers';

/** In this order they are written: once the action stands there, all of it does. */
const FIELDS = ['actionDue', 'actionBy', 'action'] as const satisfies readonly NoteField[];

/** A column that is written: its contents from the row below the headers on, and where formulas fill it. */
interface CarriedColumn {
  readonly column: number;
  readonly contents: readonly (string | undefined)[];
  readonly filled: readonly boolean[];
}

/** What is to be written into a sheet. */
export interface CarriedInto {
  readonly firstRow: number;
  readonly columns: readonly CarriedColumn[];
  /** How many actions are not there yet. */
  readonly count: number;
  /** Those that can't go there: their KPI is gone, or has another action. */
  readonly left: readonly ActionOfKpi[];
}

/**
 * Where actions go: into rows whose action is blank, and into the blank cells beside one that is there already. What
 * someone has typed there stays.
 */
export function carryInto(
  cells: SheetCells,
  actions: readonly ActionOfKpi[],
  sheetDays: SheetDays,
): CarriedInto {
  const headers = findHeaders(cells.values);
  const { headerRow, columns } = headers;
  const rows = cells.values.length - headerRow;
  const left: ActionOfKpi[] = [];
  const wanted = new Map<number, ActionOfKpi>();
  let count = 0;
  for (const one of actions) {
    const row = rowOfShown(cells, headers, { kpi: one.kpi, owner: one.owner, row: 0 }, sheetDays);
    const there = row === null ? null : notesIn(cells, headers, row, sheetDays).action;
    const isFree = row !== null && fixedNotesIn(cells, headers, row).action === undefined;
    if (!isFree || there === null || (there !== '' && normalized(there) !== normalized(one.action)))
      left.push(one);
    else {
      wanted.set(row, one);
      if (there === '') count++;
    }
  }
  const fixed = Array.from({ length: rows }, (_, index) =>
    fixedNotesIn(cells, headers, headerRow + 1 + index),
  );
  return {
    firstRow: headerRow + 1,
    count,
    left,
    columns: FIELDS.flatMap((field): CarriedColumn[] => {
      const column = columns[field];
      if (column === undefined) return [];
      const contents = Array.from({ length: rows }, (_, index) => {
        const one = wanted.get(headerRow + 1 + index);
        if (one === undefined || fixed[index]?.[field] !== undefined) return undefined;
        const isBlank = notesIn(cells, headers, headerRow + 1 + index, sheetDays)[field] === '';
        const content = contentOf(field, one);
        return isBlank && content !== '' ? content : undefined;
      });
      const filled = fixed.map((ofRow) => ofRow[field] !== undefined);
      return contents.some((content) => content !== undefined) ? [{ column, contents, filled }] : [];
    }),
  };
}

/** A day is read as if someone had typed it, so that the cell holds a date. */
function contentOf(field: (typeof FIELDS)[number], { action, by, due }: ActionOfKpi): string {
  if (field === 'actionDue') return due === null ? '' : formatDay(due);
  const text = field === 'action' ? action : by;
  return text === '' ? '' : typedText(text);
}
