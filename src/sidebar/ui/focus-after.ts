// Puts the focus where it belongs once a change is on the page.

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What it returns takes the selector of an element within `place`, and focuses that after the next rendering. */
export function useFocusAfter(place: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, setWanted] = useState<{ selector: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted !== null) place.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted, place]);
  return (selector) => setWanted({ selector });
}
