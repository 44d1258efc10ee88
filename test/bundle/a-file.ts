// A spreadsheet with dist/ in it, as someone who uses the menu and the sidebar meets it.

import type { EndpointName, Endpoints } from '../../src/protocol/endpoints';
import type { Refusal } from '../../src/protocol/replies';
import type { KpiForm, SetupForm } from '../../src/protocol/setup-form';
import { columnLetters } from '../../src/sheet/table/a1';
import { LOG_NAME } from '../../src/sheet/table/layout';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { progressTable } from '../../src/sheet/table/progress-table';
import { NEW_FIELDS } from '../../src/sheet/table/typed-fields';
import type { ColumnKey } from '../../src/words';
import { readDist } from '../../workbench/dist';
import { createHost, type Host, type HostOptions } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { type Script, uploadScript } from '../../workbench/host/script';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import type { WorkbookFile } from '../../workbench/host/workbook';

const TIME_ZONE = 'Europe/London';
export const OCTOBER = 'October 2011';

/** Whose domains the owners in these stories share: nobody has to confirm them first. */
const EDITORS = ['editor@x.com', 'editor@a-company.example', 'editor@shop.example'];

/** Reading the script takes longer than opening an empty file. */
let script: Script | undefined;

/** An empty file on the morning of a day. */
export function openFile(day: string, options: Partial<HostOptions> = {}): Host {
  script ??= uploadScript(readDist());
  return createHost({
    script,
    now: instantOf(day),
    newRealm: createNodeRealm,
    ...options,
    workbook: { timeZone: TIME_ZONE, editors: EDITORS, ...options.workbook },
  });
}

const filesMade = new Map<string, { readonly sheet: string; readonly file: string }>();

/**
 * A file on the morning of a day in which the sidebar has just made a progress sheet from a form, and which is opened again:
 * the first of a kind is made, and the others are copies of it.
 */
export function openMade(form: SetupForm, day: string, options: Partial<HostOptions> = {}): Host {
  const key = JSON.stringify([form, day, options]);
  let made = filesMade.get(key);
  if (made === undefined) {
    const host = openFile(day, options);
    const { sheet } = request(host, 'createSheet', form);
    made = { sheet, file: JSON.stringify(host.save()) };
    filesMade.set(key, made);
  }
  const host = openFile(day, { ...options, workbook: JSON.parse(made.file) as WorkbookFile });
  // In front of whoever made it.
  host.engine.activate(host.engine.sheetId(made.sheet));
  return host;
}

const instantOf = (day: string) => morningOf(day, createZone(TIME_ZONE));

export function goTo(host: Host, day: string): void {
  host.setNow(instantOf(day));
}

/** How the sidebar asks for it: the script's function, and what it hands over. */
export const sentFor = (name: EndpointName, args: readonly unknown[]): [string, readonly unknown[]] =>
  name === 'editMark' ? ['editMark', []] : ['answerSidebar', [name, ...args]];

/** A request of the sidebar; a refusal is handed back like any other reply. */
export function ask<Name extends keyof Endpoints>(
  host: Host,
  name: Name,
  ...args: Parameters<Endpoints[Name]>
): ReturnType<Endpoints[Name]> {
  return host.call(...sentFor(name, args)) as ReturnType<Endpoints[Name]>;
}

/** The same, where anything but an answer is a failure of the test. */
export function request<Name extends keyof Endpoints>(
  host: Host,
  name: Name,
  ...args: Parameters<Endpoints[Name]>
): Exclude<ReturnType<Endpoints[Name]>, Refusal> {
  const reply = ask(host, name, ...args);
  if ('refused' in reply) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return reply as Exclude<ReturnType<Endpoints[Name]>, Refusal>;
}

/** A KPI as the sidebar's form has it. */
export const KPI: KpiForm = {
  ...NEW_FIELDS,
  name: 'Deals',
  owner: 'ana@example.com',
  target: '100',
  kind: 'total',
  direction: 'higher',
  baseline: '',
  unit: 'count',
  goal: 'Revenue',
  factor: '',
  indicator: 'leading',
  check: 'daily',
  reviewed: '',
  start: '',
  end: '',
  actuals: 'typed',
  quotientOf: '',
  quotientBy: '',
};

export const FORM: SetupForm = {
  name: '',
  start: '2011-10-01',
  end: '2011-10-31',
  completeThrough: 'yesterday',
  tolerance: '10%',
  calendar: { weekdays: 'Every day', holidays: '' },
  kpis: [KPI],
};

/** The form for October with these KPIs. */
export const october = (...kpis: readonly Partial<KpiForm>[]): SetupForm => ({
  ...FORM,
  kpis: kpis.map((kpi, index) => ({ ...KPI, name: `KPI ${index + 1}`, ...kpi })),
});

const PLACEMENT = plannedPlacement(progressTable());

/** The letters of a column on a sheet that the add-in made. */
export const at = (key: ColumnKey, row: number | '' = '') => `${columnLetters(PLACEMENT.columns[key])}${row}`;

/** What one calculation of a sheet with logged KPIs costs: an execution per computed column, and two for the head. */
export const SHEET_EXECUTIONS = {
  ELAPSED: 1,
  DAYS_LEFT: 1,
  LOGGED: 1,
  LANDING_FORECAST: 1,
  KPI_STATUS: 1,
  ACHIEVEMENT: 1,
  PACE_GAP: 1,
  LANDING: 1,
  SHORTFALL: 1,
  REQUIRED_PACE: 1,
  EXPECTED: 1,
};

/** The last column of such a sheet. */
export const LAST_COLUMN = columnLetters(progressTable({ log: LOG_NAME, plan: null }).columns.length);
/** The same of a sheet without a daily log. */
export const LAST_COLUMN_TYPED = columnLetters(progressTable({ log: null, plan: null }).columns.length);

const SHOWN_ROWS = 12;

/** Everything that all sheets show. */
export function allTexts(host: Host): Record<string, string[][]> {
  return Object.fromEntries(
    host.engine.sheetNames().map((name) => {
      const { rows, columns } = host.engine.size(host.engine.sheetId(name));
      const corner = `${columnLetters(columns)}${Math.min(rows, SHOWN_ROWS)}`;
      return [name, host.spreadsheet.texts(name, `A1:${corner}`)];
    }),
  );
}
