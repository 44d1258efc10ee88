// What holds of a generated file in the built script, on the host: every request, edits, checks and their mails.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { EndpointName } from '../../src/protocol/endpoints';
import type { ProgressView } from '../../src/protocol/replies';
import { callsOwn } from '../../src/sheet/plain/own-functions';
import { AT_HAND, ELSEWHERE, type Language } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { FORM, KPI, sentFor } from '../bundle/a-file';
import { formulasOf } from '../bundle/a-table';
import { contentsOf, openHostile, typedFor } from './a-hostile-host';
import type { HostileFile } from './a-spreadsheet';
import { HARMFUL } from './entries';
import { holds, inShort, same } from './holds';
import { mailIsClean } from './mail-is-clean';

/** Calls that leave the sandbox: for the file, and for each sheet in it, however many rows they have. */
const MOST_CALLS = { file: 60, sheet: 14 };

/** The sheets that the check writes. */
const OWN_SHEETS = Object.values(ELSEWHERE).flatMap(({ CHECK_SHEETS }) =>
  Object.values<string>(CHECK_SHEETS),
);

type Reply = Record<string, unknown> & { readonly refused?: string };

/** A file that is opened, and what may be asked of it. */
class Story {
  readonly host: Host;
  private before: Record<string, unknown>;

  constructor(readonly file: HostileFile) {
    this.host = openHostile(file);
    this.before = contentsOf(this.host);
  }

  private get mostCalls(): number {
    return MOST_CALLS.file + MOST_CALLS.sheet * this.host.engine.sheetNames().length;
  }

  /** Asks, and takes what is answered: never an exception, nor one in other words, and in a bounded number of calls. */
  ask(name: EndpointName, ...args: readonly unknown[]): Reply {
    this.host.clearRecords();
    const reply = this.host.call(...sentFor(name, args)) as Reply;
    const failed = ELSEWHERE[this.language].REFUSALS.failed.split('{message}')[0] ?? '';
    const isIncomplete = reply.refused?.includes(ELSEWHERE[this.language].REFUSALS.incomplete);
    holds(isIncomplete || !reply.refused?.startsWith(failed), `${name} fails:`, reply.refused, args);
    holds(
      !/\bundefined\b|\bNaN\b|\[object /.test(reply.refused ?? ''),
      `${name} is refused by:`,
      reply.refused,
    );
    this.callsAreFew(name);
    return reply;
  }

  /** The script answers by the language that was chosen. */
  get language(): Language {
    return this.file.language;
  }

  callsAreFew(what: string): void {
    const calls = this.host.calls.filter(({ ofCell, remote }) => remote && !ofCell).length;
    holds(calls <= this.mostCalls, `${what} takes calls:`, calls, 'of', this.mostCalls);
    same(this.host.notEmulated, [], `${what} asks for`);
  }

  /** Nothing in any sheet but these has changed since the last look. */
  unchanged(what: string, ...but: readonly string[]): void {
    const now = contentsOf(this.host);
    for (const [name, cells] of Object.entries(this.before)) {
      if (!but.includes(name)) same(now[name], cells, `${what} changes ${inShort(name)}`);
    }
    this.before = now;
  }

  /** No script that ran by itself has failed. */
  nothingFailed(what: string): void {
    const failed = this.host.log.filter((line) => /error|exception/i.test(line));
    same(failed, [], `${what} fails`);
  }

  goTo(sheet: string): void {
    this.host.engine.activate(this.host.engine.sheetId(sheet));
  }
}

/** All that holds of a file on the host. */
export function holdsOnHost(file: HostileFile): void {
  const story = new Story(file);
  story.host.run('onOpen', { authMode: 'LIMITED' });
  story.ask('loadSidebar');
  for (const { name } of file.sheets) lookAt(story, name);
  // To make a sheet takes as long as all the rest.
  if (file.seed % 3 === 0) edit(story, createBeside(story));
  checkIt(story);
  askAmiss(story);
}

/** Everything that is only looked at, of a sheet. */
function lookAt(story: Story, sheet: string): void {
  story.goTo(sheet);
  const view = story.ask('loadProgress') as unknown as ProgressView | { refused: string };
  story.ask('loadNextPeriod', { sheet });
  story.unchanged('looking');
  if ('refused' in view) return;
  const [first] = view.kpis;
  mend(story, sheet, view);
  if (first !== undefined) {
    // H2: a name longer than a request may be is another branch's.
    if (first.name.length <= 1000) story.ask('selectKpi', { sheet, kpi: first.name });
    story.unchanged('selecting');
    takeNotes(story, sheet, first);
    paste(story, sheet, first.row);
  }
  if (story.file.seed % 3 === 1) copyPlainly(story, sheet);
}

/** A copy in plain formulas: the original stays, and nothing of ours is called in the copy. */
function copyPlainly(story: Story, sheet: string): void {
  const reply = story.ask('makePlain', { sheet });
  story.unchanged('the copy');
  if (reply.refused !== undefined) return;
  const copy = String(reply.sheet);
  same(formulasOf(story.host, copy).filter(callsOwn), [], 'the copy calls');
  story.host.spreadsheet.deleteSheet(copy);
  story.unchanged('the end of the copy', copy);
}

/** A row that is pasted over another: whatever follows stands in that row. */
function paste(story: Story, sheet: string, row: number): void {
  const { file, host } = story;
  const theirs = file.sheets.find(({ name }) => name === sheet);
  const pasted = theirs?.rows[file.seed % Math.max(1, theirs.rows.length)];
  if (pasted === undefined || theirs?.isProtected !== 'no' || theirs.merged !== null) return;
  const cells = () => contentsOf(host)[sheet] as Readonly<Record<string, unknown>>;
  const before = cells();
  host.clearRecords();
  host.spreadsheet.enterRows(sheet, `A${row}`, [pasted.map((entry) => typedFor(entry) ?? '')]);
  story.callsAreFew('onEdit');
  story.nothingFailed('onEdit');
  const after = cells();
  for (const cell of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const isThere = cell.replace(/[A-Z]+/, '') === String(row);
    if (!isThere) same(after[cell], before[cell], `onEdit changes ${cell}`);
  }
  story.unchanged('onEdit', sheet);
}

/** What is in the way is cleared, and headers mended: in columns of ours, and where it was shown. */
function mend(story: Story, sheet: string, view: ProgressView): void {
  const [blocked] = view.blocked;
  const [broken] = view.broken;
  const cellsOf = (column: { readonly cells: readonly { readonly cell: string }[] }) =>
    column.cells.map(({ cell }) => cell);
  if (blocked !== undefined)
    story.ask('clearBlocked', { sheet, column: blocked.column, cells: cellsOf(blocked) });
  if (broken !== undefined)
    story.ask('repairHeader', { sheet, column: broken.column, cells: cellsOf(broken) });
  if (view.isFrozen) story.ask('unfreeze', { sheet });
  if (story.file.seed % 3 === 0) story.ask('watchSheet', { sheet });
  if (story.file.seed % 3 === 1) story.ask('declineWatch', { sheet });
  story.unchanged('mending', sheet);
}

/** Requests that no sidebar would send. */
function askAmiss(story: Story): void {
  const sheet = story.file.sheets[0]?.name ?? '';
  const harm = HARMFUL[story.file.seed % HARMFUL.length] ?? '';
  const amiss: readonly unknown[] = [
    undefined,
    null,
    'x',
    7,
    [],
    {},
    { sheet: harm },
    { sheet, kpi: harm },
    { sheet, extra: 1 },
  ];
  const names = [
    'createSheet',
    'selectKpi',
    'saveKpi',
    'clearBlocked',
    'repairHeader',
    'unfreeze',
    'watchSheet',
    'declineWatch',
    'createNextPeriod',
    'loadNextPeriod',
    'makePlain',
    'saveAlerts',
    'confirmOwners',
    'previewAlerts',
    'saveLanguage',
  ] as const;
  const name = names[story.file.seed % names.length] ?? 'createSheet';
  for (const request of amiss) story.ask(name, ...(request === undefined ? [] : [request]));
  story.ask('sendTestMail');
  story.ask('confirmOwners', { addresses: [harm.slice(0, 900), 'stranger@elsewhere.example'] });
  story.unchanged('requests amiss', sheet);
}

/** Notes that stay what was typed, in the cells of their row and no other. */
function takeNotes(story: Story, sheet: string, kpi: ProgressView['kpis'][number]): void {
  const text = HARMFUL[story.file.seed % HARMFUL.length] ?? '';
  const changes = { cause: { from: kpi.notes.cause, to: text } };
  const reply = story.ask('saveKpi', { sheet, kpi: kpi.typedName, owner: kpi.owner, row: kpi.row, changes });
  if (reply.refused !== undefined) {
    story.unchanged('refused notes');
    return;
  }
  story.unchanged('notes', sheet);
  story.goTo(sheet);
  const again = story.ask('loadProgress') as unknown as ProgressView;
  const kept = again.kpis.find(({ row }) => row === kpi.row)?.notes.cause;
  same(kept, text.trim().replace(/\r\n?/g, '\n'), 'the note');
}

/** A sheet of ours beside the others, with names as bad as theirs; null where it is refused. */
function createBeside(story: Story): string | null {
  const { file } = story;
  const name = (index: number) => HARMFUL[(file.seed + 7 * index) % HARMFUL.length] ?? '';
  const kpis = [0, 1, 2].map((index) => ({
    ...KPI,
    name: name(index).length <= 100 ? name(index) : `KPI ${index}`,
    owner: 'ann@x.com',
    goal: name(index + 3).slice(0, 200),
    actuals: index === 1 ? ('log' as const) : ('typed' as const),
  }));
  const form = { ...FORM, name: 'Ours', start: '2026-06-01', end: '2026-06-30', kpis };
  const reply = story.ask('createSheet', {
    ...form,
    calendar: file.calendar === null ? FORM.calendar : null,
  });
  story.unchanged('creating');
  if (reply.refused !== undefined) return null;
  const sheet = String(reply.sheet);
  // A form is of single lines: every kind of space is one.
  const plain = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();
  const names = story.host.spreadsheet.values(sheet, 'A6:A8').flat();
  same(
    names.map(plain),
    kpis.map((kpi) => plain(kpi.name)),
    'names in their cells',
  );
  return sheet;
}

/** What is typed into a sheet of ours; then its cells say what Progress says. */
function edit(story: Story, made: string | null): void {
  if (made === null) return;
  const { host, file } = story;
  const typed = file.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(typedFor))).slice(0, 40);
  const at = (index: number) => typed[index % Math.max(1, typed.length)] ?? '';
  host.clearRecords();
  host.spreadsheet.enterRows(made, 'D6', [
    [at(0), at(1)],
    [at(2), at(3)],
    [100, 40],
  ]);
  host.spreadsheet.enterRows(made, 'A9', [[at(4)], [at(5)]]);
  story.callsAreFew('onEdit');
  story.nothingFailed('onEdit');
  story.unchanged('editing', made);
  story.goTo(made);
  const view = story.ask('loadProgress') as unknown as ProgressView;
  story.unchanged('Progress');
  const words = AT_HAND[file.language].STATUS_WORDS;
  for (const { row, status, asOf, name } of view.kpis) {
    const [shown = ''] = host.spreadsheet.texts(made, `B${row}:B${row}`).flat();
    // A cell says what is wrong where Progress says it below.
    const isSaid = view.problems.some(({ cell }) => cell?.replace(/[A-Z]+/, '') === String(row));
    if (isSaid && !Object.values<string>(words).includes(shown)) continue;
    same(shown, words[status], `the status of ${inShort(name)} as of ${asOf} in its cell`);
  }
  story.ask('createNextPeriod', { sheet: made });
  story.unchanged('the next period');
}

/** The daily check of all sheets: its preview, its mails, and a second one on the same day. */
function checkIt(story: Story): void {
  const { host } = story;
  const loaded = story.ask('loadAlerts') as unknown as { form: AlertsForm; sheets: { id: string }[] };
  const form: AlertsForm = {
    ...loaded.form,
    isOn: true,
    hour: 8,
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    onHolidays: true,
    checksInARow: 1,
    summaryTo: 'team@x.com',
    sheets: loaded.sheets.map(({ id }) => id),
  };
  const preview = story.ask('previewAlerts', form) as { mails?: readonly { to: string; subject: string }[] };
  story.unchanged('the preview');
  story.ask('saveAlerts', form);
  const foreseen = (story.ask('previewAlerts', form) as typeof preview).mails ?? [];
  host.clearRecords();
  story.ask('checkAtOnce');
  const mails = host.outbox.map(({ to, subject }) => ({ to: to.join(), subject }));
  same(
    mails,
    foreseen.map(({ to, subject }) => ({ to, subject })),
    'mails beside the preview',
  );
  const fileUrl = 'https://';
  for (const { to, subject, body, htmlBody } of host.outbox) {
    mailIsClean({ to: to.join(), subject, text: body, html: htmlBody ?? '' }, { fileUrl });
  }
  story.unchanged('the check', ...OWN_SHEETS);
  story.ask('checkAtOnce');
  same(host.outbox.length, mails.length, 'mails of a second check');
  story.unchanged('a second check', ...OWN_SHEETS);
  story.ask('loadAlerts');
}
