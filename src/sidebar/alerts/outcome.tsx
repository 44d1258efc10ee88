// What came of a button, said beside it.

import { useLayoutEffect, useRef } from 'preact/hooks';

/** What was done, or why it wasn't. */
export interface Said {
  readonly text: string;
  readonly isBad: boolean;
}

/** Always there, so that a screen reader hears of the change. */
export function Outcome({ said }: { readonly said: Said | null }) {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (said !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return (
    <p ref={place} role="status" class={said?.isBad ? 'outcome error' : 'outcome'}>
      {said?.text}
    </p>
  );
}
