// The part of the self-check that Google starts by itself, a minute later. What it finds is kept with the file.

import * as z from 'zod/mini';
import type { Cell } from '../../cells/cell';
import type { Answer, InBackground, KeptBackground } from '../../self-check/background';
import { fine, type Judged } from '../../self-check/finding';
import { failedWith, scrubbed } from '../../self-check/scrub';
import { called, formula } from '../../sheet/table/a1';
import { SELF_CHECK_FOUND, speak } from '../../words';
import { me } from '../check/daily-trigger';
import { takeLock } from '../runtime/document-lock';
import { fileLanguage } from '../runtime/file-language';
import { keptWhereAllowed } from '../runtime/kept';
import { messageOf } from '../runtime/message-of';
import { withTemporarySheet } from './temporary-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEPT = 'selfcheck.background';
const HANDLER = 'selfCheckInBackground';
const SOON_MS = 60_000;
const PATIENCE_MS = 10_000;
const MOST_READS = 10;
const PAUSE_MS = 1000;

const failed = z.object({ failed: z.string() });
const keptBackground = z.object({
  askedAt: z.number(),
  trigger: z.string(),
  found: z.nullable(
    z.object({
      at: z.number(),
      knowsTrigger: z.union([z.object({ is: z.boolean() }), failed]),
      seesFile: z.union([z.object({ is: z.boolean() }), failed]),
      hasUser: z.union([z.object({ is: z.boolean() }), failed]),
      mailsLeft: z.union([z.object({ is: z.number() }), failed]),
      cell: z.union([
        z.object({ is: z.nullable(z.object({ isFresh: z.boolean(), shown: z.string() })) }),
        failed,
      ]),
    }),
  ),
});

/** What is kept, or null where nothing is, or nothing that can be read. */
export function readBackground(): KeptBackground | null {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(KEPT);
    const read = keptBackground.safeParse(JSON.parse(text ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function keep(kept: KeptBackground): void {
  PropertiesService.getDocumentProperties().setProperty(KEPT, JSON.stringify(kept));
}

/** Has Google start it; what was found before is forgotten. */
export function askForBackground(now: number): Judged {
  try {
    removeTriggers();
    const trigger = ScriptApp.newTrigger(HANDLER).timeBased().after(SOON_MS).create();
    keep({ askedAt: now, trigger: trigger.getUniqueId(), found: null });
    return fine(SELF_CHECK_FOUND.yes);
  } catch (error) {
    return failedWith(messageOf(error));
  }
}

/** Entered by the trigger: which is removed first, so that it never comes again. */
export function selfCheckInBackground(event?: GoogleAppsScript.Events.TimeDriven): void {
  const at = Date.now();
  speak(fileLanguage(keptWhereAllowed()));
  const kept = readBackground();
  answerOf(removeTriggers);
  const found: InBackground = {
    at,
    knowsTrigger: { is: event !== undefined && event.triggerUid === kept?.trigger },
    seesFile: answerOf(() => SpreadsheetApp.getActiveSpreadsheet().getSheets().length > 0),
    hasUser: answerOf(() => me() !== ''),
    mailsLeft: answerOf(() => MailApp.getRemainingDailyQuota()),
    cell: answerOf(() => freshCell(SpreadsheetApp.getActiveSpreadsheet())),
  };
  keep({ askedAt: kept?.askedAt ?? at, trigger: '', found });
}

/** A formula with TODAY() that must give the same on each day. */
function freshCell(spreadsheet: Spreadsheet): { isFresh: boolean; shown: string } | null {
  if (takeLock(PATIENCE_MS) === null) return null;
  return withTemporarySheet(spreadsheet, (sheet) => {
    const today = called('TODAY');
    sheet.getRange(3, 1).setFormula(formula('ELAPSED', `${today}-5`, `${today}+4`, today));
    SpreadsheetApp.flush();
    let value: Cell = '';
    for (let reads = 0; reads < MOST_READS && typeof value !== 'number'; reads++) {
      if (reads > 0) Utilities.sleep(PAUSE_MS);
      value = sheet.getRange(3, 1).getValue() as Cell;
    }
    return { isFresh: typeof value === 'number', shown: scrubbed(String(value)) };
  });
}

function answerOf<Value>(ask: () => Value): Answer<Value> {
  try {
    return { is: ask() };
  } catch (error) {
    return { failed: scrubbed(messageOf(error)) };
  }
}

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
