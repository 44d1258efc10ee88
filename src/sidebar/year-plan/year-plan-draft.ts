// The form of a year plan as it is being filled in.

import { normalized } from '../../cells/text';
import { formatDay, MONTHS_PER_YEAR, parseDay } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { amountText } from '../../protocol/amounts';
import type { KpiYear } from '../../protocol/read-year-plan';
import type { SpreadWay, YearPlanForm, YearPlanKpiForm, YearPlanStart } from '../../protocol/year-plan-form';
import type { OfferedPlanKpi } from '../../sheet/year-plan/offered-kpis';
import type { PlannedRow } from '../../sheet/year-plan/planned-rows';
import { type BudgetKpi, MOST_PLANNED } from '../../sheet/year-plan/read-budget';
import { yearFigure } from '../../sheet/year-plan/spread-kpi';
import { yearFrom } from '../../sheet/year-plan/year';

/** A KPI that is being planned. */
export interface PlanKpiDraft {
  /** Stays the same whatever becomes of the others. */
  readonly id: string;
  readonly form: YearPlanKpiForm;
  /** Whether the file says what it is: then only its target is asked. */
  readonly isKnown: boolean;
  /** Whether someone has changed it: then another year leaves it as it is. */
  readonly isEdited: boolean;
}

/** The form, half-way. */
export interface YearPlanDraft {
  readonly first: string;
  readonly kpis: readonly PlanKpiDraft[];
}

const NO_AMOUNTS: readonly string[] = Array<string>(MONTHS_PER_YEAR).fill('');
const BLANK: YearPlanKpiForm = {
  name: '',
  kind: 'total',
  unit: 'count',
  target: '',
  baseline: '',
  spread: 'even',
  shares: '',
  amounts: NO_AMOUNTS,
};

let made = 0;
const draftOf = (form: YearPlanKpiForm, isKnown: boolean, isEdited = false): PlanKpiDraft => {
  made += 1;
  return { id: `plan${made}`, form, isKnown, isEdited };
};

/** The draft that nobody has touched. */
export function firstYearDraft(start: YearPlanStart): YearPlanDraft {
  const rowOf = rowsByName(start);
  return {
    first: formatDay(start.first),
    kpis: kpisOfFile(start)
      .slice(0, MOST_PLANNED)
      .map((kpi) => draftOf(formFor(kpi, rowOf, start, start.first), true)),
  };
}

/** The KPIs that a file has, on progress sheets or in its plan. */
export function kpisOfFile(start: YearPlanStart): readonly OfferedPlanKpi[] {
  const offered = new Set(start.kpis.map(({ name }) => normalized(name)));
  const others = (start.plan?.rows ?? []).filter(({ name }) => !offered.has(normalized(name)));
  return [...start.kpis, ...others.map(kpiOfRow)];
}

type RowOf = ReadonlyMap<string, PlannedRow>;

const rowsByName = ({ plan }: YearPlanStart): RowOf =>
  new Map((plan?.rows ?? []).map((row) => [normalized(row.name), row]));

/** What a row of the plan tells of a KPI that no progress sheet has. */
function kpiOfRow({ name, kind, unit, amounts }: PlannedRow): OfferedPlanKpi {
  const isWhole = amounts.every((amount) => amount === null || Number.isInteger(amount));
  return {
    name,
    kind: kind ?? (unit === 'percent' ? 'rate' : 'total'),
    unit: unit ?? (isWhole ? 'count' : 'decimal'),
    lowerIsBetter: false,
    baseline: null,
    quotient: null,
    loggedAs: 'latest',
  };
}

/** What the plan has of a KPI stands in its months; what it doesn't have is spread evenly. */
function formFor(
  kpi: Pick<OfferedPlanKpi, 'name' | 'kind' | 'unit' | 'baseline'>,
  rowOf: RowOf,
  { plan, anchor }: YearPlanStart,
  first: Day,
): YearPlanKpiForm {
  const { name, kind, unit, baseline } = kpi;
  const row = rowOf.get(normalized(name));
  const amounts = yearFrom(first, anchor).map(
    (month) => row?.amounts[plan?.firstDays.indexOf(month.first) ?? -1] ?? null,
  );
  const isPlanned = amounts.some((amount) => amount !== null);
  return {
    ...BLANK,
    name,
    kind,
    unit,
    baseline: amountText(baseline, unit),
    spread: isPlanned ? 'hand' : 'even',
    amounts: amounts.map((amount) => amountText(amount, unit)),
  };
}

/** Another year: what nobody has changed shows what the plan has of that. */
export function withFirst(draft: YearPlanDraft, first: string, start: YearPlanStart): YearPlanDraft {
  const day = parseDay(first);
  if (day === null) return { ...draft, first };
  const rowOf = rowsByName(start);
  const baselines = new Map(start.kpis.map(({ name, baseline }) => [normalized(name), baseline]));
  const anew = ({ form }: PlanKpiDraft) => {
    const baseline = baselines.get(normalized(form.name)) ?? null;
    return formFor({ ...form, baseline }, rowOf, start, day);
  };
  return {
    first,
    kpis: draft.kpis.map((kpi) => (kpi.isEdited ? kpi : { ...kpi, form: anew(kpi) })),
  };
}

/** With a KPI changed. */
export const withKpi = (
  draft: YearPlanDraft,
  id: string,
  change: (form: YearPlanKpiForm) => YearPlanKpiForm,
): YearPlanDraft => ({
  ...draft,
  kpis: draft.kpis.map((kpi) => (kpi.id === id ? { ...kpi, form: change(kpi.form), isEdited: true } : kpi)),
});

/** A KPI of which nothing is known. */
export const newKpi = (): PlanKpiDraft => draftOf(BLANK, false, true);

/** With what a budget says: of KPIs that are there it takes the place of their months, others come behind them. */
export function withBudget(draft: YearPlanDraft, budget: readonly BudgetKpi[]): YearPlanDraft {
  const amountsOf = new Map(budget.map((kpi) => [normalized(kpi.name), kpi]));
  const known = new Set(draft.kpis.map(({ form }) => normalized(form.name)));
  return {
    ...draft,
    kpis: [
      ...draft.kpis.map((kpi) => {
        const found = amountsOf.get(normalized(kpi.form.name));
        return found === undefined ? kpi : { ...kpi, form: byHand(kpi.form, found), isEdited: true };
      }),
      ...budget
        .filter(({ name }) => !known.has(normalized(name)))
        .map((kpi) => draftOf(byHand({ ...BLANK, ...kindOf(kpi), name: kpi.name }, kpi), false, true)),
    ],
  };
}

const kindOf = ({ unit }: BudgetKpi): Pick<YearPlanKpiForm, 'kind' | 'unit'> => ({
  unit,
  kind: unit === 'percent' ? 'rate' : 'total',
});

const PERCENT = 100;

function byHand(form: YearPlanKpiForm, { amounts, unit }: BudgetKpi): YearPlanKpiForm {
  // A budget may have 2.5 under a header that says %.
  const arePercentages =
    form.unit === 'percent' && unit !== 'percent' && amounts.some((amount) => Math.abs(amount ?? 0) > 1);
  const scale = arePercentages ? PERCENT : 1;
  return {
    ...form,
    spread: 'hand',
    amounts: amounts.map((amount) => amountText(amount === null ? null : amount / scale, form.unit)),
  };
}

/** What is sent. */
export const formOfYear = ({ first, kpis }: YearPlanDraft): YearPlanForm => ({
  first,
  kpis: kpis.map(({ form }) => form),
});

/**
 * Another way to spread. What was spread becomes what is typed; what was typed comes to the target that is spread.
 *
 * @param year What it comes to as it is; null where it isn't planned, or something is wrong.
 */
export function withWay(form: YearPlanKpiForm, spread: SpreadWay, year: KpiYear | null): YearPlanKpiForm {
  if (year === null || spread === form.spread) return { ...form, spread };
  if (spread === 'hand')
    return { ...form, spread, amounts: year.amounts.map((amount) => amountText(amount, form.unit)) };
  if (form.spread !== 'hand' || form.target.trim() !== '') return { ...form, spread };
  return { ...form, spread, target: amountText(yearFigure(form.kind, year.amounts), form.unit) };
}
