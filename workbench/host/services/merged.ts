// Merged cells and the filter of a sheet, as scripts find and make them.
import type { Area } from '../engine/engine';
import { filterOf, isHiddenByFilter, makeFilter, removeFilter } from '../engine/filters';
import { merge, mergesIn, unmerge } from '../engine/merges';
import type { Execution } from '../execution';
import { heightOf, widthOf } from './ranges';
import { type Members, ServiceError, service } from './service';

const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';
const HAS_FILTER = "You can't create a filter in a sheet that already has a filter.";

export function rangeMerges(execution: Execution, area: Area, self: () => object): Members {
  const { engine } = execution;
  const merges = () => mergesIn(engine, area);
  const refuseParts = () => {
    const { left, right, top, bottom } = area.zone;
    const isWithin = merges().every(
      (zone) => zone.left >= left && zone.right <= right && zone.top >= top && zone.bottom <= bottom,
    );
    if (!isWithin) throw new ServiceError(PART_OF_MERGE);
  };
  return {
    isPartOfMerge: { remote: true, call: () => merges().length > 0 },
    getMergedRanges: {
      remote: true,
      call: () => merges().map((zone) => execution.objects.range({ sheetId: area.sheetId, zone })),
    },
    merge: {
      writes: true,
      call: () => {
        refuseParts();
        unmerge(engine, area);
        if (heightOf(area) * widthOf(area) > 1) merge(engine, area);
        return self();
      },
    },
    breakApart: {
      writes: true,
      call: () => {
        refuseParts();
        unmerge(engine, area);
        return self();
      },
    },
    getFilter: { remote: true, call: () => createFilter(execution, area.sheetId) },
    createFilter: {
      writes: true,
      call: () => {
        if (filterOf(engine, area.sheetId)) throw new ServiceError(HAS_FILTER);
        makeFilter(engine, area);
        return createFilter(execution, area.sheetId);
      },
    },
  };
}

export function sheetFilter(execution: Execution, sheetId: string): Members {
  return {
    getFilter: { remote: true, call: () => createFilter(execution, sheetId) },
    isRowHiddenByFilter: {
      remote: true,
      takes: [['Integer']],
      call: (row: number) => isHiddenByFilter(execution.engine, sheetId, row - 1),
    },
  };
}

function createFilter(execution: Execution, sheetId: string): object | null {
  const { engine } = execution;
  const found = filterOf(engine, sheetId);
  if (!found) return null;
  const current = () => filterOf(engine, sheetId) ?? found;
  return service(execution, 'SpreadsheetApp.Filter', {
    getRange: { remote: true, call: () => execution.objects.range(current()) },
    remove: { writes: true, call: () => removeFilter(engine, current()) },
  });
}
