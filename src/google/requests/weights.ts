// Requests of the sidebar for what weekdays weigh.

import { inBrief } from '../../cells/shortened';
import { type Calendar, EVERY_DAY } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import type { Endpoints } from '../../protocol/endpoints';
import { readWeightsField } from '../../protocol/read-setup';
import { learnRequest, readRequest, weightsRequest } from '../../protocol/requests';
import { dayWeightsOf, dayWeightsText, openWeekdays } from '../../sheet/setup/day-weights';
import { type LearnedWeights, learnedWeights } from '../../sheet/setup/learned-weights';
import { CALENDAR_NAME } from '../../sheet/table/layout';
import { formatMessage, LIST_JOIN, REFUSALS, WEIGHTS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { writeWeights } from '../spreadsheet/calendar-weights';
import { calendarOf, calendarProblem } from '../spreadsheet/file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { dailyLogOf } from '../spreadsheet/sources';

/** More names than this in a sentence are read by nobody. */
const MOST_NAMED = 3;

/** What weekdays weigh by the log. Nothing is written. */
export function learnWeights(request: unknown): ReturnType<Endpoints['learnWeights']> {
  return handleRequest((kept) => {
    const { kpis, weekdays } = readRequest(learnRequest, request);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheetDays = activeSheetDays();
    const log = dailyLogOf(spreadsheet, kept(), sheetDays);
    const calendar = calendarOf(spreadsheet, sheetDays)?.calendar ?? openOn(weekdays);
    const learned = log && learnedWeights(log, kpis, calendar, (sheetDays.today() - 1) as Day);
    if (learned === null) return { weights: '', note: WEIGHTS.tooFew };
    const weights = dayWeightsText(dayWeightsOf(learned.week, calendar.openWeekdays));
    const note = formatMessage(weights === '' ? WEIGHTS.allAlike : WEIGHTS.learned, {
      kpis: namesOf(learned),
    });
    return { weights, note };
  });
}

/** The weekdays of a form, for a file that has no calendar yet. */
function openOn(weekdays: string): Calendar {
  const open = openWeekdays(weekdays);
  return open.includes(true) ? { ...EVERY_DAY, openWeekdays: open } : EVERY_DAY;
}

function namesOf({ kpis }: LearnedWeights): string {
  const named = kpis.slice(0, MOST_NAMED).map(inBrief).join(LIST_JOIN);
  const count = kpis.length - MOST_NAMED;
  return count > 0 ? formatMessage(WEIGHTS.andMore, { kpis: named, count }) : named;
}

/** Writes weights of weekdays into the calendar that the file has. */
export function saveWeights(request: unknown): ReturnType<Endpoints['saveWeights']> {
  return handleRequest(() => {
    const { weights: text } = readRequest(weightsRequest, request);
    return withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const existing = calendarOf(spreadsheet, activeSheetDays());
      const named = spreadsheet.getRangeByName(CALENDAR_NAME);
      if (existing === null || named === null) throw new UserError(REFUSALS.weightsByHand);
      const problem = calendarProblem(existing);
      if (problem !== null) throw new UserError(problem);
      const open = existing.calendar.openWeekdays;
      const weights = readWeightsField(text, open, (message) => {
        throw new UserError(message);
      });
      writeWeights(named, weights, open);
      leaveMark();
      return { done: true };
    });
  });
}
