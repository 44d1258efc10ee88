// All that is said of a generated file: what the readers make of it, what Progress, cells and edits show, and what is mailed
// on some mornings. As lines of text, so that two versions of it can be compared.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterSending, withRefused } from '../../src/alerts/after-sending';
import { alertLogCells } from '../../src/alerts/alert-log';
import { type Decision, decide, namesIn } from '../../src/alerts/decide';
import type { HistoryChange } from '../../src/alerts/history';
import { historyCells } from '../../src/alerts/history-cells';
import type { HistoryRow } from '../../src/alerts/history-row';
import { EMPTY_MEMORY } from '../../src/alerts/memory';
import { oldRows } from '../../src/alerts/old-rows';
import { packMemory, readMemory } from '../../src/alerts/packed-memory';
import { preview } from '../../src/alerts/render/preview';
import { render, renderAuthorisation, renderTest } from '../../src/alerts/render/render';
import { DEFAULT_SETTINGS } from '../../src/alerts/settings';
import { strangersIn } from '../../src/alerts/trust';
import { formOf } from '../../src/protocol/form-of';
import { readSetup } from '../../src/protocol/read-setup';
import { amountFormats, mayHideDecimals } from '../../src/sheet/edit/edited-amounts';
import { followingFormats, followUps } from '../../src/sheet/edit/edited-rows';
import { firstFormats } from '../../src/sheet/edit/first-formats';
import { nextSetup } from '../../src/sheet/next-period/next-setup';
import { planProgressSheet } from '../../src/sheet/plan/progress-sheet';
import { missingHeaders, readSheet } from '../../src/sheet/read/read-sheet';
import { findHeaders } from '../../src/sheet/table/headers';
import type { ColumnKey } from '../../src/words';
import { aFile, type HostileFile } from '../hostile/a-spreadsheet';
import { callsOf } from '../hostile/functions-answer';
import { viewOf } from '../hostile/in-core';
import { checkOf, isKnown, type Readings, readingsOf, type SheetReading } from '../hostile/readings';
import { aPlainFile } from './a-plain-file';
import { workedIn } from './worked-in';

/** The files: always the same ones. */
const SEED = 20_260_417;
const HOSTILE_FILES = 80;
const PLAIN_FILES = 60;
export const FILES = HOSTILE_FILES + PLAIN_FILES;

/** The mornings on which a file is checked, in days from its own. */
const MORNINGS = [0, 1, 2, 3, 5, 9, 16, 31];
/** On these a check is cut short after its mails, has few mails left, or hears of an address that is refused. */
const CUT_SHORT = 3;
const FEW_MAILS = 4;
const REFUSED = 2;

export const filesSaid = (): HostileFile[] => [
  ...fc.sample(aFile({ sheets: 2, rows: 7, logRows: 24 }), { seed: SEED, numRuns: HOSTILE_FILES }),
  ...fc.sample(aPlainFile, { seed: SEED, numRuns: PLAIN_FILES }),
];

/** The same for the same lines. */
export const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('base64url').slice(0, 12);

/** A value as text. The last digits of a number are no one's business: they differ between computers. */
function line(what: string, value: unknown): string {
  const text = JSON.stringify(value, (_, part) => {
    if (typeof part === 'number') return Number.isFinite(part) ? Number(part.toPrecision(11)) : String(part);
    if (part instanceof Map) return [...part];
    return part instanceof Set ? [...part] : part === undefined ? 'undefined' : part;
  });
  return `${what}: ${text}`;
}

/** All that is said of a file. */
export function saidOf(file: HostileFile): string[] {
  const readings = readingsOf(file);
  const known = readings.sheets.filter(isKnown);
  return [
    ...readLines(readings),
    ...known.flatMap((one) => sheetLines(one, readings)),
    ...callsOf(readings).map(({ name, shown, message }) => line(name, message ?? shown)),
    ...morningLines(file),
  ];
}

function readLines({ calendar, calendarProblem, log, sheets, sheetDays }: Readings): string[] {
  return [
    line('calendar', { calendar, calendarProblem }),
    line(
      'missing',
      sheets.map(({ cells }) => missingHeaders(cells.values)),
    ),
    ...(log === null
      ? []
      : [
          line('names', log.names),
          line(
            'entries',
            [...log.names.keys()].map((name) => log.usableOf(name)),
          ),
          line('unusable', log.unusable()),
          line('last', log.lastDay(sheetDays.today())),
        ]),
  ];
}

function sheetLines(one: SheetReading, readings: Readings): string[] {
  const { cells, head } = one;
  const { sheetDays, calendar } = readings;
  const view = viewOf(one, readings);
  const lines = [
    line('head', head),
    line('content', readSheet(cells.values, sheetDays, calendar, head)),
    line('view', { ...view, kpis: [] }),
    ...view.kpis.map((kpi) => line('kpi', kpi)),
    ...editLines(one),
  ];
  if (head === null) return lines;
  const next = nextSetup(cells, head, sheetDays);
  if ('impossible' in next) return [...lines, line('next', next)];
  const form = formOf(next.setup);
  return [
    ...lines,
    line('next', next),
    line('form', form),
    line('set up', readSetup(form)),
    ...planLines(next),
  ];
}

function planLines({ setup }: { readonly setup: Parameters<typeof planProgressSheet>[0] }): string[] {
  const { contents, ...others } = planProgressSheet(setup);
  return [line('plan', others), ...contents.map((row) => line('row', row))];
}

const EDITS: readonly (readonly ColumnKey[])[] = [
  ['kpi'],
  ['actual'],
  ['actual', 'dataThrough'],
  ['unit'],
  ['kind'],
  ['target'],
];
const HEAD = { start: '$A$3', end: '$B$3', headDay: '$C$3', complete: '$G$3', sheetName: null };

/** What follows where someone edits each row. */
function editLines({ cells: { values, formulas } }: SheetReading): string[] {
  const headers = findHeaders(values);
  const rows = values.slice(headers.headerRow).map((cells, index) => ({
    row: headers.headerRow + index + 1,
    values: cells,
    formulas: formulas[headers.headerRow + index] ?? [],
  }));
  const plain = rows.map(({ values: row }) => row.map(() => 'General'));
  const whole = rows.map(({ values: row }) => row.map((_, index) => (index % 2 === 0 ? '#,##0' : '0%')));
  return [
    line('first formats', firstFormats(rows, headers, plain)),
    ...EDITS.flatMap((keys) => {
      const isEdited = (key: ColumnKey) => keys.includes(key);
      const edit = { rows, headers, isEdited, before: keys.length > 1 ? '1.5' : undefined };
      return [
        line(
          keys.join(),
          rows.map((row) => followUps(row, headers, HEAD, isEdited, (key) => key === 'end')),
        ),
        line('formats', followingFormats(rows, headers, isEdited)),
        line('amounts', mayHideDecimals(edit) ? amountFormats(edit, whole) : []),
      ];
    }),
  ];
}

/** A file's life: what is decided, kept and mailed on each morning, while people work in it. */
function morningLines(file: HostileFile): string[] {
  const lines: string[] = [];
  let memory = EMPTY_MEMORY;
  let history: HistoryRow[] = [];
  let ledger: string[] = [];
  MORNINGS.forEach((after, morning) => {
    const readings = readingsOf({ ...workedIn(file, morning, after), today: file.today + after });
    const known = readings.sheets.filter(isKnown);
    const check = checkOf(readings, known);
    const isUsual = file.seed % 3 === 0;
    const settings = isUsual ? { ...DEFAULT_SETTINGS, summaryTo: check.settings.summaryTo } : check.settings;
    const quota = morning === FEW_MAILS ? 1 : null;
    const decision = decide({ ...check, settings, memory, history, sent: ledger, quota });
    lines.push(...decisionLines(decision, after));
    lines.push(line('strangers', strangersIn(check, check.trust)));
    const sent = decision.digests.map(({ to }) => to).filter((_, index) => index % 4 !== 3);
    ledger = morning === CUT_SHORT ? sent : [];
    memory = decision.memory;
    if (morning !== CUT_SHORT) {
      const settled = afterSending(decision.memory, sent, namesIn(check.sheets));
      lines.push(line('after sending', settled.log));
      memory = morning === REFUSED ? withRefused(settled.memory, ['ben@x.com']) : settled.memory;
    }
    const packed = packMemory(memory);
    lines.push(line('memory', packed));
    memory = readMemory(JSON.parse(JSON.stringify(packed)));
    history = withChange(history, decision.history);
  });
  const place = { fileName: file.name, fileUrl: 'https://docs.google.com/x' };
  lines.push(line('test', renderTest('ana@x.com', place)));
  lines.push(
    line('authorisation', renderAuthorisation('ana@x.com', file.name, 'https://accounts.google.com/x')),
  );
  lines.push(
    line(
      'old rows',
      oldRows(
        history.map(({ day }) => day),
        Math.ceil(history.length / 2),
      ),
    ),
  );
  return lines;
}

function decisionLines(decision: Decision, after: number): string[] {
  const { digests, history, log, retired, verdicts } = decision;
  return [
    line('morning', after),
    line('preview', preview(decision)),
    ...digests.map((digest) => line('mail', render(digest))),
    ...verdicts.map((verdict) => line('verdict', verdict)),
    ...history.added.map((row) => line('history', historyCells(row))),
    ...history.corrected.map(({ place, row }) => line('corrected', [place, historyCells(row)])),
    ...log.map((row) => line('log', alertLogCells('2026-06-10 08:00', row))),
    line('retired', retired),
  ];
}

function withChange(history: readonly HistoryRow[], { added, corrected }: HistoryChange): HistoryRow[] {
  const changed = new Map(corrected.map(({ place, row }) => [place, row]));
  return [...history.map((row, place) => changed.get(place) ?? row), ...added];
}
