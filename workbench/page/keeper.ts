// Keeps the open workbook in the browser, a moment after each change.
import type { Session } from './session';
import { type Access, type Stored, store, storeDraft } from './store';

/**
 * Where the workbook is kept: nowhere yet, in this browser, on its way there, nowhere for want of space, or nowhere
 * since what is stored is not this page's to overwrite.
 */
export type Keeping = 'sample' | 'saved' | 'saving' | 'refused' | Exclude<Access, 'ours'>;

/** After the last change: a person who types fast is not made to wait for each save. */
const SAVE_AFTER_MS = 400;
/** While the clock is on its way: each of its days is a change. */
const SAVE_ON_THE_WAY_AFTER_MS = 2000;

export interface KeeperCalls {
  say(keeping: Keeping): void;
  /** The workbook itself can't be saved, whatever the space. */
  fail(error: unknown): void;
}

export class Keeper {
  /** Until it is known to be ours, nothing is stored. */
  access: Access = 'nowhere';
  private session: Session | undefined;
  private keeping: Keeping = 'sample';
  private hasChanges = false;
  private version = 0;
  private savedVersion = 0;
  private timer = 0;

  constructor(private readonly calls: KeeperCalls) {}

  /** Whether there is anything that would be lost with the workbook. */
  get isChanged(): boolean {
    return this.hasChanges;
  }

  /** Whether something would be lost with the page. */
  get wouldLose(): boolean {
    return this.isUnsaved && this.keeping !== 'saving';
  }

  private get isUnsaved(): boolean {
    return this.version !== this.savedVersion;
  }

  /** Another workbook is open from now on, or none. Returns where it is kept. */
  watch(session: Session | undefined, keeping: Keeping, isChanged: boolean): Keeping {
    this.stopTimer();
    this.session = session;
    this.keeping = this.access === 'ours' ? keeping : this.access;
    this.hasChanges = isChanged;
    this.version += 1;
    if (keeping !== 'saving') this.savedVersion = this.version;
    return this.keeping;
  }

  changed(isOnTheWay = false): void {
    this.hasChanges = true;
    this.version += 1;
    if (this.access !== 'ours') return;
    // Said once: a script that makes a sheet makes hundreds of changes.
    if (this.keeping !== 'refused' && this.keeping !== 'saving') this.become('saving');
    this.stopTimer();
    this.timer = window.setTimeout(
      () => void this.save(),
      isOnTheWay ? SAVE_ON_THE_WAY_AFTER_MS : SAVE_AFTER_MS,
    );
  }

  /** Before the page may be closed: at once, and then for good if there is time. */
  saveUnsaved(): void {
    if (!this.isUnsaved || this.access !== 'ours') return;
    const record = this.record();
    if (!record) return;
    storeDraft(record);
    void this.save();
  }

  async save(): Promise<void> {
    this.stopTimer();
    const { session, version } = this;
    if (this.access !== 'ours') return;
    const record = this.record();
    if (!record) return;
    const isKept = await store(record).then(
      () => true,
      () => false,
    );
    // Meanwhile there may be another workbook, or a newer change.
    if (this.session !== session) return;
    if (!isKept) this.become('refused');
    else if (this.version === version) {
      this.savedVersion = version;
      this.become('saved');
    }
  }

  private record(): Stored | undefined {
    try {
      const { session, hasChanges: isChanged } = this;
      return (
        session && { text: JSON.stringify(session.save()), isChanged, readMails: [...session.readMails] }
      );
    } catch (error) {
      this.calls.fail(error);
      return undefined;
    }
  }

  private become(keeping: Keeping): void {
    this.keeping = keeping;
    this.calls.say(keeping);
  }

  private stopTimer(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }
}
