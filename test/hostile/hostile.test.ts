// Whole spreadsheets as people make them, and as they are meant to do harm. `npm run hostile` runs many more.

import { CASES, runCases } from './cases';
import { shownFile } from './holds';

/** Another seed each time would make a failure of one run a success of the next: `npm run hostile` draws new ones. */
const SEED = 20_260_601;

test.each([
  ['core', 1000],
  ['host', 16],
] as const)('%s: %i spreadsheets are read, judged, mailed and written as they should be', (sort, count) => {
  const { failure } = runCases(CASES[sort], SEED, count);
  if (failure === null) return;
  throw new Error(`${failure.error}\npath ${failure.path}\n${shownFile(failure.file)}`, {
    cause: failure.error,
  });
});
