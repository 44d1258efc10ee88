// Who is asked about a recovery action: whoever carries it out, if they can be mailed; else whoever answers for the KPI.

import type { SheetKpi } from '../sheet/read/content';
import { readAddresses } from './addresses';

/** What of a KPI says whom an action is due from. */
export type Doers = Pick<SheetKpi, 'action' | 'actionBy'>;

/** The addresses of who carries an action out, as far as the cell has any. */
export const doersOf = ({ action, actionBy }: Doers): readonly string[] =>
  action === '' ? [] : readAddresses(actionBy).valid;

/** A KPI, with who answers for it: a deputy while its owner is away. */
interface AnsweredKpi {
  readonly kpi: Doers;
  readonly owners: readonly string[];
}

/** Who is asked about the recovery action of a KPI: nothing else says so. */
export function askedForAction({ kpi, owners }: AnsweredKpi): readonly string[] {
  const doers = doersOf(kpi);
  return doers.length > 0 ? doers : owners;
}
