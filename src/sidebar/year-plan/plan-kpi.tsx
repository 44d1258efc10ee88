// One KPI of the year plan: a line that says what its year comes to, and unfolds to its fields.

import type { Stretch } from '../../kpi/plan/stretches';
import type { KpiYear } from '../../protocol/read-year-plan';
import type { SpreadWay, YearPlanKpiForm } from '../../protocol/year-plan-form';
import type { TargetAdvice } from '../../sheet/advice/target-advice';
import { formatMessage, KIND_OPTIONS, SPREAD_CHOICES, UNIT_WORDS, YEAR_PLAN } from '../../words';
import { TargetAdviceBox } from '../advice/target-advice';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { Button } from '../ui/button';
import { CardTitle, UnfoldButton } from '../ui/unfold-button';
import { figureLine, MonthsShown, MonthsTyped } from './months';
import { type PlanKpiDraft, withWay } from './year-plan-draft';

/** A field of a KPI: they go by id. */
export const planField = (id: string, field: string): string => `kpis.${id}.${field}`;

export interface PlanKpiProps {
  readonly kpi: PlanKpiDraft;
  readonly months: readonly Stretch[];
  readonly year: KpiYear | null;
  readonly kept: number;
  readonly errors: FieldErrors;
  /** What is known of it for the year; null where that is nothing. */
  readonly advice: TargetAdvice | null;
  readonly lowerIsBetter: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (field: string, change: (form: YearPlanKpiForm) => YearPlanKpiForm) => void;
  readonly onLeave: (field: string) => void;
  readonly onRemove: () => void;
}

export const nameOf = ({ form }: PlanKpiDraft): string => form.name.trim() || YEAR_PLAN.unnamed;

export function PlanKpi(props: PlanKpiProps) {
  const { kpi, year, errors, isOpen, onToggle } = props;
  const body = `plan-${kpi.id}`;
  const mistakes = [...errors.keys()].filter((field) => field.startsWith(planField(kpi.id, ''))).length;
  return (
    <li class={isOpen ? 'card open' : 'card'}>
      <div class="card-head">
        <UnfoldButton isOpen={isOpen} body={body} onToggle={onToggle}>
          <CardTitle name={nameOf(kpi)} line={figureLine(year)} mistakes={mistakes} />
        </UnfoldButton>
      </div>
      {isOpen && (
        <div id={body} class="card-body">
          <Fields {...props} />
        </div>
      )}
    </li>
  );
}

type TextKey = 'name' | 'target' | 'baseline' | 'shares';

/** The label of a field of a KPI. */
export function labelOfField(field: string, { kind }: Pick<YearPlanKpiForm, 'kind'>): string {
  const { target, targetRate, targetLevel } = YEAR_PLAN;
  const labels: Readonly<Record<string, string>> = {
    name: YEAR_PLAN.name,
    target: kind === 'total' ? target : kind === 'rate' ? targetRate : targetLevel,
    baseline: YEAR_PLAN.baseline,
    shares: YEAR_PLAN.shares,
    spread: YEAR_PLAN.spread,
  };
  return labels[field] ?? YEAR_PLAN.months;
}

function Fields(props: PlanKpiProps) {
  const { kpi, months, year, kept, errors, advice, lowerIsBetter, onEdit, onLeave, onRemove } = props;
  const { id, form, isKnown } = kpi;
  const { kind, spread } = form;
  const text = (field: TextKey) => ({
    id: elementId(planField(id, field)),
    label: labelOfField(field, form),
    value: form[field],
    error: errors.get(planField(id, field)),
    onInput: (value: string) => onEdit(field, (before) => ({ ...before, [field]: value })),
    onLeave: () => onLeave(field),
  });
  const ways = optionsOf<SpreadWay>(SPREAD_CHOICES[kind] as Record<SpreadWay, string>);
  // A way that this kind does not have is that which is taken instead.
  const way = ways.some(([key]) => key === spread) ? spread : 'even';
  const shown = { name: nameOf(kpi), form, months, year, kept };
  return (
    <>
      {(!isKnown || errors.has(planField(id, 'name'))) && (
        <TextField {...text('name')} isFixed={isKnown} isRequired />
      )}
      {!isKnown && (
        <>
          <SelectField
            id={elementId(planField(id, 'kind'))}
            label={YEAR_PLAN.kind}
            value={kind}
            options={optionsOf(KIND_OPTIONS)}
            onChoose={(value) => onEdit('kind', (before) => ({ ...before, kind: value }))}
          />
          <SelectField
            id={elementId(planField(id, 'unit'))}
            label={YEAR_PLAN.unit}
            value={form.unit}
            options={optionsOf(UNIT_WORDS)}
            onChoose={(value) => onEdit('unit', (before) => ({ ...before, unit: value }))}
          />
        </>
      )}
      <SelectField
        id={elementId(planField(id, 'spread'))}
        label={YEAR_PLAN.spread}
        value={way}
        options={ways}
        error={errors.get(planField(id, 'spread'))}
        help={way === 'lastYear' && kind === 'rate' ? YEAR_PLAN.lastYearRateHelp : undefined}
        onChoose={(value) => onEdit('spread', (before) => withWay(before, value, year))}
      />
      {way === 'hand' ? (
        <MonthsTyped
          {...shown}
          fieldOf={(month) => planField(id, `amounts.${month}`)}
          errors={errors}
          onInput={(month, value) =>
            onEdit(`amounts.${month}`, (before) => ({
              ...before,
              amounts: before.amounts.map((amount, index) => (index === month ? value : amount)),
            }))
          }
          onLeave={(month) => onLeave(`amounts.${month}`)}
        />
      ) : (
        <>
          <TextField {...text('target')} isNumber help={YEAR_PLAN.targetHelp} />
          {advice !== null && (
            <TargetAdviceBox
              form={{ ...form, direction: lowerIsBetter ? 'lower' : 'higher' }}
              advice={advice}
              onTake={(target) => onEdit('target', (before) => ({ ...before, target }))}
            />
          )}
          {kind === 'level' && <TextField {...text('baseline')} isNumber />}
          {way === 'shares' && (
            <TextField
              {...text('shares')}
              help={kind === 'level' ? YEAR_PLAN.sharesLevelHelp : YEAR_PLAN.sharesHelp}
            />
          )}
          <MonthsShown {...shown} />
        </>
      )}
      <Button look="link" onClick={onRemove}>
        {formatMessage(YEAR_PLAN.remove, { kpi: nameOf(kpi) })}
      </Button>
    </>
  );
}
