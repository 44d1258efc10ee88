// A file as the page reads it: bytes in, cells out.

import { convert, type FileChoices } from '../../../src/sheet/import/convert';
import { type ReadFile, readFile } from '../../../src/sheet/import/read-file';
import { notesOfFile } from '../../../src/sheet/import/say-file';
import { parseFile } from '../../../src/sidebar/bring-in/parse-file';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that is found out about a file, and told. */
export function read(file: string | Uint8Array, choices: FileChoices = { order: null, decimal: null }) {
  const parsed = parseFile(typeof file === 'string' ? bytesOf(file) : file);
  const found = readFile(parsed.rows) as ReadFile;
  const converted = convert(found.columns, found.table.rows, choices);
  return {
    ...parsed,
    ...found,
    types: Object.fromEntries(found.columns.map(({ header, type }) => [header, type])),
    converted,
    notes: notesOfFile({ ...found, ...parsed }, converted),
  };
}
