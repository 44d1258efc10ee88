// Moves the clock on and runs what is due on the way, each trigger at its own time.
import { ScriptError } from '../runner';
import type { Clock } from './clock';
import type { Trigger, Triggers } from './triggers';

/** One run of a trigger. */
export interface TriggerRun {
  readonly triggerId: string;
  readonly handler: string;
  readonly owner: string;
  /** The instant at which it began: when it was due, or later if another one was still running. */
  readonly at: number;
  /** Why it failed, if it did. */
  readonly error?: string;
}

type Run = (trigger: Trigger, due: number) => void;

export interface Advance {
  readonly clock: Clock;
  readonly triggers: Triggers;
  readonly to: number;
  /** How long after its time each of them starts. */
  readonly lateBy: number;
  readonly run: Run;
  /** The clock stands at another time than `before`. */
  readonly onMove: (before: number) => void;
}

/** One at a time: of two that overlap on Google, the second begins here when the first has ended. */
export function advance({ clock, triggers, to, lateBy, run, onMove }: Advance): TriggerRun[] {
  if (!(to >= clock.now)) throw new RangeError('The clock can only be moved on. To set it back, use setNow.');
  const runs: TriggerRun[] = [];
  const move = (instant: number) => {
    const before = clock.now;
    if (instant <= before) return;
    clock.now = instant;
    onMove(before);
  };
  for (;;) {
    const trigger = triggers.next(Math.max(to, clock.now) - lateBy);
    if (!trigger) break;
    const start = trigger.due + lateBy;
    move(start);
    // Before it runs: it may delete itself.
    triggers.fired(trigger);
    runs.push(runTrigger(clock, trigger, start, run));
  }
  move(to);
  return runs;
}

export function runTrigger(clock: Clock, trigger: Trigger, due: number, run: Run): TriggerRun {
  const { id: triggerId, handler, owner } = trigger;
  const begun = { triggerId, handler, owner, at: clock.now };
  try {
    run(trigger, due);
    return begun;
  } catch (error) {
    if (error instanceof ScriptError) return { ...begun, error: error.message };
    throw error;
  }
}
