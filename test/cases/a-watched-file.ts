// A file whose KPIs are checked daily, over days, as its people see it.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import type { HostOptions } from '../../workbench/host/host-api';
import { at, OCTOBER, october, openMade } from '../bundle/a-file';
import { mailsByDay, passUnseen } from '../bundle/mornings';

/** A file on a morning in October, with these KPIs and their actuals so far: each 10 of 100, unless said. */
export function fileWith(
  kpis: readonly (Partial<KpiForm> & { readonly actual?: number })[],
  { day = '2011-10-20', ...options }: Partial<HostOptions> & { readonly day?: string } = {},
): Host {
  const forms = kpis.map(({ actual: _, ...form }) => ({ check: 'monthly' as const, ...form }));
  const host = openMade(october(...forms), day, options);
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    kpis.map(({ actual = 10 }) => [actual]),
  );
  return host;
}

/** The day of the host's clock. */
export const today = ({ now }: Host): string => new Date(now).toISOString().slice(0, 10);

/** Lets so many days pass in which nobody has the file open: the mails of each day that had any, by address. */
export const pass = (host: Host, days: number): [day: string, ...to: string[]][] =>
  mailsByDay(passUnseen(host, days), ({ to }) => to.join());

/** The rows of the Alert log: sheet, KPI, who was told, why. */
export const logOf = (host: Host, sheet = 'Alert log'): string[] =>
  host.spreadsheet
    .texts(sheet, 'B2:E200')
    .filter((row) => row.join('') !== '')
    .map((row) => row.join(' | '));
