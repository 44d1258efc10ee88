// The points that need no sheet: what Google's services let us do.

import { judgeKept, judgeQuota, judgeRights, judgeTime, judgeUser } from '../../self-check/judge';
import { failedWith } from '../../self-check/scrub';
import { PERMISSIONS } from '../../words';
import { me } from '../check/daily-trigger';
import { loadSidebar } from '../requests/set-up';
import { messageOf } from '../runtime/message-of';
import { type Check, timeOf } from './check';

/** The key of a property that is there only while it is tried out. */
const PROBE = 'selfcheck.probe';
const PROBE_CHARACTERS = 9000;

/** Google may say which scopes were allowed: newer than its published types. */
interface AuthorizedScopes {
  getAuthorizedScopes?(): string[];
}

export const SERVICE_CHECKS: readonly Check<null>[] = [
  {
    key: 'rights',
    find: () => {
      const { AuthMode, AuthorizationStatus } = ScriptApp;
      const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL);
      const hasToConsent = info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
      return judgeRights({ hasToConsent, granted: grantedBy(info) }, Object.keys(PERMISSIONS));
    },
  },
  { key: 'user', find: () => judgeUser(me() !== '') },
  { key: 'quota', find: () => judgeQuota(MailApp.getRemainingDailyQuota()) },
  {
    key: 'properties',
    find: () => {
      const properties = PropertiesService.getDocumentProperties();
      const value = 'x'.repeat(PROBE_CHARACTERS);
      try {
        properties.setProperty(PROBE, value);
        return judgeKept(properties.getProperty(PROBE) === value);
      } finally {
        forgetProbe();
      }
    },
  },
  {
    key: 'propertyTime',
    find: () => {
      const properties = PropertiesService.getDocumentProperties();
      try {
        const took = timeOf(() => {
          properties.setProperty(PROBE, 'x');
          properties.getProperty(PROBE);
        });
        return judgeTime('propertyTime', took);
      } finally {
        forgetProbe();
      }
    },
  },
  {
    key: 'sidebarTime',
    find: () => {
      let refusal = '';
      const took = timeOf(() => {
        const start = loadSidebar();
        if ('refused' in start) refusal = start.refused;
      });
      return refusal === '' ? judgeTime('sidebarTime', took) : failedWith(refusal);
    },
  },
];

function grantedBy(info: object): string[] | null {
  try {
    return (info as AuthorizedScopes).getAuthorizedScopes?.() ?? null;
  } catch {
    return null;
  }
}

/** A call that fails once is tried again: nothing may be left behind. */
function forgetProbe(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(PROBE);
  } catch (error) {
    console.error(messageOf(error));
    PropertiesService.getDocumentProperties().deleteProperty(PROBE);
  }
}
