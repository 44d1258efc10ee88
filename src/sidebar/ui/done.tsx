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
  return (
    <DonePage title={formatMessage(MADE.title, { sheet: made.sheet })} steps={children}>
      {made.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{next}</p>
    </DonePage>
  );
}

interface DonePageProps {
  readonly title: string;
  /** What to know about it. */
  readonly children: ComponentChildren;
  /** Where to go from here. */
  readonly steps: ComponentChildren;
}

/** The same of anything that is done. */
export function DonePage({ title, children, steps }: DonePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: this is what comes next.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="done">
      <span class="done-mark">
        <DoneIcon />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div class="stack">{steps}</div>
    </div>
  );
}
