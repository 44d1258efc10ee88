// Files for the sidebar's tests: made once, and opened anew for each test.

import type { Host, HostOptions } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { openFile } from '../bundle/a-file';

export const ME = 'me@example.com';
const TIME_ZONE = 'Europe/London';

/** What is otherwise than usual about a file, and about the host that opens it. */
export type FileOptions = Partial<Omit<HostOptions, 'workbook'>> & {
  readonly workbook?: Partial<WorkbookFile>;
};

/** A file of ME's on the morning of a day. */
export function openMine(day: string, { workbook, ...options }: FileOptions = {}): Host {
  const file = { timeZone: TIME_ZONE, ...workbook };
  return openFile(day, { user: { email: ME }, ...options, workbook: file });
}

/** Opens copies of a file, each on the morning of `day`. It is made when the first one is asked for. */
export function copiesOf(day: string, make: () => Host): (options?: FileOptions) => Host {
  let made: string | undefined;
  return (options = {}) => {
    made ??= JSON.stringify(make().save());
    return openMine(day, { ...options, workbook: { ...JSON.parse(made), ...options.workbook } });
  };
}

/** As someone who clicks the tab of a sheet. */
export function goToSheet({ engine }: Host, name: string): void {
  engine.activate(engine.sheetId(name));
}

/** The next execution that comes so far fails at this call of a service, which is beyond what loads the script. */
const SOME_CALL = 9;

/** A service fails the next request, which says so. */
export const failNext = (host: Host) => host.failAt(SOME_CALL);

/** The next request is ended before it can answer. */
export const killNext = (host: Host) => host.failAt(SOME_CALL, { kill: true });
