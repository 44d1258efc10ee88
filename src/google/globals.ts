// Everything global, in one table: the build writes the top-level functions from it, and refuses any other.

import { catalogue } from '../functions/catalogue';
import type * as largeTier from './large-tier';
import type { TriggerName } from './simple-triggers';

/** The custom functions, with what their JSDoc says: in English, for Google has one text for all files. */
export const CUSTOM_FUNCTIONS = catalogue();

/** The simple triggers, the request of the sidebar that is made most often, and what has to run where the large tier can't. */
export const SMALL_TIER: readonly TriggerName[] = [
  'onOpen',
  'onInstall',
  'onEdit',
  'editMark',
  'openSelfCheck',
];

/** Menu items, sidebar endpoints and installable triggers: each enters the large tier. */
export const LARGE_TIER: readonly Exclude<
  keyof typeof largeTier,
  'followEdit' | 'writeDays' | 'showSelfCheck'
>[] = [
  'openSetUp',
  'openProgress',
  'openAlerts',
  'showFunctionGuide',
  'loadSidebar',
  'createSheet',
  'loadGoal',
  'createGoal',
  'renameNode',
  'saveLanguage',
  'loadProgress',
  'openSheet',
  'selectKpi',
  'saveKpi',
  'clearBlocked',
  'repairHeader',
  'unfreeze',
  'watchSheet',
  'declineWatch',
  'createNextPeriod',
  'loadNextPeriod',
  'loadAlerts',
  'saveAlerts',
  'confirmOwners',
  'previewAlerts',
  'sendTestMail',
  'checkAtOnce',
  'checkNow',
  'checkDaily',
  'runSelfCheck',
  'loadSelfCheck',
  'selfCheckInBackground',
];
