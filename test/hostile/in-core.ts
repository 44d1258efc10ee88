// What holds of a generated file in the readers, the judge and the renderers: each property throws where it doesn't.

import { afterSending } from '../../src/alerts/after-sending';
import { alertLogCells } from '../../src/alerts/alert-log';
import type { Check } from '../../src/alerts/check';
import { type Decision, decide, namesIn } from '../../src/alerts/decide';
import { historyCells } from '../../src/alerts/history-cells';
import { packMemory, readMemory } from '../../src/alerts/packed-memory';
import { preview } from '../../src/alerts/render/preview';
import { render } from '../../src/alerts/render/render';
import type { Day } from '../../src/kpi/day';
import { formOf } from '../../src/protocol/form-of';
import { progressView } from '../../src/protocol/progress-view';
import { isUsable, readSetup } from '../../src/protocol/read-setup';
import type { ProgressView } from '../../src/protocol/replies';
import { nextSetup } from '../../src/sheet/next-period/next-setup';
import { planProgressSheet } from '../../src/sheet/plan/progress-sheet';
import { STATUS_WORDS } from '../../src/words';
import type { HostileFile } from './a-spreadsheet';
import { cellsAgree } from './cells-agree';
import { functionsAnswer } from './functions-answer';
import { holds, same } from './holds';
import { mailIsClean } from './mail-is-clean';
import { checkOf, isKnown, type Readings, readingsOf, type SheetReading } from './readings';
import { inAnotherOrder, withoutPlaces } from './reordered';
import { everyBadRowIsNamed, everyLogRowIsNamed } from './rows-are-named';
import { isTypedAsIs } from './typed-as-is';

/** All that holds of a file without a host. */
export function holdsInCore(file: HostileFile): void {
  const readings = readingsOf(file);
  const view = new Map<SheetReading, ProgressView>();
  for (const one of readings.sheets) {
    if (!isKnown(one)) continue;
    const seen = viewOf(one, readings);
    view.set(one, seen);
    isSaidInFull(seen);
    everyBadRowIsNamed(one, seen, readings);
    everyLogRowIsNamed(one, seen, readings);
    if (isReordered(file)) sameInAnyOrder(one, seen, readings);
    cellsAgree(one, seen, readings);
    nextPeriodCanBeMade(one, readings);
  }
  functionsAnswer(readings);
  checkAgrees(readings, view);
}

/** Every second file is read in another order of rows too. */
const isReordered = ({ seed }: HostileFile) => seed % 2 === 0;

/** Progress of a sheet, as the sidebar shows it. */
export function viewOf({ sheet, cells }: SheetReading, readings: Readings): ProgressView {
  const { calendar, calendarProblem: problem, log, sheetDays } = readings;
  const watching = { isOn: true, sheets: [], declined: [] };
  const read = {
    reviews: new Map(),
    resets: [],
    bestPaceOf: () => null,
    closedOn: null,
    sources: [],
    sheet: sheet.name,
    id: '0',
    watching,
    mark: '',
    charts: [[{ row: 1, column: 1, rows: 3, columns: 9 }]],
  };
  return progressView(
    { ...read, cells, calendar, problem, cell: null, log, plan: null, manual: null, counted: null },
    sheetDays,
  );
}

/** What would be seen of a value that nobody has thought of. */
const UNTHOUGHT = /\b(NaN|undefined|null|Infinity)\b|\[object|\{(?!(?:kpi|got|argument)\})\w+\}/;

/** No figure is a number that is none, and no sentence has a blank left. */
function isSaidInFull({ kpis, elapsed, daysLeft, asOf, logUse }: ProgressView): void {
  for (const { gap, landing, target, actual, pace, overdue, explanation, asOf: day, name } of kpis) {
    const { days, figures, rule } = explanation;
    const said = [gap, landing, target, actual, pace, overdue, day, days, rule];
    const explained = figures.flatMap(({ label, formula, filledIn, result }) => [
      label,
      formula,
      filledIn,
      result,
    ]);
    for (const text of [...said, ...explained]) {
      holds(text === null || !UNTHOUGHT.test(text), 'is not said in full:', name, text);
    }
    for (const { value } of figures)
      holds(value === null || Number.isFinite(value), 'is no figure:', name, value);
  }
  for (const text of [elapsed, asOf, logUse])
    holds(text === null || !UNTHOUGHT.test(text), 'is not said in full:', text);
  holds(daysLeft === null || Number.isInteger(daysLeft), 'days left are', daysLeft);
}

/** The order of the rows changes nothing but where things stand. */
function sameInAnyOrder(one: SheetReading, seen: ProgressView, readings: Readings): void {
  const shuffled = inAnotherOrder(one, readings);
  if (shuffled === null) return;
  same(withoutPlaces(viewOf(shuffled, readings)), withoutPlaces(seen), 'in another order of rows');
}

/** The next period is a form that Set up takes, or is told what is wrong with; and what is made of it stays text. */
function nextPeriodCanBeMade({ cells, head }: SheetReading, { sheetDays }: Readings): void {
  if (head === null) return;
  const next = nextSetup(cells, head, sheetDays);
  if ('impossible' in next) return;
  for (const row of planProgressSheet(next.setup).contents) {
    for (const content of row) {
      if (content !== null && typeof content === 'object' && 'text' in content) isTypedAsIs(content.text);
      holds(typeof content !== 'number' || Number.isFinite(content), 'a content is', content);
    }
  }
  const read = readSetup(formOf(next.setup));
  if (isUsable(read)) return;
  // H10: a form of too many or too long parts is another branch's.
  const isTooLong = JSON.stringify(next.setup).length > 9_000;
  holds(read.problems.length > 0 || isTooLong, 'the next period is refused without a field:', read.refused);
}

/** The daily check, its preview and its mails say what Progress says; on the same day they say it once. */
function checkAgrees(readings: Readings, views: ReadonlyMap<SheetReading, ProgressView>): void {
  const known = readings.sheets.filter((one) => views.has(one));
  const check = checkOf(readings, known);
  const decision = decide(check);
  const shown = preview(decision);
  same(
    shown.mails.map(({ to }) => to),
    decision.digests.map(({ to }) => to),
    'who is in the preview',
  );
  same(new Set(shown.mails.map(({ to }) => to)).size, shown.mails.length, 'mails to one person');
  isWritten(decision);
  for (const digest of decision.digests) {
    const mail = render(digest);
    mailIsClean(mail, check);
    same(mail.subject, shown.mails.find(({ to }) => to === digest.to)?.subject, 'the subject in the preview');
    for (const { what, kpi, assessment, sheetName } of digest.news) {
      if (what !== 'behind') continue;
      same(STATUS_WORDS[assessment.status], STATUS_WORDS.behind, `the status of ${sheetName} ${kpi.name}`);
    }
  }
  isForgottenNothing(check, decision);
  if (isReordered(readings.file)) sameDecision(readings, known, check, decision);
}

/** What the check writes into its sheets stays what it is. */
function isWritten({ history, log, memory }: Decision): void {
  for (const row of [...history.added, ...history.corrected.map(({ row: changed }) => changed)]) {
    const cells = historyCells(row);
    isTypedAsIs(row.kpi, String(cells.kpi));
    isTypedAsIs(row.sheet, String(cells.sheet));
    for (const cell of Object.values(cells)) {
      holds(typeof cell !== 'number' || Number.isFinite(cell), 'History would have', cell);
    }
  }
  for (const row of log) {
    const { sheet, kpi, to, why } = alertLogCells('2026-06-10 08:00', row);
    isTypedAsIs(row.sheet, sheet);
    isTypedAsIs(row.kpi, kpi);
    isTypedAsIs(row.to, to);
    isTypedAsIs(row.why, why);
    holds(!UNTHOUGHT.test(row.why.replace(/["“「][\s\S]*["”」]/g, '')), 'the log says', row.why);
  }
  same(readMemory(JSON.parse(JSON.stringify(packMemory(memory)))), memory, 'the memory as it is kept');
}

/** Once told is told: neither again on the same day, nor differently because nothing has changed. */
function isForgottenNothing(check: Check, decision: Decision): void {
  const sent = decision.digests.map(({ to }) => to);
  const { memory } = afterSending(decision.memory, sent, namesIn(check.sheets));
  const again = decide({ ...check, memory });
  same(
    again.digests.map(({ to }) => to),
    [],
    'mailed twice on one day',
  );
  decide({ ...check, memory: again.memory, today: (check.today + 1) as Day });
}

function sameDecision(
  readings: Readings,
  known: readonly SheetReading[],
  check: Check,
  decision: Decision,
): void {
  const others = known.map((one) => inAnotherOrder(one, readings));
  if (others.some((other) => other === null)) return;
  const shuffled = decide(checkOf(readings, others as SheetReading[]));
  same(mailsOf(shuffled), mailsOf(decision), 'the mails, in another order of rows');
  same(shuffled.history, decision.history, 'History, in another order of rows');
  same(check.sheets.length, known.length, 'sheets');
}

/** The mails, but for the row that each leads to: in another order it is another. */
const mailsOf = ({ digests }: Decision): string[] =>
  digests.map((digest) => JSON.stringify(render(digest)).replace(/(&(?:amp;)?range=[A-Z]+)\d+/g, '$1'));
