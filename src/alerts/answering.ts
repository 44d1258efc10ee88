// Who is mailed about the KPIs of a check: their owners, and while one is away a deputy.

import type { Day } from '../kpi/day';
import type { Manual, OwnedKpi } from '../sheet/manual/manual';
import { type Answering, answeringOn, type DatedKpi, deputiesIn } from '../sheet/manual/stand-ins';
import { readAddresses } from './addresses';
import { type Doers, doersOf } from './asked-for-action';

/** What the answer hangs on. */
export interface Answered {
  readonly sheets: readonly { readonly kpis: readonly (DatedKpi & Doers)[] }[];
  readonly manual: Manual | null;
  readonly today: Day;
}

/** Who answers for a KPI. */
export type AnsweringFor = (kpi: OwnedKpi) => Answering;

const kpisIn = ({ sheets }: Answered) => sheets.flatMap(({ kpis }) => kpis);

/** Who answers for each KPI today. */
export const answeringIn = (check: Answered): AnsweringFor =>
  answeringOn(check.manual, kpisIn(check), check.today);

/** Everyone that cells may have mailed: the owners, whoever carries an action out, and whoever stands in now or soon. */
export function everyoneIn(check: Answered): string[] {
  const kpis = kpisIn(check);
  const owners = kpis.flatMap(({ owner }) => readAddresses(owner).valid);
  const doers = kpis.flatMap(doersOf);
  return [...new Set([...owners, ...doers, ...deputiesIn(check.manual, kpis, check.today)])];
}
