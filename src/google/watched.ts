// Which sheets the daily check looks at.

import { readStore, saveSettings } from './alert-store';

/** Watches a sheet too, while alerts are on: whoever makes the next period's sheet means it to be watched. */
export function alsoWatch(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const { settings } = readStore();
  if (!settings.isOn) return;
  saveSettings({ ...settings, sheets: [...new Set([...settings.sheets, String(sheet.getSheetId())])] });
}
