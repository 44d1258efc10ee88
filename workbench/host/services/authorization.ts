// What a user has agreed to, as the script may ask for it.
import type { Execution } from '../execution';
import { enumMemberName, enumOf } from './enums';
import { NotEmulatedError, ServiceError, service } from './service';

export const AUTHORIZATION_REQUIRED = 'Authorization is required to perform that action.';

/** The page on which Google asks for consent. */
const AUTHORIZATION_URL = 'https://script.google.com/macros/d/workbench/authorize';

export function createAuthorizationInfo(execution: Execution, mode: object): object {
  refuseOtherModes(mode);
  const isRequired = lacksAny(execution, execution.requestedScopes);
  const status = enumOf(execution, 'ScriptApp.AuthorizationStatus');
  return service(execution, 'ScriptApp.AuthorizationInfo', {
    getAuthorizationStatus: { call: () => (isRequired ? status.REQUIRED : status.NOT_REQUIRED) },
    getAuthorizedScopes: { call: () => [...execution.scopes] },
    // Google gives a user who has agreed to everything no address to go to.
    getAuthorizationUrl: { call: () => (isRequired ? AUTHORIZATION_URL : null) },
  });
}

/** Google ends the execution and asks the user. Here nobody is asked. */
export function requireScopes(execution: Execution, mode: object, scopes: readonly string[]): void {
  refuseOtherModes(mode);
  if (lacksAny(execution, scopes)) throw new ServiceError(AUTHORIZATION_REQUIRED);
}

const lacksAny = ({ scopes }: Execution, required: readonly string[]) =>
  required.some((scope) => !scopes.includes(scope));

/** Only full rights ever need the user's consent. */
function refuseOtherModes(mode: object): void {
  const name = enumMemberName(mode);
  if (name !== 'FULL') throw new NotEmulatedError(`authorisation for AuthMode.${name}`);
}
