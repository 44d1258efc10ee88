// The way to a sheet that is made out of a progress sheet: its dashboard, or a copy that needs no add-in.

import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface MakeSectionProps {
  readonly words: Readonly<Record<'heading' | 'help' | 'make' | 'making', string>>;
  readonly isMaking: boolean;
  readonly isBlocked: boolean;
  /** What is worth knowing about the one that was asked for. */
  readonly notes: readonly string[];
  readonly onMake: () => void;
}

export function MakeSection({ words, isMaking, isBlocked, notes, onMake }: MakeSectionProps) {
  return (
    <section class="next">
      <h2>{words.heading}</h2>
      <p class="quiet">{words.help}</p>
      <div class="stack">
        <Button busy={isMaking ? words.making : null} isBlocked={isBlocked} onClick={onMake}>
          {words.make}
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
