// Tier 1: what every call from a cell loads, and nothing more. The build makes the global stubs, and parts of what few
// calls need.

import type { SheetDays } from '../cells/date';
import { speakWhenNeeded } from '../cells/language-of-call';
import { call } from '../functions/call';
import { languageOfCall } from '../functions/language';
import type { FunctionName } from '../words';
import { activeSheetDays } from './spreadsheet/sheet-days';

export { runTrigger } from './simple-triggers';

/** Answers a custom function, with the arguments as Sheets handed them over. */
export function answer(name: FunctionName, given: ArrayLike<unknown>): unknown {
  speakWhenNeeded(() => languageOfCall(name, given));
  let days: SheetDays | null = null;
  return call(name, given, () => {
    days ??= activeSheetDays();
    return days;
  });
}
