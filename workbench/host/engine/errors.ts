// Google's names for errors, in place of o-spreadsheet's own. Loaded before any workbook is.
import { CellErrorType, registries } from '@odoo/o-spreadsheet';

const GOOGLE_NAMES = {
  GenericError: '#ERROR!',
  BadExpression: '#ERROR!',
  InvalidReference: '#REF!',
  SpilledBlocked: '#REF!',
  CircularDependency: '#REF!',
};

// The engine reads this table whenever it names an error, so the cells of the grid, the values that a
// script reads and the text of a formula that lost a reference all say the same. It is typed as constant.
const names: Record<string, string> = CellErrorType;

for (const [kind, name] of Object.entries(GOOGLE_NAMES)) {
  registries.errorTypes.delete(names[kind] ?? '');
  names[kind] = name;
}
for (const name of [...Object.values(GOOGLE_NAMES), '#VALUE!']) registries.errorTypes.add(name);
