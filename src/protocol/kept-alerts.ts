// The choices about alerts as they are kept with the file, read back whatever became of them: what can be used is kept.

import * as z from 'zod/mini';
import type { Lineage } from '../alerts/lineage';
import { type AlertSettings, DEFAULT_SETTINGS } from '../alerts/settings';
import { type AlertChoices, hourSchema, weekdaySchema } from './read-alerts';

/** The choices, and which trigger it is. */
export interface KeptAlerts extends AlertChoices {
  /** Whose trigger it is: the mails are sent in their name. */
  readonly owner: string;
  /** Its id: the trigger of anyone else, or of another time, is none of ours. */
  readonly trigger: string;
  /** The ids of the sheets that someone has said no to. */
  readonly declined: readonly string[];
  /** Which sheet goes on from which. */
  readonly lineage: Lineage;
  /** The addresses of others that are mailed, and who has confirmed them. */
  readonly confirmed: { readonly by: string; readonly addresses: readonly string[] };
}

/** The addresses that were confirmed by who turned alerts on: what someone else has confirmed counts for them alone. */
export const confirmedIn = ({ owner, confirmed }: KeptAlerts): readonly string[] =>
  confirmed.by === owner ? confirmed.addresses : [];

/** Why the choices are not all as they were made: some are the usual ones, or all, or it is a copy of the file. */
export type KeptProblem = 'incomplete' | 'unreadable' | 'copied';

export interface ReadKeptAlerts {
  readonly alerts: KeptAlerts;
  readonly problem: KeptProblem | null;
}

const VERSION = 1;

/** Morning, before the day's work. */
const DEFAULT_HOUR = 8;

const NOTHING_CONFIRMED = { by: '', addresses: [] };

const OFF: KeptAlerts = {
  isOn: false,
  hour: DEFAULT_HOUR,
  settings: DEFAULT_SETTINGS,
  sheets: [],
  owner: '',
  trigger: '',
  declined: [],
  lineage: {},
  confirmed: NOTHING_CONFIRMED,
};

/** How each part of something is checked. */
export type Parts<Whole> = { readonly [Key in keyof Whole]: z.ZodMiniType<Whole[Key]> };

const days = z.int().check(z.minimum(1), z.maximum(1000));
const SETTINGS: Parts<AlertSettings> = {
  checksInARow: z.literal([1, 2]),
  repeatDays: days,
  weekdays: z.array(weekdaySchema),
  onHolidays: z.boolean(),
  manager: z.string(),
  escalateAfterDays: days,
  summaryTo: z.string(),
  summaryWeekday: weekdaySchema,
  // Older versions named nobody.
  namesInPraise: z._default(z.boolean(), false),
};
const CHOICES: Parts<Omit<KeptAlerts, 'settings'>> = {
  isOn: z.boolean(),
  hour: hourSchema,
  sheets: z.array(z.string()),
  owner: z.string(),
  trigger: z.string(),
  // Version 0.1 knew of neither.
  declined: z._default(z.array(z.string()), []),
  lineage: z._default(z.record(z.string(), z.object({ id: z.string(), name: z.string() })), {}),
  confirmed: z._default(z.object({ by: z.string(), addresses: z.array(z.string()) }), NOTHING_CONFIRMED),
};

/** What is kept of the choices, for the file with this id. */
export const keptAlerts = (alerts: KeptAlerts, file: string): object => ({
  version: VERSION,
  file,
  ...alerts,
});

/**
 * Reads what was kept; `undefined` where nothing was. A part that is missing, or that another version wrote in its own
 * way, is the usual one. In a copy of the file the choices are as they were, and alerts are off: their trigger is the
 * other file's.
 *
 * @param file The id of the file that it is kept in.
 */
export function readKeptAlerts(kept: unknown, file: string): ReadKeptAlerts {
  if (kept === undefined) return { alerts: OFF, problem: null };
  if (!isObject(kept)) return { alerts: OFF, problem: 'unreadable' };
  const { settings: usualSettings, ...usual } = OFF;
  const choices = readParts(CHOICES, usual, kept);
  const settings = readParts(SETTINGS, usualSettings, kept.settings);
  const { owner, trigger } = choices.whole;
  // Both are kept while alerts are on, and neither while they are off.
  const isOn = typeof kept.isOn === 'boolean' ? kept.isOn : owner !== '' && trigger !== '';
  const alerts = { ...choices.whole, isOn, settings: settings.whole };
  // What was kept before the file's id was is taken for this file's.
  if (typeof kept.file === 'string' && kept.file !== file) {
    return { alerts: { ...alerts, isOn: false, owner: '', trigger: '' }, problem: 'copied' };
  }
  const isComplete = kept.version === VERSION && choices.isComplete && settings.isComplete;
  return { alerts, problem: isComplete ? null : 'incomplete' };
}

/** Reads something part by part: where one can't be used, the usual one stands in for it. */
export function readParts<Whole extends object>(
  parts: Parts<Whole>,
  usual: Whole,
  kept: unknown,
): { whole: Whole; isComplete: boolean } {
  const whole = { ...usual };
  let isComplete = true;
  for (const key of Object.keys(usual) as (keyof Whole)[]) {
    const part = parts[key].safeParse(isObject(kept) ? kept[key as string] : undefined);
    if (part.success) whole[key] = part.data;
    else isComplete = false;
  }
  return { whole, isComplete };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
