// Keeps what was typed while the sidebar is closed or loaded anew, where the browser lets it.

import { parseForm } from '../../protocol/form-schema';
import type { SidebarStart } from '../../protocol/replies';
import { type Draft, formOfDraft } from './draft';

/** Another version's draft may lack what this one needs. */
const KEY = 'kpi-pacer.set-up.2';

export function keepDraft(draft: Draft): void {
  try {
    if (draft.isEdited) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A sandboxed frame has no storage: then what was typed lives as long as the sidebar.
  }
}

/** What was typed before, or null. */
export function keptDraft(start: SidebarStart): Draft | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return null;
    const draft: Draft = { ...JSON.parse(kept), isRestored: true };
    return 'form' in parseForm(formOfDraft(draft, start)) ? draft : null;
  } catch {
    return null;
  }
}
