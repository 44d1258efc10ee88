// The fields in the order in which they stand on the page, whatever order their errors were found in.

import type { KpiForm } from '../../protocol/setup-form';
import { SOURCE_FIELDS } from '../../sheet/source/typed-source';
import { FOLDED_FIELDS } from '../../sheet/table/typed-fields';
import type { FieldId } from '../form/field-errors';
import type { KpiDraft } from './kpi-draft';

const BEFORE_KPIS = ['start', 'end', 'name', 'kpis'];
const AFTER_KPIS = ['calendar.weekdays', 'calendar.holidays', 'calendar.weights', 'tolerance'];
const OF_A_KPI: readonly (keyof KpiForm)[] = [
  'name',
  'owner',
  'target',
  'unit',
  'kind',
  'direction',
  'baseline',
  'loggedAs',
  'quotientOf',
  'quotientBy',
  ...SOURCE_FIELDS,
  ...FOLDED_FIELDS,
  'start',
  'end',
];

/** Compares two fields of a form with these KPIs. */
export function byPlace(kpis: readonly KpiDraft[]): (a: FieldId, b: FieldId) => number {
  const kpiFields = kpis.flatMap(({ id }) => OF_A_KPI.map((field) => `kpis.${id}.${field}`));
  const places = new Map([...BEFORE_KPIS, ...kpiFields, ...AFTER_KPIS].map((field, place) => [field, place]));
  // What has no place of its own comes last.
  const placeOf = (field: FieldId) => places.get(field) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
}
