// Tier 2: everything that cells never need. Entered by menu items, by the sidebar, and by edits that matter.

import { writeWith } from '../words';
import { fileNumerals } from './spreadsheet/numerals';

export { answerSidebar } from './answer-sidebar';
export { checkDaily, checkNow } from './check/checks';
export { followEdit } from './edit/follow-edit';
export { followGoalEdit } from './edit/follow-goal-edit';
export {
  openAlerts,
  openBringIn,
  openProgress,
  openReview,
  openSetUp,
  showFunctionGuide,
  showSelfCheck,
} from './requests/sidebars';
export { selfCheckInBackground } from './self-check/background';
export { writeDays } from './spreadsheet/written-days';

writeWith(fileNumerals);
