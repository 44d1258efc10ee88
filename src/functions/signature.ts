// How a function is called, in words.

import type { FunctionName } from '../words';
import { argumentsOf, requiredOf } from './functions';

/** `NAME(first, second, [optional])`, for messages and help. */
export function signature(name: FunctionName): string {
  const [args, required] = [argumentsOf(name), requiredOf(name)];
  return `${name}(${args.map((argument, index) => (index < required ? argument : `[${argument}]`)).join(', ')})`;
}
