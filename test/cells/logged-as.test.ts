// What a cell of "From the log" says.

import { type Quotient, quotientText, readLoggedAs, usualWay } from '../../src/cells/logged-as';
import type { Kind } from '../../src/kpi/kpi';
import type { LoggedAs } from '../../src/kpi/logged';

const KNOWN = ['Revenue', 'Orders', 'Won / lost', 'Calls'];
const isKnown = (name: string) => KNOWN.includes(name);

test('a total adds up, and of anything else the latest counts', () => {
  expect((['total', 'rate', 'level'] as const).map(usualWay)).toEqual(['sum', 'latest', 'latest']);
});

test.each<[string, Kind, LoggedAs | Quotient | null]>([
  ['', 'total', 'sum'],
  ['  ', 'rate', 'latest'],
  ['Average', 'rate', 'average'],
  ['  avERAGE ', 'level', 'average'],
  ['Latest', 'total', 'latest'],
  ['Sum', 'level', 'sum'],
  ['Revenue / Orders', 'rate', { of: 'Revenue', by: 'Orders' }],
  ['Revenue/Orders', 'rate', { of: 'Revenue', by: 'Orders' }],
  ['Calls / Won / lost', 'rate', { of: 'Calls', by: 'Won / lost' }],
  ['Won / lost / Calls', 'rate', { of: 'Won / lost', by: 'Calls' }],
  ['Visits / Leads', 'rate', { of: 'Visits', by: 'Leads' }],
  ['合計', 'level', 'sum'],
  ['最新', 'total', 'latest'],
  ['　平均　', 'rate', 'average'],
  ['Revenue ÷ Orders', 'rate', { of: 'Revenue', by: 'Orders' }],
  ['売上／受注件数', 'rate', { of: '売上', by: '受注件数' }],
  ['Calls ÷ Won / lost', 'rate', { of: 'Calls', by: 'Won / lost' }],
  ['😀 / 😀😀', 'rate', { of: '😀', by: '😀😀' }],
  ['平均値', 'rate', null],
  ['／', 'rate', null],
  ['÷ 受注件数', 'rate', null],
  ['mean', 'rate', null],
  ['/ Orders', 'rate', null],
  ['Revenue /', 'rate', null],
  ['/', 'rate', null],
  ['#REF!', 'rate', null],
])('%p of a %s', (text, kind, expected) => {
  expect(readLoggedAs(text, kind, isKnown)).toEqual(expected);
});

test('what is written is read again', () => {
  for (const quotient of [
    { of: 'Revenue', by: 'Orders' },
    { of: 'Won / lost', by: 'Calls' },
  ]) {
    expect(readLoggedAs(quotientText(quotient), 'rate', isKnown)).toEqual(quotient);
  }
});
