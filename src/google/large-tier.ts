// Tier 2: everything that cells never need. Entered by menu items, by the sidebar, and by edits that matter.

import { writeWith } from '../words';
import { fileNumerals } from './numerals';

export { confirmOwners, loadAlerts, previewAlerts, saveAlerts, sendTestMail } from './alerts';
export { checkAtOnce, checkDaily, checkNow } from './checks';
export { followEdit } from './follow-edit';
export { createNextPeriod, loadNextPeriod } from './next-period';
export { clearBlocked, loadProgress, mendHeader, selectKpi, unfreeze } from './progress';
export { saveKpi } from './save-kpi';
export { selfCheckInBackground } from './self-check/background';
export { loadSelfCheck, runSelfCheck } from './self-check/run';
export { createSheet, loadSidebar } from './set-up';
export { openAlerts, openProgress, openSetUp, showFunctionGuide, showSelfCheck } from './sidebars';
export { declineWatch, watchSheet } from './watched';
export { writeDays } from './written-days';

writeWith(fileNumerals);
