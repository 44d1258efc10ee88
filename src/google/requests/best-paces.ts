// The best pace that KPIs of a sheet ever held for as long as what is left. History is read only where a KPI asks for it.

import { bestPaceBy } from '../../alerts/best-pace';
import { ancestorsOf } from '../../alerts/lineage';
import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import type { Calendar } from '../../kpi/calendar';
import { bestForRest } from '../../review/out-of-reach';
import type { JudgedKpi } from '../../sheet/judge/judge';
import { readSettings } from '../check/alert-store';
import { historyOf } from '../check/history-of';
import type { Kept } from '../runtime/kept';

interface Known {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The progress sheet. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly log: Log | null;
  readonly calendar: Calendar;
  readonly sheetDays: SheetDays;
  /** What is kept with the file: asked for only where History is. */
  readonly kept: () => Kept;
}

/** By a KPI's log; of one that is typed, by History. null where neither knows. */
export function bestPacesOf(known: Known): (judged: JudgedKpi) => number | null {
  const { spreadsheet, sheet, log, calendar, sheetDays, kept } = known;
  const history = () => historyOf(spreadsheet, kept(), sheetDays);
  let names: readonly string[] | null = null;
  const sheets = () => {
    names ??= [
      sheet.getName(),
      ...ancestorsOf(String(sheet.getSheetId()), readSettings(kept()).settings.lineage),
    ];
    return names;
  };
  const bestOf = bestPaceBy({ history, calendar, log });
  return (judged) => bestForRest(judged, bestOf, sheets);
}
