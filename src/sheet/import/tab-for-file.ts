// Which tab a file is for: one that has its columns already, or a new one by the file's name.

import { normalized } from '../../cells/text';
import { acceptedInName } from '../setup/sheet-names';

/** A tab by its name, with its headers. */
interface KnownTab {
  readonly name: string;
  readonly columns: readonly { readonly header: string }[];
}

/** So many of the headers of a file make a tab that of an earlier one. */
const MOST_OF = 0.8;
const MOST_CHARACTERS = 60;

/** The tab that is proposed for a file. */
export function tabForFile(fileName: string, headers: readonly string[], tabs: readonly KnownTab[]): string {
  const names = headers.map(normalized);
  const shared = ({ columns }: KnownTab) => {
    const own = new Set(columns.map(({ header }) => normalized(header)));
    return names.filter((name) => own.has(name)).length;
  };
  const [best] = [...tabs].sort((one, other) => shared(other) - shared(one));
  return best !== undefined && shared(best) >= MOST_OF * names.length ? best.name : nameOfFile(fileName);
}

/** The name of a file without its ending, the day it was made, and what no sheet's name may have. */
function nameOfFile(fileName: string): string {
  const plain = acceptedInName(fileName.replace(/\.[a-z]{3,4}$/i, ''), ' ')
    .replace(/[\s_-]*\d{4}[-_.]?\d{2}[-_.]?\d{2}.*$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return plain.slice(0, MOST_CHARACTERS);
}
