// A file that is checked daily, over days.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { Host } from '../../workbench/host/host';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import { request } from './a-file';

/** Turns alerts on for all progress sheets, with these choices. */
export function turnOn(host: Host, choices: Partial<AlertsForm> = {}): void {
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, hour: 8, ...choices });
}

/** Well after the check of the morning, whatever the clocks were set to. */
const noonOf = (day: string) => morningOf(day, createZone('Europe/London')) + 4 * 60 * 60_000;

/** What triggers do up to noon of a day, while somebody has the file open; the mails that were sent. */
export function checkOn(host: Host, day: string): Host['outbox'] {
  const before = host.outbox.length;
  for (const { error } of host.advanceTo(noonOf(day))) if (error !== undefined) throw new Error(error);
  return host.outbox.slice(before);
}

export interface DayPassed {
  readonly day: string;
  readonly mails: Host['outbox'];
}

/** Lets so many days pass, with the check of each morning. */
export const passInSight = (host: Host, days: number): DayPassed[] =>
  Array.from({ length: days }, () => {
    const day = new Date(host.now + 24 * 60 * 60_000).toISOString().slice(0, 10);
    return { day, mails: checkOn(host, day) };
  });

/** The same while nobody has the file open: cells stay as they were. */
export const passUnseen = (host: Host, days: number): DayPassed[] =>
  host.unattended(() => passInSight(host, days));

/** Of days, those on which there were mails, and of each of these what `tell` makes of it. */
export const mailsByDay = (
  days: readonly DayPassed[],
  tell: (mail: Host['outbox'][number]) => string,
): [day: string, ...mails: string[]][] =>
  days.flatMap(({ day, mails }): [string, ...string[]][] =>
    mails.length > 0 ? [[day, ...mails.map(tell)]] : [],
  );
