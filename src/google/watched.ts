// Which sheets the daily check looks at.

import { readStore, saveSettings } from './alert-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Watches a sheet too, while alerts are on: whoever makes the next period's sheet means it to be watched. And keeps
 * which one it goes on from, if it does.
 */
export function alsoWatch(sheet: Sheet, before: Sheet | null): void {
  const { settings } = readStore();
  if (!settings.isOn && before === null) return;
  const id = String(sheet.getSheetId());
  const from = before && { id: String(before.getSheetId()), name: before.getName() };
  saveSettings({
    ...settings,
    lineage: from === null ? settings.lineage : { ...settings.lineage, [id]: from },
    sheets: settings.isOn ? [...new Set([...settings.sheets, id])] : settings.sheets,
  });
}
