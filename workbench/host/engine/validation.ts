// Data validation: the rules on cells, as scripts make and read them.
import type { CellPosition, Command, DataValidationCriterion, Zone } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';
import { zonesByValue } from './looks';

export type Criterion = DataValidationCriterion;

export interface ValidationRule {
  readonly criterion: Criterion;
  readonly isBlocking: boolean;
  /** o-spreadsheet shows none, but it is kept with the rule. */
  readonly helpText?: string;
}

const PREFIX = 'script';

export function validationAt(
  { model: { getters } }: Engine,
  position: CellPosition,
): ValidationRule | undefined {
  const rule = getters.getValidationRuleForCell(position);
  if (!rule) return undefined;
  const { criterion, isBlocking = false, helpText } = rule as typeof rule & { helpText?: string };
  return { criterion, isBlocking, ...(helpText !== undefined && { helpText }) };
}

/** One rule for each cell; `null` takes what is there away. */
export function setValidations(
  engine: Engine,
  { sheetId, zone }: Area,
  rows: readonly (readonly (ValidationRule | null)[])[],
): void {
  const known = engine.model.getters.getDataValidationRules(sheetId).map(({ id }) => id);
  let next = known.reduce((last, id) => Math.max(last, Number(id.slice(PREFIX.length)) || 0), 0);
  const commands: Command[] = [];
  // A script may well build the same rule again for every cell, or hand over the same one for many.
  const textsOf = new Map<ValidationRule | null, string>();
  const textOf = (rule: ValidationRule | null): string => {
    const text = textsOf.get(rule) ?? JSON.stringify(rule);
    textsOf.set(rule, text);
    return text;
  };
  const texts = rows.map((row) => row.map(textOf));
  for (const [text, zones] of zonesByValue(zone, texts)) {
    const rule: ValidationRule | null = JSON.parse(text);
    next += 1;
    const id = `${PREFIX}${next}`;
    commands.push(addition(sheetId, id, zones, rule ?? ANY_RULE));
    // A new rule takes its cells from all others. Once it is gone, they have none.
    if (!rule) commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
  }
  engine.dispatchAsScript(commands);
}

const ANY_RULE: ValidationRule = { criterion: { type: 'isEmail', values: [] }, isBlocking: false };

function addition(sheetId: string, id: string, zones: readonly Zone[], rule: ValidationRule): Command {
  return {
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId,
    rule: { id, ...rule, criterion: { ...rule.criterion, values: [...rule.criterion.values] } },
    ranges: zones.map((zone) => ({ _sheetId: sheetId, _zone: zone })),
  };
}
