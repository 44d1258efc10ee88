import { addressesFormula } from '../../../src/sheet/plan/addresses-formula';

test('the rule of a column of addresses is written for its first cell', () => {
  expect(addressesFormula({ row: 6, column: 3, rows: 100, columns: 1 })).toBe(
    '=OR(C6=""; COUNTIF(C6; "?*@?*.?*")=1)',
  );
});
