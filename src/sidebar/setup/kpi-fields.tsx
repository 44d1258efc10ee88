// The fields of one KPI: what it is and who owns it; folded away, what it is for and when it is looked at.

import { isToBreakEven } from '../../protocol/read-kpis';
import type { KpiForm } from '../../protocol/setup-form';
import {
  CHECK_WORDS,
  DIRECTION_OPTIONS,
  INDICATOR_WORDS,
  KIND_OPTIONS,
  KPI_FORM,
  LOGGED_AS_OPTIONS,
  UNIT_WORDS,
} from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { Fold } from '../ui/fold';
import { kpiField } from './errors';
import type { KpiDraft } from './kpi-draft';

export interface KpiFieldsProps {
  readonly kpi: KpiDraft;
  readonly isLogged: boolean;
  /** The names in the log. */
  readonly logged: readonly string[];
  readonly owners: readonly string[];
  readonly errors: FieldErrors;
  readonly onEdit: (field: keyof KpiForm, value: string) => void;
  readonly onLeave: (field: keyof KpiForm) => void;
}

export function KpiFields({ kpi, isLogged, logged, owners, errors, onEdit, onLeave }: KpiFieldsProps) {
  const { id, form, lever } = kpi;
  const text = (field: keyof KpiForm & keyof typeof KPI_FORM) => ({
    id: elementId(kpiField(id, field)),
    label: KPI_FORM[field],
    value: form[field] ?? '',
    error: errors.get(kpiField(id, field)),
    onInput: (value: string) => onEdit(field, value),
    onLeave: () => onLeave(field),
  });
  const choice = <Field extends 'kind' | 'direction' | 'unit' | 'indicator' | 'check'>(
    field: Field,
    words: Readonly<Record<KpiForm[Field], string>>,
  ) => ({
    id: elementId(kpiField(id, field)),
    label: KPI_FORM[field],
    value: form[field],
    options: optionsOf(words),
    onChoose: (value: KpiForm[Field]) => onEdit(field, value),
  });
  return (
    <>
      <TextField {...text('name')} isRequired />
      {lever !== '' && (
        <p class="lever">
          <b>{KPI_FORM.lever}:</b> {lever}
        </p>
      )}
      <TextField {...text('owner')} type="email" help={KPI_FORM.ownerHelp} suggestions={owners} />
      <div class="pair">
        <TextField
          {...text('target')}
          isNumber
          help={isToBreakEven(form) ? KPI_FORM.targetZeroHelp : undefined}
        />
        <SelectField {...choice('unit', UNIT_WORDS)} />
      </div>
      <SelectField {...choice('kind', KIND_OPTIONS)} />
      <div class="pair">
        <SelectField {...choice('direction', DIRECTION_OPTIONS)} />
        {form.kind === 'level' && <TextField {...text('baseline')} isNumber help={KPI_FORM.baselineHelp} />}
      </div>
      {isLogged && form.kind !== 'total' && (
        <SelectField
          id={elementId(kpiField(id, 'loggedAs'))}
          label={KPI_FORM.loggedAs}
          value={form.loggedAs ?? 'latest'}
          options={optionsOf(LOGGED_AS_OPTIONS)}
          help={form.kind === 'rate' ? KPI_FORM.loggedAsHelp : undefined}
          onChoose={(value) => onEdit('loggedAs', value)}
        />
      )}
      {isLogged && form.kind === 'rate' && (
        <>
          <TextField {...text('quotientOf')} suggestions={logged} />
          <TextField {...text('quotientBy')} suggestions={logged} help={KPI_FORM.quotientHelp} />
        </>
      )}
      <Fold label={KPI_FORM.more}>
        <TextField {...text('goal')} help={KPI_FORM.goalHelp} />
        <TextField {...text('factor')} help={KPI_FORM.factorHelp} />
        <div class="pair">
          <SelectField {...choice('indicator', INDICATOR_WORDS)} />
          <SelectField {...choice('check', CHECK_WORDS)} />
        </div>
        <TextField {...text('reviewed')} help={KPI_FORM.reviewedHelp} />
        <div class="pair">
          <TextField {...text('start')} type="date" />
          <TextField {...text('end')} type="date" />
        </div>
      </Fold>
    </>
  );
}
