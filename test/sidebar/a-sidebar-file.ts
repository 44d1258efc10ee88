// Files for the sidebar's tests: made once, and opened anew for each test.

import type { Host, HostOptions } from '../../workbench/host/host';
import { openFile } from '../bundle/a-file';

export const ME = 'me@example.com';

/** A file of ME's on the morning of a day. */
export const openMine = (day: string, options: Partial<HostOptions> = {}): Host =>
  openFile(day, { user: { email: ME }, ...options });

/** Opens copies of a file, each on the morning of `day`. It is made when the first one is asked for. */
export function copiesOf(day: string, make: () => Host): (options?: Partial<HostOptions>) => Host {
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
const SOME_CALL = 6;

/** A service fails the next request, which says so. */
export const failNext = (host: Host) => host.failAt(SOME_CALL);

/** The next request is ended before it can answer. */
export const killNext = (host: Host) => host.failAt(SOME_CALL, { kill: true });
