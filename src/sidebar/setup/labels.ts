// The fields of Set up by what the form calls them.

import { KPI_FORM, SETUP } from '../../words';
import type { FieldId } from '../form/field-errors';
import type { KpiDraft } from './kpi-draft';

const LABELS: Readonly<Record<string, string>> = {
  name: SETUP.name,
  start: SETUP.start,
  end: SETUP.end,
  tolerance: SETUP.tolerance,
  'calendar.weekdays': SETUP.days,
  'calendar.holidays': SETUP.holidays,
  kpis: SETUP.kpis,
};

/** The field as the form calls it: `Deals, Target`. */
export function labelOf(field: FieldId, kpis: readonly KpiDraft[]): string {
  const [, id, key] = /^kpis\.([^.]+)\.(\w+)$/.exec(field) ?? [];
  if (key === undefined) return LABELS[field] ?? field;
  const index = kpis.findIndex((kpi) => kpi.id === id);
  const name = kpis[index]?.form.name.trim() || `${SETUP.kpi} ${index + 1}`;
  return `${name}, ${KPI_FORM[key as keyof typeof KPI_FORM] ?? key}`;
}
