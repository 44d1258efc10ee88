// What a person changes in cells: reported after the whole action, so that a script's onEdit can run then.
import type { Command, Getters, Model, Zone } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';

/** One action of a person: the rectangle around the cells whose content changed. */
export interface UserEdit {
  readonly sheetId: string;
  readonly zone: Zone;
  /** Only for one cell that was typed into or emptied: the texts that Google's event has. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** Google says nothing of the rest: sorting, undoing, inserted rows. */
const EDITS = new Set<string>([
  'UPDATE_CELL',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'REPEAT_PASTE',
  'COPY_PASTE_CELLS_ABOVE',
  'COPY_PASTE_CELLS_ON_LEFT',
  'COPY_PASTE_CELLS_ON_ZONE',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'AUTOFILL_TABLE_COLUMN',
  'REPLACE_SEARCH',
  'SPLIT_TEXT_INTO_COLUMNS',
  'TRIM_WHITESPACE',
  'REMOVE_DUPLICATES',
]);
/** The rest of them may change one cell, too, and still don't tell what was in it. */
const TYPED = new Set<string>(['UPDATE_CELL', 'CLEAR_CELL', 'DELETE_CONTENT']);

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/**
 * Watches `work`, which does what a person asks for, as one action.
 * `typed`: the one cell that a value is typed into, if it is that.
 */
export function watchEdit(model: Model, typed: Position | undefined, work: () => void): UserEdit | undefined {
  const { getters } = model;
  const changed: { readonly sheetId: string; readonly zone: Zone }[] = [];
  const owner = {};
  const before = typed && eventValue(getters, typed);
  model.on('command-dispatched', owner, (dispatched: object) => {
    const command = dispatched as Command;
    if (command.type === 'UPDATE_CELL' && command.content !== undefined)
      changed.push({ sheetId: command.sheetId, zone: helpers.positionToZone(command) });
    // Of the cells in them only those are updated that hold something.
    if (command.type === 'CLEAR_CELLS')
      changed.push(...command.target.map((zone) => ({ sheetId: command.sheetId, zone })));
  });
  try {
    work();
  } finally {
    model.off('command-dispatched', owner);
  }
  const [first] = changed;
  if (!first) return undefined;
  const { sheetId } = first;
  const zone = helpers.union(...changed.filter((area) => area.sheetId === sheetId).map((area) => area.zone));
  if (!typed || zone.left !== zone.right || zone.top !== zone.bottom) return { sheetId, zone };
  const value = eventValue(getters, { sheetId, col: zone.left, row: zone.top });
  return {
    sheetId,
    zone,
    ...(value !== undefined && { value }),
    ...(before !== undefined && { oldValue: before }),
  };
}

/** Reports what reaches the model from outside: from the grid. What plugins dispatch doesn't come by here. */
export function watchGrid(model: Model, report: (edit: UserEdit) => void): void {
  const { dispatch } = model;
  let depth = 0;
  model.dispatch = ((type: string, payload?: object) => {
    const act = () =>
      (dispatch as (type: string, payload?: object) => ReturnType<typeof dispatch>)(type, payload);
    const isWatched = depth === 0 && EDITS.has(type);
    let result: ReturnType<typeof dispatch> | undefined;
    let edit: UserEdit | undefined;
    depth += 1;
    try {
      if (!isWatched) return act();
      edit = watchEdit(model, TYPED.has(type) ? typedCell(payload) : undefined, () => {
        result = act();
      });
    } finally {
      depth -= 1;
    }
    if (edit && result?.isSuccessful) report(edit);
    return result;
  }) as typeof dispatch;
}

function typedCell(payload: object | undefined): Position | undefined {
  const { sheetId, col, row, target } = { ...payload } as Partial<Position> & { target?: readonly Zone[] };
  if (sheetId === undefined) return undefined;
  if (col !== undefined && row !== undefined) return { sheetId, col, row };
  const [zone, ...others] = target ?? [];
  if (!zone || others.length > 0 || zone.left !== zone.right || zone.top !== zone.bottom) return undefined;
  return { sheetId, col: zone.left, row: zone.top };
}

/** Google's events have texts, dates as their serial numbers; they say nothing about formulas. */
function eventValue(getters: Getters, position: Position): string | undefined {
  const cell = getters.getCell(position);
  const { value } = getters.getEvaluatedCell(position);
  if (!cell || cell.isFormula || value === null || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
