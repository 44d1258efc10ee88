// The event that a script's onEdit gets.
import type { UserEdit } from './engine/user-edits';
import type { Execution } from './execution';
import { enumOf } from './services/enums';
import { createRange } from './services/range';
import { createSpreadsheet } from './services/spreadsheet';

export function editEvent(execution: Execution, { sheetId, zone, value, oldValue }: UserEdit): object {
  const { values } = execution;
  return values.object([
    ['authMode', enumOf(execution, 'ScriptApp.AuthMode')[execution.authMode]],
    ['range', createRange(execution, { sheetId, zone })],
    ['source', createSpreadsheet(execution)],
    ...(value === undefined ? [] : [['value', value] as const]),
    ...(oldValue === undefined ? [] : [['oldValue', oldValue] as const]),
  ]);
}
