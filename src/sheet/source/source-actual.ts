// Telling the formulas of a source in Actual from those that a user wrote.

/** `=IF(P6=""; ""; COUNTIFS(...` and whatever else such a figure begins with. */
const COUNTED =
  /^=IF\(\s*\$?[A-Z]{1,3}\$?\d+\s*=\s*""\s*[,;]\s*""\s*[,;].*\b(?:COUNTIFS|SUMIFS|SOURCE_TO_DATE)\(/i;

/** Whether a formula is that of a KPI that is counted from a tab. */
export const isSourceActual = (formula: string): boolean => COUNTED.test(formula);
