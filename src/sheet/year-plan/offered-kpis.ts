// The KPIs that can be planned: those of the progress sheets.

import type { Log } from '../../cells/log';
import { type Quotient, readLoggedAs } from '../../cells/logged-as';
import { normalized } from '../../cells/text';
import type { Kind } from '../../kpi/kpi';
import type { Unit } from '../numbers/units';

/** A KPI that can be planned. */
export interface OfferedPlanKpi {
  readonly name: string;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly lowerIsBetter: boolean;
  readonly baseline: number | null;
  /** How its figure is made of the log: what it came to before is made the same way. */
  readonly quotient: Quotient | null;
  readonly loggedAs: 'latest' | 'average';
}

/** A KPI as its progress sheet has it. */
export interface KpiOfSheet {
  readonly typedName: string;
  readonly kind: Kind;
  readonly unit: Unit | null;
  readonly lowerIsBetter: boolean;
  readonly baseline: number | null;
  readonly loggedAs: string;
}

/** Each KPI once, as the first sheet has it. */
export function offeredKpis(kpis: readonly KpiOfSheet[], log: Log | null): OfferedPlanKpi[] {
  const known = new Map<string, OfferedPlanKpi>();
  for (const kpi of kpis) {
    const name = normalized(kpi.typedName);
    if (known.has(name)) continue;
    const { typedName, kind, unit, lowerIsBetter, baseline } = kpi;
    const how = readLoggedAs(kpi.loggedAs, kind, isKnownIn(log));
    known.set(name, {
      name: typedName,
      kind,
      unit: unit ?? 'decimal',
      lowerIsBetter,
      baseline,
      quotient: kind === 'rate' && how !== null && typeof how === 'object' ? how : null,
      loggedAs: how === 'average' ? 'average' : 'latest',
    });
  }
  return [...known.values()];
}

/** Whether the log has something of a name. */
export const isKnownIn =
  (log: Log | null) =>
  (name: string): boolean =>
    log !== null && log.usableOf(name).length > 0;
