// Which days count: asked once in a file, which then has its calendar.

import type { SidebarStart } from '../../protocol/replies';
import { OTHER_WEEKDAYS, SETUP, say, WEEKDAY_CHOICES } from '../../words';
import { afterPress } from '../ui/after-press';
import { Field, SelectField, TextField } from '../ui/field';
import { elementId } from '../ui/telling';
import type { SectionProps } from './set-up-tab';

const OTHER = 'other';

export function DaysSection({ start, draft, mistakes, edit, left }: SectionProps) {
  if (start.calendar !== null) {
    return (
      <section>
        <h2>{SETUP.days}</h2>
        <p class="quiet">{calendarLine(start.calendar)}</p>
      </section>
    );
  }
  const weekdays = 'calendar.weekdays';
  const holidays = 'calendar.holidays';
  const chooseWeekdays = (choice: string) => {
    if (choice === OTHER) edit({ areWeekdaysTyped: true }, weekdays);
    else edit({ weekdays: choice, areWeekdaysTyped: false }, weekdays);
  };
  return (
    <section>
      <h2>{SETUP.days}</h2>
      <SelectField
        id={draft.areWeekdaysTyped ? elementId('weekday-choice') : elementId(weekdays)}
        label={SETUP.weekdays}
        value={draft.areWeekdaysTyped ? OTHER : draft.weekdays}
        options={[...WEEKDAY_CHOICES.map((text) => [text, text] as const), [OTHER, OTHER_WEEKDAYS]]}
        mistake={draft.areWeekdaysTyped ? undefined : mistakes.get(weekdays)}
        onChoose={chooseWeekdays}
      />
      {draft.areWeekdaysTyped && (
        <TextField
          id={elementId(weekdays)}
          label={OTHER_WEEKDAYS}
          value={draft.weekdays}
          help={SETUP.weekdaysHelp}
          mistake={mistakes.get(weekdays)}
          onInput={(text) => edit({ weekdays: text }, weekdays)}
          onLeave={() => left(weekdays)}
        />
      )}
      <Field
        id={elementId(holidays)}
        label={SETUP.holidays}
        help={SETUP.holidaysHelp}
        mistake={mistakes.get(holidays)}
      >
        {(described) => (
          <textarea
            {...described}
            rows={2}
            value={draft.holidays}
            spellcheck={false}
            onInput={(event) => edit({ holidays: event.currentTarget.value }, holidays)}
            onBlur={() => afterPress(() => left(holidays))}
          />
        )}
      </Field>
    </section>
  );
}

function calendarLine({ weekdays, holidays, problem }: NonNullable<SidebarStart['calendar']>): string {
  if (problem !== undefined) return say(SETUP.calendarBroken, { problem });
  const count = holidays.length;
  const except = count === 1 ? SETUP.oneHoliday : say(SETUP.manyHolidays, { count });
  return say(SETUP.calendarKept, { weekdays, holidays: count === 0 ? SETUP.noHolidays : except });
}
