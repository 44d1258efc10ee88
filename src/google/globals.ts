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

/**
 * Menu items, installable triggers, and the one way in for the requests of the sidebar: each enters the large tier. Every
 * global costs each call from a cell about as much as 50 bytes of code, so requests have none of their own.
 */
export const LARGE_TIER: readonly Exclude<
  keyof typeof largeTier,
  'followEdit' | 'followGoalEdit' | 'writeDays' | 'showSelfCheck'
>[] = [
  'openSetUp',
  'openBringIn',
  'openProgress',
  'openReview',
  'openAlerts',
  'showFunctionGuide',
  'answerSidebar',
  'checkNow',
  'checkDaily',
  'selfCheckInBackground',
];
