// Reviews as they are kept with the file, read back: one that can't be read is none.

import * as z from 'zod/mini';
import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import type { Draft, EndedReview } from '../review/draft';
import { OUTCOME_WORDS, STATUS_WORDS, UNIT_WORDS } from '../words';

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  Object.keys(words) as [Key, ...Key[]];

const outcome = z.enum(keysOf(OUTCOME_WORDS));
const status = z.enum(keysOf(STATUS_WORDS)) as z.ZodMiniType<Status>;
const day = z.int() as unknown as z.ZodMiniType<Day>;
const figure = z.nullable(z.number());
/** One that a version of old did not keep. */
const since = z._default(figure, null);

const DRAFT: z.ZodMiniType<Draft> = z.object({
  id: z.string(),
  begunBy: z.string(),
  begunAt: z.string(),
  kpis: z.record(
    z.string(),
    z.object({
      name: z.string(),
      seenOn: z._default(z.nullable(day), null),
      saidOn: z._default(z.nullable(day), null),
      outcome: z.nullable(outcome),
      asOfOutcome: z.nullable(
        z.object({ cause: z.string(), action: z.string(), by: z.string(), due: z.string() }),
      ),
      ownLanding: figure,
      by: z.string(),
    }),
  ),
});

const ENDED: z.ZodMiniType<EndedReview> = z.object({
  id: z.string(),
  begunBy: z.string(),
  endedBy: z.string(),
  endedAt: z.string(),
  day,
  standings: z.record(
    z.string(),
    z.object({ status, gap: figure, isDue: z._default(z.boolean(), false), actual: since, target: since }),
  ),
  wins: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['achieved', 'recovered']),
      from: figure,
      to: figure,
      actual: figure,
      target: figure,
      unit: z.nullable(z.enum(keysOf(UNIT_WORDS))),
    }),
  ),
});

const readAs = <Kept>(schema: z.ZodMiniType<Kept>, kept: unknown): Kept | null => {
  const read = schema.safeParse(kept);
  return read.success ? read.data : null;
};

/** A review that is going on; null where there is none. */
export const readDraft = (kept: unknown): Draft | null => readAs(DRAFT, kept);

/** The last one that was ended; null where there is none. */
export const readEnded = (kept: unknown): EndedReview | null => readAs(ENDED, kept);
