// The choices as they are being made, beside those that are kept.

import type { AlertsForm } from '../../protocol/alerts';
import { isUnusable, readAlerts } from '../../protocol/read-alerts';

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was changed since `before` stays changed; the rest is as it is `now`. */
export function rebased(draft: AlertsForm, before: AlertsForm, now: AlertsForm): AlertsForm {
  const changes = Object.entries(draft).filter(
    ([key, value]) => !isSame(value, before[key as keyof AlertsForm]),
  );
  const added = now.sheets.filter((id) => !before.sheets.includes(id));
  // A sheet that was made in the meantime may be watched already.
  const sheets = isSame(draft.sheets, before.sheets) ? now.sheets : [...draft.sheets, ...added];
  return { ...now, ...Object.fromEntries(changes), sheets: [...new Set(sheets)] };
}

/** What the browser keeps while the sidebar is closed. Another version's may lack what this one needs. */
const KEY = 'kpi-pacer.alerts.1';

/** `before`: what was saved when the draft was begun. */
export function keepDraft(draft: AlertsForm, before: AlertsForm): void {
  try {
    if (isSame(draft, before)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ draft, before }));
  } catch {
    // A sandboxed frame has no storage: then what was typed lives as long as the sidebar.
  }
}

/** What was typed before, on what is saved now; or null. */
export function keptDraft(now: AlertsForm): AlertsForm | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return null;
    const { draft, before } = JSON.parse(kept);
    return [draft, before].every(isForm) ? rebased(draft, before, now) : null;
  } catch {
    return null;
  }
}

/** Whether it has the fields of a form, right or wrong. */
function isForm(kept: unknown): boolean {
  const read = readAlerts(kept);
  return !isUnusable(read) || read.problems.length > 0;
}
