// Session: the script's time zone, and the user with their language.
import type { Execution } from '../execution';
import { service } from './service';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

export function createSession(execution: Execution): object {
  const user = (method: string) => ({
    // Google may give a simple trigger an empty address, or an error, as the two accounts are related.
    modes: ['FULL'] as const,
    refusal: `You do not have permission to call Session.${method}`,
    scope: EMAIL_SCOPE,
    remote: 'once' as const,
    call: () => service(execution, 'Session.User', { getEmail: { call: () => execution.user.email } }),
  });
  return service(execution, 'Session', {
    // A custom function isn't given Session, apart from the user's language.
    getScriptTimeZone: {
      modes: ['NONE', 'LIMITED', 'FULL'],
      refusal: 'You do not have permission to call Session.getScriptTimeZone',
      call: () => execution.scriptZone.name,
    },
    getActiveUserLocale: { call: () => execution.language ?? execution.engine.locale.split('_')[0] },
    getActiveUser: user('getActiveUser'),
    getEffectiveUser: user('getEffectiveUser'),
  });
}
