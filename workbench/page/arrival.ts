// What is said when the clock has got to where it was sent.
import type { TriggerRun } from '../host/clock/advance';
import type { Mail } from '../host/services/outbox';
import { recipientsOf } from '../host/services/outbox';
import { dayAt, shortDay } from '../play/days';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** @example mailsInWords(mails) // => '12 mails to 3 people' */
export function mailsInWords(mails: readonly Mail[]): string {
  if (mails.length === 0) return 'no mails';
  const people = new Set(mails.flatMap(recipientsOf));
  return `${counted(mails.length, 'mail', 'mails')} to ${counted(people.size, 'person', 'people')}`;
}

/** What failed on the way, if anything did. */
export function failuresInWords(runs: readonly TriggerRun[], timeZone: string): string | undefined {
  const failed = runs.filter(({ error }) => error !== undefined);
  const last = failed.at(-1);
  if (!last) return undefined;
  const { handler, at, error } = last;
  const when = shortDay(dayAt(at, timeZone));
  if (failed.length === 1) return `${handler} could not finish on ${when}: ${error}`;
  return `${failed.length} of ${runs.length} runs could not finish. The last one was ${handler} on ${when}: ${error}`;
}
