// The points about a sheet that are no cells: colours, rules, protection, groups, notes, names.

import { judgeAccepted, judgeNamedColumns } from '../../self-check/judge';
import { addressesFormula } from '../../sheet/plan/addresses-formula';
import { formula } from '../../sheet/table/a1';
import type { Check } from './check';
import { TEMPORARY_NAME } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns that no block is in. */
const COLUMN = 10;
const ADDED_ROWS = 5;

export const SHEET_CHECKS: readonly Check<Sheet>[] = [
  {
    key: 'conditionalFormats',
    find: (sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula('OR', '$J1="a"', '$J1="b"'))
        .setFontColor('#0d652d')
        .setRanges([sheet.getRange(1, COLUMN, 3, 1)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return judgeAccepted(sheet.getConditionalFormatRules().length === 1);
    },
  },
  {
    key: 'validations',
    find: (sheet) => {
      const area = { row: 1, column: COLUMN, rows: 3, columns: 1 };
      const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
      range.setDataValidation(
        SpreadsheetApp.newDataValidation().requireFormulaSatisfied(addressesFormula(area)).build(),
      );
      SpreadsheetApp.flush();
      return judgeAccepted(range.getDataValidation() !== null);
    },
  },
  {
    key: 'protection',
    find: (sheet) => {
      const protection = sheet.getRange(1, COLUMN, 3, 1).protect().setWarningOnly(true);
      return judgeAccepted(protection.isWarningOnly());
    },
  },
  {
    key: 'groups',
    find: (sheet) => {
      sheet.getRange(1, COLUMN, 1, 2).shiftColumnGroupDepth(1);
      sheet.collapseAllColumnGroups();
      SpreadsheetApp.flush();
      return judgeAccepted(sheet.getColumnGroupDepth(COLUMN) === 1);
    },
  },
  {
    key: 'notes',
    find: (sheet) => {
      const range = sheet.getRange(1, COLUMN, 1, 2);
      range.setNotes([['one', 'two']]);
      return judgeAccepted(range.getNotes()[0]?.join() === 'one,two');
    },
  },
  {
    key: 'namedRange',
    find: (sheet) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.setNamedRange(TEMPORARY_NAME, sheet.getRange('A:C'));
      sheet.insertRowsAfter(sheet.getMaxRows(), ADDED_ROWS);
      SpreadsheetApp.flush();
      const range = spreadsheet.getRangeByName(TEMPORARY_NAME);
      const hasAddedRows = (range?.getLastRow() ?? 0) >= sheet.getMaxRows();
      return judgeNamedColumns({ a1: range?.getA1Notation() ?? '', hasAddedRows });
    },
  },
];
