// What the page shows, and all that a person can do to it outside of the grid.
import type { NewRealm } from '../host/realm';
import { NotAWorkbook } from '../host/saved-workbook';
import type { ScriptFiles } from '../host/script';
import type { HtmlPage } from '../host/services/html-service';
import { isDay } from './days';
import { asFailure, Failure } from './failure';
import { downloadText, pickText } from './files';
import type { MenuActions } from './grid/menus';
import { Keeper, type Keeping } from './keeper';
import { openSession, type Session } from './session';
import { forget, type Opened } from './store';

export interface Question {
  readonly text: string;
  readonly confirm: string;
  /** Absent when there is nothing to choose. */
  readonly cancel?: string;
  answer(isConfirmed: boolean): void;
}

export interface DeskState {
  readonly session?: Session;
  readonly failure?: Failure;
  readonly today: string;
  readonly keeping: Keeping;
  readonly panel?: HtmlPage;
  readonly toast?: string;
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
    fail: (error) => this.fail(error),
  });

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
      if (!(error instanceof NotAWorkbook)) throw error;
      throw new Failure(
        `The workbook stored in this browser is damaged: ${error.message}.`,
        'Start over with the sample. You can download what was stored first.',
        stored.text,
      );
    }
  }

  fail(error: unknown): void {
    this.set({ failure: asFailure(error) });
  }

  readonly changed = (): void => this.keeper.changed();

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
    const file = await pickText('.json,application/json');
    if (!file) return;
    try {
      const session = this.sessionOf(file.text);
      if (!(await this.mayDiscard('Open the file'))) return;
      this.show(session, 'saving', false);
      await this.keeper.save();
    } catch (error) {
      if (!(error instanceof NotAWorkbook)) throw error;
      const advice = 'Choose a file that was made here with "Save as a file".';
      await this.alert(`${file.name} can't be opened: ${error.message}. ${advice}`);
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
    const host = this.state.session?.host;
    if (!host) return;
    const before = host.sidebar;
    try {
      host.run(functionName);
    } catch (error) {
      this.notify(error instanceof Error ? error.message : String(error));
    }
    if (host.sidebar && host.sidebar !== before) this.set({ panel: host.sidebar });
  };

  readonly closePanel = (): void => {
    this.set({ panel: undefined });
  };

  readonly notify = (toast: string): void => this.set({ toast });
  readonly closeToast = (): void => this.set({ toast: undefined });

  readonly alert = async (text: string): Promise<void> => {
    await this.ask({ text, confirm: 'OK' });
  };

  readonly confirm = (text: string): Promise<boolean> => this.ask({ text, confirm: 'OK', cancel: 'Cancel' });

  private ask(question: Omit<Question, 'answer'>): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (isConfirmed: boolean) => {
        this.set({ question: undefined });
        resolve(isConfirmed);
      };
      this.set({ question: { ...question, answer } });
    });
  }

  private async mayDiscard(confirm: string): Promise<boolean> {
    if (!this.keeper.isChanged) return true;
    const text = 'Your changes to this workbook will be lost. To keep them, save it as a file first.';
    return this.ask({ text, confirm, cancel: 'Keep this workbook' });
  }

  private sessionOf(text: string): Session {
    if (!this.supplies) throw new Error('There is no script yet.');
    return openSession(this.supplies.script, text, this.supplies.newRealm);
  }

  private show(session: Session, keeping: Keeping, isChanged: boolean): void {
    const kept = this.keeper.watch(session, keeping, isChanged);
    const toast = session.menuProblem;
    const today = session.today();
    this.set({ session, keeping: kept, today, toast, failure: undefined, panel: undefined });
  }

  private set(changes: { readonly [Key in keyof DeskState]?: DeskState[Key] | undefined }): void {
    const entries = Object.entries({ ...this.state, ...changes }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as DeskState;
    this.draw(this.state);
  }
}
