// What is proposed of a tab, by exports as teams have them.

import type { Cell } from '../../../src/cells/cell';
import { proposalsFor } from '../../../src/sheet/source/proposals';
import { speak } from '../../../src/words';

/** A date in a cell: a number alone may be any amount. */
const DAY = new Date(Date.UTC(2011, 9, 3));
const textsOf = (...values: Cell[][]) => proposalsFor({ name: 'Tab', values }).map(({ text }) => text);

afterEach(() => speak('en'));

test('won deals by the day they were closed, their amounts, and who bought', () => {
  const proposals = proposalsFor({
    name: 'Deals',
    values: [
      ['Created', 'Deal stage', 'Close date', 'Amount', 'Company'],
      [DAY, 'Proposal', '', 10, 'A Ltd'],
      [DAY, 'Closed Won', '14.10.2011', 20, 'B Ltd'],
    ],
  });
  expect(proposals.map(({ name, text }) => [name, text])).toEqual([
    ['Deals', 'Deals: count rows where Deal stage is Closed Won, by Close date'],
    ['Amount', 'Amount: sum of Amount where Deal stage is Closed Won, by Close date'],
    ['Company', 'Company: count different Company, by Close date'],
  ]);
  // The days are texts: so that they count they are read.
  expect(proposals[0]?.typed).toEqual({
    tab: 'Deals',
    date: 'Close date',
    way: 'count',
    texts: 'read',
    where1: 'Deal stage',
    rule1: 'is',
    sought1: 'Closed Won',
  });
});

test('without such a state all rows; without days nothing', () => {
  expect(textsOf(['Day', 'Campaign', 'Cost'], [DAY, 'Autumn', 5])).toEqual([
    'Tab: count rows, by Day',
    'Cost: sum of Cost, by Day',
  ]);
  expect(textsOf(['Name', 'Cost'], ['Autumn', 5])).toEqual([]);
});

test('in Japanese', () => {
  speak('ja');
  expect(textsOf(['商談名', 'フェーズ', '完了日', '金額'], ['青い屋根', '受注', DAY, 1200])).toEqual([
    'Tab: 「フェーズ」が「受注」の行を数える（日付: 完了日）',
    '金額: 「フェーズ」が「受注」の行の「金額」の合計（日付: 完了日）',
  ]);
});
