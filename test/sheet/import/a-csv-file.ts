// A file as the page reads it: bytes in, cells out.

import { convert, type FileChoices, questionsOf } from '../../../src/sheet/import/convert';
import { proposedKey } from '../../../src/sheet/import/file-key';
import { type FileRows, fileRows } from '../../../src/sheet/import/file-rows';
import { toolOf } from '../../../src/sheet/import/known-tools';
import { readColumn } from '../../../src/sheet/import/read-column';
import { parseFile } from '../../../src/sidebar/bring-in/parse-file';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that is found out about a file. */
export function read(file: string | Uint8Array, choices: FileChoices = { order: null, decimal: null }) {
  const parsed = parseFile(typeof file === 'string' ? bytesOf(file) : file);
  const table = fileRows(parsed.rows) as FileRows;
  const columns = table.headers.map((header, index) =>
    readColumn(
      header,
      table.rows.map(({ cells }) => cells[index] ?? ''),
    ),
  );
  const tool = toolOf(table.headers);
  return {
    ...parsed,
    table,
    columns,
    tool,
    types: Object.fromEntries(columns.map(({ header, type }) => [header, type])),
    key: proposedKey(columns, table.rows, tool),
    questions: questionsOf(columns),
    converted: convert(columns, table.rows, choices),
  };
}
