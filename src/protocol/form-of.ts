// A set-up as the form that would make it: for changing what is there already.

import { formatDay } from '../kpi/civil-date';
import { onOneLine } from '../sheet/read/owners';
import type { Setup, SetupKpi } from '../sheet/setup/setup';
import { type FieldsTyped, mapFields } from '../sheet/table/typed-fields';
import { amountText, percentageText } from './amounts';
import type { KpiForm, SetupForm } from './setup-form';

/** The form of a set-up, in a file that has its calendar. */
export function formOf(setup: Setup): SetupForm {
  const targetsFromPlan = setup.kpis.some(({ isTargetPlanned }) => isTargetPlanned);
  return {
    name: setup.name,
    start: formatDay(setup.start),
    end: formatDay(setup.end),
    completeThrough: setup.completeThrough,
    tolerance: percentageText(setup.tolerance),
    calendar: null,
    ...(targetsFromPlan && { targetsFromPlan }),
    kpis: setup.kpis.map((kpi) => ({
      ...kpiFormOf(kpi),
      // A target that is blank on purpose stays so beside others that come from the plan.
      ...(targetsFromPlan && !kpi.isTargetPlanned && kpi.target === null && { blankTarget: 'none' as const }),
    })),
  };
}

function kpiFormOf(kpi: SetupKpi): KpiForm {
  const { name, kind, unit } = kpi;
  return {
    ...mapFields<FieldsTyped>((field, key) =>
      field.type === 'amount' ? amountText(kpi[key] as number | null, unit) : kpi[key],
    ),
    name,
    kind,
    owner: onOneLine(kpi.owner),
    direction: kpi.lowerIsBetter ? 'lower' : 'higher',
    start: kpi.period === null ? '' : formatDay(kpi.period.start),
    end: kpi.period === null ? '' : formatDay(kpi.period.end),
    actuals: kpi.actual,
    quotientOf: kpi.quotient?.of ?? '',
    quotientBy: kpi.quotient?.by ?? '',
    loggedAs: kpi.loggedAs,
    ...kpi.source,
  };
}
