// What the page shows, and all that a person can do to it outside of the grid.
import type { NewRealm } from '../host/realm';
import type { ScriptFiles } from '../host/script';
import type { HtmlPage } from '../host/services/html-service';
import { isDay } from './days';
import { asFailure, Failure, messageOf, workbookFailure } from './failure';
import { downloadText, pickFile } from './files';
import type { MenuActions } from './grid/menus';
import { Keeper, type Keeping } from './keeper';
import { type Question, Questions } from './questions';
import { openSession, type Session } from './session';
import { forget, type Opened } from './store';
import { newToast, type ShownToast, TOAST_MS } from './toasts';

export interface DeskState {
  readonly session?: Session;
  readonly failure?: Failure;
  readonly today: string;
  readonly keeping: Keeping;
  readonly panel?: HtmlPage;
  readonly toast?: ShownToast;
  readonly question?: Question;
}

export interface Supplies {
  readonly script: ScriptFiles;
  readonly sample: string;
  readonly newRealm: NewRealm;
}

export class Desk implements MenuActions {
  private state: DeskState = { today: '', keeping: 'sample' };
  private supplies: Supplies | undefined;
  private readonly keeper = new Keeper({
    say: (keeping) => this.set({ keeping }),
    fail: (error) => this.failWorkbook(error),
  });
  private readonly questions = new Questions((question) => this.set({ question }));
  private seenToasts = 0;

  constructor(private readonly draw: (state: DeskState) => void) {}

  get session(): Session | undefined {
    return this.state.session;
  }

  /** Lays out what was stored, or else the sample. */
  open(supplies: Supplies, { access, stored }: Opened): void {
    this.supplies = supplies;
    this.keeper.access = access;
    if (!stored) {
      this.show(this.sessionOf(supplies.sample), 'sample', false);
      return;
    }
    try {
      this.show(this.sessionOf(stored.text), 'saved', stored.isChanged);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure(
        `The workbook stored in this browser is damaged: ${messageOf(error)}.`,
        'Start over with the sample. You can download what was stored first.',
        stored.text,
      );
    }
  }

  fail(error: unknown): void {
    this.set({ failure: asFailure(error) });
  }

  /** For a workbook that is open and can't be shown: it can still be downloaded. */
  readonly failWorkbook = (error: unknown): void => {
    const { session } = this.state;
    this.fail(session ? workbookFailure(error, textOf(session)) : error);
  };

  /** What nothing else has caught: of no great matter, as long as the grid is there. */
  uncaught(error: unknown, hasGrid: boolean): void {
    if (this.state.failure) return;
    if (hasGrid) this.notify(`Something went wrong: ${messageOf(error)}`);
    else this.failWorkbook(error);
  }

  readonly changed = (): void => {
    this.keeper.changed();
    // A trigger of the script may have run with the change.
    queueMicrotask(() => this.showToasts());
  };

  /** Before the page may be closed. */
  readonly saveUnsaved = (): void => this.keeper.saveUnsaved();

  get wouldLose(): boolean {
    return this.keeper.wouldLose;
  }

  readonly setToday = (day: string): void => {
    const { session } = this.state;
    if (!session || !isDay(day)) return;
    session.setToday(day);
    this.set({ today: session.today() });
    this.changed();
  };

  readonly openFile = async (): Promise<void> => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    try {
      const session = this.sessionOf(await file.text());
      if (!(await this.mayDiscard('Open the file'))) return;
      this.show(session, 'saving', false);
      await this.keeper.save();
    } catch (error) {
      const advice = 'Choose a file that was made here with "Save as a file".';
      const reason = messageOf(error).replace(/\.$/, '');
      await this.alert(`${file.name} can't be opened: ${reason}. ${advice}`);
    }
  };

  readonly saveFile = (): void => {
    const { session } = this.state;
    if (!session) return;
    downloadText(`${session.name}.json`, JSON.stringify(session.save()));
  };

  readonly startOver = async (): Promise<void> => {
    if (!(await this.mayDiscard('Start over'))) return;
    await this.discard();
  };

  /** Starts over without asking: for a stored workbook that nobody can open. */
  readonly discard = async (): Promise<void> => {
    if (!this.supplies) return;
    this.keeper.watch(undefined, 'sample', false);
    if (this.keeper.access === 'ours') await forget();
    this.show(this.sessionOf(this.supplies.sample), 'sample', false);
  };

  readonly runFunction = (functionName: string): void => {
    const { session } = this.state;
    if (!session) return;
    const { host } = session;
    const before = host.sidebar;
    const properties = session.properties();
    try {
      host.run(functionName);
    } catch (error) {
      this.notify(error instanceof Error ? error.message : String(error));
    }
    if (host.sidebar && host.sidebar !== before) this.set({ panel: host.sidebar });
    if (session.properties() !== properties) this.keeper.changed();
    this.showToasts();
  };

  readonly closePanel = (): void => {
    this.set({ panel: undefined });
  };

  readonly notify = (text: string): void => this.set({ toast: { text, ms: TOAST_MS } });
  readonly closeToast = (): void => this.set({ toast: undefined });

  readonly alert = async (text: string): Promise<void> => {
    await this.questions.ask({ text, confirm: 'OK' });
  };

  readonly confirm = (text: string): Promise<boolean> =>
    this.questions.ask({ text, confirm: 'OK', cancel: 'Cancel' });

  private async mayDiscard(confirm: string): Promise<boolean> {
    if (!this.keeper.isChanged) return true;
    const text = 'Your changes to this workbook will be lost. To keep them, save it as a file first.';
    return this.questions.ask({ text, confirm, cancel: 'Keep this workbook' });
  }

  private sessionOf(text: string): Session {
    if (!this.supplies) throw new Error('There is no script yet.');
    return openSession(this.supplies.script, text, this.supplies.newRealm);
  }

  private show(session: Session, keeping: Keeping, isChanged: boolean): void {
    const kept = this.keeper.watch(session, keeping, isChanged);
    const { menuProblem: text } = session;
    const toast = text === undefined ? undefined : { text, ms: TOAST_MS };
    const today = session.today();
    this.seenToasts = 0;
    this.set({ session, keeping: kept, today, toast, failure: undefined, panel: undefined });
    this.showToasts();
  }

  /** The newest one of the script that has not been shown. */
  private showToasts(): void {
    const toasts = this.state.session?.host.toasts ?? [];
    const toast = toasts.slice(this.seenToasts).at(-1);
    this.seenToasts = toasts.length;
    if (toast) this.set({ toast: newToast(toast) });
  }

  private set(changes: { readonly [Key in keyof DeskState]?: DeskState[Key] | undefined }): void {
    const entries = Object.entries({ ...this.state, ...changes }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as DeskState;
    this.draw(this.state);
  }
}

/** What is open now, or else what it was opened from. */
function textOf(session: Session): string {
  try {
    return JSON.stringify(session.save());
  } catch {
    return session.source;
  }
}
