// Tier 2: everything that cells never need. Entered by menu items, by the sidebar, and by edits that matter.

import { writeWith } from '../words';
import { fileNumerals } from './spreadsheet/numerals';

export { checkAtOnce, checkDaily, checkNow } from './check/checks';
export { followEdit } from './edit/follow-edit';
export { confirmOwners, loadAlerts, previewAlerts, saveAlerts, sendTestMail } from './requests/alerts';
export { createGoal, loadGoal, renameNode } from './requests/goal';
export { saveLanguage } from './requests/language';
export { createNextPeriod, loadNextPeriod } from './requests/next-period';
export {
  clearBlocked,
  loadProgress,
  openSheet,
  repairHeader,
  selectKpi,
  unfreeze,
} from './requests/progress';
export { saveKpi } from './requests/save-kpi';
export { createSheet, loadSidebar } from './requests/set-up';
export { openAlerts, openProgress, openSetUp, showFunctionGuide, showSelfCheck } from './requests/sidebars';
export { declineWatch, watchSheet } from './requests/watch-sheet';
export { selfCheckInBackground } from './self-check/background';
export { loadSelfCheck, runSelfCheck } from './self-check/run';
export { writeDays } from './spreadsheet/written-days';

writeWith(fileNumerals);
