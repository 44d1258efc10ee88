// Exports of tools in the layouts that they have, with made-up rows.

import { parseDay } from '../../../src/kpi/civil-date';
import { read } from './a-csv-file';

const day = (text: string) => parseDay(text) as number;

test('HubSpot deals', () => {
  const file = read(
    `Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date
7001,Made-up GmbH - renewal,Closed Won,2011-10-03 14:05,Ana Example,12500,Sales Pipeline,2011-09-01 08:15
7002,"Sample, Inc.",Qualified To Buy,2011-11-30 00:00,Ben Example,,Sales Pipeline,2011-10-02 10:00`,
  );
  expect([file.tool, file.key]).toEqual(['hubspotDeals', ['Record ID']]);
  expect(file.types).toMatchObject({ 'Close Date': 'time', Amount: 'amount', 'Deal Stage': 'text' });
  expect(file.converted.rows[0]?.[3]).toBeCloseTo(day('2011-10-03') + (14 * 60 + 5) / 1440, 9);
  expect(file.converted.rows[1]?.slice(1, 6)).toEqual([
    'Sample, Inc.',
    'Qualified To Buy',
    day('2011-11-30'),
    'Ben Example',
    null,
  ]);
  expect(file.converted.unread).toEqual([]);
});

test('Salesforce opportunities: US dates, dollars, totals and the lines below the table', () => {
  const file = read(
    `"Opportunity Owner","Account Name","Opportunity Name","Stage","Fiscal Period","Amount","Probability (%)","Close Date","Created Date"
"Ana Example","Made-up Co","Made-up Co - 20 seats","Closed Won","Q4-2011","USD 12,500.00","100%","10/13/2011","9/1/2011"
"Ben Example","Sample Ltd","Sample Ltd - pilot","Prospecting","Q4-2011","USD 4,500.00","10%","11/3/2011","10/2/2011"
"Total","","","","","USD 17,000.00","","",""

"Opportunities of this quarter"
"Copyright (c) 2000-2011 salesforce.com, inc. All rights reserved."
"Confidential Information - Do Not Distribute"`,
  );
  expect([file.tool, file.key]).toEqual(['salesforceOpportunities', ['Opportunity Name', 'Account Name']]);
  expect(file.types).toMatchObject({ Amount: 'amount', 'Probability (%)': 'percent', 'Close Date': 'day' });
  expect(file.converted.rows.map((cells) => [cells[5], cells[6], cells[7]])).toEqual([
    [12500, 1, day('2011-10-13')],
    [4500, 0.1, day('2011-11-03')],
  ]);
  expect(file.table).toMatchObject({ totals: [4], notes: [6, 7, 8], blank: 1 });
});

test('Google Ads: two lines above the headers, -- where there is nothing, totals below', () => {
  const file = read(
    `Campaign report
"October 1, 2011 - October 2, 2011"
Day,Campaign,Currency code,Clicks,Impr.,CTR,Avg. CPC,Cost,Conversions
2011-10-01,Made-up brand,EUR,"1,040",900,4.44%,0.31,"1,212.40",1.50
2011-10-02,Made-up generic,EUR,10,300,3.33%,0.40,4.00,--
Total: Account,--,EUR,"1,050","1,200",4.4%,0.31,"1,216.40",1.50`,
  );
  expect([file.tool, file.key]).toEqual(['googleAds', ['Day', 'Campaign']]);
  expect(file.table).toMatchObject({ headerRow: 3, totals: [6] });
  expect(file.converted.rows).toEqual([
    [day('2011-10-01'), 'Made-up brand', 'EUR', 1040, 900, 0.0444, 0.31, 1212.4, 1.5],
    [day('2011-10-02'), 'Made-up generic', 'EUR', 10, 300, 0.0333, 0.4, 4, null],
  ]);
  expect(file.converted.nothing).toEqual({ header: 'Conversions', count: 1, row: 5, got: '--' });
});

test('Google Analytics: remarks above, days in eight digits, another table below', () => {
  const file = read(
    `# ----------------------------------------
# Traffic
# Start date: 20111001
# End date: 20111002
# ----------------------------------------
Date,Active users,New users,Sessions
20111001,120,80,150
20111002,130,70,160

# Countries
Country,Active users
Japan,100`,
  );
  expect([file.tool, file.key]).toEqual(['googleAnalytics', ['Date']]);
  expect(file.converted.rows).toEqual([
    [day('2011-10-01'), 120, 80, 150],
    [day('2011-10-02'), 130, 70, 160],
  ]);
  expect(file.table.notes).toEqual([10, 11, 12]);
});

test('Shopify orders: a row per line item, postcodes with an apostrophe, times with a zone', () => {
  const file = read(
    `Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Zip,Billing Phone,Id
#1001,ana@example.com,paid,2011-10-03 09:50:26 +0200,fulfilled,EUR,53.91,0.00,0.00,53.91,2011-10-03 09:50:26 +0200,3,Made-up lamp,34.90,'75008,+33610000000,7410991464714
#1001,ana@example.com,,,,,,,,,2011-10-03 09:50:26 +0200,1,Made-up shade,5.00,,,
#1002,ben@example.com,paid,2011-10-04 23:10:00 +0200,fulfilled,EUR,10.00,0.00,0.00,10.00,2011-10-04 23:10:00 +0200,1,Made-up lamp,10.00,'01067,,7410991464715`,
  );
  expect([file.tool, file.key]).toEqual(['shopifyOrders', ['Name', 'Lineitem name']]);
  expect(file.types).toMatchObject({ Total: 'amount', 'Paid at': 'time', 'Billing Phone': 'text' });
  expect(file.converted.rows.map((cells) => cells[9])).toEqual([53.91, null, 10]);
  expect(file.converted.rows[2]?.[14]).toBe("'01067");
});

test('Stripe payments, as a German account has them', () => {
  const file = read(
    `id,Description,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Fee,Status,Customer Email
ch_1madeup,Made-up invoice,2011-10-03 14:30,"1.250,25","0,00",eur,"1.250,25","25,10",Paid,ana@example.com
ch_2madeup,,2011-10-04 10:15,"4,50","0,00",eur,"4,50","0,35",Failed,ben@example.com`,
  );
  expect([file.tool, file.key]).toEqual(['stripePayments', ['id']]);
  expect(file.converted.rows.map((cells) => [cells[3], cells[7]])).toEqual([
    [1250.25, 25.1],
    [4.5, 0.35],
  ]);
});

test('Zendesk tickets: line breaks in quotes, hours', () => {
  const file = read(
    `Id,Requester,Requester email,Assignee,Group,Subject,Status,Priority,Created at,Solved at,Resolution time,Satisfaction Score
101,Ana Example,ana@example.com,Zoe Example,Support,"Lamp
does not ""light""",Closed,Normal,2011-10-03 08:00,2011-10-04 09:30,26,Good
102,Ben Example,ben@example.com,,Support,=1+1,Open,High,2011-10-04 10:00,,,Offered`,
  );
  expect([file.tool, file.key]).toEqual(['zendeskTickets', ['Id']]);
  expect(file.converted.rows.map((cells) => [cells[5], cells[10]])).toEqual([
    ['Lamp\ndoes not "light"', 26],
    ['=1+1', null],
  ]);
});

test('any other file', () => {
  const file = read('Who;When;How many\nAna;3.10.2011;12\nBen;14.10.2011;7');
  expect([file.tool, file.key, file.delimiter]).toEqual([null, ['Who'], ';']);
  expect(file.converted.rows).toEqual([
    ['Ana', day('2011-10-03'), 12],
    ['Ben', day('2011-10-14'), 7],
  ]);
});
