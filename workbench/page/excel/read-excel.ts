// An Excel file as a workbook of ours.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { strFromU8, unzipSync } from 'fflate';
import { dataFromExcel } from '../../host/engine/from-excel';
import { saveWorkbook } from '../../host/saved-workbook';
import { elements, parsed } from './xml';

/** Unpacked, no spreadsheet that this page could show is larger. */
const MOST_BYTES = 200_000_000;
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';

/** Why a file is not opened, as the end of a sentence. */
class NotExcel extends Error {
  override name = 'NotExcel';
}

/** What the new workbook has from the one that is open. */
interface Setting {
  readonly name: string;
  readonly timeZone: string;
  readonly now: number;
}

/** The text of a workbook as this page saves it. Throws NotExcel. */
export function workbookFromExcel(bytes: Uint8Array, { name, timeZone, now }: Setting): string {
  const parts = partsOf(bytes);
  const data = dataOf(parts);
  return JSON.stringify(
    saveWorkbook({ name, timeZone, data: { ...data, ...namedRanges(parts, data) } }, now),
  );
}

/** The parts that are XML: pictures can't be shown here. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const isWanted = /\.(?:xml|rels)$/.test(name);
    if (isWanted) size += originalSize;
    if (size > MOST_BYTES) throw new NotExcel('it is too large for this page');
    return isWanted;
  };
  const unzipped = orNotExcel('it is not an .xlsx file, or a damaged one', () =>
    unzipSync(bytes, { filter }),
  );
  const parts = Object.fromEntries(
    Object.entries(unzipped).map(([path, part]) => [path, withoutPrefixes(path, strFromU8(part))]),
  );
  if (parts[CONTENT_TYPES] === undefined || parts[WORKBOOK] === undefined) {
    throw new NotExcel('there is no workbook in it');
  }
  return parts;
}

/** Functions newer than the format have a prefix in it. The importer takes away the first of a formula only. */
const withoutPrefixes = (path: string, part: string): string =>
  path.startsWith('xl/worksheets/') ? part.replace(/_xlfn\.(?:_xlws\.)?/g, '') : part;

const dataOf = (parts: Readonly<Record<string, string>>): WorkbookData =>
  orNotExcel('something in it can not be read here', () => dataFromExcel(parts));

function orNotExcel<Result>(reason: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotExcel) throw error;
    throw new NotExcel(reason);
  }
}

/** The importer leaves out what ranges are called: formulas know them by it. */
function namedRanges(
  parts: Readonly<Record<string, string>>,
  { sheets }: Pick<WorkbookData, 'sheets'>,
): { readonly namedRanges: Record<string, string> } {
  const known = new Set(sheets.map(({ name }) => name));
  const named = elements(parsed(parts[WORKBOOK] ?? ''), 'definedName').flatMap((one) => {
    const [name, reference = ''] = [one.getAttribute('name') ?? '', one.textContent ?? ''];
    const [, quoted, plain, range] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(reference) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    const isOurs = sheet !== undefined && known.has(sheet) && !one.hasAttribute('localSheetId');
    return isOurs && /^[A-Za-z_]\w*$/.test(name)
      ? [[name, `'${sheet.replace(/'/g, "''")}'!${range?.replace(/\$/g, '')}`]]
      : [];
  });
  return { namedRanges: Object.fromEntries(named) };
}
