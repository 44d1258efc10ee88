// The fields of Set up by what the form calls them.

import { sourcesTable } from '../../sheet/table/sources-table';
import { COLUMN_WORDS, formatMessage, KPI_FORM, SETUP, WEIGHTS } from '../../words';
import type { FieldId } from '../form/field-errors';
import type { KpiDraft } from './kpi-draft';

const labels = (): Readonly<Record<string, string>> => ({
  name: SETUP.name,
  start: SETUP.start,
  end: SETUP.end,
  tolerance: SETUP.tolerance,
  'calendar.weekdays': SETUP.days,
  'calendar.weights': WEIGHTS.field,
  'calendar.holidays': SETUP.holidays,
  kpis: SETUP.kpis,
});

/** The field as the form calls it: `Deals, Target`. */
export function labelOf(field: FieldId, kpis: readonly KpiDraft[]): string {
  const [, id, key] = /^kpis\.([^.]+)\.(\w+)$/.exec(field) ?? [];
  if (key === undefined) return labels()[field] ?? field;
  const index = kpis.findIndex((kpi) => kpi.id === id);
  const name = kpis[index]?.form.name.trim() || `${SETUP.kpi} ${index + 1}`;
  return formatMessage(SETUP.fieldOf, { kpi: name, field: wordOf(key) ?? key });
}

/** A word of the form, or else what the column of the field is called. */
export function wordOf(key: string): string | undefined {
  const words: Readonly<Record<string, string>> = KPI_FORM;
  const columns: Readonly<Record<string, { readonly header: string }>> = COLUMN_WORDS;
  return words[key] ?? columns[key]?.header ?? sourceWord(key);
}

/** What a field of a source is called: as its column. */
const sourceWord = (key: string): string | undefined =>
  sourcesTable().columns.find((column) => column.key === key)?.header;
