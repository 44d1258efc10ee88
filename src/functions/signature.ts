// How a function is called, in words.

import type { FunctionName } from '../words';
import { FUNCTIONS } from './functions';

/** `NAME(first, second, [optional])`, for messages and help. */
export function signature(name: FunctionName): string {
  const { args, required } = FUNCTIONS[name];
  return `${name}(${args.map((argument, index) => (index < required ? argument : `[${argument}]`)).join(', ')})`;
}
