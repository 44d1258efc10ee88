// What is noted down of a mail before it goes and after it went: a run that was cut short in between can't know whether it
// did, and the next one says so instead of sending it again.

import * as z from 'zod/mini';

const PROPERTY = 'told';
/** More mails are never on their way at once. */
const MOST_NOTES = 20;

const notesSchema = z.array(
  z.object({ key: z.string(), when: z.string(), state: z.enum(['sending', 'sent']), review: z.string() }),
);

/** A mail that was to be sent, `sent` where it is known that it was; and the step of the reviews that keeps it. */
export type SendingNote = z.output<typeof notesSchema>[number];

/** The note of a mail; null where none was ever on its way, or all of it is done. */
export const noteOfMail = (key: string): SendingNote | null =>
  notes().find((note) => note.key === key) ?? null;

/** Notes a mail down. */
export function noteMail(note: SendingNote): void {
  keep([...others(note.key), note]);
}

/** Forgets a mail: it is kept elsewhere that it went, or it did not go. */
export function forgetMail(key: string): void {
  keep(others(key));
}

const others = (key: string) => notes().filter((note) => note.key !== key);

function notes(): SendingNote[] {
  const kept = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  try {
    const read = notesSchema.safeParse(JSON.parse(kept ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

const keep = (notes: readonly SendingNote[]) => {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(notes.slice(-MOST_NOTES)));
};
