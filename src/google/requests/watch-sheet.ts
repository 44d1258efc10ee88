// Which sheets the daily check looks at.

import type { Endpoints } from '../../protocol/endpoints';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { ALERT_REFUSALS } from '../../words';
import { readSettings, saveSettings } from '../check/alert-store';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { refuseOtherSheets, sheetNamed } from './progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const withOne = (ids: readonly string[], sheet: Sheet) => [...new Set([...ids, String(sheet.getSheetId())])];

/**
 * Watches a sheet too, while alerts are on: whoever makes the next period's sheet means it to be watched. And keeps
 * which one it goes on from, if it does.
 *
 * @param kept What is kept with the file, read while nobody else changes it.
 */
export function alsoWatch(sheet: Sheet, before: Sheet | null, kept: Kept): void {
  const { settings, problem } = readSettings(kept);
  if (!settings.isOn && before === null) return;
  const from = before && { id: String(before.getSheetId()), name: before.getName() };
  const watched = {
    ...settings,
    lineage: from === null ? settings.lineage : { ...settings.lineage, [String(sheet.getSheetId())]: from },
    sheets: settings.isOn ? withOne(settings.sheets, sheet) : settings.sheets,
  };
  saveSettings(watched, problem === 'copied');
}

/** Watches a sheet that was made or duplicated by hand: any editor may ask for that. */
export function watchSheet(request: unknown): ReturnType<Endpoints['watchSheet']> {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return withDocumentLock((kept) => {
      const sheet = sheetNamed(name);
      const cells = cellsOf(sheet);
      if (!isGoalTree(cells.values)) refuseOtherSheets(cells);
      if (!readSettings(kept).settings.isOn) throw new UserError(ALERT_REFUSALS.watchOff);
      alsoWatch(sheet, null, kept);
      return { done: true };
    });
  });
}

/** Doesn't ask again whether to watch a sheet. */
export function declineWatch(request: unknown): ReturnType<Endpoints['declineWatch']> {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return withDocumentLock((kept) => {
      const { settings, problem } = readSettings(kept);
      const declined = withOne(settings.declined, sheetNamed(name));
      saveSettings({ ...settings, declined }, problem === 'copied');
      return { done: true };
    });
  });
}
