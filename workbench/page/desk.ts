// What the page shows, and all that a person can do to it outside of the grid.
import type { NewRealm } from '../host/realm';
import { ScriptError } from '../host/runner';
import type { Script, ScriptFiles } from '../host/script';
import type { DialogPage, HtmlPage } from '../host/state/user-interface';
import { isDay } from '../play/days';
import { Clock } from './clock';
import { workbookFromExcel } from './excel/read-excel';
import { excelFile } from './excel/write-excel';
import { asFailure, Failure, messageOf, workbookFailure } from './failure';
import { downloadExcel, downloadText, pickFile } from './files';
import { freshWorkbook } from './fresh-workbook';
import type { MenuActions } from './grid/menus';
import { Keeper, type Keeping } from './keeper';
import { choose, type Mailbox, NO_MAILS, putAway } from './mailbox';
import type { Answer } from './panel/messages';
import { PANELS } from './panels';
import { type Question, Questions } from './questions';
import type { SampleLanguage } from './server';
import { openSession, type Session } from './session';
import { forget, type Opened } from './store';
import { newToast, type ShownToast, TOAST_MS } from './toasts';
import type { Journey } from './travel';

/** What is shown beside the sheet: another one for every call of `showSidebar`. */
export interface OpenPanel {
  readonly id: number;
  readonly page: HtmlPage;
  /** The workbook that it belongs to. */
  readonly session: Session;
  /** Whether someone asked for it, and goes on in it. */
  readonly isAsked: boolean;
}

/** What is shown over the sheet: another one for every call of `showModalDialog`. */
export interface OpenDialog extends OpenPanel {
  readonly page: DialogPage;
}

export interface DeskState {
  readonly session?: Session;
  readonly failure?: Failure;
  readonly today: string;
  readonly keeping: Keeping;
  /** While the clock is on its way. */
  readonly journey?: Journey;
  readonly mailbox: Mailbox;
  readonly panel?: OpenPanel;
  readonly dialog?: OpenDialog;
  readonly toast?: ShownToast;
  readonly question?: Question;
  /** Whether what there is to try first is shown. */
  readonly hasTries: boolean;
}

export interface Supplies {
  readonly script: ScriptFiles | Script;
  /** Fetched when it is needed: most often there is a workbook already. */
  readonly sample: (language: SampleLanguage) => Promise<string>;
  readonly newRealm: NewRealm;
  /** Whether the sample opens as it is, without the panel and the things to try. */
  readonly isBare: boolean;
}

/** By then the panel stands beside the sheet. */
const UNTIL_CAUGHT_UP_MS = 2000;

/** What Google says of a fault of its own. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Said whenever they are so: nobody should find it out later. */
const LOST_IN_EXCEL =
  'In the Excel file, what the functions of KPI Pacer fill is there as values, and so are the headline, the cells of the chart and whatever else Excel has no function for. Notes and protections are not there.';
const LOST_FROM_EXCEL =
  'Cells, formulas, formats, colours and charts are here, and names of ranges as far as they are plain. Notes, pictures, macros, pivot tables and protections are not, and the Excel file itself stays as it is.';

export class Desk implements MenuActions {
  private state: DeskState = { today: '', keeping: 'sample', mailbox: NO_MAILS, hasTries: false };
  private supplies: Supplies | undefined;
  private readonly keeper = new Keeper({
    say: (keeping) => this.set({ keeping }),
    fail: (error) => this.failWorkbook(error),
  });
  private readonly questions = new Questions((question) => this.set({ question }));
  readonly clock = new Clock({
    show: (journey) => this.set({ journey }),
    showing: (session, run) => this.showing(session, run),
    moved: (session) => this.moved(session),
    say: (session, text, hasMails) => this.sayOfClock(session, text, hasMails),
  });
  private seenToasts = 0;
  private panelCount = 0;
  /** The function of a workbook's script that opens a panel once its sheet is seen. */
  private opening: { readonly session: Session; readonly panel: string } | undefined;

  constructor(private readonly draw: (state: DeskState) => void) {}

  get session(): Session | undefined {
    return this.state.session;
  }

  /** Lays out what was stored, or else the sample. */
  async open(supplies: Supplies, { access, stored }: Opened): Promise<void> {
    this.supplies = supplies;
    this.keeper.access = access;
    if (!stored) {
      const sample = this.sessionOf(await supplies.sample('en'));
      if (supplies.isBare) this.show(sample, 'sample', false);
      else this.showSample(sample);
      return;
    }
    try {
      this.show(this.sessionOf(stored.text, stored.readMails), 'saved', stored.isChanged);
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
    this.keeper.changed(this.state.journey !== undefined);
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
    if (session && isDay(day)) void this.clock.moveTo(session, day);
  };

  readonly playMonth = (): void => {
    const { session, mailbox } = this.state;
    if (!session) return;
    this.set({ mailbox: { ...putAway(mailbox), isOpen: true } });
    void this.clock.playMonth(session);
  };

  readonly openOutbox = (): void => this.setMailbox({ isOpen: true });
  readonly closeOutbox = (): void => this.setMailbox({ isOpen: false, chosen: undefined });
  readonly closeMail = (): void => this.setMailbox({ chosen: undefined });

  readonly openMail = (place: number): void => {
    const { session } = this.state;
    if (!session) return;
    const mailbox = choose(this.state.mailbox, place);
    session.readMails = [...mailbox.read];
    this.set({ mailbox });
    this.keeper.changed();
  };

  readonly openFile = async (): Promise<void> => {
    const advice = 'Choose a file that was made here with "Save as a file".';
    await this.openPicked('.json,application/json', advice, (file) => file.text());
  };

  readonly openExcel = async (): Promise<void> => {
    const advice = 'Choose an .xlsx file, as Excel, LibreOffice and Google Sheets save them.';
    const isOpen = await this.openPicked('.xlsx', advice, async (file) => {
      const { session } = this.state;
      if (!session) throw new Error('there is no workbook to take the time zone from');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { name, timeZone, host } = session;
      return workbookFromExcel(bytes, {
        name: file.name.replace(/\.xlsx$/i, '') || name,
        timeZone,
        now: host.now,
      });
    });
    if (isOpen) await this.alert(LOST_FROM_EXCEL);
  };

  readonly saveExcel = async (): Promise<void> => {
    const { session } = this.state;
    if (!session) return;
    try {
      downloadExcel(`${session.name}.xlsx`, await excelFile(session.host.engine));
      this.notify(LOST_IN_EXCEL);
    } catch (error) {
      await this.alert(`The Excel file could not be made: ${messageOf(error)}`);
    }
  };

  /** Opens what a person picks, once it can be read: until then the open workbook stays. Whether it was opened. */
  private async openPicked(
    accept: string,
    advice: string,
    textOfFile: (file: File) => Promise<string>,
  ): Promise<boolean> {
    this.clock.pause();
    const file = await pickFile(accept);
    if (!file) return false;
    try {
      const session = this.sessionOf(await textOfFile(file));
      if (!(await this.mayDiscard('Open the file'))) return false;
      this.show(session, 'saving', false);
      await this.keeper.save();
      return true;
    } catch (error) {
      const reason = messageOf(error).replace(/\.$/, '');
      await this.alert(`${file.name} can't be opened: ${reason}. ${advice}`);
      return false;
    }
  }

  readonly saveFile = (): void => {
    const { session } = this.state;
    if (!session) return;
    downloadText(`${session.name}.json`, JSON.stringify(session.save()));
  };

  readonly startOver = async (language: SampleLanguage = 'en'): Promise<void> => {
    this.clock.pause();
    if (!(await this.mayDiscard('Start over'))) return;
    await this.discard(language);
  };

  /** An empty one on today's date, to set up KPIs of one's own. */
  readonly newWorkbook = async (): Promise<void> => {
    this.clock.pause();
    if (!this.supplies || !(await this.mayDiscard('New workbook'))) return;
    const { script, newRealm } = this.supplies;
    const session = this.sessionOf(freshWorkbook(script, newRealm));
    this.opening = { session, panel: PANELS.setUp };
    this.show(session, 'saving', false);
    await this.keeper.save();
  };

  /** Starts over without asking: for a stored workbook that nobody can open. */
  readonly discard = async (language: SampleLanguage = 'en'): Promise<void> => {
    if (!this.supplies) return;
    // The one in Japanese is made when it is first asked for, which takes a while.
    this.set({ toast: { text: 'Opening the sample…', ms: undefined } });
    let sample: Session;
    try {
      sample = this.sessionOf(await this.supplies.sample(language));
    } catch (error) {
      this.closeToast();
      throw error;
    }
    this.keeper.watch(undefined, 'sample', false);
    if (this.keeper.access === 'ours') await forget();
    this.showSample(sample);
  };

  readonly closeTries = (): void => this.set({ hasTries: false });

  /** The sheet is seen: from here on there is time for the panel beside it. */
  readonly seen = (session: Session): void => {
    // What is shown as it was left is calculated while nobody waits for it, so that the first edit need not be waited for.
    window.setTimeout(() => {
      if (session === this.state.session) session.host.catchUp();
    }, UNTIL_CAUGHT_UP_MS);
    const { opening } = this;
    if (session !== this.state.session || session !== opening?.session) return;
    this.opening = undefined;
    if (session.host.functions.includes(opening.panel)) this.runFunction(opening.panel, false);
  };

  readonly runFunction = (functionName: string, isAsked = true): void => {
    const { session } = this.state;
    if (!session) return;
    try {
      this.showing(session, () => session.host.run(functionName), isAsked);
    } catch (error) {
      this.notify(messageOf(error));
    }
  };

  /** A call of a panel's `google.script.run`. The panel may have been closed since it set out. */
  call({ session }: OpenPanel, functionName: string, args: readonly unknown[]): Answer {
    if (session !== this.state.session) return { failure: SERVER_ERROR };
    try {
      return { result: this.showing(session, () => session.host.call(functionName, args)) };
    } catch (error) {
      if (error instanceof ScriptError) return { failure: error.reason };
      this.notify(messageOf(error));
      return { failure: SERVER_ERROR };
    }
  }

  readonly closePanel = (): void => {
    this.set({ panel: undefined });
  };

  readonly closeDialog = (): void => {
    this.set({ dialog: undefined });
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

  private sessionOf(text: string, readMails: readonly number[] = []): Session {
    if (!this.supplies) throw new Error('There is no script yet.');
    return openSession(this.supplies.script, text, this.supplies.newRealm, readMails);
  }

  /** As whoever comes for the first time sees it. */
  private showSample(sample: Session): void {
    this.opening = { session: sample, panel: PANELS.progress };
    this.show(sample, 'sample', false);
    this.set({ hasTries: true });
  }

  private show(session: Session, keeping: Keeping, isChanged: boolean): void {
    this.clock.stop();
    const mailbox = { ...NO_MAILS, mails: [...session.host.outbox], read: new Set(session.readMails) };
    const kept = this.keeper.watch(session, keeping, isChanged);
    const { menuProblem: text } = session;
    const toast = text === undefined ? undefined : { text, ms: TOAST_MS };
    const today = session.today();
    this.seenToasts = 0;
    this.set({ session, keeping: kept, today, toast, mailbox, failure: undefined, hasTries: false });
    this.set({ panel: undefined, dialog: undefined });
    this.showToasts();
  }

  /** The newest one of the script that has not been shown. */
  private showToasts(): void {
    const toasts = this.state.session?.host.toasts ?? [];
    const toast = toasts.slice(this.seenToasts).at(-1);
    this.seenToasts = toasts.length;
    if (toast) this.set({ toast: newToast(toast) });
  }

  /** Runs the script, then shows and keeps what came of it, also where it failed. */
  private showing<Result>(session: Session, run: () => Result, isAsked = true): Result {
    const { host } = session;
    const before = { sidebar: host.sidebar, dialog: host.dialog };
    const kept = session.kept();
    try {
      return run();
    } finally {
      if (host.sidebar && host.sidebar !== before.sidebar) this.openPanel(host.sidebar, session, isAsked);
      if (host.dialog && host.dialog !== before.dialog) this.openDialog(host.dialog, session);
      if (session.kept() !== kept) this.keeper.changed(this.state.journey !== undefined);
      this.showMails(session);
      this.showToasts();
    }
  }

  private moved(session: Session): void {
    if (session !== this.state.session) return;
    this.set({ today: session.today() });
    this.changed();
  }

  private sayOfClock(session: Session, text: string, hasMails: boolean): void {
    if (session !== this.state.session) return;
    const isOffered = hasMails && !this.state.mailbox.isOpen;
    const action = { text: 'Open the Outbox', act: this.openOutbox };
    this.set({ toast: { text, ms: TOAST_MS, ...(isOffered && { action }) } });
  }

  private showMails(session: Session): void {
    const { outbox } = session.host;
    if (session !== this.state.session || outbox.length === this.state.mailbox.mails.length) return;
    this.setMailbox({ mails: [...outbox] });
  }

  private setMailbox(changes: Partial<Mailbox>): void {
    this.set({ mailbox: { ...this.state.mailbox, ...changes } });
  }

  private openPanel(page: HtmlPage, session: Session, isAsked: boolean): void {
    this.panelCount += 1;
    this.set({ panel: { id: this.panelCount, page, session, isAsked } });
  }

  private openDialog(page: DialogPage, session: Session): void {
    this.panelCount += 1;
    this.set({ dialog: { id: this.panelCount, page, session, isAsked: true } });
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
