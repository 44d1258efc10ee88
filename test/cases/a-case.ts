// A file on a day, and what everyone sees of it: the cells, Progress, the preview, the mails, History, the Alert log.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { KpiView, ProgressView } from '../../src/protocol/replies';
import type { KpiForm, SetupForm } from '../../src/protocol/setup-form';
import { type ColumnKey, STATUS_WORDS } from '../../src/words';
import type { Host, HostOptions } from '../../workbench/host/host';
import { at, FORM, KPI, openMade, request } from '../bundle/a-file';
import { checkOn } from '../bundle/mornings';

export const JUNE = 'June 2026';
const HOUR = 60 * 60_000;

/** A KPI of the cases: a total of June with a target of 300, logged and checked daily. */
export const ORDERS: Partial<KpiForm> = { name: 'Orders', target: '300', actuals: 'log', check: 'daily' };

/** Two more, whose actuals are typed. */
export const CALLS = { name: 'Calls', target: '300', check: 'daily' as const };
export const DEALS = { ...CALLS, name: 'Deals' };

/** June 2026 with these KPIs. */
export const june = (...kpis: readonly Partial<KpiForm>[]): SetupForm => ({
  ...FORM,
  start: '2026-06-01',
  end: '2026-06-30',
  kpis: kpis.map((kpi) => ({ ...KPI, ...kpi })),
});

/** A row of the log: date, KPI, value. */
export type LogRow = readonly [date: string, kpi: string, value: string | number];

/** A day of June. */
export const onThe = (day: number) => `2026-06-${String(day).padStart(2, '0')}`;

/** A value for each day from one day of June through another. */
export function daily(kpi: string, value: number, from: number, through: number): LogRow[] {
  return Array.from({ length: through - from + 1 }, (_, index) => [onThe(from + index), kpi, value]);
}

/** A file on the morning of a day, with its sheet, and a log. */
export function fileOf(
  day: string,
  form: SetupForm,
  log: readonly LogRow[] = [],
  options: Partial<HostOptions> = {},
): Host {
  const host = openMade(form, day, options);
  enterLog(host, log);
  return host;
}

/** Appends rows to the log. */
export function enterLog(host: Host, rows: readonly LogRow[]): void {
  if (rows.length === 0) return;
  const { rows: height } = host.engine.size(host.engine.sheetId('Log'));
  const taken = host.spreadsheet.texts('Log', `A1:C${height}`).filter((row) => row.join('') !== '').length;
  host.spreadsheet.enterRows(
    'Log',
    `A${taken + 1}`,
    rows.map((row) => [...row]),
  );
}

/** What a cell of a KPI's row shows; the first KPI stands in row 6. */
export const shown = (host: Host, key: ColumnKey, row = 6, sheet = JUNE) =>
  host.spreadsheet.text(sheet, at(key, row));

/** Types into a cell of a KPI's row. */
export const type = (host: Host, key: ColumnKey, entry: string | number, row = 6, sheet = JUNE) =>
  host.spreadsheet.enter(sheet, at(key, row), entry);

/** Progress, as the sidebar asks for it. */
export const progressOf = (host: Host): ProgressView => request(host, 'loadProgress');

/** A KPI of Progress. */
export function viewOf(host: Host, kpi: string): KpiView {
  const view = progressOf(host).kpis.find(({ name }) => name === kpi);
  if (view === undefined) throw new Error(`Progress has no ${kpi}.`);
  return view;
}

/** What needs a hand, by Progress. */
export const problemsOf = (host: Host): string[] => progressOf(host).problems.map(({ message }) => message);

/** How a KPI stands in a line, by the cells: `On track 50 as of 5`. */
export function cellsSay(host: Host, row = 6, sheet = JUNE): string {
  const word = (key: ColumnKey) => shown(host, key, row, sheet);
  return `${word('status')} ${word('actual')} as of ${word('judgedAsOf')}`;
}

/** The same, by Progress. */
export function progressSays(host: Host, kpi: string): string {
  const { status, actual, asOf } = viewOf(host, kpi);
  return `${STATUS_WORDS[status]} ${actual ?? ''} as of ${asOf ?? ''}`;
}

/**
 * Lets the mornings go by up to noon of a day, without anybody who has the file open; the subjects of each day that had mails,
 * after the day.
 */
export function mailsUntil(host: Host, day: string): string[] {
  const mails: string[] = [];
  host.unattended(() => {
    for (let now = host.now; dayOfInstant(now) < day; now = host.now) {
      const next = dayOfInstant(now + 24 * HOUR);
      mails.push(...mailsOn(host, next));
    }
  });
  return mails;
}

/** The same on one day. */
export const mailsOn = (host: Host, day: string): string[] =>
  checkOn(host, day).map(({ to, subject }) => `${day} ${to}: ${subject}`);

const dayOfInstant = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Why somebody or nobody would be mailed about each KPI now, in one line each. */
export function previewOf(host: Host, choices: Partial<AlertsForm> = {}): string[] {
  const { form } = request(host, 'loadAlerts');
  const { mails, silent } = request(host, 'previewAlerts', {
    ...form,
    isOn: true,
    checksInARow: 1,
    ...choices,
  });
  return [
    ...mails.map(({ to, about }) => `mail to ${to}: ${about.join(' ')}`),
    ...silent.map(({ kpi, reason }) => `${kpi}: ${reason}`),
  ];
}

/** The rows of a sheet that the check writes. */
export function rowsOf(host: Host, sheet: 'History' | 'Alert log'): string[][] {
  if (!host.engine.sheetNames().includes(sheet)) return [];
  return host.spreadsheet.texts(sheet, 'A2:K400').filter((row) => row.join('') !== '');
}
