// The way to a copy of a progress sheet that needs no add-in.

import { PLAIN_FORM } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface PlainSectionProps {
  readonly isMaking: boolean;
  readonly isBlocked: boolean;
  /** What is worth knowing about the one that was made. */
  readonly notes: readonly string[];
  readonly onMake: () => void;
}

export function PlainSection({ isMaking, isBlocked, notes, onMake }: PlainSectionProps) {
  return (
    <section class="next">
      <h2>{PLAIN_FORM.heading}</h2>
      <p class="quiet">{PLAIN_FORM.help}</p>
      <div class="stack">
        <Button busy={isMaking ? PLAIN_FORM.making : null} isBlocked={isBlocked} onClick={onMake}>
          {PLAIN_FORM.make}
        </Button>
      </div>
      {notes.map((note) => (
        <Notice key={note}>
          <p>{note}</p>
        </Notice>
      ))}
    </section>
  );
}
