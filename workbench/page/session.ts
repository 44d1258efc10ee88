// One open workbook: the host that runs it, and what is saved of it.
import { createHost, type Host } from '../host/host';
import type { NewRealm } from '../host/realm';
import { NotAWorkbook, readWorkbook, type SavedWorkbook, saveWorkbook } from '../host/saved-workbook';
import { type Script, type ScriptFiles, UploadRefused } from '../host/script';
import { dayAt, instantOf } from '../play/days';
import { Failure } from './failure';

export interface Session {
  readonly host: Host;
  readonly name: string;
  readonly timeZone: string;
  /** What it was opened from. */
  readonly source: string;
  /** Why the script could not build its menu, if it could not. */
  readonly menuProblem: string | undefined;
  today(): string;
  /** Sets the clock, and runs nothing. */
  setToday(day: string): void;
  /** The places of the mails that were opened. */
  readMails: readonly number[];
  save(): SavedWorkbook;
  /** What scripts keep with the workbook besides its cells, to tell whether it has changed. */
  kept(): string;
}

/** Opens a workbook from its text. Throws NotAWorkbook, or a Failure when the script is what is wrong. */
export function openSession(
  script: ScriptFiles | Script,
  text: string,
  newRealm: NewRealm,
  readMails: readonly number[] = [],
): Session {
  const { now, workbook } = readWorkbook(text);
  const host = openHost(script, { now, workbook }, newRealm);
  const { name, timeZone } = workbook;
  return {
    host,
    name,
    timeZone,
    readMails,
    source: text,
    menuProblem: buildMenu(host),
    today: () => dayAt(host.now, timeZone),
    setToday: (day) => host.setNow(instantOf(day, timeZone)),
    save: () => saveWorkbook(host.save({ asLeft: true }), host.now),
    kept: () => JSON.stringify([host.properties, host.triggers, host.outbox.length]),
  };
}

function openHost(
  script: ScriptFiles | Script,
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
