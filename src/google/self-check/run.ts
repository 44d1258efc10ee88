// Requests of the self-check's page.

import type { Refusal } from '../../protocol/replies';
import type { SelfCheck } from '../../protocol/self-check';
import { judgeBackground, noBackground } from '../../self-check/background';
import { CELL_CHECKS } from '../../self-check/cell-checks';
import { type Finding, fine, unknown } from '../../self-check/finding';
import { judgeLock } from '../../self-check/judge';
import { failedWith } from '../../self-check/scrub';
import { SELF_CHECK_FOUND, type SelfCheckKey } from '../../words';
import { takeLock } from '../runtime/document-lock';
import { handleRequest } from '../runtime/handle-request';
import { messageOf } from '../runtime/message-of';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { askForBackground, readBackground } from './background';
import { checkCells } from './cells';
import { found } from './check';
import { SERVICE_CHECKS } from './services';
import { SHEET_CHECKS } from './sheet-parts';
import { withTemporarySheet } from './temporary-sheet';

const PATIENCE_MS = 5000;

/** What needs a sheet of its own. */
const IN_SHEET: readonly SelfCheckKey[] = [
  ...CELL_CHECKS.map(({ key }) => key),
  ...SHEET_CHECKS.map(({ key }) => key),
  'writeTime',
  'readTime',
  'cellTime',
];

/** Tries everything out, and has Google start the rest in a minute. */
export function runSelfCheck(): SelfCheck | Refusal {
  return handleRequest(() => {
    const findings = [...checkInSheet(), ...SERVICE_CHECKS.map((check) => found(check, null))];
    const now = Date.now();
    const trigger = { key: 'trigger', ...askForBackground(now) } as const;
    const later =
      trigger.outcome === 'fine' ? judgeBackground({ askedAt: now, found: null }, now) : noBackground();
    return { findings: [...findings, trigger, ...later] };
  });
}

/** How the part that runs by itself has turned out by now: nothing where it was never asked for. */
export function loadSelfCheck(): SelfCheck | Refusal {
  return handleRequest(() => {
    const kept = readBackground();
    return { findings: kept === null ? [] : judgeBackground(kept, Date.now()) };
  });
}

/** While the lock is held: two of these at once would remove each other's sheet. */
function checkInSheet(): Finding[] {
  let lock: GoogleAppsScript.Lock.Lock | null = null;
  const locked = ((): Finding => {
    try {
      lock = takeLock(PATIENCE_MS);
      return { key: 'lock', ...judgeLock(lock !== null, PATIENCE_MS / 1000) };
    } catch (error) {
      return { key: 'lock', ...failedWith(messageOf(error)) };
    }
  })();
  const leftOut = (): Finding[] => IN_SHEET.map((key) => ({ key, ...unknown(SELF_CHECK_FOUND.noSheet) }));
  if (lock === null)
    return [locked, { key: 'temporarySheet', ...unknown(SELF_CHECK_FOUND.noSheet) }, ...leftOut()];
  let findings: Finding[] = [];
  try {
    withTemporarySheet(SpreadsheetApp.getActiveSpreadsheet(), (sheet) => {
      findings = checkCells(sheet, activeSheetDays());
      findings.push(...SHEET_CHECKS.map((check) => found(check, sheet)));
    });
    return [locked, { key: 'temporarySheet', ...fine(SELF_CHECK_FOUND.yes) }, ...findings];
  } catch (error) {
    const failure: Finding = { key: 'temporarySheet', ...failedWith(messageOf(error)) };
    return [locked, failure, ...leftOut(), ...findings];
  } finally {
    release(lock);
  }
}

/** It goes with the execution at the latest. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.error(messageOf(error));
  }
}
