// Moves the focus to a field, wherever it is folded away.

import { useLayoutEffect, useState } from 'preact/hooks';
import { elementId, type FieldId } from './field-errors';

/** `unfold` brings a field onto the page that isn't there yet. */
export function useFieldFocus(unfold?: (field: FieldId) => void): (field: FieldId) => void {
  const [wanted, setWanted] = useState<{ field: FieldId } | null>(null);
  // After it is unfolded: before, it isn't there.
  useLayoutEffect(() => {
    if (wanted === null) return;
    const element = document.getElementById(elementId(wanted.field));
    const fold = element?.closest('details');
    if (fold) fold.open = true;
    element?.focus();
    element?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return (field) => {
    unfold?.(field);
    setWanted({ field });
  };
}
