// Tier 1: what every call from a cell loads, and nothing more. The build makes the global stubs.

import { call } from '../functions/call';
import type { FunctionName } from '../words';
import { activeSheetDays } from './sheet-days';

export { onOpen } from './menu';

/** Answers a custom function, with the arguments as Sheets handed them over. */
export function answer(name: FunctionName, given: ArrayLike<unknown>): unknown {
  return call(name, given, activeSheetDays());
}
