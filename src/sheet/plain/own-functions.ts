// Formulas that call functions of KPI Pacer: no spreadsheet has them without it.

import { FUNCTION_LABELS, FURTHER_LABELS, type FunctionName } from '../../words';

const NAMES = Object.keys(FUNCTION_LABELS) as FunctionName[];
const CALL = new RegExp(String.raw`(?<![\w.])(${NAMES.join('|')})\s*\(`, 'i');
const CALL_ALONE = new RegExp(String.raw`^=\s*(${NAMES.join('|')})\s*\(`, 'i');
const TEXTS = /"(?:[^"]|"")*"/g;

/** Whether a formula calls one of them, alone or within another. */
export const callsOwn = (formula: string): boolean =>
  formula !== '' && CALL.test(formula.replace(TEXTS, '""'));

/** The one that a formula begins with; null where it begins with anything else. */
export const beginsWith = (formula: string): FunctionName | null =>
  (CALL_ALONE.exec(formula)?.[1]?.toUpperCase() as FunctionName | undefined) ?? null;

/** So many columns a formula may fill. */
export const columnsFilledBy = (formula: string): number =>
  1 +
  Math.max(
    0,
    ...NAMES.filter((name) => new RegExp(String.raw`\b${name}\s*\(`, 'i').test(formula)).map(
      (name) => FURTHER_LABELS[name]?.length ?? 0,
    ),
  );
