// A file that was dropped or chosen, as it is read: again, where someone says how.

import { useMemo, useState } from 'preact/hooks';
import { type Converted, convert, type FileChoices } from '../../sheet/import/convert';
import { type LogEntries, logEntriesOf } from '../../sheet/import/log-table';
import { type ReadFile, readFile } from '../../sheet/import/read-file';
import { FILE_FORM, formatMessage, localized } from '../../words';
import { isSpreadsheetFile, type ParsedFile, parseFile, type ReadAs } from './parse-file';

/** A spreadsheet has ten million cells, and more than this nobody waits for. */
const MOST_CELLS = 2_000_000;
const MOST_BYTES = 100_000_000;

/** A file as it was read. */
export interface FileAsRead extends ReadFile, ParsedFile {
  readonly name: string;
}

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: ReadAs;
}

export interface FileState {
  /** null: there is none; or why it can't be read. */
  readonly read: FileAsRead | { readonly problem: string } | null;
  readonly isReading: boolean;
  readonly choices: FileChoices;
  readonly converted: Converted | null;
  /** What would go into the log; null where it can't. */
  readonly entries: LogEntries | null;
  readonly choose: (file: File) => Promise<void>;
  readonly refuse: (problem: string) => void;
  readonly readAs: (as: ReadAs) => void;
  readonly answer: (choices: Partial<FileChoices>) => void;
  readonly forget: () => void;
}

const NOTHING_SAID: FileChoices = { order: null, decimal: null };

export function useFile(): FileState {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [choices, setChoices] = useState(NOTHING_SAID);
  const found = useMemo(() => (chosen === null ? null : readChosen(chosen)), [chosen]);
  const read = problem !== null ? { problem } : found;
  const table = read !== null && 'table' in read ? read : null;
  const converted = useMemo(
    () => (table === null ? null : convert(table.columns, table.table.rows, choices)),
    [table, choices],
  );
  const entries = useMemo(() => {
    if (table === null || converted === null || table.logShape === null) return null;
    return logEntriesOf(table.columns, table.table.rows, converted, table.logShape);
  }, [table, converted]);
  return {
    read,
    isReading,
    choices,
    converted,
    entries,
    async choose(file) {
      setProblem(null);
      setChosen(null);
      setChoices(NOTHING_SAID);
      setReading(true);
      try {
        if (file.size > MOST_BYTES) throw new Error(tooLarge(file.size / 10));
        const bytes = new Uint8Array(await file.arrayBuffer());
        // So that the page says first what it does.
        await new Promise((resolve) => setTimeout(resolve));
        setChosen({ name: file.name, bytes, as: {} });
      } catch (error) {
        setProblem(
          formatMessage(FILE_FORM.unreadable, {
            message: error instanceof Error ? error.message : String(error),
          }),
        );
      }
      setReading(false);
    },
    refuse: setProblem,
    readAs: (as) => setChosen((before) => before && { ...before, as: { ...before.as, ...as } }),
    answer: (more) => setChoices((before) => ({ ...before, ...more })),
    forget: () => {
      setProblem(null);
      setChosen(null);
    },
  };
}

const tooLarge = (cells: number) =>
  formatMessage(FILE_FORM.tooLarge, {
    cells: localized(String(Math.round(cells))),
    most: localized(String(MOST_CELLS)),
  });

function readChosen({ name, bytes, as }: Chosen): FileAsRead | { readonly problem: string } {
  if (isSpreadsheetFile(bytes)) return { problem: FILE_FORM.spreadsheetFile };
  const parsed = parseFile(bytes, as);
  const read = readFile(parsed.rows);
  if (read === null) return { problem: FILE_FORM.noTable };
  const cells = read.table.rows.length * read.columns.length;
  return cells > MOST_CELLS ? { problem: tooLarge(cells) } : { name, ...parsed, ...read };
}
