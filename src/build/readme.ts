// The README's function table, from the catalogue.

import { CATALOGUE } from '../functions/catalogue';
import { shown } from './shown';

const BEGIN = '<!-- functions: written by `npm run readme` -->';
const END = '<!-- /functions -->';

/** The functions as a Markdown table: what is called, what it answers, an example with its value. */
function functionTable(): string {
  const rows = CATALOGUE.map(({ signature, summary, examples }) => {
    const [example] = examples;
    const shownExample = example ? `\`${example.formula}\` gives ${shown(example.gives)}` : '';
    return `| \`${signature}\` | ${summary} | ${shownExample} |`;
  });
  return ['| function | answers | example |', '|---|---|---|', ...rows].join('\n');
}

/** The README with its function table as the code has it now. */
export function withFunctionTable(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md must have the lines ${BEGIN} and ${END}.`);
  return `${readme.slice(0, begin)}${BEGIN}\n${functionTable()}\n${readme.slice(end)}`;
}
