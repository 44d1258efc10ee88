// SpreadsheetApp: the document that the script belongs to, builders and enums.
import type { Execution } from '../execution';
import { commit } from './commits';
import { createFormatRuleBuilder } from './conditional-format';
import { createDataValidationBuilder } from './data-validation';
import { enumOf } from './enums';
import { selection } from './selection';
import { type Members, READING_MODES, ServiceError, service, WRITING_MODES } from './service';
import { createSpreadsheet } from './spreadsheet';
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
      ...selectionOfApp(execution),
      flush: { modes: WRITING_MODES, call: () => commit(execution) },
      // Nobody says whether a script that may write nothing may make one.
      newConditionalFormatRule: { modes: WRITING_MODES, call: () => createFormatRuleBuilder(execution) },
      newDataValidation: { modes: WRITING_MODES, call: () => createDataValidationBuilder(execution) },
      openById: otherDocument,
      openByUrl: otherDocument,
      getUi: {
        call: () => {
          if (execution.authMode === 'CUSTOM_FUNCTION' || execution.isInBackground) {
            throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
          }
          return createUi(execution);
        },
      },
    },
    {
      BorderStyle: enumOf(execution, 'SpreadsheetApp.BorderStyle'),
      CopyPasteType: enumOf(execution, 'SpreadsheetApp.CopyPasteType'),
      ProtectionType: enumOf(execution, 'SpreadsheetApp.ProtectionType'),
      WrapStrategy: enumOf(execution, 'SpreadsheetApp.WrapStrategy'),
    },
  );
}

function selectionOfApp(execution: Execution): Members {
  // Only Spreadsheet and Sheet have the older name.
  const { getActiveCell: _, ...members } = selection(execution, { modes: READING_MODES });
  return members;
}
