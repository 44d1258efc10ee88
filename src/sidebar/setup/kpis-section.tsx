// The list of KPIs: add, remove, put in order.

import { useRef, useState } from 'preact/hooks';
import { askedFor } from '../../protocol/advice';
import type { KpiForm } from '../../protocol/setup-form';
import { type SuggestedKpi, templates } from '../../sheet/setup/templates';
import { formatMessage, KPI_FORM, SETUP } from '../../words';
import { useAdvice } from '../advice/use-advice';
import { Checkbox } from '../form/choices';
import { elementId } from '../form/field-errors';
import { Button } from '../ui/button';
import { useFocusAfter } from '../ui/focus-after';
import { AddIcon } from '../ui/icons';
import { takesFromPlan } from './draft';
import { kpiField } from './errors';
import { KpiCard } from './kpi-card';
import { blankDraft, type KpiDraft, moved, notYetIn, suggestedDraft } from './kpi-draft';
import type { SectionProps } from './section';
import { SourceFields } from './source-fields';
import { useTabs } from './use-tabs';

interface KpisProps extends SectionProps {
  readonly openKpi: string | null;
  readonly onOpenKpi: (id: string | null) => void;
}

interface Removed {
  readonly kpi: KpiDraft;
  readonly index: number;
}

export function KpisSection(props: KpisProps) {
  const { start, draft, errors, edit, left, openKpi, onOpenKpi } = props;
  const { kpis } = draft;
  const [removed, setRemoved] = useState<Removed | null>(null);
  /** Read out by screen readers. */
  const [said, announce] = useState('');
  const list = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(list);
  const suggestions = notYetIn(kpis, suggestionsOf(draft.template));

  // A file without a calendar and a log never had a KPI.
  const mayKnow = start.calendar !== null || start.logged !== null;
  const forms = kpis.map(({ form }) => form);
  const asked =
    openKpi !== null && mayKnow ? forms.flatMap((form) => askedFor(form, draft, forms) ?? []) : [];
  const adviceOf = useAdvice(draft.completeThrough, asked);

  const actualsOf = ({ form }: KpiDraft) => (draft.actuals === 'mixed' ? form.actuals : draft.actuals);
  const nameOfKpi = ({ form }: KpiDraft) => form.name.trim() || KPI_FORM.unnamed;
  const add = (kpi: KpiDraft) => {
    setRemoved(null);
    edit({ kpis: [...kpis, kpi] });
    onOpenKpi(kpi.id);
    focusAfter(`#${elementId(kpiField(kpi.id, kpi.form.name === '' ? 'name' : 'owner'))}`);
  };
  const remove = (index: number) => {
    const kpi = kpis[index];
    if (kpi === undefined) return;
    setRemoved({ kpi, index });
    announce(formatMessage(KPI_FORM.removed, { kpi: nameOfKpi(kpi) }));
    edit({ kpis: kpis.filter((other) => other !== kpi) });
    focusAfter('.removed button');
  };
  const undo = ({ kpi, index }: Removed) => {
    setRemoved(null);
    edit({ kpis: [...kpis.slice(0, index), kpi, ...kpis.slice(index)] });
    focusAfter(`[data-kpi="${kpi.id}"] .toggle`);
  };
  const move = (from: number, step: number) => {
    const kpi = kpis[from];
    const to = from + step;
    if (kpi === undefined || to < 0 || to >= kpis.length) return;
    setRemoved(null);
    edit({ kpis: moved(kpis, from, to) });
    announce(formatMessage(KPI_FORM.moved, { kpi: nameOfKpi(kpi), position: to + 1, count: kpis.length }));
    focusAfter(`[data-kpi="${kpi.id}"] [data-step="${step}"]`);
  };
  const editKpi = (index: number, changes: Partial<KpiForm>) => {
    const changed = kpis.map((kpi, at) =>
      at === index ? { ...kpi, form: { ...kpi.form, ...changes } } : kpi,
    );
    const [field = ''] = Object.keys(changes);
    edit({ kpis: changed }, kpiField(kpis[index]?.id ?? '', field));
  };
  const isCounted = (kpi: KpiDraft) => actualsOf(kpi) === 'source';
  const tabs = useTabs(kpis.some(isCounted));

  const removedRow = removed !== null && (
    <li key="removed" class="removed">
      <span>{formatMessage(KPI_FORM.removed, { kpi: nameOfKpi(removed.kpi) })}</span>
      <Button look="link" onClick={() => undo(removed)}>
        {KPI_FORM.undo}
      </Button>
    </li>
  );
  return (
    <section ref={list} class="kpis">
      <h2 id={elementId('kpis')} tabIndex={-1}>
        {SETUP.kpis}
      </h2>
      {errors.has('kpis') && kpis.length === 0 && <p class="error">{errors.get('kpis')}</p>}
      {kpis.length === 0 && removed === null && <p class="quiet">{KPI_FORM.none}</p>}
      {start.hasPlan && (
        <Checkbox
          id={elementId('targets-from-plan')}
          label={SETUP.targetsFromPlan}
          help={SETUP.targetsFromPlanHelp}
          isOn={takesFromPlan(draft)}
          onToggle={(targetsFromPlan) => edit({ targetsFromPlan })}
        />
      )}
      <ul class="cards">
        {kpis.map((kpi, index) => [
          removed?.index === index && removedRow,
          <KpiCard
            key={kpi.id}
            kpi={kpi}
            name={nameOfKpi(kpi)}
            isLogged={actualsOf(kpi) === 'log'}
            isRolledUp={actualsOf(kpi) === 'sheets'}
            logged={start.logged ?? []}
            parts={partsIn(kpis, kpi)}
            owners={ownersIn(kpis, kpi)}
            areTargetsPlanned={start.hasPlan === true && takesFromPlan(draft)}
            errors={errors}
            advice={openKpi === kpi.id ? adviceOf(askedFor(kpi.form, draft, forms)) : null}
            isOpen={openKpi === kpi.id}
            isFirst={index === 0}
            isLast={index === kpis.length - 1}
            onToggle={() => onOpenKpi(openKpi === kpi.id ? null : kpi.id)}
            onEdit={(field, value) => editKpi(index, { [field]: value })}
            source={
              isCounted(kpi) && (
                <SourceFields
                  kpi={kpi}
                  tabs={tabs}
                  period={draft}
                  others={countedNames(kpis.filter((other) => other !== kpi && isCounted(other)))}
                  errors={errors}
                  onChange={(changes) => editKpi(index, changes)}
                  onLeave={(field) => left(kpiField(kpi.id, field))}
                />
              )
            }
            onLeave={(field) => left(kpiField(kpi.id, field))}
            onMove={(step) => move(index, step)}
            onRemove={() => remove(index)}
          />,
        ])}
        {removed !== null && removed.index >= kpis.length && removedRow}
      </ul>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Button onClick={() => add(blankDraft())}>
        <AddIcon />
        {KPI_FORM.add}
      </Button>
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} onAdd={add} />}
    </section>
  );
}

interface SuggestionsProps {
  readonly suggestions: readonly SuggestedKpi[];
  readonly onAdd: (kpi: KpiDraft) => void;
}

function Suggestions({ suggestions, onAdd }: SuggestionsProps) {
  return (
    <fieldset class="suggestions">
      <legend>{KPI_FORM.suggestions}</legend>
      {suggestions.map((suggestion) => (
        <button
          key={suggestion.name}
          type="button"
          class="suggestion"
          title={suggestion.lever}
          aria-label={formatMessage(KPI_FORM.addSuggestion, { name: suggestion.name })}
          onClick={() => onAdd(suggestedDraft(suggestion))}
        >
          <AddIcon />
          {suggestion.name}
        </button>
      ))}
    </fieldset>
  );
}

function suggestionsOf(template: string): readonly SuggestedKpi[] {
  const chosen = templates().find(({ key }) => key === template);
  return chosen === undefined ? [] : [...chosen.kpis, ...chosen.more];
}

/** The names of the KPIs that a tab was chosen for. */
const countedNames = (kpis: readonly KpiDraft[]): readonly string[] =>
  kpis.flatMap(({ form }) => (form.tab && form.name.trim() !== '' && !form.by ? [form.name.trim()] : []));

/** The owners of the other KPIs: most teams name the same few. */
function ownersIn(kpis: readonly KpiDraft[], of: KpiDraft): readonly string[] {
  const others = kpis.filter((kpi) => kpi !== of).map(({ form }) => form.owner.trim());
  return [...new Set(others)].filter((owner) => owner.includes('@'));
}

/** The other KPIs that a rate can be one of divided by another: amounts, each once. */
function partsIn(kpis: readonly KpiDraft[], of: KpiDraft): readonly string[] {
  const amounts = kpis.filter(({ form }) => form.kind !== 'rate').filter((kpi) => kpi !== of);
  return [...new Set(amounts.map(({ form }) => form.name.trim()))].filter((name) => name !== '');
}
