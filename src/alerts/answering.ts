// Who is mailed about the KPIs of a check: their owners, and while one is away a deputy.

import type { Day } from '../kpi/day';
import type { Manual, OwnedKpi } from '../sheet/manual/manual';
import { type Answering, answeringOn, type DatedKpi, deputiesIn } from '../sheet/manual/stand-ins';
import { readAddresses } from './addresses';

/** What the answer hangs on. */
export interface Answered {
  readonly sheets: readonly { readonly kpis: readonly DatedKpi[] }[];
  readonly manual: Manual | null;
  readonly today: Day;
}

/** Who answers for a KPI. */
export type AnsweringFor = (kpi: OwnedKpi) => Answering;

const kpisIn = ({ sheets }: Answered) => sheets.flatMap(({ kpis }) => kpis);

/** Who answers for each KPI today. */
export const answeringIn = (check: Answered): AnsweringFor =>
  answeringOn(check.manual, kpisIn(check), check.today);

/** Everyone that cells may have mailed: the owners, and whoever stands in for one now or soon. */
export function everyoneIn(check: Answered): string[] {
  const kpis = kpisIn(check);
  const owners = kpis.flatMap(({ owner }) => readAddresses(owner).valid);
  return [...new Set([...owners, ...deputiesIn(check.manual, kpis, check.today)])];
}
