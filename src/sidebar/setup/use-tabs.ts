// The tabs of the file, asked for once someone wants figures from them; and what a source would count, some time after
// the last key.

import { useEffect, useState } from 'preact/hooks';
import type { SourceTried, Tabs, TryRequest } from '../../protocol/source-form';
import { call, isRefusal } from '../server/call';

/** What is known of the tabs: null as long as nothing is; else the tabs, or why they can't be had. */
export type KnownTabs = Tabs | { readonly refused: string } | null;

/** @param isWanted Whether anyone wants to know. */
export function useTabs(isWanted: boolean): KnownTabs {
  const [tabs, setTabs] = useState<KnownTabs>(null);
  useEffect(() => {
    if (!isWanted || tabs !== null) return;
    void call('loadTabs').then((reply) => setTabs(isRefusal(reply) ? { refused: reply.refused } : reply));
  }, [isWanted]);
  return tabs;
}

/** Who is typing a value does not want to know what each of its beginnings counts. */
const AFTER_LAST_KEY_MS = 700;

/** What a source counts; null while nothing is known of it. */
export function useTried(request: TryRequest | null): SourceTried | null {
  const [tried, setTried] = useState<{ readonly key: string; readonly what: SourceTried } | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    if (request === null) return;
    let isAsked = true;
    const timer = setTimeout(async () => {
      const reply = await call('tryCounting', request);
      // It is a look ahead: the form can be sent without.
      if (isAsked && !isRefusal(reply)) setTried({ key, what: reply });
    }, AFTER_LAST_KEY_MS);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [key]);
  return tried?.key === key ? tried.what : null;
}
