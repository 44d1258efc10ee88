// Groups of columns and rows, which a person folds and unfolds.
import type { Area, Engine } from '../engine/engine';
import type { Execution } from '../execution';
import { type Members, NotEmulatedError, ServiceError, service } from './service';

export type Dimension = 'COL' | 'ROW';

interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

export function shiftGroupDepth(
  engine: Engine,
  { sheetId, zone }: Area,
  dimension: Dimension,
  delta: number,
): void {
  const [start, end] = dimension === 'COL' ? [zone.left, zone.right] : [zone.top, zone.bottom];
  const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
  for (let step = 0; step < Math.abs(delta); step++) {
    const known = groupsOf(engine, sheetId, dimension).some(
      (group) => group.start === start && group.end === end,
    );
    if (delta > 0 && known) throw new NotEmulatedError('two groups of the same columns or rows');
    engine.dispatchAsScript([{ type, sheetId, dimension, start, end }]);
  }
}

export function sheetGroups(execution: Execution, sheetId: string): Members {
  const { engine } = execution;
  const all = (
    dimension: Dimension,
    type: 'FOLD_ALL_HEADER_GROUPS' | 'UNFOLD_ALL_HEADER_GROUPS',
    self: () => object,
  ) => ({
    writes: true,
    call: () => {
      if (groupsOf(engine, sheetId, dimension).length > 0) {
        engine.dispatchAsScript([{ type, sheetId, dimension }]);
      }
      return self();
    },
  });
  const depthAt = (dimension: Dimension, index: number) =>
    groupsOf(engine, sheetId, dimension).filter(({ start, end }) => start < index && index <= end + 1).length;
  const group = (dimension: Dimension, word: string) => ({
    remote: true,
    takes: [['Integer', 'Integer']] as const,
    call: (index: number, depth: number) => {
      const containing = groupsOf(engine, sheetId, dimension)
        .filter(({ start, end }) => start < index && index <= end + 1)
        .sort((one, other) => other.end - other.start - (one.end - one.start));
      const found = containing[depth - 1];
      if (!found)
        throw new ServiceError(`A ${word} group does not exist at index ${index} and group depth ${depth}`);
      return createGroup(execution, sheetId, dimension, found, depth);
    },
  });
  const sheet = () => execution.objects.sheet(sheetId);
  return {
    collapseAllColumnGroups: all('COL', 'FOLD_ALL_HEADER_GROUPS', sheet),
    collapseAllRowGroups: all('ROW', 'FOLD_ALL_HEADER_GROUPS', sheet),
    expandAllColumnGroups: all('COL', 'UNFOLD_ALL_HEADER_GROUPS', sheet),
    expandAllRowGroups: all('ROW', 'UNFOLD_ALL_HEADER_GROUPS', sheet),
    getColumnGroupDepth: {
      remote: true,
      takes: [['Integer']],
      call: (column: number) => depthAt('COL', column),
    },
    getRowGroupDepth: { remote: true, takes: [['Integer']], call: (row: number) => depthAt('ROW', row) },
    getColumnGroup: group('COL', 'column'),
    getRowGroup: group('ROW', 'row'),
  };
}

function groupsOf(
  { model: { getters } }: Engine,
  sheetId: string,
  dimension: Dimension,
): readonly HeaderGroup[] {
  return getters.getHeaderGroups(sheetId, dimension);
}

function createGroup(
  execution: Execution,
  sheetId: string,
  dimension: Dimension,
  { start, end }: HeaderGroup,
  depth: number,
): object {
  const { engine } = execution;
  const fold = (type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP') => ({
    writes: true,
    call: () => {
      engine.dispatchAsScript([{ type, sheetId, dimension, start, end }]);
      return built;
    },
  });
  const size = engine.size(sheetId);
  const zone =
    dimension === 'COL'
      ? { left: start, right: end, top: 0, bottom: size.rows - 1 }
      : { left: 0, right: size.columns - 1, top: start, bottom: end };
  const isFolded = () =>
    groupsOf(engine, sheetId, dimension).some(
      (group) => group.start === start && group.end === end && group.isFolded === true,
    );
  const built: object = service(execution, 'SpreadsheetApp.Group', {
    collapse: fold('FOLD_HEADER_GROUP'),
    expand: fold('UNFOLD_HEADER_GROUP'),
    isCollapsed: { remote: true, call: isFolded },
    getDepth: { call: () => depth },
    getRange: { call: () => execution.objects.range({ sheetId, zone }) },
    remove: {
      writes: true,
      call: () => engine.dispatchAsScript([{ type: 'UNGROUP_HEADERS', sheetId, dimension, start, end }]),
    },
  });
  return built;
}
