// The calls of one panel: ten at once, in no order, as Google runs them.

/** More wait until one of these is done. */
const AT_ONCE = 10;
/** How long a call may be on its way. Another may overtake it. */
const ON_THE_WAY_MS = 40;

export class CallQueue {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** `call` is made later, never before this returns. */
  add(call: () => void): void {
    this.waiting.push(call);
    this.startNext();
  }

  /** What has not set out yet never will. What has is done all the same: Google's server knows nothing of pages. */
  drop(): void {
    this.waiting.length = 0;
  }

  private startNext(): void {
    if (this.running >= AT_ONCE) return;
    const call = this.waiting.shift();
    if (!call) return;
    this.running += 1;
    setTimeout(() => {
      try {
        call();
      } finally {
        this.running -= 1;
        this.startNext();
      }
    }, Math.random() * ON_THE_WAY_MS);
  }
}
