// An object of every class that the host has, made by a script as any script would make it.

import { createHost, type Host, type HostOptions } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { type Members, membersOf } from '../../workbench/host/services/service';
import { serviceNames } from '../../workbench/host/services/signature';
import { readManifest } from './manifest';

const SCRIPT = `
function handler() {}
function objects_() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0];
  const range = sheet.getRange('A1:B3');
  spreadsheet.setNamedRange('SOME', range);
  sheet.getRange('D:E').shiftColumnGroupDepth(1);
  const filter = sheet.getRange('G1:H3').createFilter();
  const bars = sheet.newChart().asBarChart().addRange(range).setPosition(1, 1, 0, 0);
  const chart = bars.build();
  const validation = SpreadsheetApp.newDataValidation().requireCheckbox();
  const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  const trigger = ScriptApp.newTrigger('handler').timeBased().everyDays(1).create();
  const ui = SpreadsheetApp.getUi();
  return [
    SpreadsheetApp, HtmlService, ScriptApp, MailApp, PropertiesService, LockService, Utilities, Session, Logger, console,
    spreadsheet, sheet, range, filter, bars, chart, chart.getContainerInfo(), sheet.newChart(),
    sheet.newChart().asColumnChart(), validation, validation.build(), rule, rule.build(), range.protect(),
    spreadsheet.getNamedRanges()[0], sheet.getColumnGroup(4, 1),
    ui, ui.createMenu('Menu'), HtmlService.createHtmlOutput(''),
    trigger, ScriptApp.newTrigger('handler'), ScriptApp.newTrigger('handler').timeBased(),
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), Session.getEffectiveUser(),
    LockService.getDocumentLock(), PropertiesService.getDocumentProperties(),
  ];
}
function show() { console.log(...objects_()); }
function there(names) { return names.filter(function (name) { return name in globalThis; }); }
function attempts(all) {
  const objects = objects_();
  return all.map(({ index, method, args }) => {
    try {
      objects[index][method](...args);
      return 'taken';
    } catch (error) {
      return String(error);
    }
  });
}
`;

export interface Emulated {
  /** The host's name of the class, such as "SpreadsheetApp.Range". */
  readonly service: string;
  readonly members: Members;
  has(name: string): boolean;
}

/** A call to be tried. */
export interface Attempt {
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

function open(onCall?: HostOptions['onCall']): Host {
  return createHost({
    script: { code: SCRIPT, manifest: readManifest() },
    workbook: { timeZone: 'Etc/UTC', sheets: [{ name: 'Data' }] },
    now: Date.UTC(2026, 3, 15),
    newRealm: createNodeRealm,
    ...(onCall && { onCall }),
  });
}

/** All of them, in the order in which the script made them. */
function madeByScript(): readonly Emulated[] {
  let shown: readonly unknown[] = [];
  open(({ method, args }) => {
    if (method === 'log') shown = args;
  }).run('show');
  return shown.map((object, index) => {
    const service = serviceNames.get(object as object);
    const members = membersOf.get(object as object);
    if (service === undefined || members === undefined) throw new Error(`No service: object ${index}`);
    return { service, members, has: (name) => name in (object as object) };
  });
}

/** All of them, in order of their names. */
export const everyClass = (): readonly Emulated[] =>
  [...madeByScript()].sort((a, b) => (a.service < b.service ? -1 : 1));

/** What a script sees of each call, all in one execution: "taken", or what was thrown. */
export function attempt(attempts: readonly Attempt[]): readonly string[] {
  const services = madeByScript().map(({ service }) => service);
  const args = attempts.map(({ service, ...rest }) => ({ index: services.indexOf(service), ...rest }));
  return open().run('attempts', { args: [args] }) as string[];
}

/** Which of these names the global scope of a script has. */
export const isThere = (names: readonly string[]): ReadonlySet<string> =>
  new Set(open().run('there', { args: [names] }) as string[]);
