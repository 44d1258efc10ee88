// dist/ without what follows a person's edits: where the calls of cells are counted, typing must not call anything.

import { readDist } from '../../workbench/dist';
import type { ScriptFiles } from '../../workbench/host/script';

/** The built script in a time zone, as cells meet it. */
export function cellsAlone(timeZone: string): ScriptFiles {
  const { code, manifest } = readDist();
  return {
    code: code.replace(/^function onEdit\(.*$/m, ''),
    manifest: JSON.stringify({ ...JSON.parse(manifest), timeZone }),
  };
}
