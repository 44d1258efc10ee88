// Which KPIs of a sheet take which entries of the daily log.

import type { Log } from '../../cells/log';
import { readLoggedAs } from '../../cells/logged-as';
import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import type { SheetKpi } from '../read/content';

/** A KPI that takes entries of a name: as they are, or as a part of its quotient. */
export interface Taker {
  readonly kpi: SheetKpi;
  readonly isPart: boolean;
}

/** Whether a day is one of a KPI's period. */
export const isWithin = (day: Day, { start, end }: SheetKpi) => day >= start && day <= end;

/** Who takes the entries of each name, by its normalized form. */
export function takersByName(log: Log, kpis: readonly SheetKpi[]): Map<string, Taker[]> {
  const byName = new Map<string, Taker[]>();
  const add = (name: string, taker: Taker) => {
    const known = byName.get(normalized(name));
    if (known === undefined) byName.set(normalized(name), [taker]);
    else known.push(taker);
  };
  for (const kpi of kpis) {
    const how = readLoggedAs(kpi.loggedAs, kpi.kind, (name) => log.names.has(normalized(name)));
    if (how !== null && typeof how === 'object') {
      add(how.of, { kpi, isPart: true });
      add(how.by, { kpi, isPart: true });
    } else add(kpi.typedName, { kpi, isPart: false });
  }
  return byName;
}
