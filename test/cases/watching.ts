// A file that is watched, for the cases: its mornings, its mails, and what stands in the Alert log.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, request } from '../bundle/a-file';
import { passUnseen, turnOn } from '../bundle/mornings';

/** Turns alerts on for all progress sheets; one check is enough for news, unless these choices say otherwise. */
export const turnOnAtOneCheck = (host: Host, choices: Partial<AlertsForm> = {}): void =>
  turnOn(host, { checksInARow: 1, ...choices });

/** Lets so many days pass in which nobody has the file open; the mails that were sent. */
export const pass = (host: Host, days: number): Host['outbox'][number][] =>
  passUnseen(host, days).flatMap(({ mails }) => mails);

/** Who was mailed, and under what subject. */
export const heads = (mails: readonly Host['outbox'][number][]) =>
  mails.map(({ to, subject }) => `${to}: ${subject}`);

/** The Alert log without its times; nothing where there is none. */
export function logOf(host: Host): string[] {
  if (!host.engine.sheetNames().includes('Alert log')) return [];
  return host.spreadsheet
    .texts('Alert log', 'B2:E60')
    .filter((row) => row.join('') !== '')
    .map((row) => row.join(' | '));
}

/** What a preview by the choices that are kept would mail, and of whom it is silent. */
export function preview(host: Host) {
  const { form } = request(host, 'loadAlerts');
  return request(host, 'previewAlerts', { ...form, isOn: true, checksInARow: 1 });
}

/** The problems that Progress shows, with their cells. */
export const problemsOf = (host: Host) =>
  request(host, 'loadProgress').problems.map(({ cell, message }) => `${cell ?? ''}: ${message}`);

/** The figures of a row as its cells show them. */
export const figuresOf = (host: Host, row: number, sheet = OCTOBER) =>
  (['status', 'paceGap', 'landing', 'shortfall', 'requiredPace', 'expected'] as const).map((key) =>
    host.spreadsheet.text(sheet, at(key, row)),
  );
