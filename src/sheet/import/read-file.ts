// All that is found out about a file from its rows, before anything is asked.

import { type FileQuestions, questionsOf } from './convert';
import { proposedKey } from './file-key';
import { type FileRows, fileRows } from './file-rows';
import { type Tool, toolOf } from './known-tools';
import { type LogShape, logShapeOf } from './log-table';
import { type FileColumn, readColumn } from './read-column';

export interface ReadFile {
  readonly table: FileRows;
  readonly columns: readonly FileColumn[];
  readonly tool: Tool | null;
  /** The headers that tell its rows apart best. */
  readonly key: readonly string[];
  readonly questions: FileQuestions;
  /** null: it can't go into the log. */
  readonly logShape: LogShape | null;
}

/** Reads the rows of a file; null where there is no table in them. */
export function readFile(parsed: readonly (readonly string[])[]): ReadFile | null {
  const table = fileRows(parsed);
  if (table === null) return null;
  const columns = table.headers.map((header, index) =>
    readColumn(
      header,
      table.rows.map(({ cells }) => cells[index] ?? ''),
    ),
  );
  const tool = toolOf(table.headers);
  return {
    table,
    columns,
    tool,
    key: proposedKey(columns, table.rows, tool),
    questions: questionsOf(columns),
    logShape: logShapeOf(columns, table.rows),
  };
}
