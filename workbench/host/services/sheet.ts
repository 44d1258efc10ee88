// SpreadsheetApp.Sheet: what it is called, what is in it, and what hangs on it.
import { chartsOf, insertChart, removeChart } from '../engine/charts';
import { clearContents } from '../engine/contents';
import { formatRules, replaceFormatRules } from '../engine/format-rules';
import { clearLooks } from '../engine/looks';
import { protectionsOf } from '../engine/protections';
import type { Execution } from '../execution';
import { createChart, createChartBuilder } from './chart';
import { createFormatRule } from './conditional-format';
import { enumMemberName, enumType } from './enums';
import { sheetGroups } from './groups';
import { CHART, FORMAT_RULE, SHEET } from './kinds';
import { sheetFilter } from './merged';
import { refuseProtected, refusing } from './protected';
import { createProtection, protect } from './protection';
import { createRange } from './range';
import { areaAt, areaOf } from './ranges';
import { sheetSelection } from './selection';
import { type Members, NotEmulatedError, ServiceError, service, WRITING_MODES } from './service';
import { sheetGrid } from './sheet-grid';
import { checkSheetName, sheetNumber } from './sheet-names';
import { listOf } from './signature';

export function createSheet(execution: Execution, sheetId: string): object {
  const self = () => sheet;
  const members = {
    ...basics(execution, sheetId, self),
    ...attachments(execution, sheetId, self),
    ...sheetGrid(execution, sheetId, self),
    ...sheetGroups(execution, sheetId),
    ...sheetSelection(execution, sheetId, self),
    ...sheetFilter(execution, sheetId),
  };
  // What takes cells away meets those that are protected, wherever they are.
  const refuse = (key: string) =>
    refuseProtected(execution, sheetId, /^(?:clear|delete)/.test(key) ? 'anywhere' : undefined);
  const guarded = whileItExists(execution, sheetId, refusing(members, refuse));
  const sheet: object = service(execution, SHEET.name, guarded);
  return SHEET.hold(sheet, { sheetId });
}

/** A script may hold a sheet that it, or a person, has deleted since. */
function whileItExists({ engine }: Execution, sheetId: string, members: Members): Members {
  const guarded = Object.entries(members).map(([key, method]) => {
    const call = (...args: never[]) => {
      if (!engine.hasSheet(sheetId)) throw new ServiceError(`Sheet ${sheetNumber(sheetId)} not found`);
      return method.call(...args);
    };
    return [key, { ...method, call }] as const;
  });
  return Object.fromEntries(guarded);
}

function basics(execution: Execution, sheetId: string, self: () => object): Members {
  const { engine } = execution;
  const used = () => engine.used(sheetId);
  const whole = () => {
    const { rows, columns } = engine.size(sheetId);
    return areaAt(engine, sheetId, 1, 1, rows, columns);
  };
  return {
    getName: { remote: 'once', call: () => engine.sheetName(sheetId) },
    setName: {
      writes: true,
      takes: [['String']],
      call: (newName: string) => {
        const oldName = engine.sheetName(sheetId);
        if (newName === oldName) return self();
        checkSheetName(engine, newName, sheetId);
        engine.dispatchAsScript([{ type: 'RENAME_SHEET', sheetId, newName, oldName }]);
        return self();
      },
    },
    getSheetId: { remote: 'once', call: () => sheetNumber(sheetId) },
    getIndex: { remote: 'once', call: () => engine.sheetNames().indexOf(engine.sheetName(sheetId)) + 1 },
    getMaxRows: { remote: 'once', call: () => engine.size(sheetId).rows },
    getMaxColumns: { remote: 'once', call: () => engine.size(sheetId).columns },
    getLastRow: { remote: true, call: () => used().rows },
    getLastColumn: { remote: true, call: () => used().columns },
    getDataRange: {
      remote: true,
      call: () =>
        createRange(
          execution,
          areaAt(engine, sheetId, 1, 1, Math.max(1, used().rows), Math.max(1, used().columns)),
        ),
    },
    getRange: {
      takes: [
        ['String'],
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      call: (first: string | number, column: number, rowCount?: number, columnCount?: number) => {
        const area =
          typeof first === 'string'
            ? areaOf(engine, sheetId, first)
            : areaAt(engine, sheetId, first, column, rowCount, columnCount);
        return createRange(execution, area);
      },
    },
    clear: {
      writes: true,
      call: () => {
        clearContents(engine, whole());
        clearLooks(engine, whole());
        return self();
      },
    },
    clearContents: {
      writes: true,
      call: () => {
        clearContents(engine, whole());
        return self();
      },
    },
  };
}

function attachments(execution: Execution, sheetId: string, self: () => object): Members {
  const { engine } = execution;
  const ofType = (isWanted: (isRange: boolean) => boolean) =>
    protectionsOf(engine.model.getters, sheetId)
      .filter(({ range }) => isWanted(range !== undefined))
      .map(({ id }) => createProtection(execution, sheetId, id));
  return {
    getConditionalFormatRules: {
      remote: true,
      call: () => formatRules(engine, sheetId).map((rule) => createFormatRule(execution, rule)),
    },
    setConditionalFormatRules: {
      writes: true,
      takes: [[listOf(FORMAT_RULE)]],
      call: (rules: object[]) => {
        const held = Array.from(rules, (rule) => FORMAT_RULE.of(rule));
        const isElsewhere = held.some(({ ranges }) => ranges.some((range) => range.sheetId !== sheetId));
        if (isElsewhere)
          throw new ServiceError('Conditional format rule cannot reference a different sheet.');
        replaceFormatRules(engine, sheetId, execution.turned.has('rules') ? [] : held);
      },
    },
    clearConditionalFormatRules: { writes: true, call: () => replaceFormatRules(engine, sheetId, []) },
    newChart: { modes: WRITING_MODES, call: () => createChartBuilder(execution) },
    insertChart: {
      writes: true,
      takes: [[CHART]],
      call: (chart: object) => insertChart(engine, sheetId, CHART.of(chart)),
    },
    getCharts: {
      remote: true,
      call: () => chartsOf(engine, sheetId).map((chart) => createChart(execution, chart)),
    },
    removeChart: {
      writes: true,
      takes: [[CHART]],
      call: (chart: object) => {
        const { id } = CHART.of(chart);
        if (id === undefined) throw new NotEmulatedError('to remove a chart that is in no sheet');
        removeChart(engine, sheetId, id);
      },
    },
    protect: { writes: true, call: () => protect(execution, sheetId) },
    getProtections: {
      remote: true,
      takes: [[enumType('SpreadsheetApp.ProtectionType')]],
      call: (type: object) => ofType((isRange) => isRange === (enumMemberName(type) === 'RANGE')),
    },
    isSheetHidden: { remote: 'once', call: () => !engine.model.getters.isSheetVisible(sheetId) },
    hideSheet: {
      writes: true,
      call: () => {
        engine.dispatchAsScript([{ type: 'HIDE_SHEET', sheetId }]);
        return self();
      },
    },
    showSheet: {
      writes: true,
      call: () => {
        engine.dispatchAsScript([{ type: 'SHOW_SHEET', sheetId }]);
        return self();
      },
    },
  };
}
