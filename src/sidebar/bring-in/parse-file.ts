// The bytes of a file as rows of texts: decoded by the browser, parted by Papa Parse. They never leave the page.

import Papa from 'papaparse';
import { type Encoding, encodingOf } from '../../sheet/import/encoding';

/** What is between the columns of a file. */
const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A file as rows, and how it was read. */
export interface ParsedFile {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** A row in which quotation marks don't go together; null where all do. */
  readonly misquoted: number | null;
}

/** How whoever brings it in says that it is to be read. */
export interface ReadAs {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** Reads a file; what is not said of it is found out. */
export function parseFile(bytes: Uint8Array, as: ReadAs = {}): ParsedFile {
  const encoding = as.encoding ?? encodingOf(bytes, decodeStrictly);
  const text = new TextDecoder(encoding).decode(bytes);
  const delimiter = as.delimiter ?? delimiterOf(text);
  const { data, errors } = partedBy(text, delimiter);
  const misquoted = errors.find(({ type }) => type === 'Quotes');
  return {
    rows: data,
    encoding,
    delimiter,
    misquoted: misquoted === undefined ? null : (misquoted.row ?? 0) + 1,
  };
}

const partedBy = (text: string, delimiter: Delimiter, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview });

/** So many rows tell what parts the columns. */
const LOOKED_AT = 100;

/** What parts most rows into equally many columns; of two that do into more. */
function delimiterOf(text: string): Delimiter {
  let [best, most, widest]: [Delimiter, number, number] = [',', 0, 0];
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const { length } of partedBy(text, delimiter, LOOKED_AT).data)
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    for (const [width, rows] of widths)
      if (rows > most || (rows === most && width > widest)) [best, most, widest] = [delimiter, rows, width];
  }
  return best;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Files of spreadsheet programs: archives, and what came before them. */
export const isSpreadsheetFile = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
