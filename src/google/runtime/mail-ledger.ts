// The ledger of mails that go once: to whom one is about to go, before it goes, and that it went, after that. A run that was
// cut short in between can't know whether it did; the next one says so, and asks, instead of sending it again.
//
// To be read and written under the lock of the document. It forgets the oldest mailings: it has room for so much only.

import * as z from 'zod/mini';
import type { Kept } from './kept';
import { ascii, packed, unpacked } from './packed';

/** How many parts it has; they stand behind keys with their number. */
const PROPERTY = 'mailed';

/** A hundred mailings, or one to thousands: far less than what all properties may have together. */
const MOST_CHARACTERS = 60_000;

/** What goes out at once: one mail to several people, or one to each. */
export interface Mailing {
  readonly id: string;
  /** When it was worked on, `yyyy-MM-dd HH:mm` in the time zone of the file. */
  readonly when: string;
  /** To whom it was about to go, and nobody knows yet whether it did. */
  readonly sending: readonly string[];
  readonly sent: readonly string[];
  /** The step of the reviews that is to keep it; '' where none is. */
  readonly step: string;
}

const mailingsSchema: z.ZodMiniType<Mailing[]> = z.array(
  z.object({
    id: z.string(),
    when: z.string(),
    sending: z.array(z.string()),
    sent: z.array(z.string()),
    step: z.string(),
  }),
);

/** A mailing as it is kept; null where nothing of it was ever on its way, or all of it is kept elsewhere. */
export const mailingIn = (kept: Kept, id: string): Mailing | null =>
  mailingsIn(kept).find((mailing) => mailing.id === id) ?? null;

/** Keeps a mailing as it stands. */
export function keepMailing(kept: Kept, mailing: Mailing): void {
  save(kept, [...others(kept, mailing.id), mailing]);
}

/** Forgets a mailing: it is kept elsewhere that it went, or it did not go. */
export function forgetMailing(kept: Kept, id: string): void {
  save(kept, others(kept, id));
}

const others = (kept: Kept, id: string) => mailingsIn(kept).filter((mailing) => mailing.id !== id);

function mailingsIn(kept: Kept): Mailing[] {
  const parts = Array.from({ length: partsIn(kept) }, (_, part) => kept[`${PROPERTY}.${part}`] ?? '');
  const read = mailingsSchema.safeParse(unpacked(parts));
  return read.success ? read.data : [];
}

/** All in one call: no run finds half of it. Parts that it does not need any more are emptied. */
function save(kept: Kept, mailings: readonly Mailing[]): void {
  const parts = packed(latest(mailings));
  const count = Math.max(parts.length, partsIn(kept));
  PropertiesService.getDocumentProperties().setProperties({
    [PROPERTY]: String(parts.length),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${PROPERTY}.${index}`, parts[index] ?? '']),
    ),
  });
}

const partsIn = (kept: Kept): number => Number(kept[PROPERTY] ?? 0);

/** The latest of them, as far as there is room; the last one whatever it takes. */
function latest(mailings: readonly Mailing[]): Mailing[] {
  let left = MOST_CHARACTERS;
  const kept: Mailing[] = [];
  for (const mailing of [...mailings].reverse()) {
    left -= ascii(mailing).length;
    if (left < 0 && kept.length > 0) break;
    kept.unshift(mailing);
  }
  return kept;
}
