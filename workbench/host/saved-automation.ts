// Triggers and sent mails in the file of a workbook, checked when it is read.
import * as z from 'zod/mini';
import type { Trigger } from './clock/triggers';
import type { Mail } from './services/outbox';
import { isTimeZone } from './time-zone';

export const TIME_ZONE = z.string().check(z.refine(isTimeZone, { error: 'it is not a time zone' }));

/** Of years with four digits: the clock goes no further. */
const INSTANT = z.int().check(z.gte(Date.UTC(1900, 0)), z.lt(Date.UTC(9999, 0)));

const between = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** A minute near an hour's start or end may lie outside of it. */
const TIME_OF_DAY = { hour: between(0, 23), minute: between(-60, 120) };

const SCHEDULE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), at: INSTANT }),
  z.object({ kind: z.literal('interval'), first: INSTANT, everyMs: between(60_000, 86_400_000) }),
  z.object({
    kind: z.literal('days'),
    every: between(1, 366),
    weekDay: z.optional(between(0, 6)),
    ...TIME_OF_DAY,
  }),
  z.object({ kind: z.literal('month'), day: between(1, 31), ...TIME_OF_DAY }),
]);

const TEXT = z.string().check(z.minLength(1));

const TRIGGER = z.object({
  id: TEXT,
  handler: TEXT,
  owner: TEXT,
  created: INSTANT,
  timeZone: TIME_ZONE,
  schedule: SCHEDULE,
  due: z.nullable(INSTANT),
  isDisabled: z.optional(z.literal(true)),
});

const haveOwnIds = (triggers: readonly Pick<Trigger, 'id'>[]) =>
  new Set(triggers.map(({ id }) => id)).size === triggers.length;

export const SAVED_TRIGGERS = z
  .array(TRIGGER)
  .check(z.refine(haveOwnIds, { error: 'two triggers have the same id' }));

const TEXTS = z.array(z.string());

export const SAVED_OUTBOX = z.array(
  z.object({
    at: INSTANT,
    from: TEXT,
    to: TEXTS,
    cc: TEXTS,
    bcc: TEXTS,
    replyTo: z.optional(z.string()),
    name: z.optional(z.string()),
    subject: z.string(),
    body: z.string(),
    htmlBody: z.optional(z.string()),
  } satisfies Record<keyof Mail, unknown>),
);
