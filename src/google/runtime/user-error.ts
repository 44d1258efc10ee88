// Why something is not done, in words for whoever asked for it.

/** Why something that was asked for can't be done. */
export class UserError extends Error {
  override name = 'UserError';
}

/** The file was last used with a newer version: whoever can put that in has to hear of it, also from the daily check. */
export class NewerFile extends UserError {
  override name = 'NewerFile';
}
