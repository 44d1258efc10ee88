// The language of a call. A service that knows it would cost each call more than all the rest: what a call hands over tells.

import { AT_HAND } from '../words';

const HIRAGANA_AND_KATAKANA = /[\u3040-\u30ff]/;

/** Whether a call comes from a Japanese sheet: a header, a kind or a calendar that it hands over is in Japanese. */
export function isJapanese(given: ArrayLike<unknown>): boolean {
  for (let i = 0; i < given.length; i++) {
    const value = given[i];
    const first: unknown = Array.isArray(value) ? value[0]?.[0] : value;
    if (typeof first === 'string' && first !== '' && (HIRAGANA_AND_KATAKANA.test(first) || isOurs(first)))
      return true;
  }
  return false;
}

/** Words of ours without either: 実績, 目標, 累計. */
function isOurs(text: string): boolean {
  const { ACTUAL_HEADER, TARGET_HEADER, BASELINE_HEADER, KIND_HEADER, CALENDAR_HEADER, KIND_WORDS } =
    AT_HAND.ja;
  const words = [ACTUAL_HEADER, TARGET_HEADER, BASELINE_HEADER, KIND_HEADER, CALENDAR_HEADER];
  return [...words, ...Object.values<string>(KIND_WORDS)].some((word) => word === text);
}
