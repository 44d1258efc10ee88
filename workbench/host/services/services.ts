// Everything that Apps Script puts into a script's global scope.
import type { Execution } from '../execution';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createConsole, createLogger } from './logger';
import { createMailApp } from './mail-app';
import { createMissingServices } from './not-emulated';
import { createPropertiesService } from './properties-service';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createUtilities } from './utilities';

export function createServices(execution: Execution): Record<string, unknown> {
  return {
    ...createMissingServices(execution),
    SpreadsheetApp: createSpreadsheetApp(execution),
    HtmlService: createHtmlService(execution),
    ScriptApp: createScriptApp(execution),
    MailApp: createMailApp(execution),
    PropertiesService: createPropertiesService(execution),
    LockService: createLockService(execution),
    Utilities: createUtilities(execution),
    Session: createSession(execution),
    Logger: createLogger(execution),
    console: createConsole(execution),
  };
}
