// A sample takes seconds to make, and each start and each test file needs it. So it is kept beside the installed packages
// until anything that it was made from is another: the built script, the host, the engine, Node, or this folder.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ScriptFiles } from '../host/script';
import type { WorkbookFile } from '../host/workbook';

const WORKBENCH = join(__dirname, '..');
const PACKAGES = join(WORKBENCH, '..', 'node_modules');
const FOLDER = join(PACKAGES, '.cache', 'kpi-pacer');

interface Kept {
  /** A digest of all that it was made from. */
  readonly madeFrom: string;
  readonly workbook: WorkbookFile;
}

/** The workbook called `name` as JSON: as it was kept, or made by `make` with this script. */
export function keptOrMade(name: string, script: ScriptFiles, make: () => WorkbookFile): string {
  const file = fileOf(name);
  const { code, manifest, pages = {} } = script;
  // Pages too: most of the script comes in one.
  const madeFrom = digestOf([code, manifest, JSON.stringify(pages), process.version, ...sources()]);
  const kept = readKept(file);
  if (kept?.madeFrom === madeFrom) return JSON.stringify(kept.workbook);
  const workbook = make();
  keep(file, { madeFrom, workbook });
  return JSON.stringify(workbook);
}

/** Nothing may depend on the machine's time zone; that is tested, so each zone makes its own. */
export function fileOf(name: string): string {
  return join(FOLDER, `${[name, process.env.TZ ?? ''].join(' ').trim().replace(/\W+/g, '-')}.json`);
}

function* sources(): Iterable<string> {
  yield readFileSync(join(PACKAGES, '@odoo', 'o-spreadsheet', 'package.json'), 'utf8');
  for (const folder of ['host', 'sample']) {
    const paths = readdirSync(join(WORKBENCH, folder), { recursive: true, encoding: 'utf8' });
    const files = paths.filter((path) => extname(path) !== '').map((path) => join(WORKBENCH, folder, path));
    for (const path of files.sort()) yield readFileSync(path, 'utf8');
  }
}

const digestOf = (texts: readonly string[]): string =>
  texts
    .reduce((hash, text) => hash.update(`${text.length} `).update(text), createHash('sha256'))
    .digest('hex');

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // None was kept, or it can't be read: it is made anew.
    return undefined;
  }
}

function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Several processes may do this at once: each file is whole at any time.
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, JSON.stringify(kept));
    renameSync(whole, file);
  } catch {
    // Where nothing can be written, it is made again the next time.
  }
}
