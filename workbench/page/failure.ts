// What keeps the workbench from opening, in words for the person in front of it.

export class Failure extends Error {
  override name = 'Failure';

  constructor(
    /** What happened. */
    readonly what: string,
    /** What to do about it. */
    readonly advice: string,
    /** A stored workbook that can't be opened: it can be kept as a file before starting over. */
    readonly damaged?: string,
  ) {
    super(`${what} ${advice}`);
  }
}

/** What went wrong, without what only wraps it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? messageOf(error.cause) : error.message;
}

export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure(
    `The workbench ran into something unforeseen: ${messageOf(error)}`,
    'Reload the page to try again.',
  );
}

/** A workbook that opens, and then can't be shown or saved. */
export function workbookFailure(error: unknown, text: string): Failure {
  return new Failure(
    `This workbook can't be shown: ${messageOf(error)}`,
    'Reload the page to try again, or start over with the sample. You can download what was stored first.',
    text,
  );
}
