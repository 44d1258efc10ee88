// The rows of a manual for KPIs that are set up: what is known of their template, and how their figures are entered.

import { normalized } from '../../cells/text';
import { formatMessage, MANUAL_ENTRY } from '../../words';
import type { RowContents } from '../plan/plan-table';
import type { SetupKpi } from '../setup/setup';
import { actionsFor, causesFor, manualOfTemplate, templateKpiNamed } from '../setup/template-manual';
import type { ManualKey } from '../table/manual-table';
import { isAbout, type ManualRow } from './manual';

/** Whether a manual is made with KPIs: one of them is of a template. */
export const isOfTemplate = (kpis: readonly SetupKpi[]): boolean =>
  kpis.some(({ name }) => templateKpiNamed(name) !== null);

/** Rows for the KPIs that a manual has none for. Whose KPI it is stands there only where two have one name. */
export function missingRows(
  kpis: readonly SetupKpi[],
  rows: readonly Pick<ManualRow, 'kpi' | 'owner'>[],
): RowContents<ManualKey>[] {
  const named = (kpi: SetupKpi) => kpis.filter(({ name }) => normalized(name) === normalized(kpi.name));
  const missing: RowContents<ManualKey>[] = [];
  const known: Pick<ManualRow, 'kpi' | 'owner'>[] = [...rows];
  for (const kpi of kpis) {
    if (known.some((row) => isAbout(row, { typedName: kpi.name, owner: kpi.owner }))) continue;
    const hasTwin =
      named(kpi).length > 1 || known.some((row) => normalized(row.kpi) === normalized(kpi.name));
    const owner = hasTwin ? kpi.owner : '';
    known.push({ kpi: kpi.name, owner });
    missing.push(rowOf(kpi, owner));
  }
  return missing;
}

const LINE_END = '\n';

function rowOf(kpi: SetupKpi, owner: string): RowContents<ManualKey> {
  const text = (typed: string) => (typed === '' ? null : { text: typed });
  const row = { kpi: text(kpi.name), owner: text(owner), entry: text(entryOf(kpi)) };
  const template = templateKpiNamed(kpi.name);
  if (template === null) return row;
  const { counts, source, first } = manualOfTemplate(template);
  return {
    ...row,
    counts: text(counts),
    source: text(source),
    first: text(first),
    causes: text(causesFor(template).join(LINE_END)),
    actions: text(actionsFor(template).join(LINE_END)),
  };
}

/** How its figure is entered. */
function entryOf({ actual, kind, check }: SetupKpi): string {
  if (actual === 'sheets' || actual === 'source') return MANUAL_ENTRY[actual];
  const when = MANUAL_ENTRY.when[check];
  return formatMessage<string>(MANUAL_ENTRY[actual === 'log' ? 'log' : kind], { when });
}
