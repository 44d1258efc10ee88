// What the script asks for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of appsscript.json. */
export const readManifest = (): string =>
  readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');
