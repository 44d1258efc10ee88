// SpreadsheetApp: the document that the script belongs to, builders and enums.
import type { Execution } from '../execution';
import { commit } from './commits';
import { createFormatRuleBuilder } from './conditional-format';
import { createDataValidationBuilder } from './data-validation';
import { enumOf } from './enums';
import { createRange } from './range';
import { READING_MODES, ServiceError, service, WRITING_MODES } from './service';
import { createSheet } from './sheet';
import { activeArea, activeSheetId, createSpreadsheet } from './spreadsheet';
import { createUi } from './ui';

export function createSpreadsheetApp(execution: Execution): object {
  const spreadsheet = () => createSpreadsheet(execution);
  const reading = { modes: READING_MODES };
  // Nobody's other documents can be opened with the scope that this host grants: the current one only.
  const otherDocument = { takes: [['String']] as const, modes: [], call: () => undefined };
  return service(
    execution,
    'SpreadsheetApp',
    {
      getActive: { ...reading, call: spreadsheet },
      getActiveSpreadsheet: { ...reading, call: spreadsheet },
      getActiveSheet: { ...reading, call: () => createSheet(execution, activeSheetId(execution)) },
      getActiveRange: { ...reading, call: () => createRange(execution, activeArea(execution)) },
      flush: { modes: WRITING_MODES, call: () => commit(execution) },
      newConditionalFormatRule: { call: () => createFormatRuleBuilder(execution) },
      newDataValidation: { call: () => createDataValidationBuilder(execution) },
      openById: otherDocument,
      openByUrl: otherDocument,
      getUi: {
        call: () => {
          if (execution.authMode === 'CUSTOM_FUNCTION') {
            throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
          }
          return createUi(execution);
        },
      },
    },
    {
      BorderStyle: enumOf(execution, 'SpreadsheetApp.BorderStyle'),
      ProtectionType: enumOf(execution, 'SpreadsheetApp.ProtectionType'),
      WrapStrategy: enumOf(execution, 'SpreadsheetApp.WrapStrategy'),
    },
  );
}
