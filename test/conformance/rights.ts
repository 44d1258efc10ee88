// What a call needs: the scope that Google asks for it, and the modes in which Google has it. Written from Google's
// documentation (PLATFORM.md names the pages), not from the host, which is judged by it.

import type { AuthMode } from '../../workbench/host/state/auth-mode';
import type { Recorded } from './recording';

type Call = Pick<Recorded, 'service' | 'method'>;

interface Need {
  /** Of the name of the call. */
  readonly of: RegExp;
  /** null: it needs none. */
  readonly scope: string | null;
  readonly source: string;
}

/** The first that fits counts. */
const NEEDS: readonly Need[] = [
  {
    of: /^SpreadsheetApp\.(getUi|newConditionalFormatRule|newDataValidation)$/,
    scope: null,
    source: 'reference/spreadsheet/SpreadsheetApp: no authorization is named for them',
  },
  {
    of: /^SpreadsheetApp\./,
    scope: 'spreadsheets.currentonly',
    source: 'PLATFORM 6: every method of Range, Sheet and Spreadsheet in the reference',
  },
  {
    of: /^Ui\.show/,
    scope: 'script.container.ui',
    source: 'PLATFORM 6: reference/spreadsheet/Spreadsheet, show',
  },
  { of: /^MailApp\./, scope: 'script.send_mail', source: 'PLATFORM 6: reference/mail/MailApp' },
  {
    of: /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger|(Clock)?TriggerBuilder\..+)$/,
    scope: 'script.scriptapp',
    source: 'PLATFORM 6: reference/script/ScriptApp and ClockTriggerBuilder',
  },
  {
    of: /^Session\.get(Active|Effective)User$/,
    scope: 'userinfo.email',
    source: 'PLATFORM 6: reference/base/Session',
  },
  {
    of: /^(ScriptApp\.getAuthorizationInfo|ScriptApp\.(AuthorizationInfo|Trigger)\..+|Session\.User\..+)$/,
    scope: null,
    source: 'reference/script/AuthorizationInfo, Trigger, reference/base/User: no authorization is named',
  },
  {
    of: /^((PropertiesService|LockService|HtmlService|Utilities|Menu|Logger|console)\.|Ui\.create)/,
    scope: null,
    source: 'PLATFORM 6: properties, locks, utilities, menus and the console need none in practice',
  },
];

/** What a call needs; undefined for one that nobody has thought about. */
export const needOf = ({ service, method }: Call): Need | undefined =>
  NEEDS.find(({ of }) => of.test(`${service}.${method}`));

/** Whether Google lets a script call it in a mode: PLATFORM 3.1, and for custom functions 1.5. */
export function isAllowed(mode: AuthMode, { service, method }: Call): boolean {
  if (mode === 'FULL') return true;
  const [first = ''] = service.split('.');
  if (['console', 'Logger', 'Utilities'].includes(first)) return true;
  const isMenu = first === 'Menu' || (first === 'Ui' && method.startsWith('create')) || method === 'getUi';
  if (isMenu) return mode !== 'CUSTOM_FUNCTION';
  if (mode === 'NONE') return false;
  if (['HtmlService', 'LockService'].includes(first)) return true;
  if (!['SpreadsheetApp', 'PropertiesService'].includes(first)) return false;
  return mode === 'LIMITED' || /^(get|is|can)/.test(method);
}

/** How a script comes by an object of a class: who may not call that has no such object. */
const MADE_BY: readonly (readonly [classes: RegExp, service: string, method: string])[] = [
  [/^SpreadsheetApp\..*RuleBuilder$/, 'SpreadsheetApp', 'newConditionalFormatRule'],
  [/^SpreadsheetApp\.DataValidationBuilder$/, 'SpreadsheetApp', 'newDataValidation'],
  [/^SpreadsheetApp\.Embedded.*$/, 'SpreadsheetApp.Sheet', 'newChart'],
  [/^SpreadsheetApp\.Protection$/, 'SpreadsheetApp.Range', 'protect'],
  [/^SpreadsheetApp\./, 'SpreadsheetApp', 'getActiveSpreadsheet'],
  [/^Ui$/, 'SpreadsheetApp', 'getUi'],
  [/^Menu$/, 'Ui', 'createMenu'],
  [/^HtmlService\./, 'HtmlService', 'createHtmlOutputFromFile'],
  [/^LockService\./, 'LockService', 'getDocumentLock'],
  [/^PropertiesService\./, 'PropertiesService', 'getDocumentProperties'],
  [/^ScriptApp\.(Clock)?TriggerBuilder$/, 'ScriptApp', 'newTrigger'],
  [/^ScriptApp\.Trigger$/, 'ScriptApp', 'getProjectTriggers'],
  [/^ScriptApp\.AuthorizationInfo$/, 'ScriptApp', 'getAuthorizationInfo'],
  [/^Session\.User$/, 'Session', 'getEffectiveUser'],
];

/** What a script has to call before it can make this call; undefined where the service is global. */
export function madeBy({ service }: Call): Call | undefined {
  const found = MADE_BY.find(([classes]) => classes.test(service));
  return found && { service: found[1], method: found[2] };
}
