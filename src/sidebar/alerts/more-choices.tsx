// What is rarely changed: who else hears of it, and how soon and how often.

import type { Weekday } from '../../kpi/weekday';
import { MOST_OWNERS } from '../../sheet/read/owners';
import { ALERTS, CHECKS_IN_A_ROW, formatMessage, WEEKDAY_NAMES } from '../../words';
import { Checkbox } from '../form/choices';
import { SelectField, TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import { Fold } from '../ui/fold';
import { fieldOf } from './errors';
import type { PartProps } from './part';

const weekdays = () => WEEKDAY_NAMES.map((name, day) => [String(day), name] as const);

export function MoreChoices({ form, errors, edit, left }: PartProps) {
  const text = (name: 'manager' | 'escalateAfterDays' | 'summaryTo' | 'repeatDays') => ({
    id: elementId(fieldOf(name)),
    label: ALERTS[name],
    value: form[name],
    error: errors.get(fieldOf(name)),
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
          help={formatMessage(ALERTS.summaryToHelp, { most: MOST_OWNERS })}
        />
        <SelectField
          id={elementId(fieldOf('summaryWeekday'))}
          label={ALERTS.summaryWeekday}
          value={String(form.summaryWeekday)}
          options={weekdays()}
          onChoose={(day) => edit({ summaryWeekday: Number(day) as Weekday })}
        />
        <Checkbox
          id={elementId(fieldOf('namesInPraise'))}
          label={ALERTS.namesInPraise}
          isOn={form.namesInPraise}
          help={ALERTS.namesInPraiseHelp}
          onToggle={(namesInPraise) => edit({ namesInPraise })}
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
