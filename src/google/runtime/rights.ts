// Whether something failed because a right is missing. Google says so in the language of the account: nothing here
// depends on its words.

/** The address of a scope: it stands in the message in every language. */
const NAMES_A_SCOPE = /googleapis\.com\/auth\//;
/** What is said of ranges and files that someone may not edit, where Google speaks English. */
const NOT_ALLOWED = /protected|permission|not have access|authorization is required/i;

/** Whether an error says that someone lacks a right. */
export function lacksRights(message: string): boolean {
  return NAMES_A_SCOPE.test(message) || NOT_ALLOWED.test(message) || hasToConsent();
}

/** Whether Google waits for someone's consent to what the script may do. */
export function hasToConsent(): boolean {
  try {
    const { AuthMode, AuthorizationStatus } = ScriptApp;
    const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
    return status === AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}
