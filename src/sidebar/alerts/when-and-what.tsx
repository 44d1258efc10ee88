// When the daily check runs, and which sheets it looks at.

import type { Weekday } from '../../kpi/weekday';
import { ALERTS, formatMessage, WEEKDAY_NAMES, WEEKDAY_TEXTS } from '../../words';
import { Choices } from '../form/choices';
import { SelectField } from '../form/field';
import { elementId } from '../form/field-errors';
import { fieldOf } from './errors';
import type { PartProps } from './part';

const HOURS = Array.from({ length: 24 }, (_, hour) => {
  return [String(hour), `${String(hour).padStart(2, '0')}:00`] as const;
});
const weekdays = () =>
  WEEKDAY_NAMES.map((label, day) => ({
    key: day as Weekday,
    label,
    short: WEEKDAY_TEXTS[day] ?? label,
  }));

export function WhenAndWhat({ view, form, errors, edit }: PartProps) {
  return (
    <>
      <section>
        <h2>{ALERTS.when}</h2>
        <SelectField
          id={elementId(fieldOf('hour'))}
          label={ALERTS.hour}
          value={String(form.hour)}
          options={HOURS}
          help={formatMessage(ALERTS.hourHelp, { zone: view.timeZone })}
          error={errors.get(fieldOf('hour'))}
          onChoose={(hour) => edit({ hour: Number(hour) })}
        />
        <Choices
          id={elementId(fieldOf('weekdays'))}
          label={ALERTS.weekdays}
          look="days"
          options={weekdays()}
          chosen={form.weekdays}
          error={errors.get(fieldOf('weekdays'))}
          onChoose={(weekdays) => edit({ weekdays })}
        />
      </section>
      <section>
        <Choices
          id={elementId(fieldOf('sheets'))}
          label={ALERTS.sheets}
          look="list"
          options={view.sheets.map(({ id, name }) => ({ key: id, label: name }))}
          chosen={form.sheets}
          error={errors.get(fieldOf('sheets'))}
          onChoose={(sheets) => edit({ sheets })}
        >
          {view.sheets.length === 0 && <p class="quiet">{ALERTS.noneLeft}</p>}
        </Choices>
      </section>
    </>
  );
}
