// One open workbook: the host that runs it, and what is saved of it.
import { createHost, type Host } from '../host/host';
import type { NewRealm } from '../host/realm';
import { NotAWorkbook, readWorkbook, type SavedWorkbook, saveWorkbook } from '../host/saved-workbook';
import { type ScriptFiles, UploadRefused } from '../host/script';
import { dayAt, instantOf } from './days';
import { Failure } from './failure';

export interface Session {
  readonly host: Host;
  readonly name: string;
  /** What it was opened from. */
  readonly source: string;
  /** Why the script could not build its menu, if it could not. */
  readonly menuProblem: string | undefined;
  today(): string;
  setToday(day: string): void;
  save(): SavedWorkbook;
  /** What scripts keep with the workbook. */
  properties(): string;
}

/** Opens a workbook from its text. Throws NotAWorkbook, or a Failure when the script is what is wrong. */
export function openSession(script: ScriptFiles, text: string, newRealm: NewRealm): Session {
  const { now, workbook } = readWorkbook(text);
  const host = openHost(script, { now, workbook }, newRealm);
  const { name, timeZone } = workbook;
  return {
    host,
    name,
    source: text,
    menuProblem: buildMenu(host),
    today: () => dayAt(host.now, timeZone),
    setToday: (day) => host.setNow(instantOf(day, timeZone)),
    save: () => saveWorkbook(host.save(), host.now),
    properties: () => JSON.stringify(host.save().properties),
  };
}

function openHost(
  script: ScriptFiles,
  { now, workbook }: Pick<SavedWorkbook, 'now' | 'workbook'>,
  newRealm: NewRealm,
): Host {
  try {
    return createHost({ script, workbook, now: Date.parse(now), newRealm });
  } catch (error) {
    if (!(error instanceof UploadRefused)) {
      throw new NotAWorkbook(error instanceof Error ? error.message : String(error));
    }
    throw new Failure(
      `Apps Script would refuse the built script: ${error.message}`,
      'Mend it, run "npm run build", then reload this page.',
    );
  }
}

/** As when a spreadsheet is opened: onOpen has few rights, and a spreadsheet without its menu is still one. */
function buildMenu(host: Host): string | undefined {
  try {
    if (host.functions.includes('onOpen')) host.run('onOpen', { authMode: 'LIMITED' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
