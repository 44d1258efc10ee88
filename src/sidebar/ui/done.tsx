// A sheet is made: its name, what to know about it, and where to go from here.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Created } from '../../protocol/replies';
import { formatMessage, MADE } from '../../words';
import { DoneIcon } from './icons';

interface DoneProps {
  readonly made: Created;
  /** What comes next. */
  readonly next?: string;
  readonly children: ComponentChildren;
}

export function Done({ made, next = MADE.next, children }: DoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: this is what comes next.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="done">
      <span class="done-mark">
        <DoneIcon />
      </span>
      <h2 ref={title} tabIndex={-1}>
        {formatMessage(MADE.title, { sheet: made.sheet })}
      </h2>
      {made.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{next}</p>
      <div class="stack">{children}</div>
    </div>
  );
}
