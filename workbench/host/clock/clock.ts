// The host's clock. It stands still unless it is moved, or unless services are said to take time.
import type { AuthMode } from '../state/auth-mode';
import { LATENCIES, type Latency, type LatencyName, millisecondsOf, type Way } from './latency';

/** When Google ends an execution: with full rights, and of a simple trigger or a custom function. */
const LIMIT_MS = 6 * 60_000;
const SHORT_LIMIT_MS = 30_000;
export const OUT_OF_TIME = 'Exceeded maximum execution time';

export class Clock {
  private readonly latency: Latency | undefined;

  /** Without a latency, scripts take no time at all. */
  constructor(
    public now: number,
    latency?: LatencyName | Latency,
  ) {
    this.latency = typeof latency === 'string' ? LATENCIES[latency] : latency;
  }

  begin(authMode: AuthMode): Stopwatch {
    const limit = authMode === 'FULL' ? LIMIT_MS : SHORT_LIMIT_MS;
    // Cells are calculated in parallel, and the clock doesn't wait for them.
    const watch = new Stopwatch(this, this.latency, limit, authMode !== 'CUSTOM_FUNCTION');
    watch.start();
    return watch;
  }
}

/** The time of one execution. */
export class Stopwatch {
  private readonly begun: number;
  private passed = 0;

  constructor(
    private readonly clock: Clock,
    private readonly latency: Latency | undefined,
    private readonly limit: number,
    private readonly movesClock: boolean,
  ) {
    this.begun = clock.now;
  }

  start(): void {
    if (this.latency) this.pass(this.latency.execution);
  }

  get isOut(): boolean {
    return this.passed >= this.limit;
  }

  call(service: string, method: string, way: Way, cellsGiven = 0): void {
    if (this.latency) this.pass(millisecondsOf(this.latency, service, method, way, cellsGiven));
  }

  /** What a call that left the sandbox brings back takes its time too. */
  read(cells: number): void {
    if (this.latency) this.pass(cells * this.latency.readCell);
  }

  /** As long as the execution waits for something. */
  wait(ms: number): void {
    if (this.latency) this.pass(Math.max(0, ms));
  }

  commit(): void {
    if (this.latency) this.pass(this.latency.commit);
  }

  /** The clock never runs on past the end of the execution, and shows whole milliseconds. */
  private pass(ms: number): void {
    this.passed = Math.min(this.passed + ms, this.limit);
    if (this.movesClock) this.clock.now = this.begun + Math.floor(this.passed);
  }
}
