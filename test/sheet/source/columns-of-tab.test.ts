// What a tab has: where its headers stand, and what stands below them, in the layouts of exports that teams have.

import type { Cell } from '../../../src/cells/cell';
import { tableOfTab } from '../../../src/sheet/source/columns-of-tab';
import { orderOf } from '../../../src/sheet/source/day-order';

/** A date cell as a spreadsheet hands it over. */
const on = (text: string): Cell => new Date(`${text}T00:00:00Z`);
const typesOf = (values: readonly (readonly Cell[])[]) =>
  Object.fromEntries((tableOfTab(values)?.columns ?? []).map(({ header, type }) => [header, type]));

// Headers from the documentation of each; all rows are made up.
const HUBSPOT_DEALS: Cell[][] = [
  ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount'],
  [9001, 'Blue roof', 'Closed won', '2011-10-03 09:15', 'Ann', 1200],
  [9002, 'Red door', 'Appointment scheduled', '2011-10-13 17:40', 'Bob', 300],
];
const SALESFORCE_REPORT: Cell[][] = [
  ['Opportunities won', '', '', '', ''],
  ['As of 14.10.2011', '', '', '', ''],
  ['', '', '', '', ''],
  ['Opportunity Name', 'Stage', 'Close Date', 'Amount', 'Probability (%)'],
  ['Blue roof', 'Closed Won', '03.10.2011', '1.234,50 €', 100],
  ['Red door', 'Closed Won', '13.10.2011', '99,00 €', 100],
  ['Total', '', '', '1.333,50 €', ''],
];
const ADS: Cell[][] = [
  ['Day', 'Campaign', 'Clicks', 'Impr.', 'Cost'],
  [on('2011-10-01'), 'Autumn', 31, 1200, 45.5],
  [on('2011-10-02'), 'Autumn', 28, 1100, 41],
];
const SHOPIFY: Cell[][] = [
  ['Name', 'Email', 'Financial Status', 'Paid at', 'Total', 'Created at'],
  ['#1001', 'a@x.com', 'paid', '2011-10-03 09:15:22 +0900', 45.5, on('2011-10-03')],
  ['#1002', 'b@x.com', 'pending', '', 12, on('2011-10-04')],
];
const STRIPE: Cell[][] = [
  ['id', 'Created (UTC)', 'Amount', 'Currency', 'Status'],
  ['ch_1', on('2011-10-03'), '$5k', 'usd', 'Paid'],
  ['ch_2', on('2011-10-05'), '$1.2M', 'usd', 'Failed'],
];
const ZENDESK: Cell[][] = [
  ['Id', 'Subject', 'Status', 'Created at', 'Solved at', 'Satisfaction Score'],
  [1, 'Late parcel', 'Solved', on('2011-10-03'), on('2011-10-05'), 'Good'],
  [2, 'Broken lid', 'Open', on('2011-10-04'), '', ''],
];
const JAPANESE: Cell[][] = [
  ['商談名', 'フェーズ', '完了予定日', '金額'],
  ['青い屋根', '受注', '2011年10月3日', '１２３'],
  ['赤い扉', '失注', '2011年10月13日', '1.2万円'],
];

test.each([
  ['deals of HubSpot', HUBSPOT_DEALS, 1, 'Close Date'],
  ['a report of Salesforce, below its title', SALESFORCE_REPORT, 4, 'Close Date'],
  ['days of Google Ads', ADS, 1, 'Day'],
  ['orders of Shopify: a date that is one comes before a text', SHOPIFY, 1, 'Created at'],
  ['payments of Stripe', STRIPE, 1, 'Created (UTC)'],
  ['tickets of Zendesk: the date that most rows have', ZENDESK, 1, 'Created at'],
  ['Japanese deals', JAPANESE, 1, '完了予定日'],
])('the headers and the date column of %s', (_, values, headerRow, date) => {
  expect(tableOfTab(values)).toMatchObject({ headerRow, date });
  expect(tableOfTab(values)?.columns.map(({ header }) => header)).toEqual(values[headerRow - 1]);
});

test('each column has its type, whatever a totals row says', () => {
  expect(typesOf(HUBSPOT_DEALS)).toMatchObject({
    'Record ID': 'amount',
    'Deal Stage': 'text',
    'Close Date': 'dayText',
    Amount: 'amount',
  });
  expect(typesOf(SALESFORCE_REPORT)).toMatchObject({
    Stage: 'text',
    'Close Date': 'dayText',
    Amount: 'amountText',
  });
  expect(typesOf(SHOPIFY)).toMatchObject({ Name: 'text', 'Paid at': 'dayText', Total: 'amount' });
  expect(typesOf(STRIPE)).toMatchObject({ 'Created (UTC)': 'day', Amount: 'amountText', Currency: 'text' });
  expect(typesOf(ZENDESK)).toMatchObject({ 'Solved at': 'day', 'Satisfaction Score': 'text' });
  expect(typesOf(JAPANESE)).toMatchObject({ フェーズ: 'text', 完了予定日: 'dayText', 金額: 'amountText' });
  expect(
    typesOf([
      ['A', 'B'],
      [1, ''],
      ['#N/A', ''],
    ]),
  ).toEqual({ A: 'amount', B: 'blank' });
});

test('samples are the first different cells', () => {
  const rows: Cell[][] = [
    ['Stage', 'n'],
    ['a', 1],
    ['a', 1],
    ['', 2],
    ['b', 3],
    ['c', 4],
    ['d', 5],
  ];
  expect(tableOfTab(rows)?.columns.map(({ samples }) => samples)).toEqual([
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
});

test('a tab of notes, of numbers alone, or with nothing in it has no table', () => {
  expect(tableOfTab([])).toBeNull();
  expect(tableOfTab([['', '']])).toBeNull();
  expect(tableOfTab([['Things to do'], ['Call Ann'], ['Call Bob']])).toBeNull();
  expect(
    tableOfTab([
      [1, 2],
      [3, 4],
    ]),
  ).toBeNull();
  expect(tableOfTab([['Day', 'Calls']])).toBeNull();
});

test.each([
  [['3/10/2011', '13/10/2011'], 'dmy'],
  [['3/10/2011', '10/13/2011'], 'mdy'],
  [['3/10/2011', '4/10/2011'], 'either'],
  [['13/10/2011', '10/13/2011'], 'mixed'],
  [['2011-10-13', '2011/10/3', '2011-10-13T08:15:00Z'], 'ymd'],
  [['13.10.11 08:15'], 'dmy'],
  [['10/13/2011 8:15 PM'], 'mdy'],
  [['令和5年4月30日'], 'ymd'],
  [['soon'], 'mixed'],
])('the order of %j is %s', (texts, order) => {
  expect(orderOf(texts)).toBe(order);
});

test('of dates that are texts the order is told', () => {
  expect(tableOfTab(SALESFORCE_REPORT)?.columns.find(({ type }) => type === 'dayText')?.order).toBe('dmy');
  expect(tableOfTab(ADS)?.columns[0]?.order).toBeNull();
});
