// The KPIs of Set up as they are being filled in.

import { normalized } from '../../cells/text';
import type { KpiForm } from '../../protocol/setup-form';
import type { SuggestedKpi, Template } from '../../sheet/setup/templates';
import { NEW_FIELDS } from '../../sheet/table/typed-fields';

/** A KPI that is being filled in. */
export interface KpiDraft {
  /** Stays the same however the KPIs are ordered. */
  readonly id: string;
  readonly form: KpiForm;
  /** What it was before anyone touched it. */
  readonly pristine: KpiForm;
  /** What its owner can do to move it. */
  readonly lever: string;
}

const BLANK: KpiForm = {
  ...NEW_FIELDS,
  name: '',
  owner: '',
  kind: 'total',
  direction: 'higher',
  start: '',
  end: '',
  targetFor: 'own',
  blankTarget: 'plan',
  actuals: 'typed',
  quotientOf: '',
  quotientBy: '',
  loggedAs: 'latest',
};

let made = 0;

/** An id that no other KPI has, also none that an earlier page kept. */
function newId(): string {
  made += 1;
  return `${made}-${Math.random().toString(36).slice(2, 8)}`;
}

const untouched = (form: KpiForm, lever: string): KpiDraft => ({ id: newId(), form, pristine: form, lever });

export const blankDraft = (): KpiDraft => untouched(BLANK, '');

/** A KPI that someone filled in before: no template may replace it. */
export const filledDraft = (form: KpiForm): KpiDraft => ({ ...blankDraft(), form });

/** A KPI of a template. */
export function suggestedDraft({ lever, lowerIsBetter, ...suggested }: SuggestedKpi): KpiDraft {
  return untouched({ ...BLANK, ...suggested, direction: lowerIsBetter ? 'lower' : 'higher' }, lever);
}

/** What its owner can do to move it, as long as it is the KPI that this was said of: under another name it is another. */
export const leverOf = ({ form, pristine, lever }: KpiDraft): string =>
  normalized(form.name) === normalized(pristine.name) ? lever : '';

/** Whether nobody has typed anything into it. */
function isUntouched({ form, pristine }: KpiDraft): boolean {
  return (Object.keys(form) as (keyof KpiForm)[]).every((field) => form[field] === pristine[field]);
}

/** The KPIs of another template; those that someone has changed are kept, before the new ones. */
export function withTemplate(kpis: readonly KpiDraft[], template: Template): readonly KpiDraft[] {
  const kept = kpis.filter((kpi) => !isUntouched(kpi));
  return [...kept, ...notYetIn(kept, template.kpis).map(suggestedDraft)];
}

/** The suggestions whose names the KPIs don't have yet. */
export function notYetIn(
  kpis: readonly KpiDraft[],
  suggestions: readonly SuggestedKpi[],
): readonly SuggestedKpi[] {
  const names = new Set(kpis.map(({ form }) => normalized(form.name)));
  return suggestions.filter(({ name }) => !names.has(normalized(name)));
}

/**
 * The KPIs after a change of language: what a template said and nobody has changed says the same in the other language,
 * field by field; what was typed stays.
 *
 * @param before All suggestions in the language of before, and `after` the same ones in the language of now.
 */
export function reworded(
  kpis: readonly KpiDraft[],
  before: readonly SuggestedKpi[],
  after: readonly SuggestedKpi[],
): readonly KpiDraft[] {
  return kpis.map((kpi) => {
    const suggested = after[before.findIndex(({ name }) => name === kpi.pristine.name)];
    if (suggested === undefined) return kpi;
    const { pristine, lever } = suggestedDraft(suggested);
    const fields = Object.keys(kpi.form) as (keyof KpiForm)[];
    const reworded = fields.filter((field) => kpi.form[field] === kpi.pristine[field]);
    const form = { ...kpi.form, ...Object.fromEntries(reworded.map((field) => [field, pristine[field]])) };
    return { ...kpi, form, pristine, lever };
  });
}

/** The list with one of its members elsewhere. */
export function moved<Member>(list: readonly Member[], from: number, to: number): readonly Member[] {
  const member = list[from];
  if (member === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), member, ...others.slice(to)];
}
