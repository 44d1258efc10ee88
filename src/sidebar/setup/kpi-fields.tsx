// The fields of one KPI: what it is and who owns it; folded away, what it is for and when it is looked at.

import type { ComponentChildren } from 'preact';
import { isToBreakEven } from '../../protocol/read-kpis';
import type { KpiForm } from '../../protocol/setup-form';
import type { TargetAdvice } from '../../sheet/advice/target-advice';
import { type FieldKey, FOLDED_FIELDS, TYPED_FIELDS, type TypedField } from '../../sheet/table/typed-fields';
import { DIRECTION_OPTIONS, KIND_OPTIONS, KPI_FORM, LOGGED_AS_OPTIONS, UNIT_WORDS } from '../../words';
import { TargetAdviceBox } from '../advice/target-advice';
import { Checkbox } from '../form/choices';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { Fold } from '../ui/fold';
import { kpiField } from './errors';
import { type KpiDraft, leverOf } from './kpi-draft';
import { wordOf } from './labels';

export interface KpiFieldsProps {
  readonly kpi: KpiDraft;
  readonly isLogged: boolean;
  /** Whether its actual is taken from the sheets of shorter periods. */
  readonly isRolledUp: boolean;
  /** The names in the log. */
  readonly logged: readonly string[];
  /** The names of the other KPIs that a rate can be made of. */
  readonly parts: readonly string[];
  readonly owners: readonly string[];
  /** Whether targets that are left blank are those of the plan. */
  readonly areTargetsPlanned: boolean;
  readonly errors: FieldErrors;
  /** What is known before its target is set; null where that is nothing. */
  readonly advice: TargetAdvice | null;
  readonly onEdit: (field: keyof KpiForm, value: string) => void;
  readonly onLeave: (field: keyof KpiForm) => void;
  /** How it is counted from a tab; nothing where figures arrive otherwise. */
  readonly source: ComponentChildren;
}

export function KpiFields({
  kpi,
  isLogged,
  isRolledUp,
  logged,
  parts,
  owners,
  areTargetsPlanned,
  errors,
  advice,
  onEdit,
  onLeave,
  source,
}: KpiFieldsProps) {
  const { id, form } = kpi;
  const lever = leverOf(kpi);
  const text = (field: keyof KpiForm) => ({
    id: elementId(kpiField(id, field)),
    label: wordOf(field) ?? field,
    value: form[field] ?? '',
    error: errors.get(kpiField(id, field)),
    onInput: (value: string) => onEdit(field, value),
    onLeave: () => onLeave(field),
  });
  const choice = <Field extends 'kind' | 'direction' | 'unit'>(
    field: Field,
    words: Readonly<Record<KpiForm[Field], string>>,
  ) => ({
    id: elementId(kpiField(id, field)),
    label: KPI_FORM[field],
    value: form[field],
    options: optionsOf(words),
    onChoose: (value: KpiForm[Field]) => onEdit(field, value),
  });
  const folded = (key: FieldKey) => {
    const field: TypedField = TYPED_FIELDS[key];
    if (field.type !== 'choice')
      return (
        <TextField key={key} {...text(key)} isNumber={field.type === 'amount'} help={wordOf(`${key}Help`)} />
      );
    return (
      <SelectField
        key={key}
        id={elementId(kpiField(id, key))}
        label={wordOf(key) ?? key}
        value={form[key]}
        options={optionsOf(field.words())}
        onChoose={(value) => onEdit(key, value)}
      />
    );
  };
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
      {areTargetsPlanned && form.target.trim() === '' && (
        <Checkbox
          id={elementId(kpiField(id, 'blankTarget'))}
          label={KPI_FORM.withoutTarget}
          isOn={form.blankTarget === 'none'}
          onToggle={(isOn) => onEdit('blankTarget', isOn ? 'none' : 'plan')}
        />
      )}
      {advice !== null && (
        <TargetAdviceBox form={form} advice={advice} onTake={(target) => onEdit('target', target)} />
      )}
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
      {(isLogged || isRolledUp) && form.kind === 'rate' && (
        <>
          <TextField {...text('quotientOf')} suggestions={isLogged ? logged : parts} />
          <TextField
            {...text('quotientBy')}
            suggestions={isLogged ? logged : parts}
            help={isLogged ? KPI_FORM.quotientHelp : KPI_FORM.partsHelp}
          />
        </>
      )}
      {source}
      <Fold label={KPI_FORM.more}>
        {inPairs(FOLDED_FIELDS).map(([first, second]) =>
          second === undefined ? (
            folded(first)
          ) : (
            <div key={first} class="pair">
              {folded(first)}
              {folded(second)}
            </div>
          ),
        )}
        <div class="pair">
          <TextField {...text('start')} type="date" />
          <TextField {...text('end')} type="date" />
        </div>
        {form.kind === 'total' && (form.start !== '' || form.end !== '') && (
          <Checkbox
            id={elementId(kpiField(id, 'targetFor'))}
            label={KPI_FORM.prorate}
            isOn={form.targetFor === 'sheet'}
            onToggle={(isOn) => onEdit('targetFor', isOn ? 'sheet' : 'own')}
          />
        )}
      </Fold>
    </>
  );
}

/** Choices are short: two of them that follow each other share a line. */
function inPairs(keys: readonly FieldKey[]): (readonly [FieldKey, FieldKey?])[] {
  const lines: [FieldKey, FieldKey?][] = [];
  const isChoice = (key: FieldKey) => TYPED_FIELDS[key].type === 'choice';
  for (const key of keys) {
    const line = lines[lines.length - 1];
    if (line?.[1] === undefined && line !== undefined && isChoice(line[0]) && isChoice(key)) line.push(key);
    else lines.push([key]);
  }
  return lines;
}
