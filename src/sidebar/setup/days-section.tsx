// Which days count: asked once in a file, which then has its calendar.

import type { SidebarStart } from '../../protocol/replies';
import { formatMessage, OTHER_WEEKDAYS, SETUP, WEEKDAY_CHOICES } from '../../words';
import { afterPress } from '../form/after-press';
import { Field, SelectField, TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import type { SectionProps } from './section';
import { WeightsFold } from './weights-fold';

const OTHER = 'other';

export function DaysSection(props: SectionProps) {
  const { start, draft, errors, edit, left } = props;
  if (start.calendar !== null) {
    return (
      <section>
        <h2>{SETUP.days}</h2>
        <p class="quiet">{calendarLine(start.calendar)}</p>
        {start.calendar.weights !== undefined && <WeightsFold {...props} />}
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
        error={draft.areWeekdaysTyped ? undefined : errors.get(weekdays)}
        onChoose={chooseWeekdays}
      />
      {draft.areWeekdaysTyped && (
        <TextField
          id={elementId(weekdays)}
          label={OTHER_WEEKDAYS}
          value={draft.weekdays}
          help={SETUP.weekdaysHelp}
          error={errors.get(weekdays)}
          onInput={(text) => edit({ weekdays: text }, weekdays)}
          onLeave={() => left(weekdays)}
        />
      )}
      <Field
        id={elementId(holidays)}
        label={SETUP.holidays}
        help={SETUP.holidaysHelp}
        error={errors.get(holidays)}
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
      <WeightsFold {...props} />
    </section>
  );
}

function calendarLine({ weekdays, holidays, problem }: NonNullable<SidebarStart['calendar']>): string {
  if (problem !== undefined) return formatMessage(SETUP.calendarBroken, { problem });
  const count = holidays.length;
  const except = count === 1 ? SETUP.oneHoliday : formatMessage(SETUP.manyHolidays, { count });
  return formatMessage(SETUP.calendarKept, { weekdays, holidays: count === 0 ? SETUP.noHolidays : except });
}
