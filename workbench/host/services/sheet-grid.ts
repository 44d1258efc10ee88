// The rows and columns of a sheet: how many, how large, which are frozen or hidden.

import type { Execution } from '../execution';
import type { Dimension } from './groups';
import { checkRoom } from './limits';
import { type Members, type Method, NotEmulatedError, ServiceError } from './service';

const OUT_OF_BOUNDS = 'Those rows or columns are out of bounds.';

export function sheetGrid(execution: Execution, sheetId: string, self: () => object): Members {
  const { engine } = execution;
  const { getters } = engine.model;
  const sheetName = () => engine.sheetName(sheetId);
  const lengthOf = (dimension: Dimension) => {
    const { rows, columns } = engine.size(sheetId);
    return dimension === 'ROW' ? rows : columns;
  };
  const elements = (dimension: Dimension, first: number, count: number) => {
    if (first < 1 || count < 1 || first + count - 1 > lengthOf(dimension))
      throw new ServiceError(OUT_OF_BOUNDS);
    return Array.from({ length: count }, (_, index) => first - 1 + index);
  };

  /** `base` is the row or column beside the new ones, from 1. */
  const insert = (dimension: Dimension, base: number, quantity: number, position: 'before' | 'after') => {
    elements(dimension, base, 1);
    if (quantity < 1) throw new ServiceError(OUT_OF_BOUNDS);
    checkRoom(engine, quantity * lengthOf(dimension === 'ROW' ? 'COL' : 'ROW'));
    engine.dispatchAsScript([
      {
        type: 'ADD_COLUMNS_ROWS',
        dimension,
        sheetId,
        sheetName: sheetName(),
        base: base - 1,
        quantity,
        position,
      },
    ]);
    return self();
  };
  const inserting = (dimension: Dimension, position: 'before' | 'after', hasCount: boolean): Method => ({
    writes: true,
    takes: [hasCount ? ['Integer', 'Integer'] : ['Integer']],
    call: (base: number, quantity = 1) => insert(dimension, base, quantity, position),
  });
  const deleting = (dimension: Dimension, hasCount: boolean): Method => ({
    writes: true,
    takes: [hasCount ? ['Integer', 'Integer'] : ['Integer']],
    call: (first: number, count = 1) => {
      const removed = elements(dimension, first, count);
      const word = dimension === 'ROW' ? 'rows' : 'columns';
      if (count === lengthOf(dimension))
        throw new ServiceError(`You can't delete all the ${word} on the sheet.`);
      engine.dispatchAsScript([
        { type: 'REMOVE_COLUMNS_ROWS', dimension, sheetId, sheetName: sheetName(), elements: removed },
      ]);
      return hasCount ? undefined : self();
    },
  });
  const sizing = (dimension: Dimension, hasCount: boolean): Method => ({
    writes: true,
    takes: [hasCount ? ['Integer', 'Integer', 'Integer'] : ['Integer', 'Integer']],
    call: (first: number, ...rest: number[]) => {
      const [count = 1, size = 0] = hasCount ? rest : [1, ...rest];
      if (size < 1) throw new NotEmulatedError(`${size} pixels`);
      const resized = elements(dimension, first, count);
      engine.dispatchAsScript([{ type: 'RESIZE_COLUMNS_ROWS', dimension, sheetId, elements: resized, size }]);
      return self();
    },
  });
  const freezing = (dimension: Dimension): Method => ({
    writes: true,
    takes: [['Integer']],
    call: (quantity: number) => {
      if (quantity < 0 || quantity >= lengthOf(dimension)) throw new ServiceError(OUT_OF_BOUNDS);
      const word = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
      const isCut = getters.getMerges(sheetId).some(({ left, right, top, bottom }) => {
        const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right];
        return first < quantity && quantity <= last;
      });
      if (isCut) {
        throw new ServiceError(
          `Sorry, you can't freeze ${word.toLowerCase()} which contain only part of a merged cell.`,
        );
      }
      engine.dispatchAsScript([
        quantity === 0
          ? { type: `UNFREEZE_${word}`, sheetId }
          : { type: `FREEZE_${word}`, sheetId, quantity },
      ]);
    },
  });
  const hiding = (dimension: Dimension, isHidden: boolean): Method => ({
    writes: true,
    takes: [['Integer'], ['Integer', 'Integer']],
    call: (first: number, count = 1) => {
      const changed = elements(dimension, first, count);
      const type = isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      engine.dispatchAsScript([{ type, dimension, sheetId, elements: changed }]);
    },
  });
  const isHidden = (dimension: Dimension): Method => ({
    remote: true,
    takes: [['Integer']],
    call: (index: number) => {
      const [header = 0] = elements(dimension, index, 1);
      return getters.isHeaderHiddenByUser(sheetId, dimension, header);
    },
  });

  return {
    insertRowAfter: inserting('ROW', 'after', false),
    insertRowBefore: inserting('ROW', 'before', false),
    insertRowsAfter: inserting('ROW', 'after', true),
    insertRowsBefore: inserting('ROW', 'before', true),
    insertColumnAfter: inserting('COL', 'after', false),
    insertColumnBefore: inserting('COL', 'before', false),
    insertColumnsAfter: inserting('COL', 'after', true),
    insertColumnsBefore: inserting('COL', 'before', true),
    deleteRow: deleting('ROW', false),
    deleteRows: deleting('ROW', true),
    deleteColumn: deleting('COL', false),
    deleteColumns: deleting('COL', true),
    setColumnWidth: sizing('COL', false),
    setColumnWidths: sizing('COL', true),
    setRowHeight: sizing('ROW', false),
    setRowHeights: sizing('ROW', true),
    getColumnWidth: {
      remote: true,
      takes: [['Integer']],
      call: (column: number) => getters.getColSize(sheetId, elements('COL', column, 1)[0] ?? 0),
    },
    setFrozenRows: freezing('ROW'),
    setFrozenColumns: freezing('COL'),
    getFrozenRows: { remote: 'once', call: () => getters.getPaneDivisions(sheetId).ySplit },
    getFrozenColumns: { remote: 'once', call: () => getters.getPaneDivisions(sheetId).xSplit },
    hideColumns: hiding('COL', true),
    showColumns: hiding('COL', false),
    hideRows: hiding('ROW', true),
    showRows: hiding('ROW', false),
    isColumnHiddenByUser: isHidden('COL'),
    isRowHiddenByUser: isHidden('ROW'),
  };
}
