// When someone comes back to the sidebar from the sheet: nothing tells a sidebar what has happened there.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What was read so lately is not read again by itself. */
const FRESH_MS = 5000;

/**
 * Calls `read` when the page gets the focus or the pointer, as long as `isOn`; `look` where it was read a moment ago.
 */
export function useReturns(
  isOn: boolean,
  lastRead: RefObject<number>,
  read: () => void,
  look: () => void = () => {},
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const readAgain = () => {
      if (Date.now() - (lastRead.current ?? 0) > FRESH_MS) read();
      else look();
    };
    window.addEventListener('focus', readAgain);
    document.documentElement.addEventListener('mouseenter', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      document.documentElement.removeEventListener('mouseenter', readAgain);
    };
  });
}
