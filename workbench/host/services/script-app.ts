// ScriptApp: the triggers of the user, and what they have agreed to.
import type { Execution } from '../execution';
import { createAuthorizationInfo, requireScopes } from './authorization';
import { createTriggerBuilder, TRIGGER_SCOPE } from './clock-trigger-builder';
import { enumOf, enumType } from './enums';
import { TRIGGER } from './kinds';
import { ServiceError, service } from './service';
import { listOf, type ObjectType, serviceNames } from './signature';
import { createTrigger } from './trigger';

const SPREADSHEET: ObjectType = {
  name: 'SpreadsheetApp.Spreadsheet',
  accepts: (value) =>
    typeof value === 'object' && value !== null && serviceNames.get(value) === SPREADSHEET.name,
};
const AUTH_MODE = enumType('ScriptApp.AuthMode');

export function createScriptApp(execution: Execution): object {
  const { triggers, user } = execution;
  const member = (method: string) => ({
    modes: ['FULL'] as const,
    refusal: `You do not have permission to call ScriptApp.${method}`,
  });
  const ofTriggers = (method: string) => ({ ...member(method), scope: TRIGGER_SCOPE, remote: true });
  const own = () => triggers.ownedBy(user.email).map((trigger) => createTrigger(execution, trigger));
  return service(
    execution,
    'ScriptApp',
    {
      newTrigger: {
        ...ofTriggers('newTrigger'),
        remote: false,
        takes: [['String']],
        call: (handler: string) => createTriggerBuilder(execution, handler),
      },
      getProjectTriggers: { ...ofTriggers('getProjectTriggers'), call: own },
      getUserTriggers: { ...ofTriggers('getUserTriggers'), takes: [[SPREADSHEET]], call: own },
      deleteTrigger: {
        ...ofTriggers('deleteTrigger'),
        takes: [[TRIGGER]],
        call: (trigger: object) => {
          if (triggers.remove(TRIGGER.of(trigger).id)) return;
          throw new ServiceError(
            'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
          );
        },
      },
      getAuthorizationInfo: {
        ...member('getAuthorizationInfo'),
        remote: true,
        takes: [[AUTH_MODE]],
        call: (mode: object) => createAuthorizationInfo(execution, mode),
      },
      requireScopes: {
        ...member('requireScopes'),
        remote: true,
        takes: [[AUTH_MODE, listOf('String')]],
        call: (mode: object, scopes: readonly string[]) => requireScopes(execution, mode, scopes),
      },
      requireAllScopes: {
        ...member('requireAllScopes'),
        remote: true,
        takes: [[AUTH_MODE]],
        call: (mode: object) => requireScopes(execution, mode, execution.requestedScopes),
      },
    },
    {
      // Every handler of an event may ask for its mode.
      AuthMode: enumOf(execution, 'ScriptApp.AuthMode'),
      AuthorizationStatus: enumOf(execution, 'ScriptApp.AuthorizationStatus'),
      EventType: enumOf(execution, 'ScriptApp.EventType'),
      TriggerSource: enumOf(execution, 'ScriptApp.TriggerSource'),
      WeekDay: enumOf(execution, 'ScriptApp.WeekDay'),
    },
  );
}
