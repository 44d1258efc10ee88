// How figures arrive, up to which day they are complete, and how far off the pace is still fine.

import { ACTUALS_CHOICES, COMPLETE_THROUGH_CHOICES, SETUP } from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import { Fold } from '../ui/fold';
import type { SectionProps } from './section';

export function FiguresSection({ draft, errors, edit, left }: SectionProps) {
  // Only where the KPIs differ already can they go on doing so.
  const areMixed = draft.kpis.some(({ form }) => form.actuals !== draft.kpis[0]?.form.actuals);
  const arrivals = optionsOf(ACTUALS_CHOICES).filter(([key]) => key !== 'mixed' || areMixed);
  return (
    <section>
      <h2>{SETUP.figures}</h2>
      <SelectField
        id={elementId('actuals')}
        label={SETUP.actuals}
        value={draft.actuals}
        options={arrivals}
        onChoose={(actuals) => edit({ actuals })}
      />
      <SelectField
        id={elementId('complete-through')}
        label={SETUP.completeThrough}
        value={draft.completeThrough}
        options={optionsOf(COMPLETE_THROUGH_CHOICES)}
        onChoose={(completeThrough) => edit({ completeThrough })}
      />
      <Fold label={SETUP.more}>
        <TextField
          id={elementId('tolerance')}
          label={SETUP.tolerance}
          value={draft.tolerance}
          help={SETUP.toleranceHelp}
          error={errors.get('tolerance')}
          isNumber
          onInput={(tolerance) => edit({ tolerance }, 'tolerance')}
          onLeave={() => left('tolerance')}
        />
      </Fold>
    </section>
  );
}
