// Keeps what was typed and not saved while the page is closed, where the browser lets it.

import type { Typed } from './typed';

/** By the names of their KPIs. */
export type TypedCards = Readonly<Record<string, Typed>>;

/** A key for each sheet: what is typed on one is not lost while another is looked at. Another version's may lack what this one needs. */
const keyFor = (sheet: string): string => `kpi-pacer.review.1.${sheet}`;

export function keepTyped(sheet: string, typed: TypedCards): void {
  try {
    const isBlank = Object.values(typed).every((one) => Object.keys(one).length === 0);
    if (isBlank) sessionStorage.removeItem(keyFor(sheet));
    else sessionStorage.setItem(keyFor(sheet), JSON.stringify({ sheet, typed }));
  } catch {
    // A sandboxed frame has no storage: then what was typed lives as long as the page.
  }
}

/** What was typed on this sheet before. */
export function keptTyped(sheet: string): TypedCards {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyFor(sheet)) ?? '{}');
    return kept.sheet === sheet && typeof kept.typed === 'object' ? kept.typed : {};
  } catch {
    return {};
  }
}
