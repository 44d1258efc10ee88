// Whether someone has edited what the view was made of: asked now and then, as nothing tells a sidebar.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { call, isRefusal } from '../server/call';

const ASKED_EVERY_MS = 10_000;
/** What follows an edit by itself arrives a little later. */
const SETTLES_IN_MS = 1000;
/** After so long without anyone here, and without an edit, nobody is asked any more. */
const PATIENCE_MS = 5 * 60_000;

/** Someone is here. */
const SIGNS = ['pointermove', 'keydown', 'focus', 'visibilitychange'] as const;

/**
 * Calls `onEdited` when the mark is another one than the known one, as long as `isOn`: not while the page is hidden,
 * and not for long after the last sign of anyone.
 */
export function useEdits(isOn: boolean, known: RefObject<string>, onEdited: (mark: string) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let isOver = false;
    let isAsking = false;
    let isPaused = false;
    let lastSign = Date.now();
    const ask = async () => {
      isPaused = document.hidden || Date.now() - lastSign > PATIENCE_MS;
      if (isPaused || isAsking) return;
      isAsking = true;
      const reply = await call('editMark');
      if (!isRefusal(reply) && reply.mark !== known.current) {
        await new Promise((resolve) => setTimeout(resolve, SETTLES_IN_MS));
        lastSign = Date.now();
        if (!isOver && reply.mark !== known.current) onEdited(reply.mark);
      }
      isAsking = false;
    };
    const seen = () => {
      lastSign = Date.now();
      if (isPaused) void ask();
    };
    const timer = setInterval(() => void ask(), ASKED_EVERY_MS);
    for (const sign of SIGNS) addEventListener(sign, seen, true);
    return () => {
      isOver = true;
      clearInterval(timer);
      for (const sign of SIGNS) removeEventListener(sign, seen, true);
    };
  }, [isOn]);
}
