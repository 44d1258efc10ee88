// The form of a year plan: which year, which KPIs, and how the target of each is spread; the months are shown as one types.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { normalized } from '../../cells/text';
import { formatDay } from '../../kpi/civil-date';
import { askedForYear } from '../../protocol/advice';
import { readYearPlan } from '../../protocol/read-year-plan';
import type { Refusal } from '../../protocol/replies';
import type { Problem } from '../../protocol/setup-form';
import type { YearPlanSaved, YearPlanStart } from '../../protocol/year-plan-form';
import { MOST_PLANNED } from '../../sheet/year-plan/read-budget';
import { firstMonths, monthName, monthNames } from '../../sheet/year-plan/year';
import { formatMessage, YEAR_PLAN, YEAR_PLAN_DONE } from '../../words';
import { useAdvice } from '../advice/use-advice';
import { ErrorLink, ErrorSummary } from '../form/error-summary';
import { SelectField } from '../form/field';
import { elementId, type FieldErrors, type FieldId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Done } from '../ui/done';
import { Failure } from '../ui/failure';
import { AddIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { PasteBudget } from './paste-budget';
import { labelOfField, nameOf, PlanKpi, planField } from './plan-kpi';
import {
  firstYearDraft,
  formOfYear,
  kpisOfFile,
  newKpi,
  type PlanKpiDraft,
  withBudget,
  withFirst,
  withKpi,
  type YearPlanDraft,
} from './year-plan-draft';

interface YearPlanFormProps {
  /** The file has a plan, or another one. */
  readonly onPlanned: () => void;
  readonly onBack: () => void;
}

export function YearPlanForm({ onPlanned, onBack }: YearPlanFormProps) {
  const [start, setStart] = useState<YearPlanStart | Refusal | null>(null);
  const [saved, setSaved] = useState<YearPlanSaved | null>(null);
  const load = async () => {
    setSaved(null);
    setStart(null);
    setStart(await call('loadYearPlan'));
  };
  useEffect(() => void load(), []);
  if (start === null) return <Busy text={YEAR_PLAN.loading} isPage />;
  if (isRefusal(start)) return <Failure message={start.refused} onTryAgain={load} />;
  const planned = (made: YearPlanSaved) => {
    setSaved(made);
    onPlanned();
  };
  if (saved === null) return <LoadedForm start={start} onSaved={planned} onBack={onBack} />;
  return (
    <div class="scroller">
      <Done made={saved} next={YEAR_PLAN_DONE.next}>
        <Button look="primary" onClick={() => void load()}>
          {YEAR_PLAN_DONE.again}
        </Button>
        <Button onClick={onBack}>{YEAR_PLAN_DONE.back}</Button>
      </Done>
    </div>
  );
}

interface LoadedFormProps extends Pick<YearPlanFormProps, 'onBack'> {
  readonly start: YearPlanStart;
  readonly onSaved: (saved: YearPlanSaved) => void;
}

function LoadedForm({ start, onSaved, onBack }: LoadedFormProps) {
  const [draft, setDraft] = useState(() => firstYearDraft(start));
  const [open, setOpen] = useState<string | null>(() => draft.kpis[0]?.id ?? null);
  const [said, announce] = useState('');
  const [isSaving, setSaving] = useState(false);
  const read = readYearPlan(formOfYear(draft), start);
  const toFields = (problems: readonly Problem[]) => byField(problems, draft.kpis);
  const form = useForm(toFields(read.problems), (field) => {
    const [, id] = /^kpis\.([^.]+)\./.exec(field) ?? [];
    if (id !== undefined) setOpen(id);
  });
  const edit = (change: (before: YearPlanDraft) => YearPlanDraft, field?: FieldId) => {
    setDraft(change);
    if (field !== undefined) form.typed(field);
  };
  const save = async () => {
    if (!form.isReady()) return;
    form.accept();
    setSaving(true);
    const reply = await call('saveYearPlan', formOfYear(draft));
    setSaving(false);
    if (isRefusal(reply)) form.refuse(reply.refused, toFields(reply.problems ?? []));
    else onSaved(reply);
  };
  const add = () => {
    const kpi = newKpi();
    edit((before) => ({ ...before, kpis: [...before.kpis, kpi] }));
    form.focusField(planField(kpi.id, 'name'));
  };
  const remove = (kpi: PlanKpiDraft) => {
    announce(formatMessage(YEAR_PLAN.removed, { kpi: nameOf(kpi) }));
    edit((before) => ({ ...before, kpis: before.kpis.filter((other) => other !== kpi) }));
    form.focusField('kpis');
  };
  const { months } = read;
  const planned = useMemo(() => plannedNames(start), [start]);
  /** Then months that are over keep theirs. */
  const isPlanned = (kpi: PlanKpiDraft) => planned.has(kpi.form.name);
  const ofFile = useMemo(() => kpisOfFile(start).length, [start]);
  const offered = useMemo(
    () => new Map(start.kpis.map((kpi) => [normalized(kpi.name), kpi] as const)),
    [start],
  );
  const offeredOf = ({ form }: PlanKpiDraft) => offered.get(normalized(form.name));
  const askedOf = (kpi: PlanKpiDraft) => askedForYear(kpi.form, months, offeredOf(kpi));
  // A file without KPIs and without a log knows nothing of them.
  const mayKnow = start.kpis.length > 0 || start.logged.length > 0;
  const isNear = ({ id }: PlanKpiDraft) => draft.kpis.length <= MOST_ADVISED || id === open;
  const asked = mayKnow ? draft.kpis.filter(isNear).flatMap((kpi) => askedOf(kpi) ?? []) : [];
  const adviceOf = useAdvice('yesterday', asked);
  const last = months[months.length - 1];
  const kept = months.filter((month) => month.last < start.today).length;
  return (
    <form class="set-up" aria-busy={isSaving} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isSaving}>
        <ErrorSummary form={form} labelOf={(field) => labelOf(field, draft.kpis)} />
        {[start.planProblem, start.calendarProblem].map(
          (problem) =>
            problem !== null && (
              <Notice key={problem} tone="bad">
                <p>{problem}</p>
              </Notice>
            ),
        )}
        <section>
          <h2 tabIndex={-1}>{YEAR_PLAN.title}</h2>
          <p class="quiet goal-intro">{YEAR_PLAN.intro}</p>
          <SelectField
            id={elementId('first')}
            label={YEAR_PLAN.first}
            value={draft.first}
            options={firstMonths(start).map((day) => [formatDay(day), monthName(day)] as const)}
            error={form.shown.get('first')}
            help={last && formatMessage(YEAR_PLAN.upTo, { last: monthName(last.first) })}
            onChoose={(first) => edit((before) => withFirst(before, first, start), 'first')}
          />
          {kept > 0 && draft.kpis.some(isPlanned) && (
            <p class="quiet">
              {formatMessage(YEAR_PLAN.pastKept, { months: monthNames(months, (index) => index < kept) })}
            </p>
          )}
        </section>
        <section class="kpis">
          <h2 id={elementId('kpis')} tabIndex={-1}>
            {YEAR_PLAN.kpis}
          </h2>
          {form.shown.has('kpis') && <p class="error">{form.shown.get('kpis')}</p>}
          {draft.kpis.length === 0 && <p class="quiet">{YEAR_PLAN.noKpis}</p>}
          {ofFile > MOST_PLANNED && (
            <Notice>
              <p>{formatMessage(YEAR_PLAN.moreKpis, { count: ofFile, most: MOST_PLANNED })}</p>
            </Notice>
          )}
          {said !== '' && (
            <p class="quiet" role="status">
              {said}
            </p>
          )}
          <ul class="cards plan-cards">
            {draft.kpis.map((kpi, index) => {
              const year = read.kpis[index] ?? null;
              return (
                <PlanKpi
                  key={kpi.id}
                  kpi={kpi}
                  months={months}
                  year={year}
                  kept={year?.kept ?? (isPlanned(kpi) ? kept : 0)}
                  errors={form.shown}
                  advice={open === kpi.id ? adviceOf(askedOf(kpi)) : null}
                  lowerIsBetter={offeredOf(kpi)?.lowerIsBetter ?? false}
                  isOpen={open === kpi.id}
                  onToggle={() => setOpen(open === kpi.id ? null : kpi.id)}
                  onEdit={(field, change) =>
                    edit((before) => withKpi(before, kpi.id, change), planField(kpi.id, field))
                  }
                  onLeave={(field) => form.left(planField(kpi.id, field))}
                  onRemove={() => remove(kpi)}
                />
              );
            })}
          </ul>
          <Button onClick={add}>
            <AddIcon />
            {YEAR_PLAN.add}
          </Button>
        </section>
        <PasteBudget
          start={start}
          months={months}
          onTaken={(kpis) => edit((before) => withBudget(before, kpis))}
        />
        <section>
          <Button look="link" onClick={onBack}>
            {YEAR_PLAN.back}
          </Button>
        </section>
      </div>
      <div class="footer">
        <ErrorLink form={form} />
        <Button look="primary" busy={isSaving ? YEAR_PLAN.saving : null} onClick={save}>
          {start.plan === null ? YEAR_PLAN.create : YEAR_PLAN.save}
        </Button>
      </div>
    </form>
  );
}

/** Of so many KPIs it is asked at once what is known of them; of more, when they are unfolded. */
const MOST_ADVISED = 50;

/** KPIs of which the plan has numbers. */
const plannedNames = ({ plan }: YearPlanStart): ReadonlySet<string> =>
  new Set(
    (plan?.rows ?? []).filter(({ amounts }) => amounts.some((one) => one !== null)).map(({ name }) => name),
  );

const KPI_PATH = /^kpis\.([^.]+)\.(.+)$/;

/** KPIs go by id on the page, by their place in the form. */
function byField(problems: readonly Problem[], kpis: readonly PlanKpiDraft[]): FieldErrors {
  const errors = new Map<FieldId, string>();
  for (const { path, message } of problems) {
    const [, place, field = ''] = KPI_PATH.exec(path) ?? [];
    const kpi = kpis[Number(place)];
    const key = kpi === undefined ? path : planField(kpi.id, field);
    if (!errors.has(key)) errors.set(key, message);
  }
  return errors;
}

/** A field as the form calls it. */
function labelOf(field: FieldId, kpis: readonly PlanKpiDraft[]): string {
  if (field === 'first') return YEAR_PLAN.first;
  const [, id, name = ''] = KPI_PATH.exec(field) ?? [];
  const kpi = kpis.find((one) => one.id === id);
  if (kpi === undefined) return YEAR_PLAN.kpis;
  return formatMessage(YEAR_PLAN.fieldOf, { kpi: nameOf(kpi), field: labelOfField(name, kpi.form) });
}
