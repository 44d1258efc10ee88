// The best pace that KPIs of a sheet ever held for as long as what is left. History is read only where a KPI asks for it.

import { bestPaceIn } from '../../alerts/history';
import { bestLoggedPace, daysOfNothing } from '../../alerts/logged-pace';
import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import type { Calendar } from '../../kpi/calendar';
import { daysToHold } from '../../review/out-of-reach';
import type { JudgedKpi } from '../../sheet/judge/judge';
import { historyOf } from '../check/history-of';
import type { Kept } from '../runtime/kept';

interface Known {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The name of the progress sheet. */
  readonly sheet: string;
  readonly log: Log | null;
  readonly calendar: Calendar;
  readonly sheetDays: SheetDays;
  /** What is kept with the file: asked for only where History is. */
  readonly kept: () => Kept;
}

/** By a KPI's log; of one that is typed, by History. null where neither knows. */
export function bestPacesOf(known: Known): (judged: JudgedKpi) => number | null {
  const { log, calendar } = known;
  let shut: ReturnType<typeof daysOfNothing> | null = null;
  let inHistory: ReturnType<typeof bestPaceIn> | null = null;
  return (judged) => {
    const { kpi, asOf } = judged;
    if (!kpi.isLogged || log === null) {
      inHistory ??= bestPaceIn(historyOf(known.spreadsheet, known.kept(), known.sheetDays));
      return inHistory(kpi, [known.sheet]);
    }
    shut ??= daysOfNothing(log);
    const entries = log.usableOf(kpi.typedName);
    return (
      bestLoggedPace(entries, kpi, asOf, calendar, shut, daysToHold(judged)) ??
      bestLoggedPace(entries, kpi, asOf, calendar, shut)
    );
  };
}
