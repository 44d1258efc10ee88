// Something worth knowing, with what can be done about it.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface NoticeProps {
  readonly tone?: 'info' | 'careful' | 'bad';
  /** Said at once by a screen reader, and scrolled to: the button that was pressed may be far below. */
  readonly isAlert?: boolean;
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'info', isAlert = false, children }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isAlert) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isAlert]);
  return (
    <div ref={place} class={`notice ${tone}`} role={isAlert ? 'alert' : undefined}>
      {children}
    </div>
  );
}
