// Session: the script's time zone and the user's language.
import type { Execution } from '../execution';
import { service } from './service';

export function createSession(execution: Execution): object {
  return service(execution, 'Session', {
    getScriptTimeZone: { call: () => execution.scriptZone.name },
    getActiveUserLocale: { call: () => execution.engine.locale.split('_')[0] },
  });
}
