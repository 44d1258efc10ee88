// Whether someone has edited what the view was made of, or gone to another sheet: asked now and then, as nothing tells a
// sidebar.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { call, isRefusal } from '../server/call';

const ASKED_EVERY_MS = 10_000;
/** One edit seldom comes alone: for a while after one, and after the view was opened, it is asked more often. */
const ASKED_OFTEN_EVERY_MS = 3000;
const OFTEN_FOR_MS = 60_000;
/** What follows an edit by itself arrives a little later. */
const SETTLES_IN_MS = 1000;
/** After so long without anyone here, and without an edit, nobody is asked any more. */
const PATIENCE_MS = 5 * 60_000;

/** Someone is here. */
const SIGNS = ['pointermove', 'keydown', 'focus', 'visibilitychange'] as const;

/** What a view was made of: the mark of the last edit before it, and its sheet. */
export interface Seen {
  readonly mark: string;
  readonly sheet: string;
}

/**
 * Calls `onChanged` when the mark or the sheet is another one than the known one, as long as `isOn`: not while the page is
 * hidden, and not for long after the last sign of anyone.
 *
 * @returns Asks at once: someone has come back from the sheet.
 */
export function useEdits(isOn: boolean, known: RefObject<Seen>, onChanged: (now: Seen) => void): () => void {
  const askNow = useRef(() => {});
  useEffect(() => {
    if (!isOn) return undefined;
    let isOver = false;
    let isAsking = false;
    let isPaused = false;
    let lastSign = Date.now();
    let lastNews = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const isNews = ({ mark, sheet }: Seen) => mark !== known.current?.mark || sheet !== known.current?.sheet;
    const askLater = () => {
      clearTimeout(timer);
      const isOften = Date.now() - lastNews < OFTEN_FOR_MS;
      timer = setTimeout(() => void ask(), isOften ? ASKED_OFTEN_EVERY_MS : ASKED_EVERY_MS);
    };
    const ask = async () => {
      isPaused = document.hidden || Date.now() - lastSign > PATIENCE_MS;
      if (isAsking) return;
      if (isPaused) {
        askLater();
        return;
      }
      isAsking = true;
      const reply = await call('editMark');
      if (!isRefusal(reply) && isNews(reply)) {
        if (reply.sheet === known.current?.sheet)
          await new Promise((resolve) => setTimeout(resolve, SETTLES_IN_MS));
        lastSign = Date.now();
        lastNews = lastSign;
        if (!isOver && isNews(reply)) onChanged(reply);
      }
      isAsking = false;
      if (!isOver) askLater();
    };
    const seen = () => {
      lastSign = Date.now();
      if (isPaused) void ask();
    };
    askNow.current = () => void ask();
    askLater();
    for (const sign of SIGNS) addEventListener(sign, seen, true);
    return () => {
      isOver = true;
      askNow.current = () => {};
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, seen, true);
    };
  }, [isOn]);
  return () => askNow.current();
}
