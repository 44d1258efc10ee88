// Named ranges of a spreadsheet.
import type { Area } from '../engine/engine';
import type { Execution } from '../execution';
import { RANGE } from './kinds';
import { type Members, ServiceError, service } from './service';

const VALID_NAME = /^[A-Za-z_]\w{0,249}$/;
const LOOKS_LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;

export function namedRanges(execution: Execution): Members {
  const { engine } = execution;
  return {
    getRangeByName: {
      remote: 'once',
      takes: [['String']],
      call: (name: string) => {
        const area = engine.namedArea(name);
        return area ? execution.objects.range(area) : null;
      },
    },
    getNamedRanges: {
      remote: true,
      call: () => engine.areaNames().map((name) => createNamedRange(execution, name)),
    },
    setNamedRange: {
      writes: true,
      takes: [['String', RANGE]],
      call: (name: string, range: object) => setNamedRange(execution, name, RANGE.of(range)),
    },
    removeNamedRange: {
      writes: true,
      takes: [['String']],
      call: (name: string) => {
        if (!engine.namedArea(name)) throw new ServiceError(`The named range "${name}" doesn't exist.`);
        engine.dispatchAsScript([{ type: 'DELETE_NAMED_RANGE', name }]);
      },
    },
  };
}

function setNamedRange({ engine }: Execution, name: string, { sheetId, zone }: Area): void {
  if (!VALID_NAME.test(name) || LOOKS_LIKE_A_REFERENCE.test(name)) {
    throw new ServiceError(`The name "${name}" is not valid for a named range.`);
  }
  // Without a sheet of its own, the engine checks the range against the size of the active sheet.
  const range = { ranges: [{ _sheetId: sheetId, _zone: zone }], sheetId };
  engine.dispatchAsScript([
    engine.namedArea(name)
      ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ...range }
      : { type: 'CREATE_NAMED_RANGE', name, ...range },
  ]);
}

function createNamedRange(execution: Execution, name: string): object {
  const area = () => {
    const found = execution.engine.namedArea(name);
    if (!found) throw new ServiceError(`The named range "${name}" doesn't exist.`);
    return found;
  };
  const named: object = service(execution, 'SpreadsheetApp.NamedRange', {
    getName: { call: () => name },
    getRange: { call: () => execution.objects.range(area()) },
    setRange: {
      writes: true,
      takes: [[RANGE]],
      call: (range: object) => {
        setNamedRange(execution, name, RANGE.of(range));
        return named;
      },
    },
    remove: {
      writes: true,
      call: () => {
        area();
        execution.engine.dispatchAsScript([{ type: 'DELETE_NAMED_RANGE', name }]);
      },
    },
  });
  return named;
}
