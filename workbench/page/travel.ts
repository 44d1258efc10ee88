// The clock's way through many days: stop by stop, so that the page stays awake and a person can end it.
import type { TriggerRun } from '../host/clock/advance';
import { nextStop } from '../play/month';
import type { Session } from './session';

/** What a person sees of a way that takes its time. */
export interface Journey {
  readonly isPaused: boolean;
}

export interface Way {
  readonly session: Session;
  readonly to: number;
  /** How long each stop is to be seen, at least. */
  readonly stopMs: number;
}

/** What became of it. */
export interface Arrival {
  readonly hasArrived: boolean;
  readonly runs: readonly TriggerRun[];
}

export interface TravelCalls {
  /** Moves the clock on. */
  advance(session: Session, to: number): readonly TriggerRun[];
  show(journey: Journey | undefined): void;
}

/** Long enough for what has changed to be painted. */
const PAINT_MS = 30;

interface Walk {
  isPaused: boolean;
  isEnded: boolean;
  wake(): void;
}

export class Travel {
  private walk: Walk | undefined;

  constructor(private readonly calls: TravelCalls) {}

  get isUnderWay(): boolean {
    return this.walk !== undefined;
  }

  /** Where one stop is enough, it is there at once. */
  async go({ session, to, stopMs }: Way): Promise<Arrival> {
    const walk: Walk = { isPaused: false, isEnded: false, wake() {} };
    const { host } = session;
    const runs: TriggerRun[] = [];
    this.walk = walk;
    try {
      for (;;) {
        const began = performance.now();
        runs.push(...this.calls.advance(session, nextStop(host, to, session.timeZone)));
        if (host.now >= to || walk.isEnded) break;
        this.show(walk);
        await rest(Math.max(PAINT_MS, stopMs - (performance.now() - began)));
        while (walk.isPaused && !walk.isEnded) await new Promise<void>((resolve) => (walk.wake = resolve));
        if (walk.isEnded) break;
      }
    } finally {
      walk.isEnded = true;
      if (this.walk === walk) {
        this.walk = undefined;
        this.calls.show(undefined);
      }
    }
    return { hasArrived: host.now >= to, runs };
  }

  pause(): void {
    if (!this.walk) return;
    this.walk.isPaused = true;
    this.show(this.walk);
  }

  resume(): void {
    const { walk } = this;
    if (!walk) return;
    walk.isPaused = false;
    this.show(walk);
    walk.wake();
  }

  /** After the stop that it is at. */
  end(): void {
    if (!this.walk) return;
    this.walk.isEnded = true;
    this.walk.wake();
  }

  private show({ isPaused }: Walk): void {
    this.calls.show({ isPaused });
  }
}

const rest = (ms: number) => new Promise<void>((resolve) => window.setTimeout(resolve, ms));
