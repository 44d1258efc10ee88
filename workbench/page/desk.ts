// What the page shows, and all that a person can do to it outside of the grid.
import type { NewRealm } from '../host/realm';
import { NotAWorkbook } from '../host/saved-workbook';
import type { ScriptFiles } from '../host/script';
import type { HtmlPage } from '../host/services/html-service';
import { isDay } from './days';
import { asFailure, Failure } from './failure';
import { downloadText, pickText } from './files';
import type { MenuActions } from './grid/menus';
import { openSession, type Session } from './session';
import { forget, type Stored, store } from './store';

/** Where the workbook is kept: nowhere yet, in this browser, on its way there, or nowhere for want of space. */
export type Keeping = 'sample' | 'saved' | 'saving' | 'refused';

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

/** After the last change: a person who types fast is not made to wait for each save. */
const SAVE_AFTER_MS = 400;

export class Desk implements MenuActions {
  private state: DeskState = { today: '', keeping: 'sample' };
  private supplies: Supplies | undefined;
  private isChanged = false;
  private timer = 0;

  constructor(private readonly draw: (state: DeskState) => void) {}

  get session(): Session | undefined {
    return this.state.session;
  }

  /** Lays out what was stored, or else the sample. */
  open(supplies: Supplies, stored: Stored | undefined): void {
    this.supplies = supplies;
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

  readonly changed = (): void => {
    this.isChanged = true;
    this.set({ keeping: this.state.keeping === 'refused' ? 'refused' : 'saving' });
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.saveNow(), SAVE_AFTER_MS);
  };

  /** Before the page may be closed. */
  readonly saveUnsaved = (): void => {
    if (this.timer !== 0) void this.saveNow();
  };

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
      await this.saveNow();
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
    this.isChanged = false;
    if (this.state.keeping !== 'sample') void this.saveNow();
  };

  readonly startOver = async (): Promise<void> => {
    if (!(await this.mayDiscard('Start over'))) return;
    await this.discard();
  };

  /** Starts over without asking: for a stored workbook that nobody can open. */
  readonly discard = async (): Promise<void> => {
    if (!this.supplies) return;
    window.clearTimeout(this.timer);
    this.timer = 0;
    await forget();
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
    if (!this.isChanged) return true;
    const text = 'Your changes to this workbook will be lost. To keep them, save it as a file first.';
    return this.ask({ text, confirm, cancel: 'Keep this workbook' });
  }

  private sessionOf(text: string): Session {
    if (!this.supplies) throw new Error('There is no script yet.');
    return openSession(this.supplies.script, text, this.supplies.newRealm);
  }

  private show(session: Session, keeping: Keeping, isChanged: boolean): void {
    this.isChanged = isChanged;
    const toast = session.menuProblem;
    const today = session.today();
    this.set({ session, keeping, today, toast, failure: undefined, panel: undefined });
  }

  private async saveNow(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = 0;
    const { session } = this.state;
    if (!session) return;
    try {
      await store({ text: JSON.stringify(session.save()), isChanged: this.isChanged });
      if (this.timer === 0) this.set({ keeping: 'saved' });
    } catch {
      this.set({ keeping: 'refused' });
    }
  }

  private set(changes: { readonly [Key in keyof DeskState]?: DeskState[Key] | undefined }): void {
    const entries = Object.entries({ ...this.state, ...changes }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as DeskState;
    this.draw(this.state);
  }
}
