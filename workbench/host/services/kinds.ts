// The service objects that are handed back to services as arguments.
import type { Trigger } from '../clock/triggers';
import type { ChartSpec } from '../engine/charts';
import type { Area } from '../engine/engine';
import type { FormatRule } from '../engine/format-rules';
import type { ValidationRule } from '../engine/validation';
import { Kind } from './signature';

export const RANGE = new Kind<Area>('SpreadsheetApp.Range');
/** A sheet, by its id in the engine. */
export const SHEET = new Kind<{ readonly sheetId: string }>('SpreadsheetApp.Sheet');
export const FORMAT_RULE = new Kind<FormatRule>('SpreadsheetApp.ConditionalFormatRule');
export const VALIDATION = new Kind<ValidationRule>('SpreadsheetApp.DataValidation');
export const CHART = new Kind<ChartSpec>('SpreadsheetApp.EmbeddedChart');
export const TRIGGER = new Kind<Trigger>('ScriptApp.Trigger');
