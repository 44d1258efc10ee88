// A host with a small script and an empty sheet called "Data", for the tests of the host itself.
import { createHost, type Host, type HostOptions } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { SheetSpec, WorkbookFile } from '../../workbench/host/workbook';

export interface Setting {
  readonly scriptZone?: string;
  readonly sheetZone?: string;
  readonly now?: string;
  readonly cells?: SheetSpec['cells'];
  readonly workbook?: WorkbookFile;
  readonly refuseToday?: boolean;
  readonly scopes?: readonly string[];
  readonly user?: HostOptions['user'];
  readonly mayEdit?: boolean;
  readonly latency?: HostOptions['latency'];
  readonly mailQuota?: number;
  readonly addOn?: boolean;
  readonly locale?: string;
  readonly options?: Partial<HostOptions>;
}

export const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map(scope);

export function manifestIn(timeZone: string, oauthScopes: readonly string[] = SCOPES): string {
  return JSON.stringify({ timeZone, runtimeVersion: 'V8', oauthScopes });
}

export function aHost(code: string, setting: Setting = {}): Host {
  const { scriptZone = 'America/New_York', sheetZone = 'Asia/Tokyo', now = '2026-04-15T03:00:00Z' } = setting;
  const options: HostOptions = {
    script: { code, manifest: manifestIn(scriptZone, setting.scopes) },
    workbook: setting.workbook ?? {
      timeZone: sheetZone,
      ...(setting.locale !== undefined && { locale: setting.locale }),
      sheets: [{ name: 'Data', rows: 1000, columns: 20, ...(setting.cells && { cells: setting.cells }) }],
    },
    now: new Date(now),
    newRealm: createNodeRealm,
    refuseToday: setting.refuseToday ?? false,
    mayEdit: setting.mayEdit ?? true,
    ...(setting.user && { user: setting.user }),
    ...(setting.latency && { latency: setting.latency }),
    ...(setting.mailQuota !== undefined && { mailQuota: setting.mailQuota }),
    addOn: setting.addOn ?? false,
    ...setting.options,
  };
  return createHost(options);
}

/** A custom function that shows what it was given. */
export const SHOW = `
function describe_(value) {
  if (value === undefined) return 'undefined';
  if (value instanceof Date) return 'Date ' + value.toISOString();
  if (Array.isArray(value)) return 'Array ' + JSON.stringify(value);
  return typeof value + ' ' + JSON.stringify(value);
}
/**
 * Shows its arguments.
 *
 * @param {*} first One value.
 * @param {*} second Another.
 * @param {*} third A last one.
 * @customfunction
 */
function SHOW(first, second, third) {
  return [first, second, third].map(describe_).join(' | ');
}
`;

/** A custom function of one parameter, `value`. */
export function aFunction(name: string, body: string): string {
  return `/**
 * A function for a test.
 *
 * @param {*} value Any value.
 * @customfunction
 */
function ${name}(value) { ${body} }
`;
}
