// What is rarely changed: who else hears of it, and how soon and how often.

import type { Weekday } from '../../kpi/day';
import { MOST_OWNERS } from '../../sheet/read/owners';
import { ALERTS, CHECKS_IN_A_ROW, say, WEEKDAY_NAMES } from '../../words';
import { Checkbox } from '../ui/choices';
import { SelectField, TextField } from '../ui/field';
import { Fold } from '../ui/fold';
import { elementId } from '../ui/telling';
import type { PartProps } from './alerts';
import { fieldOf } from './mistakes';

const WEEKDAYS = WEEKDAY_NAMES.map((name, day) => [String(day), name] as const);

export function MoreChoices({ form, mistakes, edit, left }: PartProps) {
  const text = (name: 'manager' | 'escalateAfterDays' | 'summaryTo' | 'repeatDays') => ({
    id: elementId(fieldOf(name)),
    label: ALERTS[name],
    value: form[name],
    mistake: mistakes.get(fieldOf(name)),
    onInput: (value: string) => edit({ [name]: value }),
    onLeave: () => left(name),
  });
  return (
    <section class="folds">
      <Fold label={ALERTS.others}>
        <TextField {...text('manager')} type="email" help={ALERTS.managerHelp} />
        <TextField {...text('escalateAfterDays')} isNumber />
        <TextField
          {...text('summaryTo')}
          type="email"
          help={say(ALERTS.summaryToHelp, { most: MOST_OWNERS })}
        />
        <SelectField
          id={elementId(fieldOf('summaryWeekday'))}
          label={ALERTS.summaryWeekday}
          value={String(form.summaryWeekday)}
          options={WEEKDAYS}
          onChoose={(day) => edit({ summaryWeekday: Number(day) as Weekday })}
        />
      </Fold>
      <Fold label={ALERTS.more}>
        <SelectField
          id={elementId(fieldOf('checksInARow'))}
          label={ALERTS.checksInARow}
          value={form.checksInARow === 1 ? '1' : '2'}
          options={[
            ['2', CHECKS_IN_A_ROW[2]],
            ['1', CHECKS_IN_A_ROW[1]],
          ]}
          onChoose={(count) => edit({ checksInARow: count === '1' ? 1 : 2 })}
        />
        <TextField {...text('repeatDays')} isNumber help={ALERTS.repeatHelp} />
        <Checkbox
          id={elementId(fieldOf('onHolidays'))}
          label={ALERTS.onHolidays}
          isOn={form.onHolidays}
          onToggle={(onHolidays) => edit({ onHolidays })}
        />
      </Fold>
    </section>
  );
}
