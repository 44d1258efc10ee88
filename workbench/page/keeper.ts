// Keeps the open workbook in the browser, a moment after each change.
import type { Session } from './session';
import { store } from './store';

/** Where the workbook is kept: nowhere yet, in this browser, on its way there, or nowhere for want of space. */
export type Keeping = 'sample' | 'saved' | 'saving' | 'refused';

/** After the last change: a person who types fast is not made to wait for each save. */
const SAVE_AFTER_MS = 400;

export class Keeper {
  private session: Session | undefined;
  private keeping: Keeping = 'sample';
  private hasChanges = false;
  private timer = 0;

  constructor(private readonly say: (keeping: Keeping) => void) {}

  /** Whether there is anything that would be lost with the workbook. */
  get isChanged(): boolean {
    return this.hasChanges;
  }

  /** Another workbook is open from now on, or none. */
  watch(session: Session | undefined, keeping: Keeping, isChanged: boolean): void {
    this.stopTimer();
    this.session = session;
    this.keeping = keeping;
    this.hasChanges = isChanged;
  }

  changed(): void {
    this.hasChanges = true;
    if (this.keeping !== 'refused') this.become('saving');
    this.stopTimer();
    this.timer = window.setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  saveUnsaved(): void {
    if (this.timer !== 0) void this.save();
  }

  /** The person has a file of it. */
  savedElsewhere(): void {
    this.hasChanges = false;
    if (this.keeping !== 'sample') void this.save();
  }

  async save(): Promise<void> {
    this.stopTimer();
    const { session } = this;
    if (!session) return;
    try {
      await store({ text: JSON.stringify(session.save()), isChanged: this.hasChanges });
      // Meanwhile there may be a newer change, or another workbook.
      if (this.timer === 0 && this.session === session) this.become('saved');
    } catch {
      if (this.session === session) this.become('refused');
    }
  }

  private become(keeping: Keeping): void {
    this.keeping = keeping;
    this.say(keeping);
  }

  private stopTimer(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }
}
