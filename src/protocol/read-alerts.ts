// The Alerts tab's form -> what is kept, or what is wrong with it.

import * as z from 'zod/mini';
import { readAddresses } from '../alerts/addresses';
import type { AlertSettings } from '../alerts/settings';
import { readAmountText } from '../cells/amount-text';
import { quoted } from '../cells/described';
import type { Weekday } from '../kpi/weekday';
import { MOST_OWNERS } from '../sheet/read/owners';
import { ALERT_FORM_PROBLEMS, ALERT_REFUSALS, formatMessage } from '../words';
import type { AlertsForm } from './alerts';
import type { Unusable } from './read-setup';
import { whyNoForm } from './refused-form';
import type { Problem } from './setup-form';

/** What someone chose in the Alerts tab. */
export interface AlertChoices {
  readonly isOn: boolean;
  readonly hour: number;
  readonly settings: AlertSettings;
  /** The ids of the watched sheets. */
  readonly sheets: readonly string[];
}

/** The same, with the sheets that there were to choose from; null where the form doesn't say. */
export interface OfferedChoices extends AlertChoices {
  readonly offered: readonly string[] | null;
}

const text = z.string().check(z.maxLength(5000));
export const weekdaySchema = z.literal([0, 1, 2, 3, 4, 5, 6] satisfies Weekday[]);
export const hourSchema = z.int().check(z.minimum(0), z.maximum(23));

/** A check of more would not end within the time that it has. */
const MOST_SHEETS = 200;

const form = z.strictObject({
  isOn: z.boolean(),
  hour: hourSchema,
  weekdays: z.array(weekdaySchema).check(z.maxLength(7)),
  onHolidays: z.boolean(),
  checksInARow: z.literal([1, 2]),
  repeatDays: text,
  manager: text,
  escalateAfterDays: text,
  summaryTo: text,
  summaryWeekday: weekdaySchema,
  namesInPraise: z.boolean(),
  sheets: z.array(text).check(z.maxLength(MOST_SHEETS)),
  offered: z.optional(z.array(text)),
});

/** Nobody waits longer for a second mail. */
const MOST_DAYS = 90;

/** Reads a form. All that is wrong with it is told at once. */
export function readAlerts(request: unknown): OfferedChoices | Unusable {
  const parsed = form.safeParse(request);
  if (!parsed.success) return { refused: whyNoForm(request, parsed.error.issues), problems: [] };
  const { isOn, hour, weekdays, onHolidays, checksInARow, summaryWeekday, namesInPraise, sheets } =
    parsed.data;
  const problems: Problem[] = [];
  const tell = (path: keyof AlertsForm, message: string) => problems.push({ path, message });
  const days = (path: 'repeatDays' | 'escalateAfterDays') => {
    const typed = parsed.data[path];
    const read = readAmountText(typed, null);
    const number = typeof read === 'object' && read !== null && !read.isPercent ? read.value : Number.NaN;
    if (Number.isInteger(number) && number >= 1 && number <= MOST_DAYS) return number;
    tell(path, formatMessage(ALERT_FORM_PROBLEMS.days, { most: MOST_DAYS }));
    return 1;
  };
  if (isOn && weekdays.length === 0) tell('weekdays', ALERT_FORM_PROBLEMS.noWeekday);
  if (isOn && sheets.length === 0) tell('sheets', ALERT_FORM_PROBLEMS.noSheet);
  const manager = readAddresses(parsed.data.manager);
  if (manager.invalid.length > 0 || manager.valid.length > 1) tell('manager', ALERT_FORM_PROBLEMS.oneAddress);
  const summary = readAddresses(parsed.data.summaryTo);
  const [got] = summary.invalid;
  if (got !== undefined)
    tell('summaryTo', formatMessage(ALERT_FORM_PROBLEMS.notAnAddress, { got: quoted(got) }));
  if (summary.tooMany.length > 0) {
    tell('summaryTo', formatMessage(ALERT_FORM_PROBLEMS.tooManyAddresses, { most: MOST_OWNERS }));
  }
  const settings: AlertSettings = {
    checksInARow,
    repeatDays: days('repeatDays'),
    weekdays: [...new Set(weekdays)].sort((a, b) => a - b),
    onHolidays,
    manager: manager.valid[0] ?? '',
    escalateAfterDays: days('escalateAfterDays'),
    summaryTo: summary.valid.join(', '),
    summaryWeekday,
    namesInPraise,
  };
  if (problems.length > 0) return { refused: ALERT_REFUSALS.problems, problems };
  const { offered = null } = parsed.data;
  return { isOn, hour, settings, sheets: [...new Set(sheets)], offered };
}

/** Whether a form can't be used. */
export function isUnusable(read: OfferedChoices | Unusable): read is Unusable {
  return 'refused' in read;
}

/** The form that shows choices. */
export function alertsFormOf({ isOn, hour, settings, sheets }: AlertChoices): AlertsForm {
  const { weekdays, onHolidays, checksInARow, manager, summaryTo, summaryWeekday, namesInPraise } = settings;
  return {
    isOn,
    hour,
    weekdays,
    onHolidays,
    checksInARow,
    manager,
    summaryTo,
    summaryWeekday,
    namesInPraise,
    sheets,
    repeatDays: String(settings.repeatDays),
    escalateAfterDays: String(settings.escalateAfterDays),
  };
}
