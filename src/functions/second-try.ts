// A call that what is always loaded has no answer to: it may say what a plan wants, in numbers too; else it is answered in full.

import type { SheetDays } from '../cells/date';
import type { FunctionName } from '../words';
import { answerAtOnce } from './at-once';
import { figureWithPlan } from './figures-with-plan';
import type { Shown } from './given';
import { answerInFull } from './in-full';

/** Answers a call with all that functions take: see `call`. */
export function answerOnSecondTry(
  name: FunctionName,
  given: ArrayLike<unknown>,
  daysOf: () => SheetDays,
): Shown | Shown[][] {
  const called = figureWithPlan(name);
  const isPlanned = called?.args[given.length - 1] === 'planned';
  const answered = isPlanned ? answerAtOnce(called, given, daysOf) : undefined;
  return answered === undefined ? answerInFull(name, given, daysOf) : answered;
}
