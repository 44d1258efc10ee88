// What the sidebar's Alerts tab and the script say to each other.

import type { Weekday } from '../kpi/weekday';

/** The choices of the Alerts tab, as they are made and typed. */
export interface AlertsForm {
  readonly isOn: boolean;
  /** The hour of the daily check in the sheet's time zone, 0 to 23. Google picks the minute. */
  readonly hour: number;
  /** The weekdays on which there is a check, Monday = 0. */
  readonly weekdays: readonly Weekday[];
  readonly onHolidays: boolean;
  /** At how many checks in a row a KPI has to be Behind before its owner is told. */
  readonly checksInARow: 1 | 2;
  /** After how many days a KPI that is still behind is told again. */
  readonly repeatDays: string;
  /** One address; blank: nobody. */
  readonly manager: string;
  /** After how many counting days Behind without a recovery action the manager is told. */
  readonly escalateAfterDays: string;
  /** Addresses of the weekly team summary; blank: none. */
  readonly summaryTo: string;
  readonly summaryWeekday: Weekday;
  /** Whether the summary praises owners by name. */
  readonly namesInPraise: boolean;
  /** The ids of the sheets that are watched. */
  readonly sheets: readonly string[];
  /** The ids of those that there were to choose from: a sheet that was made since stays watched. */
  readonly offered?: readonly string[] | undefined;
}

/** Where alerts stand. */
export interface AlertsView {
  readonly form: AlertsForm;
  /** The progress sheets of the file, the first one first. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly timeZone: string;
  /** Who asks: test mails go to this address. */
  readonly me: string;
  /** Who turned alerts on; null while they are off. The mails are sent in their name. */
  readonly turnedOnBy: string | null;
  /** Whether that is someone else: the choices are theirs, but anyone may turn alerts off. */
  readonly isSomeoneElses: boolean;
  /** Whether they are on, and the check has no trigger any more. Only whose it was can see that, and mend it. */
  readonly isStopped: boolean;
  /** Owners who are told nothing until whoever turned alerts on confirms them. */
  readonly toConfirm: readonly string[];
  /** Why the choices are not all as they were made; null where they are. */
  readonly notice: string | null;
  /** `2011-10-17 09:24`, and what came of it; null before the first. */
  readonly lastCheck: { readonly when: string; readonly what: string } | null;
  /** When the last check ended in an error, and why; null where it didn't. */
  readonly lastError: { readonly when: string; readonly why: string } | null;
  /** How many more mails may be sent today. */
  readonly mailsLeft: number;
}

/** Owners to be mailed from now on, though nobody here has an address of their domain. */
export interface ConfirmRequest {
  readonly addresses: readonly string[];
}

/** What a check would do now. */
export interface AlertsPreview {
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    /** `Orders: Behind at two checks in a row.` */
    readonly about: readonly string[];
  }[];
  readonly silent: readonly { readonly kpi: string; readonly sheet: string; readonly reason: string }[];
}

/** A mail that was sent to try it. */
export interface TestMail {
  readonly sentTo: string;
}

/** What a check that someone asked for has done. */
export interface Checked {
  readonly what: string;
}
