// The requests of the sidebar, by name.

import type { EndpointName, Endpoints } from '../protocol/endpoints';
import { checkAtOnce } from './check/checks';
import { adviseTargets } from './requests/advice';
import { confirmOwners, loadAlerts, previewAlerts, saveAlerts, sendTestMail } from './requests/alerts';
import { beginFile, dropFile, placeFile, sendRows, weighFile } from './requests/bring-in';
import { carryOver, closePeriod, loadClose, mailResults } from './requests/close-period';
import { countAnew } from './requests/count-anew';
import { makeDashboard } from './requests/dashboard';
import { endReview } from './requests/end-review';
import { findGoal } from './requests/find-goal';
import { createGoal, loadGoal, renameNode } from './requests/goal';
import { saveLanguage } from './requests/language';
import { mailReview } from './requests/mail-review';
import { createNextPeriod, loadNextPeriod } from './requests/next-period';
import { makePlain } from './requests/plain-formulas';
import {
  clearBlocked,
  loadProgress,
  openSheet,
  repairHeader,
  selectKpi,
  unfreeze,
} from './requests/progress';
import { loadReset, resetTarget } from './requests/reset-target';
import { loadReview, saveReviewCard } from './requests/review';
import { saveKpi } from './requests/save-kpi';
import { createSheet, loadPeriods, loadSidebar } from './requests/set-up';
import { showReview } from './requests/sidebars';
import { previewTelling, tellStakeholders } from './requests/stakeholders';
import { loadTabs, tryCounting } from './requests/tabs';
import { declineWatch, watchSheet } from './requests/watch-sheet';
import { learnWeights, saveWeights } from './requests/weights';
import { loadYearPlan, saveYearPlan } from './requests/year-plan';
import { loadSelfCheck, runSelfCheck } from './self-check/run';

/** All but `editMark`, which is asked for every few seconds and answered without the large tier. */
const ENDPOINTS: {
  readonly [Name in Exclude<EndpointName, 'editMark'>]: (request: unknown) => ReturnType<Endpoints[Name]>;
} = {
  loadSidebar,
  loadPeriods,
  loadTabs,
  tryCounting,
  beginFile,
  sendRows,
  weighFile,
  placeFile,
  dropFile,
  createSheet,
  adviseTargets,
  learnWeights,
  saveWeights,
  loadGoal,
  createGoal,
  findGoal,
  makeDashboard,
  makePlain,
  renameNode,
  loadYearPlan,
  saveYearPlan,
  saveLanguage,
  loadProgress,
  openSheet,
  selectKpi,
  saveKpi,
  loadReview,
  saveReviewCard,
  endReview,
  mailReview,
  showReview,
  loadReset,
  resetTarget,
  previewTelling,
  tellStakeholders,
  clearBlocked,
  repairHeader,
  unfreeze,
  countAnew,
  watchSheet,
  declineWatch,
  createNextPeriod,
  loadNextPeriod,
  loadClose,
  closePeriod,
  carryOver,
  mailResults,
  loadAlerts,
  saveAlerts,
  confirmOwners,
  previewAlerts,
  sendTestMail,
  checkAtOnce,
  runSelfCheck,
  loadSelfCheck,
};

const ENDPOINT_OF = new Map<unknown, (request: unknown) => object>(Object.entries(ENDPOINTS));

/**
 * Answers a request of the sidebar.
 *
 * @returns null where there is no such request: the page is another version's, and says so itself.
 */
export function answerSidebar(name: unknown, request: unknown): object | null {
  return ENDPOINT_OF.get(name)?.(request) ?? null;
}
