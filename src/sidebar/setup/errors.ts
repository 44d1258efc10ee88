// What is wrong with Set up, field by field.

import { isUsable, readSetup } from '../../protocol/read-setup';
import type { Problem, SetupForm } from '../../protocol/setup-form';
import type { FieldErrors, FieldId } from '../form/field-errors';
import { byPlace } from './field-order';
import type { KpiDraft } from './kpi-draft';

/** A field of a KPI: `kpis.3-x1.target`. KPIs go by id, for their order may change. */
export const kpiField = (id: string, field: string): FieldId => `kpis.${id}.${field}`;

/** `kpis.0.target` as the page knows it. */
function fieldOf(path: string, kpis: readonly KpiDraft[]): FieldId {
  const [, index, field] = /^kpis\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const id = kpis[Number(index)]?.id;
  return field === undefined || id === undefined ? path : kpiField(id, field);
}

/** The first message of each field, in the order of the page. */
export function byField(problems: readonly Problem[], kpis: readonly KpiDraft[]): FieldErrors {
  const errors = new Map<FieldId, string>();
  for (const { path, message } of problems) {
    const field = fieldOf(path, kpis);
    if (!errors.has(field)) errors.set(field, message);
  }
  const compare = byPlace(kpis);
  return new Map([...errors].sort(([a], [b]) => compare(a, b)));
}

/** All that is wrong with the form, said or not. */
export function errorsIn(form: SetupForm, kpis: readonly KpiDraft[]): FieldErrors {
  const read = readSetup(form);
  return isUsable(read) ? new Map() : byField(read.problems, kpis);
}
