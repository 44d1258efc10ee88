// What is selected: the sheet in front, the active range, and the current cell in it.
import type { Area } from '../engine/engine';
import type { Execution } from '../execution';
import { RANGE, SHEET } from './kinds';
import { areaOf, heightOf, widthOf } from './ranges';
import { type Members, type Method, NotEmulatedError, ServiceError } from './service';

/** A selection is sent with the changes of the document, and is none: who may only look may select. */
const selects = { writes: true, keepsDocument: true } as const;

/** loghound/Fitbit-for-Google-App-Script#9, of an hourly trigger. */
const NO_ACTIVE_SHEET = 'Please select an active sheet first.';

/** In a custom function, the active sheet is that of the cell being calculated. */
export function activeSheetId(execution: Execution): string | undefined {
  return activeArea(execution)?.sheetId;
}

/** In a trigger on the clock, nobody has selected anything. */
function activeArea({ cell, engine, isInBackground, activeSheetInTriggers }: Execution): Area | null {
  if (cell) return areaOfCell(cell);
  if (!isInBackground) return engine.selection();
  if (activeSheetInTriggers === 'none') return null;
  return areaOfCell({ sheetId: engine.sheetId(engine.sheetNames()[0] ?? ''), col: 0, row: 0 });
}

function currentCell(execution: Execution): Area | null {
  if (execution.cell || execution.isInBackground) return activeArea(execution);
  return areaOfCell(execution.engine.currentCell());
}

/** Selects for who is looking. In a trigger nobody is: it fails, or does nothing. */
function select(execution: Execution, work: () => void): void {
  if (!execution.isInBackground) work();
  else if (execution.activeSheetInTriggers === 'none') throw new ServiceError(NO_ACTIVE_SHEET);
}

function areaOfCell({ sheetId, col, row }: { sheetId: string; col: number; row: number }): Area {
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}

/** Of SpreadsheetApp and of Spreadsheet; `reading`: what it takes there to look at the selection. */
export function selection(execution: Execution, reading: Partial<Method>): Members {
  return {
    getActiveSheet: {
      ...reading,
      call: () => {
        const sheetId = activeSheetId(execution);
        return sheetId === undefined ? null : execution.objects.sheet(sheetId);
      },
    },
    setActiveSheet: {
      ...selects,
      takes: [[SHEET]],
      call: (sheet: object) => {
        select(execution, () => execution.engine.activate(SHEET.of(sheet).sheetId));
        return sheet;
      },
    },
    ...selectedCells(execution, reading),
  };
}

/** Of one sheet. */
export function sheetSelection(execution: Execution, sheetId: string, self: () => object): Members {
  const { engine } = execution;
  const inFront = () => {
    // Google remembers what was selected in each sheet, and nobody knows since when.
    const active = activeSheetId(execution);
    if (active !== undefined && active !== sheetId)
      throw new NotEmulatedError('the selection of a sheet that is not active');
  };
  const members = selectedCells(execution, { remote: 'once' });
  const guarded = Object.entries(members).map(([key, method]) => {
    if (method.writes) return [key, method] as const;
    const call = (...args: never[]) => {
      inFront();
      return method.call(...args);
    };
    return [key, { ...method, call }] as const;
  });
  return {
    ...Object.fromEntries(guarded),
    activate: {
      ...selects,
      call: () => {
        select(execution, () => engine.activate(sheetId));
        return self();
      },
    },
    setActiveSelection: {
      ...selects,
      takes: [[RANGE], ['String']],
      call: (chosen: object | string) => {
        const area = typeof chosen === 'string' ? areaOf(engine, sheetId, chosen) : RANGE.of(chosen);
        select(execution, () => engine.select(area));
        return execution.objects.range(area);
      },
    },
  };
}

export function rangeSelection(execution: Execution, area: Area, self: () => object): Members {
  return {
    activate: {
      ...selects,
      call: () => {
        select(execution, () => execution.engine.select(area));
        return self();
      },
    },
    activateAsCurrentCell: {
      ...selects,
      call: () => {
        select(execution, () => makeCurrent(execution, area));
        return self();
      },
    },
  };
}

function selectedCells(execution: Execution, reading: Partial<Method>): Members {
  const rangeOf = (area: Area | null) => area && execution.objects.range(area);
  const current = { ...reading, call: () => rangeOf(currentCell(execution)) };
  const setting = (choose: (area: Area) => void): Method => ({
    ...selects,
    takes: [[RANGE]],
    call: (range: object) => {
      select(execution, () => choose(RANGE.of(range)));
      return range;
    },
  });
  return {
    getActiveRange: { ...reading, call: () => rangeOf(activeArea(execution)) },
    getActiveCell: current,
    getCurrentCell: current,
    setActiveRange: setting((area) => execution.engine.select(area)),
    setCurrentCell: setting((area) => makeCurrent(execution, area)),
  };
}

/** Within the active range, that stays selected; elsewhere, the cell is all that is. */
function makeCurrent({ engine }: Execution, area: Area): void {
  if (heightOf(area) > 1 || widthOf(area) > 1)
    throw new NotEmulatedError('a current cell of more than one cell');
  const { sheetId, zone } = engine.selection();
  const { left, top } = area.zone;
  const isWithin =
    sheetId === area.sheetId &&
    left >= zone.left &&
    left <= zone.right &&
    top >= zone.top &&
    top <= zone.bottom;
  engine.select(isWithin ? { sheetId, zone } : area, { col: left, row: top });
}
