// Which sheets follow the days by a day that the script writes: small, for it is looked at whenever a file is opened.

import type { CompleteThrough } from '../../sheet/table/head';

/** The sheets whose last complete day is written, by their ids, and through which day their figures are complete. */
export type WrittenDays = Readonly<Record<string, { readonly through: CompleteThrough }>>;

export const DAYS_PROPERTY = 'days.written';

/** What the property says; nothing where it can't be read. */
export function writtenDaysIn(text: string | null): WrittenDays {
  try {
    const days: unknown = JSON.parse(text ?? '{}');
    return typeof days === 'object' && days !== null ? (days as WrittenDays) : {};
  } catch {
    return {};
  }
}
