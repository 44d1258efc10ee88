// Which sheet: from what template, for which days, under what name.

import { useState } from 'preact/hooks';
import type { SidebarStart } from '../../protocol/replies';
import { LAST_CLOSING_DAY, type PeriodChoice } from '../../sheet/setup/periods';
import { templates } from '../../sheet/setup/templates';
import { formatMessage, PERIOD_CHOICES, SETUP } from '../../words';
import { SelectField, TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import { Fold } from '../ui/fold';
import { choiceName, type Draft, periodName, withClosingDay, withDays, withPeriod } from './draft';
import { withTemplate } from './kpi-draft';
import type { SectionProps } from './section';

export function SheetSection({ start: known, draft, errors, edit, left }: SectionProps) {
  const [areKept, setKept] = useState(false);
  const template = templates().find(({ key }) => key === draft.template);
  const chooseTemplate = (key: string) => {
    const chosen = templates().find((candidate) => candidate.key === key);
    if (chosen === undefined) return;
    const kpis = withTemplate(draft.kpis, chosen);
    setKept(kpis.some((kpi) => draft.kpis.includes(kpi)));
    edit({ template: key, kpis });
  };
  const day = (field: 'start' | 'end') => ({
    id: elementId(field),
    label: SETUP[field],
    type: 'date' as const,
    value: draft[field],
    error: errors.get(field),
    onInput(value: string) {
      const days = { start: draft.start, end: draft.end, [field]: value };
      edit(withDays({ ...draft, period: 'custom' }, days.start, days.end, known), field);
    },
    onLeave: () => left(field),
  });
  return (
    <section>
      {draft.nextOf === undefined && (
        <SelectField
          id={elementId('template')}
          label={SETUP.template}
          value={draft.template}
          options={templates().map(({ key, label }) => [key, label] as const)}
          help={areKept ? SETUP.untouchedReplaced : template?.summary}
          onChoose={chooseTemplate}
        />
      )}
      <SelectField
        id={elementId('period')}
        label={SETUP.period}
        value={draft.period}
        options={periodOptions(draft.closingDay, known)}
        onChoose={(period) => edit(withPeriod(draft, period, known))}
      />
      {draft.period !== 'custom' && draft.period !== 'thisWeek' && (
        <Fold label={SETUP.closing} isOpen={draft.closingDay !== null}>
          <SelectField
            id={elementId('closing-day')}
            label={SETUP.closingDay}
            value={draft.closingDay === null ? MONTHS_LAST : String(draft.closingDay)}
            options={closingDayOptions()}
            onChoose={(day) => edit(withClosingDay(draft, day === MONTHS_LAST ? null : Number(day), known))}
          />
        </Fold>
      )}
      <div class="pair">
        <TextField {...day('start')} />
        <TextField {...day('end')} />
      </div>
      <TextField
        id={elementId('name')}
        label={SETUP.name}
        value={draft.name}
        error={errors.get('name')}
        onInput={(name) => edit({ name, isNameTyped: true }, 'name')}
        onLeave={() => {
          left('name');
          // A name that was deleted is that of the period again.
          if (draft.name.trim() === '') {
            edit({ name: periodName(draft.start, draft.end, known) ?? '', isNameTyped: false });
          }
        }}
      />
    </section>
  );
}

/** Each choice with what it comes to: `This month: November 2026`. */
function periodOptions(
  closingDay: number | null,
  known: SidebarStart,
): readonly (readonly [Draft['period'], string])[] {
  return (Object.entries(PERIOD_CHOICES) as [Draft['period'], string][]).map(([choice, label]) => {
    const hasName = choice !== 'thisWeek' && choice !== 'custom';
    return [choice, hasName ? `${label}: ${choiceName(choice as PeriodChoice, closingDay, known)}` : label];
  });
}

const MONTHS_LAST = 'last';

/** The days on which every month can be closed. */
const closingDayOptions = (): readonly (readonly [string, string])[] => [
  [MONTHS_LAST, SETUP.closingLast],
  ...Array.from({ length: LAST_CLOSING_DAY }, (_, index): readonly [string, string] => [
    String(index + 1),
    formatMessage(SETUP.closingOn, { day: index + 1 }),
  ]),
];
