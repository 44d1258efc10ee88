// A set-up as the form that would make it: for changing what is there already.

import { formatDay } from '../kpi/civil-date';
import { onOneLine } from '../sheet/read/owners';
import type { Setup, SetupKpi } from '../sheet/setup/setup';
import { type FieldsTyped, mapFields } from '../sheet/table/typed-fields';
import { amountText, percentageText } from './amounts';
import type { KpiForm, SetupForm } from './setup-form';

/** The form of a set-up, in a file that has its calendar. */
export function formOf(setup: Setup): SetupForm {
  return {
    name: setup.name,
    start: formatDay(setup.start),
    end: formatDay(setup.end),
    completeThrough: setup.completeThrough,
    tolerance: percentageText(setup.tolerance),
    calendar: null,
    ...(setup.targetsFromPlan && { targetsFromPlan: true }),
    kpis: setup.kpis.map(kpiFormOf),
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
  };
}
