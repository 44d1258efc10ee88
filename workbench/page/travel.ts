// The clock's way through many days: picture by picture, so that the page stays awake and a person can end it. As in a
// film whose player is slow, days may pass without a picture: to calculate and to draw the sheet takes longer than a day's
// triggers do. Each trigger runs all the same.
import type { TriggerRun } from '../host/clock/advance';
import { isTimeToDraw } from '../play/time-to-draw';
import type { Session } from './session';

/** What a person sees of a way that takes its time. */
export interface Journey {
  readonly isPaused: boolean;
}

export interface Way {
  readonly session: Session;
  readonly to: number;
  /** How long a day is to take, at least. */
  readonly dayMs: number;
}

/** What became of it. */
export interface Arrival {
  readonly hasArrived: boolean;
  readonly runs: readonly TriggerRun[];
}

export interface TravelCalls {
  /**
   * Moves the clock on, stop by stop until `isEnough`, which is asked after each; then shows where it stands and what was
   * mailed. The sheet stays as it is.
   */
  advance(session: Session, to: number, isEnough: () => boolean): readonly TriggerRun[];
  /** Calculates the sheet, and draws it. */
  draw(session: Session): void;
  show(journey: Journey | undefined): void;
}

/** The page answers nobody in the meantime; and in a tab that nobody sees, a picture takes as long as the browser likes. */
const LONGEST_MS = 800;

/** Long enough for what has changed to be painted. */
const PAINT_MS = 30;

/** So often, between pictures of the sheet, the clock and the mails are seen to move on, and a person is listened to. */
const LISTEN_EVERY_MS = 250;
/** A frame: what is not painted by then is with the next one. */
const LISTEN_MS = 16;

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
  async go({ session, to, dayMs }: Way): Promise<Arrival> {
    const walk: Walk = { isPaused: false, isEnded: false, wake() {} };
    const { host } = session;
    const runs: TriggerRun[] = [];
    this.walk = walk;
    try {
      for (let drawingMs = 0; ; ) {
        const began = performance.now();
        let days = 0;
        const isTime = () => isTimeToDraw(performance.now() - began, drawingMs, days * dayMs);
        for (;;) {
          const listened = performance.now();
          const isEnough = () => {
            days += 1;
            return isTime() || performance.now() - listened >= LISTEN_EVERY_MS;
          };
          runs.push(...this.calls.advance(session, to, isEnough));
          if (host.now >= to || isTime()) break;
          this.show(walk);
          await rest(LISTEN_MS);
          if (walk.isPaused || walk.isEnded) break;
        }
        const drawingFrom = performance.now();
        this.calls.draw(session);
        if (host.now >= to || walk.isEnded) break;
        this.show(walk);
        await rest(PAINT_MS);
        const ended = performance.now();
        drawingMs = Math.min(ended - drawingFrom, LONGEST_MS);
        const early = days * dayMs - (ended - began);
        if (early > 0) await rest(early);
        while (walk.isPaused && !walk.isEnded) await new Promise<void>((resolve) => (walk.wake = resolve));
        if (walk.isEnded) break;
      }
    } finally {
      walk.isEnded = true;
      if (this.walk === walk) {
        this.walk = undefined;
        this.calls.show(undefined);
      }
      // Where a day failed, nothing has been drawn since.
      this.calls.draw(session);
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

  /** After the picture that it is at. */
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
