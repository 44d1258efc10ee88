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
export const withTables = (name: string, text: string): string =>
  (DOCUMENTS_WITH_TABLES[name] ?? []).reduce(
    (written, table) => withTable(name, written, table, TABLES[table]()),
    text,
  );

/** A document with this in the place of one of its tables. */
export function withTable(name: string, text: string, table: string, content: string): string {
  const begin = `<!-- ${table}: written by \`npm run readme\` -->`;
  const end = `<!-- /${table} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${name} must have the lines ${begin} and ${end}.`);
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`;
}
