// What is known of KPIs before their targets are set, asked for while they are being filled in: each once, some time after
// the last key.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdviceRequest, AskedAdvice } from '../../protocol/advice';
import type { TargetAdvice } from '../../sheet/advice/target-advice';
import { spokenLanguage } from '../../words';
import { call, isRefusal } from '../server/call';

/** Who is typing a name does not want to know of each of its beginnings. */
const AFTER_LAST_KEY_MS = 700;

/** What is known of a KPI; null where that is nothing, or not known yet. */
export type AdviceOf = (kpi: AskedAdvice | null) => TargetAdvice | null;

/** @param wanted All KPIs of which someone wants to know: they are asked for at once. */
export function useAdvice(
  completeThrough: AdviceRequest['completeThrough'],
  wanted: readonly AskedAdvice[],
): AdviceOf {
  const [known, setKnown] = useState<ReadonlyMap<string, TargetAdvice | null>>(new Map());
  /** What was asked for, answered or not: nothing is asked for twice. */
  const asked = useRef(new Set<string>());
  // The names of periods are in the language of the answer.
  const about = [spokenLanguage(), completeThrough];
  const keyOf = (one: AskedAdvice) => JSON.stringify([about, one]);
  const key = JSON.stringify([about, wanted]);

  useEffect(() => {
    const timer = setTimeout(async () => {
      const missing = new Map(wanted.map((one) => [keyOf(one), one] as const));
      for (const one of asked.current) missing.delete(one);
      if (missing.size === 0) return;
      for (const one of missing.keys()) asked.current.add(one);
      const reply = await call('adviseTargets', { completeThrough, kpis: [...missing.values()] });
      // It is advice: a form can be filled in without.
      if (isRefusal(reply)) return;
      const answers = [...missing.keys()].map((one, index) => [one, reply.advice[index] ?? null] as const);
      setKnown((before) => new Map([...before, ...answers]));
    }, AFTER_LAST_KEY_MS);
    return () => clearTimeout(timer);
  }, [key]);

  return (one) => (one === null ? null : (known.get(keyOf(one)) ?? null));
}
