// A tab that is not kept up: its KPI is overdue, and its owner is asked to renew the tab, not to type.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import { at, OCTOBER, october, openFile, request } from './a-file';
import { turnOn } from './mornings';

const COUNTED: Partial<KpiForm> = {
  name: 'Deals won',
  owner: 'editor@x.com',
  actuals: 'source',
  tab: 'Deals',
  date: 'Close date',
  way: 'count',
  check: 'daily',
};
/** Friday 14 October: nothing was ever closed on a weekend. */
const WEEKDAYS = [...Array(11).keys()].flatMap((week) =>
  [...Array(5).keys()].map((day) =>
    new Date(Date.UTC(2011, 7, 1 + week * 7 + day)).toISOString().slice(0, 10),
  ),
);

function watched(day: string, language: 'en' | 'ja' = 'en'): Host {
  const host = openFile('2011-10-14');
  request(host, 'saveLanguage', { language });
  host.spreadsheet.addSheet({ name: 'Deals' });
  host.spreadsheet.enterRows('Deals', 'A1', [
    ['Deal', 'Close date'],
    ...WEEKDAYS.map((one, index): [string, string] => [`Deal ${index}`, one]),
  ]);
  request(host, 'createSheet', october(COUNTED));
  turnOn(host, { checksInARow: 1 });
  host.setNow(morningOf(day, createZone('Europe/London')));
  return host;
}
/** What is mailed on a morning. */
function mailsOn(host: Host, day: string): string {
  const before = host.outbox.length;
  host.setNow(morningOf(day, createZone('Europe/London')));
  request(host, 'checkAtOnce');
  return host.outbox
    .slice(before)
    .map(({ body }) => body)
    .join('\n');
}

test('after a weekend on which a tab never has rows nothing is due; a day later its owner is asked to renew it', () => {
  const host = watched('2011-10-17');
  expect(request(host, 'loadProgress').kpis[0]?.overdue).toBeNull();
  expect(mailsOn(host, '2011-10-17')).not.toContain('Figure due');
  const mail = mailsOn(host, '2011-10-19');
  expect(mail).toContain('Bring the tab “Deals” up to date: export it anew, or have it refreshed.');
  expect(mail).not.toContain('Bring Actual and Data through up to date');
});

test('in Japanese', () => {
  const host = watched('2011-10-19', 'ja');
  expect(mailsOn(host, '2011-10-19')).toContain(
    'タブ「Deals」のデータがここまでで止まっています。エクスポートし直すか、データの更新をお願いします。',
  );
});

test('where it can not be counted the mail says why; what someone typed over it is asked for as ever', () => {
  const renamed = watched('2011-10-19');
  renamed.spreadsheet.enter('Deals', 'B1', 'Closing date');
  expect(mailsOn(renamed, '2011-10-19')).toContain('the tab “Deals” has no column “Close date” in row 1');
  const typed = watched('2011-10-19');
  typed.spreadsheet.enter(OCTOBER, at('actual', 6), '12');
  typed.spreadsheet.enter(OCTOBER, at('dataThrough', 6), '2011-10-12');
  expect(mailsOn(typed, '2011-10-19')).toContain('Bring Actual and Data through up to date.');
});
