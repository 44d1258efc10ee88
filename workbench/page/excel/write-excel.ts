// A workbook as an Excel file: by o-spreadsheet's export, mended, and zipped.
import { strToU8, zipSync } from 'fflate';
import { a1Of, type Engine } from '../../host/engine/engine';
import {
  addDefinedNames,
  type DateInput,
  type DefinedName,
  dropTextMarks,
  mendConditions,
  mendInputs,
  plainFormulas,
  printAcross,
  sayDepthOfGroups,
  sayWhatIsText,
} from './repairs';
import { parsed, serialized } from './xml';

interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

const SHEET_FILE = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const SHARED_STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * The workbook as the bytes of an .xlsx file. What only Google has, our functions too, is there as the values that the
 * cells show; notes and protections are not there.
 */
export async function excelFile(engine: Engine): Promise<Uint8Array> {
  const { files } = (await engine.model.exportXLSX()) as unknown as {
    readonly files: readonly ExportedFile[];
  };
  const mended = files.map(
    ({ path, content }) => [path, strToU8(mendedPart(engine, path, content))] as const,
  );
  return zipSync(Object.fromEntries(mended));
}

/** A part of the file as it should be; those that are right are left alone. */
function mendedPart(engine: Engine, path: string, content: string): string {
  const [, number] = SHEET_FILE.exec(path) ?? [];
  if (number === undefined && path !== SHARED_STRINGS && path !== WORKBOOK) return content;
  const document = parsed(content);
  if (path === WORKBOOK) addDefinedNames(document, namesIn(engine));
  else if (path === SHARED_STRINGS) dropTextMarks(document);
  else {
    plainFormulas(document);
    sayWhatIsText(document, valuesOf(engine, Number(number)));
    mendConditions(document);
    mendInputs(document, dateInputsOf(engine, Number(number)));
    sayDepthOfGroups(document);
    printAcross(document);
  }
  return serialized(document);
}

function namesIn(engine: Engine): DefinedName[] {
  const sheets = engine.sheetNames();
  return engine.areaNames().flatMap((name): DefinedName[] => {
    const area = engine.namedArea(name);
    if (area === undefined) return [];
    const sheet = sheets.indexOf(engine.sheetName(area.sheetId));
    return [{ name, sheet, range: a1Of(area.zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') }];
  });
}

function valuesOf({ model: { getters } }: Engine, sheet: number): (a1: string) => unknown {
  const sheetId = getters.getSheetIds()[sheet] ?? '';
  return (a1) => {
    const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, a1).zone;
    return getters.getEvaluatedCell({ sheetId, col, row }).value;
  };
}

function dateInputsOf({ model: { getters } }: Engine, sheet: number): DateInput[] {
  const sheetId = getters.getSheetIds()[sheet] ?? '';
  return getters
    .getDataValidationRules(sheetId)
    .filter(({ criterion }) => criterion.type === 'dateIsValid')
    .map(({ ranges, isBlocking = false }) => ({
      ranges: ranges.map((range) => getters.getRangeString(range, sheetId)).join(' '),
      isBlocking,
    }));
}
