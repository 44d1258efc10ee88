// Set up as it is being filled in: what the form will send, and what only the page needs to know.

import { formatDay, parseDay } from '../../kpi/civil-date';
import type { SidebarStart } from '../../protocol/replies';
import type { Actuals, KpiForm, SetupForm } from '../../protocol/setup-form';
import {
  type FiscalYear,
  nameOfPeriod,
  type PeriodChoice,
  periodOf,
  usualFiscalYear,
} from '../../sheet/setup/periods';
import { type Template, templates } from '../../sheet/setup/templates';
import { EVERY_DAY_TEXT } from '../../words';
import { blankDraft, filledDraft, type KpiDraft, suggestedDraft } from './kpi-draft';

/** Set up, half-way. */
export interface Draft {
  readonly template: string;
  readonly period: PeriodChoice | 'custom';
  /** The day on which months are closed; null for their last one. */
  readonly closingDay: number | null;
  readonly start: string;
  readonly end: string;
  readonly name: string;
  /** Until someone types a name, it is that of the period. */
  readonly isNameTyped: boolean;
  readonly weekdays: string;
  readonly areWeekdaysTyped: boolean;
  readonly holidays: string;
  /** What weekdays weigh; absent: as the file has it. */
  readonly weights?: string;
  readonly completeThrough: SetupForm['completeThrough'];
  readonly tolerance: string;
  /** `mixed`: each KPI keeps its own. */
  readonly actuals: Actuals | 'mixed';
  /** Whether targets that are left blank are those of the file's plan: unless someone said otherwise. */
  readonly targetsFromPlan?: boolean;
  readonly kpis: readonly KpiDraft[];
  /** Whether a person changed anything: only then is it worth keeping. */
  readonly isEdited: boolean;
  /** It came out of the browser's memory. */
  readonly isRestored?: boolean;
  /** Of which sheet it is the next period, what to know about that, and what had been typed before. */
  readonly nextOf?: { readonly sheet: string; readonly notes: readonly string[]; readonly before: Draft };
}

const firstTemplate = () => templates()[0] as Template;

/** The draft that nobody has touched. */
export function firstDraft(start: SidebarStart): Draft {
  const kpis = firstTemplate().kpis.map(suggestedDraft);
  const draft: Draft = {
    template: firstTemplate().key,
    period: 'thisMonth',
    closingDay: null,
    start: '',
    end: '',
    name: '',
    isNameTyped: false,
    weekdays: EVERY_DAY_TEXT,
    areWeekdaysTyped: false,
    holidays: '',
    completeThrough: 'yesterday',
    tolerance: '10%',
    actuals: 'typed',
    kpis,
    isEdited: false,
  };
  return withPeriod(draft, 'thisMonth', start);
}

/** The draft of a form that was filled in elsewhere. */
export function draftOf(form: SetupForm, start: SidebarStart): Draft {
  const { name, completeThrough, tolerance, targetsFromPlan = false, kpis } = form;
  const arrivals = new Set(kpis.map(({ actuals }) => actuals));
  // Where figures come from tabs, some may be typed.
  if (arrivals.has('source')) arrivals.delete('typed');
  const [first = 'typed', ...others] = arrivals;
  return {
    ...firstDraft(start),
    template: 'blank',
    period: 'custom',
    start: form.start,
    end: form.end,
    name,
    isNameTyped: name !== periodName(form.start, form.end, start),
    completeThrough,
    tolerance,
    actuals: others.length > 0 ? 'mixed' : first,
    targetsFromPlan,
    kpis: kpis.map(filledDraft),
    isEdited: true,
  };
}

/** The draft with a KPI that is counted from a tab: the first that is not counted from one yet. */
export function countingFrom(
  draft: Draft,
  tab: string,
  date: string,
): { readonly draft: Draft; readonly kpi: string } {
  const kpis = draft.kpis.some(({ form }) => (form.tab ?? '') === '')
    ? draft.kpis
    : [...draft.kpis, blankDraft()];
  const counted = kpis.find(({ form }) => (form.tab ?? '') === '')?.id ?? '';
  return {
    draft: {
      ...draft,
      actuals: 'source',
      kpis: kpis.map((kpi) =>
        kpi.id === counted ? { ...kpi, form: { ...kpi.form, tab, date, way: 'count' } } : kpi,
      ),
      isEdited: true,
    },
    kpi: counted,
  };
}

/** Of a blank target nobody has anything to lose: where there is a plan, it is asked. */
export const takesFromPlan = ({ targetsFromPlan = true }: Draft): boolean => targetsFromPlan;

/** What is sent. A file that has its calendar keeps it. */
export function formOfDraft(draft: Draft, { calendar, hasPlan }: SidebarStart): SetupForm {
  const { name, start, end, completeThrough, tolerance, weekdays, weights = '', holidays, actuals } = draft;
  return {
    name,
    start,
    end,
    completeThrough,
    tolerance,
    calendar: calendar === null ? { weekdays, ...(weights.trim() !== '' && { weights }), holidays } : null,
    ...(hasPlan && takesFromPlan(draft) && { targetsFromPlan: true }),
    ...(draft.nextOf !== undefined && { follows: draft.nextOf.sheet }),
    kpis: draft.kpis.map(({ form }): KpiForm => ({ ...form, actuals: actualsOf(form, actuals) })),
  };
}

/** How the figure of a KPI arrives: where figures come from tabs, one without a tab is typed. */
function actualsOf(form: KpiForm, actuals: Draft['actuals']): Actuals {
  if (actuals === 'mixed') return form.actuals;
  return actuals === 'source' && (form.tab ?? '') === '' ? 'typed' : actuals;
}

/** What a form knows of the file before anything is typed. */
type Known = Pick<SidebarStart, 'today' | 'fiscalYearStart'>;

/** The fiscal year of the file's plan, or else the usual one, closed on a day. */
function fiscalYear({ fiscalYearStart }: Known, closingDay: number | null): FiscalYear {
  return { firstMonth: fiscalYearStart ?? usualFiscalYear().firstMonth, closingDay };
}

/** Another period, and the name that goes with it. */
export function withPeriod(draft: Draft, period: PeriodChoice | 'custom', known: Known): Draft {
  const day = parseDay(known.today);
  if (period === 'custom' || day === null) return { ...draft, period };
  const { start, end } = periodOf(period, day, fiscalYear(known, draft.closingDay));
  return withDays({ ...draft, period }, formatDay(start), formatDay(end), known);
}

/** Another day on which months are closed, and the period that comes of it. */
export const withClosingDay = (draft: Draft, closingDay: number | null, known: Known): Draft =>
  withPeriod({ ...draft, closingDay }, draft.period, known);

/** Other days, and the name that goes with them. */
export function withDays(draft: Draft, start: string, end: string, known: Known): Draft {
  const name = draft.isNameTyped ? draft.name : (periodName(start, end, known) ?? draft.name);
  return { ...draft, start, end, name };
}

/** The name of the period between two typed days, if they are days in order. */
export function periodName(start: string, end: string, known: Known): string | null {
  const [first, last] = [parseDay(start), parseDay(end)];
  if (first === null || last === null || last < first) return null;
  return nameOfPeriod({ start: first, end: last }, fiscalYear(known, null).firstMonth);
}

/** What a choice of period comes to today: `November 2026`. */
export function choiceName(choice: PeriodChoice, closingDay: number | null, known: Known): string {
  const day = parseDay(known.today);
  if (day === null) return '';
  const fiscal = fiscalYear(known, closingDay);
  return nameOfPeriod(periodOf(choice, day, fiscal), fiscal.firstMonth);
}
