// Which sheets are watched no more: their periods are over, and everything about them has been told.

import type { Day } from '../kpi/day';
import { type Followed, SUMMARY_DAYS } from './digest';
import { RESULT_DAYS } from './follow';
import { kpiOfGoal } from './goals';
import { openNews } from './memory';
import type { WatchedSheet } from './watched-sheet';

/**
 * The sheets whose KPIs have all had their result, and were summed up: or ended so long ago that there is no news of
 * them any more.
 */
export function retiredSheets(
  sheets: readonly WatchedSheet[],
  followed: readonly Followed[],
  today: Day,
): WatchedSheet[] {
  return sheets.filter((sheet) => {
    const ofSheet = followed.filter(({ judged }) => judged.sheet === sheet);
    // What can't be read may yet be mended.
    if (ofSheet.length < sheet.kpis.length) return false;
    const endedBefore = (days: number) => sheet.frame.end !== null && today - sheet.frame.end > days;
    // The last figure of a goal may still come.
    const isWhole = sheet.goals.every((goal) => kpiOfGoal(goal) !== null);
    if (!isWhole && !endedBefore(RESULT_DAYS)) return false;
    if (ofSheet.length > 0) return ofSheet.every((one) => isOver(one, today));
    // Of a goal tree whose goals are told of elsewhere, there is nothing to tell but in the mails of its KPIs.
    return endedBefore(sheet.goals.length > 0 && isWhole ? SUMMARY_DAYS : RESULT_DAYS);
  });
}

/** While the last days are missing, their figures may still come. */
function isOver({ judged, memory }: Followed, today: Day): boolean {
  const { kpi, result } = judged;
  if (today - kpi.end > RESULT_DAYS) return true;
  if (today - kpi.end <= SUMMARY_DAYS || result !== 'final') return false;
  const isWaiting = openNews(memory).some(({ waiting }) => waiting.length > 0);
  return memory.told !== null && !isWaiting;
}
