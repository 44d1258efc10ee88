// Recovery actions that go along into the next period's sheet.

import { normalized } from '../../cells/text';
import { kpiKey } from '../read/read-sheet';
import type { CarriedAction, Setup, SetupKpi } from './setup';

/** An action that goes along, with the KPI that it belongs to, as its row has it. */
export interface ActionOfKpi extends CarriedAction {
  readonly kpi: string;
  readonly owner: string;
}

/**
 * A set-up whose KPIs begin with what goes along: by name and owner, or by a name that only one KPI of either has.
 *
 * @example withCarried(setup, [{ kpi: 'Orders', action: 'Call', ... }]).kpis[0]?.carried?.action // => 'Call'
 */
export function withCarried(setup: Setup, actions: readonly ActionOfKpi[]): Setup {
  const byKey = new Map(actions.map((one) => [kpiKey(one.kpi, one.owner), one]));
  const isOne = (names: readonly string[], name: string) =>
    names.filter((one) => normalized(one) === normalized(name)).length === 1;
  const carriedOf = ({ name, owner }: SetupKpi): ActionOfKpi | undefined => {
    const known = byKey.get(kpiKey(name, owner));
    if (known !== undefined) return known;
    const isAlone =
      isOne(
        setup.kpis.map((kpi) => kpi.name),
        name,
      ) &&
      isOne(
        actions.map(({ kpi }) => kpi),
        name,
      );
    return isAlone ? actions.find(({ kpi }) => normalized(kpi) === normalized(name)) : undefined;
  };
  return {
    ...setup,
    kpis: setup.kpis.map((kpi) => {
      const found = carriedOf(kpi);
      if (found === undefined) return kpi;
      const { action, by, due } = found;
      return { ...kpi, carried: { action, by, due } };
    }),
  };
}
