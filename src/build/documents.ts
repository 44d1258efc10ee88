// What documents have from the code: the table of functions, and what the script may do.

import { catalogue } from '../functions/catalogue';
import { PERMISSIONS } from '../words';
import { shown } from './shown';

/** The functions as a Markdown table: what is called, what it answers, an example with its value. */
function functionTable(): string {
  const rows = catalogue().map(({ signature, summary, examples }) => {
    const [example] = examples;
    const shownExample = example ? `\`${example.formula}\` gives ${shown(example.gives)}` : '';
    return `| \`${signature}\` | ${summary} | ${shownExample} |`;
  });
  return ['| function | answers | example |', '|---|---|---|', ...rows].join('\n');
}

/** The permissions as a Markdown table: what it may do, what for, and how Google calls it. */
function permissionTable(): string {
  const rows = Object.entries(PERMISSIONS).map(([scope, { may, to }]) => `| ${may} | ${to} | \`${scope}\` |`);
  return ['| it may | to | scope |', '|---|---|---|', ...rows].join('\n');
}

const TABLES = { functions: functionTable, permissions: permissionTable };

/** The documents that have tables, and which. */
export const DOCUMENTS_WITH_TABLES: Readonly<Record<string, readonly (keyof typeof TABLES)[]>> = {
  'docs/functions.md': ['functions'],
  'docs/install.md': ['permissions'],
  'docs/organisation-add-on.md': ['permissions'],
  'docs/privacy.md': ['permissions'],
};

/** A document with its tables as the code has them now. */
export function withTables(name: string, text: string): string {
  let written = text;
  for (const table of DOCUMENTS_WITH_TABLES[name] ?? []) {
    const begin = `<!-- ${table}: written by \`npm run readme\` -->`;
    const end = `<!-- /${table} -->`;
    const from = written.indexOf(begin);
    const to = written.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${name} must have the lines ${begin} and ${end}.`);
    written = `${written.slice(0, from)}${begin}\n${TABLES[table]()}\n${written.slice(to)}`;
  }
  return written;
}
