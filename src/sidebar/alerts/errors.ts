// What is wrong with the choices, field by field.

import type { AlertsForm } from '../../protocol/alerts';
import { isUnusable, readAlerts } from '../../protocol/read-alerts';
import type { Problem } from '../../protocol/setup-form';
import { ALERTS } from '../../words';
import type { FieldErrors, FieldId } from '../form/field-errors';

type Field = keyof AlertsForm;

export const fieldOf = (name: Field): FieldId => `alerts.${name}`;

/** The fields in the order of the page, as the form calls them. */
const LABELS: readonly (readonly [Field, string])[] = [
  ['isOn', ALERTS.isWanted],
  ['hour', ALERTS.hour],
  ['weekdays', ALERTS.weekdays],
  ['sheets', ALERTS.sheets],
  ['manager', ALERTS.manager],
  ['escalateAfterDays', ALERTS.escalateAfterDays],
  ['summaryTo', ALERTS.summaryTo],
  ['summaryWeekday', ALERTS.summaryWeekday],
  ['checksInARow', ALERTS.checksInARow],
  ['repeatDays', ALERTS.repeatDays],
  ['onHolidays', ALERTS.onHolidays],
];

export function labelOf(field: FieldId): string {
  return LABELS.find(([name]) => fieldOf(name) === field)?.[1] ?? field;
}

/** The first message of each field, in the order of the page. */
export function byField(problems: readonly Problem[]): FieldErrors {
  return new Map(
    LABELS.flatMap(([name]) => {
      const problem = problems.find(({ path }) => path === name);
      return problem === undefined ? [] : [[fieldOf(name), problem.message] as const];
    }),
  );
}

export function errorsIn(form: AlertsForm): FieldErrors {
  const read = readAlerts(form);
  return isUnusable(read) ? byField(read.problems) : new Map();
}
