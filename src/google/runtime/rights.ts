// Whether something failed because a right is missing. Google says so in the language of the account: of consent nothing
// here depends on its words; that a range is protected only they say.

/** The address of a scope: it stands in the message in every language. */
const NAMES_A_SCOPE = /googleapis\.com\/auth\//;
/** What is said of ranges and files that someone may not edit, where Google speaks English; of ranges in others too. */
const NOT_ALLOWED =
  /protected|permission|not have access|authorization is required|geschützt|protegid|protégé|protett|beveiligd|skydda|chronion|защищ|保護|保护|보호/i;

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
