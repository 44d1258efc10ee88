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

export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(
    `The workbench ran into something unforeseen: ${message}`,
    'Reload the page to try again.',
  );
}
