// What stands in the way of a mail: for the log, once, not every morning.

import { problemsInLog } from '../sheet/log/log-problems';
import type { SheetIssue } from '../sheet/read/content';
import { MOST_OWNERS } from '../sheet/read/owners';
import { missingColumn } from '../sheet/read/read-sheet';
import { ALERT_PROBLEMS, dayText, formatMessage, spokenLanguage } from '../words';
import { readAddresses } from './addresses';
import type { AlertLogRow } from './alert-log';
import type { Check } from './check';
import type { Judged } from './judge';
import type { Unreachable } from './recipients';
import { plain } from './text';
import type { WatchedSheet } from './watched-sheet';

/** More new problems than this at once are counted, not listed. */
const MOST_LISTED = 50;
/** More problems than this are not told apart from each other. */
const MOST_WATCHED = 200;
/** More of what was typed says no more. */
const LONGEST_QUOTATION = 40;

/** All that is wrong with the watched sheets, their owners and the settings' addresses. */
export function problemsIn(
  check: Check,
  judged: readonly Judged[],
  issues: ReadonlyMap<WatchedSheet, readonly SheetIssue[]>,
  { refused, strangers }: Unreachable,
): AlertLogRow[] {
  const { manager, summaryTo } = check.settings;
  return [
    ...[manager, summaryTo].flatMap((cell) => addressProblems(cell, '', '')),
    ...check.sheets.flatMap((sheet) => sheetProblems(sheet, issues.get(sheet) ?? [])),
    ...logProblems(check),
    ...judged.flatMap(ownerProblems),
    ...(check.manual?.issues ?? []).map(({ kpi, message }) =>
      problem(check.manual?.sheet ?? '', kpi, message),
    ),
    ...refused.map(({ address }) => refusedProblem(address)),
    ...strangers.map((address) =>
      problem('', '', formatMessage(ALERT_PROBLEMS.unconfirmed, { to: address })),
    ),
  ];
}

/** What counts for nothing in the daily log. */
function logProblems({ log, sheets, today, calendarProblem }: Check): AlertLogRow[] {
  if (log === null || calendarProblem !== null) return [];
  const kpis = sheets.flatMap((sheet) => sheet.kpis);
  return problemsInLog(log, kpis, today, { knowsAll: true }).problems.map(({ message }) =>
    problem('', '', message),
  );
}

function sheetProblems(
  { name, issues, frozenOn }: WatchedSheet,
  ofDays: readonly SheetIssue[],
): AlertLogRow[] {
  const rows = [...issues, ...ofDays].map(({ row, message }) =>
    problem(name, '', row === null ? message : formatMessage(ALERT_PROBLEMS.inRow, { row, message })),
  );
  if (frozenOn === null) return rows;
  return [...rows, problem(name, '', formatMessage(ALERT_PROBLEMS.frozen, { day: dayText(frozenOn) }))];
}

function ownerProblems({ kpi, sheet }: Judged): AlertLogRow[] {
  if (kpi.owner.trim() !== '') return addressProblems(kpi.owner, sheet.name, kpi.name);
  // Of a missing column it is told once.
  if (missingColumn(sheet, 'owner') !== null) return [];
  return [problem(sheet.name, kpi.name, ALERT_PROBLEMS.noOwner)];
}

function addressProblems(cell: string, sheet: string, kpi: string): AlertLogRow[] {
  const { tooMany, invalid } = readAddresses(cell);
  const rows = invalid.map((got) =>
    problem(sheet, kpi, formatMessage(ALERT_PROBLEMS.notAnAddress, { got: plain(got, LONGEST_QUOTATION) })),
  );
  if (tooMany.length === 0) return rows;
  const left = plain(tooMany.join(', '), LONGEST_QUOTATION);
  return [...rows, problem(sheet, kpi, formatMessage(ALERT_PROBLEMS.tooMany, { most: MOST_OWNERS, left }))];
}

/** That Google takes no mail for an address. */
export const refusedProblem = (address: string): AlertLogRow =>
  problem('', '', formatMessage(ALERT_PROBLEMS.refused, { to: address }));

const problem = (sheet: string, kpi: string, why: string): AlertLogRow => ({ sheet, kpi, to: '', why });

/**
 * The problems that are new, and marks by which to know them all at the next check. Marks are made of sentences: those of
 * another language are known by none of them, so in the first check after a change everything counts as told.
 */
export function newProblems(
  problems: readonly AlertLogRow[],
  known: readonly string[],
): { log: AlertLogRow[]; marks: string[] } {
  const byMark = new Map(problems.map((row) => [markOf(row), row]));
  const watched = [...byMark].slice(0, MOST_WATCHED);
  const language = LANGUAGE_MARK + spokenLanguage();
  const before = known.find((mark) => mark.startsWith(LANGUAGE_MARK)) ?? ENGLISH;
  const isSameLanguage = known.length === 0 || before === language;
  const fresh = isSameLanguage ? watched.filter(([mark]) => !known.includes(mark)).map(([, row]) => row) : [];
  const left = fresh.length - MOST_LISTED + (fresh.length > 0 ? byMark.size - watched.length : 0);
  const more = left > 0 ? [problem('', '', formatMessage(ALERT_PROBLEMS.more, { count: left }))] : [];
  return {
    log: [...fresh.slice(0, MOST_LISTED), ...more],
    marks: [...(language === ENGLISH ? [] : [language]), ...watched.map(([mark]) => mark).sort()],
  };
}

/** Marks were in English before they said which language they are of. */
const LANGUAGE_MARK = '@';
const ENGLISH = `${LANGUAGE_MARK}en`;

/** Days in messages: of a problem that stays they may be others each morning. */
const DAYS = /\d{4}[-/]\d{2}[-/]\d{2}/g;

/** A short mark of a row: a 32-bit hash of its texts (D. J. Bernstein's). */
function markOf({ sheet, kpi, to, why }: AlertLogRow): string {
  let hash = 5381;
  for (const character of JSON.stringify([sheet, kpi, why.replace(DAYS, ''), ...(to === '' ? [] : [to])])) {
    hash = (Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash.toString(36);
}
