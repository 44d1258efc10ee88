// What is in the cells of a range: read, written, emptied.
import { clearContents, enter, formulaAt } from '../engine/contents';
import type { Area } from '../engine/engine';
import { clearLooks, GENERAL_FORMAT, setFormats } from '../engine/looks';
import { type CellReading, type CellScalar, isDateSerial, MAX_TEXT_LENGTH, TOO_LONG } from '../engine/values';
import type { Execution } from '../execution';
import { isDate } from '../realm';
import { civilOfSerial, serialOfCivil, type Zone } from '../time-zone';
import { turnedText } from '../turned';
import { loadingIn } from './loading';
import { checkDimensions, filled, mapCells } from './ranges';
import { type Members, NotEmulatedError, ServiceError } from './service';
import { options, rowsOf } from './signature';

export function rangeValues(execution: Execution, area: Area, self: () => object): Members {
  const { engine, spreadsheetZone } = execution;
  const read = <Item>(pick: (reading: CellReading) => Item) => {
    const isLoading = loadingIn(execution, area);
    const rows = execution.readRows(area);
    if (!isLoading) return rows.map((row) => row.map(pick));
    const loading = pick({ value: execution.words.loading, text: execution.words.loading, message: '' });
    return mapCells(area, (position) => {
      const reading = rows[position.row - area.zone.top]?.[position.col - area.zone.left];
      return reading && !isLoading(position) ? pick(reading) : loading;
    });
  };
  const value = ({ value }: CellReading) =>
    isDateSerial(value) ? new Date(spreadsheetZone.instantOf(civilOfSerial(value.serial))) : value;
  const text = (reading: CellReading) => reading.text;
  const formulas = () => mapCells(area, (position) => formulaAt(engine, position, execution.formulasAsRead));

  const written = (item: unknown) => {
    const scalar = toScalar(spreadsheetZone, item);
    return typeof scalar === 'string' ? turnedText(scalar, execution.turned) : scalar;
  };
  const write = (rows: readonly (readonly unknown[])[]) => {
    checkDimensions(area, rows);
    enter(
      engine,
      area,
      rows.map((row) => Array.from(row, (item) => written(item))),
    );
    return self();
  };
  const writeFormulas = (rows: readonly (readonly string[])[]) => {
    checkDimensions(area, rows);
    return write(rows.map((row) => row.map(asFormula)));
  };
  const clear = ({ contentsOnly = false, formatOnly = false }: ClearOptions = {}) => {
    if (!formatOnly) clearContents(engine, area);
    if (!contentsOnly) clearLooks(engine, area);
    return self();
  };

  return {
    getValue: { remote: true, call: () => read(value)[0]?.[0] },
    getValues: { remote: true, call: () => read(value) },
    getDisplayValue: { remote: true, call: () => read(text)[0]?.[0] },
    getDisplayValues: { remote: true, call: () => read(text) },
    getFormula: { remote: true, call: () => formulas()[0]?.[0] },
    getFormulas: { remote: true, call: formulas },
    isBlank: { remote: true, call: () => read(text).every((row) => row.every((shown) => shown === '')) },
    // One value for all of the cells.
    setValue: { writes: true, takes: [['Any']], call: (item: unknown) => write(filled(area, item)) },
    setValues: { writes: true, takes: [[rowsOf('Any')]], call: write },
    setFormula: {
      writes: true,
      takes: [['String']],
      call: (formula: string) => {
        // Google adapts the references of a formula that goes to several cells.
        if (filled(area, 0).flat().length > 1) throw new NotEmulatedError('setFormula for several cells');
        return writeFormulas([[formula]]);
      },
    },
    setFormulas: { writes: true, takes: [[rowsOf('String')]], call: writeFormulas },
    setNumberFormat: {
      writes: true,
      takes: [['String']],
      call: (format: string) => {
        setFormats(engine, area, filled(area, format));
        return self();
      },
    },
    setNumberFormats: {
      writes: true,
      takes: [[rowsOf('String')]],
      call: (formats: string[][]) => {
        checkDimensions(area, formats);
        setFormats(engine, area, formats);
        return self();
      },
    },
    clear: {
      writes: true,
      takes: [[], [options({ contentsOnly: 'Boolean', formatOnly: 'Boolean' })]],
      call: clear,
    },
    clearContent: { writes: true, call: () => clear({ contentsOnly: true }) },
    clearFormat: {
      writes: true,
      call: () => {
        setFormats(engine, area, filled(area, GENERAL_FORMAT));
        return clear({ formatOnly: true });
      },
    },
  };
}

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

function asFormula(text: string): string {
  if (text === '' || text.startsWith('=')) return text;
  throw new NotEmulatedError(`the formula "${text}" without its equals sign`);
}

/** What a cell would hold. Where Google writes a text that nobody wants, such as "undefined", this refuses. */
function toScalar(zone: Zone, value: unknown): CellScalar {
  if (value === null) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT_LENGTH) throw new ServiceError(TOO_LONG);
    return value;
  }
  if (isDate(value) && !Number.isNaN(value.getTime())) {
    return { serial: serialOfCivil(zone.civilAt(value.getTime())) };
  }
  const what =
    typeof value === 'number' || value === undefined ? `${value}` : `a value of the type ${typeof value}`;
  throw new NotEmulatedError(`${isDate(value) ? 'an invalid date' : what} in a cell`);
}
