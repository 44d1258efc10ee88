// The mails that scripts have sent, and what a person has seen of them. A mail is known by its place in the outbox.
import type { Mail } from '../host/services/outbox';

export interface Mailbox {
  /** Oldest first. */
  readonly mails: readonly Mail[];
  /** The places of those that were opened. */
  readonly read: ReadonlySet<number>;
  readonly isOpen: boolean;
  /** The one that is being read. */
  readonly chosen?: number | undefined;
}

export const NO_MAILS: Mailbox = { mails: [], read: new Set(), isOpen: false };

export function unreadIn({ mails, read }: Mailbox): number {
  return mails.filter((_, place) => !read.has(place)).length;
}

/** Opens a mail. */
export function choose(mailbox: Mailbox, place: number): Mailbox {
  return { ...mailbox, isOpen: true, chosen: place, read: new Set(mailbox.read).add(place) };
}

/** The sheet is seen again. */
export function putAway(mailbox: Mailbox): Mailbox {
  return { ...mailbox, chosen: undefined };
}
