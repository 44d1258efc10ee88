// The way to the dashboard of a progress sheet.

import { DASHBOARD_FORM } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface DashboardSectionProps {
  readonly isMaking: boolean;
  readonly isBlocked: boolean;
  /** What is worth knowing about the one that was asked for. */
  readonly notes: readonly string[];
  readonly onMake: () => void;
}

export function DashboardSection({ isMaking, isBlocked, notes, onMake }: DashboardSectionProps) {
  return (
    <section class="next">
      <h2>{DASHBOARD_FORM.heading}</h2>
      <p class="quiet">{DASHBOARD_FORM.help}</p>
      <div class="stack">
        <Button busy={isMaking ? DASHBOARD_FORM.making : null} isBlocked={isBlocked} onClick={onMake}>
          {DASHBOARD_FORM.make}
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
