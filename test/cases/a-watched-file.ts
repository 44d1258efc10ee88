// A file whose KPIs are checked daily, over days, as its people see it.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import type { HostOptions } from '../../workbench/host/host-api';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import { at, OCTOBER, october, openMade, request } from '../bundle/a-file';

/** Turns alerts on for all progress sheets, with these choices. */
export function turnOn(host: Host, choices: Partial<AlertsForm> = {}): void {
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, hour: 8, checksInARow: 1, ...choices });
}

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

const noonOf = (day: string) => morningOf(day, createZone('Europe/London')) + 4 * 60 * 60_000;

/**
 * Lets so many days pass, in which nobody has the file open, with the check of each morning; the mails of each day that had
 * any, by address.
 */
export function pass(host: Host, days: number): [day: string, ...to: string[]][] {
  const passed: [string, ...string[]][] = [];
  host.unattended(() => {
    for (let day = 0; day < days; day++) {
      const before = host.outbox.length;
      const next = new Date(host.now + 24 * 60 * 60_000).toISOString().slice(0, 10);
      for (const { error } of host.advanceTo(noonOf(next))) if (error !== undefined) throw new Error(error);
      const to = host.outbox.slice(before).map((mail) => mail.to.join());
      if (to.length > 0) passed.push([next, ...to]);
    }
  });
  return passed;
}

/** The rows of the Alert log: sheet, KPI, who was told, why. */
export const logOf = (host: Host, sheet = 'Alert log'): string[] =>
  host.spreadsheet
    .texts(sheet, 'B2:E200')
    .filter((row) => row.join('') !== '')
    .map((row) => row.join(' | '));
