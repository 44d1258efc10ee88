// Conditional formats: those that scripts make, and those that they find and put back.
import type {
  CellIsRule,
  ConditionalFormatRule,
  ConditionalFormattingOperatorValues,
} from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';

export interface FormatRule {
  readonly ranges: readonly Area[];
  readonly rule: ConditionalFormatRule;
}

export type FormatOperator = ConditionalFormattingOperatorValues;

/** A format for cells that meet one condition. */
export function cellRule(
  operator: FormatOperator,
  values: readonly string[],
  style: CellIsRule['style'],
): CellIsRule {
  return { type: 'CellIsRule', operator, values: [...values], style };
}

export function formatRules({ model: { getters } }: Engine, sheetId: string): FormatRule[] {
  return getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => ({
    rule,
    ranges: ranges.map((range) => ({ sheetId, zone: getters.getRangeFromSheetXC(sheetId, range).zone })),
  }));
}

/** In place of all that the sheet has. The first one that is met decides. */
export function replaceFormatRules(engine: Engine, sheetId: string, rules: readonly FormatRule[]): void {
  const old = engine.model.getters.getConditionalFormats(sheetId);
  const taken = new Set(old.map(({ id }) => id));
  let next = 1;
  const newId = () => {
    while (taken.has(`script${next}`)) next += 1;
    taken.add(`script${next}`);
    return `script${next}`;
  };
  const removals = old.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT' as const, sheetId, id }));
  const additions = rules.map(({ ranges, rule }) => ({
    type: 'ADD_CONDITIONAL_FORMAT' as const,
    sheetId,
    cf: { id: newId(), rule },
    ranges: ranges.map(({ zone }) => ({ _sheetId: sheetId, _zone: zone })),
  }));
  if (removals.length + additions.length > 0) engine.dispatchAsScript([...removals, ...additions]);
}
