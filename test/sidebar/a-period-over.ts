// October 2011 when it is over: one target reached, two not, two actions open.

import type { Host } from '../../workbench/host/host';
import { at, LAST_COLUMN_TYPED, OCTOBER, october, request } from '../bundle/a-file';
import { copiesOf, openMine } from './a-sidebar-file';
import { choose } from './a-watched-file';

/** The day on which it is closed. */
const AFTER = '2011-11-02';

/** Its sheet, with a team that gets the summary. */
export const periodOver = copiesOf(AFTER, (): Host => {
  const host = openMine('2011-10-17');
  const names = ['Deals', 'Calls', 'Visits'];
  const kpis = names.map((name) => ({ name, owner: `${name.toLowerCase()}@example.com` }));
  request(host, 'createSheet', october(...kpis));
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[120], [60], [99]]);
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', 6), [['2011-10-31'], ['2011-10-31'], ['2011-10-31']]);
  host.spreadsheet.enterRows(OCTOBER, at('action', 6), [[''], ['Call 20 old leads'], ['Ask Ben']]);
  host.spreadsheet.enterRows(OCTOBER, `${LAST_COLUMN_TYPED}6`, [[''], ['Ben'], ['']]);
  host.spreadsheet.enterRows(OCTOBER, at('actionDue', 6), [[''], ['2011-11-10'], ['2011-10-20']]);
  choose(host, { summaryTo: 'team@example.com' });
  return host;
});
