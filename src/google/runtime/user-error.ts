// Why something is not done, in words for whoever asked for it.

/** Why something that was asked for can't be done. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The file was last used with a newer version: whoever can put that in has to hear of it, also from the daily check. */
export class NewerFile extends Refused {
  override name = 'NewerFile';
}
