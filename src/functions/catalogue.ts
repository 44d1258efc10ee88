// Every function described: what the build, the README, the guide and the tests derive from.

import { ARGUMENT_HELP, type Example, FUNCTION_HELP, FUNCTION_LABELS, type FunctionName } from '../words';
import type { ArgumentName } from './custom-function';
import { FUNCTIONS } from './functions';
import { type Expects, isRowArgument, ROW_ARGUMENTS } from './row-arguments';
import { signature } from './signature';

/** A function as people are told about it. */
export interface DescribedFunction {
  readonly name: FunctionName;
  readonly label: string;
  /** `NAME(first, second, [optional])` */
  readonly signature: string;
  readonly summary: string;
  readonly args: readonly DescribedArgument[];
  readonly examples: readonly Example[];
}

/** An argument as people are told about it. */
interface DescribedArgument {
  readonly name: ArgumentName;
  readonly isOptional: boolean;
  /** The JSDoc type that Sheets shows. */
  readonly type: string;
  readonly help: string;
}

/** What may stand in an argument, as a JSDoc type. */
const TYPES: Record<Expects, string> = {
  number: 'number|Array<Array<number>>',
  date: 'Date|Array<Array<Date>>',
  text: 'string|Array<Array<string>>',
};

function typeOf(argument: ArgumentName): string {
  if (argument === 'calendar') return 'string|Array<Array<*>>';
  return isRowArgument(argument) ? TYPES[ROW_ARGUMENTS[argument].expects] : 'Array<Array<*>>';
}

/** Every custom function, in the order in which people are told about them. */
export const catalogue = (): readonly DescribedFunction[] =>
  (Object.keys(FUNCTIONS) as FunctionName[]).map((name) => ({
    name,
    label: FUNCTION_LABELS[name],
    signature: signature(name),
    summary: FUNCTION_HELP[name].summary,
    args: FUNCTIONS[name].args.map((argument, index) => ({
      name: argument,
      isOptional: index >= FUNCTIONS[name].required,
      type: typeOf(argument),
      help: ARGUMENT_HELP[argument],
    })),
    examples: FUNCTION_HELP[name].examples,
  }));
