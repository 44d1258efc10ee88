// What is wrong with the choices, field by field.

import type { AlertsForm } from '../../protocol/alerts';
import { isUnusable, readAlerts } from '../../protocol/read-alerts';
import type { Problem } from '../../protocol/setup-form';
import { ALERTS } from '../../words';
import type { FieldErrors, FieldId } from '../form/field-errors';

type Field = keyof AlertsForm;

export const fieldOf = (name: Field): FieldId => `alerts.${name}`;

/** The fields in the order of the page. */
const FIELDS: readonly Exclude<Field, 'offered'>[] = [
  'isOn',
  'hour',
  'weekdays',
  'sheets',
  'manager',
  'escalateAfterDays',
  'summaryTo',
  'summaryWeekday',
  'namesInPraise',
  'checksInARow',
  'repeatDays',
  'onHolidays',
];

export function labelOf(field: FieldId): string {
  const name = FIELDS.find((one) => fieldOf(one) === field);
  if (name === undefined) return field;
  return name === 'isOn' ? ALERTS.isWanted : ALERTS[name];
}

/** The first message of each field, in the order of the page. */
export function byField(problems: readonly Problem[]): FieldErrors {
  return new Map(
    FIELDS.flatMap((name) => {
      const problem = problems.find(({ path }) => path === name);
      return problem === undefined ? [] : [[fieldOf(name), problem.message] as const];
    }),
  );
}

export function errorsIn(form: AlertsForm): FieldErrors {
  const read = readAlerts(form);
  return isUnusable(read) ? byField(read.problems) : new Map();
}
