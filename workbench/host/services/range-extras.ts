// What else a range has: notes, data validation, protection, groups of columns and rows.
import type { Area } from '../engine/engine';
import { noteAt } from '../engine/notes';
import { setNotes } from '../engine/set-notes';
import { setValidations, type ValidationRule, validationAt } from '../engine/validation';
import type { Execution } from '../execution';
import { createDataValidation } from './data-validation';
import { enumMemberName, enumType } from './enums';
import { type Dimension, shiftGroupDepth } from './groups';
import { RANGE, VALIDATION } from './kinds';
import { isKeptOut } from './protected';
import { protect } from './protection';
import { checkDimensions, filled, mapCells } from './ranges';
import { type Members, type Method, NotEmulatedError } from './service';
import { orNull, rowsOf } from './signature';

export function rangeExtras(execution: Execution, area: Area, self: () => object): Members {
  const { engine } = execution;
  const notes = () => mapCells(area, (position) => noteAt(engine.model.getters, position) ?? '');
  const annotate = (texts: readonly (readonly (string | null)[])[]) => {
    checkDimensions(area, texts);
    setNotes(engine, area, texts);
    return self();
  };
  const rules = () =>
    mapCells(area, (position) => {
      const rule = validationAt(engine, position);
      return rule ? createDataValidation(execution, rule) : null;
    });
  const validate = (held: readonly (readonly (object | null)[])[]) => {
    checkDimensions(area, held);
    const ofCell = (rule: object | null): ValidationRule | null =>
      rule === null ? null : VALIDATION.of(rule);
    setValidations(
      engine,
      area,
      held.map((row) => row.map(ofCell)),
    );
    return self();
  };
  const shift = (dimension: Dimension): Method => ({
    writes: true,
    takes: [['Integer']],
    call: (delta: number) => {
      shiftGroupDepth(engine, area, dimension, delta);
      return self();
    },
  });
  /** Over and over as far as the destination goes, as Sheets does where it is larger. */
  const copyRules = (to: Area) => {
    const copied = mapCells(area, (position) => validationAt(engine, position) ?? null);
    const tiled = mapCells(to, ({ row, col }) => {
      const line = copied[(row - to.zone.top) % copied.length] ?? [];
      return line[(col - to.zone.left) % line.length] ?? null;
    });
    if (copied.flat().some((rule) => rule?.criterion.type === 'customFormula'))
      throw new NotEmulatedError('to copy a rule by formula');
    setValidations(engine, to, tiled);
  };
  const noNote = () => annotate(filled(area, null));

  return {
    getNote: { remote: true, call: () => notes()[0]?.[0] },
    getNotes: { remote: true, call: notes },
    setNote: {
      writes: true,
      takes: [[orNull('String')]],
      call: (note: string | null) => annotate(filled(area, note)),
    },
    setNotes: { writes: true, takes: [[rowsOf(orNull('String'))]], call: annotate },
    clearNote: { writes: true, call: noNote },
    getDataValidation: { remote: true, call: () => rules()[0]?.[0] },
    getDataValidations: { remote: true, call: rules },
    setDataValidation: {
      writes: true,
      takes: [[orNull(VALIDATION)]],
      call: (rule: object | null) => validate(filled(area, rule)),
    },
    setDataValidations: { writes: true, takes: [[rowsOf(orNull(VALIDATION))]], call: validate },
    copyTo: {
      writes: true,
      takes: [[RANGE, enumType('SpreadsheetApp.CopyPasteType'), 'Boolean']],
      call: (destination: object, type: object, isTransposed: boolean) => {
        const name = enumMemberName(type);
        if (name !== 'PASTE_DATA_VALIDATION' || isTransposed)
          throw new NotEmulatedError(`copyTo with ${name}${isTransposed ? ', transposed' : ''}`);
        copyRules(RANGE.of(destination));
      },
    },
    clearDataValidations: { writes: true, call: () => validate(filled(area, null)) },
    protect: { writes: true, call: () => protect(execution, area.sheetId, area.zone) },
    canEdit: {
      remote: true,
      call: () => execution.mayEdit && !isKeptOut(execution, area.sheetId, area.zone),
    },
    shiftColumnGroupDepth: shift('COL'),
    shiftRowGroupDepth: shift('ROW'),
  };
}
